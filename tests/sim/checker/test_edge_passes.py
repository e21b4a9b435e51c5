"""What compiled passes look up, count and choose by edge is what the interpreter finds, on any chart."""

from __future__ import annotations

from array import array
from collections import Counter
from math import gcd
from unittest.mock import patch

import toys
from charts import Line, arrives, charts, drawn, from_init
from hypothesis import assume, given
from hypothesis import strategies as st

from wakeproof.checker.compiled import block, edges
from wakeproof.checker.compiled.edges import EdgePasses, edge_passes
from wakeproof.checker.compiled.places import ENTERS, PASSABLE
from wakeproof.checker.compiled.regions import RegionGoals
from wakeproof.checker.compiled.straight import coprime_moduli
from wakeproof.checker.components import Singles
from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Graph
from wakeproof.checker.probabilities import Probabilities
from wakeproof.checker.region_walk import RegionWalk
from wakeproof.checker.shortest import NOBODY, ShortestToGoal
from wakeproof.checker.violating_edges import ViolatingEdges


def graph_of(lines: list[Line], *, compiled: bool) -> Graph:
    """A graph, and whatever is asked of it is asked under `large`, for the compiled passes, or without."""
    graph = explore(drawn(lines, arrives("e", "f")))
    assert (edge_passes(graph) is not None) is compiled
    return graph


def looked_up(graph: Graph) -> tuple[object, ...]:
    """What is looked up by edge. It is computed when it is asked for, and kept."""
    entering = [list(edges) for edges in graph.entering]
    return graph.origins, entering, list(graph.taken.items()), graph.broken, graph.premises


def test_a_move_on_many_edges_is_counted_on_each_and_states_that_enable_the_same_together() -> None:
    """In a chart no move is on two edges; here most are on many."""
    known, groups = looked_up(explore(toys.busy())), spans_of(explore(toys.busy()))
    with large():
        graph = explore(toys.busy())
        assert looked_up(graph) == known and max(graph.taken.values()) > 1_000
        assert passes(graph).offer_groups() == groups and max(states for _, states in groups) > 1


def spans_of(graph: Graph) -> list[tuple[int, int]]:
    """The first state of all that enable the same moves, and how many there are."""
    spans = [tuple(graph.moves[start:stop]) for start, stop in zip(graph.starts, graph.stops, strict=True)]
    first = {enabled: state for state, enabled in reversed([*enumerate(spans)])}
    return sorted((first[enabled], count) for enabled, count in Counter(spans).items())


def large():
    """Every graph is large enough for the compiled passes."""
    return patch.object(block, "STATES_MIN", 0)


def passes(graph: Graph) -> EdgePasses:
    found = edge_passes(graph)
    assert found is not None
    return found


@given(lines=charts())
def test_what_leaves_and_enters_and_how_often_a_move_is_taken(lines: list[Line]) -> None:
    known = looked_up(graph_of(lines, compiled=False))
    with large():
        assert looked_up(graph_of(lines, compiled=True)) == known


@given(lines=charts(), data=st.data())
def test_edges_of_marked_moves_and_those_along_which_hope_is_lost(lines: list[Line], data: st.DataObject) -> None:
    graph = graph_of(lines, compiled=False)
    marked = data.draw(st.lists(st.booleans(), min_size=len(graph.all_moves), max_size=len(graph.all_moves)))
    levels = st.sampled_from([(0, 0), (0, 5), (5, 5), (0, 2), (2, 7)])
    bits = data.draw(st.lists(levels, min_size=len(graph.states), max_size=len(graph.states)))
    without, faults = (array("q", [both[place] for both in bits]) for place in (0, 1))
    with large():
        compiled = passes(graph)
        assert list(compiled.chosen(marked)) == [edge for edge, move in enumerate(graph.moves) if marked[move]]
        hope = compiled.hope(without, faults, 4)
        lost = list(compiled.lost(hope))
    assert list(hope) == [(a >> 2 & 1) + (b >> 2 & 1) for a, b in bits]
    ends = enumerate(zip(graph.origins, graph.targets, strict=True))
    assert lost == [edge for edge, (origin, target) in ends if hope[target] < hope[origin]]


@given(lines=charts())
def test_states_are_counted_by_what_they_enable_in_tables_of_any_size(lines: list[Line]) -> None:
    graph = graph_of(lines, compiled=False)
    groups = spans_of(graph)
    with large():
        for room in (1, 4, 1 << 12):
            with patch.object(edges, "TABLE_FIRST", room):
                found = passes(graph).offer_groups()
            assert found == groups, room


@given(lines=charts(cycles=False))
def test_without_a_cycle_runs_are_counted_and_places_are_those_of_the_order(lines: list[Line]) -> None:
    known = Probabilities(graph_of(lines, compiled=False))
    order, rank, runs = known.order, known.rank, known.interleavings
    with large():
        found = Probabilities(graph_of(lines, compiled=True))
        assert isinstance(found.order, Singles) and found.straight is not None
        assert list(found.order) == order and list(reversed(found.order)) == order[::-1]
        assert list(found.rank) == rank
        assert found.interleavings == runs


def test_runs_are_counted_exactly_however_many_there_are() -> None:
    """Each of so many rounds may go three ways: more runs than one modulus, or 64 bits, can hold."""
    rounds = 400
    ways = [
        toys.Toy(f"ann.{way}", lambda v, at=at: v["n"] < rounds and v["way"] == at, toys.put(way=lambda v, to=to: to))
        for at, way, to in ((0, "a", 1), (0, "b", 2), (0, "c", 3))
    ]
    back = toys.Toy("ann.back", lambda v: v["way"] != 0, toys.put(way=lambda v: 0, n=lambda v: v["n"] + 1))
    with large():
        found = Probabilities(explore(toys.machine({"n": 0, "way": 0}, [*ways, back], [])))
        assert found.straight is not None and found.interleavings == 3**rounds


def test_no_two_moduli_share_a_factor() -> None:
    moduli = coprime_moduli()
    taken = [next(moduli) for _ in range(40)]
    assert all(gcd(one, other) == 1 for one in taken for other in taken if one != other)
    assert 2 * max(taken) < 1 << 63 and min(taken) > 1 << 61 and len(set(taken)) == 40


@given(lines=charts(cycles=False), data=st.data())
def test_a_region_is_that_of_the_walk_in_every_figure(lines: list[Line], data: st.DataObject) -> None:
    graph = graph_of(lines, compiled=False)
    assume(graph.broken and len(graph.targets))
    kind = st.sampled_from((PASSABLE, PASSABLE, ENTERS, 0))
    kinds = data.draw(st.lists(kind, min_size=len(graph.all_moves), max_size=len(graph.all_moves)))
    goals = sorted(data.draw(st.sets(st.integers(0, len(graph.targets) - 1), min_size=1)))
    probabilities = Probabilities(graph)
    of = ViolatingEdges(
        probabilities, from_init(probabilities), "arrives", probabilities.violation_probability("arrives")
    )

    def passable(edge: int) -> bool:
        return edge not in goals and kinds[graph.moves[edge]] == PASSABLE

    def goal(edge: int) -> int:
        return of.following(edge) if edge in goals else 1 << 60

    walk = RegionWalk(of, goals, kinds)
    reference = ShortestToGoal(of.from_init, walk.components, passable, goal)
    worth, following = array("d", map(of.weight, goals)), array("q", map(of.following, goals))
    with large():
        large_graph = graph_of(lines, compiled=True)
        shared = Probabilities(large_graph)
        regions = ViolatingEdges(shared, from_init(shared), "arrives", shared.violation_probability("arrives")).regions
        assert regions is not None
        for _ in range(2):  # one after another: the marks of the first are gone
            region = regions.region(RegionGoals(array("I", goals), worth, following), kinds)
            assert [[state] for state in region.states] == walk.components
            assert list(region.from_without) == walk.from_without
            for state in range(len(graph.states)):
                assert (state in region, region.chance(state)) == (state in walk, walk.chance(state))
                assert region.least_from(state) == reference.least_from(state)
                for actor in (NOBODY, *range(len(graph.actors))):
                    assert region.after(state, actor) == min(reference.after(state, actor), 1 << 60)
