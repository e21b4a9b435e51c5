"""Small parts of a page: where faults struck, and what is said of what became rarer."""

from __future__ import annotations

import pytest

from wakeproof.report.changes import fixed_first
from wakeproof.report.page.covered import HIT, HOLE, NEVER, NOT_ALLOWED, crashes
from wakeproof.results.coverage import Coverage, Strikes, Struck
from wakeproof.results.schema import ChangeWord, Compared, Driver, Report, Result, RiskChange
from wakeproof.verdict import Verdict

ROW = Result(
    scenario="s", release="r", property="p", verdict=Verdict.PROVED, expected=None, because="", driver=Driver.EXHAUSTIVE
)


def coverage(scenario: str, *faults: str, whole: bool = True, **more: object) -> Coverage:
    return Coverage(scenario=scenario, release="r", whole=whole, faults=faults, steps=("done.ack",), **more)


@pytest.mark.parametrize(
    ("explored", "status", "text"),
    [
        ([coverage("s", "restart", struck=(Struck("done.ack", "restart", 1200),))], HIT, "1,200"),
        ([coverage("s", "restart")], NEVER, "\u2013"),
        ([coverage("s", "restart"), coverage("t", "restart", whole=False)], HOLE, "?"),
        ([coverage("s", "restart", struck=(Struck("write.append", "restart", 3),))], NEVER, "\u2013"),
    ],
)
def test_a_step_at_which_a_fault_may_strike(explored, status, text):
    [table] = crashes(Report(wakeproof="", results=(ROW,), coverage=tuple(explored)))
    [place] = [places[0] for step, places in table.lines if step == "done.ack"]
    assert tuple(place) == (status, text)


def test_a_fault_that_no_scenario_with_the_step_allows():
    other = Coverage(scenario="t", release="r", whole=True, faults=("pause",), steps=("write.append",))
    [table] = crashes(Report(wakeproof="", results=(ROW,), coverage=(coverage("s", "restart"), other)))
    told = {step: dict(zip(table.faults, places, strict=True)) for step, places in table.lines}
    assert told["done.ack"]["pause"] == (NOT_ALLOWED, "")
    assert told["write.append"]["restart"] == (NOT_ALLOWED, "")


@pytest.mark.parametrize(("transitions", "in_runs", "struck"), [(0, 0, False), (1, 0, True), (0, 2, True)])
def test_a_fault_has_struck_in_the_graph_or_in_a_run(transitions, in_runs, struck):
    assert Strikes("restart", transitions, in_runs).struck is struck


def rarer(risk: float | None, **compared: object) -> Result:
    told = Compared(
        **{"verdict": Verdict.VIOLATED, "base_risk": 0.5, "risk": RiskChange.FELL, "ways": (), "why": ""} | compared
    )
    return Result(
        scenario="s", release="r", property="p", verdict=Verdict.VIOLATED, expected=None, because="",
        driver=Driver.EXHAUSTIVE, risk=risk, change=ChangeWord.BETTER, compared=told,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("row", "told"),
    [
        (rarer(0.25), "s (0.5 → 0.25)"),
        (rarer(None), "s"),
        (rarer(None, why="fewer ways"), "s (fewer ways)"),
    ],
)
def test_what_became_rarer_says_how_much_or_why(row, told):
    [line] = fixed_first([row])
    assert line.endswith(f" in {told}")
