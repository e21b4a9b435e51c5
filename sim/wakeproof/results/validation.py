"""What every report keeps to beyond its types: results from elsewhere are held to it before their use.

What one value may be, its type says (`schema`); here is what several say together. Steps and lanes that are pointed
at exist; nothing is told twice; a fault that never struck has proved nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping
from operator import attrgetter
from typing import Any

from wakeproof.counterexample.drawing import Drawing
from wakeproof.results.coverage import Coverage, Study
from wakeproof.results.reaches import faults_of_reach
from wakeproof.results.schema import ChangeWord, Observed, Report, Result
from wakeproof.verdict import Verdict

KEYS: Mapping[str, Callable[[Any], Hashable]] = {
    "results": attrgetter("scenario", "release", "property"),
    "directed": attrgetter("run", "scenario", "release"),
    "canaries": attrgetter("property", "release"),
    "coverage": attrgetter("scenario", "release"),
    "studies": attrgetter("scenario", "release", "factor"),
    "reaches": attrgetter("scenario", "release", "behaviour"),
}
"""What is told once only, by what."""
SAFE = (Verdict.PROVED, Verdict.HELD)
"""What nothing is of which a fault never struck."""
BROKEN = (ChangeWord.WORSE, ChangeWord.LIKELIER, ChangeWord.MOVED)
"""What is said only of a property that HEAD breaks."""


def faults(report: Report) -> Iterator[str]:
    """What no report of ours says, each in a clause."""
    for name, key in KEYS.items():
        yield from _twice(name, [key(row) for row in getattr(report, name)])
    base = {(row.scenario, row.property) for row in report.results if row.release == report.base}
    for row in report.results:
        told = [*_of_row(row), *_of_drawings(row), *_of_change(row, (row.scenario, row.property) in base)]
        yield from (f"{row.property} on {row.release} in {row.scenario}: {fault}" for fault in told)
    for directed in report.directed:
        yield from (f"directed run {directed.run}: {fault}" for fault in _of_directed(directed))
    for reach in report.reaches:
        yield from (f"behaviour {reach.behaviour} on {reach.release}: {fault}" for fault in faults_of_reach(reach))
    for coverage in report.coverage:
        yield from (f"coverage of {coverage.scenario}: {fault}" for fault in _of_coverage(coverage))
    for study in report.studies:
        yield from (f"studies of {study.scenario}: {fault}" for fault in _of_study(study))


def _twice(name: str, keys: list[Hashable]) -> Iterator[str]:
    seen = set[Hashable]()
    for key in keys:
        if key in seen:
            yield f"{name} tell twice of {key}"
        seen.add(key)


def _of_row(row: Result) -> Iterator[str]:
    if row.unstruck and row.verdict in SAFE:
        yield f"it is {row.verdict}, and {row.unstruck[0]} never struck"


def _of_drawings(row: Result) -> Iterator[str]:
    """A drawing points at nothing that is not there."""
    for told in (row.counterexample, row.compared):
        if told and told.drawing:
            yield from _of_drawing(told.drawing)


def _of_change(row: Result, has_base: bool) -> Iterator[str]:
    if row.change is None:
        return
    if row.unstruck and row.change in (ChangeWord.BETTER, ChangeWord.SAME) and row.verdict != Verdict.VIOLATED:
        yield f"it is {row.change}, and {row.unstruck[0]} never struck"
    if not has_base:
        yield "it is compared with a row that is not there"
    if row.compared is None:
        yield "it does not say what it is compared with"
    if row.change in BROKEN and row.counterexample is None:
        yield "it is broken and has no counterexample"


def _of_drawing(drawing: Drawing) -> Iterator[str]:
    lanes = {column.name for column in drawing.columns}
    for step in drawing.steps:
        named = (*(m.source for m in step.messages), *(m.target for m in step.messages), *(s.lane for s in step.shows))
        yield from (f"its drawing has no lane {name!r}" for name in named if name not in lanes)
    for number in (drawing.decisive, drawing.breaks, drawing.fell_in):
        if number is not None and not 1 <= number <= len(drawing.steps):
            yield f"its drawing has no step {number}"
    if any(site.line < 0 for step in drawing.steps for message in step.messages for site in message.sites):
        yield "a line below zero"


def _of_directed(row: Observed) -> Iterator[str]:
    if len(row.claimed) != len(row.columns) or len(row.observed or row.columns) != len(row.columns):
        yield "its cells are not those of its columns"


def _of_coverage(row: Coverage) -> Iterator[str]:
    faults = [each.fault for each in row.strikes]
    if len(set(faults)) != len(faults):
        yield "its strikes tell twice of a fault"
    if row.phases is None:
        return
    there = range(len(row.phases.phases))
    for passage in row.phases.passages:
        if passage.source not in there or passage.target not in there:
            yield f"there is no passage from {passage.source} to {passage.target}"


def _of_study(row: Study) -> Iterator[str]:
    if len(row.recovery_ms) not in (0, 3):
        yield f"{len(row.recovery_ms)} times of recovery, not 3"
