"""Stories: a run told in one line per step, with what was broken where."""

from __future__ import annotations

from collections.abc import Iterator

from wakeproof.evidence.execution import Execution, Moment


def story(run: Execution) -> list[str]:
    """One line per step; a breach on the line after the step, or at the end."""
    return list(_lines(run))


def _lines(run: Execution) -> Iterator[str]:
    width = len(str(len(run.moments)))
    for number, moment in enumerate(run.moments, 1):
        yield f"{number:>{width}}. {_clock(moment)}{_told(moment)}"
        for finding in moment.findings:
            yield f"{'':>{width}}  ✗ {finding.property}: {finding.why}"
    for finding in run.end:
        yield f"{'':>{width}}  ✗ {finding.property}: {finding.why}"


def _clock(moment: Moment) -> str:
    return "" if moment.at_ms is None else f"{moment.at_ms:>10.1f} ms  "


def _told(moment: Moment) -> str:
    notes = "; ".join(map(str, moment.notes)) or moment.label
    return f"{notes}{f'  [fault: {moment.fault}]' if moment.fault else ''}"
