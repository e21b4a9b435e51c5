"""What becomes of a mutant: killed, equivalent, survived, or not known."""

from __future__ import annotations

import pytest
from trying import BY_HAND, changed, tried

from wakeproof.errors import UserError
from wakeproof.mutants.results import MutantOutcome

WRITE = "    await ports.upstream.append(request.stream_path)\n"


def alone(results):
    [result] = results.mutants
    return result


def test_a_mutant_is_killed_by_what_breaks(tmp_path):
    result = alone(tried(tmp_path, BY_HAND["callback-stores-nothing"], scenarios=("happy-path", "two-replicas")))
    assert result.outcome is MutantOutcome.KILLED and result.states_to_kill == result.killers[0].states < 20
    assert {(kill.property, kill.scenario) for kill in result.killers} == {
        (prop, scenario) for prop in ("rightful_writer", "no_lost_work") for scenario in ("happy-path", "two-replicas")
    }


def test_the_simplest_run_of_the_kill_is_told(tmp_path):
    shown = alone(tried(tmp_path, BY_HAND["callback-stores-nothing"], runs=3)).shown
    assert (shown.kill.scenario, shown.kill.property, shown.planned) == ("happy-path", "rightful_writer", 1)
    assert shown.random == pytest.approx(1) and "check_token → false" in shown.story[1]


def test_a_premise_that_is_not_met_any_more_is_a_kill(tmp_path):
    result = alone(tried(tmp_path, BY_HAND["grant-without-running"]))
    assert result.outcome is MutantOutcome.KILLED
    assert {(kill.property, kill.vacuous) for kill in result.killers} == {("no_stuck_entity", True)}


def test_a_leak_at_the_end_is_a_kill_where_nobody_tidies_up(tmp_path):
    mutant = BY_HAND["end-without-row"]
    assert alone(tried(tmp_path, mutant, scenarios=("no-reaper",))).properties == ("no_leaked_claim",)


def test_a_change_that_nobody_can_see_is_equivalent(tmp_path):
    hidden = changed("hidden", WRITE, "    request = request._replace(token='')\n" + WRITE)
    assert alone(tried(tmp_path, hidden, scenarios=("happy-path", "two-replicas"))).outcome is MutantOutcome.EQUIVALENT


def test_a_change_that_is_seen_and_breaks_nothing_survives_and_says_where_it_is_seen(tmp_path):
    result = alone(tried(tmp_path, changed("appends-twice", WRITE, WRITE + WRITE)))
    assert result.outcome is MutantOutcome.SURVIVED and result.because == ("happy-path: write(w1).answer",)


@pytest.mark.parametrize(
    ("put", "why"),
    [
        ("    while True:\n        pass\n", "write does not end"),
        ("    raise SystemExit(1)\n", ""),
        ("    held = [1]\n    while True:\n        held = held * 8\n", "write asks for more memory than there is"),
        ("    import random\n    random.random()\n", "imports 'random' while it runs"),
    ],
)
def test_a_mutant_that_hangs_or_explodes_is_not_killed(tmp_path, put, why):
    result = alone(tried(tmp_path, changed("wild", WRITE, put + WRITE), max_seconds=30))
    assert result.outcome is MutantOutcome.INCONCLUSIVE and why in result.because[0] and not result.killers


def test_a_limit_leaves_open_what_it_hides(tmp_path):
    """The code unchanged fits; with more steps, the limit is hit before anything breaks."""
    result = alone(tried(tmp_path, changed("longer", WRITE, WRITE * 40), max_states=60))
    assert (result.outcome, result.because) == (MutantOutcome.INCONCLUSIVE, ("happy-path: states=60",))


def test_code_that_is_not_seen_whole_unchanged_is_no_measure(tmp_path):
    with pytest.raises(UserError, match="the code unchanged cannot be explored whole: happy-path: states=10"):
        tried(tmp_path, BY_HAND["reaper-idle"], max_states=10)


def test_a_directed_run_that_cannot_be_had_any_more_is_a_kill(tmp_path):
    takes_anybody_s = changed("takes-anybody-s", " or entity.status in GONE:", ":")
    result = alone(tried(tmp_path, takes_anybody_s, scenarios=("operator-stop",)))
    assert result.outcome is MutantOutcome.KILLED and result.properties == ("directed run",)


def test_what_is_appended_was_accepted_whatever_a_check_had_said(tmp_path):
    result = alone(tried(tmp_path, BY_HAND["write-unchecked"], scenarios=("lasting-consumer",)))
    assert "write_authority" in result.properties


def test_what_somebody_is_answered_can_be_told_apart(tmp_path):
    """A done of a wake that nobody wrote down is told so: the directed run of slow-runner asks for it."""
    mutant = BY_HAND["done-told-before-consent"]
    assert alone(tried(tmp_path, mutant, scenarios=("slow-runner",))).properties == ("directed run",)


def test_a_premise_that_only_a_bound_of_the_world_took_away_is_no_kill(tmp_path):
    """Nothing is ever acked, so there is another wake and another, until the world has no more."""
    result = alone(tried(tmp_path, BY_HAND["done-acks-nothing"]))
    assert not any(kill.vacuous for kill in result.killers)
