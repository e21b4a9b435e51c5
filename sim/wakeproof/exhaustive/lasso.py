"""Runs that never end: cycles that fair scheduling does not leave, and on which a liveness property never holds.

Fair means: what stays possible all the way round happens at some time. A cycle on which something stays possible
and never happens is left sooner or later, and is none of these; faults have stopped, so no fault goes round.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import networkx as nx

from wakeproof.exhaustive.graph import Graph
from wakeproof.exhaustive.measures import Measures
from wakeproof.exhaustive.order import Component
from wakeproof.exhaustive.routes import Arrivals


class Lasso(NamedTuple):
    """A property that does not hold anywhere on a fair cycle: the run to it, and once round, as edges."""

    property: str
    stem: tuple[int, ...]
    loop: tuple[int, ...]


def lassos(measures: Measures, arrivals: Arrivals) -> Iterator[Lasso]:
    """One per fair cycle and property; none on a graph without cycles."""
    for component in measures.cycles:
        for cycle in _without_faults(measures.graph, component):
            if _is_fair(measures.graph, cycle):
                for name in _never_held(measures.graph, cycle):
                    yield _lasso(arrivals, cycle, name)


def _onward(graph: Graph, state: int) -> Iterator[int]:
    return (edge for edge in graph.edges(state) if graph.move(edge).action.fault is None)


def _inner(graph: Graph, cycle: Component) -> nx.MultiDiGraph[int]:
    inside = set(cycle)
    digraph: nx.MultiDiGraph[int] = nx.MultiDiGraph()
    for state in cycle:
        for edge in _onward(graph, state):
            if graph.targets[edge] in inside:
                digraph.add_edge(state, graph.targets[edge], key=edge)
    return digraph


def _without_faults(graph: Graph, component: Component) -> Iterator[Component]:
    digraph = _inner(graph, component)
    for found in nx.strongly_connected_components(digraph):
        if digraph.subgraph(found).number_of_edges():
            yield sorted(found)


def _is_fair(graph: Graph, cycle: Component) -> bool:
    """Whether everything that is possible in all of its states happens in some."""
    offered = [{graph.move(edge).action for edge in _onward(graph, state)} for state in cycle]
    happens = {graph.move(edge).action for _, _, edge in _inner(graph, cycle).edges(keys=True)}
    return set.intersection(*offered) <= happens


def _never_held(graph: Graph, cycle: Component) -> list[str]:
    said = [graph.machine.judge_end(graph.states[state]) for state in cycle]
    broken = [{finding.property for finding in judged.findings} for judged in said]
    return sorted(set.intersection(*broken))


def _lasso(arrivals: Arrivals, cycle: Component, name: str) -> Lasso:
    """Around, every edge of the cycle is taken: what is fair is the whole of it, not a short cut through it."""
    inner = _inner(arrivals.graph, cycle)
    here = first = min(cycle, key=lambda state: (arrivals.least[state], state))
    loop: list[int] = []
    for edge, origin, target in sorted((edge, origin, target) for origin, target, edge in inner.edges(keys=True)):
        if edge not in loop:
            loop += [*_between(inner, here, origin), edge]
            here = target
    loop += _between(inner, here, first)
    return Lasso(name, tuple(arrivals.cheapest(first)), tuple(loop))


def _between(inner: nx.MultiDiGraph[int], here: int, there: int) -> list[int]:
    edges = {(origin, target): edge for origin, target, edge in inner.edges(keys=True)}
    return [edges[step] for step in pairwise(nx.shortest_path(inner, here, there))]
