"""The graph that parts have found, put in the order of one process by one compiled pass."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any

from wakeproof.checker.compiled import control as at
from wakeproof.checker.compiled.memory import address_of, zeros
from wakeproof.checker.compiled.native import PART_LOOPS, Pass, native
from wakeproof.checker.compiled.owning_slots import mask_of
from wakeproof.checker.compiled.part import COLLECTED, shift_of
from wakeproof.checker.compiled.rows import Planes, Stores, packed

if TYPE_CHECKING:
    from wakeproof.checker.compiled.exploration import CompiledExploration
    from wakeproof.checker.compiled.parted import PartedExploration

ORDERED_MAX = 1 << 20
"""So many states are put in order between two looks at the limits."""


class OrderedGraph:
    """What the parts have expanded, in the order of one process."""

    def __init__(self, parted: PartedExploration, collected: list[dict[str, array[Any]]]) -> None:
        self.parted, self.compiled, self.collected = parted, parted.compiled, collected
        self.tables = parted.tables
        counts = [len(each["starts"]) for each in collected]
        states, edges = sum(counts), sum(len(each["moves"]) for each in collected)
        self.words = parted.words
        room, c = parted.room, array("q", bytes(8 * at.WORDS))
        self.c = c
        self.arrays = {name: room(name, "I", states) for name in ("starts", "stops", "parents")}
        self.arrays |= {name: room(name, "I", edges) for name in ("moves", "targets")}
        self.arrays |= {"rows": room("rows", "Q", self.words * (1 if parted.stores else states))}
        self.arrays |= {"status": room("status", "B", states)}
        self.where = zeros("i", states if parted.stores else 1)
        self.waiting, self.next = (zeros("i", states + 1) for _ in range(2))
        self.numbers = [zeros("i", max(1, count)) for count in counts]
        self.move_of, self.leaf_of = self._moves_known()
        self.leaf_fault = array("B", [int(action.fault is not None) for action, _ in self.tables.steps] or [0])
        self.ends, self.ends_found = array("I", bytes(4 * (ORDERED_MAX + 1))), array("I")
        self.table = array("q", [address_of(held) for place, each in enumerate(collected) for held in self._of(place)])
        self.after, self.owning = array("Q", bytes(8 * self.words)), mask_of(parted.owning, self.words)
        c[at.WIDTH], c[at.SHIFT], c[at.EXPANDED_MAX] = 8 * self.words, shift_of(len(collected)), ORDERED_MAX
        c[at.PARTS] = len(collected)
        c[at.MOVES_COUNT] = len(self.compiled.graph.all_moves)
        self.layers = 0

    def _of(self, part: int) -> list[array[Any]]:
        return [*(self.collected[part][name] for name in COLLECTED), self.numbers[part]]

    def _moves_known(self) -> tuple[array[int], array[int]]:
        """Moves that the interpreter has taken keep their numbers: they are the first ones in any case."""
        known, steps = self.compiled.exploration.move_of, self.tables.steps
        moves = [known.get(step) for _, step in steps]
        move_of = array("i", [-1 if move is None else move.number for move in moves] or [-1])
        return move_of, array("i", [-1]) * (len(known) + len(steps) + 1)

    def run(self) -> None:
        """Put it in order."""
        c, own = self.c, native(PART_LOOPS)
        assert own is not None, "there are compiled loops, for this exploration is one"
        order = own.passes["order"]
        self._tell()
        self._begin(own.passes["own"])
        while True:
            outcome = order(c.buffer_info()[0])
            self.ends_found.extend(self.ends[: c[at.ENDS_COUNT]])
            c[at.ENDS_COUNT] = 0
            if outcome == at.LAYER_DONE:
                self.layers += 1
                self.waiting, self.next = self.next, self.waiting
                c[at.WAITING_TOP], c[at.NEXT_TOP] = c[at.NEXT_TOP], 0
                self._tell()
                own.passes["order_next_layer"](c.buffer_info()[0])
                if not c[at.WAITING_TOP]:
                    break
        # Of a state that is set aside the edges are taken back, and not what they led to: as long as it waits for what
        # it misses, some state may be known that no edge leads to. It is left out of a graph that a limit cuts short.
        states = sum(map(len, (each["starts"] for each in self.collected)))
        assert not c[at.MISPLACED], "a row that was made anew belongs to the part that has found it"
        assert c[at.STATES] == states or (self.parted.limit and c[at.STATES] < states), "every state is reached"

    def _begin(self, own: Pass) -> None:
        """The first state, which is the first of its part, gets the first number."""
        tables, first, c = self.tables, self.compiled.machine.layout.first, self.c
        row = array("Q", bytes(packed([first], len(tables.high), 8 * self.words, Planes(tables.high, tables.top))))
        memoryview(self.after)[:] = memoryview(self.arrays["rows"])[: self.words] = memoryview(row)
        part = own(c.buffer_info()[0])
        self.numbers[part][0] = 1
        self.waiting[0] = self.where[0] = part << c[at.SHIFT]
        c[at.STATES] = c[at.WAITING_TOP] = 1

    def _tell(self) -> None:
        for place, held in (
            (at.ROWS, self.arrays["rows"]),
            (at.STARTS, self.arrays["starts"]),
            (at.STOPS, self.arrays["stops"]),
            (at.PARENTS, self.arrays["parents"]),
            (at.MOVES, self.arrays["moves"]),
            (at.TARGETS, self.arrays["targets"]),
            (at.STATUS, self.arrays["status"]),
            (at.WAITING, self.waiting),
            (at.NEXT, self.next),
            (at.MOVE_OF, self.move_of),
            (at.LEAF_OF, self.leaf_of),
            (at.ENDS, self.ends),
            (at.AFTER, self.after),
            (at.OWNING, self.owning),
            (at.WRITE_STARTS, self.tables.write_starts),
            (at.WRITE_SLOTS, self.tables.write_slots),
            (at.WRITE_CODES, self.tables.write_codes),
            (at.HIGH, self.tables.high),
            (at.TOP, self.tables.top),
            (at.COLLECTED, self.table),
            (at.LEAF_FAULT, self.leaf_fault),
            (at.WHERE, self.where),
        ):
            self.c[place] = address_of(held)
        if self.parted.stores:
            self.c[at.ROWS] = 0  # they stay where they are

    def give_to(self, compiled: CompiledExploration) -> None:
        """Let it be what one process has come to."""
        if not self.parted.limit:
            self._check_beginning(compiled)
        rows = self.parted.stores
        stores = Stores(rows, self.where, self.c[at.SHIFT]) if rows else None
        compiled.take_ordered(self.arrays, self.parted.spill, stores)
        for place in (at.STATES, at.EDGES, at.MOVES_COUNT, at.BEGUN):
            compiled.c[place] = self.c[place]
        compiled.leaf_of = self.leaf_of
        graph, exploration = compiled.graph, compiled.exploration
        graph.ends[:] = self.ends_found
        graph.limit = self.parted.limit
        exploration.layer = self.parted.layer if self.parted.limit else self.layers
        graph.faults_covered = exploration.layer - 1

    def _check_beginning(self, compiled: CompiledExploration) -> None:
        """What one process had found is the beginning of it."""
        edges, states = compiled.c[at.EDGES], compiled.c[at.STATES]
        for name, count in (("moves", edges), ("targets", edges)):
            ours, theirs = (memoryview(held)[:count].cast("B") for held in (getattr(compiled, name), self.arrays[name]))
            assert bytes(ours) == bytes(theirs), f"parts have other {name} than one process"
        assert states <= self.c[at.STATES]
