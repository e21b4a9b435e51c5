"""The directed scheduler: from ordering constraints, the simplest run that keeps them.

Runs are tried by fewest faults, then fewest context switches, then fewest steps, so the first one found is the
simplest there is. Only faults that the constraints name happen.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from wakeproof.constraints import Order, parse_order
from wakeproof.errors import LimitReached, UserError
from wakeproof.kernel.machine import Machine, Situation, Transition
from wakeproof.kernel.rules import Action
from wakeproof.kernel.trace import Cost, Trace
from wakeproof.schedulers.replay import replay

PLACES_MAX = 400_000


class SearchNode(NamedTuple):
    """A node of the search: where the world is, what has happened of the order, who moved last, what was broken."""

    state: str
    progress: int
    actor: str
    broken: bool


class Directed(NamedTuple):
    """The simplest run that keeps the order, and the simplest that also breaks the property asked about."""

    keeping: Trace | None
    breaking: Trace | None


def in_order(machine: Machine, chains: Sequence[str]) -> Trace:
    """The simplest run to its end that keeps each chain (`"w1.mint < server-0.restart"`); no other fault strikes.

    Raises `UserError` where no run keeps them, and `LimitReached` where that could not be found out.
    """
    run = direct(machine, parse_order(chains)).keeping
    if run is None:
        told = " and ".join(f"'{chain}'" for chain in chains)
        raise UserError(
            f"no run keeps {told}", remedy="print a run without an order: its labels are the steps there are"
        )
    return run


def direct(
    machine: Machine,
    order: Order,
    *,
    breaks: str = "",
    to_end: bool = True,
    whole: bool = False,
    places_max: int = PLACES_MAX,
) -> Directed:
    """Search the graph; with `breaks`, go on until that property is broken or every run was seen.

    A run goes on until nothing is left to happen; without `to_end` it is cut where the order is complete, and with
    `whole` one that a bound of the world cut short does not count.

    Raises `LimitReached` when `places_max` places were not enough to say.
    """
    start = SearchNode(machine.first.state, 0, "", False)
    came_from: dict[SearchNode, tuple[SearchNode, Action]] = {}
    best: dict[SearchNode, Cost] = {start: Cost(0, 0, 0)}
    waiting: list[tuple[Cost, int, SearchNode]] = [(best[start], 0, start)]
    keeping: Trace | None = None
    least = best[start]
    number, named = 0, cache(lambda action: order.names(action.label, *action.names))
    while waiting:
        cost, _, place = heapq.heappop(waiting)
        assert cost >= least, (
            "places are taken up cheapest first, so the first that is whole is the simplest (Dijkstra 1959)"
        )
        least = cost
        if cost > best[place]:
            continue
        situation = machine.situation(place.state)
        ended_here = situation.quiet and not (whole and situation.bounds_hit)
        if place.progress == order.complete and (ended_here or not to_end):
            ended = situation.end.findings if situation.quiet else ()
            broken = place.broken or any(finding.property == breaks for finding in ended)
            if keeping is None or broken:
                found = replay(machine, _labels(came_from, place))
                keeping = keeping or found
            if not breaks or broken:
                return Directed(keeping, found if broken else None)
        for transition, following, dearer in _onward(situation, place, cost, order, named, breaks):
            if following not in best or dearer < best[following]:
                if len(best) >= places_max:
                    raise LimitReached("places_max", places_max)
                best[following] = dearer
                came_from[following] = (place, transition.action)
                number += 1
                heapq.heappush(waiting, (dearer, number, following))
    return Directed(keeping, None)


def _onward(
    situation: Situation, place: SearchNode, cost: Cost, order: Order, named: Callable[[Action], bool], breaks: str
) -> Iterator[tuple[Transition, SearchNode, Cost]]:
    for action in situation.actions:
        if action.fault and not named(action):
            continue
        transition = situation.follow(action)
        progress = order.after(place.progress, transition.step.notes)
        if progress is None:
            continue
        switched = bool(place.actor) and action.actor != place.actor
        # Every step costs something, so no cycle is ever gone round.
        dearer = Cost(cost.faults + (action.fault is not None), cost.switches + switched, cost.steps + 1)
        broken = place.broken or any(f.property == breaks for f in transition.step.findings)
        yield transition, SearchNode(transition.to.state, progress, action.actor, broken), dearer


def _labels(came_from: dict[SearchNode, tuple[SearchNode, Action]], place: SearchNode) -> list[str]:
    labels: list[str] = []
    while place in came_from:
        place, action = came_from[place]
        labels.append(action.label)
    return labels[::-1]
