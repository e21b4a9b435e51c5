"""The report on a terminal: the matrix, then what is broken, each with its story and the command that replays it."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from wakeproof.campaign.results import Observed, Report, Result, as_expected
from wakeproof.report.breaches import Breach, breaches
from wakeproof.report.matrix import LEGEND, headline, matrix, releases_of


def show(console: Console, report: Report, out: Path) -> None:
    """Print a report: what is broken first, so that the answer stands last."""
    for breach in breaches(report.results):
        _tell(console, breach, out)
    if report.results:
        console.print(_matrix(report.results))
        say(console, LEGEND, style="dim")
    if report.directed:
        say(console, "directed runs, as observed", style="italic")
        for line in _directed(report.directed):
            say(console, line)
    for row in report.results:
        if not as_expected(row) and (report.complete or row.verdict != "inconclusive"):
            say(console, f"! {_name(row)}: expected {row.expected}, is {row.verdict} {row.because}", style="bold")
    say(console, headline(report.results, complete=report.complete), style="bold")


def _matrix(results: Sequence[Result]) -> Table:
    table = Table("property", *releases_of(results), title="release x property", title_justify="left")
    for row in matrix(results):
        table.add_row(row.property, *row.cells)
    return table


def _directed(rows: Sequence[Observed]) -> Iterator[str]:
    """Per run and group of releases observed alike, the cells; `≠` stands before a claim that differs."""
    groups: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for row in sorted(rows, key=lambda row: row.run):
        groups.setdefault((row.run, _cells(row)), []).append(row.release)
    for (run, cells), releases in groups.items():
        yield f"{run}  {', '.join(releases)}"
        yield f"   {' · '.join(cells)}"


def _cells(row: Observed) -> tuple[str, ...]:
    if row.observed is None:
        return (row.why,)
    cells = zip(row.columns, row.observed, row.claimed, row.differences, strict=True)
    return tuple(f"{name} {saw}{f' ≠ {said} as claimed' if differs else ''}" for name, saw, said, differs in cells)


def _tell(console: Console, breach: Breach, out: Path) -> None:
    row = breach.row
    where = f"{', '.join(breach.releases)} in {row.scenario} ({row.runs_broken} of {row.runs} runs)"
    say(console, f"✗ {row.property} on {where}{f': {row.because}' if row.because else ''}", style="bold")
    for line in breach.counterexample.story:
        say(console, f"    {line}")
    if breach.others:
        say(console, f"    also in: {', '.join(breach.others)}")
    file = shlex.quote(str(out / breach.counterexample.file))
    say(console, f"    replay: wakeproof replay {file}\n", style="dim")


def _name(row: Result) -> str:
    return f"{row.scenario} on {row.release}: {row.property}"


def say(console: Console, text: str, style: str = "") -> None:
    """Whatever a scenario or module put into a text stays text."""
    console.print(escape(text), style=style, highlight=False, soft_wrap=True)
