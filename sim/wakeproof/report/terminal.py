"""The report on a terminal: the matrix, then what is broken, each with its story and the command that replays it."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from wakeproof.campaign.results import CounterexampleSummary, Observed, Report, Result, as_expected
from wakeproof.report.matrix import LEGEND, headline, matrix, releases_of


def show(console: Console, report: Report, out: Path) -> None:
    """Print a report: what is broken first, so that the answer stands last."""
    for breach in breaches(report.results):
        _tell(console, breach, out)
    if report.results:
        console.print(_matrix(report.results))
        _say(console, LEGEND, style="dim")
    if report.directed:
        _say(console, "directed runs, as observed", style="italic")
        for line in _directed(report.directed):
            _say(console, line)
    for row in report.results:
        if not as_expected(row) and (report.complete or row.verdict != "inconclusive"):
            _say(console, f"! {_name(row)}: expected {row.expected}, is {row.verdict} {row.because}", style="bold")
    _say(console, headline(report.results, complete=report.complete), style="bold")


class Breach(NamedTuple):
    """A property broken by releases in the same way: the simplest row, the releases, and where else it is broken."""

    row: Result
    counterexample: CounterexampleSummary
    releases: tuple[str, ...]
    others: tuple[str, ...]


def breaches(results: Sequence[Result]) -> Iterator[Breach]:
    """One per property and story: each release's simplest story of it, told once for all that share it."""
    simplest: dict[tuple[str, str], tuple[Result, CounterexampleSummary]] = {}
    for row in results:
        found, key = row.counterexample, (row.property, row.release)
        if found and (key not in simplest or _weight(found) < _weight(simplest[key][1])):
            simplest[key] = (row, found)
    told: dict[tuple[str, tuple[str, ...]], list[tuple[Result, CounterexampleSummary]]] = {}
    for row, found in simplest.values():
        told.setdefault((row.property, found.story), []).append((row, found))
    for alike in told.values():
        row, found = alike[0]
        releases = tuple(other.release for other, _ in alike)
        yield Breach(row, found, releases, _others(results, row, releases))


def _others(results: Sequence[Result], row: Result, releases: Sequence[str]) -> tuple[str, ...]:
    """The other scenarios in which these releases break this property."""
    rows = (r for r in results if r.property == row.property and r.release in releases and r.counterexample)
    return tuple(name for name in dict.fromkeys(r.scenario for r in rows) if name != row.scenario)


def _weight(found: CounterexampleSummary) -> tuple[int, int]:
    return found.faults, found.steps


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
    _say(console, f"✗ {row.property} on {where}{f': {row.because}' if row.because else ''}", style="bold")
    for line in breach.counterexample.story:
        _say(console, f"    {line}")
    if breach.others:
        _say(console, f"    also in: {', '.join(breach.others)}")
    file = shlex.quote(str(out / breach.counterexample.file))
    _say(console, f"    replay: wakeproof replay {file}\n", style="dim")


def _name(row: Result) -> str:
    return f"{row.scenario} on {row.release}: {row.property}"


def _say(console: Console, text: str, style: str = "") -> None:
    """Whatever a scenario or module put into a text stays text."""
    console.print(escape(text), style=style, highlight=False, soft_wrap=True)
