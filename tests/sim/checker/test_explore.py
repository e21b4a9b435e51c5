"""The graph holds every state once, with fewer faults first, and what a limit or an interrupt leaves is sound."""

from __future__ import annotations

import gc
import heapq
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
import toys
from charts import Line, by_place, charts, drawn, explored, labels, place
from hypothesis import given
from hypothesis import strategies as st

from wakeproof.checker.check import check
from wakeproof.checker.compiled import block
from wakeproof.checker.explore import Exploration, explore
from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import INTERRUPTED, Limits
from wakeproof.errors import UserError


def stop(view: Any) -> None:
    raise KeyboardInterrupt


def fails(view: Any) -> None:
    raise ZeroDivisionError


def endless(then: Any) -> Any:
    """Ann counts for ever, and from three on something may happen that does not go well."""
    always = toys.Toy("ann.counts", lambda v: True, toys.counts("n"))
    return toys.machine({"n": 0}, [always, toys.Toy("bob.acts", lambda v: v["n"] == 3, then)])


def least_faults(lines: list[Line]) -> dict[str, int]:
    """How many faults it takes at least to come to each place."""
    least, waiting = dict[str, int](), [(0, "a")]
    while waiting:
        faults, here = heapq.heappop(waiting)
        if here not in least:
            least[here] = faults
            for line in lines:
                if line.origin == here:
                    heapq.heappush(waiting, (faults + (line.fault is not None), line.target))
    return least


def offered(lines: list[Line], here: str) -> list[str]:
    return [line.label for line in lines if line.origin == here]


@given(lines=charts())
def test_every_place_that_can_be_reached_is_there_once_with_all_its_edges(lines: list[Line]) -> None:
    graph = explore(drawn(lines))
    assert sorted(place(graph, state) for state in range(len(graph.states))) == sorted(least_faults(lines))
    for here, state in by_place(graph).items():
        assert labels(graph, graph.edges(state)) == offered(lines, here)
    assert len(graph.targets) == sum(len(graph.edges(state)) for state in range(len(graph.states)))


@given(lines=charts())
def test_ends_are_the_states_where_nothing_but_faults_is_left(lines: list[Line]) -> None:
    graph = explore(drawn(lines))
    busy = {line.origin for line in lines if not line.fault}
    assert sorted(place(graph, end) for end in graph.ends) == sorted(set(by_place(graph)) - busy)


@given(lines=charts(), states=st.integers(1, 6))
def test_a_limit_leaves_every_run_with_as_many_faults_as_are_covered(lines: list[Line], states: int) -> None:
    graph, least = explore(drawn(lines), Limits(states=states)), least_faults(lines)
    found = by_place(graph)
    for here in (each for each, faults in least.items() if faults <= graph.faults_covered):
        assert labels(graph, graph.edges(found[here])) == offered(lines, here)
    assert graph.complete == (graph.limit == "") and (graph.complete or len(graph.states) > states)


@given(lines=charts())
def test_a_whole_graph_covers_every_number_of_faults_that_there_are(lines: list[Line]) -> None:
    graph = explore(drawn(lines))
    assert graph.complete and graph.faults_covered >= max(least_faults(lines).values())


def test_a_state_found_first_with_a_fault_is_explored_among_those_without() -> None:
    graph = explored("a-x: slip", "a-b", "b-x", "x-y", "y-z: slip", "z-w: slip", limits=Limits(states=4))
    found = by_place(graph)
    assert graph.faults_covered == 0 and labels(graph, graph.edges(found["x"])) == ["ann.x-y"]


@pytest.mark.parametrize("faults", [3, 255, 256, 300])
def test_any_number_of_faults_is_walked_through(faults: int) -> None:
    graph = explore(
        toys.machine({"n": 0}, [toys.Toy("a.slips", lambda v: v["n"] < faults, toys.counts("n"), fault="f")])
    )
    assert (len(graph.states), graph.faults_covered, graph.limit) == (faults + 1, faults, "")


def test_a_diamond_is_four_states_and_not_five() -> None:
    graph = explored("a-b", "a-c by bob", "b-d by bob", "c-d")
    assert (len(graph.states), len(graph.targets)) == (4, 4)


def test_a_state_that_is_equal_in_all_but_one_slot_is_another() -> None:
    rules = [toys.Toy(f"ann.{mark}", lambda v: v["at"] == 0, toys.put(at=1, mark=mark)) for mark in "xy"]
    assert len(explore(toys.machine({"at": 0, "mark": ""}, rules)).states) == 3


def test_a_limit_of_states_is_kept_wherever_it_is_hit() -> None:
    graph = explore(toys.busy(), Limits(states=100))
    assert graph.limit == "states=100" and 100 < len(graph.states) < 120


def test_whoever_watches_hears_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wakeproof.checker.explore.LOOK_EVERY", 100)
    heard: list[int] = []
    graph = explore(toys.busy(), on_progress=heard.append)
    assert len(heard) == len(graph.states) // 100 and heard == sorted(heard)


def test_an_interrupt_keeps_what_was_explored() -> None:
    graph = explore(endless(stop))
    assert graph.limit == "interrupted" and not graph.complete and graph.faults_covered == -1
    assert [graph.machine.layout.decode(state, "n") for state in graph.states][:4] == [0, 1, 2, 3]


def every_edge_has_an_origin_that_offers_it(graph: Graph) -> bool:
    return all(edge in graph.edges(origin) for edge, origin in enumerate(graph.origins))


def test_on_a_whole_graph_every_edge_leaves_a_state() -> None:
    assert every_edge_has_an_origin_that_offers_it(explore(toys.busy()))


def test_an_interrupt_leaves_no_edge_without_its_origin() -> None:
    assert every_edge_has_an_origin_that_offers_it(explore(endless(stop)))


@contextmanager
def collecting(*, enabled: bool) -> Iterator[None]:
    before = gc.isenabled()
    (gc.enable if enabled else gc.disable)()
    try:
        yield
    finally:
        (gc.enable if before else gc.disable)()


@pytest.mark.parametrize("enabled", [True, False])
def test_garbage_is_collected_afterwards_as_it_was_before(*, enabled: bool) -> None:
    with collecting(enabled=enabled):
        for machine in (toys.busy(), endless(stop)):
            explore(machine)
            assert gc.isenabled() is enabled
        with pytest.raises(UserError, match="ZeroDivisionError"):
            explore(endless(fails))
        assert gc.isenabled() is enabled


@pytest.mark.parametrize("states_min", [0, 4096])
def test_a_state_that_an_interrupt_left_by_half_is_none(states_min: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """It fell between two of the arrays that a state is entered in; every pass goes over the rest."""

    class Interrupting(list):
        def append(self, state: str) -> None:
            super().append(state)
            if len(self) == 300:
                raise KeyboardInterrupt

    def begin(exploration: Exploration, *words: Any) -> None:
        begun(exploration, *words)
        exploration.states = exploration.graph.states = Interrupting(exploration.states)

    begun = Exploration.__init__
    monkeypatch.setattr(Exploration, "__init__", begin)
    monkeypatch.setattr(block, "STATES_MIN", states_min)
    graph = explore(toys.busy())
    assert graph.limit == INTERRUPTED and len(graph.states) == len(graph.starts) == len(graph.stops) == 299
    checked = check(graph, {prop.name: "" for prop in graph.machine.world.properties})
    assert checked.limit == INTERRUPTED and checked.strikes and not checked.whole
