"""What every report keeps to, though its types do not say so: results from elsewhere are held to it before their use.

Names of files stay inside the folder of the report; steps and lanes that are pointed at exist; nothing is told twice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator, Mapping
from operator import attrgetter
from typing import Any

from wakeproof.campaign.coverage import Coverage, Study
from wakeproof.campaign.results import BETTER, CHANGES, LIKELIER, MOVED, SAME, WORSE, Observed, Report, Result
from wakeproof.counterexample.drawing import Drawing
from wakeproof.verdict import Verdict

KEYS: Mapping[str, Callable[[Any], Hashable]] = {
    "results": attrgetter("scenario", "release", "property"),
    "directed": attrgetter("run", "scenario", "release"),
    "canaries": attrgetter("property", "release"),
    "coverage": attrgetter("scenario", "release"),
    "studies": attrgetter("scenario", "release", "factor"),
}
"""What is told once only, by what."""
VERDICTS = tuple(verdict.value for verdict in Verdict)
SAFE = (Verdict.PROVED.value, Verdict.HELD.value)
"""What nothing is of which a fault never struck."""
RISK_CHANGES = ("rose", "fell", "same", "")
FILE = re.compile(r"counterexamples/[^/\\\0]{1,249}\.json")
DIGITS = re.compile(r"[0-9]{1,4000}")


def faults(report: Report) -> Iterator[str]:
    """What no report of ours says, each in a clause."""
    for name, key in KEYS.items():
        yield from _twice(name, [key(row) for row in getattr(report, name)])
    base = {(row.scenario, row.property) for row in report.results if row.release == report.base}
    for row in report.results:
        told = [*_of_row(row), *_of_files(row), *_of_change(row, (row.scenario, row.property) in base)]
        yield from (f"{row.property} on {row.release} in {row.scenario}: {fault}" for fault in told)
    for directed in report.directed:
        yield from (f"directed run {directed.run}: {fault}" for fault in _of_directed(directed))
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
    for verdict in (row.verdict, row.expected, row.compared.verdict if row.compared else None):
        if verdict not in (*VERDICTS, None):
            yield f"{verdict!r} is no verdict"
    if row.interleavings is not None and not DIGITS.fullmatch(row.interleavings):
        yield "its interleavings are no number"
    counts = (row.runs, row.runs_broken, row.premise_met, row.states, row.transitions, row.ends, row.cycles)
    if min(counts) < 0 or row.seconds < 0:
        yield "a count below zero"
    for risk in (row.risk, row.compared.base_risk if row.compared else None, *(way.risk for way in row.ways)):
        if risk is not None and not 0 <= risk <= 1:
            yield f"{risk} is no probability"


def _of_files(row: Result) -> Iterator[str]:
    """A file from elsewhere names no place outside its own folder; a drawing points at nothing that is not there."""
    found, compared = row.counterexample, row.compared
    files = [*([found.file] if found else []), *([compared.file] if compared and compared.file else [])]
    yield from (f"{file!r} is no file of the folder counterexamples" for file in files if not FILE.fullmatch(file))
    for told in (found, compared):
        if told and told.drawing:
            yield from _of_drawing(told.drawing)


def _of_change(row: Result, has_base: bool) -> Iterator[str]:
    if row.change is None:
        return
    if row.change not in CHANGES:
        yield f"{row.change!r} is no change"
    if row.unstruck and row.change in (BETTER, SAME) and row.verdict != "violated":
        yield f"it is {row.change}, and {row.unstruck[0]} never struck"
    if not has_base:
        yield "it is compared with a row that is not there"
    if row.compared is None:
        yield "it does not say what it is compared with"
    elif row.compared.risk not in RISK_CHANGES:
        yield f"{row.compared.risk!r} is no change of a risk"
    if row.change in (WORSE, LIKELIER, MOVED) and row.counterexample is None:
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
    if not row.columns:
        yield "it has no columns"
    if len(row.claimed) != len(row.columns) or len(row.observed or row.columns) != len(row.columns):
        yield "its cells are not those of its columns"


def _of_coverage(row: Coverage) -> Iterator[str]:
    faults = [each.fault for each in row.strikes]
    if len(set(faults)) != len(faults):
        yield "its strikes tell twice of a fault"
    if any(min(each.transitions, each.in_runs) < 0 for each in row.strikes):
        yield "a count below zero"
    if row.phases is None:
        return
    there = range(len(row.phases.phases))
    for passage in row.phases.passages:
        if passage.source not in there or passage.target not in there:
            yield f"there is no passage from {passage.source} to {passage.target}"


def _of_study(row: Study) -> Iterator[str]:
    if row.factor < 1 or min(row.runs, row.struck, row.lost, *row.broken.values(), *row.recovery_ms) < 0:
        yield "a count below zero"
    if len(row.recovery_ms) not in (0, 3):
        yield f"{len(row.recovery_ms)} times of recovery, not 3"
