"""The counting scheduler: each interleaving is as likely as any other, by how many there are from each state.

Of n runs from a state, those by way of one action are a share of what its next state has; so each choice by these
shares keeps all runs alike, whatever shuts out what (Nijenhuis and Wilf, "Combinatorial algorithms", 1978, chapter 13).
Counts are whole numbers from an explored graph (`checker/interleavings.py`); of a part of one too, where its frontier
is weighed by how many orders SURW expects beyond, and whichever scheduler is given goes on from there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from random import Random

from wakeproof.kernel.machine import Situation
from wakeproof.kernel.rules import Action
from wakeproof.schedulers.footprints import weighted
from wakeproof.schedulers.run import Scheduler


class Counted:
    """Chooses by `runs`, the number of runs from a state, None where that is not known.

    There what is `beyond` goes on for good; it is told how many steps each actor has taken.
    """

    def __init__(
        self, random: Random, runs: Callable[[str], int | None], beyond: Callable[[Mapping[str, int]], Scheduler]
    ) -> None:
        self._random, self._runs, self._beyond = random, runs, beyond
        self._taken: Counter[str] = Counter()
        self._going_on: Scheduler | None = None

    def choose(self, state: Situation, enabled: Sequence[Action]) -> Action | None:
        if self._going_on is not None:
            return self._going_on.choose(state, enabled)
        weights = [self._runs(state.follow(action).to.state) for action in enabled]
        counted = [weight for weight in weights if weight is not None]
        if len(counted) < len(enabled):
            self._going_on = self._beyond(self._taken)
            return self._going_on.choose(state, enabled)
        place = weighted(self._random, [*counted, int(state.quiet)])
        if place is None or place == len(enabled):
            return None
        self._taken[enabled[place].actor] += 1
        return enabled[place]
