"""diff.md: what changed between two saved results, the worst first: a sentence, tables, and each new way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from wakeproof.report.evidence import way_line
from wakeproof.report.markdown import cell, code, line, render
from wakeproof.report.matrix import counted
from wakeproof.results.difference import KINDS, Difference, Moved, Side
from wakeproof.results.schema import Way

ABSENT = "(none)"


class Line(NamedTuple):
    """Rows of a scenario on a release to which the same happened, in cells of text."""

    kind: str
    scenario: str
    release: str
    properties: str
    verdicts: str
    risk: str


class NewWay(NamedTuple):
    """A way of breaking a property that OLD did not have, and where."""

    where: str
    way: Way


def headline(difference: Difference) -> str:
    """What it comes to, in one sentence; whatever keeps it from being the answer stands before it."""
    counts = Counter(moved.kind for moved in difference.moved)
    total = difference.same + len(difference.moved)
    told = [f"{counts[kind]} {kind}" for kind in KINDS if counts[kind]]
    told.append(f"{difference.same:,} of {counted(total, 'verdict')} as before")
    return f"{''.join(_caveats(difference))}{', '.join(told)}."


def _caveats(difference: Difference) -> Iterator[str]:
    for name, side in (("OLD", difference.old), ("NEW", difference.new)):
        if side.missed:
            yield f"{name} missed the bug planted for {', '.join(side.missed)}: none of this can be trusted. "
        if not side.complete:
            yield f"{name} was interrupted. "


def side_line(side: Side) -> str:
    return f"{side.file} (wakeproof {side.wakeproof}, {counted(side.rows, 'verdict')})"


def lines(difference: Difference) -> list[Line]:
    """The worst first; what happened alike to properties of one scenario on one release is one line."""
    alike: dict[tuple[str, ...], list[str]] = {}
    for moved in difference.moved:
        key = (moved.kind, moved.scenario, moved.release, _verdicts(moved), _risk(moved))
        alike.setdefault(key, []).append(moved.property)
    return [Line(kind, at, on, ", ".join(names), went, risk) for (kind, at, on, went, risk), names in alike.items()]


def _verdicts(moved: Moved) -> str:
    """From what to what, and what is expected where that is something else."""
    now = moved.now or ABSENT
    other = moved.expected not in (None, moved.now) and moved.now is not None
    went = now if moved.was == moved.now else f"{moved.was or ABSENT} → {now}"
    return f"{went} (expected {moved.expected})" if other else went


def _risk(moved: Moved) -> str:
    was, now = moved.risk_was, moved.risk_now
    if now is None or was == now:
        return f"{now:.3g}" if now else ""
    return f"{now:.3g}" if was is None else f"{was:.3g} → {now:.3g}"


def new_ways(difference: Difference) -> Iterator[NewWay]:
    for moved in difference.moved:
        for way in moved.new_ways:
            yield NewWay(f"{moved.property} on {moved.release} in {moved.scenario}", way)


def markdown(difference: Difference) -> str:
    """The same bytes for the same difference; whatever came from a file is escaped."""
    return render(
        "difference.md.jinja",
        filters={"cell": cell, "line": line, "code": code, "way_line": way_line, "side_line": side_line},
        difference=difference,
        headline=headline(difference),
        lines=lines(difference),
        new_ways=list(new_ways(difference)),
    )
