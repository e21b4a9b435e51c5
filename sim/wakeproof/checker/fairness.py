"""Weak fairness decides which cycles a run may go round for ever.

A run is weakly fair (just: Manna and Pnueli 1992) if no action stays enabled for ever and is never taken. A strongly
connected part is fair if each action that is enabled in all of its states is taken on one of its edges: then going
along all of its edges again and again is a fair run, and the states that a fair run visits for ever are such a part
(Lichtenstein and Pnueli 1985). Faults have stopped by then, so no fault goes round.

Maximal components are enough. If a part is fair, so is every strongly connected part that contains it: it has more
edges, and fewer actions are enabled in all of its states. Under strong fairness that would not hold, and components
would have to be split again (Emerson and Lei 1987).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from wakeproof.checker.components import Component
from wakeproof.checker.graph import Graph, Move

if TYPE_CHECKING:
    import networkx as nx

Passable = Callable[[Move], bool]


def within(graph: Graph, states: Iterable[int], passable: Passable = lambda move: True) -> nx.MultiDiGraph[int]:
    """The subgraph of these states along passable moves that are no faults; the key of an edge is its number."""
    import networkx as nx  # noqa: PLC0415 - heavy, and most graphs have no cycles

    inside = dict.fromkeys(states)
    part: nx.MultiDiGraph[int] = nx.MultiDiGraph()
    for state in inside:
        for edge in graph.edges(state):
            move = graph.move(edge)
            if graph.targets[edge] in inside and move.action.fault is None and passable(move):
                part.add_edge(state, graph.targets[edge], key=edge)
    return part


def fair_cycles(graph: Graph, part: nx.MultiDiGraph[int]) -> Iterator[Component]:
    """The maximal strongly connected parts that are fair."""
    import networkx as nx  # noqa: PLC0415 - heavy, and most graphs have no cycles

    for found in nx.strongly_connected_components(part):
        cycle = part.subgraph(found)
        if cycle.number_of_edges() and _is_fair(graph, cycle):
            yield sorted(found)


def _is_fair(graph: Graph, cycle: nx.MultiDiGraph[int]) -> bool:
    offered = [{move.action for move in _moves(graph, state) if move.action.fault is None} for state in cycle]
    happens = {graph.move(edge).action for _, _, edge in cycle.edges(keys=True)}
    return set.intersection(*offered) <= happens


def _moves(graph: Graph, state: int) -> Iterator[Move]:
    return (graph.move(edge) for edge in graph.edges(state))


def unsatisfied(graph: Graph, states: Iterable[int]) -> dict[str, list[int]]:
    """Per liveness property the states that do not satisfy it; where a bound cut runs short, nobody knows."""
    missing: dict[str, list[int]] = {}
    for state in states:
        said = graph.machine.end_of(graph.states[state])
        for finding in said.findings if said else ():
            missing.setdefault(finding.property, []).append(state)
    return missing


def violated_for_ever(graph: Graph, component: Component) -> frozenset[str]:
    """The liveness properties that a random schedule breaks once it has come here, with probability 1.

    It ends in a bottom component, one that no edge leaves, and visits all of its states for ever (Baier and Katoen
    2008, section 10.1.2): the property is broken where none of them satisfies it. None where an edge leads out or is a
    fault: it is taken sooner or later, and no fault goes on for ever.
    """
    inside = frozenset(component)
    edges = (edge for state in component for edge in graph.edges(state))
    if any(graph.targets[edge] not in inside or graph.move(edge).action.fault is not None for edge in edges):
        return frozenset()
    missing = unsatisfied(graph, component)
    return frozenset(name for name, states in missing.items() if len(states) == len(component))


def satisfied_when_fair(graph: Graph, component: Component) -> dict[int, int]:
    """Per state the properties (as bits) that some fair run which stays in the component for ever does not break.

    A liveness property is satisfied if it holds in one of the states that are visited for ever. So a maximal fair part
    is enough here too: a larger one has more states in which it may hold.
    """
    missing, kept = unsatisfied(graph, component), dict.fromkeys(component, 0)
    for name in graph.properties:
        bit, without = graph.bits([name]), set(missing.get(name, ()))
        part = within(graph, component, lambda move, bit=bit: not move.breaks & bit)  # type: ignore[misc] # mypy cannot infer it
        for cycle in fair_cycles(graph, part):
            for state in cycle if not without.issuperset(cycle) else ():
                kept[state] |= bit
    return kept
