"""A fault that never strikes has tested nothing: no verdict that rests on runs without it is a good one."""

from __future__ import annotations

import msgspec
import pytest

from unstruck import BY_DEED, BY_LABEL, UNMET, aimed, renamed, report, rows, verdicts
from wakeproof.campaign.campaign import campaign
from wakeproof.campaign.comparison import compare
from wakeproof.campaign.work import Method, Pair
from wakeproof.checker.limits import Limits, Stopped
from wakeproof.errors import UserError
from wakeproof.results.difference import differ
from wakeproof.results.schema import as_expected, comparison_exit_code, encode, exit_code
from wakeproof.results.validation import faults
from wakeproof.scenario.library import load_all
from wakeproof.scenario.scenario import load

STATUS = "done(w1).update_status"
SHUT = "claim(w2).refused"
"""What never happens: no server is down, and there is one message."""
GOOD = {"proved", "held"}


def test_a_release_that_renames_the_statement_proves_nothing_where_it_is_aimed_at_by_its_label(tmp_path):
    found = rows(tmp_path, BY_LABEL, renamed())
    assert {row.verdict for row in found.values()} == {"inconclusive"}
    assert found["no_stuck_entity"].because == (
        "statement_fails never struck (it may only at 'done(w1).update_status'), so it has tested nothing:"
        " aim it at what the release does: done.clear_dispatch, done.read_callback, done.read_entity, done.release_row,"
        " done.set_status_in_statement, drop it,"
        " or say why it cannot ([expect.every] never_strikes.statement_fails = ...)"
    )


@pytest.mark.parametrize("sent", ["statement", "transaction"])
def test_aimed_at_what_it_does_the_renamed_statement_is_tested_and_breaks_as_it_did(tmp_path, sent):
    found = rows(tmp_path, BY_DEED, renamed(sent))
    assert found["no_stuck_entity"].verdict == "violated"
    assert " fails" in " ".join(found["no_stuck_entity"].counterexample.choices)
    assert found["token_owner"].verdict == "proved" and not found["token_owner"].unstruck


def test_what_is_violated_stays_violated(tmp_path):
    """An impatient client is enough for it here; that no statement fails, all the same, leaves the others open."""
    text = aimed("done(w1).end_claim") + "[faults.restart]\nmax = 1\n"
    found = rows(tmp_path, text, "token_gated")
    assert (found["no_stuck_entity"].verdict, found["no_stuck_entity"].unstruck) == ("violated", ("statement_fails",))
    assert found["claim_owner"].verdict == "inconclusive"


NEVER = {
    "a step that the release does not take": ("decoupled", aimed("done(w1).end_claim")),
    "a window that never opens": ("decoupled", aimed(after=SHUT)),
    "a window that closes as it opens": ("decoupled", aimed(STATUS, after="done(w1).answer", before="claim(w1).send")),
    "a wake that there never is": ("decoupled", aimed("done(w2).writes entities")),
    "a row that is never written": ("fenced", aimed("done(w1).writes consumer_callbacks")),
    "a kind of call that is not made": ("decoupled", aimed("done(w1).transaction")),
    "a step that it does take, in a window that never opens": ("fenced", aimed("done(w1).transaction", after=SHUT)),
}


@pytest.mark.parametrize(("release", "text"), NEVER.values(), ids=NEVER)
@pytest.mark.parametrize("method", [Method.PROVE, Method.BOTH, Method.SEEDS])
def test_nothing_is_proved_or_held_of(tmp_path, release, text, method):
    found = rows(tmp_path, text, release, method=method)
    assert not GOOD & {row.verdict for row in found.values()}
    assert all(row.unstruck == ("statement_fails",) for row in found.values())
    told = {row.because for name, row in found.items() if name == "token_owner"}
    assert all(because.startswith("statement_fails never struck") and "drop it" in because for because in told)


def test_a_runner_that_never_claims_cannot_die(tmp_path):
    """By webhook the runner takes up what is posted; here its only message comes too late for a window that shut."""
    text = "world='pullwake'\ntitle='T'\nabout='A'\n[bounds]\nmessages = 1\n"
    text += "[faults.runner_dies]\nmax = 1\nafter = 'claim(w2).send'\n"
    found = rows(tmp_path, text, "decoupled")
    assert {row.verdict for row in found.values()} == {"inconclusive"}
    assert "runner_dies never struck (it may only once 'claim(w2).send' happened)" in found["token_owner"].because


def test_a_budget_of_none_is_no_fault(tmp_path):
    assert verdicts(tmp_path, BY_LABEL.replace("max = 1\nonly", "max = 0\nonly") + UNMET, renamed()) == {"proved"}
    assert verdicts(tmp_path, BY_LABEL, renamed(), settings=("statement_fails=0",)) == {"proved"}


def test_any_number_of_faults_is_no_number_of_none(tmp_path):
    text = aimed("done(w1).writes entities").replace("done_retries = 1", "done_retries = 1\nfaults_max = 0")
    assert "violated" in verdicts(tmp_path, text, "decoupled")


def test_a_limit_that_was_hit_first_stays_what_it_is(tmp_path):
    found = rows(tmp_path, BY_LABEL, renamed(), limits=Limits(states=10))
    assert all(row.because.startswith("limit states=10 was hit") and not row.unstruck for row in found.values())


def test_a_limit_that_is_hit_once_all_was_explored_hides_no_fault_that_never_struck(tmp_path, monkeypatch):
    """What decides is known by then; only where faults struck is not."""

    def stopped(graph):
        graph.watch.stopped = "seconds=1"
        raise Stopped("seconds=1")

    monkeypatch.setattr("wakeproof.checker.check.crash_points", stopped)
    for method in (Method.PROVE, Method.BOTH):
        assert verdicts(tmp_path, BY_LABEL, renamed(), method=method) == {"inconclusive"}
        assert "proved" in verdicts(tmp_path, BY_DEED, renamed(), method=method)


def test_runs_that_never_met_the_fault_hold_nothing_and_say_how_many_they_were(tmp_path):
    found = rows(tmp_path, aimed(after=SHUT), "fenced", seeds=7, method=Method.SEEDS)
    assert found["token_owner"].because.startswith(
        "statement_fails never struck in 7 runs (it may only once 'claim(w2).refused' happened), so it has tested"
        " nothing: make more runs, aim it"
    )


def test_one_strike_in_the_runs_is_enough(tmp_path):
    assert "held" in verdicts(tmp_path, aimed("done(w1).writes entities"), "fenced", method=Method.SEEDS)


# What is promised.


def test_the_exit_code_of_what_never_struck_is_3(tmp_path):
    text = aimed("done(w1).end_claim")
    assert exit_code(report(tmp_path, text, "decoupled")) == 3
    assert exit_code(report(tmp_path, BY_LABEL, renamed())) == 3


def said(section: str, reason: str = "it sends no such statement") -> str:
    text = aimed("done(w1).end_claim")
    return (
        text + f"never_strikes.statement_fails = '{reason}'\n".replace("''", "'")
        if section == "every"
        else (f"{text}\n[expect.{section}]\nnever_strikes.statement_fails = '{reason}'\n")
    )


@pytest.mark.parametrize("section", ["every", "historical", "decoupled"])
def test_a_scenario_may_say_why_a_fault_cannot_strike(tmp_path, section):
    whole = report(tmp_path, said(section), "decoupled")
    assert exit_code(whole) == 0
    assert {row.verdict for row in whole.results} == {"proved", "inconclusive"}
    [coverage] = whole.coverage
    reasons = {each.fault: (each.transitions, each.reason) for each in coverage.strikes}
    assert reasons["statement_fails"] == (0, "it sends no such statement") and reasons["client_times_out"][0] > 0


@pytest.mark.parametrize("section", ["fenced", "token_gated"])
def test_what_it_says_of_another_release_is_nothing(tmp_path, section):
    assert "proved" not in verdicts(tmp_path, said(section), "decoupled")


def test_what_it_says_of_every_release_it_says_of_one_s_own(tmp_path):
    assert verdicts(tmp_path, said("every"), renamed()) == {"proved"}
    assert verdicts(tmp_path, said("historical"), renamed()) == {"inconclusive"}


@pytest.mark.parametrize("method", [Method.PROVE, Method.BOTH, Method.SEEDS])
def test_a_scenario_is_wrong_if_the_fault_strikes_all_the_same(tmp_path, method):
    text = said("every").replace("done(w1).end_claim", "done(w1).writes entities")
    whole = report(tmp_path, text, "fenced", method=method)
    assert exit_code(whole) == 1 and not any(map(as_expected, whole.results))
    assert all(row.belied == ("statement_fails",) for row in whole.results)
    because = whole.results[0].because
    assert because.startswith("statement_fails struck ")
    assert because.endswith(" times, and the scenario says that it never does: it sends no such statement")


def test_of_a_release_of_one_s_own_nothing_is_promised_that_a_strike_could_belie(tmp_path):
    text = said("every").replace("done(w1).end_claim", "done(w1).writes entities")
    whole = report(tmp_path, text, renamed())
    assert not any(row.belied for row in whole.results)


FORBIDDEN = [
    ("[expect.fenced]\nnever_strikes.statement_fail = 'so'", "never_strikes.statement_fail", "did you mean"),
    ("[expect.fenced]\nnever_strikes.restart = 'so'", "the scenario allows no 'restart'", "[faults.restart]"),
    ("[expect.fenced]\nnever_strikes.statement_fails = ' '", "an empty reason", "in a clause"),
    ("[expect.fenced]\nnever_strikes = 'so'", "expected 'object', got 'str'", "README"),
    ("[expect.fence]\nnever_strikes.statement_fails = 'so'", "unknown release 'fence'", "did you mean 'fenced'?"),
]


@pytest.mark.parametrize(("text", "what", "remedy"), FORBIDDEN, ids=[row[1] for row in FORBIDDEN])
def test_what_cannot_be_said_is_refused_at_its_line(tmp_path, text, what, remedy):
    whole = f"{BY_LABEL}{text}\n"
    (tmp_path / "x.toml").write_text(whole)
    with pytest.raises(UserError) as told:
        load(tmp_path / "x.toml")
    line = len(whole.splitlines()) - (text.startswith("[expect.fence]"))
    assert str(told.value).startswith(f"{tmp_path}/x.toml:{line}: expect.fence")
    assert what in str(told.value) and remedy in str(told.value)


def test_an_override_may_take_the_fault_away_of_which_something_is_said(tmp_path):
    (tmp_path / "x.toml").write_text(f"{BY_LABEL}[expect.fenced]\nnever_strikes.statement_fails = 'so'\n")
    assert load(tmp_path / "x.toml", {"faults.statement_fails.max": 0}).never_strikes("fenced")


# Two releases, and two reports.


def compared(folder, text: str, base: str, head: str):
    (folder / "mine.toml").write_text(text)
    [scenario] = load_all([str(folder / "mine.toml")], (), (base, head))
    pairs = [Pair(scenario, release, range(5)) for release in (base, head)]
    made = compare(campaign(pairs, 1, lambda *_: None), base, head, [scenario]).report
    return made, {row.property: row.change for row in made.results if row.change}


def test_what_no_fault_struck_is_not_fixed(tmp_path):
    """The release breaks it where its status update fails; the other is never struck, and so fixes nothing."""
    promised = "[expect.decoupled]\nviolated.no_stuck_entity = 'the failure is swallowed'\n"
    made, changes = compared(tmp_path, aimed("done(w1).update_status") + promised, "decoupled", renamed())
    assert changes["no_stuck_entity"] == "open"
    assert not {"better", "same"} & set(changes.values())
    assert comparison_exit_code(made) == 3


def test_a_premise_that_is_not_met_fixes_nothing_either_where_no_fault_struck(tmp_path):
    made, changes = compared(tmp_path, aimed("done(w1).update_status"), "decoupled", renamed())
    assert changes["terminal_status"] == "open"
    [row] = [row for row in made.results if row.change and row.property == "terminal_status"]
    assert row.unstruck == ("statement_fails",)


def test_nothing_is_the_same_of_two_that_no_fault_struck(tmp_path):
    made, changes = compared(tmp_path, aimed("done(w1).end_claim"), "decoupled", "token_gated")
    assert set(changes.values()) == {"open"} and comparison_exit_code(made) == 3


def test_what_breaks_where_the_other_was_never_struck_is_worse(tmp_path):
    made, changes = compared(tmp_path, aimed("done(w1).update_status"), renamed(), "decoupled")
    assert changes["no_stuck_entity"] == "worse" and comparison_exit_code(made) == 1


def test_both_struck_they_are_the_same(tmp_path):
    _, changes = compared(tmp_path, aimed("done(w1).writes entities"), "decoupled", renamed())
    assert changes["token_owner"] == "same" and changes["no_stuck_entity"] == "same"


def test_a_difference_never_calls_it_newly_proved_or_fixed(tmp_path):
    held = report(tmp_path, aimed("done(w1).writes entities"), "fenced", method=Method.SEEDS)
    never = report(tmp_path, aimed("done(w1).end_claim", after=SHUT), "fenced")
    changes = {(row.change, row.why) for row in differ(held, never, files=("old", "new")).changed}
    assert changes == {("open", "newly inconclusive")}
    broken = report(tmp_path, aimed("done(w1).writes entities"), "decoupled")
    never = report(tmp_path, aimed("done(w1).end_claim"), "decoupled")
    assert {row.why for row in differ(broken, never, files=("old", "new")).changed} == {"newly inconclusive"}


@pytest.mark.parametrize(("verdict", "change"), [("proved", None), ("held", None), ("inconclusive", "better")])
def test_saved_results_that_say_so_are_refused(tmp_path, verdict, change):
    whole = report(tmp_path, aimed("done(w1).end_claim"), "decoupled")
    row = msgspec.structs.replace(whole.results[0], verdict=verdict, change=change)
    told = list(faults(msgspec.structs.replace(whole, results=(row,))))
    assert any(f"it is {change or verdict}, and statement_fails never struck" in fault for fault in told)
    assert not list(faults(whole)) and encode(whole)


def test_the_scenario_of_the_pull_request_as_it_was_would_leave_fenced_tested_all_the_same(tmp_path):
    """A statement's label names it inside a transaction as well."""
    assert verdicts(tmp_path, aimed("done(w1).update_status"), "fenced") == {"proved"}
