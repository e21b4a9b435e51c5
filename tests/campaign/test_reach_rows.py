"""Named behaviours from the file to the exit code: what is expected of each, and what a mistake in one says."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from wakeproof.campaign.campaign import CampaignOutcome, campaign
from wakeproof.campaign.comparison import compare
from wakeproof.campaign.replay import ReplayVerdict, replay_file
from wakeproof.campaign.work import Method, Pair
from wakeproof.checker.limits import Limits
from wakeproof.errors import UserError
from wakeproof.report.answer import headline
from wakeproof.report.junit import junit
from wakeproof.report.page.page import page
from wakeproof.report.reaches import said_of_reach
from wakeproof.report.sarif import sarif
from wakeproof.report.summary import summary
from wakeproof.results.difference import differ
from wakeproof.results.reaches import ReachRow, changed_reach
from wakeproof.results.schema import Report, comparison_exit_code, encode, exit_code
from wakeproof.results.validation import faults
from wakeproof.scenario.scenario import Scenario, load

HEAD = """title = "T"
about = "A"
world = "lock"
[faults.lease_runs_out]
max = 1
only = ["lease(c1).runs_out"]
[expect.every]
violated.one_holder = "a lease"
[expect.unchecked]
violated.no_stale_write = "a late write"
"""
LATE, NEVER = "lease(c1).runs_out < write(c1).send", "write(c1).send < acquire(c1).take"


def scenario(folder: Path, text: str) -> Scenario:
    file = folder / "mine.toml"
    file.write_text(HEAD + text, encoding="utf-8")
    return load(file)


def behaviour(order: str, more: str = "") -> str:
    return f'[reaches.it]\norder = ["{order}"]\n{more}\n'


def outcome(
    folder: Path, text: str, *releases: str, states: int = 1_000_000, method: Method = Method.PROVE
) -> CampaignOutcome:
    made = scenario(folder, text)
    pairs = [Pair(made, release, range(1)) for release in releases or ("checked",)]
    return campaign(pairs, 1, lambda *_: None, method, Limits(states=states))


def report(folder: Path, text: str, *releases: str, states: int = 1_000_000) -> Report:
    return outcome(folder, text, *releases, states=states).report


@pytest.mark.parametrize(
    ("order", "more", "verdict", "code"),
    [
        (LATE, "", "covered", 0),
        (NEVER, "", "unreachable", 1),
        (NEVER, 'expected = "unreachable"', "unreachable", 0),
        (LATE, 'expected = "unreachable"', "covered", 1),
        (NEVER, '[expect.checked]\nunreachable.it = "a token comes first"', "unreachable", 0),
        (LATE, 'expected = "unreachable"\n[expect.checked]\ncovered.it = "it pauses"', "covered", 0),
    ],
)
def test_the_exit_code_is_that_of_what_was_expected(
    tmp_path: Path, order: str, more: str, verdict: str, code: int
) -> None:
    made = report(tmp_path, behaviour(order, more))
    assert (made.reaches[0].verdict, exit_code(made), list(faults(made))) == (verdict, code, [])
    assert headline(made.results, complete=True, reaches=made.reaches).startswith("As expected.") == (code == 0)
    assert (b"<failure" in junit(made, command="", out="o")) == (code == 1)
    assert (b'"named_behaviour"' in sarif(made, command="", out="o")) == (code == 1)
    assert (f"(expected {made.reaches[0].expected})" in summary(made)) == (code == 1)


@pytest.mark.parametrize(("promised", "told"), [(True, "(expected unreachable)"), (False, "(the scenario expects unr")])
def test_of_a_release_of_ones_own_it_is_the_scenario_that_expects(promised: bool, told: str) -> None:
    assert told in said_of_reach(row("covered", "unreachable", promised=promised))


def test_what_a_limit_leaves_open_is_3(tmp_path: Path) -> None:
    made = report(tmp_path, behaviour(NEVER), states=10)
    assert (made.reaches[0].verdict, made.reaches[0].limit, exit_code(made)) == ("open", "states=10", 3)
    assert b"reaches it" in junit(made, command="", out="o")


def test_nothing_is_unreachable_where_a_fault_never_struck(tmp_path: Path) -> None:
    unstruck = behaviour(NEVER) + '[faults.restart]\nmax = 1\nonly = ["server-0.restart"]\nafter = "write(c1).raised"\n'
    (row,) = report(tmp_path, unstruck).reaches
    assert (row.verdict, "restart never struck" in row.because) == ("open", True)


def test_its_run_is_kept_and_replays_and_breaks_nothing(tmp_path: Path) -> None:
    made = outcome(tmp_path, behaviour(LATE))
    (kept,) = (each for each in made.counterexamples.values() if each.reaches)
    row = made.report.reaches[0]
    assert (kept.choices, kept.property, row.file) == (
        row.choices,
        "",
        "counterexamples/mine-checked-reaches-it.json",
    )
    assert replay_file(kept, "unchecked").answer is ReplayVerdict.REACHED
    other = msgspec.structs.replace(kept, order=(NEVER,))
    assert replay_file(other, "checked").answer is ReplayVerdict.NOT_REACHED


def test_runs_by_seeds_are_not_asked(tmp_path: Path) -> None:
    assert outcome(tmp_path, behaviour(LATE), method=Method.SEEDS).report.reaches == ()


def test_reports_tell_of_it_and_results_are_read_back(tmp_path: Path) -> None:
    made = report(tmp_path, behaviour(LATE, 'about = "a pause"'), "checked", "unchecked")
    assert msgspec.json.decode(encode(made), type=Report) == made
    assert "a pause" in page(made) and "Named behaviours" in page(made) and "Named behaviours" in summary(made)


def row(verdict: str, expected: str | None = "covered", *, promised: bool = False) -> ReachRow:
    told = {
        "scenario": "s",
        "release": "r",
        "behaviour": "b",
        "about": "",
        "order": ("a < b",),
        "verdict": verdict,
        "expected": expected,
        "promised": promised,
        "because": "",
        "happened": (),
        "missing": ("a", "b"),
        "faults": 0,
        "steps": 0,
        "choices": (),
        "shortest": False,
        "file": "",
    }
    return msgspec.convert(told, ReachRow)


@pytest.mark.parametrize(
    ("was", "now", "expected", "change", "code"),
    [
        ("covered", "unreachable", "covered", "worse", 1),
        ("covered", "unreachable", None, "worse", 1),
        ("covered", "unreachable", "unreachable", "changed", 0),
        ("unreachable", "covered", "covered", "changed", 0),
        ("unreachable", "covered", "unreachable", "worse", 1),
        ("unreachable", "unreachable", "covered", "same", 0),
        ("covered", "covered", "covered", "same", 0),
        ("covered", "open", "covered", "open", 3),
        ("open", "covered", "covered", "open", 3),
    ],
)
def test_a_comparison_says_what_was_lost(was: str, now: str, expected: str | None, change: str, code: int) -> None:
    before, after = row(was, expected), row(now, expected)
    assert changed_reach(before, after) == change
    told = msgspec.structs.replace(after, was=before.verdict, change=changed_reach(before, after))
    assert comparison_exit_code(Report(wakeproof="", results=(), reaches=(told,), base="b", head="h")) == code


def test_two_releases_are_compared(tmp_path: Path) -> None:
    text, sides = behaviour(LATE), ("unchecked", "checked")
    made = compare(outcome(tmp_path, text, *sides), *sides, [scenario(tmp_path, text)]).report
    assert [(each.was, each.change) for each in made.reaches] == [(None, None), ("covered", "same")]


@pytest.mark.parametrize(
    ("was", "now", "code"),
    [("covered", "unreachable", 1), ("covered", "open", 3), ("unreachable", "covered", 0), ("open", "open", 0)],
)
def test_saved_results_are_compared(was: str, now: str, code: int) -> None:
    old, new = (Report(wakeproof="", results=(), reaches=(row(verdict),)) for verdict in (was, now))
    assert differ(old, new, files=("old", "new")).exit_code == code
    assert differ(old, old, files=("old", "new")).reaches == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            behaviour("write(c1).sent < acquire(c1).take"),
            ("mine.toml:12: reaches.it.order", "write(c1).sent", "did you mean"),
        ),
        ("[reaches.it]\norder = []\n", ("mine.toml:12: reaches.it.order", "without a link", "first < second")),
        (behaviour(LATE, 'oder = "x"'), ("reaches.it.oder", "unknown key 'oder'", "did you mean 'order'?")),
        (behaviour(LATE, 'expected = "open"'), ("reaches.it.expected", "'open'")),
        (behaviour("write(c1).send < < write(c2).send"), ("reaches.it.order", "an empty place")),
        (behaviour("write(c1).send < write(c1).send"), ("reaches.it.order", "contradicts itself")),
        ("[reaches.it]\n", ("mine.toml:11: reaches.it", "'order' is missing")),
        (f'[reaches."a/b"]\norder = ["{LATE}"]\n', ("'a/b' names no behaviour", "letters")),
        (behaviour(LATE, '[expect.checked]\nunreachable.it = " "'), ("unreachable.it", "without a reason")),
        (behaviour(LATE, '[expect.checked]\nunreachable.if = "x"'), ("unknown behaviour 'if'", "did you mean 'it'?")),
        (
            behaviour(LATE, '[expect.checked]\nunreachable.it = "x"\ncovered.it = "y"'),
            ("both covered and unreachable", "keep one"),
        ),
    ],
)
def test_a_mistake_is_told_with_its_place_its_value_and_the_remedy(
    tmp_path: Path, text: str, words: tuple[str, ...]
) -> None:
    with pytest.raises(UserError) as told:
        scenario(tmp_path, text)
    assert all(word in str(told.value) for word in words), str(told.value)
