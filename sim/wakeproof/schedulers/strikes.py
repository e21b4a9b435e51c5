"""A plan of faults around any scheduler of runs: they strike at steps that were drawn up front, as in `priorities`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from random import Random

from wakeproof.kernel.machine import Situation
from wakeproof.kernel.rules import Action
from wakeproof.schedulers.run import Scheduler


class FaultStrikes:
    """At each step of `strikes` a fault comes first, or as soon as one is enabled; all else `sound` chooses.

    Faults are not counted among the steps, and `sound` never sees one.
    """

    def __init__(self, sound: Scheduler, random: Random, strikes: Iterable[int] = ()) -> None:
        self._sound, self._random, self._strikes, self._step = sound, random, list(strikes), 0

    def choose(self, state: Situation, enabled: Sequence[Action]) -> Action | None:
        faults = [action for action in enabled if action.fault]
        if faults and self._strikes and self._strikes[0] <= self._step:
            self._strikes.pop(0)
            return faults[int(self._random.random() * len(faults))]
        self._step += 1
        return self._sound.choose(state, [action for action in enabled if not action.fault])


def drawn_strikes(random: Random, count: int, steps: int) -> list[int]:
    """So many strikes over a run of about so many steps, in order."""
    return sorted(int(random.random() * steps) for _ in range(count))
