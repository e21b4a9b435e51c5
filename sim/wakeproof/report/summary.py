"""summary.md: the verdict first, the matrix, the claimed table beside what was observed, each breach with its story."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wakeproof.campaign.results import Observed, Report, Result, as_expected
from wakeproof.report.breaches import breaches
from wakeproof.report.canaries import canary_line
from wakeproof.report.changes import broken_changes, why_base_does_not
from wakeproof.report.evidence import facts, way_line
from wakeproof.report.markdown import render
from wakeproof.report.matrix import (
    LEGEND,
    by_scenario,
    changes,
    covered,
    headline,
    matrix,
    properties_of,
    releases_of,
    scenarios_of,
)
from wakeproof.scenario.worlds import Claims


class Reason(NamedTuple):
    """Why verdicts are inconclusive, and which."""

    why: str
    properties: tuple[str, ...]
    scenarios: tuple[str, ...]


def summary(report: Report, claims: Claims | None, *, command: str, out: str) -> str:
    """The Markdown text. Whatever came from a scenario or a module is escaped."""
    return render(
        "summary.md.jinja",
        filters={
            "quote": shlex.quote,
            "cell": _cell,
            "line": _line,
            "code": _code,
            "claim": _claim,
            "way_line": way_line,
            "why_base_does_not": why_base_does_not,
            "observed_cells": observed_cells,
        },
        tests={"as_expected": as_expected},
        headline=headline(report.results, complete=report.complete, missed=len(report.missed)),
        canaries=canary_line(report),
        command=_line(command),
        report=report,
        out=_line(out),
        releases=releases_of(report.results),
        matrix=list(matrix(report.results)),
        legend=LEGEND,
        claims=claims if report.directed else None,
        directed=sorted(report.directed, key=lambda row: row.run),
        properties=properties_of(report.results),
        scenarios=list(by_scenario(report.results)),
        breaches=list(breaches(report.results)),
        facts=facts,
        changes=changes(report.results, report.base, report.head) if report.head else "",
        changed=list(broken_changes(report.results)),
        covered=list(covered(report.results)),
        reasons=list(_reasons(report.results)),
    )


def observed_cells(row: Observed) -> Iterator[str]:
    """A cell per column, bold where something else is claimed; where nothing was observed, why."""
    seen = row.observed or (row.why, *("" for _ in row.columns[1:]))
    for saw, differs in zip(seen, row.differences, strict=True):
        yield f"**{saw}**" if differs and row.observed else saw


def _claim(row: Observed) -> str:
    return " / ".join(said or "·" for said in row.claimed)


def _reasons(results: Sequence[Result]) -> Iterator[Reason]:
    open_ = [row for row in results if row.verdict == "inconclusive"]
    for why in dict.fromkeys(row.because for row in open_):
        rows = [row for row in open_ if row.because == why]
        yield Reason(why, tuple(properties_of(rows)), tuple(scenarios_of(rows)))


def _cell(text: object) -> str:
    return _line(text).replace("|", "\\|")


def _line(text: object) -> str:
    """One line of prose without markup of its own."""
    return " ".join(str(text).split()).replace("`", "'").replace("&", "&amp;").replace("<", "&lt;")


def _code(text: object) -> str:
    """One line inside a code block, with no way out of it."""
    return " ".join(str(text).splitlines()).replace("`", "'")
