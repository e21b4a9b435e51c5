"""`--quiet`: the answer, and what is not as expected or worse; exit codes, files and errors as ever."""

from __future__ import annotations

import pytest
from calling import call, process, refused, results
from on_a_terminal import shown

FEW = ("--figure-runs", "0", "--jobs", "1", "--out", "report")
UNPROMISED = 'title = "T"\nabout = "A"\nworld = "lock"\nfaults.lease_runs_out = 1\n'
CALLS = {
    "check": ("check", "lock-pause", "-r", "unchecked", *FEW),
    "prove": ("prove", "lock-pause", "-r", "unchecked", *FEW),
    "run": ("run", "lock-restart", "-r", "unchecked", "--seeds", "0:200", *FEW),
    "compare": ("compare", "unchecked", "checked", "lock-pause", *FEW),
}


@pytest.mark.parametrize("words", CALLS.values(), ids=CALLS)
def test_where_all_is_as_expected_the_answer_is_all(tmp_path, words):
    loud, quiet = call(tmp_path, *words), call(tmp_path, *words, "--quiet")
    told = quiet.out.splitlines()
    assert (quiet.code, quiet.err) == (loud.code, "") and quiet.code == 0
    assert told == loud.out.splitlines()[-1:]


def test_a_comparison_is_answered_by_what_may_be_merged(tmp_path):
    out = call(tmp_path, *CALLS["compare"], "-q").out
    assert out.startswith("Nothing got worse: checked may be merged, ") and "It fixes 1 check." in out


def test_what_is_worse_is_named(tmp_path):
    called = call(tmp_path, "compare", "checked", "unchecked", "lock-pause", *FEW, "-q")
    named = [line for line in called.out.splitlines() if line.startswith("! ")]
    assert called.code == 1 and named == ["! worse: lock-pause on unchecked: no_stale_write"]


def test_what_is_not_as_expected_is_named(tmp_path):
    (tmp_path / "mine.toml").write_text(UNPROMISED)
    called = call(tmp_path, "check", "mine.toml", "-r", "checked", *FEW, "-q")
    told = called.out.splitlines()
    assert called.code == 1
    assert "! mine on checked: one_holder: expected proved, is violated " in told
    assert all(line.startswith("! ") for line in told[:-1]) and "not as expected" in told[-1]


def test_the_report_is_written_all_the_same(tmp_path):
    call(tmp_path, *CALLS["run"], "-q")
    assert (tmp_path / "report/summary.md").exists()
    assert all((tmp_path / "report" / row["counterexample"]["file"]).exists() for row in broken(tmp_path))


def broken(folder):
    rows = [row for row in results(folder / "report")["results"] if row["verdict"] == "violated"]
    assert rows
    return rows


def test_results_on_standard_output_stay_alone_there(tmp_path):
    called = call(tmp_path, *CALLS["run"], "-q", "--json", "-")
    assert called.json == results(tmp_path / "report") and called.err.count("\n") == 1


def test_a_replay_is_answered_in_one_line(tmp_path):
    call(tmp_path, *CALLS["run"], "-q")
    file = f"report/{broken(tmp_path)[0]['counterexample']['file']}"
    called = call(tmp_path, "replay", file, "--quiet", "--keep", "kept.toml")
    assert called.code == 1 and called.out.count("\n") == 1 and called.out.endswith("applies and breaks\n")
    assert (tmp_path / "kept.toml").exists()


@pytest.mark.parametrize(("name", "code", "lines"), [("callback-stores-nothing", 0, 1), ("grant-split", 1, 2)])
def test_mutants_tell_what_survived_and_the_answer(tmp_path, name, code, lines):
    called = call(tmp_path, "mutants", "happy-path", "--only", name, "--out", "report", "--jobs", "1", "-q")
    told = called.out.splitlines()
    assert (called.code, called.err, len(told)) == (code, "", lines)
    assert told[-1].startswith("1 mutants of fenced in 1 scenario: ")
    assert all(line.startswith(f"survived: {name}: ") for line in told[:-1])


def test_a_terminal_shows_no_progress_either(tmp_path):
    code, out, err = shown(tmp_path, *CALLS["check"], "-q")
    assert (code, err) == (0, "") and out.count("\n") == 1


def test_errors_stay_on_standard_error(tmp_path):
    assert refused(tmp_path, "check", "no-such", "--quiet").startswith("unknown scenario 'no-such'")
    assert process(tmp_path, "run", "--quiet").err.startswith("wakeproof: Missing argument 'scenarios'")
