"""What was covered: per scenario and release the graph and each premise, and where faults struck."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wakeproof.checker.crash_points import AT_REST
from wakeproof.report.matrix import MARKS, Covered, covered, properties_of, releases_of
from wakeproof.report.page.anchors import Anchors
from wakeproof.results.coverage import Coverage
from wakeproof.results.schema import Report, Result
from wakeproof.verdict import Verdict

STATUSES = HIT, NEVER, HOLE, NOT_ALLOWED = "hit", "never", "hole", "untried"


class Premise(NamedTuple):
    """How often a premise was met, and the verdict it belongs to; `because` says why it is inconclusive."""

    id: str
    times: str
    sign: str
    verdict: str
    because: str


class CoveredPair(NamedTuple):
    """A scenario on a release, with what is known of each property of the report."""

    counts: Covered
    premises: tuple[Premise | None, ...]


class StruckPlace(NamedTuple):
    """A kind of fault at a step: struck so often in so many scenarios, or never, and what that means."""

    status: str
    text: str


class CrashTable(NamedTuple):
    """A release's matrix of steps and kinds of fault; `counts` is how many places have which status."""

    release: str
    faults: tuple[str, ...]
    lines: tuple[tuple[str, tuple[StruckPlace, ...]], ...]
    counts: dict[str, int]


def pairs(report: Report, anchors: Anchors) -> Iterator[CoveredPair]:
    """One per scenario and release, in the report's order."""
    rows: dict[tuple[str, str], list[Result]] = {}
    for row in report.results:
        rows.setdefault((row.scenario, row.release), []).append(row)
    for counts in covered(report.results):
        found = {row.property: _premise(row, anchors) for row in rows[counts.scenario, counts.release]}
        yield CoveredPair(counts, tuple(found.get(name) for name in properties_of(report.results)))


def _premise(row: Result, anchors: Anchors) -> Premise:
    because = row.because if row.verdict == Verdict.INCONCLUSIVE else ""
    return Premise(anchors.covered(row), f"{row.premise_met:,}", MARKS[row.verdict], row.verdict, because)


def crashes(report: Report) -> Iterator[CrashTable]:
    """One matrix per release, over all scenarios."""
    for release in releases_of(report.results):
        explored = [each for each in report.coverage if each.release == release and each.steps]
        faults = tuple(sorted({fault for each in explored for fault in each.faults}))
        if not faults:
            continue
        steps = sorted({step for each in explored for step in (*each.steps, *(place.step for place in each.struck))})
        lines = tuple((step, tuple(_place(explored, step, fault) for fault in faults)) for step in steps)
        counts = Counter(place.status for _, places in lines for place in places)
        yield CrashTable(release, faults, lines, {status: counts[status] for status in STATUSES})


def _place(explored: Sequence[Coverage], step: str, fault: str) -> StruckPlace:
    """Of the scenarios that take the step and allow the fault."""
    concerned = [each for each in explored if fault in each.faults and step in (*each.steps, AT_REST)]
    hits = [place.times for each in concerned for place in each.struck if (place.step, place.fault) == (step, fault)]
    if hits:
        return StruckPlace(HIT, f"{sum(hits):,}")
    if not concerned:
        return StruckPlace(NOT_ALLOWED, "")
    return StruckPlace(NEVER, "\u2013") if all(each.whole for each in concerned) else StruckPlace(HOLE, "?")
