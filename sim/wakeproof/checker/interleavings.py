"""How many runs there are from each state of an explored graph, exactly."""

from __future__ import annotations

from collections.abc import Callable

from wakeproof.checker.components import components
from wakeproof.checker.graph import Graph


def continuations(graph: Graph, at_frontier: Callable[[int], int] = lambda state: 1) -> list[int]:
    """Per state the number of its runs: to an end, or to a state that was not explored, which counts as it is told.

    States on a cycle count 0: from them there is no end of runs.
    """
    ends, cyclic = frozenset(graph.ends), _cyclic(graph)
    runs = [0] * len(graph.states)
    for component in graph.watch.each(reversed(components(graph))):
        state = component[0]
        if len(component) > 1 or state in cyclic:
            continue
        edges = graph.edges(state)
        if not edges and state not in ends:
            runs[state] = at_frontier(state)
        else:
            runs[state] = sum(runs[graph.targets[edge]] for edge in edges) + (state in ends)
    return runs


def _cyclic(graph: Graph) -> frozenset[int]:
    """The states that an edge leads back to at once."""
    return frozenset(state for state, target in zip(graph.origins, graph.targets, strict=True) if state == target)
