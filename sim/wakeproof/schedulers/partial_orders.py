"""The partial-order scheduler: each pending action has a random priority, drawn anew once something conflicts with it.

POS (Yuan, Yang and Gu, "Partial order aware concurrency sampling", CAV 2018). Actions that do not conflict come in
the order of independent draws: one of them falls after m others with probability 1/(m+1), where a choice at each step
makes it 1/2^m. Two that conflict are drawn against each other each time that they meet.
"""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from wakeproof.kernel.machine import Situation
from wakeproof.kernel.rules import Action
from wakeproof.schedulers.footprints import conflict, step_of


class PartialOrders:
    """Chooses the pending action of the highest priority; what it conflicts with gets another."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._priority: dict[Action, float] = {}

    def choose(self, state: Situation, enabled: Sequence[Action]) -> Action | None:
        if not enabled:
            return None
        for action in enabled:
            if action not in self._priority:
                self._priority[action] = self._random.random()
        chosen = max(enabled, key=self._priority.__getitem__)
        step = step_of(state, chosen)
        for action in enabled:
            if action is chosen or conflict(step, step_of(state, action)):
                del self._priority[action]
        return chosen
