"""The report on a terminal: the matrix, then what is broken, each with its story and the command that replays it."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from wakeproof.campaign.results import Observed, Report, Result, Way, as_expected
from wakeproof.report.breaches import Breach, breaches
from wakeproof.report.canaries import canary_line
from wakeproof.report.changes import broken_changes, why_base_does_not
from wakeproof.report.evidence import facts, way_line
from wakeproof.report.matrix import LEGEND, changes, counted, headline, matrix, releases_of


def show(console: Console, report: Report, out: Path, *, ways: bool = False) -> None:
    """Print a report: what is broken first, so that the answer stands last; `ways` lists every way of breaking it."""
    if report.head:
        _tell_changes(console, report, out)
    else:
        for breach in breaches(report.results):
            _tell(console, breach, out, ways=ways)
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
    for line in _given_up(report.results):
        say(console, line, style="dim")
    if report.head:
        say(console, changes(report.results, report.base, report.head), style="bold")
    if report.canaries:
        mark, style = ("! ", "bold") if report.missed else ("", "dim")
        say(console, f"{mark}{canary_line(report)}", style=style)
    say(console, headline(report.results, complete=report.complete, missed=len(report.missed)), style="bold")


def _given_up(rows: Sequence[Result]) -> Iterator[str]:
    """What was too large to be seen whole, and what stands in for it."""
    for limit, name in dict.fromkeys((row.limit, row.scenario) for row in rows if row.limit):
        releases = dict.fromkeys(row.release for row in rows if (row.limit, row.scenario) == (limit, name))
        runs = sum(max(r.runs for r in rows if (r.scenario, r.release) == (name, release)) for release in releases)
        instead = f", {counted(runs, 'run')} by seeds instead" if runs else ""
        yield f"not seen whole ({limit}): {name} on {', '.join(releases)}{instead}"


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


def _tell(console: Console, breach: Breach, out: Path, *, ways: bool) -> None:
    row, found = breach.row, breach.counterexample
    where = f"{', '.join(breach.releases)} in {row.scenario}"
    say(console, f"✗ {row.property} on {where}{f': {row.because}' if row.because else ''}", style="bold")
    for line in found.told or found.story:
        say(console, f"    {line}")
    for line in facts(row, found):
        say(console, f"    · {line}")
    for number, way in enumerate(row.ways if ways else (), 1):
        _tell_way(console, number, way)
    if breach.others:
        say(console, f"    also in: {', '.join(breach.others)}")
    say(console, _replay(out, found.file), style="dim")


def _tell_way(console: Console, number: int, way: Way) -> None:
    """The first way's story is the one above it."""
    say(console, f"    way {number}: {way_line(way)}")
    for line in way.told if number > 1 else ():
        say(console, f"        {line}")


def _tell_changes(console: Console, report: Report, out: Path) -> None:
    for change in broken_changes(report.results):
        row = change.row
        say(console, f"{row.change}: {row.property} in {', '.join((row.scenario, *change.others))}", style="bold")
        for line in change.told:
            say(console, f"    {line}")
        for line in why_base_does_not(row):
            say(console, f"    · {line}")
        say(console, _replay(out, change.file), style="dim")


def _replay(out: Path, file: str) -> str:
    return f"    replay: wakeproof replay {shlex.quote(str(out / file))}\n"


def _name(row: Result) -> str:
    return f"{row.scenario} on {row.release}: {row.property}"


def say(console: Console, text: str, style: str = "") -> None:
    """Whatever a scenario or module put into a text stays text."""
    console.print(escape(text), style=style, highlight=False, soft_wrap=True)
