"""Runs that never end: a run to a fair cycle on which a liveness property never holds, and once round."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import networkx as nx

from wakeproof.exhaustive.cycles import fair_cycles, never_held, within
from wakeproof.exhaustive.measures import Measures
from wakeproof.exhaustive.order import Component
from wakeproof.exhaustive.routes import Arrivals


class Lasso(NamedTuple):
    """A property that does not hold anywhere on a fair cycle: the run to it, and once round, as edges."""

    property: str
    stem: tuple[int, ...]
    loop: tuple[int, ...]


def lassos(measures: Measures, arrivals: Arrivals) -> list[Lasso]:
    """The simplest for each property; none on a graph without cycles."""
    graph, found = measures.graph, dict[str, tuple[tuple[int, int], Lasso]]()
    around = [state for component in graph.watch.each(measures.cycles) for state in component]
    for name, states in never_held(graph, around).items():
        part = within(graph, states)
        for cycle in fair_cycles(graph, part):
            lasso = _lasso(arrivals, part.subgraph(cycle), cycle, name)
            weight = (min(arrivals.least[state] for state in cycle), len(lasso.loop))
            if name not in found or weight < found[name][0]:
                found[name] = (weight, lasso)
    return [lasso for _, lasso in found.values()]


def _lasso(arrivals: Arrivals, round_: nx.MultiDiGraph[int], cycle: Component, name: str) -> Lasso:
    """Around, every edge of the cycle is taken: what is fair is the whole of it, not a short cut through it."""
    here = first = min(cycle, key=lambda state: (arrivals.least[state], state))
    loop: list[int] = []
    for edge, origin, target in sorted((edge, origin, target) for origin, target, edge in round_.edges(keys=True)):
        if edge not in loop:
            loop += [*_between(round_, here, origin), edge]
            here = target
    loop += _between(round_, here, first)
    return Lasso(name, tuple(arrivals.cheapest(first)), tuple(loop))


def _between(round_: nx.MultiDiGraph[int], here: int, there: int) -> list[int]:
    edges = {(origin, target): edge for origin, target, edge in round_.edges(keys=True)}
    return [edges[step] for step in pairwise(nx.shortest_path(round_, here, there))]
