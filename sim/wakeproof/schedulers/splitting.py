"""Importance splitting: how rare a breach is under uniform choice, by runs that are begun again where it comes closer.

A rare event is a chain of less rare ones: states have levels, and of each level only the entrances are gone on from
(Kahn and Harris 1951; here with a fixed effort per level, Garvels 2000). The product of the shares that get from one
level to the next is an unbiased estimate of the probability, whatever the levels are (L'Ecuyer, Demers and Tuffin,
"Rare events, splitting, and quasi-Monte Carlo", 2007); good ones only make it precise. The best there are is the
probability itself, which a backward pass knows where a graph was explored (`checker/importance.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import NamedTuple

from wakeproof.errors import LimitReached
from wakeproof.kernel.machine import Machine, Situation, Transition
from wakeproof.kernel.properties import Finding
from wakeproof.schedulers.run import STEPS_MAX
from wakeproof.schedulers.uniform import Uniform


class Entrance(NamedTuple):
    """Where a run first came to a level: what led there, last step first, and whether it has broken the property."""

    state: Situation
    before: tuple[Transition, Entrance] | None = None
    broken: bool = False

    def path(self) -> list[Transition]:
        """The run from the first state to here."""
        steps, at = list[Transition](), self
        while at.before is not None:
            taken, at = at.before
            steps.append(taken)
        return steps[::-1]


@dataclass(frozen=True, slots=True)
class Estimate:
    """The probability as one pass estimates it, a run that breaks the property if any did, and the steps it took."""

    probability: float
    breach: Sequence[Transition] | None
    steps: int


class Splitting:
    """Passes over a machine for one property; `level` gives a state's level, from 0 up to `levels`."""

    def __init__(self, machine: Machine, name: str, level: Callable[[str], int], levels: int) -> None:
        self._machine, self._name, self._level, self._levels = machine, name, level, levels
        self._steps = 0

    def estimate(self, random: Random, effort: int) -> Estimate:
        """One pass, with so many runs from the entrances of each level."""
        self._steps, probability = 0, 1.0
        entrances = [Entrance(self._machine.first)]
        for level in range(1, self._levels + 2):
            begun = (entrances[int(random.random() * len(entrances))] for _ in range(effort))
            gone_on = [self._go_on(entrance, level, random) for entrance in begun]
            entrances = [entrance for entrance in gone_on if entrance is not None]
            probability *= len(entrances) / effort
            if not entrances:
                return Estimate(0.0, None, self._steps)
        assert all(entrance.broken for entrance in entrances), "beyond the last level there is the breach alone"
        return Estimate(probability, entrances[0].path(), self._steps)

    def _go_on(self, entrance: Entrance, level: int, random: Random) -> Entrance | None:
        """By uniform choice to where a run enters this level or breaks the property; None where it ends before."""
        at, scheduler = entrance, Uniform(random)
        for _ in range(STEPS_MAX):
            if at.broken or (level <= self._levels and self._level(at.state.state) >= level):
                return at
            action = scheduler.choose(at.state, at.state.actions)
            if action is None:
                return at._replace(broken=True) if self._is_broken(at.state.end.findings) else None
            taken = at.state.follow(action)
            self._steps += 1
            at = Entrance(taken.to, (taken, at), self._is_broken(taken.step.findings))
        raise LimitReached("steps_max", STEPS_MAX)

    def _is_broken(self, findings: Sequence[Finding]) -> bool:
        return any(finding.property == self._name for finding in findings)
