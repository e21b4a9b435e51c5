"""What the shipped scenarios show of each release: the table of the pull request, and what it is about."""

from __future__ import annotations

import pytest
from campaigns import RELEASES, broken, directed, outcome, rows

from shares import SCENARIOS, share
from wakeproof.campaign.job import Job
from wakeproof.campaign.sample import SeedBatch, run_batch
from wakeproof.results.schema import as_expected
from wakeproof.scenario.library import scenario_paths

RUNS = {
    "A": "happy-path",
    "B": "restart-before-done",
    "C": "newer-wake",
    "D": "status-failure-retry",
    "E": "stale-done",
    "F": "status-failure-restart-retry",
}
BEFORE, AFTER = RELEASES[:2], RELEASES[2:]
# entity_cleared, still_owns_claim, claim row, entity, token, outcome; — where the release never asked.
TABLE = {
    ("A", AFTER): ("true", "true", "released", "idle", "cleared", "recovers"),
    ("B", AFTER): ("true", "false", "released", "idle", "(none)", "recovers"),
    ("C", AFTER): ("false", "false", "released", "running", "newer kept", "recovers"),
    ("D", AFTER): ("false", "true", "released", "idle", "cleared", "recovers"),
    ("E", AFTER): ("false", "false", "no row", "running", "newer kept", "recovers"),
    ("F", AFTER): ("false", "false", "released", "running", "(none)", "fails"),
    ("A", BEFORE): ("true", "true", "released", "idle", "cleared", "recovers"),
    ("B", BEFORE): ("—", "false", "active", "running", "(none)", "fails"),
    ("C", BEFORE): ("—", "false", "active", "running", "newer kept", "fails"),
    ("D", BEFORE): ("false", "true", "released", "idle", "cleared", "recovers"),
    ("E", BEFORE): ("—", "false", "no row", "running", "newer kept", "recovers"),
    ("F", BEFORE): ("—", "false", "released", "running", "(none)", "fails"),
}
OBSERVED = [(run, release, cells) for (run, releases), cells in TABLE.items() for release in releases]


@pytest.mark.parametrize(
    ("run", "release", "cells"), OBSERVED, ids=[f"{run}-{release}" for run, release, _ in OBSERVED]
)
def test_the_report_reproduces_the_pull_request_s_table(run, release, cells):
    row = directed(RUNS[run], release)
    assert (row.run, row.observed) == (run, cells)


@pytest.mark.parametrize("run", RUNS)
@pytest.mark.parametrize("release", RELEASES)
def test_what_is_observed_differs_from_the_claims_in_one_place(run, release):
    """The pull request says that D failed before the fix; run on its code it did not."""
    row = directed(RUNS[run], release)
    differing = [name for name, differs in zip(row.columns, row.differences, strict=True) if differs]
    assert differing == (["outcome"] if run == "D" and release in BEFORE else [])


@pytest.mark.parametrize("release", RELEASES)
def test_only_lease_nulling_breaks_lease_kept(release):
    assert broken("heartbeats", release) == ({"lease_kept"} if release == "lease_nulling" else set())


@pytest.mark.parametrize("scenario", ["restart-before-done", "newer-wake"])
@pytest.mark.parametrize("release", share(RELEASES, ("token_gated", "decoupled")))
def test_the_fix_releases_the_row_where_the_token_is_gone(scenario, release):
    assert ("no_leaked_claim" in broken(scenario, release)) == (release in BEFORE)


@pytest.mark.parametrize("release", RELEASES)
def test_the_review_s_edge_case_sticks_on_every_release(release):
    row = rows("status-failure-restart-retry", release)["no_stuck_entity"]
    assert (row.verdict, row.expected) == ("violated", "violated")


QUICK = ("happy-path", "heartbeats", "restart-before-done", "crash-inside-release", "runner-dies")


@pytest.mark.parametrize("scenario", QUICK)
@pytest.mark.parametrize("release", RELEASES)
def test_a_scenario_is_as_it_expects(scenario, release):
    unexpected = [row for row in rows(scenario, release).values() if not as_expected(row)]
    assert unexpected == []


@pytest.mark.parametrize("scenario", share(scenario_paths(), SCENARIOS))
def test_no_scenario_hits_a_bound(scenario):
    """Nor does one end early: that would be a limit, too. (The whole check says the same of all seeds: `-m slow`.)"""
    stats = run_batch(SeedBatch(Job(scenario_paths()[scenario], (), "decoupled"), 0, 60))
    assert (stats.limits, stats.runs) == ({}, 60)


def test_what_is_expected_says_why():
    row = rows("heartbeats", "lease_nulling")["lease_kept"]
    assert row.because == "each heartbeat sets the row's lease to null (before #4353)"


def test_a_breach_is_shrunk_to_what_it_needs():
    """One heartbeat is enough, and nothing after it."""
    found = rows("heartbeats", "lease_nulling")["lease_kept"].counterexample
    assert found is not None
    assert found.faults == 0 and found.story[-1].strip() == "✗ lease_kept: the active claim of w1 has no lease"
    assert sum("heartbeat(w1).send" in line for line in found.story) == 1


def test_a_directed_run_that_an_override_forbids_says_so():
    """Without the restart of B there is no such run; nothing is invented in its place."""
    (row,) = outcome("restart-before-done", "decoupled", 1, ("restart=0",)).report.directed
    assert (row.observed, row.why) == (None, "no such run")
