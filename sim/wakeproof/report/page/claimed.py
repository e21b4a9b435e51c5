"""A claimed table beside what was observed: one line per run and group of releases that were observed alike."""

from __future__ import annotations

from typing import NamedTuple

from wakeproof.results.schema import Observed, Report


class ClaimedCell(NamedTuple):
    """A cell: what was observed, what was claimed, and whether the two differ."""

    observed: str
    claimed: str
    differs: bool


class ClaimedLine(NamedTuple):
    """A directed run on some releases; `why` says why nothing was observed."""

    run: str
    scenario: str
    releases: tuple[str, ...]
    cells: tuple[ClaimedCell, ...]
    why: str


class ClaimedTable(NamedTuple):
    """The table, and how many of its cells differ."""

    title: str
    columns: tuple[str, ...]
    lines: tuple[ClaimedLine, ...]
    differ: int


def claimed(report: Report) -> ClaimedTable | None:
    """None where nothing was directed."""
    if not report.directed:
        return None
    groups: dict[tuple[str, str, tuple[ClaimedCell, ...], str], list[str]] = {}
    for row in sorted(report.directed, key=lambda row: row.run):
        groups.setdefault((row.run, row.scenario, _cells(row), row.why), []).append(row.release)
    lines = (
        ClaimedLine(run, where, tuple(releases), cells, why) for (run, where, cells, why), releases in groups.items()
    )
    differ = sum(cell.differs for row in report.directed if row.observed for cell in _cells(row))
    return ClaimedTable(report.about.table, report.directed[0].columns, tuple(lines), differ)


def _cells(row: Observed) -> tuple[ClaimedCell, ...]:
    if row.observed is None:
        return ()
    return tuple(map(ClaimedCell, row.observed, row.claimed, row.differences))
