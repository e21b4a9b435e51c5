"""The report on a terminal: the matrix, then what is broken, each with its story and the command that replays it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from wakeproof.campaign.results import Observed, Report, Result
from wakeproof.report.matrix import LEGEND, headline, matrix, releases_of


def show(console: Console, report: Report, out: Path, *, stories: bool) -> None:
    """Print a report. `stories` tells every breach; without it only the unexpected ones are told in full."""
    if report.results:
        console.print(_matrix(report.results))
        console.print(LEGEND, style="dim", highlight=False)
    if report.directed:
        console.print(_directed(report.directed))
        console.print("observed; [bold]≠[/] differs from what is claimed", style="dim", highlight=False)
    for row in report.results:
        if row.verdict == "violated":
            _violation(console, row, out, told=stories or not row.as_expected)
    for row in report.results:
        if row.verdict != "violated" and not row.as_expected:
            _say(console, f"{_name(row)}: expected {row.expected}, is {row.verdict}: {row.because}", style="bold")
    _say(console, headline(report.results, complete=report.complete), style="bold")


def _matrix(results: Sequence[Result]) -> Table:
    table = Table("property", *releases_of(results), title="release x property", title_justify="left")
    for row in matrix(results):
        table.add_row(row.property, *row.cells)
    return table


def _directed(rows: Sequence[Observed]) -> Table:
    releases = list(dict.fromkeys(row.release for row in rows))
    table = Table("run", *releases, title="directed runs", title_justify="left")
    for run in dict.fromkeys(row.run for row in sorted(rows, key=lambda row: row.run)):
        cells = {row.release: observed_cell(row) for row in rows if row.run == run}
        table.add_row(run, *(cells.get(release, "") for release in releases))
    return table


def observed_cell(row: Observed) -> str:
    """What was observed, column by column, with `≠` before what was claimed otherwise."""
    if row.observed is None:
        return "no such run"
    return " / ".join(
        f"≠ {saw}" if differs else saw for saw, differs in zip(row.observed, row.differences, strict=True)
    )


def _violation(console: Console, row: Result, out: Path, *, told: bool) -> None:
    assert row.counterexample is not None
    odds = f"{row.runs_broken} of {row.runs} runs"
    expected = "as expected" if row.as_expected and row.expected else "NOT EXPECTED" if row.expected else "found"
    _say(console, f"✗ {_name(row)} ({odds}, {expected}){f': {row.because}' if row.because else ''}", style="bold")
    if told:
        for line in row.counterexample.story:
            _say(console, f"    {line}")
    _say(console, f"    replay: wakeproof replay {out / row.counterexample.file}", style="dim")


def _name(row: Result) -> str:
    return f"{row.scenario} on {row.release}: {row.property}"


def _say(console: Console, text: str, style: str = "") -> None:
    """Whatever a scenario or module put into a text stays text."""
    console.print(escape(text), style=style, highlight=False, soft_wrap=True)
