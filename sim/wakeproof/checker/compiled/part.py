"""One part of an exploration: the states of a hash, with their edges. It runs no rule, and knows no model.

It is given turns. In each it looks up what other parts have sent, expands of what waits, and tells what it misses;
what belongs to others it hands out. Bytes go in and bytes come out, so it may be in any process.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from wakeproof.checker.compiled import control as at
from wakeproof.checker.compiled.memory import (
    Handle,
    address_of,
    can_map,
    handle_of,
    lengthened,
    shared_zeros,
    zeros,
)
from wakeproof.checker.compiled.native import PART_LOOPS, native
from wakeproof.checker.compiled.owning_slots import mask_of
from wakeproof.checker.compiled.part_tables import PartTables, TableGrowth
from wakeproof.checker.compiled.spill import widened

ROOM_FIRST = 1 << 14
SENT_PLACES = 1 << 15
"""How many rows a part remembers that it has sent lately: they are not sent again."""
MISSES_ROOM = 1 << 14
"""So many words of what is missing are told in one turn; the rest is missed again, or known by then."""
HEAD = 4
"""Words before what one part sends another: how many rows, how many words of them, how many answers; then 0."""
COLLECTED = ("status", "starts", "stops", "moves", "targets")
"""The arrays that make up the graph of a part. Rows are not among them: each is made anew from the one before it."""


class Setup(msgspec.Struct, frozen=True):
    """Which part it is of how many, and what of the tables never changes.

    Whoever can map what `beside` names is on the machine of who collects the graph.
    """

    part: int
    parts: int
    slots: int
    rules: int
    idle_rules: int
    reader_words: int
    beside: Handle | None = None


class FirstState(msgspec.Struct, frozen=True):
    """The first state: its row, and what it offers; with it, the slots that decide whose a state is."""

    row: bytes
    busy: tuple[int, ...]
    owning: tuple[int, ...]


class TurnOrder(msgspec.Struct, frozen=True):
    """A turn: what the tables grew by, whether the next layer is begun, and how many states are expanded at most.

    The first turn has the first state.
    """

    growth: TableGrowth | None
    expanded_max: int
    begins_layer: bool = False
    first: FirstState | None = None


class PartEnd(msgspec.Struct, frozen=True):
    """How many edges lead nowhere: 0. And where `COLLECTED` and the rows are, if whoever collects them can map them."""

    unknown: int
    handles: dict[str, Handle]


class PartMiss(msgspec.Struct, frozen=True):
    """What the loop came back for, as `checkpoint.Miss` has it, but that the state is its row."""

    outcome: int
    row: bytes
    action: int
    rules: tuple[int, ...]
    busy: tuple[int, ...]


class PartReport(msgspec.Struct, frozen=True):
    """How far a part is. `waiting` may be done in this layer, `later` in the next; `sent` rows are on their way."""

    states: int
    edges: int
    waiting: int
    later: int
    sent: int
    sent_bytes: int
    held_bytes: int
    misses: tuple[PartMiss, ...]


class GraphPart:
    """The arrays of a part, and what the loop is told of them."""

    def __init__(self, setup: bytes) -> None:
        self.setup = found = msgspec.msgpack.decode(setup, type=Setup)
        compiled = native(PART_LOOPS)
        assert compiled is not None, "who has no compiled loop is given no part"
        self.native, self.tables = compiled, PartTables()
        self.c = c = array("q", bytes(8 * at.WORDS))
        c[at.PART], c[at.PARTS], c[at.SHIFT] = found.part, found.parts, shift_of(found.parts)
        c[at.RULES], c[at.IDLE_RULES], c[at.READER_WORDS] = found.rules, found.idle_rules, found.reader_words
        c[at.SENT_MASK] = SENT_PLACES - 1
        self.width, self.owning_slots = 8, tuple[int, ...]()
        self.zeros = shared_zeros if found.beside is not None and can_map(found.beside) else zeros
        self.rows, self.status, self.index = self.zeros("Q", 0), self.zeros("B", 0), array("i")
        self.starts, self.stops, self.moves, self.targets = (self.zeros("i", 0) for _ in range(4))
        self.waiting, self.next, self.pending = array("i"), array("i"), array("i")
        self.busy, self.chosen, self.offers = array("i"), array("i"), array("i")
        self.after, self.concerned = array("Q"), array("Q", [0]) * found.reader_words
        self.missing, self.misses = array("i", [0]) * found.rules, array("i", [0]) * MISSES_ROOM
        self.outs = array("q", [0]) * (found.parts * at.OUT_WORDS)
        self.out = [array("i") for _ in range(found.parts)]
        self.outs[found.part * at.OUT_WORDS + at.OUT_CAPACITY] = 1 << 60  # nothing is ever sent to itself
        self.replies = [array("i") for _ in range(found.parts)]
        self._take_width((found.slots + 7) // 8 * 8)

    def turn(self, order: bytes, inbox: Sequence[bytes]) -> tuple[bytes, list[bytes]]:
        """Do one turn with what each part has sent: a `PartReport`, and what is for each part."""
        asked = msgspec.msgpack.decode(order, type=TurnOrder)
        self._absorb(inbox)
        if asked.growth is not None:
            self.tables.take(asked.growth)
            self._widen()
        if asked.first is not None:
            self._seed(asked.first)
        if asked.begins_layer:
            self._begin_layer()
        self._wait_again()
        self._expand(asked.expanded_max)
        sent = sum(self.outs[at.OUT_COUNT :: at.OUT_WORDS])
        outgoing = list(self._outgoing())
        c = self.c
        report = PartReport(
            states=c[at.STATES],
            edges=c[at.EDGES],
            waiting=c[at.WAITING_TOP] + c[at.PENDING_TOP],
            later=c[at.NEXT_TOP],
            sent=sent,
            sent_bytes=sum(map(len, outgoing)),
            held_bytes=self._held_bytes(),
            misses=tuple(self._missed()),
        )
        return msgspec.msgpack.encode(report), outgoing

    def finish(self, inbox: Sequence[bytes]) -> bytes:
        """Take the last answers, and give every alias its target; a `PartEnd`."""
        self._absorb(inbox)
        unknown = self._pass("resolve")
        handles = {name: handle for name in (*COLLECTED, "rows") if (handle := handle_of(getattr(self, name)))}
        return msgspec.msgpack.encode(PartEnd(unknown, handles))

    def read(self, name: str, first: int, count: int) -> bytes:
        """Items of one of the arrays `COLLECTED`."""
        assert name in COLLECTED, "what is no part of the graph is nobody's business"
        held: array[Any] = getattr(self, name)
        return memoryview(held)[first : first + count].tobytes()

    def _seed(self, first: FirstState) -> None:
        """Begin with the first state, if it belongs to this part."""
        self.owning_slots, self.after, busy = first.owning, array("Q", first.row), first.busy
        self.owning = mask_of(self.owning_slots, self.width // 8)
        if self._pass("own") == self.setup.part:
            told = array("i", first.row) + array("i", (0, len(busy), *busy, *([0] * (len(busy) % 2))))
            self._take_rows(told, 1)

    # What others have sent

    def _absorb(self, inbox: Sequence[bytes]) -> None:
        for source, data in enumerate(inbox):
            if not data:
                continue
            told = array("i", data)
            count, length, answers, _ = told[:HEAD]
            if count:
                self.replies[source] = self._take_rows(told[HEAD : HEAD + length], count)
            if answers:
                self._pass_over_inbox("answer", told[HEAD + length :], answers, array("i"))

    def _take_rows(self, held: array[int], count: int) -> array[int]:
        """Look so many rows up; the answers."""
        self._room("states", self.c[at.STATES] + count)
        for name, top in (("waiting", at.WAITING_TOP), ("next", at.NEXT_TOP)):
            self._lengthen(name, self.c[top] + len(held))
        replies = array("i", bytes(8 * count))
        self._pass_over_inbox("absorb", held, count, replies)
        return replies

    def _pass_over_inbox(self, name: str, held: array[int], count: int, replies: array[int]) -> None:
        c = self.c
        c[at.INBOX], c[at.INBOX_COUNT] = held.buffer_info()[0], count
        c[at.REPLIES], c[at.REPLIES_TOP] = replies.buffer_info()[0], 0
        length = self._pass(name)
        assert name == "answer" or (length, c[at.REPLIES_TOP]) == (len(held), len(replies)), "all of it was read"

    def _outgoing(self) -> Iterator[bytes]:
        """For each part the rows that belong to it, and answers to what it has sent before."""
        for part, (held, replies) in enumerate(zip(self.out, self.replies, strict=True)):
            first = part * at.OUT_WORDS
            length, count = self.outs[first + at.OUT_TOP], self.outs[first + at.OUT_COUNT]
            self.outs[first + at.OUT_TOP] = self.outs[first + at.OUT_COUNT] = 0
            head = array("i", (count, length, len(replies) // 2, 0))
            yield b"".join((head, memoryview(held)[:length], replies)) if length or replies else b""
            self.replies[part] = array("i")

    # What is expanded

    def _begin_layer(self) -> None:
        c = self.c
        assert not c[at.WAITING_TOP] and not c[at.PENDING_TOP], "a layer is begun when the one before is done"
        self.waiting, self.next = self.next, self.waiting
        c[at.WAITING_TOP], c[at.NEXT_TOP] = c[at.NEXT_TOP], 0
        self._pass("next_layer")

    def _wait_again(self) -> None:
        """What was set aside waits with the rest."""
        c = self.c
        count, top = c[at.PENDING_TOP], c[at.WAITING_TOP]
        self._lengthen("waiting", top + count)
        self.waiting[top : top + count] = self.pending[:count]
        c[at.WAITING_TOP], c[at.PENDING_TOP] = top + count, 0

    def _expand(self, most: int) -> None:
        c = self.c
        c[at.EXPANDED], c[at.EXPANDED_MAX], c[at.MISSES_TOP] = 0, most, 0
        while self._pass("expand") == at.GROW:
            self._grow()

    def _missed(self) -> Iterator[PartMiss]:
        place, top, words = 0, self.c[at.MISSES_TOP], self.width // 8
        while place < top:
            outcome, state, action, rules, count = self.misses[place : place + 5]
            place += 5
            yield PartMiss(
                outcome,
                self.rows[state * words : (state + 1) * words].tobytes(),
                action,
                tuple(self.misses[place : place + rules]),
                tuple(self.misses[place + rules : place + rules + count]),
            )
            place += rules + count

    # Room

    def _grow(self) -> None:
        """Half as much again of whatever may be full, and room for all that one state may do."""
        c = self.c
        count, most = c[at.CHOSEN_COUNT], c[at.OFFERS_MAX] + 2
        room = (count + 1) * most
        self._room("states", c[at.STATES] + count)
        self._room("edges", c[at.EDGES] + count)
        for name, top in (("waiting", at.WAITING_TOP), ("next", at.NEXT_TOP), ("pending", at.PENDING_TOP)):
            self._lengthen(name, c[top] + room)
        room += count * (self.width // 4 + at.RECORD_INTS)
        for part, held in enumerate(self.out):
            needed = self.outs[part * at.OUT_WORDS + at.OUT_TOP] + room
            if part != self.setup.part and needed > len(held):
                self.out[part] = lengthened(held, _more(held, needed))

    def _room(self, kind: str, needed: int) -> None:
        c = self.c
        if kind == "edges" and needed > c[at.EDGES_CAPACITY]:
            _check_number(needed, 31)
            c[at.EDGES_CAPACITY] = max(ROOM_FIRST, needed, c[at.EDGES_CAPACITY] * 3 // 2)
            for name in ("moves", "targets"):
                self._lengthen_to(name, c[at.EDGES_CAPACITY])
        if kind == "states" and needed > c[at.STATES_CAPACITY]:
            _check_number(needed, c[at.SHIFT])
            c[at.STATES_CAPACITY] = count = max(ROOM_FIRST, needed, c[at.STATES_CAPACITY] * 3 // 2)
            self._lengthen_to("rows", count * self.width // 8)
            for name in ("starts", "stops", "status"):
                self._lengthen_to(name, count)
            if 2 * count > len(self.index):
                self._index_anew()

    def _lengthen(self, name: str, needed: int) -> None:
        held = getattr(self, name)
        if needed > len(held):
            self._lengthen_to(name, _more(held, needed))

    def _lengthen_to(self, name: str, count: int) -> None:
        setattr(self, name, lengthened(getattr(self, name), count))

    def _index_anew(self) -> None:
        self.index = zeros("i", 1 << (2 * self.c[at.STATES_CAPACITY] - 1).bit_length())
        self.c[at.INDEX_MASK] = len(self.index) - 1
        self._pass("reindex")

    def _take_width(self, width: int) -> None:
        self.width = self.c[at.WIDTH] = width
        self.after, self.owning = array("Q", [0]) * (width // 8), mask_of(self.owning_slots, width // 8)
        self.sent_rows, self.sent_edges = zeros("Q", SENT_PLACES * width // 8), zeros("i", 2 * SENT_PLACES)

    def _widen(self) -> None:
        """Rows get further bytes where the tables ask for them; all of these are 0 so far."""
        before, width = self.width, (self.tables.planes + 7) // 8 * 8
        if width > before:
            narrow, count = memoryview(self.rows).cast("B"), len(self.rows) * 8 // before
            self.rows = self.zeros("Q", count * width // 8)
            widened(narrow, memoryview(self.rows).cast("B"), before, width)
            self._take_width(width)
            self._index_anew()
        c = self.c
        if self.tables.most > c[at.OFFERS_MAX] or not self.busy:
            c[at.OFFERS_MAX] = 2 * self.tables.most + 64
            for name in ("busy", "chosen", "offers"):
                self._lengthen_to(name, c[at.OFFERS_MAX])
            self._lengthen("misses", self.setup.rules + c[at.OFFERS_MAX] + 5)

    def _held_bytes(self) -> int:
        everything = (*vars(self).values(), *self.out)
        return sum(held.itemsize * len(held) for held in everything if isinstance(held, array | memoryview))

    def _pass(self, name: str) -> int:
        """Call a compiled pass, which is told where everything is."""
        c = self.c
        self.tables.tell(c)
        for place, held in (
            (at.ROWS, self.rows),
            (at.STARTS, self.starts),
            (at.STOPS, self.stops),
            (at.STATUS, self.status),
            (at.MOVES, self.moves),
            (at.TARGETS, self.targets),
            (at.INDEX, self.index),
            (at.WAITING, self.waiting),
            (at.NEXT, self.next),
            (at.PENDING, self.pending),
            (at.BUSY, self.busy),
            (at.CHOSEN, self.chosen),
            (at.OFFERS, self.offers),
            (at.AFTER, self.after),
            (at.CONCERNED, self.concerned),
            (at.MISSING_RULES, self.missing),
            (at.MISSES, self.misses),
            (at.OWNING, self.owning),
            (at.OUTS, self.outs),
            (at.SENT_ROWS, self.sent_rows),
            (at.SENT_EDGES, self.sent_edges),
        ):
            c[place] = address_of(held)
        for part, held in enumerate(self.out):
            self.outs[part * at.OUT_WORDS + at.OUT_ADDRESS] = address_of(held)
            if part != self.setup.part:
                self.outs[part * at.OUT_WORDS + at.OUT_CAPACITY] = len(held)
        c[at.WAITING_CAPACITY], c[at.NEXT_CAPACITY] = len(self.waiting), len(self.next)
        c[at.PENDING_CAPACITY], c[at.MISSES_CAPACITY] = len(self.pending), len(self.misses)
        found = self.native.passes[name](c.buffer_info()[0])
        self.tables.entered = c[at.BRANCHES_KNOWN]
        return found


def shift_of(parts: int) -> int:
    """How many bits of a state's number among all parts are its number in its own: it has 31 in all."""
    return 31 - (parts - 1).bit_length()


def _check_number(number: int, bits: int) -> None:
    if number >= 1 << bits:
        raise OverflowError(f"a part has numbers of {bits} bits")


def _more(held: array[Any], needed: int) -> int:
    """So many items at least, and half as many again as there are."""
    return max(ROOM_FIRST, needed, len(held) * 3 // 2)
