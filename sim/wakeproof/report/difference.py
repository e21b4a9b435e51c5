"""diff.md: what changed between two saved results, the worst first: a sentence, tables, and each new way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from wakeproof.report.changes import way_of
from wakeproof.report.evidence import way_line
from wakeproof.report.markdown import cell, code, line, render
from wakeproof.results.difference import FIXED, NEW, ChangedRow, ReportDifference, ReportSide
from wakeproof.results.reaches import ReachChange
from wakeproof.results.schema import ChangeWord, Way
from wakeproof.wording import counted, probabilities, probability

ABSENT = "(none)"


class ChangedLine(NamedTuple):
    """Rows of a scenario on a release that changed alike, in cells of text."""

    change: str
    scenario: str
    release: str
    properties: str
    verdicts: str
    risk: str


class WayToLookAt(NamedTuple):
    """A way of breaking a property changed from OLD to NEW: which, and how."""

    what: str
    way: Way


def headline(difference: ReportDifference) -> str:
    """What it comes to, in one sentence; whatever keeps it from being the answer stands before it."""
    counts = Counter(row.change for row in difference.changed)
    total = difference.same + len(difference.changed)
    told = [f"{counts[change]} {change}{_of_them(difference, change)}" for change in ChangeWord if counts[change]]
    counted_reaches = Counter(each.change for each in difference.reaches)
    told += [
        f"{counted_reaches[change]} named {'behaviour' if counted_reaches[change] == 1 else 'behaviours'} {change}"
        for change in ReachChange
        if counted_reaches[change]
    ]
    told.append(f"{difference.same:,} of {counted(total, 'verdict')} as before")
    return f"{''.join(_caveats(difference))}{', '.join(told)}."


def _of_them(difference: ReportDifference, change: ChangeWord) -> str:
    """Among what is better, what is fixed; among what is open, what is only new."""
    told = {ChangeWord.BETTER: FIXED.why, ChangeWord.OPEN: NEW.why}.get(change)
    number = sum(row.change == change and row.why == told for row in difference.changed)
    return f" ({number} {told})" if number else ""


def _caveats(difference: ReportDifference) -> Iterator[str]:
    for name, side in (("OLD", difference.old), ("NEW", difference.new)):
        if side.missed:
            yield f"{name} missed the bug planted for {', '.join(side.missed)}: none of this can be trusted. "
        if not side.complete:
            yield f"{name} was interrupted. "


def side_line(side: ReportSide) -> str:
    return f"{side.file} (wakeproof {side.wakeproof}, {counted(side.rows, 'verdict')})"


def lines(difference: ReportDifference) -> list[ChangedLine]:
    """The worst first; properties of one scenario on one release that changed alike are one line."""
    alike: dict[tuple[str, ...], list[str]] = {}
    for row in difference.changed:
        change = f"{row.change}: {row.why}" if row.why else str(row.change)
        alike.setdefault((change, row.scenario, row.release, _verdicts(row), _risk(row)), []).append(row.property)
    return [
        ChangedLine(change, at, on, ", ".join(names), went, risk)
        for (change, at, on, went, risk), names in alike.items()
    ]


def _verdicts(row: ChangedRow) -> str:
    """From what to what, and what is expected where that is something else."""
    now = row.now or ABSENT
    other = row.expected not in (None, row.now) and row.now is not None
    went = now if row.was == row.now else f"{row.was or ABSENT} → {now}"
    return f"{went} (expected {row.expected})" if other else went


def _risk(row: ChangedRow) -> str:
    was, now = row.risk_was, row.risk_now
    if now is None or was == now:
        return probability(now) if now else ""
    return " → ".join(filter(None, probabilities([was, now])))


def ways_to_look_at(difference: ReportDifference) -> Iterator[WayToLookAt]:
    """Tell the ways that a changed row points to, the worst row first."""
    for row in difference.changed:
        for way in row.ways:
            yield WayToLookAt(
                f"{way_of(row.change)} of breaking {row.property} on {row.release} in {row.scenario}", way
            )


def markdown(difference: ReportDifference) -> str:
    """The same bytes for the same difference; whatever came from a file is escaped."""
    return render(
        "difference.md.jinja",
        filters={"cell": cell, "line": line, "code": code, "way_line": way_line, "side_line": side_line},
        difference=difference,
        headline=headline(difference),
        lines=lines(difference),
        ways=list(ways_to_look_at(difference)),
    )
