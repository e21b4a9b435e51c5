"""Every draw that a scheduler could make, each with its chance: what it does is then known exactly, not by sampling."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from fractions import Fraction

from wakeproof.kernel.machine import Machine
from wakeproof.schedulers.run import Scheduler, walk

Labels = tuple[str, ...]


class ScriptedDraws:
    """Stands for a `Random`: whole numbers as in the script, then 0; ranks as given, one after another.

    `widths` are how many numbers each draw was from.
    """

    def __init__(self, script: Sequence[int], ranks: Sequence[float]) -> None:
        self._script, self._ranks = script, iter(ranks)
        self.widths: list[int] = []

    def randrange(self, width: int) -> int:
        place = len(self.widths)
        self.widths.append(width)
        return self._script[place] if place < len(self._script) else 0

    def random(self) -> float:
        return next(self._ranks)


def exactly(
    machine: Machine, scheduler_of: Callable[[ScriptedDraws], Scheduler], ranks: Sequence[float] = ()
) -> Counter[Labels]:
    """The chance of each run, by its labels: over all scripts of whole numbers, each as likely as its widths say."""
    chances: Counter[Labels] = Counter()
    waiting: list[list[int]] = [[]]
    while waiting:
        script = waiting.pop()
        draws = ScriptedDraws(script, ranks)
        labels = tuple(taken.action.label for taken in walk(machine, scheduler_of(draws)))
        if len(draws.widths) > len(script):
            waiting += ([*script, number] for number in range(draws.widths[len(script)]))
            continue
        chance = Fraction(1)
        for width in draws.widths:
            chance /= width
        chances[labels] += chance
    assert sum(chances.values()) == 1
    return chances
