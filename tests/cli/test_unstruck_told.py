"""A fault that never struck, and one that struck against its scenario's word, by every command and in every format."""

from __future__ import annotations

import json
import tempfile
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest
from calling import call, refused, results, unformatted

from unstruck import BY_LABEL, aimed, renamed

FEW = ("--figure-runs", "0")
ALONE = (*FEW, "--jobs", "1", "--out", "report")
PROVE = ("prove", "mine.toml", *ALONE)
BELIED = aimed("done(w1).writes entities") + "never_strikes.statement_fails = 'fenced sends no such thing'\n"
NEVER = "statement_fails never struck"
AGAINST = "the scenario says that it never does: fenced sends no such thing"


def told(folder: Path, text: str, *words: str, **environ: str):
    (folder / "mine.toml").write_text(text)
    with unformatted():
        return call(folder, *words, **environ)


@cache
def reported(text: str, release: str) -> Path:
    """A report with all of its formats."""
    folder = Path(tempfile.mkdtemp(prefix="unstruck-"))
    (folder / "mine.toml").write_text(text)
    call(folder, *PROVE, "--release", release)
    return folder / "report"


COMMANDS = {
    "prove": PROVE,
    "check": ("check", "mine.toml", *ALONE),
    "run": ("run", "mine.toml", "--seeds", "0:9", *ALONE),
}


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_says_which_fault_never_struck_once_and_ends_with_3(tmp_path, command):
    called = told(tmp_path, BY_LABEL, *COMMANDS[command], "--release", renamed())
    assert called.code == 3 and called.out.count(NEVER) == 1
    line = next(line for line in called.out.splitlines() if NEVER in line)
    assert line.startswith("! mine on renamed: token_owner, claim_owner, ") and "nothing was promised" in line


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_says_which_fault_struck_against_the_scenario_and_ends_with_1(tmp_path, command):
    called = told(tmp_path, BELIED, *COMMANDS[command], "--release", "fenced")
    assert called.code == 1 and AGAINST in called.out and "Not as expected." in called.out
    assert "without a strike of statement_fails, is " in called.out


def test_compare_does_too(tmp_path):
    words = ("compare", "decoupled", renamed(), "mine.toml", "--quiet", *ALONE)
    called = told(tmp_path, BY_LABEL + "[expect.decoupled]\nviolated.no_stuck_entity = 'it is swallowed'\n", *words)
    changes = {row["change"] for row in results(tmp_path / "report")["results"]} - {None}
    assert (called.code, changes) == (3, {"open"}) and NEVER in called.out


FORMATS = {
    "summary.md": lambda text: text,
    "index.html": lambda text: text,
    "junit.xml": lambda text: "".join(f"{found.tag} {found.get('message')}" for found in ET.fromstring(text).iter()),
    "results.sarif": lambda text: " ".join(
        f"{found['level']} {found['message']['text']}" for found in json.loads(text)["runs"][0]["results"]
    ),
    "results.json": lambda text: text,
}
LEVELS = {"junit.xml": ("error ", "failure "), "results.sarif": ("warning ", "error ")}


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_names_the_fault_that_never_struck(name):
    said = FORMATS[name]((reported(BY_LABEL, renamed()) / name).read_text(encoding="utf-8"))
    assert NEVER in said and LEVELS.get(name, ("", ""))[0] in said


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_names_the_fault_that_struck_against_the_scenario(name):
    said = FORMATS[name]((reported(BELIED, "fenced") / name).read_text(encoding="utf-8"))
    assert "fenced sends no such thing" in said and "statement_fails" in said and LEVELS.get(name, ("", ""))[1] in said


def test_annotations_do(tmp_path):
    actions = {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(tmp_path / "step.md")}
    assert f"nothing was promised, is inconclusive: {NEVER}" in told(
        tmp_path, BY_LABEL, *PROVE, "--release", renamed(), **actions
    ).out.replace("%0A", "\n")
    assert "::error" in told(tmp_path, BELIED, *PROVE, "--release", "fenced", **actions).out


# The table of strikes.


def table(folder: Path) -> list[str]:
    lines = (folder / "strikes.md").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.startswith("| mine")]


def test_a_report_is_made_into_a_table_of_strikes(tmp_path):
    told(tmp_path, BY_LABEL, *PROVE, "--release", renamed(), "--release", "fenced")
    assert call(tmp_path, "report", "report", "--strikes", "strikes.md").code == 3
    struck, failing = table(tmp_path)
    assert struck.startswith("| mine | client_times_out | ") and "never" not in struck
    assert failing.startswith("| mine | statement_fails | never | ") and not failing.endswith("never |")
    assert "`wakeproof prove mine.toml --figure-runs 0 --out report" in (tmp_path / "strikes.md").read_text()


def test_a_reason_stands_in_the_table_and_so_does_a_strike_against_it(tmp_path):
    told(tmp_path, BELIED, *PROVE, "--release", "fenced", "--release", renamed())
    call(tmp_path, "report", "report", "--strikes", "strikes.md")
    _, failing = table(tmp_path)
    assert ", against: fenced sends no such thing | " in failing and "never" not in failing


def test_a_scenario_without_faults_is_named_below_the_table(tmp_path):
    told(tmp_path, BY_LABEL, "prove", "happy-path", "--release", "fenced", *ALONE)
    call(tmp_path, "report", "report", "--strikes", "strikes.md")
    assert "No fault is allowed in: happy-path." in (tmp_path / "strikes.md").read_text()


def test_runs_are_told_apart_from_transitions(tmp_path):
    told(tmp_path, aimed("done(w1).writes entities"), *COMMANDS["run"], "--release", "fenced")
    call(tmp_path, "report", "report", "--strikes", "strikes.md")
    assert all(" in runs |" in line for line in table(tmp_path))


def test_the_same_results_give_the_same_table_put_together_or_not(tmp_path):
    for number, release in enumerate(("fenced", "decoupled")):
        told(tmp_path, BELIED, *PROVE[:-1], f"part-{number}", "--release", release)
    call(tmp_path, "report", "part-0", "part-1", "--out", "whole", "--strikes", "strikes.md")
    once = table(tmp_path)
    call(tmp_path, "report", "whole", "--strikes", "strikes.md")
    assert table(tmp_path) == once and len(once) == 2


def test_no_table_is_made_of_two_reports_or_on_standard_output(tmp_path):
    assert "--strikes" in refused(tmp_path, "report", "--diff", "a", "b", "--strikes", "strikes.md")
    assert "--strikes" in refused(tmp_path, "report", "a", "--strikes", "-")


# What a pattern may name.


def test_a_statement_of_a_release_of_one_s_own_can_be_aimed_at(tmp_path):
    text = aimed("done(w1).set_status_in_statement")
    called = told(tmp_path, text, *PROVE, "--release", renamed())
    assert called.code == 1 and "set_status_in_statement fails" in called.out


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_so_can_its_transactions_and_what_they_hold(tmp_path, jobs):
    """On workers as well, and on a release beside it that has never heard of them."""
    for name in ("finish_entity", "set_status_in_transaction", "transaction", "writes entities(entity/a)"):
        text = aimed(f"done(w1).{name}")
        words = ("prove", "mine.toml", *FEW, "--jobs", jobs, "--out", "report", "--release", renamed("transaction"))
        called = told(tmp_path, text, *words, "--release", "decoupled")
        assert called.code == 1 and "finish_entity fails" in called.out


TYPING_ERRORS = {
    "done(w1).writes entitis": "did you mean 'done(w1).writes entities'?",
    "done(w1).wirtes entities": "did you mean 'done(w1).writes entities'?",
    "done(w1).writes entities(entity/b)": "did you mean 'done(w1).writes entities(entity/a)'?",
    "done(w1).finish_entty": "did you mean 'done(w1).finish_entity'?",
    "done(w1).set_status_in_transactions": "did you mean 'done(w1).set_status_in_transaction'?",
    "done(w1).trnsaction": "did you mean 'done(w1).transaction'?",
    "w1.writes consumer_clams": "did you mean 'w1.writes consumer_claims'?",
}


@pytest.mark.parametrize("pattern", TYPING_ERRORS)
def test_a_typing_error_in_what_a_step_does_is_told_with_what_was_meant(tmp_path, pattern):
    given = {"mine.toml": aimed(pattern)}
    said = refused(tmp_path, "prove", "mine.toml", "--release", renamed("transaction"), files=given)
    assert said.startswith(f"mine.toml:15: faults.statement_fails.only: nothing in this world is called '{pattern}'")
    assert said.endswith(TYPING_ERRORS[pattern])


def test_an_order_and_its_moment_may_be_told_by_what_is_done(tmp_path):
    order = "done(w1).writes entities fails < done(w1)#2.send', 'done(w1).times_out < done(w1)#2.send"
    directed = f"[directed.D]\norder = ['{order}']\nat = 'done(w1)#2.writes entities'\n"
    for release in ("decoupled", "fenced"):
        told(tmp_path, aimed("done(w1).writes entities") + directed, *PROVE, "--release", release)
        [row] = results(tmp_path / "report")["directed"]
        assert row["observed"] is not None, row["why"]
