"""All figures of a report, in reading order."""

from __future__ import annotations

from wakeproof.report.figures.detection import detection
from wakeproof.report.figures.drawing import in_style
from wakeproof.report.figures.figure import Figure
from wakeproof.report.figures.growth import growth
from wakeproof.report.figures.latencies import latencies
from wakeproof.report.figures.recovery import recovery
from wakeproof.report.figures.states import states
from wakeproof.results.schema import Report

FIGURES = (states, latencies, recovery, detection, growth)
"""Each a function from the report to its figures: none where the report does not hold what they show."""


def drawn(report: Report) -> tuple[Figure, ...]:
    with in_style():
        return tuple(figure for each in FIGURES for figure in each(report))
