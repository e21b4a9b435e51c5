"""An exploration under way is kept from time to time, so that one that was cut goes on from there.

Kept are the loop's arrays, and what the loop has missed so far, in its order. **To go on is to learn the same again**:
each miss is learned anew from the code that there is, in that order, so that codes, actions and steps get the same
numbers; then the arrays are read back. A digest of all that was learned must be the one of then, or nothing is taken.
So the graph is the one that an undisturbed exploration finds, to the byte.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import sys
import tempfile
import time  # noqa: TID251 - how often what is there is kept decides nothing but how much is done again
from array import array
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import msgspec

from wakeproof.cache.record_folder import RecordFolder
from wakeproof.cache.records import HEAD_SIZE, MARK, framed, records_in
from wakeproof.checker.compiled import control as at
from wakeproof.errors import UserError
from wakeproof.kernel.machine import Machine

if TYPE_CHECKING:
    from wakeproof.checker.compiled.exploration import CompiledExploration
    from wakeproof.checker.compiled.tables import FlatTables

COST_SHARE = 0.05
"""The part of the time that keeping may take: what takes long is kept less often."""
PLACES = (
    *(at.STATES, at.EDGES, at.MOVES_COUNT, at.WAITING_TOP, at.NEXT_TOP, at.EXPANDED),
    *(at.STAGE, at.AT, at.BEGUN, at.BUSY_COUNT, at.CHOSEN_COUNT, at.PLACE, at.QUIET),
)
"""Where the exploration is, as words of the control block."""


class Miss(msgspec.Struct, frozen=True):
    """What the loop came back for: the outcome, the state, what it offers, the action, and the rules that it misses."""

    outcome: int
    state: bytes
    busy: tuple[int, ...] = ()
    action: int = -1
    rules: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """The state as the interpreter has it."""
        return self.state.decode("utf-32-le", "surrogatepass")


def as_bytes(state: str) -> bytes:
    return state.encode("utf-32-le", "surrogatepass")


class KeptArray(msgspec.Struct, frozen=True):
    """An array as it is kept: how many items, of how many bytes each, and their SHA-256."""

    count: int
    item_size: int
    digest: bytes


class Header(msgspec.Struct, frozen=True):
    """What stands before the arrays. `base` and `learned` are digests of what was known before the loop, and by now."""

    order: str
    base: bytes
    learned: bytes
    width: int
    layer: int
    faults_covered: int
    most: int
    counts: tuple[int, ...]
    misses: tuple[Miss, ...]
    held: dict[str, KeptArray]


@dataclass
class Checkpoint:
    """Where one exploration is kept, under a name that is the digest of all that it depends on, and how often."""

    folder: RecordFolder
    name: str
    every_s: float
    _next: float = field(init=False)

    def __post_init__(self) -> None:
        self._next = time.perf_counter() + self.every_s

    def is_due(self) -> bool:
        return time.perf_counter() >= self._next

    def save(self, compiled: CompiledExploration, base: bytes) -> None:
        """Keep what is there. Where it cannot be written it is not kept, and the exploration goes on."""
        started = time.perf_counter()
        arrays = {name: memoryview(found)[:count] for name, found, count in arrays_of(compiled)}
        held = {name: KeptArray(len(view), view.itemsize, _digest(view)) for name, view in arrays.items()}
        exploration = compiled.exploration
        header = Header(
            order=sys.byteorder,
            base=base,
            learned=tables_digest(compiled.machine, compiled.tables),
            width=compiled.width,
            layer=exploration.layer,
            faults_covered=exploration.graph.faults_covered,
            most=compiled.most,
            counts=tuple(compiled.c[place] for place in PLACES),
            misses=tuple(compiled.misses),
            held=held,
        )
        with suppress(OSError), self._new_file() as (path, file):
            file.write(framed(msgspec.msgpack.encode(header)))
            for view in arrays.values():
                file.write(view)
            file.flush()
            os.fsync(file.fileno())
            self.folder.put_file(self.name, path)
        now = time.perf_counter()
        self._next = now + max(self.every_s, (now - started) / COST_SHARE)

    @contextmanager
    def _new_file(self) -> Iterator[tuple[Path, IO[bytes]]]:
        """A file that is locked while it is written; what somebody left who was killed is removed."""
        room = self.folder.room()
        for path in sorted(room.glob(f".new-{self.name}-*")):
            with suppress(OSError), path.open("rb") as left:
                fcntl.flock(left, fcntl.LOCK_EX | fcntl.LOCK_NB)
                path.unlink()
        handle, name = tempfile.mkstemp(dir=room, prefix=f".new-{self.name}-")
        path = Path(name)
        try:
            with os.fdopen(handle, "wb") as file:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                yield path, file
        finally:
            path.unlink(missing_ok=True)

    def restored(self, compiled: CompiledExploration, base: bytes, states_max: int) -> bool:
        """Go on from what was kept, if it is whole, of this world, and not beyond the limit of states."""
        path = self.folder.room() / f".old-{self.name}-{os.getpid()}"
        try:
            path.unlink(missing_ok=True)
            if not self.folder.get_file(self.name, path):
                return False
            with path.open("rb") as file:
                path.unlink()  # whoever is killed from here on leaves nothing
                kept = _read(compiled, base, states_max, file)
        except (OSError, EOFError, ValueError, msgspec.MsgspecError):
            return False
        finally:
            path.unlink(missing_ok=True)
        if kept is None:
            return False
        self._go_on_from(compiled, *kept)
        return True

    def _go_on_from(self, compiled: CompiledExploration, header: Header, found: dict[str, array[Any]]) -> None:
        """Learn the same again. What the code raises ends the exploration: by then half of it is learned."""
        for miss in header.misses:
            compiled.learn(miss)
        if tables_digest(compiled.machine, compiled.tables) != header.learned:
            self.discard()
            what = "an exploration that was kept in the ledger is of a world that behaves otherwise now"
            raise UserError(what, where=self.folder.where, remedy="it was removed: give the same command again")
        self._take(compiled, header, found)

    def _take(self, compiled: CompiledExploration, header: Header, found: dict[str, array[Any]]) -> None:
        graph, exploration = compiled.graph, compiled.exploration
        graph.ends[:] = found.pop("ends")
        for name, read in found.items():
            setattr(compiled, name, read)
        graph.starts, graph.stops, graph.parents = compiled.starts, compiled.stops, compiled.parents
        graph.moves, graph.targets = compiled.moves, compiled.targets
        compiled.take_width()
        assert compiled.width == header.width, "the same codes need the same rows"
        exploration.layer, graph.faults_covered = header.layer, header.faults_covered
        compiled.most, compiled.misses[:] = header.most, header.misses
        for place, number in zip(PLACES, header.counts, strict=True):
            compiled.c[place] = number

    def discard(self) -> None:
        """It is not needed any more."""
        with suppress(OSError):
            self.folder.remove_file(self.name)


def _read(
    compiled: CompiledExploration, base: bytes, states_max: int, file: IO[bytes]
) -> tuple[Header, dict[str, array[Any]]] | None:
    """What is kept, if it is whole, of this world, and not beyond the limit; nothing is learned from it yet."""
    header = _header(file)
    states = 0 if header is None else header.counts[PLACES.index(at.STATES)]
    if header is None or header.order != sys.byteorder or header.base != base or states > states_max:
        return None
    found: dict[str, array[Any]] = {}
    for name, kept, _ in arrays_of(compiled):
        held = header.held[name]
        found[name] = read = array(memoryview(kept).format)
        if read.itemsize != held.item_size:
            return None
        read.fromfile(file, held.count)
        if _digest(memoryview(read)) != held.digest:
            return None
    return header, found


def arrays_of(compiled: CompiledExploration) -> Iterator[tuple[str, array[Any], int]]:
    """What is kept, and how far each is filled."""
    c, words = compiled.c, compiled.width // 8
    states, edges = c[at.STATES], c[at.EDGES]
    for name, count in (
        ("rows", states * words),
        *((name, states) for name in ("starts", "stops", "parents", "status")),
        *((name, edges) for name in ("moves", "targets")),
        ("waiting", c[at.WAITING_TOP]),
        ("next", c[at.NEXT_TOP]),
        ("move_of", len(compiled.move_of)),
        ("leaf_of", c[at.MOVES_COUNT]),
        ("busy", c[at.BUSY_COUNT]),
    ):
        yield name, getattr(compiled, name), count
    ends = array("I", compiled.graph.ends)
    yield "ends", ends, len(ends)


def tables_digest(machine: Machine, tables: FlatTables) -> bytes:
    """Of all that gives rows, moves and actions their meaning."""
    digest = hashlib.sha256()
    for name, held in sorted(vars(tables).items()):
        if isinstance(held, array) and name != "branches":
            digest.update(f"{name} {len(held)}\n".encode())
            digest.update(memoryview(held).cast("B") if held else b"")
    told = (
        [len(values) for values in machine.layout.values],
        [(action.label, action.fault, action.actor) for action in tables.actions],
        [
            (action.label, step.met, [str(note) for note in step.notes], _breaks_of(step))
            for action, step in tables.steps
        ],
    )
    digest.update(repr(told).encode(errors="surrogatepass"))
    return digest.digest()


def _breaks_of(step: Any) -> list[str]:
    return [finding.property for finding in step.findings]


def _header(file: IO[bytes]) -> Header | None:
    head = file.read(HEAD_SIZE)
    size = int.from_bytes(head[len(MARK) : len(MARK) + 8], "big")
    if not head.startswith(MARK) or size > os.fstat(file.fileno()).st_size:
        return None
    found = next(records_in(head + file.read(size)), None)
    return None if found is None or found.content is None else msgspec.msgpack.decode(found.content, type=Header)


def _digest(view: memoryview) -> bytes:
    return hashlib.sha256(view.cast("B") if len(view) else b"").digest()
