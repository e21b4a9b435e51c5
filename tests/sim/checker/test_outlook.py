"""What still can break from a state is exact where the graph is whole, and never a false claim where a limit cut it."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
import toys
from charts import Chart, Line, arrives, avoids, by_place, chart, charts, drawn, explored, proved
from hypothesis import given, settings
from hypothesis import strategies as st

from wakeproof.campaign.job import machine_of
from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import Engine, Limits
from wakeproof.checker.outlook import Outlook, Prospect
from wakeproof.scenario.library import load_all
from wakeproof.verdict import Verdict

CERTAIN, POSSIBLE, IMPOSSIBLE, UNKNOWN = Prospect.CERTAIN, Prospect.POSSIBLE, Prospect.IMPOSSIBLE, Prospect.UNKNOWN


def prospects(graph: Graph, name: str) -> dict[str, Prospect]:
    """Per place of a chart what is to be expected there."""
    outlook = Outlook(graph)
    return {place: outlook.prospect(state, name) for place, state in by_place(graph).items()}


def test_what_lies_behind_cannot_break_and_what_lies_ahead_may_or_must() -> None:
    graph = explored("a-b", "a-c", "b-d", "b-e", "d-z", "c-f", properties=[avoids("z")])
    assert prospects(graph, "avoids") == {
        "a": POSSIBLE,
        "b": POSSIBLE,
        "d": CERTAIN,
        "z": IMPOSSIBLE,
        "c": IMPOSSIBLE,
        "e": IMPOSSIBLE,
        "f": IMPOSSIBLE,
    }


def test_a_run_that_ends_wrong_breaks_what_is_to_hold_in_the_end() -> None:
    graph = explored("a-b", "a-c", "b-d", properties=[arrives("d")])
    assert prospects(graph, "arrives") == {"a": POSSIBLE, "b": IMPOSSIBLE, "c": CERTAIN, "d": IMPOSSIBLE}


def test_a_fault_that_could_still_save_it_leaves_it_possible() -> None:
    graph = explored("a-b", "b-c: slip", properties=[arrives("c")])
    assert prospects(graph, "arrives") == {"a": POSSIBLE, "b": POSSIBLE, "c": IMPOSSIBLE}


def test_going_round_for_ever_breaks_it_too() -> None:
    graph = explored("a-b", "b-c", "c-b", "a-d", properties=[arrives("d")])
    assert prospects(graph, "arrives") == {"a": POSSIBLE, "b": CERTAIN, "c": CERTAIN, "d": IMPOSSIBLE}


def begun_at(lines: Iterable[Line], place: str) -> object:
    """The same chart as a world of its own that begins at a place."""
    return toys.machine({"at": place}, [Chart(lines)], [avoids("e"), arrives("d", "f")])


@settings(max_examples=30)
@given(charts())
def test_a_property_can_break_from_a_state_exactly_if_a_world_that_begins_there_breaks_it(lines: list[Line]) -> None:
    graph = explore(drawn(lines, avoids("e"), arrives("d", "f")))
    outlook = Outlook(graph)
    for place, state in by_place(graph).items():
        verdicts = proved(begun_at(lines, place)).verdicts
        for name in ("avoids", "arrives"):
            can = outlook.prospect(state, name) in (POSSIBLE, CERTAIN)
            assert can == (verdicts[name].verdict is Verdict.VIOLATED), (place, name)


@given(charts(cycles=False, faults=False))
def test_it_is_certain_exactly_if_every_run_breaks_it(lines: list[Line]) -> None:
    graph = explore(drawn(lines, avoids("e"), arrives("d", "f")))
    outlook = Outlook(graph)
    for place, state in by_place(graph).items():
        runs = list(toys.all_runs(begun_at(lines, place), steps_max=40))
        for name in ("avoids", "arrives"):
            broken = [breaks(run, name, place) for run in runs]
            assert (outlook.prospect(state, name) is CERTAIN) == all(broken), (place, name)
            assert (outlook.prospect(state, name) is IMPOSSIBLE) == (not any(broken)), (place, name)


def breaks(run: list, name: str, start: str) -> bool:
    if name == "arrives":
        end = run[-1].to.machine.layout.decode(run[-1].to.state, "at") if run else start
        return end not in ("d", "f")
    return any(finding.property == name for transition in run for finding in transition.step.findings)


@given(charts(), st.integers(1, 6))
def test_what_is_claimed_of_a_graph_that_was_cut_is_true_of_the_whole(lines: list[Line], states: int) -> None:
    cut = explore(drawn(lines, avoids("e"), arrives("d", "f")), Limits(states, engine=Engine.INTERPRETED))
    whole = explore(drawn(lines, avoids("e"), arrives("d", "f")))
    truth = {name: prospects(whole, name) for name in ("avoids", "arrives")}
    for name in truth:
        for place, claimed in prospects(cut, name).items():
            check_claim(claimed, truth[name][place])


def check_claim(claimed: Prospect, true: Prospect) -> None:
    if claimed is POSSIBLE:
        assert true in (POSSIBLE, CERTAIN)
    elif claimed is not UNKNOWN:
        assert claimed is true


@pytest.mark.parametrize("states", [1, 5, 20, 40, 60, 73])
def test_the_same_of_a_real_world(states: int) -> None:
    """Each state of the part is one of the whole; 74 are all there are."""
    scenario = load_all(["restart-before-done"])[0]
    cut = explore(machine_of(scenario, "token_gated"), Limits(states))
    whole = explore(machine_of(scenario, "token_gated"))
    assert len(whole.states) == 74 and cut.limit == f"states={states}"
    numbers = {values(whole, state): state for state in range(len(whole.states))}
    partly, fully = Outlook(cut), Outlook(whole)
    claims = []
    for state in range(len(cut.states)):
        for name in cut.properties:
            claims.append(partly.prospect(state, name))
            check_claim(claims[-1], fully.prospect(numbers[values(cut, state)], name))
    assert UNKNOWN in claims


def values(graph: Graph, state: int) -> tuple:
    layout = graph.machine.layout
    slots = [slot for slot in layout.slots if slot not in graph.machine.world.private]
    tasks = [layout.decode(graph.states[state], slot) for slot in layout.slots if slot in graph.machine.world.private]
    plain = tuple(layout.decode(graph.states[state], slot) for slot in slots)
    return plain, tuple(task and (task.server, task.node, task.returning, task.context) for task in tasks)


def test_where_a_limit_cut_it_short_nothing_is_said_to_be_safe() -> None:
    graph = explored("a-b", "a-c", "b-d", "c-e", "e-z", properties=[avoids("z")], limits=Limits(3))
    outlook = Outlook(graph)
    assert outlook.limit == "states=3" and outlook.risk(0, "avoids") is None
    assert UNKNOWN in prospects(graph, "avoids").values() and CERTAIN not in prospects(graph, "avoids").values()


def test_a_state_that_was_not_found_is_not_known() -> None:
    outlook = Outlook(explored("a-b", properties=[avoids("z")]))
    assert outlook.prospect(None, "avoids") is UNKNOWN and outlook.risk(None, "avoids") is None


def test_a_bound_of_the_world_leaves_open_what_comes_after_it() -> None:
    """From `b` on a run may be cut short; from `c` on none is."""
    rules = [
        toys.Toy("ann.b", lambda view: view["at"] == "a", toys.put(at="b")),
        toys.Toy("ann.c", lambda view: view["at"] == "a", toys.put(at="c")),
        toys.Toy("ann.cut", lambda view: view["at"] == "b", toys.put(at="end", cut=True)),
    ]
    machine = toys.machine({"at": "a", "cut": False}, rules, [avoids("z")], cut="wakes_max")
    graph = explore(machine)
    outlook = Outlook(graph)
    found = {place: outlook.prospect(state, "avoids") for place, state in by_place(graph).items()}
    assert found == {"a": UNKNOWN, "b": UNKNOWN, "c": IMPOSSIBLE, "end": UNKNOWN}
    assert outlook.limit == "wakes_max"


def test_the_risk_is_that_of_a_random_run() -> None:
    graph = explored("a-b", "a-c", "b-z", properties=[avoids("z")])
    outlook, at = Outlook(graph), by_place(graph)
    assert [outlook.risk(at[place], "avoids") for place in "abc"] == [0.5, 1.0, 0.0]


def test_a_chart_without_steps_ends_at_once() -> None:
    graph = explore(chart(properties=[arrives("z"), avoids("z")]))
    assert Outlook(graph).prospect(0, "arrives") is CERTAIN and Outlook(graph).prospect(0, "avoids") is IMPOSSIBLE
