"""States in an order in which every edge leads onward, and the cycles that have no such order.

Most worlds use up what they have (messages, budgets, retries), and their graphs have no cycle. States that lie on no
cycle and between none are peeled off from both ends first; networkx is asked only about what is left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import networkx as nx

from wakeproof.exhaustive.graph import Graph

Component = list[int]


def components(graph: Graph) -> list[Component]:
    """Strongly connected components, each before those that its edges lead to; single states but for cycles."""
    first = _peeled(graph, range(len(graph.states)), _following(graph), _count_entering(graph))
    rest = set(range(len(graph.states))).difference(first)
    if not rest:
        return [[state] for state in first]
    leaving = [len(graph.edges(state)) for state in range(len(graph.states))]
    last = _peeled(graph, sorted(rest), _preceding(graph, rest), leaving)
    core = rest.difference(last)
    between = _cyclic(graph, sorted(core))
    return [*([state] for state in first), *between, *([state] for state in reversed(last))]


def is_cycle(graph: Graph, component: Component) -> bool:
    """Whether the states of a component can be gone round; a single state only by an edge to itself."""
    return len(component) > 1 or any(graph.targets[edge] == component[0] for edge in graph.edges(component[0]))


def _peeled(graph: Graph, among: Iterable[int], onward: Callable[[int], Iterable[int]], left: list[int]) -> list[int]:
    """States whose edges on one side are all from states peeled before (`left` counts those that are not)."""
    peeled = [state for state in among if not left[state]]
    for state in peeled:
        for other in onward(state):
            left[other] -= 1
            if not left[other]:
                peeled.append(other)
    return peeled


def _following(graph: Graph) -> Callable[[int], Iterable[int]]:
    return lambda state: graph.targets[graph.starts[state] : graph.stops[state]]


def _preceding(graph: Graph, among: set[int]) -> Callable[[int], Iterable[int]]:
    origins, entering = graph.origins, graph.entering
    return lambda state: [origins[edge] for edge in entering[state] if origins[edge] in among]


def _count_entering(graph: Graph) -> list[int]:
    count = [0] * len(graph.states)
    for target in graph.targets:
        count[target] += 1
    return count


def _cyclic(graph: Graph, core: list[int]) -> list[Component]:
    inside = set(core)
    digraph: nx.DiGraph[int] = nx.DiGraph()
    digraph.add_nodes_from(core)
    digraph.add_edges_from((s, graph.targets[e]) for s in core for e in graph.edges(s) if graph.targets[e] in inside)
    condensed = nx.condensation(digraph)
    return [sorted(condensed.nodes[number]["members"]) for number in nx.topological_sort(condensed)]
