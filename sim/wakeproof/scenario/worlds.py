"""Kinds of worlds, found through the entry-point group `wakeproof.worlds`: what the harness knows of a model."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from importlib.metadata import entry_points
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from wakeproof.errors import UserError, suggest
from wakeproof.kernel.machine import Machine, Transition
from wakeproof.kernel.properties import Property
from wakeproof.kernel.rules import World
from wakeproof.kernel.tasks.budgets import Budget
from wakeproof.scenario.conformance import Conformance
from wakeproof.scenario.hosted_release import hosted_release, is_hosted
from wakeproof.scenario.live import Live
from wakeproof.scenario.mutations import Mutations

if TYPE_CHECKING:
    from wakeproof.observe.runner import Handlers

GROUP = "wakeproof.worlds"


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
            raise UserError(f"the world says of no label that '{fault}' may strike it", where="labels", remedy=remedy)
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

    `hosted(handlers, bounds, times, faults)` makes the world of a release that is a module over a pipe, around whatever
    handlers it has; where nothing is said, there can be none.
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
    hosted: Callable[[Handlers, Any, Any, Mapping[str, Budget]], World] | None = None
    registries: tuple[dict[Any, Any], ...] = field(default=(), repr=False)
    handlers: Callable[[str], Mapping[str, Callable[..., Any]]] | None = None


def built_machine(kind: WorldKind, release: str, bounds: Any, times: Any, faults: Mapping[str, Budget]) -> Machine:
    """A world of a release, ready to run, with just the properties that its kind names."""
    try:
        world = _build_of(kind, release)(bounds, times, faults)
    except LookupError:
        if release in kind.releases:
            raise
        raise UserError(f"unknown release '{release}'", remedy=suggest(release, kind.releases)) from None
    given, named = [prop.name for prop in world.properties], list(kind.properties)
    for name in dict.fromkeys((*named, *given)):
        if (given.count(name), named.count(name)) != (1, 1):
            what = f"build gives the property '{name}' {given.count(name)} times, and it is named {named.count(name)}"
            remedy = "let WorldKind.properties name what build gives, each once"
            raise UserError(what, where=f"the world {kind.name}", remedy=remedy)
    return Machine(world)


def _build_of(kind: WorldKind, release: str) -> Callable[[Any, Any, Mapping[str, Budget]], World]:
    if is_hosted(release):
        return partial(_hosted_in(kind, release), hosted_release(release).module)
    return partial(kind.build, release)


def _hosted_in(kind: WorldKind, release: str) -> Callable[[Handlers, Any, Any, Mapping[str, Budget]], World]:
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
    """The installed kind of this name."""
    found = _installed()
    if name not in found:
        raise UserError(f"unknown world '{name}'", where=where, remedy=suggest(name, found))
    return found[name]


def world_meant(path: Path) -> WorldKind:
    """The installed kind that a scenario means which names none: its folder's, else the only one that is no example."""
    beside = [kind for kind in all_worlds() if kind.scenarios == path.parent]
    meant = beside or [kind for kind in all_worlds() if not kind.example]
    if len(meant) != 1:
        names = ", ".join(kind.name for kind in meant or all_worlds()) or "none"
        what = "it names no world, and which is meant cannot be told"
        raise UserError(what, where=str(path), remedy=f"write world = NAME at the top; installed: {names}")
    return meant[0]


def all_worlds() -> list[WorldKind]:
    """Every installed kind, by name."""
    return list(_installed().values())


@cache
def _installed() -> dict[str, WorldKind]:
    return {entry.name: entry.load() for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name)}
