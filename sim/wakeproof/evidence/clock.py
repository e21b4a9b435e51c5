"""A run laid on the clock: the least stall that it needs under a scenario's latencies and timers, and where.

Steps happen in the run's order, each no sooner after what made it possible than its least delay and no later than
its most, unless it stalls. These are difference constraints; the least stall in all is the dual of a circulation
of least cost, which networkx finds. What was armed is a timer, and keeps its time: a timer never stalls. Where
even unlimited stalls do not help, no timing allows the run.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

import networkx as nx

from wakeproof.drivers.timed import Delay
from wakeproof.world.machine import Machine, Transition, grouped
from wakeproof.world.rules import Action

MICROSECONDS = 1_000
LATE_OFFERS_MAX = 8
START = -1


class Stall(NamedTuple):
    """A step that comes later than its scenario's times allow, and by how much."""

    label: str
    ms: float


@dataclass(frozen=True)
class Timing:
    """When each step can happen, with the least stalls; `possible` is False where no timing allows the run."""

    possible: bool
    stalls: tuple[Stall, ...] = ()
    times_ms: tuple[float, ...] = ()

    @property
    def stall_ms(self) -> float:
        return sum(stall.ms for stall in self.stalls)

    def __str__(self) -> str:
        if not self.possible:
            return "no timing of this scenario allows it"
        where = ", ".join(f"{stall.label} {stall.ms:g} ms" for stall in self.stalls)
        return f"needs a stall of {self.stall_ms:g} ms: {where}" if self.stalls else "needs no stall"


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


def lay_on_the_clock(machine: Machine, path: Sequence[Transition], delays: Mapping[str, Delay]) -> Timing:
    """The times of the steps of a run that starts in the first state; delays by clock, in milliseconds."""
    waits = [*_in_order(len(path)), *_Laying(machine, path, delays).waits()]
    timings = (_timing(settled, len(path)) for settled in _either_way(waits))
    possible = (timing for timing in timings if timing.possible)
    return min(possible, key=lambda timing: timing.stall_ms, default=Timing(possible=False))


def _timing(waits: Sequence[_Wait], steps: int) -> Timing:
    try:
        times = _scheduled(waits)
    except nx.NetworkXUnbounded:
        return Timing(possible=False)
    late = ((wait, times[wait.step] - times[wait.since] - wait.most) for wait in waits if wait.most is not None)
    stalls = tuple(Stall(wait.label, over / MICROSECONDS) for wait, over in late if over > 0)
    return Timing(True, stalls, tuple(times[step] / MICROSECONDS for step in range(steps)))


def _in_order(count: int) -> Iterator[_Wait]:
    return (_Wait(step - 1, step, 0, None, "", stalls=False) for step in range(count))


def _either_way(waits: Sequence[_Wait]) -> Iterator[list[_Wait]]:
    """Each timer that was offered late is either over by then and happens at once, or runs out after that."""
    late = [number for number, wait in enumerate(waits) if wait.offered is not None][:LATE_OFFERS_MAX]
    for over in product((False, True), repeat=len(late)):
        settled = list(waits)
        for number, at_once in zip(late, over, strict=True):
            wait = waits[number]
            if at_once and wait.offered is not None:
                settled[number] = wait._replace(most=None)
                settled.append(_Wait(wait.offered, wait.step, 0, 0, wait.label, wait.stalls))
        yield settled


class _Laying:
    """Going along a path as the timed driver would: what waits for its time since when, and what it comes to."""

    def __init__(self, machine: Machine, path: Sequence[Transition], delays: Mapping[str, Delay]) -> None:
        self.path, self.delays = path, delays
        self.timers = {label for transition in path for label in transition.step.arms}
        self.armed: dict[str, int] = {}
        first = grouped(action for action in machine.first.actions if action.clock is not None)
        self.pending = [_Pending(group, START) for group in first]

    def waits(self) -> Iterator[_Wait]:
        for step, transition in enumerate(self.path):
            yield from self._taken(transition, step)
        for waiting in self.pending:
            yield self._given_up(waiting, len(self.path) - 1)

    def _taken(self, transition: Transition, step: int) -> Iterator[_Wait]:
        """What happens here was due; whatever else is over with it must not have been due before."""
        taken = transition.action
        for waiting in [each for each in self.pending if any(a in transition.vanished for a in each.actions)]:
            self.pending.remove(waiting)
            mine = next((a for a in waiting.actions if a is taken or a.label == taken.instead), None)
            yield self._wait(mine, waiting.since, step) if mine else self._given_up(waiting, step)
        self.armed.update(dict.fromkeys(transition.step.arms, step))
        self.pending += [_Pending(group, step) for group in transition.appeared]

    def _wait(self, action: Action, since: int, step: int) -> _Wait:
        assert action.clock is not None
        delay = self.delays[action.clock]
        least, most = delay if isinstance(delay, tuple) else (delay, delay)
        least, most = (round(bound * action.stretch * MICROSECONDS) for bound in (least, most))
        armed = self.armed.get(action.label, since)
        offered = since if armed < since else None
        return _Wait(armed, step, least, most, action.label, action.label not in self.timers, offered)

    def _given_up(self, waiting: _Pending, step: int) -> _Wait:
        """What never happened only had to wait long enough not to: of alternatives the one that can wait longest."""
        each = (self._wait(action, waiting.since, step) for action in waiting.actions)
        return max(each, key=lambda wait: wait.most or 0)._replace(least=0)


def _scheduled(waits: Sequence[_Wait]) -> dict[int, int]:
    """Times at which the stalls are least in all: the potentials of the best circulation's residual network."""
    network: nx.MultiDiGraph[int] = nx.MultiDiGraph()
    for wait in waits:
        network.add_edge(wait.since, wait.step, weight=-wait.least)
        if wait.most is not None:
            network.add_edge(wait.step, wait.since, weight=wait.most, **({"capacity": 1} if wait.stalls else {}))
    hard: nx.MultiDiGraph[int] = nx.MultiDiGraph(
        (here, there, arc) for here, there, arc in network.edges(data=True) if "capacity" not in arc
    )
    if nx.negative_edge_cycle(hard):  # the simplex would find it too, or go round it for ever
        raise nx.NetworkXUnbounded
    _, flow = nx.network_simplex(network)
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
