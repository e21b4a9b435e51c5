"""`wakeproof mutants`: what it writes, what it says, how it ends."""

from __future__ import annotations

import json

import pytest
from calling import call, process, refused
from on_a_terminal import interrupt

KILLED, ALIKE, ALIVE = "callback-stores-nothing", "grant-running-first", "grant-split"


@pytest.mark.parametrize(
    ("names", "code", "outcomes"),
    [
        ((KILLED, ALIKE), 0, ["killed", "equivalent"]),
        ((KILLED, ALIVE), 1, ["killed", "survived"]),
    ],
)
def test_the_exit_code_says_whether_any_is_left(tmp_path, names, code, outcomes):
    only = [word for name in names for word in ("--only", name)]
    called = call(tmp_path, "mutants", "happy-path", *only, "--out", "report", "--json", "-")
    assert (called.code, [row["outcome"] for row in called.json["mutants"]]) == (code, outcomes)
    assert {"name", "change", "outcome", "killers", "states_to_kill"} <= called.json["mutants"][0].keys()
    assert json.loads((tmp_path / "report" / "mutants.json").read_text()) == called.json


def test_the_page_has_the_matrix_and_a_story_for_each_kill(tmp_path):
    called = call(tmp_path, "mutants", "happy-path", "--only", KILLED, "--only", ALIKE, "--out", "report")
    text = (tmp_path / "report" / "mutants.md").read_text()
    assert "2 mutants of fenced in 1 scenario: 1 killed, 1 equivalent, 0 survived, 0 inconclusive." in text
    assert f"[{KILLED}](#{KILLED})" in text and f"### {KILLED}" in text and "✗ rightful_writer" in text
    assert "2 mutants of fenced in 1 scenario: 1 killed" in called.out


def test_a_page_is_the_same_to_the_byte(tmp_path):
    def page(name, jobs):
        call(tmp_path, "mutants", "happy-path", "--only", KILLED, "--only", ALIVE, "--jobs", jobs, "--out", name)
        return (tmp_path / name / "mutants.md").read_bytes()

    assert page("one", "1") == page("two", "2")


def test_a_pipe_gets_no_progress(tmp_path):
    called = process(tmp_path, "mutants", "happy-path", "--only", ALIKE, "--out", "report")
    assert (called.code, called.err) == (0, "")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--only", "grant-splt"), "--only: unknown mutant 'grant-splt'"),
        (("--release", "fencd"), "unknown release 'fencd'"),
        (("--release", "planted-token_owner"), "no mutants are known for 'planted-token_owner'"),
    ],
)
def test_what_cannot_be_meant_is_refused(tmp_path, words, why):
    assert refused(tmp_path, "mutants", "happy-path", *words).startswith(why)


def test_an_interrupt_keeps_what_was_tried_and_a_later_call_goes_on(tmp_path):
    at_work, out, err = interrupt(tmp_path, "mutants", "happy-path", "--jobs", "1", "--out", "report", once=rb" 1/\d+")
    assert at_work.returncode == 130 and "Traceback" not in err and "Interrupted: the rest was not tried." in out
    kept = json.loads((tmp_path / "report" / "mutants.json").read_text())
    assert kept["complete"] is False and kept["mutants"]
    only = [word for row in kept["mutants"] for word in ("--only", row["name"])]
    again = call(tmp_path, "mutants", "happy-path", "--jobs", "1", *only, "--out", "report", "--json", "-")
    assert again.json["mutants"] == kept["mutants"]
