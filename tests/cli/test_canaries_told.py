"""Every check says how many planted bugs it found; one that it missed is named wherever it reports, and makes it 3."""

from __future__ import annotations

from dataclasses import replace

import pytest
from calling import call, results
from on_a_terminal import interrupt

from lock.plugin import KIND
from wakeproof.scenario import worlds

QUIETLY = ("--figure-runs", "0", "--jobs", "1", "--out", "report")
FOUND = "4 of 4 planted bugs were found.\n"
MISSED = (
    "3 of 4 planted bugs were found; missed: lock_comes_free on checked. "
    "No verdict of this run can be trusted: mend the property, or the bug planted for it."
)
OTHERS = {
    "prove": ("prove", "lock-pause", "-r", "checked"),
    "run": ("run", "lock-restart", "-r", "checked", "--seeds", "0:200"),
    "compare": ("compare", "unchecked", "checked", "lock-pause"),
}


def summary(folder):
    return (folder / "report/summary.md").read_text(encoding="utf-8")


@pytest.fixture
def unplanted(monkeypatch):
    """The shipped lock, whose canary for `lock_comes_free` is planted in a release that keeps it."""
    healthy = (c._replace(release="checked") if c.property == "lock_comes_free" else c for c in KIND.canaries)
    kind = replace(KIND, canaries=tuple(healthy))
    monkeypatch.setattr(worlds, "_installed", lambda: {kind.name: kind})


def test_a_check_says_that_it_found_them(tmp_path):
    called = call(tmp_path, "check", "lock-pause", "-r", "checked", *QUIETLY)
    assert called.code == 0 and called.out.count(FOUND) == summary(tmp_path).count(FOUND) == 1
    rows = results(tmp_path / "report")["canaries"]
    assert [(row["property"], row["found"]) for row in rows] == [(name, True) for name in KIND.properties]


@pytest.mark.parametrize("words", OTHERS.values(), ids=OTHERS)
def test_other_commands_do_not_look(tmp_path, words):
    called = call(tmp_path, *words, *QUIETLY)
    assert called.code == 0 and "planted" not in called.out + summary(tmp_path)
    assert results(tmp_path / "report")["canaries"] == []


def test_one_that_was_missed_makes_it_3_and_is_named(tmp_path, unplanted):
    called = call(tmp_path, "check", "lock-pause", "-r", "checked", *QUIETLY)
    assert called.code == 3
    assert f"! {MISSED}\n" in called.out and f"**{MISSED}**\n" in summary(tmp_path)
    missed = [row for row in results(tmp_path / "report")["canaries"] if not row["found"]]
    assert missed == [{"property": "lock_comes_free", "release": "checked", "found": False, "states": 146}]


def test_then_the_last_line_does_not_say_that_all_is_well(tmp_path, unplanted):
    called = call(tmp_path, "check", "lock-pause", "-r", "checked", *QUIETLY)
    last = called.out.splitlines()[-1]
    assert last.startswith("Not as expected. ") and "1 planted bug not found" in last
    assert "As expected." not in called.out + summary(tmp_path)


def test_it_is_3_even_where_an_expectation_fails_which_is_told(tmp_path, unplanted):
    (tmp_path / "mine.toml").write_text('title = "T"\nabout = "A"\nworld = "lock"\nfaults.lease_runs_out = 1\n')
    called = call(tmp_path, "check", "mine.toml", "-r", "checked", *QUIETLY)
    assert called.code == 3
    assert "! mine on checked: one_holder: expected proved, is violated" in called.out and MISSED in called.out


def test_2_comes_first(tmp_path, unplanted):
    assert call(tmp_path, "check", "no-such-scenario", *QUIETLY).code == 2


def test_an_interrupt_is_130_and_no_canary_missed(tmp_path):
    """It comes while the second is looked for."""
    words = ("check", "happy-path", "-r", "decoupled", *QUIETLY)
    at_work, out, err = interrupt(tmp_path, *words, once=rb"planted bugs: planted-claim_owner")
    assert at_work.returncode == 130 and "Traceback" not in err and "\nInterrupted. " in out
    report = results(tmp_path / "report")
    assert report["complete"] is False and report["canaries"] and all(row["found"] for row in report["canaries"])
