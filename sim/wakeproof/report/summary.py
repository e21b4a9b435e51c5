"""summary.md: the verdict first, the matrix, the claimed table beside what was observed, each breach with its story."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from importlib.resources import files
from typing import NamedTuple

import jinja2

from wakeproof.campaign.results import Observed, Report, Result, as_expected
from wakeproof.report.matrix import LEGEND, headline, matrix, releases_of
from wakeproof.scenario.worlds import Claims


class Others(NamedTuple):
    """What was not violated by one release in one scenario."""

    scenario: str
    release: str
    held: str
    inconclusive: str


def summary(report: Report, claims: Claims | None, *, command: str, out: str) -> str:
    """The Markdown text. Whatever came from a scenario or a module is escaped."""
    environment = jinja2.Environment(trim_blocks=True, autoescape=False, undefined=jinja2.StrictUndefined)  # noqa: S701 - Markdown; every value goes through a filter below
    environment.filters |= {
        "quote": shlex.quote,
        "cell": _cell,
        "line": _line,
        "code": _code,
        "observed_cells": observed_cells,
    }
    environment.tests["as_expected"] = as_expected
    text = (files("wakeproof.report") / "summary.md.jinja").read_text(encoding="utf-8")
    return environment.from_string(text).render(
        headline=headline(report.results, complete=report.complete),
        command=_line(command),
        report=report,
        out=_line(out),
        releases=releases_of(report.results),
        matrix=list(matrix(report.results)),
        legend=LEGEND,
        claims=claims if report.directed else None,
        directed=sorted(report.directed, key=lambda row: row.run),
        violated=[row for row in report.results if row.verdict == "violated"],
        others=list(_others(report.results)),
    )


def observed_cells(row: Observed) -> Iterator[str]:
    """A cell per column: what was observed, and what is claimed where that differs."""
    if row.observed is None:
        yield from (row.why, *("" for _ in row.columns[1:]))
    for said, saw, differs in zip(row.claimed, row.observed or (), row.differences, strict=False):
        yield f"**{saw}** ≠ {said}" if differs else saw


def _others(results: Sequence[Result]) -> Iterator[Others]:
    for pair in dict.fromkeys((row.scenario, row.release) for row in results):
        rows = [row for row in results if (row.scenario, row.release) == pair]
        held = ", ".join(row.property for row in rows if row.verdict in ("held", "proved"))
        open_ = "; ".join(f"{row.property} ({row.because})" for row in rows if row.verdict == "inconclusive")
        yield Others(*pair, held, open_)


def _cell(text: object) -> str:
    return _line(text).replace("|", "\\|")


def _line(text: object) -> str:
    """One line of prose without markup of its own."""
    return " ".join(str(text).split()).replace("`", "'").replace("&", "&amp;").replace("<", "&lt;")


def _code(text: object) -> str:
    """One line inside a code block, with no way out of it."""
    return " ".join(str(text).splitlines()).replace("`", "'")
