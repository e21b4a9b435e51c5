"""A story tells a run in one line per step, with what was broken where."""

from __future__ import annotations

from collections.abc import Iterator

from wakeproof.kernel.trace import Trace, TraceStep
from wakeproof.sites import at


def story(run: Trace, *, sites: bool = False) -> list[str]:
    """One line per step, and with `sites` its source line below it; a breach on a line of its own, or at the end."""
    return list(_lines(run, sites=sites))


def _lines(run: Trace, *, sites: bool) -> Iterator[str]:
    width = len(str(len(run.steps)))
    for number, step in enumerate(run.steps, 1):
        yield f"{number:>{width}}. {_clock(step)}{_happened(step)}"
        if sites and step.sites:
            yield f"{'':>{width}}    {at(step.sites)}"
        for finding in step.findings:
            yield f"{'':>{width}}  ✗ {finding.property}: {finding.why}"
    for finding in run.end:
        yield f"{'':>{width}}  ✗ {finding.property}: {finding.why}"


def _clock(step: TraceStep) -> str:
    return "" if step.at_ms is None else f"{step.at_ms:>10.1f} ms  "


def _happened(step: TraceStep) -> str:
    notes = "; ".join(map(str, step.notes)) or step.label
    return f"{notes}{f'  [fault: {step.fault}]' if step.fault else ''}"
