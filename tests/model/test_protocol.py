"""The protocol's tables: total, taken row by row by the world, and drawn as they are."""

from __future__ import annotations

from enum import Enum
from itertools import product

import pytest

import worlds
from pullwake.protocol.attempt import ATTEMPTS, Attempt, AttemptEvent, Standing, claim_answered, delivery_answered
from pullwake.protocol.page import PAGE, page
from pullwake.protocol.runner import (
    RUNNER,
    WAITS,
    Failure,
    Phase,
    RunnerEvent,
    RunnerRequest,
    RunnerRow,
    RunnerWork,
    Turn,
    heard,
    waits,
)
from pullwake.protocol.table import TransitionTable
from pullwake.protocol.upstream import UPSTREAM, Holding, Subscription, UpstreamEvent

TABLES = {
    "runner": (RUNNER, Phase, RunnerEvent),
    "attempts": (ATTEMPTS, Standing, AttemptEvent),
    "upstream": (UPSTREAM, Holding, UpstreamEvent),
}


@pytest.mark.parametrize("name", TABLES)
def test_each_pair_is_a_row_or_named_as_impossible(name):
    table, states, events = TABLES[name]
    impossible = [(state, event) for event, named in table.impossible.items() for state in named]
    assert len(impossible) == len(set(impossible)) and not set(impossible) & set(table.rows)
    assert set(impossible) | set(table.rows) == set(product(states, events))


@pytest.mark.parametrize("name", TABLES)
def test_what_is_impossible_raises_an_assertion(name):
    table, _, _ = TABLES[name]
    pairs = [(state, event) for event, named in table.impossible.items() for state in named]
    assert pairs
    for state, event in pairs:
        with pytest.raises(AssertionError, match=f"'{event.value}' is impossible while '{state.value}'"):
            table.after(state, event)


def test_the_page_is_drawn_from_the_tables():
    assert PAGE.read_text() == page(), "write it anew: python -m pullwake.protocol.page"


# What the world makes of them


class Taken(dict):
    """A table's rows, and which were looked at."""

    def __init__(self, rows: dict) -> None:
        super().__init__(rows)
        self.pairs: set[tuple[Enum, Enum]] = set()

    def __getitem__(self, pair: tuple[Enum, Enum]) -> object:
        self.pairs.add(pair)
        return super().__getitem__(pair)


WORLDS = (
    {"transit": True, "heartbeats": 1, "faults": {"restart": 1}},
    {"transit": True, "done_retries": 1, "faults": {"client_times_out": 1, "runner_dies": 1}},
    {"done_retries": 1, "faults": {"upstream_fails": 1, "runner_dies": 1}, "faults_max": 2},
    {"heartbeats": 1, "faults": {"upstream_fails": 1}},
    {"messages": 2},
)
"""Between them they bring about whatever can happen to a runner."""


def moving(table: TransitionTable) -> set[tuple[Enum, Enum]]:
    """The rows that lead to another state, or send something, or say that something failed."""
    return {pair for pair, row in table.rows.items() if row != type(row)(pair[0])}


def test_the_world_takes_every_row_that_changes_something(monkeypatch):
    """No row is there for nothing, and the assertion of an impossible one is never met."""
    runner, attempts = Taken(RUNNER.rows), Taken(ATTEMPTS.rows)
    monkeypatch.setattr("pullwake.protocol.runner.RUNNER", TransitionTable(runner, RUNNER.impossible))
    monkeypatch.setattr("pullwake.protocol.attempt.ATTEMPTS", TransitionTable(attempts, ATTEMPTS.impossible))
    for world in WORLDS:
        assert all(True for _ in worlds.every_situation(worlds.machine("decoupled", **world)))
    assert moving(RUNNER) - runner.pairs == set()
    assert moving(ATTEMPTS) - attempts.pairs == set()


# What a turn keeps of what happens


def turn(phase: Phase, **parts: object) -> Turn:
    return Turn(phase, "r1", "token", 1, 0, 2, **parts)


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize(
    "event", [heard(request, status) for request in RunnerRequest for status in (200, 401, 500, None)]
)
def test_an_answer_that_nobody_waits_for_changes_nothing(phase, event):
    before = turn(phase)
    if RUNNER.rows[phase, event] == RunnerRow(phase):
        assert before.take(event) == (before, None)
    else:
        assert before.take(event)[0] != before


@pytest.mark.parametrize(
    ("before", "event", "after"),
    [
        (Failure.NONE, RunnerEvent.WRITE_FAILED, Failure.FAILED),
        (Failure.NONE, RunnerEvent.WRITE_REJECTED, Failure.REJECTED),
        (Failure.FAILED, RunnerEvent.WRITE_REJECTED, Failure.REJECTED),
        (Failure.FAILED, RunnerEvent.WRITTEN, Failure.FAILED),
    ],
)
def test_a_rejected_write_says_more_than_a_failed_heartbeat(before, event, after):
    assert turn(Phase.WRITING, failure=before).take(event)[0].failure is after


def test_only_an_accepted_write_is_worked():
    offsets = {
        event: turn(Phase.WRITING).take(event)[0].worked for event in (RunnerEvent.WRITTEN, RunnerEvent.WRITE_FAILED)
    }
    assert offsets == {RunnerEvent.WRITTEN: 1, RunnerEvent.WRITE_FAILED: 0}


@pytest.mark.parametrize("event", [RunnerEvent.DONE_TAKEN, RunnerEvent.GIVEN_UP])
def test_of_a_turn_that_is_over_only_its_runner_is_kept(event):
    assert turn(Phase.FINISHING, dones=1).take(event)[0] == Turn(Phase.SETTLED, "r1")


@pytest.mark.parametrize(
    ("status", "last", "event"),
    [
        (200, True, RunnerEvent.DONE_TAKEN),
        (502, False, RunnerEvent.DONE_FAILED),
        (None, True, RunnerEvent.GIVEN_UP),
    ],
)
def test_a_done_that_failed_is_sent_again_unless_it_was_the_last(status, last, event):
    assert heard(RunnerRequest.DONE, status, last=last) is event


@pytest.mark.parametrize(
    ("tail", "failure", "offered"),
    [
        (2, Failure.NONE, {RunnerEvent.READS: "think_ms", RunnerEvent.ENDS: "idle_timeout_ms"}),
        (1, Failure.NONE, {RunnerEvent.ENDS: "idle_timeout_ms"}),
        (2, Failure.FAILED, {RunnerEvent.ENDS: "network_ms"}),
    ],
)
def test_an_idle_runner_works_or_ends_and_a_failed_one_ends_at_once(tail, failure, offered):
    beats = {} if failure is Failure.FAILED else {RunnerEvent.BEATS: "heartbeat_ms"}
    assert {wait.event: wait.clock for wait in waits(turn(Phase.IDLING, failure=failure), tail)} == offered | beats


def test_every_wait_is_for_an_event_that_is_possible():
    """And every event that is no answer, and no fault, is waited for."""
    pairs = {(phase, wait.event) for wait in WAITS for phase in wait.phases}
    assert pairs == {pair for pair in RUNNER.rows if pair[1] in {wait.event for wait in WAITS}}
    assert all(set(wait.work) <= {*RunnerWork} for wait in WAITS)


# Claims, deliveries, and upstream


def test_a_runner_leaves_a_refused_wake_alone_and_upstream_posts_until_it_hears_200():
    statuses = (200, 401, 409, 500, None)
    claimed = [claim_answered(status) is AttemptEvent.SETTLED for status in statuses]
    delivered = [delivery_answered(status) is AttemptEvent.SETTLED for status in statuses]
    assert claimed == [True, True, True, False, False]
    assert delivered == [True, False, False, False, False]


def test_the_delay_of_the_next_attempt_doubles_to_sixty_times_and_death_forgets_it():
    attempt, stretches = Attempt(), []
    for _ in range(9):
        attempt = attempt.take(AttemptEvent.LEAVES).take(AttemptEvent.FAILED)
        stretches.append(attempt.stretch)
    assert stretches == [1, 2, 4, 8, 16, 32, 60, 60, 60]
    dead = attempt.take(AttemptEvent.LEAVES).take(AttemptEvent.DIED)
    assert dead.take(AttemptEvent.FAILED) == Attempt()


@pytest.mark.parametrize("holding", Holding)
@pytest.mark.parametrize("event", UpstreamEvent)
def test_only_a_message_moves_the_tail_only_a_done_the_cursor_and_only_work_the_generation(holding, event):
    if (holding, event) not in UPSTREAM.rows:
        return
    before = Subscription(3, 1, 2, holding, "r1" if holding is Holding.HELD else "")
    after, _ = before.take(event, holder="r1", offset=2)
    done = event is UpstreamEvent.DONE and holding is Holding.HELD
    assert (after.tail, after.acked, after.generation) == (
        3 + (event is UpstreamEvent.MESSAGE),
        2 if done else 1,
        2 + (event is UpstreamEvent.WORK),
    )
    assert (after.holder == "r1") is (after.holding is Holding.HELD)
