"""The scenarios that ship with the installed worlds, by name; a path to a file of one's own does as well."""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from wakeproof.errors import UserError, suggest
from wakeproof.scenario.kind_checks import check_kind
from wakeproof.scenario.scenario import Scenario, load
from wakeproof.scenario.worlds import (
    OWN_SCENARIOS,
    WorldKind,
    called_in,
    chosen_world,
    world_kind,
    world_meant,
    worlds_meant,
)

SECTIONS = ("bounds", "time", "faults", "stalls")


class Shelved(NamedTuple):
    """A scenario that a call can name: its file, and what tells it from others of its name."""

    path: Path
    qualified: str


def scenario_paths(kinds: Sequence[WorldKind] | None = None) -> dict[str, Path]:
    """Name to file, in alphabetical order: those of `./scenarios`, and of all worlds but the examples if none is given.

    A name that two of them share stands with its world's: `lock/restart`.
    """
    shelves = _shelves(kinds or [kind for kind in worlds_meant() if not kind.example or kind is chosen_world()])
    named = {
        name if len(shelved) == 1 else each.qualified: each.path
        for name, shelved in shelves.items()
        for each in shelved
    }
    return dict(sorted(named.items()))


def _shelves(kinds: Sequence[WorldKind]) -> dict[str, list[Shelved]]:
    """What each name may mean: a scenario of a world, or one of the working directory."""
    shelves = defaultdict[str, list[Shelved]](list)
    for kind in kinds:
        for path in sorted(kind.scenarios.glob("*.toml")):
            shelves[path.stem].append(Shelved(path, f"{kind.name}/{path.stem}"))
    for path in _here():
        if not any(_is_copy(path, each.path) for each in shelves.get(path.stem, ())):
            shelves[path.stem].append(Shelved(path, str(path)))
    return shelves


def _is_copy(path: Path, other: Path) -> bool:
    """Whether both are one scenario: one file, or alike to the byte, as in a checkout whose package is installed."""
    try:
        return path.resolve() == other.resolve() or path.read_bytes() == other.read_bytes()
    except OSError:  # which `load` says in full
        return False


def _here() -> list[Path]:
    """The scenarios of the working directory; under `--world` those that may be of that world."""
    chosen = chosen_world()
    paths = sorted(Path(OWN_SCENARIOS).glob("*.toml"))
    return [path for path in paths if chosen is None or _kind_of(path) in (chosen, None)]


def _kind_of(path: Path) -> WorldKind | None:
    """The world of a scenario's file; None where that cannot be told, which `load` says in full."""
    try:
        named = tomllib.loads(path.read_text(encoding="utf-8")).get("world")
        return world_kind(named) if isinstance(named, str) and named else world_meant(path)
    except (OSError, ValueError, RecursionError, UserError):
        return None


def load_all(
    names: Sequence[str], settings: Sequence[str] = (), releases: Sequence[str] = (), *, known: bool = False
) -> list[Scenario]:
    """The scenarios named, each once, under `KEY=VALUE` settings; of the rest see `load`.

    If none is named, those of `./scenarios`, else of every world: of those that know each of the releases and settings,
    and of an example only where nothing else knows them.
    """
    if world := chosen_world():
        check_kind(world)
    chosen = _named(names) if names else None
    kinds = worlds_meant() if chosen is None else [kind for kind in map(_kind_of, chosen) if kind] or worlds_meant()
    overrides = dict(_setting(text, kinds) for text in settings)
    if chosen is None:
        chosen = _all_that_know(releases, overrides)
    scenarios = [load(path, overrides, releases, known=known) for path in dict.fromkeys(chosen)]
    _check_apart([scenario.path for scenario in scenarios])
    return scenarios


def _named(names: Sequence[str]) -> list[Path]:
    shelves = _shelves(worlds_meant())
    return [_path(name, shelves) for name in dict.fromkeys(names)]


def check_no_scenarios(releases: Sequence[str]) -> None:
    """Refuse a scenario that stands where a release should, as where one of two releases was left out."""
    shelves = _shelves(worlds_meant())
    for name in releases:
        is_scenario = name in shelves or any(name == each.qualified for shelved in shelves.values() for each in shelved)
        if is_scenario and not any(name in kind.releases for kind in worlds_meant()):
            remedy = "name two releases before the scenarios: wakeproof compare BASE HEAD [SCENARIO...]"
            raise UserError(f"'{name}' is a scenario, and stands where a release should", remedy=remedy)


def _all_that_know(releases: Sequence[str], overrides: Mapping[str, Any]) -> list[Path]:
    knowing = [kind for kind in worlds_meant() if _knows(kind, releases, overrides)]
    here = [(path, _kind_of(path)) for path in _here()]
    if meant := [path for path, kind in here if kind is None or kind in knowing]:
        return meant
    kinds = [kind for kind in knowing if not kind.example] or knowing or worlds_meant()
    return [path for kind in kinds for path in sorted(kind.scenarios.glob("*.toml"))]


def _check_apart(paths: Sequence[Path]) -> None:
    """Reports tell scenarios by name, so two files of one name cannot stand in one report."""
    first: dict[str, Path] = {}
    for path in paths:
        if first.setdefault(path.stem, path) != path:
            remedy = f"rename it, or run it apart from {first[path.stem]}; --world NAME keeps to one world"
            raise UserError(f"a second scenario called '{path.stem}'", where=str(path), remedy=remedy)


def _knows(kind: WorldKind, releases: Sequence[str], overrides: Mapping[str, Any]) -> bool:
    """Whether all of this means something in this kind of world."""
    bounds, times = (
        [field.encode_name for field in msgspec.structs.fields(each)] for each in (kind.bounds, kind.times)
    )
    known = {"bounds": bounds, "time": times, "faults": list(kind.faults)}
    named = [key.split(".") for key in overrides]
    return all(section not in known or (rest and rest[0] in known[section]) for section, *rest in named) and all(
        _is_release(kind, release) for release in releases
    )


def _is_release(kind: WorldKind, name: str) -> bool:
    try:
        return bool(called_in(kind, name))
    except (UserError, LookupError):
        return False


def _path(name: str, shelves: Mapping[str, Sequence[Shelved]]) -> Path:
    every = [each for shelved in shelves.values() for each in shelved]
    found = shelves.get(name) or [each for each in every if each.qualified == name]
    if len(found) > 1:
        ways = " or ".join(each.qualified for each in found)
        what = f"{len(found)} scenarios are called '{name}'"
        raise UserError(what, where="SCENARIO", remedy=f"write {ways}, or say which world: --world NAME")
    if found:
        return found[0].path
    if name.endswith(".toml"):
        return Path(name)
    raise UserError(f"unknown scenario '{name}'", remedy=suggest(name, [*shelves, *_alone(shelves)]))


def _alone(shelves: Mapping[str, Sequence[Shelved]]) -> list[str]:
    return [each.qualified for shelved in shelves.values() if len(shelved) > 1 for each in shelved]


def _setting(text: str, kinds: Sequence[WorldKind]) -> tuple[str, Any]:
    """`messages=3`, `bounds.messages=3`, `restart=2` (a fault's budget), `faults.restart.after='w1.mint'`."""
    key, equals, value = text.partition("=")
    key = key.strip()
    if not equals or not key or not value.strip():
        raise UserError(f"'{text}' is not a setting", where="--set", remedy="write KEY=VALUE, such as messages=2")
    section, dot, name = key.partition(".")
    full = key if section in SECTIONS and dot and name else _full_key(key, kinds)
    return full, _parsed(text, value.strip())


def _full_key(key: str, kinds: Sequence[WorldKind]) -> str:
    """Where a key stands in a scenario's file; refused where two worlds have it in different places."""
    meant = defaultdict[str, dict[str, str]](dict)
    for kind in kinds:
        for name in (field.encode_name for field in msgspec.structs.fields(kind.bounds)):
            meant[name].setdefault(f"bounds.{name}", kind.name)
        for name in (field.encode_name for field in msgspec.structs.fields(kind.times)):
            meant[name].setdefault(f"time.{name}", kind.name)
        for name in kind.faults:
            meant[name].setdefault(f"faults.{name}.max", kind.name)
    meant["seeds"] = {"seeds": ""}
    if key not in meant:
        raise UserError(f"unknown setting '{key}'", where="--set", remedy=suggest(key, meant))
    if len(meant[key]) > 1:
        ways = " or ".join(f"{full} ({world})" for full, world in meant[key].items())
        raise UserError(f"'{key}' means two things", where="--set", remedy=f"write {ways}")
    return next(iter(meant[key]))


def _parsed(text: str, value: str) -> Any:
    """A TOML value, or else a text. No table: each of its keys has a setting of its own."""
    try:
        parsed = tomllib.loads(f"value = {value}")["value"]
    except (ValueError, RecursionError):  # no TOML, or a number of more digits than Python reads
        return value
    if isinstance(parsed, dict) or (isinstance(parsed, list) and any(isinstance(v, dict | list) for v in parsed)):
        remedy = "set one key at a time, such as faults.restart.max=2"
        raise UserError(f"'{text}' holds a table", where="--set", remedy=remedy)
    return tuple(parsed) if isinstance(parsed, list) else parsed
