"""How the runs of a world are drawn: lanes, who speaks to whom in a step, what each row shows, and its phase.

A model that gives no scene is drawn with one lane per actor, and one per slot of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from wakeproof.kernel.layout import Layout, Note, Slot, View
from wakeproof.kernel.machine import Transition
from wakeproof.kernel.slot_text import is_of_harness, slot_name, value_text


class Lane(NamedTuple):
    """A column of a diagram. `service` and `process` act, a `row` is durable, `memory` goes with its process."""

    name: str
    kind: str = "process"


class Kept(NamedTuple):
    """What a slot shows, and in which lane; an empty text shows nothing."""

    lane: str
    text: Callable[[object], str]


class Seen:
    """One step of a run as a scene sees it: the slots before and after, and those that it read or wrote."""

    def __init__(self, layout: Layout, state: str, transition: Transition) -> None:
        self._layout, self._before, self._after = layout, state, transition.to.state
        self.action, self.step = transition.action, transition.step

    def before(self, slot: Slot) -> object:
        return self._layout.decode(self._before, slot)

    def after(self, slot: Slot) -> object:
        return self._layout.decode(self._after, slot)

    @property
    def written(self) -> tuple[Slot, ...]:
        return tuple(self._layout.slots[number] for number in self.step.written)

    @property
    def touched(self) -> tuple[Slot, ...]:
        """What it wrote, then what else it read, each in the order of the world's slots."""
        read = sorted(self.step.touched - {*self.step.written})
        return (*self.written, *(self._layout.slots[number] for number in read))


def _nothing(view: View) -> tuple[str, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Scene:
    """`between` gives the lanes that a note goes from and to (equal, where one acts by itself); `kept` what slots show.

    `phase` names where a state stands, in a few words for each party: states of one phase are drawn as one.
    """

    lanes: tuple[Lane, ...]
    between: Callable[[Seen, Note], tuple[str, str]]
    kept: Mapping[Slot, Kept] = field(default_factory=dict)
    phase: Callable[[View], tuple[str, ...]] = _nothing


def plain_scene(actors: tuple[str, ...], slots: Sequence[Slot] = ()) -> Scene:
    """A lane for each actor, who acts by itself; and one for each of the world's own slots, with what it holds."""
    rows = {slot: slot_name(slot) for slot in slots if not is_of_harness(slot)}
    acting = tuple(map(Lane, actors))
    taken = frozenset(actors)
    kept = {slot: Kept(f"{name} (slot)" if name in taken else name, value_text) for slot, name in rows.items()}
    lanes = (*acting, *(Lane(each.lane, "row") for each in kept.values()))
    return Scene(lanes, lambda seen, note: (seen.action.actor, seen.action.actor), kept)
