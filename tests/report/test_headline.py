"""The answer in one sentence: it never says that all is well where the exit code says otherwise."""

from __future__ import annotations

from typing import Any

import pytest

from wakeproof.report.answer import answer, by_release, headline, merge_headline
from wakeproof.report.matrix import matrix
from wakeproof.report.summary import summary
from wakeproof.report.terminal import breaches
from wakeproof.results.schema import (
    About,
    CanaryResult,
    ChangeWord,
    Compared,
    CounterexampleSummary,
    Observed,
    Report,
    Result,
    comparison_exit_code,
    exit_code,
)
from wakeproof.verdict import Verdict


def row(verdict: str = "held", expected: str | None = "held", **known: object) -> Result:
    told = {"scenario": "s", "release": "r", "property": "p", "because": "", "driver": "timed", "runs": 10}
    counts = {"runs_broken": 0, "premise_met": 1, "seconds": 0.1}
    return Result(**{"verdict": verdict, "expected": expected, **told, **counts, **known})


def story(*lines: str, faults: int = 0) -> CounterexampleSummary:
    return CounterexampleSummary(file="counterexamples/x.json", faults=faults, steps=len(lines), story=lines)


def said(*rows: Result, complete: bool = True, missed: int = 0) -> str:
    return headline(rows, complete=complete, missed=missed)


HEADLINES = [
    ([row()], "As expected. 0 of 1 checks fail (10 runs of 1 scenario on 1 release)."),
    ([row("violated", "violated")], "As expected. 1 of 1 checks fails ("),
    ([row("violated")], "Not as expected. 1 of 1 checks fails, 1 not as expected ("),
    ([row("violated", None)], "Not as expected. 1 of 1 checks fails, 1 of them on r, which states no expectations ("),
    ([row("inconclusive", None)], "0 of 1 checks fail, 1 inconclusive on r, which states no expectations ("),
    ([row("violated", None), row("violated", None, release="q")], "2 of 2 checks fail, 2 of them where none is stated"),
    ([row(), row("proved", "proved", scenario="t", runs=5)], "0 of 2 checks fail, 1 proved (15 runs of 2 scenarios on"),
    ([row(), row(property="q")], "0 of 2 checks fail (10 runs of 1 scenario on 1 release)."),
]


@pytest.mark.parametrize(("rows", "text"), HEADLINES, ids=[text for _, text in HEADLINES])
def test_the_headline(rows, text):
    assert text in said(*rows)


@pytest.mark.parametrize("verdict", ["held", "violated", "inconclusive"])
@pytest.mark.parametrize("expected", ["held", "violated", "inconclusive", None])
def test_all_is_well_exactly_where_the_exit_code_is_0(verdict, expected):
    rows = (row(verdict, expected), row(property="q"))
    assert said(*rows).startswith("As expected.") == (exit_code(Report(wakeproof="", results=rows)) == 0)


def test_a_planted_bug_that_was_missed_is_said_beside_what_else_is_amiss():
    assert "fail, 1 planted bug not found (" in said(row(), missed=1)
    assert "1 not as expected, 2 planted bugs not found (" in said(row("violated"), missed=2)


def test_an_interrupt_is_said_first():
    assert said(row(), complete=False).startswith("Interrupted. 0 of 1 checks fail (10 runs")


def test_nothing_is_nothing():
    assert said() == "Nothing was run."


def compared(*rows: Result, **known: Any) -> Report:
    return Report(wakeproof="", results=rows, base="old", head="new", **known)


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("change", ChangeWord)
@pytest.mark.parametrize("verdict", ["held", "proved", "violated", "inconclusive"])
@pytest.mark.parametrize("expected", ["held", "violated", "inconclusive", None])
def test_a_merge_is_advised_exactly_where_the_exit_code_is_0(expected, verdict, change, strict):
    told = compared(row(verdict, expected, change=change), row(property="q", change=ChangeWord.SAME), strict=strict)
    opening = {0: "Nothing got worse: new may be merged, ", 1: "Do not merge yet: ", 3: "Not decided: "}
    assert merge_headline(told).startswith(opening[comparison_exit_code(told)])


WORSE, LIKELIER = (row("violated", "violated", change=word) for word in (ChangeWord.WORSE, ChangeWord.LIKELIER))
FIXED = row(change=ChangeWord.BETTER)
COMPARED = {
    "Do not merge yet: new makes 1 check worse than old, and fixes 1.": [WORSE, FIXED],
    "Nothing got worse: new may be merged, as far as 1 scenario can show. It fixes 1 check.": [FIXED],
    "Nothing got worse: new may be merged, as far as 1 scenario can show. 1 check became likelier to fail.": [LIKELIER],
}


@pytest.mark.parametrize(("text", "rows"), COMPARED.items(), ids=COMPARED)
def test_what_a_merge_brings_is_counted(text, rows):
    assert merge_headline(compared(*rows)) == text


def test_nothing_is_advised_where_no_verdict_can_be_trusted_or_not_all_is_there():
    missed = CanaryResult(property="p", release="q", found=False, states=1)
    assert merge_headline(compared(FIXED, canaries=(missed,))) == (
        "No verdict can be trusted: 1 planted bug not found."
    )
    assert merge_headline(compared(FIXED, complete=False)) == (
        "Interrupted: nothing got worse so far, and nothing is decided."
    )
    assert merge_headline(compared(WORSE, complete=False)) == ("Interrupted: new makes 1 check worse than old.")


def test_what_is_open_is_counted():
    told = compared(row("inconclusive", None, change=ChangeWord.OPEN, limit="states=9"))
    assert merge_headline(told) == "Not decided: 1 change left open. Nothing that is known got worse."


def test_below_it_stands_what_is_worse_before_what_is_fixed():
    beside = Compared(Verdict.HELD, None, "", (), "")
    worse = row("violated", change=ChangeWord.WORSE, counterexample=story("a"), compared=beside)
    lines = answer(compared(worse, FIXED)).lines
    assert [line.text.partition(":")[0] for line in lines][:3] == ["worse", "fixed", "new against old"]


def test_each_release_has_a_line_of_its_own():
    broken = [row("violated", property=p, scenario=s) for p, s in zip("abcdaab", "stuvtus", strict=True)]
    held = [row(release="q"), row("inconclusive", release="q", scenario="t")]
    assert [line.text for line in by_release([*broken, *held, row(release="z")])] == [
        "r: breaks a in 3 of 4 scenarios, b in 2, c in 1, and 1 more property",
        "q: nothing broken in 2 scenarios, 1 check inconclusive",
        "z: nothing broken in 1 scenario",
    ]


def test_a_cell_counts_scenarios_by_verdict():
    rows = [row(), row(scenario="t"), row("violated", scenario="u"), row("inconclusive", "inconclusive", scenario="v")]
    assert [line.cells for line in matrix(rows)] == [("2✓ 1✗ 1? !",)]


def test_what_releases_share_is_told_once():
    rows = [row("violated", release=r, counterexample=story("one", "two")) for r in ("r", "q")]
    rows += [row("violated", release="r", scenario="t", counterexample=story("one", "two", "three"))]
    (breach,) = breaches(rows)
    assert (breach.row.scenario, breach.releases, breach.others) == ("s", ("r", "q"), ("t",))


def test_the_simplest_story_is_told():
    longer, dearer = story(*"abcdef"), story("a", faults=1)
    rows = [row("violated", scenario=name, counterexample=found) for name, found in {"s": dearer, "t": longer}.items()]
    assert [breach.row.scenario for breach in breaches(rows)] == ["t"], "fewer faults first, then fewer steps"


COLUMNS = ("row", "token")


def table(observed: tuple[str, ...] | None, why: str = "", claimed: tuple[str, ...] = ("released", "")) -> str:
    run = Observed(run="A", scenario="s", release="r", columns=COLUMNS, claimed=claimed, observed=observed, why=why)
    report = Report(wakeproof="1", results=(row(),), directed=(run,), about=About(table="The table"))
    text = summary(report)
    return next(line for line in text.splitlines() if line.startswith("| A |"))


def test_a_claim_that_differs_stands_beside_what_was_observed():
    assert table(("active", "kept")) == "| A | r | **active** | kept | released / · |"
    assert table(("released", "kept")) == "| A | r | released | kept | released / · |"


def test_where_nothing_is_claimed_that_is_said_in_a_word():
    assert table(("released", "kept"), claimed=("", "")) == "| A | r | released | kept | nothing |"


def test_a_run_that_was_not_found_says_why():
    assert table(None, "no such run") == "| A | r | no such run |  | released / · |"


def test_a_cell_stays_one_cell():
    assert table(("a|b", "<b>`x`")) == "| A | r | **a&#124;b** | &lt;b>'x' | released / · |"
