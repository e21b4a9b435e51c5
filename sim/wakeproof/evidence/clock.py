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
from typing import NamedTuple

import networkx as nx

from wakeproof.drivers.timed import Delay
from wakeproof.world.machine import Machine, Transition
from wakeproof.world.rules import Action

MICROSECONDS = 1_000
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
    """One constraint: `step` comes between `least` and `most` microseconds after `since` (None: no bound)."""

    since: int
    step: int
    least: int
    most: int | None
    label: str
    stalls: bool


def lay_on_the_clock(machine: Machine, path: Sequence[Transition], delays: Mapping[str, Delay]) -> Timing:
    """The times of the steps of a run that starts in the first state; delays by clock, in milliseconds."""
    waits = [*_in_order(len(path)), *_waits(machine, path, delays)]
    try:
        times = _scheduled(waits)
    except nx.NetworkXUnbounded:
        return Timing(possible=False)
    late = ((wait, times[wait.step] - times[wait.since] - wait.most) for wait in waits if wait.most is not None)
    stalls = tuple(Stall(wait.label, over / MICROSECONDS) for wait, over in late if over > 0)
    return Timing(True, stalls, tuple(times[step] / MICROSECONDS for step in range(len(path))))


def _in_order(count: int) -> Iterator[_Wait]:
    return (_Wait(step - 1, step, 0, None, "", stalls=False) for step in range(count))


def _waits(machine: Machine, path: Sequence[Transition], delays: Mapping[str, Delay]) -> Iterator[_Wait]:
    """What each step waited for, and what else was waiting when the run was over: it must not have been due before."""
    since: dict[Action, int] = {action: START for action in machine.first.actions if action.clock is not None}
    armed: dict[str, int] = {}
    timers = {label for transition in path for label in transition.step.arms}
    for step, transition in enumerate(path):
        action = transition.action
        for other in (other for other in since if other is action or other.label == action.instead):
            yield _wait(other, armed.get(other.label, since[other]), step, delays, timers)
        armed.update(dict.fromkeys(transition.step.arms, step))
        offered = [other for group in transition.appeared for other in group]
        gone = (other for other in transition.vanished if other in since)
        for other in [*gone]:
            if other is not action and other not in transition.to.actions:
                yield _given_up(_wait(other, armed.get(other.label, since[other]), step, delays, timers))
            del since[other]
        since.update(dict.fromkeys(offered, step))
    for action, start in since.items():
        yield _given_up(_wait(action, armed.get(action.label, start), len(path) - 1, delays, timers))


def _wait(action: Action, since: int, step: int, delays: Mapping[str, Delay], timers: set[str]) -> _Wait:
    assert action.clock is not None
    delay = delays[action.clock]
    least, most = delay if isinstance(delay, tuple) else (delay, delay)
    least, most = (round(bound * action.stretch * MICROSECONDS) for bound in (least, most))
    return _Wait(since, step, least, most, action.label, stalls=action.label not in timers)


def _given_up(wait: _Wait) -> _Wait:
    """What never happened only had to wait long enough not to."""
    return wait._replace(least=0)


def _scheduled(waits: Sequence[_Wait]) -> dict[int, int]:
    """Times at which the stalls are least in all: the potentials of the best circulation's residual network."""
    network: nx.MultiDiGraph[int] = nx.MultiDiGraph()
    for wait in waits:
        network.add_edge(wait.since, wait.step, weight=-wait.least)
        if wait.most is not None:
            network.add_edge(wait.step, wait.since, weight=wait.most, **({"capacity": 1} if wait.stalls else {}))
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
