"""Where faults struck: per scenario and fault that it allows one cell per release, a count or the reason for none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from wakeproof.report.markdown import cell, code, line, render
from wakeproof.report.matrix import releases_of, scenarios_of
from wakeproof.results.coverage import Coverage, Strikes
from wakeproof.results.schema import Report

UNSTRUCK = "never"


class StrikesLine(NamedTuple):
    """A fault that a scenario allows, with one cell per release of the report; empty where that was not run."""

    scenario: str
    fault: str
    cells: tuple[str, ...]


def strikes(report: Report) -> Iterator[StrikesLine]:
    """One per scenario and fault, in the report's order."""
    told = {(row.scenario, row.release, each.fault): (row, each) for row in report.coverage for each in row.strikes}
    belied = {(row.scenario, row.release, fault) for row in report.results for fault in row.belied}
    for scenario, fault in dict.fromkeys((scenario, fault) for scenario, _, fault in told):
        keys = [(scenario, release, fault) for release in releases_of(report.results)]
        yield StrikesLine(
            scenario, fault, tuple(_cell(*told[key], key in belied) if key in told else "" for key in keys)
        )


def never_offered(report: Report) -> Iterator[str]:
    """What a release does by itself, and where nothing ever asked for it: there it has shown nothing."""
    found: dict[tuple[str, str], list[str]] = {}
    for row in report.coverage:
        for step in row.never:
            found.setdefault((step, row.release), []).append(row.scenario)
    for (step, release), scenarios in found.items():
        yield f"{step} of {release} is never offered in {', '.join(scenarios)}"


def _cell(row: Coverage, each: Strikes, belied: bool) -> str:
    count = _count(row, each)
    if belied:
        return f"{count}, against: {each.reason}"
    return f"{count}: {each.reason}" if each.reason else count


def _count(row: Coverage, each: Strikes) -> str:
    """Transitions where all were seen, else strikes in runs, else transitions of the part that was seen."""
    if row.whole and each.transitions:
        return f"{each.transitions:,}"
    if each.in_runs:
        return f"{each.in_runs:,} in runs"
    return f"{each.transitions:,} in a part" if each.transitions else UNSTRUCK


def strikes_page(report: Report) -> str:
    """The table as a page of Markdown; the same bytes for the same results."""
    lines = list(strikes(report))
    allowed = {each.scenario for each in lines}
    return render(
        "strikes.md.jinja",
        filters={"cell": cell, "code": code, "line": line},
        report=report,
        releases=releases_of(report.results),
        lines=lines,
        never=list(never_offered(report)),
        without=[scenario for scenario in scenarios_of(report.results) if scenario not in allowed],
    )
