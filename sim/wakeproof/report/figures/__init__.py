"""Figures of a report, one file each: a picture that can stand in a page or alone, and a caption that says it in words.

Only `figures` loads matplotlib, when it is called; the palette and the record of a figure need nothing.
"""

from __future__ import annotations

from wakeproof.interrupts import holding
from wakeproof.report.figures.figure import Figure
from wakeproof.results.schema import Report

__all__ = ["Figure", "figures"]


def figures(report: Report) -> tuple[Figure, ...]:
    """Whatever of a report can be drawn, in reading order: the same bytes for the same report, and never an error.

    What a report does not hold (no studies, no phases, cut short) is left out.
    """
    with holding():  # a library in C that is interrupted while it loads may take the process with it
        from wakeproof.report.figures.library import load  # noqa: PLC0415 - matplotlib only for whoever draws

        load()
        from wakeproof.report.figures.every import drawn  # noqa: PLC0415 - the same

    return drawn(report)
