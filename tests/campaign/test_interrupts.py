"""An interrupt keeps every proof that was made, and what was covered of the one under way."""

from __future__ import annotations

import pytest
from campaigns import interrupted

from locks import STATES, write_lock
from wakeproof.campaign.work import Method
from wakeproof.checker.limits import Limits
from wakeproof.results.schema import Report, Result, encode

SMALL = ("happy-path", "heartbeats", "restart-before-done")


def row(report: Report, scenario: str, name: str = "claim_owner") -> Result:
    return next(row for row in report.results if (row.scenario, row.property) == (scenario, name))


def after_the_first(done: int, what: str) -> bool:
    return done == 1


def under_way(done: int, what: str) -> bool:
    return " states, " in what and ": 0 states" not in what


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("method", [Method.BOTH, Method.PROVE])
def test_proofs_that_were_made_are_kept(jobs, method):
    report = interrupted(*SMALL, when=after_the_first, jobs=jobs, method=method)
    verdicts = [row(report, scenario).verdict for scenario in SMALL]
    assert not report.complete
    assert set(verdicts) == {"inconclusive", "proved"}  # on two processes, the second may just have been finished


def test_what_was_not_begun_says_so():
    report = interrupted(*SMALL, when=after_the_first, method=Method.PROVE)
    open_ = row(report, "restart-before-done")
    assert (open_.because, open_.states) == ("interrupted before it was explored", 0)


def test_every_row_is_there_all_the_same():
    report = interrupted(*SMALL, when=after_the_first)
    assert len(report.results) == 3 * 11 and encode(report)


@pytest.fixture(scope="module")
def halfway(tmp_path_factory):
    """The second is explored for a while, and then no further."""
    folder = tmp_path_factory.mktemp("lock")
    larger = [str(folder / write_lock(folder, name, times)) for name, times in (("some", 1), ("more", 2))]
    scenarios = ("lock-pause", *larger)
    return interrupted(*scenarios, when=under_way, method=Method.PROVE, release="checked")


def test_of_the_proof_under_way_it_is_told_what_was_covered(halfway):
    open_ = row(halfway, "some", "tokens_grow")
    assert (open_.verdict, open_.driver, open_.limit) == ("inconclusive", "exhaustive", "interrupted")
    assert 4_000 < open_.states < STATES[1] and open_.because == f"interrupted after {open_.states} states"
    assert (open_.interleavings, open_.risk) == (None, None)


def test_what_it_had_broken_stays_broken(halfway):
    broken = row(halfway, "some", "one_holder")
    assert broken.verdict == "violated" and broken.counterexample is not None
    assert not broken.counterexample.minimal and not halfway.complete


def test_what_came_before_and_after_is_as_ever(halfway):
    found = [row(halfway, scenario, "tokens_grow").verdict for scenario in ("lock-pause", "more")]
    assert found == ["proved", "inconclusive"]


def test_an_interrupt_before_the_first_proof_leaves_everything_open():
    report = interrupted("happy-path", when=lambda done, what: True)
    assert {(row.verdict, row.states, row.runs) for row in report.results} == {("inconclusive", 0, 0)}


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_interrupt_among_the_seeds_keeps_the_proofs(jobs):
    def running(done: int, what: str) -> bool:
        return what.startswith("runs: ")

    report = interrupted("happy-path", "newer-wake", when=running, jobs=jobs, limits=Limits(states=100))
    open_ = row(report, "newer-wake")
    assert (row(report, "happy-path").verdict, report.complete) == ("proved", False)
    assert (open_.driver, open_.runs, open_.limit) == ("timed", 20, "states=100"), "runs that were made count, too"
