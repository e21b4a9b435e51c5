"""The fault plan of a timed run, drawn up front: at which of its opportunities each fault strikes.

Drawing faults step by step hides the late ones behind the early ones; drawn up front every opportunity is as
likely as any other, and a hazard that needs two faults is found some thirty times sooner.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random

from wakeproof.kernel.machine import Situation
from wakeproof.kernel.rules import Action
from wakeproof.scenario.faults import Stalls

NO_STALLS = Stalls()


@dataclass(frozen=True, slots=True)
class FaultPlan:
    """For each fault kind the opportunities (counted from 0) at which it strikes, and which way it then goes.

    `stalls_ms` says which steps (counted from 0, as they are scheduled) hang, and how much longer they take.
    `at_ms` are faults that strike at a moment, whatever happens then.
    """

    strikes: Mapping[str, Mapping[int, float]] = field(default_factory=dict)
    stalls_ms: Mapping[int, float] = field(default_factory=dict)
    at_ms: Mapping[str, float] = field(default_factory=dict)

    def struck(self, situation: Situation, action: Action, met: Counter[str]) -> list[Action]:
        """The fault actions that come before `action`, or instead of it, in this situation.

        `met` counts the opportunities that the run has met of each kind, this one from now on among them.
        """
        due: list[Action] = []
        of_any_kind = opportunities(situation, action)
        if not of_any_kind:
            return due
        for kind, ordinals in self.strikes.items():
            ways = [fault for fault in of_any_kind if fault.fault == kind]
            if not ways:
                continue
            draw = ordinals.get(met[kind])
            met[kind] += 1
            if draw is not None:
                due.append(ways[int(draw * len(ways))])
        return due


NO_FAULTS = FaultPlan()


def opportunities(situation: Situation, action: Action) -> list[Action]:
    """The ways in which faults of any kind could strike now: instead of `action`, or as an interruption."""
    return [
        fault
        for fault in situation.actions
        if fault.fault is not None and fault.clock is None and fault.instead in (None, action.label)
    ]


def draw_plan(
    random: Random, budgets: Mapping[str, int], seen: Mapping[str, int], stalls: Stalls = NO_STALLS, scheduled: int = 0
) -> FaultPlan:
    """For each kind how many of its budget strike (half the time all), and at which of the opportunities `seen`.

    A fault may itself make room for more, so the draw goes a little beyond what fault-free runs showed.
    """
    strikes: dict[str, dict[int, float]] = {}
    for kind, most in budgets.items():
        count = most if random.random() < 0.5 else int(random.random() * (most + 1))
        reach = seen.get(kind, 0) + seen.get(kind, 0) // 4 + 1
        drawn = [(int(random.random() * reach), random.random()) for _ in range(count)]
        assert len(drawn) <= most, "no more strikes are planned than there is budget for"
        if drawn:
            strikes[kind] = dict(sorted(drawn))
    return FaultPlan(strikes, _draw_stalls(random, stalls, scheduled))


def _draw_stalls(random: Random, stalls: Stalls, scheduled: int) -> dict[int, float]:
    least, most = stalls.ms
    drawn = [(int(random.random() * scheduled), random.random()) for _ in range(stalls.max)]
    return {ordinal: least + (most - least) * draw for ordinal, draw in sorted(drawn)}
