"""Kinds of worlds, found through the entry-point group `wakeproof.worlds`: what the harness knows of a model."""

from __future__ import annotations

import inspect
import os
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Any, NamedTuple

from msgspec import Struct, structs

from wakeproof.errors import CodePlace, UserError, place_of, pointing_at, suggest
from wakeproof.kernel.declared import NOTHING_DECLARED, Declared
from wakeproof.kernel.machine import Machine, Transition
from wakeproof.kernel.mistakes import is_raised_in, mistake
from wakeproof.kernel.properties import Property
from wakeproof.kernel.rules import World
from wakeproof.kernel.tasks.budgets import Budget
from wakeproof.kernel.tasks.budgets import budget as budget_slot
from wakeproof.observe.world_code import check_world_code
from wakeproof.scenario.conformance import Conformance
from wakeproof.scenario.hosted_release import HostedParts, hosted_release, is_hosted
from wakeproof.scenario.live import Live
from wakeproof.scenario.mutations import Mutations
from wakeproof.scenario.world_file import importing, is_world_file, object_in_file
from wakeproof.world_variable import WORLD_VARIABLE

GROUP = "wakeproof.worlds"
OWN_SCENARIOS = "scenarios"
"""The folder in which a call looks for scenarios by name, beside those of the worlds."""

PLAIN = re.compile(r"[\w-]+")
"""A name that a world may know. It holds nothing that a path or a module has, so that it leads to no file."""


def names_code(release: str) -> bool:
    """Whether a name may lead to somebody's own code: `path/to/file.py:name`, or `path/to/release.toml`."""
    return not PLAIN.fullmatch(release)


def file_of(release: str) -> str:
    """The file that a release of one's own is named by."""
    return release if is_hosted(release) else release.rpartition(":")[0]


class PropertyAbout(NamedTuple):
    """A property: what it claims, and the premise without which it shows nothing."""

    claim: str
    premise: str


class Contradiction(NamedTuple):
    """Settings that cannot both be meant: the key at fault, what is wrong, the remedy."""

    key: str
    what: str
    remedy: str


class Labels(NamedTuple):
    """Every label that a run may tell, and per kind of fault those it may strike; patterns are checked against them.

    Both hold the further names of steps as well.
    """

    told: tuple[str, ...]
    struck: Mapping[str, tuple[str, ...]]

    def struck_by(self, fault: str) -> tuple[str, ...]:
        """Those that this kind of fault may strike; each kind that there is has some."""
        if fault not in self.struck:
            remedy = f"let the world's labels(...) give them: Labels(told, struck={{'{fault}': (...), ...}})"
            raise UserError(f"the world has no label that '{fault}' may strike", where="labels", remedy=remedy)
        return self.struck[fault]


@dataclass(frozen=True, slots=True)
class Claims:
    """A table that a report reproduces: per directed run what somebody claims, beside what is observed.

    `claimed(run, release)` gives one cell per column ('' where nothing is claimed); `observe` the observed cells
    of a run, at the moment when the label `at` happened.
    """

    title: str
    columns: tuple[str, ...]
    claimed: Callable[[str, str], tuple[str, ...]]
    observe: Callable[[Machine, list[Transition], str], tuple[str, ...]]


class Canary(NamedTuple):
    """A bug planted to be found: `release` breaks `property` in the small world of these bounds and faults.

    `bounds` are what differs from the defaults; a fault is a number of strikes or the fields of a `Budget`.
    """

    property: str
    release: str
    bounds: Mapping[str, Any]
    faults: Mapping[str, Mapping[str, Any] | int]


@dataclass(frozen=True, slots=True)
class WorldKind:
    """A model that can be run. `bounds` and `times` are msgspec structs; `build` makes the world of one release.

    `labels` are all the names that steps may have, those of the given releases of one's own included.

    `groups` name several releases at once, for what a scenario expects of them; `canaries` are the bugs that a check
    of this kind must find; `latencies` are the times that grow together in figures. `mutations` says what of a
    release's code may be changed, to see whether that is noticed. `called` is what a release calls itself, whatever
    it is named by. An `example` is there to be read and copied: it is run where it is named, and never otherwise.

    `code(release)` leads by name to all the code that runs in the world of a release, its own included; where nothing
    is said, `build` does, and so a result depends on every release that it knows. `registries` are dictionaries in
    which that code looks code up: an entry whose name nobody says, and that nothing else leads to, has no part in it.

    `handlers(release)` are its functions of which all that anybody knows in its world is what `Tasks` learns by running
    them: then a result outlives a change of them that makes no difference. Nothing else may call them or look at them,
    and nothing may be decided by the source lines at which they stand.

    `words` say how sentences call what labels name, keyed as labels are written: `"done(wake)": "done"` for a request,
    `".mint": "mint a token"` for a step, `"done.send"` for a step of one request. What is left out is told by
    its label.

    `hosted(parts, bounds, times, faults)` makes the world of a release that is a module over a pipe, around whatever
    handlers it has (`HostedParts`); where nothing is said, there can be none. `hosted_settings` is the msgspec struct
    of what its file may say to this world, in a table of the world's name; `hosted_words` are what its `arguments` may
    name in braces, each as it usually is.
    """

    name: str
    bounds: type
    times: type
    faults: Mapping[str, str]
    properties: Mapping[str, PropertyAbout | Property]
    releases: Mapping[str, str]
    build: Callable[[str, Any, Any, Mapping[str, Budget]], World]
    contradictions: Callable[[Any, Mapping[str, Budget]], Iterable[Contradiction]]
    labels: Callable[[Any, Mapping[str, Budget], Sequence[str]], Labels]
    scenarios: Path
    claims: Claims | None = None
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    mutations: Callable[[str], Mutations] = lambda release: Mutations()
    canaries: tuple[Canary, ...] = ()
    latencies: tuple[str, ...] = ()
    conformance: Conformance | None = None
    learned: Conformance | None = None
    live: Live | None = None
    called: Callable[[str], str] = str
    example: bool = False
    code: Callable[[str], tuple[Any, ...]] | None = None
    hosted: Callable[[HostedParts, Any, Any, Mapping[str, Budget]], World] | None = None
    hosted_settings: type | None = None
    hosted_words: Mapping[str, str] = field(default_factory=dict)
    registries: tuple[dict[Any, Any], ...] = field(default=(), repr=False)
    handlers: Callable[[str], Mapping[str, Callable[..., Any]]] | None = None
    words: Mapping[str, str] = field(default_factory=dict)


def built_machine(kind: WorldKind, release: str, bounds: Any, times: Any, faults: Mapping[str, Budget]) -> Machine:
    """A world of a release, ready to run, with just the properties that its kind names."""
    _check_code(kind, release)
    world = _built(kind, release, bounds, times, faults)
    given, named = [prop.name for prop in world.properties], list(kind.properties)
    for name in dict.fromkeys((*named, *given)):
        if (given.count(name), named.count(name)) != (1, 1):
            what = f"build gives the property '{name}' {given.count(name)} times, and it is named {named.count(name)}"
            remedy = "let WorldKind.properties name what build gives, each once"
            raise UserError(what, where=f"the world {kind.name}", remedy=remedy)
    check_world_code((*world.rules, *(prop.check for prop in world.properties)))
    return Machine(world, _declared(kind, release, bounds, times, faults))


_CODE_CHECKED: dict[tuple[str, Callable[..., Any], str], bool] = {}


def _check_code(kind: WorldKind, release: str) -> None:
    """What builds a world keeps to the rules of determinism; asked once per release in this process."""
    key = (kind.name, kind.build, release)
    if key in _CODE_CHECKED:
        return
    try:
        parts = code_of(kind, release) or (kind.build,)
    except LookupError:  # there is no such release, which is said where it is built
        return
    check_world_code(part for part in parts if inspect.isfunction(part))
    _CODE_CHECKED[key] = True


def _built(kind: WorldKind, release: str, bounds: Any, times: Any, faults: Mapping[str, Budget]) -> World:
    build = _build_of(kind, release)
    try:
        world = build(bounds, times, faults)
    except Exception as error:
        if isinstance(error, LookupError) and release not in kind.releases and is_raised_in(kind.build, error):
            raise _unknown_release(kind, release) from None
        raise mistake(error, CodePlace("", "")) from error
    if not isinstance(world, World):
        place = place_of(kind.build)
        raise UserError(
            f"{place.function} returns no World", where=place.where, remedy="return World(slots, rules, ...)"
        )
    return world


def _unknown_release(kind: WorldKind, release: str) -> UserError:
    """A file is no release to a world that has not said how it is loaded."""
    if names_code(release) and (".py" in release):
        what = f"the world {kind.name} takes no release from a file"
        remedy = f"let its `build` load it, or name one of its own: {', '.join(sorted(kind.releases))}"
        return UserError(what, where=release, remedy=remedy)
    return UserError(f"unknown release '{release}'", remedy=suggest(release, kind.releases))


def _declared(kind: WorldKind, release: str, bounds: Any, times: Any, faults: Mapping[str, Budget]) -> Declared:
    """What the kind says that there is. A module over a pipe is only known by running it, so nothing is said of it."""
    if is_hosted(release):
        return NOTHING_DECLARED
    own = [release] if names_code(release) else []
    labels = cache(lambda: frozenset(kind.labels(bounds, faults, own).told))
    budgets = {name: budget_slot(name) for name, each in faults.items() if each.max}
    windowed = tuple(name for name, budget in faults.items() if budget.max and budget.windowed)
    clocks = tuple(structs.asdict(times)) if isinstance(times, Struct) else ()
    return Declared(labels, clocks, tuple(kind.faults), windowed, budgets, place_of(kind.build).where)


def _build_of(kind: WorldKind, release: str) -> Callable[[Any, Any, Mapping[str, Budget]], World]:
    if is_hosted(release):
        return partial(_hosted_in(kind, release), hosted_release(release).parts(kind.hosted_settings))
    return partial(kind.build, release)


def _hosted_in(kind: WorldKind, release: str) -> Callable[[HostedParts, Any, Any, Mapping[str, Budget]], World]:
    """How a kind builds a world around handlers elsewhere; refuses a release of another world."""
    hosted = hosted_release(release)
    if hosted.file.world != kind.name:
        world_kind(hosted.file.world, where=hosted.where("world"))
        what = f"it is a release of the world '{hosted.file.world}', and the scenario's is '{kind.name}'"
        raise UserError(what, where=hosted.where("world"), remedy=f"name scenarios of {hosted.file.world}")
    if kind.hosted is None:
        what = f"the world {kind.name} takes no module over a pipe"
        raise UserError(what, where=hosted.where("world"), remedy="let its WorldKind say `hosted`")
    return kind.hosted


def called_in(kind: WorldKind, release: str) -> Any:
    """What a release of a kind calls itself."""
    if is_hosted(release):
        _hosted_in(kind, release)
        return hosted_release(release).name
    return kind.called(release)


def code_of(kind: WorldKind, release: str) -> tuple[Any, ...] | None:
    """What leads to all the code in this process that runs in the world of a release; None where nobody says."""
    if is_hosted(release):
        return (_hosted_in(kind, release),)
    return None if kind.code is None else kind.code(release)


def check_in_python(release: str, what: str) -> None:
    """Refuse a module over a pipe where only handlers of this process will do."""
    if is_hosted(release):
        raise UserError(f"{what} a release in Python", where=release, remedy="name a release, or path/to/file.py:name")


def world_kind(name: str, *, where: str = "") -> WorldKind:
    """The kind of this name: the chosen one, or an installed one."""
    found = _known()
    if name not in found:
        remedy = suggest(name, found) + "; one that is not installed: --world path/to/world.py:KIND"
        raise UserError(f"unknown world '{name}'", where=where, remedy=remedy)
    return found[name]


def world_meant(path: Path) -> WorldKind:
    """The kind that a scenario means which names none: the chosen one, else that in whose folder it lies."""
    if chosen := chosen_world():
        return chosen
    above = [folder.resolve() for folder in path.absolute().parents]
    meant = [kind for kind in all_worlds() if kind.scenarios.resolve() in above]
    meant = meant or (all_worlds() if len(all_worlds()) == 1 else [])
    if len(meant) != 1:
        names = ", ".join(kind.name for kind in meant or all_worlds()) or "none"
        what = "it names no world, and which is meant cannot be told"
        remedy = f"write world = NAME at the top, or give --world NAME; installed: {names}"
        raise UserError(what, where=str(path), remedy=remedy)
    return meant[0]


def chosen_world() -> WorldKind | None:
    """The world that this command was told to be about (`--world`), in whatever process of it."""
    text = os.environ.get(WORLD_VARIABLE, "")
    if not text:
        return None
    return world_in_file(text) if is_world_file(text) else _named(text)


def _named(name: str) -> WorldKind:
    found = _installed()
    if name not in found:
        remedy = suggest(name, found) + "; one that is not installed: path/to/world.py:KIND"
        raise UserError(f"unknown world '{name}'", where="--world", remedy=remedy)
    return found[name]


@cache
def world_in_file(text: str) -> WorldKind:
    """A world of one's own, `path/to/world.py:KIND`."""
    with pointing_at("--world"):
        kind: WorldKind = object_in_file(text, WorldKind)
        return kind


def all_worlds() -> list[WorldKind]:
    """The chosen kind and every installed one, by name."""
    return list(_known().values())


def worlds_meant() -> list[WorldKind]:
    """The chosen kind alone, or every installed one."""
    chosen = chosen_world()
    return [chosen] if chosen else all_worlds()


def has_scenario(name: str, *, but: WorldKind) -> bool:
    """Whether another world than this one has a scenario of this name, or the folder `scenarios` that a call is in."""
    beside = Path(OWN_SCENARIOS)
    others = [kind.scenarios for kind in all_worlds() if kind.name != but.name]
    others += [beside] if beside.resolve() != but.scenarios.resolve() else []
    return any((folder / f"{name}.toml").is_file() for folder in others)


def _known() -> dict[str, WorldKind]:
    chosen = chosen_world()
    found = _installed() | ({chosen.name: chosen} if chosen else {})
    return {name: found[name] for name in sorted(found)}


@cache
def _installed() -> dict[str, WorldKind]:
    return {entry.name: _entered(entry) for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name)}


def _entered(entry: EntryPoint) -> WorldKind:
    """The world of an entry point, which is called as its own kind says."""
    place = f"entry point {entry.name} = {entry.value}"
    with importing(place):
        kind: object = entry.load()
    if not isinstance(kind, WorldKind):
        raise UserError("it is not a WorldKind", where=place, remedy="name one, such as mine.plugin:KIND")
    if kind.name != entry.name:
        remedy = f"call both '{kind.name}', and install it again"
        raise UserError(f"its world calls itself '{kind.name}'", where=place, remedy=remedy)
    return kind
