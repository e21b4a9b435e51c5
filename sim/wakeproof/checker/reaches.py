"""Named behaviours: whether some run keeps an order of steps, by the product of the graph with the order's position.

A place is a state together with what has happened of the order (`Order.after`: a progress number, or None where a
link came too early). What may follow a place depends on nothing else, and every run of the world is a path of the
graph, so an order can be kept exactly if a place with all of its links can be come to: reachability in the product of
a transition system with a deterministic automaton (Vardi & Wolper 1986). Of the runs to it the one told has the fewest
faults, and of those the fewest steps; places are taken up cheapest first (Dijkstra 1959).

That no run keeps it is said only of a graph that is complete, and of runs that no bound of the world cut short. In a
graph that stayed unfinished every run with at most `faults_covered` faults was seen, so a run that is found with no
more is the shortest all the same.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import INTERRUPTED, LOOK_EVERY
from wakeproof.constraints import Order, parse_order
from wakeproof.kernel.trace import Trace, path_along, trace_of
from wakeproof.verdict import ReachVerdict

STEP, FAULT = 1, 1 << 40
"""One number holds a cost, as long as a run has fewer steps than a fault costs."""


class ReachRun(NamedTuple):
    """A run, as edges, and what has happened of the order at its end; `shortest` of all runs of which that is true."""

    path: tuple[int, ...]
    progress: int
    shortest: bool


@dataclass(frozen=True)
class BehaviourFound:
    """What became of a named behaviour: the run to it, or else the nearest, which has the most links of its order.

    `happened` are these links in the order in which they happened; `missing` the others. `why` says what keeps it open,
    and `limit` which limit or bound that is.
    """

    verdict: ReachVerdict
    run: Trace
    happened: tuple[str, ...]
    missing: tuple[str, ...]
    shortest: bool
    why: str = ""
    limit: str = ""


UNSEEN = BehaviourFound(ReachVerdict.OPEN, Trace(()), (), (), shortest=False)


def reached(graph: Graph, orders: Mapping[str, tuple[str, ...]]) -> dict[str, BehaviourFound]:
    """Judge each behaviour, given as its chains; one that a limit of the watch cut short is open."""
    found = dict[str, BehaviourFound]()
    for name, chains in orders.items():
        order = parse_order(chains)
        looked = graph.watch.attempt(lambda order=order: _search(graph, order), ReachRun((), 0, shortest=False))  # type: ignore[misc] # mypy infers no type for a default of a lambda
        found[name] = _judged(graph, order, looked.found, looked.limit)
    return found


def tells_apart(graph: Graph, orders: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether behaviours are kept or not by who is called what, so that one state of each orbit does not tell it."""
    if graph.symmetry is None:
        return False
    moved = (graph.all_moves[number].step for number in sorted(set(graph.moves)))
    notes = dict.fromkeys(note for step in moved for note in step.notes)
    return any(
        not renaming.tells_alike or any(order.meant(note) != order.meant(renaming.note(note)) for note in notes)
        for order in map(parse_order, orders.values())
        for renaming in graph.symmetry.renamings
    )


def _judged(graph: Graph, order: Order, run: ReachRun, cut: str) -> BehaviourFound:
    trace = trace_of(path_along(graph.machine, graph.actions(run.path)), ended=False)
    happened = tuple(_happened(order, trace))
    missing = tuple(pattern for pattern in order.patterns if pattern not in happened)
    told = BehaviourFound(ReachVerdict.COVERED, trace.detached(), happened, missing, run.shortest)
    if not missing:
        return told
    bounds = graph.watch.attempt(lambda: graph.bounds_hit, tuple[str, ...]())
    limit = graph.limit or cut or bounds.limit or next(iter(bounds.found), "")
    verdict, why = (ReachVerdict.OPEN, _why(graph, limit)) if limit else (ReachVerdict.UNREACHABLE, "")
    return BehaviourFound(verdict, told.run, happened, missing, run.shortest and not limit, why, limit)


def _why(graph: Graph, limit: str) -> str:
    states = len(graph.states)
    if limit == INTERRUPTED:
        return f"interrupted after {states:,} states"
    if graph.limit:
        sure = f", which cover every run with at most {graph.faults_covered} faults" * (graph.faults_covered >= 0)
        return f"limit {limit} was hit after {states:,} states{sure}: raise it"
    if "=" in limit:
        return f"limit {limit} was hit while {states:,} states were looked through: raise it"
    return f"bound {limit} was hit in some run: raise it"


def _happened(order: Order, trace: Trace) -> Iterator[str]:
    """The links as they happen along a run; those of one step in the order of the step's own notes."""
    progress = 0
    for step in trace.steps:
        for note in step.notes:
            after = order.after(progress, (note,))
            assert after is not None, "a run that was found has no link too early"
            yield from (p for number, p in enumerate(order.patterns) if (after & ~progress) >> number & 1)
            progress = after


def _search(graph: Graph, order: Order) -> ReachRun:
    """The cheapest run to the last link, or else to as many as any run comes to."""
    look, all_moves, starts, stops = graph.watch.look, graph.all_moves, graph.starts, graph.stops
    costs = [STEP + FAULT * (move.action.fault is not None) for move in all_moves]
    onward = dict[tuple[int, int], int | None]()  # what a move makes of a progress
    best = {(0, 0): 0}
    came_by = dict[tuple[int, int], tuple[int, tuple[int, int]]]()
    waiting = [(0, 0, (0, 0))]
    nearest, nearest_cost, taken = (0, 0), 0, 0
    while waiting:
        cost, _, place = heapq.heappop(waiting)
        if cost > best[place]:
            continue
        taken += 1
        if not taken % LOOK_EVERY:
            look()
        state, progress = place
        if progress.bit_count() > nearest[1].bit_count():
            nearest, nearest_cost = place, cost
        if progress == order.complete:
            break
        for edge in range(starts[state], stops[state]):
            number = graph.moves[edge]
            key = number, progress
            if key not in onward:
                onward[key] = order.after(progress, all_moves[number].step.notes)
            after = onward[key]
            if after is None:
                continue
            following, dearer = (graph.targets[edge], after), cost + costs[number]
            if dearer < best.get(following, dearer + 1):
                best[following] = dearer
                came_by[following] = edge, place
                heapq.heappush(waiting, (dearer, len(came_by), following))
    sure = graph.complete or nearest_cost // FAULT <= graph.faults_covered
    return ReachRun(tuple(_path(came_by, nearest)), nearest[1], sure)


def _path(came_by: Mapping[tuple[int, int], tuple[int, tuple[int, int]]], place: tuple[int, int]) -> list[int]:
    path = list[int]()
    while place in came_by:
        edge, place = came_by[place]
        path.append(edge)
    return path[::-1]
