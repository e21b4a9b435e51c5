"""Timing feasibility: the least stall that a run needs under a scenario's latencies and timers, and where.

Steps happen in the run's order, each no sooner after what made it possible than its least delay and no later than
its most, unless it stalls. These are difference constraints: they can be met exactly where their graph has no negative
cycle, and shortest paths are then times that meet them (Bellman 1958; Cormen et al., "Difference constraints and
shortest paths"). The least stall in all is a linear program whose dual is a circulation of least cost, which networkx
finds; its potentials are the times. All bounds are whole microseconds, so these are whole too (total unimodularity).
What was armed is a timer, and keeps its time: a timer never stalls. Where even unlimited stalls do not help, no timing
allows the run.

A timer that is offered late is either over by then and happens at once, or runs out after that. Which of the two is
found by branch and bound: where one is not settled, fewer constraints give a least stall that no settling can undercut.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from wakeproof.kernel.machine import Machine, Transition
from wakeproof.kernel.rules import Action
from wakeproof.schedulers.delays import Delay
from wakeproof.schedulers.timers import change, grouped

if TYPE_CHECKING:
    import networkx as nx

MICROSECONDS = 1_000
FOR_EVER = 1 << 60
"""Microseconds: a delay of a file may be longer than any number of them that a clock counts."""
SOLUTIONS_MAX = 1_000
"""Linear programs solved for one run, each with more of its late timers settled, before it is given up."""
START = -1


class Stall(NamedTuple):
    """A step that comes later than its scenario's times allow, and by how much."""

    label: str
    ms: float


@dataclass(frozen=True)
class Timing:
    """When each step can happen, with the least stalls.

    `possible` is False where no timing allows the run, and None where that is not known.
    """

    possible: bool | None
    stalls: tuple[Stall, ...] = ()
    times_ms: tuple[float, ...] = ()

    @property
    def stall_ms(self) -> float:
        return sum(stall.ms for stall in self.stalls)

    def __str__(self) -> str:
        if self.possible is None:
            return "It is not known whether the clock allows it."
        if not self.possible:
            return "No timing of this scenario allows it."
        where = ", ".join(f"{stall.label} {stall.ms:g} ms" for stall in self.stalls)
        return f"Needs a stall of {self.stall_ms:g} ms: {where}." if self.stalls else "Can happen at normal latencies."


class _Wait(NamedTuple):
    """One constraint: `step` comes between `least` and `most` microseconds after `since` (None: no bound).

    A timer that was armed before its action was `offered` may be over by then, and happens at once.
    """

    since: int
    step: int
    least: int
    most: int | None
    label: str
    stalls: bool
    offered: int | None = None


class _Pending(NamedTuple):
    """Alternatives, one of which is on its way since a step."""

    actions: tuple[Action, ...]
    since: int


def timing_of(
    machine: Machine, path: Sequence[Transition], delays: Mapping[str, Delay], over: Callable[[], str] = lambda: ""
) -> Timing:
    """The times of the steps of a run that starts in the first state; delays by clock, in milliseconds.

    `over` names a limit that is reached: then it is not known.
    """
    if over():
        return Timing(possible=None)
    waits = [*_in_order(len(path)), *_Constraints(machine, path, delays).waits()]
    least = _Least(waits, len(path), over)
    late = [number for number, wait in enumerate(waits) if wait.offered is not None]
    return least.over(late) if late else least.solved({}).timing


class _Solution(NamedTuple):
    """The times of a run, some of its late timers settled: the least stall in all, and the times in microseconds.

    Without times no timing allows it.
    """

    stall: int
    timing: Timing
    times: Mapping[int, int]


@dataclass
class _Least:
    """The search for the least stall over both ways that each late timer can go."""

    waits: Sequence[_Wait]
    steps: int
    is_over: Callable[[], str]
    solutions: int = field(default=0, init=False)

    def over(self, late: Sequence[int]) -> Timing:
        """Least bound first: the first that keeps every late timer's promise is the least there is.

        A bound holds for whatever settles more, because settling only adds constraints. Only timers that are not kept
        have to be settled: a schedule that keeps them all is one of the schedules that are asked for.
        """
        lowest = self.solved({})
        if not lowest.times:
            return lowest.timing
        waited = self.solved(dict.fromkeys(late, False))  # each runs out after it is offered: how it mostly goes
        if waited.times and waited.stall == lowest.stall:
            return waited.timing
        number, waiting = 0, [(lowest.stall, 0, lowest, dict[int, bool]())]
        while waiting:
            bound, _, best, settled = heapq.heappop(waiting)
            broken = next(
                (each for each in late if each not in settled and not self._keeps_time(each, best.times)), None
            )
            if broken is None:
                return self._settled(late, best)
            for at_once in (False, True):
                if self.solutions >= SOLUTIONS_MAX or self.is_over():
                    return Timing(possible=None)
                further = {**settled, broken: at_once}
                found = self.solved(further)
                number += 1
                if found.times:
                    assert found.stall >= bound, "settling a timer only adds constraints: the bound holds"
                    heapq.heappush(waiting, (found.stall, number, found, further))
        return Timing(possible=False)

    def _settled(self, late: Sequence[int], best: _Solution) -> Timing:
        """The schedule found, told as what it is: every timer settled the way that it went."""
        whole = self.solved({each: not self._waited(each, best.times) for each in late})
        return whole.timing if whole.times else best.timing

    def _keeps_time(self, number: int, times: Mapping[int, int]) -> bool:
        return self._waited(number, times) or times[self.waits[number].step] == times[self._offered(number)]

    def _waited(self, number: int, times: Mapping[int, int]) -> bool:
        wait = self.waits[number]
        return wait.most is None or times[wait.step] - times[wait.since] <= wait.most

    def _offered(self, number: int) -> int:
        offered = self.waits[number].offered
        assert offered is not None
        return offered

    def solved(self, settled: Mapping[int, bool]) -> _Solution:
        """The times with these late timers settled, at once or not, and no latest moment for the others."""
        self.solutions += 1
        waits = list(self.waits)
        for number, wait in enumerate(self.waits):
            if wait.offered is None or settled.get(number) is False:
                continue
            waits[number] = wait._replace(most=None)
            if number in settled:
                waits.append(_Wait(wait.offered, wait.step, 0, 0, wait.label, wait.stalls))
        times = _scheduled(waits)
        if times is None:
            return _Solution(0, Timing(possible=False), {})
        # A potential of a residual network without negative cycles keeps its constraints (Ahuja, Magnanti, Orlin 1993).
        assert all(times[wait.step] - times[wait.since] >= wait.least for wait in waits), "a schedule keeps every delay"
        late = [(wait, times[wait.step] - times[wait.since] - wait.most) for wait in waits if wait.most is not None]
        stalls = tuple(Stall(wait.label, over / MICROSECONDS) for wait, over in late if over > 0)
        at = tuple(times[step] / MICROSECONDS for step in range(self.steps))
        return _Solution(sum(over for _, over in late if over > 0), Timing(True, stalls, at), times)


def _in_order(count: int) -> Iterator[_Wait]:
    return (_Wait(step - 1, step, 0, None, "", stalls=False) for step in range(count))


class _Constraints:
    """Going along a path as the timed scheduler would: what waits for its time since when, and what it comes to."""

    def __init__(self, machine: Machine, path: Sequence[Transition], delays: Mapping[str, Delay]) -> None:
        self.path, self.delays = path, delays
        self.timers = {label for transition in path for label in transition.step.arms}
        self.armed: dict[str, int] = {}
        self.situation = machine.first
        self.pending = [_Pending(group, START) for group in grouped(machine.first.actions)]

    def waits(self) -> Iterator[_Wait]:
        for step, transition in enumerate(self.path):
            yield from self._taken(transition, step)
        for waiting in self.pending:
            yield self._given_up(waiting, len(self.path) - 1)

    def _taken(self, transition: Transition, step: int) -> Iterator[_Wait]:
        """What happens here was due; whatever else is over with it must not have been due before."""
        taken, arms = transition.action, transition.step.arms
        appeared, vanished = change(self.situation.actions, taken, arms, transition.to.actions)
        self.situation = transition.to
        for waiting in [each for each in self.pending if any(a in vanished for a in each.actions)]:
            self.pending.remove(waiting)
            mine = next((a for a in waiting.actions if a is taken or a.label == taken.instead), None)
            yield self._wait(mine, waiting.since, step) if mine else self._given_up(waiting, step)
        self.armed.update(dict.fromkeys(arms, step))
        self.pending += [_Pending(group, step) for group in appeared]

    def _wait(self, action: Action, since: int, step: int) -> _Wait:
        assert action.clock is not None
        delay = self.delays[action.clock]
        least, most = delay if isinstance(delay, tuple) else (delay, delay)
        least, most = (round(min(bound * action.stretch * MICROSECONDS, FOR_EVER)) for bound in (least, most))
        armed = self.armed.get(action.label, since)
        offered = since if armed < since else None
        return _Wait(armed, step, least, most, action.label, action.label not in self.timers, offered)

    def _given_up(self, waiting: _Pending, step: int) -> _Wait:
        """What never happened only had to wait long enough not to: of alternatives the one that can wait longest."""
        each = (self._wait(action, waiting.since, step) for action in waiting.actions)
        return max(each, key=lambda wait: wait.most or 0)._replace(least=0)


def _scheduled(waits: Sequence[_Wait]) -> dict[int, int] | None:
    """Times at which the stalls are least in all: the potentials of the best circulation's residual network.

    None where no times keep every delay.
    """
    import networkx as nx  # noqa: PLC0415 - heavy, and a known result needs none

    network: nx.MultiDiGraph[int] = nx.MultiDiGraph()
    for wait in waits:
        network.add_edge(wait.since, wait.step, weight=-wait.least)
        if wait.most is not None:
            network.add_edge(wait.step, wait.since, weight=wait.most, **({"capacity": 1} if wait.stalls else {}))
    hard: nx.MultiDiGraph[int] = nx.MultiDiGraph(
        (here, there, arc) for here, there, arc in network.edges(data=True) if "capacity" not in arc
    )
    if nx.negative_edge_cycle(hard):  # the simplex would find it too, or go round it for ever
        return None
    try:
        _, flow = nx.network_simplex(network)
    except nx.NetworkXUnbounded:
        return None
    residual: nx.DiGraph[int] = nx.DiGraph()
    for here, there, key, arc in network.edges(keys=True, data=True):
        units = flow[here][there][key]
        if units < arc.get("capacity", math.inf):
            _shorten(residual, here, there, arc["weight"])
        if units:
            _shorten(residual, there, here, -arc["weight"])
    return {step: -round(far) for step, far in nx.single_source_bellman_ford_path_length(residual, START).items()}


def _shorten(network: nx.DiGraph[int], here: int, there: int, weight: int) -> None:
    known = network.get_edge_data(here, there, {"weight": weight})["weight"]
    network.add_edge(here, there, weight=min(known, weight))
