"""The matrix release x property: how many scenarios gave which verdict, whatever the format it is shown in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wakeproof.results.schema import Result, as_expected
from wakeproof.verdict import Verdict
from wakeproof.wording import counted

MARKS = {Verdict.PROVED: "●", Verdict.HELD: "✓", Verdict.VIOLATED: "✗", Verdict.INCONCLUSIVE: "?"}


class MatrixRow(NamedTuple):
    """A property with one cell per release."""

    property: str
    cells: tuple[str, ...]


def releases_of(results: Sequence[Result]) -> list[str]:
    return list(dict.fromkeys(row.release for row in results))


def scenarios_of(results: Sequence[Result]) -> list[str]:
    return list(dict.fromkeys(row.scenario for row in results))


def properties_of(results: Sequence[Result]) -> list[str]:
    return list(dict.fromkeys(row.property for row in results))


def matrix(results: Sequence[Result]) -> Iterator[MatrixRow]:
    """Each cell counts scenarios by verdict, and marks with `!` where some were not as expected."""
    for name in properties_of(results):
        rows = [row for row in results if row.property == name]
        yield MatrixRow(name, tuple(_cell([row for row in rows if row.release == r]) for r in releases_of(results)))


def _cell(rows: Sequence[Result]) -> str:
    counts = Counter(row.verdict for row in rows)
    told = " ".join(f"{counts[verdict]}{mark}" for verdict, mark in MARKS.items() if counts[verdict])
    return told + (" !" if any(not as_expected(row) for row in rows) else "")


class ScenarioRow(NamedTuple):
    """A scenario with one cell per property: the verdict of each release in turn, as a mark."""

    scenario: str
    cells: tuple[str, ...]


def by_scenario(results: Sequence[Result]) -> Iterator[ScenarioRow]:
    """The whole table of verdicts, small: `✗✗✓✓` is violated by the first two releases and held by the others."""
    for scenario in scenarios_of(results):
        rows = [row for row in results if row.scenario == scenario]
        cells = ("".join(MARKS[r.verdict] for r in rows if r.property == name) for name in properties_of(results))
        yield ScenarioRow(scenario, tuple(cells))


class Covered(NamedTuple):
    """How much of a scenario was seen on one release: counts, and what stopped it or stood in for it."""

    scenario: str
    release: str
    states: str
    transitions: str
    interleavings: str
    how: str


def covered(results: Sequence[Result]) -> Iterator[Covered]:
    """One row per scenario and release."""
    pairs: dict[tuple[str, str], list[Result]] = {}
    for row in results:
        pairs.setdefault((row.scenario, row.release), []).append(row)
    for (scenario, release), rows in pairs.items():
        most = max(rows, key=lambda row: (row.states, row.runs))
        interleavings = f"{int(most.interleavings):,}" if most.interleavings else ""
        yield Covered(scenario, release, f"{most.states:,}", f"{most.transitions:,}", interleavings, _how(rows))


def _how(rows: Sequence[Result]) -> str:
    """Seen whole, or what stopped it and what was done instead."""
    runs, limit = max(row.runs for row in rows), next((row.limit for row in rows if row.limit), "")
    covered_ = f"stopped at {limit}" if limit else "whole" if any(row.states for row in rows) else ""
    cycles = max(row.cycles for row in rows)
    reduction = next((row.reduction for row in rows if row.reduction), "")
    parts = [covered_, reduction, f"{counted(cycles, 'cycle')} left out of the interleavings" if cycles else ""]
    return ", ".join(filter(None, [*parts, counted(runs, "run") if runs else ""]))


LEGEND = "scenarios by verdict: ● proved, ✓ held, ✗ violated, ? inconclusive; ! not all as expected"
