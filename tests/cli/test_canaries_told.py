"""Every check says how many planted bugs it found; one that it missed is named wherever it reports, and makes it 3."""

from __future__ import annotations

from dataclasses import replace

import pytest
from calling import SCENARIO, call, results
from on_a_terminal import interrupt

from pullwake.plugin import PLUGIN
from wakeproof.scenario import worlds

QUIETLY = ("--jobs", "1", "--out", "report")
FOUND = "11 of 11 planted bugs were found.\n"
MISSED = (
    "10 of 11 planted bugs were found; missed: lease_kept on decoupled. "
    "No verdict of this run can be trusted: mend the property, or the bug planted for it."
)
OTHERS = {
    "prove": ("prove", "happy-path", "-r", "decoupled"),
    "run": ("run", "happy-path", "-r", "decoupled", "--seeds", "0:5"),
    "compare": ("compare", "token_gated", "decoupled", "happy-path"),
}


def summary(folder):
    return (folder / "report/summary.md").read_text(encoding="utf-8")


@pytest.fixture
def unplanted(monkeypatch):
    """The shipped world, whose canary for `lease_kept` is planted in a release that keeps it."""
    healthy = (c._replace(release="decoupled") if c.property == "lease_kept" else c for c in PLUGIN.canaries)
    kind = replace(PLUGIN, canaries=tuple(healthy))
    monkeypatch.setattr(worlds, "_installed", lambda: {kind.name: kind})


def test_a_check_says_that_it_found_them(tmp_path):
    called = call(tmp_path, "check", "happy-path", "-r", "decoupled", *QUIETLY)
    assert called.code == 0 and called.out.count(FOUND) == summary(tmp_path).count(FOUND) == 1
    rows = results(tmp_path / "report")["canaries"]
    assert [(row["property"], row["found"]) for row in rows] == [(name, True) for name in PLUGIN.properties]


@pytest.mark.parametrize("words", OTHERS.values(), ids=OTHERS)
def test_other_commands_do_not_look(tmp_path, words):
    called = call(tmp_path, *words, *QUIETLY)
    assert called.code == 0 and "planted" not in called.out + summary(tmp_path)
    assert results(tmp_path / "report")["canaries"] == []


def test_one_that_was_missed_makes_it_3_and_is_named(tmp_path, unplanted):
    called = call(tmp_path, "check", "happy-path", "-r", "decoupled", *QUIETLY)
    assert called.code == 3
    assert f"! {MISSED}\n" in called.out and f"**{MISSED}**\n" in summary(tmp_path)
    missed = [row for row in results(tmp_path / "report")["canaries"] if not row["found"]]
    assert missed == [{"property": "lease_kept", "release": "decoupled", "found": False, "states": 26}]


def test_then_the_last_line_does_not_say_that_all_is_well(tmp_path, unplanted):
    called = call(tmp_path, "check", "happy-path", "-r", "decoupled", *QUIETLY)
    assert called.out.endswith("1 of the planted bugs not found.\n")
    assert "everything as expected" not in called.out + summary(tmp_path)


def test_it_is_3_even_where_an_expectation_fails_which_is_told(tmp_path, unplanted):
    (tmp_path / "mine.toml").write_text(SCENARIO.replace("messages = 1", "messages = 1\nheartbeats = 1"))
    called = call(tmp_path, "check", "mine.toml", "-r", "lease_nulling", *QUIETLY)
    assert called.code == 3
    assert "! mine on lease_nulling: lease_kept: expected proved, is violated" in called.out and MISSED in called.out


def test_2_comes_first(tmp_path, unplanted):
    assert call(tmp_path, "check", "no-such-scenario", *QUIETLY).code == 2


def test_an_interrupt_is_130_and_no_canary_missed(tmp_path):
    words = ("check", "happy-path", "-r", "decoupled", *QUIETLY)
    at_work, out, err = interrupt(tmp_path, *words, once=rb"planted bugs: planted-token_owner")
    assert at_work.returncode == 130 and "Traceback" not in err and "\nInterrupted. " in out
    report = results(tmp_path / "report")
    assert report["complete"] is False and report["canaries"] and all(row["found"] for row in report["canaries"])
