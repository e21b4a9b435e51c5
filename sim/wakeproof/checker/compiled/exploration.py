"""An exploration goes on in the compiled loop from where the interpreter has come to, in the same order.

The loop returns for what it misses, for what it has no room for, and once per slice. What it misses is learned as the
interpreter would at that very place: a step when it is first taken, the offers of a state when it is found. So codes,
moves and actors get the same numbers, an error of the module stands where it would, and so does a limit.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from itertools import product
from typing import TYPE_CHECKING, Any

from wakeproof.checker.compiled import control as at
from wakeproof.checker.compiled.checkpoint import Miss, as_bytes, tables_digest
from wakeproof.checker.compiled.images import Images
from wakeproof.checker.compiled.memory import address_of
from wakeproof.checker.compiled.native import Native
from wakeproof.checker.compiled.parted import go_on_in_parts
from wakeproof.checker.compiled.rows import Planes, Rows, RowsInStores, Stores, packed
from wakeproof.checker.compiled.spill import Spill, widened
from wakeproof.checker.compiled.tables import FlatTables, forget, tables_of
from wakeproof.errors import LimitReached
from wakeproof.kernel.offers import Actions

if TYPE_CHECKING:
    from wakeproof.checker.explore import Exploration

STATES_FIRST = 1 << 13
EDGES_FIRST = 1 << 14
WAITING_FIRST = 1 << 14
ZERO = bytes(8)
SPILLED = ("rows", "starts", "stops", "parents", "status", "moves", "targets")
"""The arrays that go to files where memory is short."""


def go_on(exploration: Exploration, native: Native) -> None:
    """Explore on until all is explored or a limit is reached; what was found is in the graph however it ends.

    Where there is a checkpoint, go on from what that has.
    """
    compiled = CompiledExploration(exploration, native)
    try:
        compiled.run()
    except BaseException:
        forget(exploration.machine)
        raise
    finally:
        compiled.hand_back()
        if compiled.spilled is not None:
            compiled.spilled.close()


class CompiledExploration:
    """The arrays of an exploration under way, and what the loop is told of them."""

    def __init__(self, exploration: Exploration, native: Native) -> None:
        self.exploration, self.machine, self.graph = exploration, exploration.machine, exploration.graph
        self.passes = native.passes
        self.symmetry = exploration.symmetry
        self.tables = tables_of(self.machine) if self.symmetry is None else FlatTables(self.machine)
        self.tables.catch_up(self.machine)
        self.images = Images(self.symmetry, self.tables)
        self._learn_waiting()
        self.c = c = array("q", ZERO * at.WORDS)
        graph, count = self.graph, len(self.graph.states)
        c[at.STATES], c[at.EDGES], c[at.MOVES_COUNT] = count, len(graph.targets), len(graph.all_moves)
        c[at.EXPANDED], c[at.BEGUN], c[at.STAGE] = exploration.expanded, exploration.at, at.TAKE
        self.slots, self.planes = len(self.machine.layout.slots), self.tables.planes
        self.width = (self.planes + 7) // 8 * 8
        self.rows = array("Q", packed(graph.states, self.slots, self.width, Planes(self.tables.high, self.tables.top)))
        self.starts, self.stops, self.parents = graph.starts, graph.stops, graph.parents
        self.moves, self.targets = graph.moves, graph.targets
        self.status = array("B")
        for state, layer in enumerate(exploration.layer_of):
            done = graph.stops[state] or layer < exploration.layer
            self.status.append(at.DONE if done else at.DUE if layer == exploration.layer else at.DUE_NEXT)
        self.index, self.most = array("i"), 0
        self.waiting, self.next = map(self._flattened, exploration.layers[exploration.layer : exploration.layer + 2])
        c[at.WAITING_TOP], c[at.NEXT_TOP] = len(self.waiting), len(self.next)
        self.move_of, self.leaf_of, self.busy, self.chosen, self.offers, self.missing = (array("i") for _ in range(6))
        self.after = array("Q", ZERO * (self.width // 8))
        self.concerned = array("Q", ZERO * self.tables.reader_words)
        self.ends, self.misses = array("I"), list[Miss]()
        self.spilled: Spill | None = None
        self.stores: Stores | None = None

    def _flattened(self, waiting: Sequence[tuple[int, Actions]]) -> array[int]:
        flat = array("i")
        for state, busy in waiting:
            numbers = self.tables.numbers(self.machine, busy)
            flat.extend((*numbers, len(numbers), state))
            self.most = max(self.most, len(numbers))
        return flat

    def _learn_waiting(self) -> None:
        """Under a symmetry, hold what the states offer that wait already against their images."""
        if self.symmetry is not None:
            states = [self.graph.states[state] for layer in self.exploration.layers for state, _ in layer]
            for state, rule in product(states, (n for n in range(self.tables.rules) if n not in self.tables.idle)):
                self._learn_offer(rule, state)
            self.tables.catch_up(self.machine)

    def _learn_offer(self, rule: int, state: str) -> None:
        if self.symmetry is None:
            self.tables.offer(self.machine, rule, state)
            return
        for image, there, besides in self.symmetry.check_offer(rule, state):
            self.tables.offer(self.machine, image, there, besides)

    def run(self) -> None:
        c, explore = self.c, self.passes["explore"]
        c[at.STATES_MAX] = self.exploration.limits.states
        c[at.LOOK_EVERY] = self.exploration.look_every
        c[at.WIDTH], c[at.RULES], c[at.IDLE_RULES] = self.width, self.tables.rules, len(self.tables.idle)
        c[at.READER_WORDS] = self.tables.reader_words
        block = c.buffer_info()[0]
        self.ends = array("I", bytes(4 * (self.exploration.look_every + 1)))
        checkpoint, base = self.exploration.checkpoint, b""
        if checkpoint is not None:
            base = tables_digest(self.machine, self.tables)
            checkpoint.restored(self, base, c[at.STATES_MAX])
        self._grow()
        while True:
            self._tell()
            outcome = explore(block)
            self._take_ends()
            self.tables.entered = c[at.BRANCHES_KNOWN]
            if outcome == at.LAYER_DONE:
                if not self._begin_next_layer():
                    return
            elif outcome == at.LOOK:
                over = self.exploration.over(c[at.STATES])
                if over and self.graph.limit.startswith("mib=") and self._spill():
                    over = self.exploration.over(c[at.STATES])
                if checkpoint is not None and checkpoint.is_due():
                    checkpoint.save(self, base)
                if over or self._is_done_in_parts():
                    return
            elif outcome == at.GROW:
                self._grow()
            else:
                self._learn_missing(outcome)

    def _is_done_in_parts(self) -> bool:
        """Whether this is large enough to be parted, and was explored so; tried once."""
        parting = self.exploration.parting
        if parting is None or self.c[at.STATES] < parting.states_min:
            return False
        self.exploration.parting = None
        return go_on_in_parts(self, parting)

    def _begin_next_layer(self) -> bool:
        c = self.c
        self.graph.faults_covered = self.exploration.layer
        self.exploration.layer += 1
        self.waiting, self.next = self.next, self.waiting
        c[at.WAITING_TOP], c[at.NEXT_TOP] = c[at.NEXT_TOP], 0
        self._tell()
        self.passes["next_layer"](c.buffer_info()[0])
        return bool(c[at.WAITING_TOP])

    # What is missing

    def _state(self) -> str:
        planes = Planes(self.tables.high, self.tables.top)
        first = self.c[at.AT] * self.width // 8
        return Rows(self.rows[first : first + self.width // 8], self.width, 1, self.slots, planes)[0]

    def _learn_missing(self, outcome: int) -> None:
        c, about_rules = self.c, outcome == at.NO_OFFER
        miss = Miss(
            outcome,
            as_bytes(self._state()),
            () if outcome == at.NO_STEP else tuple(self.busy[: c[at.BUSY_COUNT]]),
            -1 if outcome == at.NO_IDLE_OFFER else self.chosen[c[at.PLACE]],
            tuple(self.missing[: c[at.MISSING_COUNT]]) if about_rules else (),
        )
        self.learn(miss)
        self.note(miss)
        self.catch_up()

    def note(self, miss: Miss) -> None:
        """Note what was learned, to learn the same where this goes on."""
        if self.exploration.checkpoint is not None:
            self.misses.append(miss)

    def catch_up(self) -> None:
        """Take in what the tables have learned."""
        if self.tables.planes > self.planes:
            self._widen()

    def learn(self, miss: Miss) -> None:
        """Learn what was missing, as the interpreter would at that place."""
        machine, tables, state = self.machine, self.tables, miss.text
        busy = tuple([tables.actions[number] for number in miss.busy])
        if miss.outcome == at.NO_IDLE_OFFER:
            machine.offers.with_idle(busy, state)
            for rule in tables.idle:
                self._learn_offer(rule, state)
        elif miss.outcome == at.NO_STEP:
            besides = self.symmetry.check_edge(tables.actions[miss.action], state) if self.symmetry else ()
            tables.step(machine, miss.action, state, besides)
        else:
            step, after = machine.successor(state, tables.actions[miss.action])
            machine.offers.busy_after(busy, after, step.written)
            for rule in miss.rules:
                self._learn_offer(rule, after)
        if self.symmetry is not None:
            tables.catch_up(machine)  # of images, too, whose codes no step here writes

    # Room

    def _tell(self) -> None:
        """Tell the loop where everything is; what Python has appended to may have moved."""
        c, tables, exploration, images = self.c, self.tables, self, self.images
        images.catch_up()
        self._room_for_leaves()
        self.image, self.least = (array("Q", ZERO * len(self.after)) for _ in range(2))
        for place, held in (
            (at.SLOT_OF, tables.slot_of),
            (at.HIGH, tables.high),
            (at.TOP, tables.top),
            (at.BRANCHES, tables.branches),
            (at.BRANCH_KEYS, tables.branch_keys),
            (at.BRANCH_CHILDREN, tables.branch_children),
            (at.RULE_ROOTS, tables.rule_roots),
            (at.IDLE_ROOTS, tables.idle_roots),
            (at.OFFER_STARTS, tables.offer_starts),
            (at.OFFERED, tables.offered),
            (at.ACTION_RULE, tables.action_rule),
            (at.ACTION_LABEL, tables.action_label),
            (at.ACTION_FAULT, tables.action_fault),
            (at.ACTION_ROOTS, tables.action_roots),
            (at.WRITE_STARTS, tables.write_starts),
            (at.WRITE_SLOTS, tables.write_slots),
            (at.WRITE_CODES, tables.write_codes),
            (at.READERS, tables.readers),
            (at.ROWS, exploration.rows),
            (at.STARTS, exploration.starts),
            (at.STOPS, exploration.stops),
            (at.PARENTS, exploration.parents),
            (at.MOVES, exploration.moves),
            (at.TARGETS, exploration.targets),
            (at.STATUS, exploration.status),
            (at.INDEX, exploration.index),
            (at.WAITING, exploration.waiting),
            (at.NEXT, exploration.next),
            (at.MOVE_OF, exploration.move_of),
            (at.LEAF_OF, exploration.leaf_of),
            (at.ENDS, exploration.ends),
            (at.BUSY, exploration.busy),
            (at.CHOSEN, exploration.chosen),
            (at.OFFERS, exploration.offers),
            (at.AFTER, exploration.after),
            (at.CONCERNED, exploration.concerned),
            (at.MISSING_RULES, exploration.missing),
            (at.IMAGE_SLOTS, images.slots),
            (at.IMAGE_STARTS, images.starts),
            (at.IMAGE_CODES, images.codes),
            (at.IMAGE_ACTIONS, images.actions),
            (at.IMAGE, exploration.image),
            (at.LEAST, exploration.least),
        ):
            c[place] = address_of(held)
        c[at.WAITING_CAPACITY], c[at.NEXT_CAPACITY] = len(self.waiting), len(self.next)
        c[at.BRANCH_MASK] = len(tables.branches) // 2 - 1
        c[at.BRANCHES_KNOWN], c[at.BRANCHES_COUNT] = tables.entered, len(tables.branch_keys)
        c[at.RENAMINGS], c[at.SLOTS] = len(images.renamings), self.slots
        c[at.CODES_STRIDE], c[at.ACTIONS_STRIDE] = images.codes_stride, images.actions_stride

    def _room_for_leaves(self) -> None:
        """A move for each step that is known, and room for all that any state may offer."""
        tables = self.tables
        known = self.exploration.move_of
        for _, step in tables.steps[len(self.move_of) :]:
            move = known.get(step)
            self.move_of.append(-1 if move is None else move.number)
        if len(self.leaf_of) < self.c[at.MOVES_COUNT] + len(tables.steps):
            self.leaf_of.extend([-1] * (self.c[at.MOVES_COUNT] + len(tables.steps)))
        most = sum(tables.longest) + self.most
        if most > self.c[at.OFFERS_MAX] or not self.busy:
            self.c[at.OFFERS_MAX] = 2 * most + 64
            for held in (self.busy, self.chosen, self.offers):
                held.extend([0] * (self.c[at.OFFERS_MAX] - len(held)))
            self.missing.extend([0] * (tables.rules - len(self.missing)))

    def _grow(self) -> None:
        """Half as much again of whatever may be full."""
        c, words = self.c, self.width // 8
        if c[at.STATES] >= c[at.STATES_CAPACITY]:
            states = max(STATES_FIRST, len(self.starts) * 3 // 2)
            self._lengthen("rows", words * states)
            for name in ("starts", "stops", "parents", "status"):
                self._lengthen(name, states)
            c[at.STATES_CAPACITY] = states
        if c[at.EDGES] >= c[at.EDGES_CAPACITY]:
            edges = max(EDGES_FIRST, len(self.moves) * 3 // 2)
            for name in ("moves", "targets"):
                self._lengthen(name, edges)
            c[at.EDGES_CAPACITY] = edges
        for top, held in ((at.WAITING_TOP, self.waiting), (at.NEXT_TOP, self.next)):
            if len(held) - c[top] < 2 * c[at.OFFERS_MAX] + 2:
                held.frombytes(bytes(4 * (max(WAITING_FIRST, len(held) * 3 // 2) - len(held))))
        if 2 * c[at.STATES_CAPACITY] > len(self.index):
            self._index_anew()

    def _lengthen(self, name: str, count: int) -> None:
        held: array[int] = getattr(self, name)
        if isinstance(held, array):
            held.frombytes(bytes(held.itemsize * (count - len(held))))
            return
        assert self.spilled is not None, "what is no array lies in a file"
        try:
            setattr(self, name, self.spilled.longer(name, held, count))
        except OSError:
            raise LimitReached("mib", self.exploration.limits.mib) from None

    def _shorten(self, name: str, count: int) -> None:
        held: array[int] = getattr(self, name)
        if isinstance(held, array):
            del held[count:]
        else:
            setattr(self, name, held[:count])

    def _spill(self) -> bool:
        """Let all that grows lie in files but the index, in which everything is looked up; False where it cannot."""
        if self.spilled is not None:
            return False
        self.spilled = Spill()
        try:
            for name in SPILLED:
                setattr(self, name, self.spilled.take(name, getattr(self, name)))
                self._give_to_graph()
        except OSError:
            return False
        return True

    def _give_to_graph(self) -> None:
        graph = self.graph
        graph.starts, graph.stops, graph.parents = self.starts, self.stops, self.parents
        graph.moves, graph.targets = self.moves, self.targets

    def _index_anew(self) -> None:
        c, places = self.c, 1 << (2 * self.c[at.STATES_CAPACITY] - 1).bit_length()
        self.index = array("i", bytes(4 * places))
        c[at.INDEX_MASK] = places - 1
        c[at.WIDTH] = self.width
        self._tell()
        self.passes["reindex"](c.buffer_info()[0])

    def take_width(self) -> None:
        """Rows are as wide as the codes ask for that are known by now."""
        self.planes = self.tables.planes
        self.width = self.c[at.WIDTH] = (self.planes + 7) // 8 * 8
        self.after = array("Q", ZERO * (self.width // 8))

    def _widen(self) -> None:
        """Rows get a further byte for a slot that has more codes than fit; in all of them it is 0 so far."""
        self.planes, before = self.tables.planes, self.width
        if self.planes <= before:
            return
        self.width = (self.planes + 7) // 8 * 8
        narrow, count = memoryview(self.rows).cast("B"), len(self.rows) * 8 // before
        self.rows = array("Q", [0]) * (count * self.width // 8)
        widened(narrow, memoryview(self.rows).cast("B"), before, self.width)
        if self.spilled is not None:
            self.rows = self.spilled.take("rows", self.rows)
        self.after = array("Q", ZERO * (self.width // 8))
        self._index_anew()

    def _take_ends(self) -> None:
        self.graph.ends.extend(self.ends[: self.c[at.ENDS_COUNT]])
        self.c[at.ENDS_COUNT] = 0

    def take_ordered(self, arrays: Mapping[str, array[Any]], spill: Spill | None, stores: Stores | None) -> None:
        """Take over a graph that was made elsewhere, with rows as wide as the tables ask for by now."""
        if self.spilled is not None:
            self.spilled.close()
        self.spilled, self.stores = spill, stores
        for name, held in arrays.items():
            setattr(self, name, held)
        self.take_width()
        self._give_to_graph()

    def hand_back(self) -> None:
        """The graph as the interpreter would have left it."""
        c, graph, exploration = self.c, self.graph, self.exploration
        count, planes = c[at.STATES], Planes(self.tables.high[:], self.tables.top[:])
        self._take_ends()
        lengths = {"rows": count * self.width // 8, "starts": count, "stops": count, "parents": count}
        for name, length in (lengths | {"moves": c[at.EDGES], "targets": c[at.EDGES]}).items():
            self._shorten(name, length)
        self._give_to_graph()
        exploration.at = c[at.BEGUN]
        for leaf in self.leaf_of[len(graph.all_moves) : c[at.MOVES_COUNT]]:
            exploration.learn(*self.tables.steps[leaf])
        shape = (self.width, count, self.slots, planes)
        graph.states = RowsInStores(self.stores, *shape) if self.stores else Rows(self.rows, *shape)
