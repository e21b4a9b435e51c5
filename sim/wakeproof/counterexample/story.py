"""Stories: a run told in one line per step, with what was broken where."""

from __future__ import annotations

from collections.abc import Iterator

from wakeproof.counterexample.trace import Execution, Moment
from wakeproof.sites import at


def story(run: Execution, *, sites: bool = False) -> list[str]:
    """One line per step, and with `sites` its source line below it; a breach on a line of its own, or at the end."""
    return list(_lines(run, sites=sites))


def _lines(run: Execution, *, sites: bool) -> Iterator[str]:
    width = len(str(len(run.moments)))
    for number, moment in enumerate(run.moments, 1):
        yield f"{number:>{width}}. {_clock(moment)}{_told(moment)}"
        if sites and moment.sites:
            yield f"{'':>{width}}    {at(moment.sites)}"
        for finding in moment.findings:
            yield f"{'':>{width}}  ✗ {finding.property}: {finding.why}"
    for finding in run.end:
        yield f"{'':>{width}}  ✗ {finding.property}: {finding.why}"


def _clock(moment: Moment) -> str:
    return "" if moment.at_ms is None else f"{moment.at_ms:>10.1f} ms  "


def _told(moment: Moment) -> str:
    notes = "; ".join(map(str, moment.notes)) or moment.label
    return f"{notes}{f'  [fault: {moment.fault}]' if moment.fault else ''}"
