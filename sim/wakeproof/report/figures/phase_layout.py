"""Where the phases of a state graph are drawn: layers by the least number of passages from the start.

With such layers a passage leads one layer on, or within its layer, or back: none jumps forward over a layer.
Within a layer the order is the one with the fewest crossings that sweeps by barycentre come by (K. Sugiyama,
S. Tagawa, M. Toda, IEEE Trans. Syst. Man Cybern. 11 (1981)).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from statistics import fmean

import networkx as nx

from wakeproof.checker.phases import Phases

SWEEPS = 6

Layers = list[list[int]]
Edges = Sequence[tuple[int, int]]


def layers(phases: Phases) -> Layers:
    """Numbers of phases, layer by layer; what cannot be reached from the first phase comes last."""
    graph: nx.DiGraph[int] = nx.DiGraph()
    graph.add_nodes_from(range(len(phases.phases)))
    graph.add_edges_from((passage.source, passage.target) for passage in phases.passages)
    found = [list(layer) for layer in nx.bfs_layers(graph, 0)]
    met = {node for layer in found for node in layer}
    unmet = [node for node in graph if node not in met]
    return _untangled([*found, *([unmet] if unmet else [])], list(graph.edges))


def heights(found: Layers, edges: Edges, apart: float) -> dict[int, float]:
    """Of each phase the middle of those before it that lead there, if that leaves `apart` between neighbours."""
    placed: dict[int, float] = {}
    for layer in found:
        wanted = []
        for node in layer:
            before = [placed[source] for source, target in edges if target == node and source in placed]
            wanted.append(fmean(before) if before else 0.0)
        placed |= zip(layer, _spread(wanted, apart), strict=True)
    return placed


def _spread(wanted: Sequence[float], apart: float) -> list[float]:
    """Moved down until none is too near to the one above it, then all by as much that their middle stays."""
    moved: list[float] = []
    for place in wanted:
        moved.append(max(place, moved[-1] + apart) if moved else place)
    return [place - fmean(moved) + fmean(wanted) for place in moved]


def _untangled(found: Layers, edges: Edges) -> Layers:
    best, least = found, _crossings(found, edges)
    for sweep in range(SWEEPS):
        found = _swept(found, edges, down=sweep % 2 == 0)
        if (crossed := _crossings(found, edges)) < least:
            best, least = found, crossed
    return best


def _swept(found: Layers, edges: Edges, *, down: bool) -> Layers:
    """Each layer in the order of the mean place of its neighbours in the layer before (or after)."""
    ordered = list(found if down else reversed(found))
    for number in range(1, len(ordered)):
        place = {node: order for order, node in enumerate(ordered[number - 1])}
        keys = {}
        for order, node in enumerate(ordered[number]):
            near = [place[other] for other in _neighbours(node, edges) if other in place]
            keys[node] = fmean(near) if near else order
        ordered[number] = sorted(ordered[number], key=keys.__getitem__)
    return ordered if down else ordered[::-1]


def _neighbours(node: int, edges: Edges) -> Iterator[int]:
    for source, target in edges:
        if node in (source, target):
            yield target if source == node else source


def _crossings(found: Layers, edges: Edges) -> int:
    at = {node: (number, order) for number, layer in enumerate(found) for order, node in enumerate(layer)}
    forward = [(at[source], at[target]) for source, target in edges if at[target][0] == at[source][0] + 1]
    pairs = combinations(forward, 2)
    return sum(a[0][0] == b[0][0] and (a[0][1] - b[0][1]) * (a[1][1] - b[1][1]) < 0 for a, b in pairs)
