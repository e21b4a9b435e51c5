"""States: one character per slot, each character the number of an interned value.

A state is a `str`, so it hashes once, compares fast, and takes about 100 bytes. Rules never see it; they read
and write named slots through a `View`, which records what was read: a step is then a function of those reads.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from operator import itemgetter
from typing import Any, NamedTuple

from wakeproof.observe.freezing import freeze
from wakeproof.sites import Site

Slot = Hashable


class Note(NamedTuple):
    """Something a reader of the trace sees: a semantic label and, where there is one, its result.

    What is `amiss` (an exception that nobody injected) is listed apart, and never told to go as usual. `names` are for
    patterns alone: further names, for what the step does whatever it is called. Nothing prints them. `sites` are the
    lines of the module's code that it comes from, the handler's first; none where it is nobody's code.
    """

    label: str
    result: str = ""
    amiss: bool = False
    names: tuple[str, ...] = ()
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
        codes, key = self._codes[number], freeze(value)
        code = codes.get(key)
        if code is None:
            code = codes[key] = chr(len(codes))
            self.values[number][code] = value
        return code

    def decode(self, state: str, slot: Slot) -> Any:
        number = self.index[slot]
        return self.values[number][state[number]]


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


class View:
    """One rule's sight of one state: reads are recorded, writes are staged, and what happened is told.

    `cause` names who acts (any immutable value; properties read it); `notes` go to the trace, `events` to the
    properties, `arms` to the clock (labels of timers that start over).
    """

    __slots__ = ("_layout", "_state", "arms", "cause", "events", "notes", "reads", "writes")

    def __init__(self, layout: Layout, state: str) -> None:
        self._layout, self._state = layout, state
        self.reads: list[tuple[int, str]] = []
        self.writes: dict[Slot, Any] = {}
        self.notes: list[Note] = []
        self.events: list[Any] = []
        self.arms: list[str] = []
        self.cause: Any = None

    def __getitem__(self, slot: Slot) -> Any:
        return self.writes[slot] if slot in self.writes else self.before(slot)

    def __setitem__(self, slot: Slot, value: Any) -> None:
        assert slot in self._layout.index, slot
        self.writes[slot] = value

    def __contains__(self, slot: Slot) -> bool:
        return slot in self._layout.index

    def before(self, slot: Slot) -> Any:
        """The slot's value before this step."""
        number = self._layout.index[slot]
        code = self._state[number]
        self.reads.append((number, code))
        return self._layout.values[number][code]

    def trial(self) -> View:
        """A sight of the same state to try something in: what it reads is read here, what it writes is dropped."""
        trial = View(self._layout, self._state)
        trial.reads, trial.writes = self.reads, dict(self.writes)
        return trial

    def encoded(self) -> tuple[tuple[int, str], ...]:
        layout = self._layout
        return tuple((layout.index[slot], layout.encode(layout.index[slot], v)) for slot, v in self.writes.items())
