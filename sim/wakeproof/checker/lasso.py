"""A lasso is a run that never ends: a stem to a fair cycle on which a liveness property never holds, and once round.

A finite graph has a fair run that breaks a liveness property by going round exactly if it has such a lasso
(Lichtenstein and Pnueli 1985). The search is among the states that do not satisfy the property, and maximal fair
components of these are enough: see `fairness`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from wakeproof.checker.components import Component
from wakeproof.checker.fairness import fair_cycles, unsatisfied, within
from wakeproof.checker.probabilities import Probabilities
from wakeproof.checker.shortest import ShortestFromInit

if TYPE_CHECKING:
    import networkx as nx


class Lasso(NamedTuple):
    """A property that does not hold anywhere on a fair cycle: the run to it, and once round, as edges."""

    property: str
    stem: tuple[int, ...]
    loop: tuple[int, ...]


def lassos(probabilities: Probabilities, from_init: ShortestFromInit) -> list[Lasso]:
    """The simplest for each property; none on a graph without cycles."""
    graph, found = probabilities.graph, dict[str, tuple[tuple[int, int], Lasso]]()
    around = [state for component in graph.watch.each(probabilities.cycles) for state in component]
    for name, states in unsatisfied(graph, around).items():
        part = within(graph, states)
        for cycle in fair_cycles(graph, part):
            lasso = _lasso(from_init, part.subgraph(cycle), cycle, name)
            weight = (min(from_init.least[state] for state in cycle), len(lasso.loop))
            if name not in found or weight < found[name][0]:
                found[name] = (weight, lasso)
    return [lasso for _, lasso in found.values()]


def _lasso(from_init: ShortestFromInit, cycle_edges: nx.MultiDiGraph[int], cycle: Component, name: str) -> Lasso:
    """Once round takes every edge of the cycle: what is fair is the whole of it, not a short cut through it."""
    first = min(cycle, key=lambda state: (from_init.least[state], state))
    left: dict[int, list[tuple[int, int]]] = {state: [] for state in cycle}
    for edge, origin, target in sorted((edge, origin, target) for origin, target, edge in cycle_edges.edges(keys=True)):
        left[origin].append((edge, target))
    onward = {state: tuple(edges) for state, edges in left.items()}
    loop, here, look = list[int](), first, from_init.graph.watch.look
    while any_left := _shortest(onward, here, lambda state: bool(left[state]), look):
        loop += any_left.path
        edge, here = left[any_left.state].pop(0)
        loop.append(edge)
    back = _shortest(onward, here, lambda state: state == first, look)
    assert back is not None, "a cycle leads back to where it began"
    loop += back.path
    assert len(set(loop)) == cycle_edges.number_of_edges(), "once round takes every edge"
    return Lasso(name, tuple(from_init.cheapest(first)), tuple(loop))


class _Reached(NamedTuple):
    """A state, and the edges that lead there."""

    state: int
    path: list[int]


def _shortest(
    onward: Mapping[int, Sequence[tuple[int, int]]], here: int, there: Callable[[int], bool], look: Callable[[], None]
) -> _Reached | None:
    """The nearest such state, and a shortest way to it; None if there is none."""
    look()
    came: dict[int, tuple[int, int]] = {}
    waiting = [here]
    for state in waiting:
        if there(state):
            path, at = list[int](), state
            while at != here:
                at, edge = came[at]
                path.append(edge)
            return _Reached(state, path[::-1])
        for edge, target in onward[state]:
            if target not in came and target != here:
                came[target] = (state, edge)
                waiting.append(target)
    return None
