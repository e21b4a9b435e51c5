"""Which slots decide whose a state is: those that seldom change along a step, and yet tell many states apart.

Any choice gives the same graph. With all slots every second step leads to the other one of two parts, and what is sent
costs as much again as what is not. With few slots hardly any does, but then a part may get much more than its share.
What one process has explored before it hands over tells both: how often a step changes a slot, and how the states are
spread over its values. Slots are taken greedily, and of these as many as promise the least time.
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from math import inf, log, sqrt
from typing import TYPE_CHECKING, NamedTuple

from wakeproof.checker.compiled import control as at

if TYPE_CHECKING:
    from wakeproof.checker.compiled.exploration import CompiledExploration

SAMPLE = 2048
"""So many states are looked at, and of each one step; of less than half as many nothing is said."""
CHANGES_MAX = 0.25
"""A slot that steps change more often is not asked for."""
GAIN_MIN = 0.02
"""Nor one that tells hardly any further states apart."""
CHANGES_LEAST = 0.002
"""What a step changes less often than this may be an accident of the sample."""
FEWER_GROUPS, FEWER_CHANGES = 3.0, 2.0
"""By so much the beginning of a graph, which the sample is of, shows too many. As seen on three shipped pairs."""


class StepSample(NamedTuple):
    """Rows of states, each with the row that one of its steps leads to; a row has `width` bytes."""

    before: bytes
    after: bytes
    width: int

    def __len__(self) -> int:
        return len(self.before) // self.width

    def values(self, slot: int) -> bytes:
        """What each state holds there, by its low byte."""
        return self.before[slot :: self.width]

    def changed(self, slot: int) -> int:
        """A number with a byte for each step, which is not 0 where it changes the slot."""
        one, other = (int.from_bytes(rows[slot :: self.width], "little") for rows in (self.before, self.after))
        return one ^ other

    def share(self, changed: int) -> float:
        """How many of the steps that is, of all."""
        return 1 - changed.to_bytes(len(self), "little").count(0) / len(self)


class SlotChoice(NamedTuple):
    """Some slots: which part of the steps changes any, and among how many equal groups they would spread the states."""

    slots: tuple[int, ...]
    changes: float
    groups: float

    def time(self, parts: int) -> float:
        """What so many parts take for it, beside parts that are equal and send nothing.

        A part's share is off by this much, in a standard deviation, where groups are dealt out by a hash.
        """
        return (1 + sqrt((parts - 1) / self.groups)) * (1 + self.changes * (1 - 1 / parts))


def owning_slots(compiled: CompiledExploration, parts: int) -> tuple[int, ...]:
    """The slots whose values decide, for so many parts, by what is explored so far."""
    every = SlotChoice(tuple(range(compiled.slots)), 1.0, inf)
    sample = sample_of(compiled)
    choices = choices_in(sample, compiled.slots) if parts > 1 and len(sample) >= SAMPLE // 2 else ()
    best: SlotChoice = min((every, *choices), key=lambda choice: choice.time(parts))
    return best.slots


def sample_of(compiled: CompiledExploration) -> StepSample:
    """States from all over what is explored so far, as far as they have steps; and one step of each."""
    width, count, rows = compiled.width, compiled.c[at.STATES], memoryview(compiled.rows).cast("B")
    before, after = bytearray(), bytearray()
    for number, state in enumerate(range(0, count, max(1, count // SAMPLE))):
        start, stop = compiled.starts[state], compiled.stops[state]
        if stop > start:
            target = compiled.targets[start + number % (stop - start)]
            before += rows[state * width : (state + 1) * width]
            after += rows[target * width : (target + 1) * width]
    return StepSample(bytes(before), bytes(after), width)


def choices_in(sample: StepSample, slots: int) -> Iterator[SlotChoice]:
    """One slot, then another with it, and so on: each time the one that spreads most for what it changes."""
    left = {slot: sample.changed(slot) for slot in range(slots) if len(set(sample.values(slot))) > 1}
    chosen: tuple[int, ...] = ()
    group_of: Sequence[int] = bytes(len(sample))
    before, groups = 0, 1.0
    while True:
        found: list[tuple[float, int, float, float]] = []
        known = sample.share(before)
        for slot, changed in left.items():
            share, spread = sample.share(before | changed), groups_of(zip(group_of, sample.values(slot), strict=True))
            gain, price = log(spread / groups), share - known + CHANGES_LEAST
            if gain >= GAIN_MIN and share <= CHANGES_MAX:
                found.append((gain / price, slot, share, spread))
        if not found:
            return
        _, best, share, groups = max(found)
        chosen = (*chosen, best)
        yield SlotChoice(chosen, share / FEWER_CHANGES, groups / FEWER_GROUPS)
        before |= left.pop(best)
        numbers: dict[tuple[int, int], int] = {}
        pairs = zip(group_of, sample.values(best), strict=True)
        group_of = [numbers.setdefault(pair, len(numbers)) for pair in pairs]


def groups_of(states: Iterable[tuple[int, int]]) -> float:
    """How many groups of the same size would have two states in one as seldom (Simpson 1949, Nature 163, 688)."""
    counts = Counter(states).values()
    pairs = sum(count * (count - 1) for count in counts)
    states_in_all = sum(counts)
    return states_in_all * (states_in_all - 1) / pairs if pairs else inf


def mask_of(slots: Iterable[int], words: int) -> array[int]:
    """For each byte of a row of so many words, whether it decides: all bits, or none."""
    mask = bytearray(8 * words)
    for slot in slots:
        mask[slot] = 255
    return array("Q", bytes(mask))
