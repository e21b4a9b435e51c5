"""Runs that never end: what is fair, what never holds there, and the run to it and once round."""

from __future__ import annotations

import pytest
import toys
from charts import Line, arrives, avoids, chart, charts, drawn, from_init, labels, measured, place, proved
from hypothesis import given

from wakeproof.checker.explore import explore
from wakeproof.checker.lasso import Lasso, lassos
from wakeproof.checker.probabilities import Probabilities
from wakeproof.kernel.machine import Machine
from wakeproof.schedulers.replay import replay
from wakeproof.verdict import Verdict

SHORT_CUT = "only the whole of a cycle is looked at, so that a shorter way round it, where nothing holds, is missed"
USUAL = "the usual run of a world that never ends is replayed until a limit of steps"


def found(*written: str, goal: str) -> list[tuple[list[str], list[str]]]:
    """Stem and loop of each lasso on which the run is never at a place of the goal."""
    probabilities = measured(*written, properties=[arrives(*goal)])
    return [
        (labels(probabilities.graph, lasso.stem), labels(probabilities.graph, lasso.loop))
        for lasso in lassos(probabilities, from_init(probabilities))
    ]


def test_a_fair_cycle_on_which_it_never_holds_is_told_with_its_stem() -> None:
    assert found("a-b", "b-c", "c-b", goal="a") == [(["ann.a-b"], ["ann.b-c", "ann.c-b"])]


def test_a_cycle_on_which_it_holds_somewhere_is_none() -> None:
    assert found("a-b", "b-c", "c-b", goal="c") == []


@pytest.mark.parametrize(
    ("written", "why"),
    [
        (("a-b", "b-a", "a-z as leave", "b-z as leave"), "leaving stays possible all the way round"),
        (("a-a", "a-z"), "the same on one state"),
        (("a-b", "b-a: slip"), "faults have stopped"),
        (("a-b", "b-c", "c-z"), "no cycle"),
    ],
)
def test_what_fairness_or_the_end_of_faults_leaves_is_no_lasso(written: tuple[str, ...], why: str) -> None:
    assert found(*written, goal="z") == [], why


@pytest.mark.parametrize(
    ("written", "loop"),
    [
        (("a-a",), ["ann.a-a"]),
        (("a-b", "b-a", "a-z"), ["ann.a-b", "ann.b-a"]),  # leaving is possible now and then only
        (("a-b", "b-a", "a-z: slip", "b-z: slip"), ["ann.a-b", "ann.b-a"]),  # no fault needs to happen
        (("a-b", "b-c", "c-a", "a-c"), ["ann.a-b", "ann.b-c", "ann.c-a", "ann.a-c", "ann.c-a"]),
    ],
)
def test_round_means_along_every_edge_of_the_cycle(written: tuple[str, ...], loop: list[str]) -> None:
    ((stem, round_),) = found(*written, goal="z")
    assert (stem, sorted(round_)) == ([], sorted(loop))


def test_a_fault_may_lead_to_a_lasso() -> None:
    assert found("a-b: slip", "b-c", "c-b", goal="a") == [(["ann.a-b"], ["ann.b-c", "ann.c-b"])]


def test_a_safety_property_has_no_lasso() -> None:
    probabilities = measured("a-b", "b-a", properties=[avoids("b")])
    assert list(lassos(probabilities, from_init(probabilities))) == []


@given(lines=charts())
def test_a_lasso_replays_and_comes_round_again_and_never_passes_the_goal(lines: list[Line]) -> None:
    machine = drawn(lines, arrives("b", "e"))
    probabilities = Probabilities(explore(machine))
    for lasso in lassos(probabilities, from_init(probabilities)):
        path = replay(machine, labels(probabilities.graph, [*lasso.stem, *lasso.loop])).transitions
        states = [machine.first.state, *(transition.to.state for transition in path)][len(lasso.stem) :]
        assert states[0] == states[-1] and len(states) > 1
        assert not {place(probabilities.graph, probabilities.graph.states.index(state)) for state in states} & {
            "b",
            "e",
        }
        assert is_fair(machine, probabilities, lasso)


def is_fair(machine: Machine, probabilities: Probabilities, lasso: Lasso) -> bool:
    """Word for word: whatever but a fault is possible in all states of the loop happens in it."""
    graph = probabilities.graph
    around = [machine.situation(graph.states[graph.targets[edge]]).actions for edge in lasso.loop]
    always = set.intersection(*({a for a in actions if not a.fault} for actions in around))
    return always <= {graph.move(edge).action for edge in lasso.loop}


def test_a_shorter_way_round_where_it_never_holds_is_told() -> None:
    assert found("a-b", "b-a", "a-c", "c-a", goal="b") == [([], ["ann.a-c", "ann.c-a"])]


def test_what_a_shorter_way_round_breaks_is_not_proved() -> None:
    machine = chart("z-b", "b-z", "z-c", "c-z", "a-z", "a-b", "b-d", properties=[arrives("b", "d")])
    probabilities = Probabilities(explore(machine))
    assert list(lassos(probabilities, from_init(probabilities))), "round by z and c, and never at b"


def test_the_simplest_lasso_comes_last_where_the_last_is_told() -> None:
    probabilities = measured("a-b", "b-a", "a-c", "c-d", "d-c", "a-e", "e-f", "f-g", "g-f", properties=[arrives("z")])
    lengths = [len(lasso.stem) for lasso in lassos(probabilities, from_init(probabilities))]
    assert lengths == sorted(lengths, reverse=True)


def test_what_a_bound_cut_short_has_no_lasso() -> None:
    begin = toys.Toy("ann.begins", lambda v: not v["over"], toys.put(over=True))
    again = toys.Toy("ann.again", lambda v: v["over"], toys.put(n=lambda v: 1 - v["n"]))
    goal = toys.in_the_end("goal", "n", 5)
    probabilities = Probabilities(
        explore(toys.machine({"n": 0, "over": False}, [begin, again], [goal], over="rounds_max"))
    )
    assert list(lassos(probabilities, from_init(probabilities))) == []


def test_a_lasso_is_a_violation_whose_run_goes_round() -> None:
    proof = proved(chart("a-b", "b-c", "c-b", properties=[arrives("a")]))
    assert proof.verdicts["arrives"].verdict is Verdict.VIOLATED
    assert proof.explanations["arrives"][0].trace.labels == ("ann.a-b", "ann.b-c", "ann.c-b")


def test_a_cycle_with_a_way_out_that_fairness_takes_is_proved() -> None:
    finding = proved(chart("a-b", "b-a", "a-c as go", "b-c as go", properties=[arrives("c")])).verdicts["arrives"]
    assert finding.verdict is Verdict.PROVED
