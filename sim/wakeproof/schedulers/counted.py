"""The counting scheduler: each interleaving is as likely as any other, by how many there are from each state.

Of n runs from a state, those by way of one action are a share of what its next state has; so each choice by these
shares keeps all runs alike, whatever shuts out what (Nijenhuis and Wilf, "Combinatorial algorithms", 1978, chapter 13).
Counts are whole numbers from an explored graph (`checker/interleavings.py`). Where nothing was counted, another
scheduler goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random

from wakeproof.kernel.machine import Situation
from wakeproof.kernel.rules import Action
from wakeproof.schedulers.footprints import weighted
from wakeproof.schedulers.run import Scheduler


class Counted:
    """Chooses by `runs`, the number of runs from a state, None where that is not known; then by what lies `beyond`."""

    def __init__(self, random: Random, runs: Callable[[str], int | None], beyond: Scheduler) -> None:
        self._random, self._runs, self._beyond = random, runs, beyond

    def choose(self, state: Situation, enabled: Sequence[Action]) -> Action | None:
        weights = [self._runs(state.follow(action).to.state) for action in enabled]
        counted = [weight for weight in weights if weight is not None]
        if len(counted) < len(enabled):
            return self._beyond.choose(state, enabled)
        place = weighted(self._random, [*counted, int(state.quiet)])
        return enabled[place] if place is not None and place < len(enabled) else None
