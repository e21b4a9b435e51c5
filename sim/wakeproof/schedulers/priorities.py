"""The priority scheduler: whoever has the highest rank moves, and drops below all others at a few steps.

It is the idea of PCT (Burckhardt et al., "A randomized scheduler with probabilistic guarantees of finding bugs",
ASPLOS 2010): a bug that takes d orderings is found with a chance of at least 1/(n k^(d-1)) in a run of n actors and k
steps, where a schedule that picks uniformly at each step hardly ever finds it. Unlike there, a drop at a step where
nobody else could move waits for the next at which somebody can, so the bound is certain only where that never is so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from random import Random

from wakeproof.kernel.machine import Situation
from wakeproof.kernel.rules import Action


class Priorities:
    """Chooses the next step of whoever ranks highest; of equals whoever moved last, else the first offered.

    `rank` gives an actor's first rank, from -1 up, when it is first seen; `pick` one of so many alternatives, counted
    from 0. `drops` are pairs of a step, in order, and the rank, below -1, that whoever would move then falls to.
    At each step of `strikes` a fault comes first, or as soon as one is enabled. Faults are not counted among the
    steps: leaving one out moves no drop.
    """

    def __init__(
        self,
        rank: Callable[[], float],
        pick: Callable[[int], int],
        drops: Iterable[tuple[int, float]] = (),
        strikes: Iterable[int] = (),
    ) -> None:
        self._rank, self._pick = rank, pick
        self._drops, self._strikes = list(drops), list(strikes)
        self._rank_of: dict[str, float] = {}
        self._last, self._step = "", 0

    def choose(self, state: Situation, enabled: Sequence[Action]) -> Action | None:
        faults = [action for action in enabled if action.fault]
        if faults and self._strikes and self._strikes[0] <= self._step:
            self._strikes.pop(0)
            return self._picked(faults)
        sound = [action for action in enabled if not action.fault]
        if not sound:
            return None
        self._last = self._actor(list(dict.fromkeys(action.actor for action in sound)))
        self._step += 1
        return self._picked([action for action in sound if action.actor == self._last])

    def _actor(self, actors: list[str]) -> str:
        for actor in actors:
            if actor not in self._rank_of:
                self._rank_of[actor] = self._rank()
        while len(actors) > 1 and self._drops and self._drops[0][0] <= self._step:
            _, rank = self._drops.pop(0)
            self._rank_of[self._foremost(actors)] = rank
        return self._foremost(actors)

    def _foremost(self, actors: list[str]) -> str:
        return max(actors, key=lambda actor: (self._rank_of[actor], actor == self._last))

    def _picked(self, actions: list[Action]) -> Action:
        return actions[self._pick(len(actions)) if len(actions) > 1 else 0]


def pct(random: Random, *, depth: int, steps: int, strikes: int = 0) -> Priorities:
    """PCT for bugs of this depth in runs of about so many steps: `depth` - 1 drops, and so many strikes of faults."""

    def pick(count: int) -> int:
        return int(random.random() * count)

    drops = sorted((pick(steps), -2.0 - number) for number in range(depth - 1))
    return Priorities(random.random, pick, drops, sorted(pick(steps) for _ in range(strikes)))
