"""Where faults struck, against a walk over every edge of every state: no packing, no states looked at together."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
import toys
from charts import charts, drawn, explored
from hypothesis import given

from wakeproof.checker.crash_points import AT_REST, crash_points, step_name
from wakeproof.checker.explore import explore
from wakeproof.checker.limits import Limits
from wakeproof.kernel.machine import Machine

NAMES = {
    "append(m1)": "append",
    "done(w1).ack": "done.ack",
    "done(w1)#2.ack": "done.ack",
    "claim(w1,r2).send@server-1": "claim.send",
    "lease(w1).runs_out": "lease.runs_out",
    "server-0.restart": "server-0.restart",
    "done(w1).update_status reply lost": "done.update_status reply lost",
    "": "",
}


@pytest.mark.parametrize("label", NAMES)
def test_a_step_is_named_without_whose_it_is(label):
    assert step_name(label) == NAMES[label]


def by_hand(machine: Machine) -> Counter[tuple[str, str]]:
    """Each faulty transition of each situation, at whatever else could have come instead."""
    struck: Counter[tuple[str, str]] = Counter()
    for situation in toys.everywhere(machine):
        nexts = {step_name(action.label) for action in situation.actions if not action.fault}
        for action in situation.actions:
            if action.fault:
                at = {step_name(action.instead)} if action.instead else nexts or {AT_REST}
                struck.update((step, action.fault) for step in at)
    return struck


@given(charts())
def test_counts_are_those_of_a_walk_over_every_edge(lines):
    machine = drawn(lines)
    assert crash_points(explore(machine)).struck == by_hand(machine)


def test_a_world_with_a_little_of_everything_is_counted_so_too():
    found = crash_points(explore(toys.busy()))
    assert found.struck == by_hand(toys.busy())
    assert found.struck["a.work", "loss"] and found.struck["b.beat", "crash"], "both kinds strike at steps"


def struck(*written: str) -> dict[tuple[str, str], int]:
    return dict(crash_points(explored(*written)).struck)


def test_a_fault_strikes_every_step_that_was_next():
    assert struck("a-b", "a-c by bob", "a-d: slip") == {("ann.a-b", "slip"): 1, ("bob.a-c", "slip"): 1}


def test_where_nothing_was_next_it_struck_at_rest():
    assert struck("a-b", "b-c: slip") == {(AT_REST, "slip"): 1}


def test_two_states_that_offer_the_same_are_two_places_in_the_graph():
    """Bob may have been somewhere first: the same fault at the same step, from two states."""
    assert struck("a-b as walk", "b-c as walk", "a-d: slip", "b-d: slip") == {("ann.walk", "slip"): 2}


def failing(instead: str | None) -> Machine:
    """Ann has two steps next; the fault takes the place of one, or strikes whoever was next."""
    spent: Any = lambda view: not view["ann.calls"] and not view["slip"]  # noqa: E731 - a condition like the others
    slip = toys.Toy("ann.calls fails", spent, toys.put(slip=1), "ann", fault="slip", instead=instead)
    return toys.unfolding(toys.once("ann.calls"), toys.once("ann.sings"), slip, slip=0, **{slip.label: 0})


def test_a_call_that_fails_strikes_that_call_alone():
    """Ann may have sung before: two states each."""
    assert crash_points(explore(failing("ann.calls"))).struck == {("ann.calls", "slip"): 2}
    assert crash_points(explore(failing(None))).struck == {("ann.calls", "slip"): 2, ("ann.sings", "slip"): 1}


def test_steps_are_those_taken_and_no_faults():
    assert crash_points(explored("a-b", "a-c: slip", "d-e")).steps == ("ann.a-b",)


def test_of_a_graph_that_was_cut_short_what_was_explored_is_counted():
    cut = explore(toys.busy(), Limits(states=20))
    faulty = sum(cut.move(edge).action.instead is not None for edge in range(len(cut.targets)))
    assert cut.limit
    assert sum(times for (_, fault), times in crash_points(cut).struck.items() if fault == "loss") == faulty > 0
