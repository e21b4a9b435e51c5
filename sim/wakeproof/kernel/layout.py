"""States: one character per slot, each character the number of an interned value.

A state is a `str`, so it hashes once, compares fast, and takes about 100 bytes. Rules never see it; they read
and write named slots through a `View`, which records what was read: a step is then a function of those reads.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from operator import itemgetter
from typing import Any, NamedTuple

from wakeproof.errors import UserError, suggest
from wakeproof.observe.frozen import REMEDY, Unfreezable, freeze
from wakeproof.sites import Site

Slot = Hashable


class Note(NamedTuple):
    """Something a reader of the trace sees: a semantic label and, where there is one, its result.

    What is `amiss` (an exception that nobody injected) is listed apart, and never told to go as usual. `names` are for
    patterns alone: further names, for what the step does whatever it is called. Nothing prints them.

    Where it is the module that acts, `acts` says what it does outside itself (`token(stream/a) := set`), in the
    world's words, and `sees` what it only looks at: so that two modules can be compared that call it otherwise. None:
    it is the world that acts, and the label says it all.

    `sites` are the lines of the module's code that it comes from, the handler's first; none where it is nobody's code.
    """

    label: str
    result: str = ""
    amiss: bool = False
    names: tuple[str, ...] = ()
    acts: tuple[str, ...] | None = None
    sees: tuple[str, ...] = ()
    sites: tuple[Site, ...] = ()

    def __str__(self) -> str:
        return f"{self.label} → {self.result}" if self.result else self.label


class Layout:
    """The slots of a world, their first values, and the interned values of each slot."""

    def __init__(self, slots: Mapping[Slot, Any]) -> None:
        self.slots = tuple(slots)
        self.index: dict[Slot, int] = {slot: number for number, slot in enumerate(self.slots)}
        self._codes: list[dict[Hashable, str]] = [{} for _ in self.slots]
        self.values: list[dict[str, Any]] = [{} for _ in self.slots]
        self.first = "".join(self.encode(number, slots[slot]) for number, slot in enumerate(self.slots))

    def encode(self, number: int, value: Any) -> str:
        """The character of a value; equal values of different types (`True`, `1`) are different values."""
        codes = self._codes[number]
        try:
            key = freeze(value)
        except Unfreezable as unfit:
            what = f"the slot {self.slots[number]!r} is given a {unfit}, which may change"
            raise UserError(what, where=unfit.where, remedy=unfit.remedy or REMEDY) from None
        code = codes.get(key)
        if code is None:
            assert len(codes) == len(self.values[number]), "codes and values are one to one"
            code = codes[key] = chr(len(codes))
            self.values[number][code] = value
        return code

    def decode(self, state: str, slot: Slot) -> Any:
        number = self.number(slot)
        return self.values[number][state[number]]

    def number(self, slot: Slot) -> int:
        """Which slot it is; there are those that the world began with."""
        try:
            return self.index[slot]
        except KeyError:
            remedy = f"enter it in World.slots; {suggest(str(slot), map(str, self.slots))}"
            raise UserError(f"there is no slot {slot!r}", remedy=remedy) from None


def writer(writes: Iterable[tuple[int, str]]) -> Callable[[str], str]:
    """What puts these characters into a state; cutting at known places takes half the time of going through it."""
    template, cuts, at = "", list[slice](), 0
    for number, code in sorted(writes):
        cuts.append(slice(at, number))
        template += "%s" + code.replace("%", "%%")
        at = number + 1
    if not cuts:
        return lambda state: state
    pieces, template = itemgetter(*cuts, slice(at, None)), template + "%s"
    return lambda state: template % pieces(state)


class Stage(NamedTuple):
    """How far a step had come when a note was told: how many events there were, and what had been written."""

    events: int
    writes: dict[Slot, Any]


class View:
    """One rule's sight of one state: reads are recorded, writes are staged, and what happened is told.

    `cause` names who acts (any immutable value; properties read it); `notes` go to the trace, `events` to the
    properties, `arms` to the clock (labels of timers that start over). `stages` has one for each note that was told.
    """

    __slots__ = ("_layout", "_state", "arms", "cause", "events", "notes", "reads", "stages", "writes")

    def __init__(self, layout: Layout, state: str) -> None:
        self._layout, self._state = layout, state
        self.reads: list[tuple[int, str]] = []
        self.writes: dict[Slot, Any] = {}
        self.notes: list[Note] = []
        self.stages: list[Stage] = []
        self.events: list[Any] = []
        self.arms: list[str] = []
        self.cause: Any = None

    def __getitem__(self, slot: Slot) -> Any:
        return self.writes[slot] if slot in self.writes else self.before(slot)

    def __setitem__(self, slot: Slot, value: Any) -> None:
        if slot not in self:
            self._layout.number(slot)
        self.writes[slot] = value

    def __contains__(self, slot: Slot) -> bool:
        return slot in self._layout.index

    def before(self, slot: Slot) -> Any:
        """The slot's value before this step."""
        number = self._layout.number(slot)
        code = self._state[number]
        self.reads.append((number, code))
        return self._layout.values[number][code]

    def peek(self, slot: Slot) -> Any:
        """A slot's value, of which nothing is recorded: whoever looks reads afterwards what its answer rests on."""
        if slot in self.writes:
            return self.writes[slot]
        return self._layout.decode(self._state, slot)

    def tell(self, note: Note) -> None:
        """Note what has just happened, after it is written and said to the properties."""
        self.notes.append(note)
        self.stages.append(Stage(len(self.events), dict(self.writes)))

    def at(self, stage: Stage) -> View:
        """The step as it would be if it had ended there: what is read is read here."""
        view = View(self._layout, self._state)
        view.reads, view.cause, view.events = self.reads, self.cause, self.events[: stage.events]
        view.writes = dict(stage.writes)
        return view

    def read_since(self, count: int) -> tuple[Slot, ...]:
        """The slots that were read after the first `count` reads, each once."""
        return tuple(self._layout.slots[number] for number in dict.fromkeys(n for n, _ in self.reads[count:]))

    def numbered(self, slots: Iterable[Slot]) -> tuple[int, ...]:
        return tuple(self._layout.index[slot] for slot in slots)

    def trial(self) -> View:
        """A sight of the same state to try something in: what it reads is read here, what it writes is dropped."""
        trial = View(self._layout, self._state)
        trial.reads, trial.writes = self.reads, dict(self.writes)
        return trial

    def encoded(self) -> tuple[tuple[int, str], ...]:
        layout = self._layout
        return tuple((layout.index[slot], layout.encode(layout.index[slot], v)) for slot, v in self.writes.items())
