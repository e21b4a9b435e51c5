"""Traces: what a run costs, what it broke, its bytes, and the machine that it was taken on."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from toys import Toy, counts, in_the_end, machine, never, put

from wakeproof.kernel.layout import Note
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.properties import Finding
from wakeproof.kernel.trace import Cost, Trace, cost_of, path_along, trace_of
from wakeproof.schedulers.replay import attached, replay


def ringing(view: Any) -> None:
    counts("n")(view)
    view.tell(Note("p.ring", "loud"))
    view.tell(Note("q.hears"))


def world() -> Machine:
    return machine(
        {"n": 0, "f": 1, "full": False},
        [
            Toy("p.ring", lambda v: v["n"] < 3, ringing),
            Toy("q.fails", lambda v: v["f"], put(f=0, full=True), fault="fault"),
        ],
        [never("one", "n", 1), never("two", "n", 2), in_the_end("four", "n", 4)],
        full="rings_max",
    )


def run(*labels: str, **options: Any) -> Trace:
    return trace_of(replay(world(), labels).transitions, **options)


RINGS = ("p.ring", "p.ring", "p.ring")


@pytest.mark.parametrize(
    ("steps", "cost"),
    [
        ([], Cost(0, 0, 0)),
        ([("p", None)], Cost(0, 0, 1)),
        ([("p", None), ("p", None)], Cost(0, 0, 2)),
        ([("p", None), ("q", None), ("p", None)], Cost(0, 2, 3)),
        ([("p", None), ("q", "fault"), ("p", "fault")], Cost(2, 2, 3)),
    ],
)
def test_a_run_costs_its_faults_then_its_switches_then_its_steps(steps: list[Any], cost: Cost) -> None:
    assert cost_of(steps) == cost


def test_fewer_faults_are_cheaper_than_fewer_switches_and_those_than_fewer_steps() -> None:
    assert Cost(0, 9, 99) < Cost(1, 0, 1)
    assert Cost(0, 1, 99) < Cost(0, 2, 1)


def test_a_run_knows_what_it_broke_and_where() -> None:
    whole = run(*RINGS)
    assert list(whole.findings) == [Finding("one", "n is 1"), Finding("two", "n is 2"), Finding("four", "n stays 3")]
    assert whole.broken("two") == Finding("two", "n is 2")
    assert whole.broken("five") is None


def test_a_run_is_cut_after_the_step_that_breaks_safety() -> None:
    cut = run(*RINGS).up_to("two")
    assert cut.labels == RINGS[:2]
    assert cut.broken("two")
    assert cut.end == ()


@pytest.mark.parametrize("name", ["four", "five"])
def test_a_run_that_breaks_at_the_end_or_not_at_all_stays_whole(name: str) -> None:
    assert run(*RINGS).up_to(name) == run(*RINGS)


def test_a_bound_is_told_at_the_end_of_the_run() -> None:
    assert run("q.fails").bounds_hit == ("rings_max",)
    assert run("q.fails", ended=False).bounds_hit == ()


def lines(run: Trace) -> list[dict[str, Any]]:
    return [json.loads(line) for line in run.encoded().splitlines()]


def test_a_trace_has_a_line_for_each_step_and_one_for_the_end() -> None:
    assert lines(run("p.ring", "q.fails", times_ms=[1.23456, 20])) == [
        {"step": 1, "label": "p.ring", "at_ms": 1.235, "notes": ["p.ring → loud", "q.hears"],
         "findings": [["one", "n is 1"]]},
        {"step": 2, "label": "q.fails", "at_ms": 20, "fault": "fault", "notes": ["q.fails"]},
        {"end": [], "bounds_hit": ["rings_max"]},
    ]  # fmt: skip


def test_where_no_clock_ran_a_trace_has_no_times() -> None:
    assert all("at_ms" not in line for line in lines(run(*RINGS)))


def test_different_runs_have_different_traces() -> None:
    traces = {
        run(*labels).encoded() for labels in ((), RINGS[:1], RINGS[:2], ("q.fails", "p.ring"), ("p.ring", "q.fails"))
    }
    assert len(traces) == 5


def test_a_trace_keeps_a_transition_for_each_step_and_loses_them_where_it_is_cut() -> None:
    whole = run(*RINGS)
    assert [transition.action.label for transition in whole.transitions] == list(RINGS)
    assert [transition.action.label for transition in whole.up_to("two").transitions] == list(RINGS[:2])


def test_another_process_gets_the_trace_without_the_machine_and_replays_it_from_its_labels() -> None:
    whole = run("p.ring", "q.fails")
    sent = pickle.loads(pickle.dumps(whole))
    assert sent == whole == whole.detached() and sent.transitions == whole.detached().transitions == ()
    here = world()
    assert attached(here, sent).transitions == replay(here, sent.labels).transitions
    mine = attached(here, whole)
    assert here.took(mine.transitions) and not here.took(whole.transitions), "those of another machine are no use"
    assert attached(here, mine).transitions is mine.transitions


def test_a_path_along_actions_is_the_one_along_their_labels() -> None:
    here = world()
    by_label = [*replay(here, RINGS).transitions]
    assert path_along(here, [transition.action for transition in by_label]) == by_label
