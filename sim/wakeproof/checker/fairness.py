"""Going round for ever: the cycles that fair scheduling does not leave.

Fair means: what stays possible all the way round happens at some time. A cycle on which something stays possible and
never happens is left sooner or later. Faults have stopped by then, so no fault goes round.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import networkx as nx

from wakeproof.checker.components import Component
from wakeproof.checker.graph import Graph, Move

Passable = Callable[[Move], bool]


def within(graph: Graph, states: Iterable[int], passable: Passable = lambda move: True) -> nx.MultiDiGraph[int]:
    """The part of the graph among these states; the key of an edge is its number."""
    inside = dict.fromkeys(states)
    part: nx.MultiDiGraph[int] = nx.MultiDiGraph()
    for state in inside:
        for edge in graph.edges(state):
            move = graph.move(edge)
            if graph.targets[edge] in inside and move.action.fault is None and passable(move):
                part.add_edge(state, graph.targets[edge], key=edge)
    return part


def fair_cycles(graph: Graph, part: nx.MultiDiGraph[int]) -> Iterator[Component]:
    """The strongly connected parts in which everything happens that is possible in all of their states."""
    for found in nx.strongly_connected_components(part):
        round_ = part.subgraph(found)
        if round_.number_of_edges() and _is_fair(graph, round_):
            yield sorted(found)


def _is_fair(graph: Graph, round_: nx.MultiDiGraph[int]) -> bool:
    offered = [{move.action for move in _moves(graph, state) if move.action.fault is None} for state in round_]
    happens = {graph.move(edge).action for _, _, edge in round_.edges(keys=True)}
    return set.intersection(*offered) <= happens


def _moves(graph: Graph, state: int) -> Iterator[Move]:
    return (graph.move(edge) for edge in graph.edges(state))


def unsatisfied(graph: Graph, states: Iterable[int]) -> dict[str, list[int]]:
    """Per liveness property the states in which it does not hold; where a bound cut runs short, nobody knows."""
    missing: dict[str, list[int]] = {}
    for state in states:
        said = graph.machine.end_of(graph.states[state])
        for finding in said.findings if said else ():
            missing.setdefault(finding.property, []).append(state)
    return missing


def violated_for_ever(graph: Graph, component: Component) -> frozenset[str]:
    """The liveness properties that a random schedule breaks which has come here: it goes everywhere, for ever.

    None where something leads out, or a fault leads on: it is taken sooner or later, and no fault goes on for ever.
    """
    inside = frozenset(component)
    edges = (edge for state in component for edge in graph.edges(state))
    if any(graph.targets[edge] not in inside or graph.move(edge).action.fault is not None for edge in edges):
        return frozenset()
    missing = unsatisfied(graph, component)
    return frozenset(name for name, states in missing.items() if len(states) == len(component))


def satisfied_when_fair(graph: Graph, component: Component) -> dict[int, int]:
    """Per state the properties (as bits) that a fair run which stays there for ever, going round, does not break."""
    missing, kept = unsatisfied(graph, component), dict.fromkeys(component, 0)
    for name in graph.properties:
        bit, without = graph.bits([name]), set(missing.get(name, ()))
        part = within(graph, component, lambda move, bit=bit: not move.breaks & bit)  # type: ignore[misc] # mypy cannot infer it
        for cycle in fair_cycles(graph, part):
            for state in cycle if not without.issuperset(cycle) else ():
                kept[state] |= bit
    return kept
