"""Schedules that Hypothesis draws: they find what breaks, shrink to a simple story, and are the same anywhere."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import find, given, settings

import worlds
from wakeproof.errors import LimitReached
from wakeproof.kernel.trace import trace_of
from wakeproof.schedulers.lenient import replay_leniently
from wakeproof.schedulers.replay import replay
from wakeproof.testing.strategies import ScheduledRun, scenarios, schedules

EXAMPLES = 5_000  # a change of priority has to come at the right one of some fifty steps, twice
NEWER_WAKE = {"messages": 2, "runners": 2}


def found(such_that: Callable[[ScheduledRun], bool], release: str, **world: Any) -> ScheduledRun:
    run = find(schedules(worlds.machine(release, **world)), such_that, settings=settings(max_examples=EXAMPLES))
    assert such_that(run)
    return run


def breaks(name: str) -> Callable[[ScheduledRun], bool]:
    return lambda run: run.broken(name) is not None


def test_left_alone_nothing_fails_and_whoever_moved_last_goes_on() -> None:
    faults = {"restart": 1, "statement_fails": 2}
    run = found(lambda run: True, "decoupled", faults=faults, **NEWER_WAKE)
    machine = worlds.machine("decoupled", faults=faults, **NEWER_WAKE)
    assert run.labels == replay_leniently(machine, []).labels


def test_a_run_is_one_of_the_machines_own_and_judged_as_it_is() -> None:
    @given(run=schedules(worlds.machine("decoupled", faults={"restart": 1}, **NEWER_WAKE)))
    def agrees(run: ScheduledRun) -> None:
        again = trace_of(
            replay(worlds.machine("decoupled", faults={"restart": 1}, **NEWER_WAKE), run.labels).transitions
        )
        assert (run.steps, run.end, run.bounds_hit) == (again.steps, again.end, again.bounds_hit)
        assert run.transitions[-1].to.quiet

    settings(max_examples=20)(agrees)()


def test_a_broken_property_is_found_and_shrinks_to_the_fewest_switches_there_are() -> None:
    _, known = worlds.simplest("newer-wake", "decoupled")
    run = found(breaks("token_owner"), "decoupled", **NEWER_WAKE)
    shortest = known["token_owner"]
    assert run.up_to("token_owner").cost == shortest.cost


def test_where_no_fault_is_needed_none_is_left() -> None:
    run = found(breaks("token_owner"), "decoupled", faults={"restart": 1}, **NEWER_WAKE)
    assert run.cost.faults == 0


def test_where_a_fault_is_needed_one_is_left() -> None:
    faults = {"restart": 2, "statement_fails": 1}
    run = found(breaks("no_leaked_claim"), "token_gated", faults=faults)
    assert run.cost.faults == 1


def test_a_late_fault_may_come_when_all_is_quiet() -> None:
    def last(run: ScheduledRun) -> bool:
        return run.steps[-1].fault == "restart"

    assert found(last, "fenced", faults={"restart": 1}).cost.faults == 1


@settings(max_examples=500)
@given(run=schedules(worlds.machine("fenced", faults={"restart": 1, "statement_fails": 1}, **NEWER_WAKE)))
def test_nothing_is_found_where_nothing_breaks(run: ScheduledRun) -> None:
    assert list(run.findings) == []


def refused(run: ScheduledRun) -> list[str]:
    """A property of a user's own, over the steps: the writes that were refused."""
    notes = (note for step in run.steps for note in step.notes)
    return [note.label for note in notes if note.label.startswith("write(") and note.result == "401"]


def test_a_property_of_ones_own_over_the_steps() -> None:
    run = found(lambda run: bool(refused(run)), "token_gated", faults={"restart": 1})
    assert refused(run) == ["write(w1).answer"]
    assert run.cost.faults == 1
    assert "server-0.restart  [fault: restart]" in run.story


def test_a_property_of_ones_own_over_the_slots() -> None:
    of = worlds.machine("decoupled")
    budgets = [
        slot for slot in worlds.machine("decoupled", faults={"restart": 1}).layout.slots if "restart" in str(slot)
    ]
    run = found(lambda run: run.cost.faults > 0, "decoupled", faults={"restart": 1})
    assert [run.value(budgets[0], 0), run.value(budgets[0])] == [1, 0]
    assert budgets[0] not in of.layout.slots
    struck = next(number for number, step in enumerate(run.steps, 1) if step.fault)
    assert [run.value(budgets[0], struck - 1), run.value(budgets[0], struck)] == [1, 0]


def test_a_run_that_is_too_long_is_an_error_and_never_cut() -> None:
    @given(run=schedules(worlds.machine("fenced"), steps_max=18))
    def anything(run: ScheduledRun) -> None:
        assert run.transitions

    with pytest.raises(LimitReached, match="steps_max=18 reached"):
        anything()


def test_a_tracer_that_handles_errors_of_its_own_changes_nothing() -> None:
    """Hypothesis has one for examples that fail. A handled error shows in the frame of the handler that is traced."""
    seen: dict[Any, None] = {}

    def tracer(frame: Any, event: str, arg: Any) -> Any:
        try:
            seen[frame.f_code]
        except KeyError:
            seen[frame.f_code] = None
        return tracer

    machine, before = worlds.machine("decoupled", faults={"restart": 1}, **NEWER_WAKE), sys.gettrace()
    sys.settrace(tracer)
    try:
        run = find(schedules(machine), lambda run: run.cost.faults == 1)
    finally:
        sys.settrace(before)
    assert run.transitions[-1].to.quiet


SAME = """
from hypothesis import find, settings
from wakeproof.testing.strategies import scenarios, schedules
newer_wake = find(scenarios(bounds={"messages": 2, "runners": 2}, changes_max=0), lambda scenario: True)
drawn = schedules(newer_wake.machine("decoupled"))
how = settings(settings.get_profile("ci"), max_examples=5_000)
print(find(drawn, lambda run: run.broken("token_owner"), settings=how))
"""


def test_the_same_is_found_in_any_process_and_under_any_hash_seed() -> None:
    surroundings = [os.environ | {"PYTHONHASHSEED": seed} for seed in ("1", "2")]
    told = [
        subprocess.run([sys.executable, "-c", SAME], capture_output=True, env=env, check=True) for env in surroundings
    ]
    assert told[0].stdout == told[1].stdout
    assert "✗ token_owner: the live token of w2 was cleared by done(w1)" in told[0].stdout.decode()


FAILS = """
from hypothesis import given, settings, strategies as st
from wakeproof.testing.strategies import scenarios, schedules

runs = scenarios(faults=["restart"]).flatmap(lambda scenario: schedules(scenario.machine("token_gated")))

@settings(settings.get_profile("ci"), max_examples=300)
@given(run=runs)
def test_it(run):
    assert not list(run.findings)
"""


def test_an_example_that_fails_prints_as_its_story(pytester: pytest.Pytester) -> None:
    """Hypothesis traces what it replays; handlers are looked at through their frames all the same."""
    pytester.makepyfile(test_it=FAILS)
    result = pytester.runpytest_inprocess("-p", "no:cacheprovider")
    told = "\n".join(result.outlines)
    assert result.ret == 1
    assert "run=a run of " in told and "\n 1. append(m1)\n" in told.replace("E   ", "").replace("    ", "")
    assert "✗ " in told
    assert "Flaky" not in told


def test_every_scenario_drawn_can_be_scheduled() -> None:
    @given(run=scenarios().flatmap(lambda scenario: schedules(scenario.machine("fenced"))))
    def ends(run: ScheduledRun) -> None:
        assert run.transitions[-1].to.quiet

    settings(max_examples=30)(ends)()
