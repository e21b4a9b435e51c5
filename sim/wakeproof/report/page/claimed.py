"""A claimed table beside what was observed: one line per run and group of releases that were observed alike."""

from __future__ import annotations

from typing import NamedTuple

from wakeproof.results.schema import Observed, Report


class Seen(NamedTuple):
    """A cell: what was observed, what was claimed, and whether the two differ."""

    observed: str
    claimed: str
    differs: bool


class Line(NamedTuple):
    """A directed run on some releases; `why` says why nothing was observed."""

    run: str
    scenario: str
    releases: tuple[str, ...]
    cells: tuple[Seen, ...]
    why: str


class Table(NamedTuple):
    """The table, and how many of its cells differ."""

    title: str
    columns: tuple[str, ...]
    lines: tuple[Line, ...]
    differ: int


def claimed(report: Report) -> Table | None:
    """None where nothing was directed."""
    if not report.directed:
        return None
    groups: dict[tuple[str, str, tuple[Seen, ...], str], list[str]] = {}
    for row in sorted(report.directed, key=lambda row: row.run):
        groups.setdefault((row.run, row.scenario, _cells(row), row.why), []).append(row.release)
    lines = (Line(run, where, tuple(releases), cells, why) for (run, where, cells, why), releases in groups.items())
    differ = sum(cell.differs for row in report.directed if row.observed for cell in _cells(row))
    return Table(report.about.table, report.directed[0].columns, tuple(lines), differ)


def _cells(row: Observed) -> tuple[Seen, ...]:
    if row.observed is None:
        return ()
    return tuple(map(Seen, row.observed, row.claimed, row.differences))
