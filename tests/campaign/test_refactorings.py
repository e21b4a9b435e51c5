"""A refactoring is no news: every release written otherwise by program, and two that only look alike."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from campaigns import unheard
from refactorings import OF_RELEASE, REFACTORINGS, alone, reading, split

from shares import share
from wakeproof.campaign.campaign import campaign
from wakeproof.campaign.comparison import compare
from wakeproof.campaign.work import Method, Pair
from wakeproof.checker.limits import Limits
from wakeproof.report.changes import changes
from wakeproof.results.schema import Report, Result
from wakeproof.scenario.library import load_all

TELLING = ("restart-before-done", "late-call")
"""Small; a restart, a call that comes when its server is dead, and every historical release broken somewhere."""
EVERYWHERE = [(release, name) for release in OF_RELEASE for name in REFACTORINGS]
EACH_TIME = {("decoupled", "renamed"), ("decoupled", "holding"), ("token_gated", "extracted"), ("fenced", "renamed")}


def some(cases: list[tuple[str, ...]], each_time: set[tuple[str, ...]]) -> list[Any]:
    """The cases as parameters, those that are not tried each time with the slow tests."""
    return [case if case in each_time else pytest.param(*case, marks=pytest.mark.slow) for case in cases]


def compared(base: str, head: str, scenarios: tuple[str, ...] = TELLING) -> Report:
    loaded = load_all(scenarios, (), (base, head))
    pairs = [Pair(each, release, range(0)) for each in loaded for release in (base, head)]
    return compare(
        campaign(pairs, 1, unheard, Method.PROVE, Limits(states=1_000_000), behaviour=True), base, head, loaded
    ).report


def rows(report: Report) -> list[Result]:
    return [row for row in report.results if row.change]


def written(folder: Path, name: str, source: str) -> str:
    (folder / f"{name}.py").write_text(source)
    return f"{folder / name}.py:MINE"


@cache
def source(release: str) -> str:
    return alone(release)


@pytest.mark.parametrize(("release", "name"), some(EVERYWHERE, EACH_TIME))
def test_nobody_can_tell_a_release_from_its_refactoring(tmp_path, release, name):
    head = written(tmp_path, name, REFACTORINGS[name](source(release)))
    report = compared(release, head)
    assert {row.change for row in rows(report)} == {"same"}
    assert release == "fenced" or any(row.verdict == "violated" for row in rows(report))
    assert changes(report.results, "BASE", "HEAD") == "HEAD against BASE: the same behaviour, in all 2 scenarios."


@pytest.mark.parametrize("release", share(OF_RELEASE, ("fenced",)))
def test_nobody_can_tell_that_a_file_was_split_in_two(tmp_path, release):
    """Also where the other side has a file of the same name beside it."""
    for side, refactoring in (("base", "moved"), ("head", "renamed")):
        (tmp_path / side).mkdir()
        parts, handlers = split(REFACTORINGS[refactoring](source(release)))
        (tmp_path / side / "parts.py").write_text(parts)
        (tmp_path / side / "release.py").write_text(handlers)
    whole, base, head = (release, *(f"{tmp_path}/{side}/release.py:MINE" for side in ("base", "head")))
    for one, other in ((whole, head), (base, head)):
        report = compared(one, other, TELLING[:1])
        assert {row.change for row in rows(report)} == {"same"} and all(r.compared.same_behaviour for r in rows(report))


@pytest.mark.parametrize("release", share(OF_RELEASE, ("decoupled",)))
def test_nobody_can_tell_in_which_order_two_reads_come_that_commute(tmp_path, release):
    sides = [written(tmp_path, f"reads_{swap}", reading(source(release), swapped=swap)) for swap in (False, True)]
    report = compared(*sides)
    assert {row.change for row in rows(report)} == {"same"} and all(r.compared.same_behaviour for r in rows(report))


def test_a_read_more_makes_nothing_worse_and_is_no_same_behaviour(tmp_path):
    """There is a step more at which a restart may come, so a risk may be another: no more than that."""
    report = compared("decoupled", written(tmp_path, "reads", reading(source("decoupled"))))
    assert {row.change for row in rows(report)} <= {"same", "better", "likelier", "open"}
    assert not any(row.compared and row.compared.same_behaviour for row in rows(report))


@pytest.mark.parametrize("name", share(REFACTORINGS, ("renamed",)))
def test_a_mistake_in_a_refactoring_is_no_refactoring(tmp_path, name):
    """What all of this rests on: the same file with one gate dropped is told apart."""
    whole = REFACTORINGS[name](source("decoupled"))
    gate = "its_still_owns_claim:" if name == "renamed" else "still_owns_claim:"
    assert whole.count(f"\n        if {gate}") == 1
    broken = whole.replace(f"\n        if {gate}", "\n        if True:")
    report = compared("decoupled", written(tmp_path, name, broken), ("stale-done",))
    changed = {row.property: row.change for row in rows(report)}
    assert (changed["no_stuck_entity"], changed["token_owner"]) == ("worse", "likelier")


@pytest.mark.slow
@pytest.mark.parametrize(("release", "name"), EVERYWHERE)
def test_nobody_can_tell_in_any_scenario(tmp_path, release, name):
    """Where both were seen whole, that is in all of them."""
    head = written(tmp_path, name, REFACTORINGS[name](source(release)))
    every = tuple(os.environ.get("WAKEPROOF_SCENARIOS", "").split()) or tuple(s.name for s in load_all(()))
    report = compared(release, head, every)
    assert {row.change for row in rows(report)} <= {"same", "open"}
    assert all(row.compared and row.compared.same_behaviour for row in rows(report))
