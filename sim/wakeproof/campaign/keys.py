"""Keys: the digest of everything that a result depends on, and of nothing else.

That is the code of the release and of its world as reached by reference, the harness, what the scenario sets, and what
was asked for. Titles, expectations and reasons are no part of it: rows are made of a result whenever they are told.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from operator import is_
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import msgspec

from wakeproof.cache.code_digest import CodeDigest, Shape
from wakeproof.cache.content import Undigested
from wakeproof.cache.harness import harness_digest
from wakeproof.cache.store import digest_of
from wakeproof.campaign.job import Job
from wakeproof.campaign.sample import SeedBatch, Unshrunk
from wakeproof.errors import UserError
from wakeproof.observe.attributes import attributes_of
from wakeproof.observe.raised import shown
from wakeproof.observe.reach import root_of, text_of_name
from wakeproof.scenario.hosted_release import HostedRelease, hosted_release, is_hosted
from wakeproof.scenario.scenario import Scenario
from wakeproof.scenario.worlds import Canary, WorldKind, code_of, file_of, names_code

Read = TypeVar("Read")
WHOLE = ("proof", "study", "directed")
"""Sorts of which each piece has a machine of its own, or that of its turn, whose trees tell all it learns of handlers.

Batches of runs share one with others of their process, and what is shrunk is of those.
"""


class Sort(NamedTuple):
    """A sort of result by its name in `kept.FORMS`, and what is asked of all of its pieces alike."""

    name: str
    asked: tuple[Any, ...] = ()


class ResultKeys(NamedTuple):
    """Of a result `anywhere`, and of one that tells where files lie: the same code elsewhere has another one."""

    anywhere: str
    here: str


class ShapeKey(NamedTuple):
    """The key of what a result depends on besides the code of these handlers, and the shape of that."""

    key: str
    shape: Shape
    handlers: Mapping[str, Callable[..., Any]]


class Keys:
    """The keys of one campaign: code is read once, as it is when the first key is asked for.

    Sent to a worker, they are the worker's own: what it runs is what it has imported.
    """

    def __init__(self) -> None:
        self._readers: dict[tuple[str, frozenset[str]], CodeDigest] = {}
        self._known: dict[tuple[str, str], tuple[tuple[Any, ...], str]] = {}
        self._shapes: dict[tuple[str, str], tuple[tuple[Any, ...], Shape]] = {}
        self._hosted: dict[str, HostedRelease] = {}

    def __reduce__(self) -> tuple[Callable[[], Keys], tuple[()]]:
        return keys_here, ()

    def of(self, sort: Sort, scenario: Scenario, piece: Any) -> ResultKeys:
        """The keys of a piece of work. Raises `Undigested` where something cannot be told by its content."""
        job: Job = getattr(piece, "job", piece)
        code = self.code(scenario.kind, job.release)
        key = _key(sort, scenario.kind.name, code, scenario.settings, *PARTS[sort.name](scenario, piece))
        return ResultKeys(key, digest_of(key.encode(), _told_place(scenario.kind, job.release).encode()).hex())

    def of_planted(self, kind: WorldKind, canary: Canary, settings: Any) -> str:
        """The key of a canary, which has no scenario."""
        return _key(Sort("canary"), kind.name, self.code(kind, canary.release), settings, canary.property)

    def of_shape(self, sort: Sort, scenario: Scenario, piece: Any) -> ShapeKey | None:
        """The key without the code of handlers; None where nobody says which they are, and for a module over a pipe."""
        job: Job = getattr(piece, "job", piece)
        if scenario.kind.handlers is None or is_hosted(job.release) or sort.name not in WHOLE:
            return None
        shape = self.shape(scenario.kind, job.release)
        parts = shape.digest, scenario.settings, *PARTS[sort.name](scenario, piece)
        key = _key(Sort("answers", (sort.name, *sort.asked)), scenario.kind.name, *parts)
        return ShapeKey(key, shape, scenario.kind.handlers(job.release))

    def code(self, kind: WorldKind, release: str) -> str:
        """The digest of all the code of a release in its world, and of what its directed runs are told by."""
        code = self._read(kind, release, self._known, lambda reader, roots: reader.of(*roots))
        return code + (self._elsewhere(kind, release) if is_hosted(release) else "")

    def shape(self, kind: WorldKind, release: str) -> Shape:
        """The same but for the code of its handlers."""

        def without(reader: CodeDigest, roots: tuple[Any, ...]) -> Shape:
            assert kind.handlers is not None, "whoever asks knows that it says so"
            return reader.without(kind.handlers(release).values(), *roots)

        return self._read(kind, release, self._shapes, without)

    def _read(
        self,
        kind: WorldKind,
        release: str,
        known: dict[tuple[str, str], tuple[tuple[Any, ...], Read]],
        read: Callable[[CodeDigest, tuple[Any, ...]], Read],
    ) -> Read:
        try:
            roots, (before, found) = _roots(kind, release), known.get((kind.name, release), ((), None))
            if found is None or len(before) != len(roots) or not all(map(is_, before, roots)):
                found = read(self._reader(kind, roots), roots)  # its file may have been read again
                known[kind.name, release] = roots, found
        except Undigested:
            raise
        except Exception as error:  # noqa: BLE001 - an object may do anything when it is looked at
            raise Undigested(f"something that cannot be looked at ({type(error).__name__}: {error})") from None
        return found

    def _elsewhere(self, kind: WorldKind, release: str) -> str:
        """What a module over a pipe adds: its files and its host, as they were when it was first asked for here.

        Once they are others, nobody knows which of them a machine asks that was made before.
        """
        try:
            hosted = hosted_release(release)
        except UserError as error:
            raise Undigested(str(error)) from None
        if self._hosted.setdefault(release, hosted) is not hosted:
            raise Undigested(f"the files of {release}, which have changed since it was first read")
        return digest_of(*(part.encode() for part in hosted.digest(kind.hosted_words))).hex()

    def is_current(self) -> bool:
        """Whether the source that was read is still what the files say."""
        read = [reader.files.are_current() for reader in self._readers.values()]
        return all(read) and all(hosted.files.are_current() for hosted in self._hosted.values())

    def _reader(self, kind: WorldKind, roots: tuple[Any, ...]) -> CodeDigest:
        packages = frozenset(_packages(roots))
        return self._readers.setdefault((kind.name, packages), CodeDigest(packages, kind.registries))


@cache
def keys_here() -> Keys:
    """Those of this process."""
    return Keys()


def _told_place(kind: WorldKind, release: str) -> str:
    """The folder that an exception is told to come from: from here, where it lies below."""
    file = getattr(sys.modules.get(root_of(kind.build)), "__file__", None) or ""
    return shown(f"{Path(file_of(release)).absolute() if names_code(release) else file}:0")


def _roots(kind: WorldKind, release: str) -> tuple[Any, ...]:
    """What leads to all of the code; the settings' classes, which code is given and need not name."""
    given = kind.bounds, kind.times, kind.claims
    code = code_of(kind, release)
    if code is not None:
        return (*code, *given)
    if names_code(release):
        raise Undigested(f"{release}, whose code the world {kind.name} does not lead to (WorldKind.code)")
    return (kind.build, *given)


def _key(sort: Sort, *parts: Any) -> str:
    whole = (sort.name, sort.asked, *parts)
    return digest_of(harness_digest().encode(), msgspec.json.encode(whole)).hex()


def _packages(roots: tuple[Any, ...]) -> Iterator[str]:
    """The packages that these values, and the functions and classes that they hold, come from."""
    for root in roots:
        parts = () if isinstance(root, type) or callable(root) else attributes_of(type(root))(root)
        for value in (root, *parts):
            module = root_of(value) or text_of_name(type(value).__module__).partition(".")[0]
            if module not in ("", "builtins"):
                yield module


def _runs(scenario: Scenario) -> tuple[Any, ...]:
    """What runs by the clock depend on besides."""
    return (scenario.file.stalls,)


def _proof(scenario: Scenario, job: Job) -> tuple[Any, ...]:
    orders = {name: named.order for name, named in scenario.file.reaches.items()}
    return {name: about.premise for name, about in scenario.kind.properties.items()}, orders


def _batch(scenario: Scenario, batch: SeedBatch) -> tuple[Any, ...]:
    return (*_runs(scenario), batch.first, batch.last)


def _breach(scenario: Scenario, breach: Unshrunk) -> tuple[Any, ...]:
    found = breach.found
    return (*_runs(scenario), breach.property, found.seed, found.run.labels, found.run.encoded().hex())


def _study(scenario: Scenario, job: Job) -> tuple[Any, ...]:
    return (*_runs(scenario), scenario.kind.latencies, scenario.name, job.release)


def _directed(scenario: Scenario, job: Job) -> tuple[Any, ...]:
    return scenario.file.directed, scenario.name, job.release


PARTS: dict[str, Callable[[Scenario, Any], tuple[Any, ...]]] = {
    "proof": _proof,
    "runs": _batch,
    "shrunk": _breach,
    "study": _study,
    "directed": _directed,
    "exploration": lambda scenario, job: (),
}
"""By sort of result what it depends on besides code and settings."""
