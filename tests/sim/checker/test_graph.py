"""What a graph says of its own edges and ends."""

from __future__ import annotations

import pytest
import toys
from charts import arrives, avoids, by_place, explored, labels, place

from wakeproof.checker.compiled import block
from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Graph

BOTH = (avoids("z"), arrives("b"))


def bounded(*, over_at: int) -> Graph:
    """Ann counts to two; at some count the bound is hit."""
    count = toys.Toy("ann.counts", lambda v: v["n"] < 2, _counts_over(over_at))
    goal = toys.in_the_end("goal", "n", 9)
    return explore(toys.machine({"n": 0, "over": False}, [count], [goal], over="counts_max"))


def _counts_over(at: int):
    return toys.put(n=lambda v: v["n"] + 1, over=lambda v: v["over"] or v["n"] == at)


def test_a_set_of_properties_is_its_bits() -> None:
    graph = explored(properties=BOTH)
    assert [graph.bits(names) for names in ((), ("avoids",), ("arrives",), ("arrives", "avoids"))] == [0, 1, 2, 3]


def test_broken_is_what_any_step_or_any_end_breaks() -> None:
    assert explored("a-b", properties=BOTH).broken == 0
    assert explored("a-b", "a-c", properties=BOTH).broken == 2
    assert explored("a-z", "z-b", properties=BOTH).broken == 1
    assert explored("a-z", properties=BOTH).broken == 3


def test_a_premise_is_counted_once_for_each_transition_and_each_end() -> None:
    assert explored("a-b", "a-b by bob", "b-c", "b-d", properties=BOTH).premises == {"avoids": 4, "arrives": 2}
    assert explored("a-b", "b-a", properties=BOTH).premises == {"avoids": 2}


def test_an_end_that_a_bound_cut_short_is_not_judged() -> None:
    assert (bounded(over_at=9).end_breaks, bounded(over_at=9).bounds_hit) == ({2: 1}, ())
    assert (bounded(over_at=1).end_breaks, bounded(over_at=1).bounds_hit) == ({}, ("counts_max",))
    assert bounded(over_at=1).premises == {}


def test_edges_are_known_by_where_they_come_from_and_where_they_lead() -> None:
    graph = explored("a-b", "a-c", "b-c", "c-a")
    left = [label.removeprefix("ann.")[0] for label in labels(graph, range(len(graph.targets)))]
    assert [place(graph, origin) for origin in graph.origins] == left
    entering = {name: labels(graph, graph.entering[state]) for name, state in by_place(graph).items()}
    assert {name: sorted(found) for name, found in entering.items()} == {
        "a": ["ann.c-a"],
        "b": ["ann.a-b"],
        "c": ["ann.a-c", "ann.b-c"],
    }


def test_what_is_the_same_for_many_edges_is_kept_once() -> None:
    graph = explore(toys.busy())
    assert len(graph.all_moves) < len(graph.moves) // 10


def runs_backwards(graph: Graph) -> None:
    """One slice ends before it begins, and another is longer by as much."""
    graph.starts[1] = graph.stops[1] + 1
    graph.stops[2] += graph.stops[1] - graph.starts[1] + 2


@pytest.mark.parametrize("states_min", [0, 4096])
def test_a_slice_that_is_not_the_edges_found_is_seen(states_min: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(block, "STATES_MIN", states_min)
    for broken in (
        lambda g: g.stops.append(1),
        lambda g: g.moves.pop(),
        lambda g: g.targets.__setitem__(0, 9),
        lambda g: g.stops.__setitem__(2, 9),
        lambda g: g.starts.__setitem__(1, g.stops[1] + 1),
        runs_backwards,
    ):
        graph = explored("a-b", "b-c", "a-c")
        assert graph.is_packed()
        broken(graph)
        assert not graph.is_packed()
