"""The simplest runs, against Dijkstra's algorithm over states and who moved last."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable

import pytest
from charts import Line, by_place, charts, drawn, from_init, labels, measured, unpacked
from hypothesis import given

from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Graph
from wakeproof.checker.probabilities import Probabilities
from wakeproof.checker.shortest import FAULT, NOBODY, NOWHERE, STEP, SWITCH, ShortestToGoal
from wakeproof.kernel.trace import Cost, cost_of

Place = tuple[int, int]  # a state, and the actor that moved last


def dijkstra(graph: Graph, first: Place = (0, NOBODY)) -> dict[Place, Cost]:
    """The least cost from there to each state by each last actor; costs are plain tuples."""
    least: dict[Place, Cost] = {}
    waiting = [(Cost(0, 0, 0), first)]
    while waiting:
        cost, here = heapq.heappop(waiting)
        if here not in least:
            least[here] = cost
            for edge in graph.edges(here[0]):
                there = graph.targets[edge], graph.move(edge).actor
                heapq.heappush(waiting, (dearer(graph, cost, here[1], edge), there))
    return least


def dearer(graph: Graph, cost: Cost, actor: int, edge: int) -> Cost:
    move = graph.move(edge)
    switched = actor not in (NOBODY, move.actor)
    return Cost(cost.faults + (move.action.fault is not None), cost.switches + switched, cost.steps + 1)


def cost_along(graph: Graph, edges: Iterable[int]) -> Cost:
    return cost_of((graph.move(edge).action.actor, graph.move(edge).action.fault) for edge in edges)


def leads(graph: Graph, edges: Iterable[int], state: int = 0) -> int:
    """Where a path leads; it must hang together."""
    for edge in edges:
        assert graph.origins[edge] == state
        state = graph.targets[edge]
    return state


@given(lines=charts())
def test_every_state_is_reached_at_the_cost_that_dijkstra_finds(lines: list[Line]) -> None:
    probabilities = Probabilities(explore(drawn(lines)))
    ours, least = from_init(probabilities), dijkstra(probabilities.graph)
    for state in range(len(probabilities.graph.states)):
        assert unpacked(ours.least[state]) == min(cost for (place, _), cost in least.items() if place == state)


@given(lines=charts())
def test_every_edge_is_taken_at_the_cost_that_dijkstra_finds_and_its_path_costs_that(lines: list[Line]) -> None:
    probabilities = Probabilities(explore(drawn(lines)))
    graph, ours, least = probabilities.graph, from_init(probabilities), dijkstra(probabilities.graph)
    for edge, origin in enumerate(graph.origins):
        cost = min(dearer(graph, c, actor, edge) for (place, actor), c in least.items() if place == origin)
        path = ours.to(edge)
        assert unpacked(ours.along(edge)) == cost == cost_along(graph, path)
        assert leads(graph, path) == graph.targets[edge] and path[-1] == edge


@given(lines=charts())
def test_the_cheapest_path_to_a_state_costs_what_the_state_does(lines: list[Line]) -> None:
    probabilities = Probabilities(explore(drawn(lines)))
    ours = from_init(probabilities)
    for state in range(len(probabilities.graph.states)):
        path = ours.cheapest(state)
        assert leads(probabilities.graph, path) == state
        assert cost_along(probabilities.graph, path) == unpacked(ours.least[state])


def to_places(graph: Graph, goal: set[int]) -> Callable[[int], int]:
    return lambda edge: 0 if graph.targets[edge] in goal else NOWHERE


@given(lines=charts())
def test_from_every_state_a_goal_is_reached_at_the_cost_that_dijkstra_finds(lines: list[Line]) -> None:
    probabilities = Probabilities(explore(drawn(lines)))
    graph, goal = probabilities.graph, {s for p, s in by_place(probabilities.graph).items() if p in "ce"}
    states = range(len(graph.states))
    ours = ShortestToGoal(
        from_init(probabilities), probabilities.backwards(states), lambda edge: True, to_places(graph, goal)
    )
    for state in states:
        for actor in range(len(graph.actors)):
            costs = [
                dearer(graph, cost, last, edge)
                for (place, last), cost in dijkstra(graph, (state, actor)).items()
                for edge in graph.edges(place)
                if graph.targets[edge] in goal
            ]
            assert (
                ours.after(state, actor) >= NOWHERE if not costs else unpacked(ours.after(state, actor)) == min(costs)
            )
            if costs:
                assert leads(graph, ours.path(state, actor), state) in goal


def test_faults_weigh_more_than_switches_and_these_more_than_steps() -> None:
    assert FAULT > 1_000 * SWITCH > 1_000_000 * STEP
    assert unpacked(2 * FAULT + 3 * SWITCH + 4 * STEP) == Cost(2, 3, 4)


@pytest.mark.parametrize(
    ("written", "to", "path"),
    [
        (("a-z: slip", "a-b", "b-c", "c-z"), "z", ["ann.a-b", "ann.b-c", "ann.c-z"]),
        (("a-b by bob", "b-z", "a-c", "c-d", "d-z"), "z", ["ann.a-c", "ann.c-d", "ann.d-z"]),
        (("a-b", "a-b by bob", "b-z by bob"), "z", ["bob.a-b", "bob.b-z"]),
        (("a-b", "b-z", "a-z"), "z", ["ann.a-z"]),
        (("a-b", "b-a", "a-z"), "a", []),
    ],
)
def test_the_simplest_run_is_the_one_with_fewest_faults_then_switches_then_steps(written, to, path) -> None:
    probabilities = measured(*written)
    assert labels(probabilities.graph, from_init(probabilities).cheapest(by_place(probabilities.graph)[to])) == path


def test_a_goal_is_reached_only_along_passable_edges() -> None:
    probabilities = measured("a-b", "b-z", "a-c", "c-d", "d-z")
    graph, goal = probabilities.graph, {by_place(probabilities.graph)["z"]}
    blocked = {edge for edge in range(len(graph.targets)) if graph.move(edge).action.label == "ann.a-b"}
    backwards = probabilities.backwards(range(len(graph.states)))
    ours = ShortestToGoal(from_init(probabilities), backwards, lambda edge: edge not in blocked, to_places(graph, goal))
    assert labels(graph, ours.path(0, NOBODY)) == ["ann.a-c", "ann.c-d", "ann.d-z"]
