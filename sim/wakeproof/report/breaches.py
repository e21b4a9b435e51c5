"""What is broken, told once: for each property and story the simplest row, and whoever shares it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wakeproof.results.schema import CounterexampleSummary, Result


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
