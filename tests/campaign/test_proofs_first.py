"""Proved wherever the graph is whole, by seeds where it is not; and never proved where anything was left out."""

from __future__ import annotations

import pytest
from campaigns import limited, proved, rows

from wakeproof.campaign.work import Method
from wakeproof.results.schema import Report, Result, encode

COUNTS = {"happy-path": (26, 25, "1", 1), "restart-before-done": (84, 84, "5", 4)}


def counts(row: Result) -> tuple[int, int, str | None, int]:
    return row.states, row.transitions, row.interleavings, row.ends


@pytest.mark.parametrize("scenario", COUNTS)
def test_a_proof_counts_what_it_covered(scenario):
    row = rows(scenario, "decoupled")["claim_owner"]
    assert (row.verdict, row.driver, row.runs, row.limit) == ("proved", "exhaustive", 0, "")
    assert counts(row) == COUNTS[scenario]


def test_interleavings_are_counted_to_the_last_digit():
    """As a decimal string: a reader's JSON may hold no more than 53 bits."""
    row = proved("newer-wake", "decoupled")["claim_owner"]
    assert row.interleavings == "10277023090"
    assert b'"interleavings": "10277023090"' in encode(Report(wakeproof="", results=(row,)))


SCENARIO_OF = {"unchecked": "lock-restart", "checked": "lock-restart", "decoupled": "newer-wake"}


@pytest.mark.parametrize("release", SCENARIO_OF)
def test_the_risks_of_its_ways_add_up_to_no_less_than_that_of_a_property(release):
    """A schedule may break it in two ways, one after the other; each way counts for itself."""
    broken = [row for row in proved(SCENARIO_OF[release], release).values() if row.verdict == "violated"]
    for row in broken:
        assert row.risk is not None and 0 < row.risk <= sum(way.risk for way in row.ways) * (1 + 1e-9)
    assert broken and (release == "checked" or max(len(row.ways) for row in broken) > 4)


def test_what_is_proved_has_no_risk_and_no_way():
    row = proved("newer-wake", "decoupled")["no_leaked_claim"]
    assert (row.verdict, row.risk, row.ways, row.counterexample) == ("proved", 0.0, (), None)


def test_the_first_way_is_the_counterexample_and_it_is_minimal():
    row = proved("newer-wake", "decoupled")["token_owner"]
    assert row.counterexample is not None and row.counterexample.minimal
    assert row.counterexample.choices == row.ways[0].choices
    costs = [(way.faults, way.switches, way.steps) for way in row.ways]
    assert costs == sorted(costs)


def test_no_two_ways_are_the_same():
    """Two callbacks mint; a done stands before each of the four things that it does to a row or a token."""
    signatures = [way.signature for way in proved("newer-wake", "token_gated")["no_leaked_claim"].ways]
    assert len(signatures) == len(set(signatures)) == 6


STATES = 1_500
"""Some way into `lock-restart`, which has 2,292 on `checked`: far enough to have broken something."""


def test_where_a_limit_is_hit_seeds_say_what_they_can():
    row = limited("lock-restart", "checked", STATES)["tokens_grow"]
    assert (row.verdict, row.driver, row.runs) == ("held", "timed", 40)
    assert (row.limit, row.interleavings, row.risk) == (f"states={STATES}", None, None)
    assert row.states > STATES, "the state that is under way is expanded to its end"
    assert row.because.startswith(f"limit states={STATES} was hit after {row.states} states")


def test_a_breach_in_the_part_that_was_explored_is_kept():
    row = limited("lock-restart", "checked", STATES)["one_holder"]
    assert (row.verdict, row.driver, row.limit) == ("violated", "exhaustive", f"states={STATES}")
    assert row.counterexample is not None and not row.counterexample.minimal
    assert row.counterexample.story[-1].strip() == "✗ one_holder: c2 was given the lock while c1 works under it"


@pytest.mark.parametrize(("states", "faults"), [(10, -1), (60, 0)])
def test_a_limit_says_up_to_how_many_faults_everything_was_covered(states, faults):
    row = limited("restart-before-done", "decoupled", states)["claim_owner"]
    told = f", which cover every run with at most {faults} faults" if faults >= 0 else ""
    assert row.faults_covered == faults
    assert row.because.startswith(f"limit states={states} was hit after {states + 1} states{told}: raise it; ")
    assert row.risk_least is not None and row.risk_most is not None


@pytest.mark.parametrize("method", [Method.BOTH, Method.PROVE])
@pytest.mark.parametrize("states", [1, 25, 60, 83])
def test_nothing_is_proved_below_a_limit(method, states):
    verdicts = {row.verdict for row in limited("restart-before-done", "decoupled", states, method).values()}
    assert verdicts <= {"violated", "held" if method is Method.BOTH else "inconclusive", "inconclusive"}


def test_a_limit_that_is_just_enough_is_none():
    row = limited("restart-before-done", "decoupled", 84)["claim_owner"]
    assert (row.verdict, row.limit, row.states) == ("proved", "", 84)


def test_nothing_is_proved_where_the_world_s_bound_was_hit():
    """Both messages would need a wake; with one wake the second message waits for ever."""
    found = proved("newer-wake", "decoupled", "wakes_max=1")
    assert {row.verdict for row in found.values()} == {"inconclusive"}
    assert found["claim_owner"].because == "bound wakes_max was hit in some run: raise it"


def test_a_premise_that_no_run_meets_proves_nothing():
    row = proved("happy-path", "decoupled", "messages=1")["terminal_status"]
    assert (row.verdict, row.premise_met, row.limit) == ("inconclusive", 0, "")
