"""The scenarios that ship with the installed worlds, by name; a path to a file of one's own does as well."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from wakeproof.errors import UserError, suggest
from wakeproof.scenario.scenario import Scenario, load
from wakeproof.scenario.worlds import WorldKind, all_worlds, called_in

SECTIONS = ("bounds", "time", "faults", "stalls")


def scenario_paths(kinds: Sequence[WorldKind] | None = None) -> dict[str, Path]:
    """Name to file, in alphabetical order; of all worlds but the examples where none is given."""
    kinds = kinds or [kind for kind in all_worlds() if not kind.example]
    paths = {path.stem: path for kind in kinds for path in sorted(kind.scenarios.glob("*.toml"))}
    return dict(sorted(paths.items()))


def load_all(
    names: Sequence[str], settings: Sequence[str] = (), releases: Sequence[str] = (), *, known: bool = False
) -> list[Scenario]:
    """The scenarios named, each once, under `KEY=VALUE` settings; of the rest see `load`.

    If none is named, all those of the worlds that know each of the releases and settings; of an example only where
    nothing else knows them.
    """
    overrides = dict(_setting(text, all_worlds()) for text in settings)
    if names:
        paths = scenario_paths(all_worlds())
        chosen = [_path(name, paths) for name in dict.fromkeys(names)]
    else:
        knowing = [kind for kind in all_worlds() if _knows(kind, releases, overrides)]
        chosen = list(scenario_paths([kind for kind in knowing if not kind.example] or knowing).values())
    scenarios = [load(path, overrides, releases, known=known) for path in dict.fromkeys(chosen)]
    _check_apart([scenario.path for scenario in scenarios])
    return scenarios


def _check_apart(paths: Sequence[Path]) -> None:
    """Reports tell scenarios by name, so two files of one name cannot stand in one report."""
    first: dict[str, Path] = {}
    for path in paths:
        if first.setdefault(path.stem, path) != path:
            remedy = f"rename it, or run it apart from {first[path.stem]}"
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


def _path(name: str, paths: dict[str, Path]) -> Path:
    if name in paths:
        return paths[name]
    if name.endswith(".toml"):
        return Path(name)
    raise UserError(f"unknown scenario '{name}'", remedy=suggest(name, paths))


def _setting(text: str, kinds: Sequence[WorldKind]) -> tuple[str, Any]:
    """`messages=3`, `bounds.messages=3`, `restart=2` (a fault's budget), `faults.restart.after='w1.mint'`."""
    key, equals, value = text.partition("=")
    key = key.strip()
    if not equals or not key or not value.strip():
        raise UserError(f"'{text}' is no setting", where="--set", remedy="write KEY=VALUE, such as messages=2")
    section, dot, name = key.partition(".")
    full = key if section in SECTIONS and dot and name else _full_key(key, kinds)
    return full, _parsed(text, value.strip())


def _full_key(key: str, kinds: Sequence[WorldKind]) -> str:
    known = {"seeds": "seeds"}
    for kind in kinds:
        known |= {field.encode_name: f"bounds.{field.encode_name}" for field in msgspec.structs.fields(kind.bounds)}
        known |= {field.encode_name: f"time.{field.encode_name}" for field in msgspec.structs.fields(kind.times)}
        known |= {fault: f"faults.{fault}.max" for fault in kind.faults}
    if key not in known:
        raise UserError(f"unknown setting '{key}'", where="--set", remedy=suggest(key, known))
    return known[key]


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
