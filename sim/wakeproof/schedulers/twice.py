"""A wrapper that runs every schedule twice and fails on the first difference, as Shuttle's check does.

A machine remembers what its rules answered, so the same machine would only repeat itself: the second run is on a
machine of its own, which asks every rule anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from wakeproof.errors import UserError
from wakeproof.kernel.machine import Machine, Situation, Step
from wakeproof.kernel.memo import REMEDY
from wakeproof.kernel.rules import Action
from wakeproof.schedulers.run import Scheduler


class Twice:
    """Chooses what another scheduler chooses, and makes the same choices on a second machine of the same world.

    Raises `UserError` where anything else is enabled there, or a step does anything else.
    """

    def __init__(self, scheduler: Scheduler, again: Machine) -> None:
        self._scheduler, self._again, self._steps = scheduler, again.first, 0

    def choose(self, state: Situation, enabled: Sequence[Action]) -> Action | None:
        self._compare("is enabled", _labels(enabled), _labels(self._again.actions))
        action = self._scheduler.choose(state, enabled)
        if action is None:
            return None
        self._steps += 1
        twin = self._again.action(action.label)
        assert twin is not None, "the same labels are enabled"
        first, second = state.follow(action), self._again.follow(twin)
        self._compare(f"'{action.label}' does", _done(first.step), _done(second.step))
        self._again = second.to
        return action

    def _compare(self, what: str, first: Sequence[str], second: Sequence[str]) -> None:
        for one, other in zip_longest(first, second, fillvalue="nothing"):
            if one != other:
                told = f"after {self._steps} steps what {what} differs: {one} the first time, {other} the second"
                raise UserError(told, remedy=REMEDY)


def _labels(actions: Sequence[Action]) -> list[str]:
    return [action.label for action in actions]


def _done(step: Step) -> list[str]:
    return [*map(str, step.notes), *map(str, step.findings)]
