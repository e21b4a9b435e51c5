"""The matrix release x property x scenario as cells that lead to their evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wakeproof.report.matrix import MARKS, properties_of, releases_of, scenarios_of
from wakeproof.report.page.anchors import Anchors
from wakeproof.results.schema import Report, Result, as_expected
from wakeproof.wording import probabilities


class Mark(NamedTuple):
    """One verdict: its sign, where its evidence stands, and what it says in words.

    `release` is the release's number; `risk` is told in a comparison alone, where it is that which differs.
    """

    sign: str
    verdict: str
    href: str
    words: str
    odd: bool
    release: int
    risk: str


class Cell(NamedTuple):
    """One property of one scenario: a mark per release, and of a comparison what changed."""

    marks: tuple[Mark, ...]
    change: str


class CellLine(NamedTuple):
    """A scenario's cells, one per property."""

    scenario: str
    about: str
    cells: tuple[Cell, ...]


def lines(report: Report, anchors: Anchors) -> Iterator[CellLine]:
    """One per scenario, in the report's order."""
    rows = {(row.scenario, row.property, row.release): row for row in report.results}
    about = {named.name: named.about for named in report.about.scenarios}
    releases = releases_of(report.results)
    for scenario in scenarios_of(report.results):
        asked = [[(scenario, name, release) for release in releases] for name in properties_of(report.results)]
        cells = (_cell([rows[key] for key in keys if key in rows], anchors, releases) for keys in asked)
        yield CellLine(scenario, about.get(scenario, ""), tuple(cells))


def _cell(rows: Sequence[Result], anchors: Anchors, releases: Sequence[str]) -> Cell:
    change = next((row.change for row in rows if row.change), "")
    risks = probabilities([row.risk or None for row in rows]) if change else [""] * len(rows)
    marks = (_mark(row, anchors, releases.index(row.release), risk) for row, risk in zip(rows, risks, strict=True))
    return Cell(tuple(marks), change)


def _mark(row: Result, anchors: Anchors, release: int, risk: str) -> Mark:
    odd = not as_expected(row)
    unexpected = f", expected {row.expected}" if odd else ""
    change = f"; {row.change}" if row.change else ""
    likely = f", with probability {risk}" if risk else ""
    words = f"{row.property} on {row.release} in {row.scenario}: {row.verdict}{likely}{unexpected}{change}"
    return Mark(MARKS[row.verdict], row.verdict, anchors.of(row), words, odd, release, risk)
