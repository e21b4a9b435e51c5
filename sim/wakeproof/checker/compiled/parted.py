"""A large exploration is parted among workers, and its graph is the one that one process makes, to the byte.

Each part owns the states of a hash, of slots that seldom change. Parts take turns at the same time, with a barrier
after each: there what they have sent is handed over, and what they miss is learned here, in one place. **Numbers are
not theirs to give**: once all is expanded, one compiled pass goes through the edges in the order of one process, last
found first expanded, and gives states and moves their numbers. So how many parts there are, and who was first, shows
nowhere. On one machine arrays are not handed over: they lie in memory that this process can map, and rows stay there.

Nothing rests on the parts: one process has come to some state when it hands over, and keeps that. Whatever becomes of
the parts, it can go on from there: where a worker is lost, where a rule raises, where the limit of states is exceeded,
which is exact in the order of one process alone. What it had found has to be the beginning of what the parts found.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

from wakeproof.checker.compiled.checkpoint import Miss, as_bytes
from wakeproof.checker.compiled.memory import Handle, handle_of, mapped, shared_zeros, zeros
from wakeproof.checker.compiled.ordered_graph import OrderedGraph
from wakeproof.checker.compiled.owning_slots import owning_slots
from wakeproof.checker.compiled.part import (
    COLLECTED,
    FirstState,
    GraphPart,
    PartEnd,
    PartMiss,
    PartReport,
    Setup,
    TurnOrder,
)
from wakeproof.checker.compiled.part_tables import Grown
from wakeproof.checker.compiled.rows import Planes, Rows, packed
from wakeproof.checker.compiled.spill import Spill
from wakeproof.checker.compiled.tables import FlatTables
from wakeproof.checker.limits import MIB
from wakeproof.errors import PartLost

if TYPE_CHECKING:
    from wakeproof.checker.compiled.exploration import CompiledExploration

STATES_MIN = 500_000
"""Smaller graphs are done before parts of them would be."""
PARTS_MIN = 2
"""One alone has all that parts cost, and nobody to share it with."""
EXPANDED_MAX = 1 << 18
"""So many states a part expands in a turn at most."""
EXPANDED_SHORT = 1 << 15
"""And where some part has nothing left to do: so it gets something sooner."""
EXPANDED_FIRST = 1 << 6
"""And in the first; twice as many in each after that: what is missed first is missed by all."""
CHUNK_BYTES = 32 * MIB


class Parts(Protocol):
    """Where parts are: each is made there, by `part.GraphPart`, and gives bytes for bytes."""

    @property
    def count(self) -> int:
        """How many there are."""

    def open(self, setups: Sequence[bytes]) -> None:
        """Make each part anew. This and all else here raises `PartLost`."""

    def turn(self, order: bytes) -> list[bytes]:
        """Let each do a turn, with what the others sent in the one before; a `PartReport` of each."""

    def finish(self) -> list[bytes]:
        """Let each take what was sent last; `GraphPart.finish` of each."""

    def read(self, part: int, name: str, first: int, count: int) -> bytes:
        """`GraphPart.read` of one."""

    def tell(self, news: str) -> None:
        """Let whoever waits for the proof know; never raises."""

    def close(self) -> None:
        """They are not needed any more; never raises."""


class PartsHere:
    """All parts in this process, one after another: nothing is gained, and the graph is the same."""

    def __init__(self, count: int) -> None:
        self.count = count
        self._parts: list[GraphPart] = []
        self._inboxes: list[list[bytes]] = []

    def open(self, setups: Sequence[bytes]) -> None:
        self._parts = [GraphPart(setup) for setup in setups]
        self._inboxes = [[b""] * self.count for _ in setups]

    def turn(self, order: bytes) -> list[bytes]:
        answers = [part.turn(order, inbox) for part, inbox in zip(self._parts, self._inboxes, strict=True)]
        self._inboxes = [[outgoing[to] for _, outgoing in answers] for to in range(self.count)]
        return [report for report, _ in answers]

    def finish(self) -> list[bytes]:
        return [part.finish(inbox) for part, inbox in zip(self._parts, self._inboxes, strict=True)]

    def read(self, part: int, name: str, first: int, count: int) -> bytes:
        return self._parts[part].read(name, first, count)

    def tell(self, news: str) -> None:
        """Nobody is elsewhere."""

    def close(self) -> None:
        self._parts.clear()


@dataclass
class PartingCosts:
    """What parting took: barriers, and bytes that parts sent each other, and here.

    `lost` says why parts were given up, and `states` how many each of the last had found.
    """

    states: list[int] = field(default_factory=list)
    turns: int = 0
    sent_bytes: int = 0
    collected_bytes: int = 0
    lost: list[str] = field(default_factory=list)


@dataclass
class PartingPlan:
    """Where parts may be, and from how many states on an exploration is parted. `costs` is what it came to.

    What `connect` gives is used for one attempt; with fewer parts than `parts_min` nothing is parted. It may raise
    `PartLost`.
    """

    connect: Callable[[], Parts]
    states_min: int = STATES_MIN
    parts_min: int = PARTS_MIN
    attempts: int = 3
    """So often parts are begun, of which some were lost."""
    costs: PartingCosts = field(default_factory=PartingCosts)


def go_on_in_parts(compiled: CompiledExploration, parting: PartingPlan) -> bool:
    """Explore all of it in parts, from the first state; False: one process has to go on from where it is.

    Where a limit in seconds is reached, the graph is what was explored by then, and the limit is in it.
    """
    for _ in range(parting.attempts):
        try:
            parts = parting.connect()
        except PartLost as lost:
            parting.costs.lost.append(str(lost))
            continue
        try:
            return parts.count >= parting.parts_min and PartedExploration(compiled, parts, parting.costs).run()
        except PartLost as lost:
            parting.costs.lost.append(str(lost))
            parts.tell(f"a part of a proof is lost ({lost}): it is begun again")
        finally:
            parts.close()
            compiled.catch_up()
    return False


class PartedExploration:
    """An exploration in parts under way."""

    def __init__(self, compiled: CompiledExploration, parts: Parts, costs: PartingCosts) -> None:
        self.compiled, self.parts, self.costs = compiled, parts, costs
        self.machine = compiled.machine
        self.tables: FlatTables = compiled.tables
        self.watch, self.limits = compiled.exploration.watch, compiled.exploration.limits
        self.owning: tuple[int, ...] = ()
        self.layer = 0
        self.limit = ""
        self.reports: list[PartReport] = []
        self.spill: Spill | None = None
        self.beside = shared_zeros("B", 1)
        self.stores: list[array[int]] = []

    @property
    def words(self) -> int:
        """How many words a row has, by what is learned so far."""
        return (self.tables.planes + 7) // 8

    def run(self) -> bool:
        if not self._explored():
            return False
        ends = [msgspec.msgpack.decode(end, type=PartEnd) for end in self.parts.finish()]
        if any(end.unknown for end in ends):
            raise PartLost("a part has edges that lead nowhere")
        try:
            ordered = OrderedGraph(self, self._collected(ends))
        except (OSError, MemoryError):  # there is no room for it, in files or in memory
            self._let_go()
            return False
        ordered.run()
        ordered.give_to(self.compiled)
        return True

    def _explored(self) -> bool:
        """Let the parts expand all there is; False where one process is to do it."""
        tables, compiled, count = self.tables, self.compiled, self.parts.count
        first = self.machine.layout.first
        busy = tuple(tables.numbers(self.machine, self.machine.offers.busy(first)))
        grown = Grown(tables, max(len(busy), compiled.most))
        setup = (len(tables.high), tables.rules, len(tables.idle), tables.reader_words, handle_of(self.beside))
        self._open([msgspec.msgpack.encode(Setup(part, count, *setup)) for part in range(count)])
        row = bytes(packed([first], len(tables.high), 8 * self.words, Planes(tables.high, tables.top)))
        order = TurnOrder(grown.growth(), EXPANDED_FIRST, first=FirstState(row, busy, self.owning))
        most = EXPANDED_FIRST
        while True:
            self._turn(order)
            reports = self.reports
            self.costs.states = [report.states for report in reports]
            states = sum(self.costs.states)
            if states > self.limits.states or self._is_too_large():
                return False
            self.limit = self.watch.over(states)
            if self.limit:
                return self._is_at_rest()
            missed = [miss for report in reports for miss in report.misses]
            if not self._learned(missed):
                return False
            most = min(2 * most, EXPANDED_MAX if all(report.waiting for report in reports) else EXPANDED_SHORT)
            growth = grown.growth() if missed else None
            is_done = not any(report.waiting or report.sent for report in reports)
            if is_done and not any(report.later for report in reports):
                self.layer += 1
                return True
            order = TurnOrder(growth, most, begins_layer=is_done)
            self.layer += is_done

    def _open(self, setups: Sequence[bytes]) -> None:
        """Have the parts made, and meanwhile choose which slots decide whose a state is."""
        with ThreadPoolExecutor(1) as elsewhere:
            opened = elsewhere.submit(self.parts.open, setups)
            self.owning = owning_slots(self.compiled, self.parts.count)
            opened.result()

    def _is_at_rest(self) -> bool:
        """Let what was sent be looked up, and expand nothing any more. Memory that is short is one process's affair."""
        if not self.limit.startswith("seconds="):
            return False
        while any(report.sent for report in self.reports):
            self._turn(TurnOrder(None, 0))
        return True

    def _turn(self, order: TurnOrder) -> None:
        answers = self.parts.turn(msgspec.msgpack.encode(order))
        self.reports = [msgspec.msgpack.decode(answer, type=PartReport) for answer in answers]
        self.costs.turns += 1
        self.costs.sent_bytes += sum(report.sent_bytes for report in self.reports)

    def _is_too_large(self) -> bool:
        mib = self.limits.mib
        return bool(mib) and max(report.held_bytes for report in self.reports) > mib * MIB

    def _learned(self, missed: Sequence[PartMiss]) -> bool:
        """Learn what parts miss; False where a rule raises: in the order of one process another may be the first."""
        tables, compiled = self.tables, self.compiled
        slots = len(tables.high)
        for each in missed:
            planes = Planes(tables.high, tables.top)
            row = array("Q", each.row)
            text = Rows(row, len(each.row), 1, slots, planes)[0]
            miss = Miss(each.outcome, as_bytes(text), each.busy, each.action, each.rules)
            try:
                compiled.learn(miss)
            except Exception:  # noqa: BLE001 - a rule may raise anything; in its own place it is raised again
                return False
            compiled.note(miss)
        return True

    # What came of it

    def _let_go(self) -> None:
        if self.spill is not None:
            self.spill.close()

    def _collected(self, ends: Sequence[PartEnd]) -> list[dict[str, array[Any]]]:
        """The arrays of all parts. Raises `OSError` or `MemoryError` where there is no room for them."""
        states, edges = (sum(getattr(report, name) for report in self.reports) for name in ("states", "edges"))
        bytes_in_all = states * (8 * self.words + 34) + edges * 16
        if self.limits.mib and bytes_in_all > (self.limits.mib - self.watch.held) * MIB // 2:
            self.spill = Spill()
        self._map_rows(ends)
        found: list[dict[str, array[Any]]] = []
        for part, (report, end) in enumerate(zip(self.reports, ends, strict=True)):
            counts = dict.fromkeys(COLLECTED, report.states) | {"moves": report.edges, "targets": report.edges}
            found.append({name: self._collect(part, name, counts[name], end.handles.get(name)) for name in COLLECTED})
        return found

    def _map_rows(self, ends: Sequence[PartEnd]) -> None:
        """Where all parts' rows can be had as they lie, nobody makes them anew. Files have a copy of all."""
        if self.spill is None and all("rows" in end.handles for end in ends):
            with suppress(OSError):
                ours = [mapped(end.handles["rows"]) for end in ends]
                self.stores = [
                    held[: self.words * report.states] for held, report in zip(ours, self.reports, strict=True)
                ]

    def _collect(self, part: int, name: str, count: int, handle: Handle | None) -> array[Any]:
        """An array of a part: its own memory where that can be had, else a copy."""
        if handle is not None:
            with suppress(OSError):
                held = mapped(handle)[:count]
                self.costs.collected_bytes += held.itemsize * count
                return held
        held = self.room(f"{name} {part}", "B" if name == "status" else "i", count)
        step, into = CHUNK_BYTES // held.itemsize, memoryview(held).cast("B")
        for first in range(0, count, step):
            data = self.parts.read(part, name, first, min(step, count - first))
            self.costs.collected_bytes += len(data)
            start = first * held.itemsize
            into[start : start + len(data)] = data
        return held

    def room(self, name: str, kind: str, count: int) -> array[Any]:
        """An array of so many 0, in memory or in a file. Raises `OSError` where there is no room in files."""
        if self.spill is None:
            return zeros(kind, count)
        return self.spill.longer(name, self.spill.take(name, array(kind)), max(1, count))[:count]
