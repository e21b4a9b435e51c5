"""Sound bounds of a risk where a graph stays unfinished: the probability mass found broken, and what may still break.

A random schedule's mass is one at the first state. Pushing a state hands its mass on to whatever may happen there, in
equal shares. The invariant: at any time the mass that was seen to break a property, the mass that ended without
breaking it, and the mass that still waits somewhere are one together. What waits may break it or not. So the property's
risk lies between the first, and the first with the third (forward push, as for PageRank: Andersen, Chung and Lang, FOCS
2006; what is unexplored as an error bound: Hahn, Hermanns and Zhang, "INFAMY", CAV 2009).

Whoever holds most is pushed first. Masses are whole numbers of 2**-192, and what a division leaves over waits for ever:
nothing is rounded in anybody's favour. A run that goes round for ever waits, too.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Iterable, Mapping
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from fractions import Fraction
from typing import NamedTuple

from wakeproof.errors import CutShort, LimitReached
from wakeproof.kernel.machine import Machine, Situation
from wakeproof.kernel.properties import Finding
from wakeproof.wording import decimal

ONE = 1 << 192
PUSHES_MAX = 100_000
"""States pushed, one more than once if mass comes to it again."""
LOOK_EVERY = 256
DIGITS = 3


class RiskInterval(NamedTuple):
    """The probability that a random schedule breaks a property is no less than `least`, and no more than `most`."""

    least: float
    most: float

    def __str__(self) -> str:
        least, most = _in_digits(self.least, ROUND_FLOOR), _in_digits(self.most, ROUND_CEILING)
        if not self.most:
            return "no random schedule breaks it"
        if not self.least:
            return f"a random schedule breaks it with a probability of at most {most}"
        return f"a random schedule breaks it with a probability between {least} and {most}"


class Waiting(NamedTuple):
    """A state that mass has come to, by runs that have broken these properties (as bits)."""

    state: str
    broken: int


class Push:
    """Mass under way; `broken` is by property what was seen to break it, `left_over` what no division could share."""

    def __init__(self, machine: Machine, names: Iterable[str]) -> None:
        self.machine, self.names = machine, tuple(names)
        self.bits = {name: 1 << number for number, name in enumerate(self.names)}
        self.all = (1 << len(self.names)) - 1
        self.broken = dict.fromkeys(self.names, 0)
        self.left_over, self.ended = 0, 0
        first = Waiting(machine.first.state, 0)
        self.mass = {first: ONE}
        self._largest = [(-ONE, 0, first)]
        self._entered = 0

    def push(self) -> bool:
        """Push whoever holds most; False where nobody holds anything."""
        while self._largest:
            negative, _, here = heapq.heappop(self._largest)
            if self.mass.get(here) == -negative:
                self._share(here, -negative)
                return True
        return False

    def _share(self, here: Waiting, mass: int) -> None:
        """What raises leaves everything as it was."""
        situation = self.machine.situation(here.state)
        transitions = [situation.follow(action) for action in situation.actions]
        end = self._ending(situation)
        del self.mass[here]
        share, over = divmod(mass, len(transitions) + (end is not None))
        self.left_over += over
        for _, step, to in transitions:
            self._hand_on(Waiting(to.state, self._break(here.broken, step.findings, share)), share)
        if end is not None:
            self._break(here.broken, end, share)
            self.ended += share

    def _ending(self, situation: Situation) -> tuple[Finding, ...] | None:
        """What is found broken where everything stops here; None where something has to happen."""
        return situation.end.findings if situation.quiet else None

    def _break(self, broken: int, findings: Iterable[Finding], share: int) -> int:
        """What is broken from now on; the mass counts for a property when it is broken first."""
        for name in dict.fromkeys(finding.property for finding in findings):
            bit = self.bits.get(name, 0)
            if bit and not broken & bit:
                self.broken[name] += share
                broken |= bit
        return broken

    def _hand_on(self, to: Waiting, share: int) -> None:
        if to.broken == self.all:
            self.ended += share
        elif share:
            self.mass[to] = mass = self.mass.get(to, 0) + share
            self._entered += 1
            heapq.heappush(self._largest, (-mass, self._entered, to))

    def intervals(self) -> dict[str, RiskInterval]:
        assert sum(self.mass.values()) + self.left_over + self.ended == ONE, "no mass is lost, and none is made"
        may_break = dict.fromkeys(self.names, self.left_over)
        for waiting, mass in self.mass.items():
            for name, bit in self.bits.items():
                may_break[name] += 0 if waiting.broken & bit else mass
        return {
            name: RiskInterval(_rounded(broken, up=False), _rounded(min(ONE, broken + may_break[name]), up=True))
            for name, broken in self.broken.items()
        }


def risk_intervals(
    machine: Machine, names: Iterable[str], pushes: int = PUSHES_MAX, over: Callable[[], bool] = lambda: False
) -> Mapping[str, RiskInterval]:
    """The bounds of each property's risk after so many pushes; fewer where a limit is reached, or it is `over`.

    Raises what a rule raises, as exploring on would, but for code that had to be cut short: what waits goes on waiting.
    """
    under_way = Push(machine, names)
    try:
        for number in range(pushes):
            if (number % LOOK_EVERY == 0 and over()) or not under_way.push():
                break
    except (LimitReached, CutShort):
        pass
    return under_way.intervals()


def _rounded(mass: int, *, up: bool) -> float:
    """The nearest number on this side."""
    exact, near = Fraction(mass, ONE), mass / ONE
    if up and Fraction(near) < exact:
        return math.nextafter(near, 2.0)
    if not up and Fraction(near) > exact:
        return math.nextafter(near, 0.0)
    return near


def _in_digits(value: float, rounding: str) -> str:
    """In a few digits, on this side."""
    told = Context(prec=DIGITS, rounding=rounding).create_decimal(Decimal(value))
    return decimal(float(told))
