"""State elimination solves the linear equations of a random walk on a cycle, without a subtraction.

Taking a state out joins each edge that leads to it with each that leaves it: the walk watched only in the states that
are left gets out as often as before (the censored chain; it is Gaussian elimination). The chance that a walk leaves a
state at all is the sum of what leaves it, and not one less what stays: nothing is ever subtracted, so nothing cancels,
and every figure is right to the last few digits however seldom a walk gets out (Grassmann, Taksar and Heyman 1985; the
bound is O'Cinneide's, 1993). The same operations in the same order give the same bytes anywhere, which no library for
matrices promises.

States with few edges go first; what is left when all of them have many is a dense block, taken out by NumPy.
"""

from __future__ import annotations

import heapq
import math
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from wakeproof.checker.limits import Stopped
from wakeproof.interrupts import holding

DENSE_MAX = 4_000
"""States of a dense block: 128 MB, and some 40 s; twice as many take four times the room and eight times as long."""
SPARSE, FEW = 0.01, 16
"""A block is dense where taking out any state makes more than this part of all the edges that there could be."""
TINY = sys.float_info.min / sys.float_info.epsilon
"""Below this a number has not all of its digits any more."""
Look = Callable[[], None]


class Walk(NamedTuple):
    """A random walk among states 0, 1, ...: per state how many of its choices lead where, and how many lead out.

    A choice that leads back to its own state is left out of both.
    """

    onward: list[dict[int, float]]
    out: list[float]


def surrounded(walk: Walk) -> set[int]:
    """The states from which no walk gets out, however long it goes on: their equations have no one solution."""
    entering: list[list[int]] = [[] for _ in walk.onward]
    for state, onward in enumerate(walk.onward):
        for other in onward:
            entering[other].append(state)
    leaving = [state for state, out in enumerate(walk.out) if out]
    found = set(leaving)
    for state in leaving:
        for other in entering[state]:
            if other not in found:
                found.add(other)
                leaving.append(other)
    return set(range(len(walk.out))) - found


class Elimination:
    """A walk that gets out of every state sooner or later, factored once and solved for any number of right sides."""

    def __init__(self, walk: Walk, look: Look = lambda: None) -> None:
        """`look` is called now and then, and may raise. Raises `Stopped`."""
        self.look = look
        self.onward: list[dict[int, float]] = [dict(onward) for onward in walk.onward]
        self.out = list(walk.out)
        self.entering: list[dict[int, None]] = [{} for _ in self.onward]
        for state, onward in enumerate(self.onward):
            for other in onward:
                self.entering[other][state] = None
        self.taken: list[_Taken] = []
        self.block: _Block | None = None
        self._take_out()

    def _take_out(self) -> None:
        """The state with the fewest new edges first; ties by number, so that the order is always the same."""
        left = len(self.onward)
        waiting = [(self._fill(state), state) for state in range(left)]
        heapq.heapify(waiting)
        gone = [False] * left
        while waiting:
            fill, state = heapq.heappop(waiting)
            if gone[state] or fill != self._fill(state):
                continue
            if left > FEW and fill > SPARSE * left * left:
                rest = [each for each, out in enumerate(gone) if not out]
                self.block = _Block(rest, self.onward, self.out, self.look)
                return
            if not len(self.taken) % 64:
                self.look()
            gone[state] = True
            assert self.out[state] or self.onward[state], "a walk gets out of every state that is left"
            left -= 1
            for other in self._without(state):
                heapq.heappush(waiting, (self._fill(other), other))

    def _fill(self, state: int) -> int:
        return len(self.entering[state]) * len(self.onward[state])

    def _without(self, state: int) -> list[int]:
        """Join its edges; the states whose edges these were."""
        onward, out, before = self.onward[state], self.out[state], sorted(self.entering[state])
        leaves = _known(math.fsum([*onward.values(), out]))
        assert state not in onward, "what only goes round was left out, so the chance to leave needs no subtraction"
        shares: list[tuple[int, float]] = []
        for other in before:
            row = self.onward[other]
            share = row.pop(state) / leaves
            shares.append((other, share))
            self.out[other] += _known(share * out) if out else 0.0
            for target, weight in onward.items():
                if target == other:
                    continue  # it only goes round
                if target in row:
                    row[target] += _known(share * weight)
                else:
                    row[target] = _known(share * weight)
                    self.entering[target][other] = None
        for target in onward:
            del self.entering[target][state]
        self.taken.append(_Taken(state, leaves, tuple(shares), tuple(sorted(onward.items()))))
        self.entering[state] = {}
        return sorted({*before, *onward})

    def values(self, paid: Sequence[float]) -> list[float]:
        """Per state what a walk from there is paid on the whole: each choice of a state pays its part of `paid`."""
        due, value = list(paid), [0.0] * len(paid)
        for state, _, before, _ in self.taken:
            for other, share in before:
                due[other] += share * due[state]
        if self.block:
            self.block.values(due, value)
        for state, leaves, _, onward in reversed(self.taken):
            value[state] = math.fsum([due[state], *(weight * value[other] for other, weight in onward)]) / leaves
        return _all_known(value)

    def visits(self, arriving: Sequence[float]) -> list[float]:
        """How often a walk takes each choice of a state, if it begins in each as often as `arriving` says."""
        come, often = list(arriving), [0.0] * len(arriving)
        for state, leaves, _, onward in self.taken:
            for other, weight in onward:
                come[other] += come[state] * weight / leaves
        if self.block:
            self.block.visits(come, often)
        for state, leaves, before, _ in reversed(self.taken):
            often[state] = math.fsum([come[state] / leaves, *(share * often[other] for other, share in before)])
        return _all_known(often)


class _Taken(NamedTuple):
    """A state taken out: how much leaves it, the share of each state before it, and where it leads."""

    state: int
    leaves: float
    before: tuple[tuple[int, float], ...]
    onward: tuple[tuple[int, float], ...]


class _Block:
    """A dense block is eliminated on a matrix, its last state first, element by element: NumPy sums nothing up."""

    def __init__(
        self, states: Sequence[int], onward: Sequence[Mapping[int, float]], out: Sequence[float], look: Look
    ) -> None:
        with holding():  # as it loads, it is not to be interrupted
            import numpy as np  # noqa: PLC0415 - heavy, and only for cycles that are closely knit

        if len(states) > DENSE_MAX:
            raise Stopped(f"dense_max={DENSE_MAX}")
        self.states, size = states, len(states)
        place = {state: number for number, state in enumerate(states)}
        self.weights: Any = np.zeros((size, size))
        for number, state in enumerate(states):
            for other, weight in onward[state].items():
                self.weights[number, place[other]] = weight
        self.leaves = [0.0] * size
        escaping: Any = np.array([out[state] for state in states])
        for last in range(size - 1, -1, -1):
            if not last % 64:
                look()
            row = self.weights[last, :last]
            self.leaves[last] = _known(math.fsum([*row.tolist(), float(escaping[last])]))
            share = self.weights[:last, last]
            share /= self.leaves[last]
            if last:
                escaping[:last] += share * escaping[last]
                _known(_least(share) * min(_least(row), float(escaping[last]) or 1.0))
                self.weights[:last, :last] += np.multiply.outer(share, row)
                np.fill_diagonal(self.weights[:last, :last], 0.0)

    def values(self, due: list[float], value: list[float]) -> None:
        for last in range(len(self.states) - 1, -1, -1):
            paid = due[self.states[last]]
            for number, share in enumerate(self.weights[:last, last].tolist()):
                due[self.states[number]] += share * paid
        for last, state in enumerate(self.states):
            row = self.weights[last, :last].tolist()
            known = [weight * value[self.states[number]] for number, weight in enumerate(row)]
            value[state] = math.fsum([due[state], *known]) / self.leaves[last]

    def visits(self, come: list[float], often: list[float]) -> None:
        for last in range(len(self.states) - 1, -1, -1):
            here = come[self.states[last]] / self.leaves[last]
            for number, weight in enumerate(self.weights[last, :last].tolist()):
                come[self.states[number]] += here * weight
        for last, state in enumerate(self.states):
            shares = self.weights[:last, last].tolist()
            known = [share * often[self.states[number]] for number, share in enumerate(shares)]
            often[state] = math.fsum([come[state] / self.leaves[last], *known])


def _least(numbers: Any) -> float:
    """The least that is not 0."""
    return float(numbers[numbers > 0].min(initial=1.0))


def _known(number: float) -> float:
    """A number that has all its digits."""
    if not TINY <= number < math.inf:
        raise Stopped(f"chance_min={TINY:.3g}")
    return number


def _all_known(numbers: list[float]) -> list[float]:
    if not all(map(math.isfinite, numbers)):
        raise Stopped(f"chance_min={TINY:.3g}")
    return numbers
