"""Which worlds can be run for real: what a live run would pass over is refused, and of every scenario it is known."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from pullwake.live.supported import ONLY, check_supported
from pullwake.world.settings import Bounds
from wakeproof.commands.live import lived
from wakeproof.commands.live_request import LiveRequest
from wakeproof.errors import UserError
from wakeproof.scenario.library import scenario_paths

KNOWN = {"messages", "runners", "heartbeats", "acks_on_rejection", "wakes_max", "fused", "transit"}
"""Bounds that a live run does as they say; `fused` and `transit` are about the prediction alone."""

OTHERWISE = {
    "streams": 2,
    "servers": 2,
    "dispatch": "webhook",
    "upstream": "permissive",
    "consumer_identity": "runner",
    "defers": False,
    "done_retries": 1,
    "faults_max": 1,
    "reaper": False,
}

FOR_REAL = ("happy-path", "heartbeats")
PLANNED = {
    "chaos": "restart = 1, statement_fails = 1, upstream_fails = 1, notification_fails = 1, runner_dies = 1, "
    "client_times_out = 1, lease_runs_out = 1, operator_stops = 1, stalls.max = 2",
    "crash-inside-release": "restart = 1",
    "heartbeats-restart": "restart = 1",
    "lasting-consumer": "lease_runs_out = 1",
    "late-call": "restart = 1, arrives_late = 1",
    "lease-then-restart": "lease_runs_out = 1, restart = 1",
    "lost-answer": "answer_lost = 1",
    "lost-release-reply": "statement_fails = 1, restart = 1",
    "lost-reply": "statement_fails = 1, upstream_fails = 1",
    "newer-wake": "stalls.max = 2",
    "operator-stop": "operator_stops = 1",
    "restart-before-done": "restart = 1",
    "retry-storm": "restart = 1, statement_fails = 1, client_times_out = 1, stalls.max = 2",
    "runner-dies": "runner_dies = 1",
    "slow-runner": "lease_runs_out = 1, stalls.max = 1",
    "stale-done": "stalls.max = 2",
    "status-failure-restart-retry": "statement_fails = 1, restart = 1",
    "status-failure-retry": "statement_fails = 1, client_times_out = 1",
    "webhook-newer-wake": "stalls.max = 2",
    "webhook-post-fails": "post_fails = 1",
    "webhook-restart": "restart = 1",
}
"""What of a scenario only a simulation can plan."""
BOUND = {
    "chaos": "upstream = permissive, done_retries = 1, faults_max = 2",
    "lasting-consumer": "consumer_identity = runner, defers = false",
    "lost-answer": "upstream = permissive, done_retries = 1",
    "no-reaper": "reaper = false",
    "retry-storm": "upstream = permissive, done_retries = 2",
    "stale-done": "dispatch = webhook",
    "status-failure-restart-retry": "upstream = permissive, done_retries = 1",
    "status-failure-retry": "upstream = permissive, done_retries = 1",
    "two-replicas": "servers = 2",
    "two-streams-one-consumer": "streams = 2, consumer_identity = runner",
    "webhook-newer-wake": "dispatch = webhook",
    "webhook-post-fails": "dispatch = webhook",
    "webhook-restart": "dispatch = webhook",
}
"""What of a scenario no live run does, once nothing is planned."""


class Started(Exception):
    """A live run would have started."""


@pytest.fixture
def starts(monkeypatch):
    def start(asked, on_progress):
        raise Started

    monkeypatch.setattr("pullwake.live.live.live", start)


def asked_for(scenario: str, *settings: str) -> str:
    """Why it is refused; '' if it would have started."""
    words = LiveRequest("fenced", scenario, settings, None, None, None, 1, 1, 0.0, 0.0, 0.0, 1, 0, None, None)
    try:
        lived(words, quiet=True)
    except Started:
        return ""
    except UserError as error:
        return f"{error.where}: {error.what}" if error.where else error.what
    raise AssertionError("it neither started nor was refused")


def nothing_planned(scenario: str) -> list[str]:
    return [f"{part.partition(' ')[0]}=0" for part in PLANNED.get(scenario, "").split(", ") if part]


def test_every_scenario_is_known_here():
    assert sorted({*FOR_REAL, *PLANNED, *BOUND}) == list(scenario_paths())


@pytest.mark.parametrize("scenario", scenario_paths())
def test_a_scenario_is_run_for_real_or_says_why_not(starts, scenario):
    told = asked_for(scenario)
    if scenario in FOR_REAL:
        assert told == ""
    elif scenario in PLANNED:
        assert told == f"{scenario}: {PLANNED[scenario]} cannot be set for a live run"
    else:
        assert told == f"{BOUND[scenario]} cannot be run for real"


@pytest.mark.parametrize("scenario", PLANNED)
def test_with_nothing_planned_it_is_run_or_its_bounds_say_why_not(starts, scenario):
    told = asked_for(scenario, *nothing_planned(scenario))
    assert told == (f"{BOUND[scenario]} cannot be run for real" if scenario in BOUND else "")


def test_without_a_scenario_it_starts(starts):
    assert asked_for("") == ""


@pytest.mark.parametrize("name", [field.name for field in msgspec.structs.fields(Bounds)])
def test_every_bound_is_done_as_it_says_or_refused(name):
    if name in KNOWN:
        assert name not in ONLY
        return
    assert ONLY[name] == getattr(Bounds(), name), "what is shipped is run for real"
    value = OTHERWISE[name]
    with pytest.raises(UserError, match=f"^{name} = {str(value).lower()} cannot be run for real; ") as told:
        check_supported(Bounds(**{name: value}))
    assert told.value.remedy == f"add --set {name}={str(ONLY[name]).lower()}"


def test_what_is_said_to_be_done_is_not_refused():
    check_supported(Bounds(messages=3, runners=2, heartbeats=2, acks_on_rejection=False, wakes_max=9, fused=False))


@pytest.mark.parametrize("scenario", BOUND)
def test_the_remedy_is_one(starts, scenario):
    """Set as the refusals say, anything can be run; webhook wakes, which have no second runner, become pulled ones."""
    settings = nothing_planned(scenario)
    if "client_times_out=0" in settings:
        assert "done_retries" in asked_for(scenario, *settings)
    changed = [f"{part.partition(' ')[0]}" for part in BOUND[scenario].split(", ")]
    fixed = [f"{name}={str(ONLY[name]).lower()}" for name in changed]
    assert asked_for(scenario, *settings, *fixed) == ""


def test_live_md_names_what_can_be_run():
    text = (Path(__file__).parents[2] / "model/pullwake/LIVE.md").read_text(encoding="utf-8")
    paragraph = next(each for each in text.split("\n\n") if "Of the shipped scenarios" in each)
    said = paragraph.partition("Of the shipped scenarios")[2].partition(".\n")[0]
    once_calm = [name for name in PLANNED if name not in BOUND]
    assert {name for name in scenario_paths() if f"`{name}`" in said} == {*FOR_REAL, *once_calm}
