"""Every fault that a shipped scenario allows strikes on every release, or the scenario says why it cannot."""

from __future__ import annotations

import pytest

from pullwake.plugin import PLUGIN
from shares import share
from wakeproof.campaign.job import machine_of
from wakeproof.campaign.strikes import unstruck
from wakeproof.checker.crash_points import strikes
from wakeproof.checker.explore import explore
from wakeproof.checker.limits import Limits
from wakeproof.scenario.library import load_all, scenario_paths

SEEN_MAX = Limits(states=200_000)
"""Enough of the largest for each of its faults to have struck."""
AIMED_ANEW = ("retry-storm", "status-failure-retry", "status-failure-restart-retry")
LARGEST = ("chaos", "retry-storm")


def missing(name: str, release: str) -> tuple[str, ...]:
    [scenario] = load_all([name])
    return unstruck(scenario, release, strikes(explore(machine_of(scenario, release), SEEN_MAX)))


@pytest.mark.parametrize("release", share(PLUGIN.releases))
@pytest.mark.parametrize("name", [name for name in scenario_paths() if name not in LARGEST])
def test_every_fault_strikes(name: str, release: str) -> None:
    assert missing(name, release) == ()


@pytest.mark.slow
@pytest.mark.parametrize("release", PLUGIN.releases)
@pytest.mark.parametrize("name", LARGEST)
def test_every_fault_strikes_in_the_large_scenario(name: str, release: str) -> None:
    assert missing(name, release) == ()


@pytest.mark.parametrize("name", AIMED_ANEW)
def test_a_statement_fails_on_fenced(name: str) -> None:
    """Its status is written inside transactions, which were never aimed at by the label of what they hold."""
    [scenario] = load_all([name])
    graph = explore(machine_of(scenario, "fenced"), SEEN_MAX)
    failed = {graph.all_moves[number].action.instead for number in set(graph.moves)}
    assert "done(w1).end_claim" in failed and strikes(graph)["statement_fails"] > 0


@pytest.mark.parametrize("name", AIMED_ANEW[1:])
@pytest.mark.parametrize("release", PLUGIN.releases)
def test_the_review_s_cases_fail_the_status_update_of_done_alone(name: str, release: str) -> None:
    [scenario] = load_all([name])
    graph = explore(machine_of(scenario, release))
    taken = (graph.all_moves[number].action for number in set(graph.moves))
    failed = {action.instead for action in taken if action.fault == "statement_fails"}
    assert failed == {f"done(w1).{'end_claim' if release == 'fenced' else 'update_status'}"}


def test_a_fault_that_is_aimed_past_the_release_is_seen() -> None:
    [scenario] = load_all(["status-failure-retry"], ["faults.statement_fails.only=['done(w1).grant_claim']"])
    assert unstruck(scenario, "fenced", strikes(explore(machine_of(scenario, "fenced")))) == ("statement_fails",)
