"""States in an order in which every edge leads onward, but for cycles, which are what networkx says."""

from __future__ import annotations

import networkx as nx
import pytest
from charts import Line, charts, drawn, explored, measured, place
from hypothesis import given

from wakeproof.checker.components import components
from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Graph
from wakeproof.checker.probabilities import Probabilities


def in_order(graph: Graph) -> list[str]:
    """The components, each as the places in it."""
    return ["".join(sorted(place(graph, state) for state in component)) for component in components(graph)]


def cycles(*written: str) -> list[str]:
    probabilities = measured(*written)
    return ["".join(sorted(place(probabilities.graph, state) for state in cycle)) for cycle in probabilities.cycles]


@given(lines=charts())
def test_components_are_those_of_networkx(lines: list[Line]) -> None:
    graph = explore(drawn(lines))
    whole = nx.MultiDiGraph([*zip(graph.origins, graph.targets, strict=True)])
    whole.add_nodes_from(range(len(graph.states)))
    ours = components(graph)
    assert {frozenset(c) for c in ours} == {frozenset(c) for c in nx.strongly_connected_components(whole)}
    assert sorted(state for component in ours for state in component) == list(range(len(graph.states)))


@given(lines=charts())
def test_every_edge_leads_onward_or_round(lines: list[Line]) -> None:
    graph = explore(drawn(lines))
    rank = {state: number for number, component in enumerate(components(graph)) for state in component}
    assert all(rank[origin] <= rank[target] for origin, target in zip(graph.origins, graph.targets, strict=True))


@given(lines=charts(cycles=False))
def test_a_graph_without_cycles_has_single_states_only(lines: list[Line]) -> None:
    graph = explore(drawn(lines))
    assert [component for component in components(graph) if len(component) > 1] == []
    assert Probabilities(graph).cycles == []


def test_a_single_state_is_a_cycle_where_an_edge_leads_back_to_it() -> None:
    found = measured("a-b", "b-b", "b-c")
    assert [[place(found.graph, state) for state in cycle] for cycle in found.cycles] == [["b"]]


@pytest.mark.parametrize(
    ("written", "order"),
    [
        (("a-b", "b-c"), ["a", "b", "c"]),
        (("a-b", "b-a"), ["ab"]),
        (("a-b", "b-c", "c-b", "c-d"), ["a", "bc", "d"]),
        (("a-b", "b-a", "b-c", "c-d", "d-c"), ["ab", "c" + "d"]),
        (("a-b", "b-a", "b-c", "c-d", "d-e", "e-d"), ["ab", "c", "de"]),
    ],
)
def test_what_lies_before_between_and_after_cycles_is_in_its_place(written: tuple[str, ...], order: list[str]) -> None:
    assert in_order(explored(*written)) == order


@pytest.mark.parametrize(
    ("written", "found"),
    [(("a-b",), []), (("a-a",), ["a"]), (("a-b", "b-b"), ["b"]), (("a-b", "b-c", "c-a", "a-d"), ["abc"])],
)
def test_a_single_state_is_a_cycle_only_by_an_edge_to_itself(written: tuple[str, ...], found: list[str]) -> None:
    assert cycles(*written) == found
