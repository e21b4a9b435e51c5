"""What an enabled action would read and write, before it happens: two conflict where one writes what the other touches.

Steps that do not conflict could as well come in the other order, and lead to the same state (Bernstein, "Analysis of
programs for parallel processing", 1966; Mazurkiewicz 1977). A step is known before it is taken: it is a function of
the slots that it reads.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from wakeproof.kernel.machine import Machine, Situation, Step, Transition
from wakeproof.kernel.rules import Action


def step_of(state: Situation, action: Action) -> Step:
    """What an enabled action would do here. Only its footprint is a scheduler's business, never what it breaks."""
    return state.machine.step_of(action)(state.state)


def conflict(one: Step, other: Step) -> bool:
    return not (one.touched.isdisjoint(other.written) and other.touched.isdisjoint(one.written))


@dataclass(frozen=True, slots=True)
class Profile:
    """How often each actor touched each contended slot in a run: one that several touch and somebody writes.

    `steps` is how long the run was. Slots in which an actor keeps where it stands itself are nobody else's business.
    """

    touches: Mapping[int, Mapping[str, int]]
    steps: int

    def drawn(self, random: Random) -> int | None:
        """A contended slot, the likelier the oftener it was touched; None where nothing is contended."""
        weights = [sum(counts.values()) for counts in self.touches.values()]
        place = weighted(random, weights)
        return None if place is None else tuple(self.touches)[place]


def profile(machine: Machine, path: Sequence[Transition]) -> Profile:
    """What was touched along a run, counted."""
    private = {machine.layout.number(slot) for slot in machine.world.private}
    touches: dict[int, Counter[str]] = {}
    written: dict[int, None] = {}
    for action, step, _ in path:
        written |= dict.fromkeys(step.written)
        for slot in sorted(step.touched):
            if slot not in private:
                touches.setdefault(slot, Counter())[action.actor] += 1
    contended = {slot: by for slot, by in touches.items() if len(by) > 1 and slot in written}
    return Profile(contended, len(path))


def weighted(random: Random, weights: Sequence[int]) -> int | None:
    """A place among these, each as likely as its weight says; None where all weights are 0.

    It is exact whatever their size: counts of interleavings do not fit into a float.
    """
    total = sum(weights)
    if not total:
        return None
    left = random.randrange(total)
    for place, weight in enumerate(weights):
        if left < weight:
            return place
        left -= weight
    raise AssertionError("the draw is below the total")
