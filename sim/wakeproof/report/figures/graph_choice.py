"""Which state graphs are drawn: of each scenario one, what can be read, the most telling first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wakeproof.checker.phases import Phases
from wakeproof.report.figures.names import releases, scenarios
from wakeproof.results.schema import CounterexampleSummary, Report

READABLE_MAX = 20
"""Phases that fit on a page with their names."""
GRAPHS_MAX = 8


class GraphPicture(NamedTuple):
    """One graph and the releases that it is of; `run` are the phases that the simplest counterexample goes through."""

    scenario: str
    releases: tuple[str, ...]
    phases: Phases
    run: tuple[int, ...] = ()
    found: CounterexampleSummary | None = None
    breaks: str = ""

    @property
    def broken(self) -> tuple[str, ...]:
        return tuple(sorted({name for phase in self.phases.phases for name in phase.broken}))


class Chosen(NamedTuple):
    """Per scenario the pictures that are drawn; and how many scenarios were too large, or not telling enough."""

    drawn: tuple[tuple[GraphPicture, ...], ...]
    too_large: tuple[str, ...]
    left_out: tuple[str, ...]


def chosen(report: Report) -> Chosen:
    """At most `GRAPHS_MAX`: first where base and head differ, then with the most broken, then the smallest."""
    readable: list[tuple[GraphPicture, ...]] = []
    too_large: list[str] = []
    for scenario in scenarios(report):
        pictures = _pictures(report, scenario)
        if pictures and all(len(each.phases.phases) <= READABLE_MAX for each in pictures):
            readable.append(pictures)
        elif any(row.scenario == scenario for row in report.coverage):
            too_large.append(scenario)
    readable.sort(key=_telling)
    left_out = tuple(pictures[0].scenario for pictures in readable[GRAPHS_MAX:])
    return Chosen(tuple(readable[:GRAPHS_MAX]), tuple(too_large), left_out)


def _telling(pictures: Sequence[GraphPicture]) -> tuple[int, int, int]:
    broken = max(len(each.broken) for each in pictures)
    return -len(pictures), -broken, max(len(each.phases.phases) for each in pictures)


def _pictures(report: Report, scenario: str) -> tuple[GraphPicture, ...]:
    """Of a check the one in which most is broken; of a comparison base and head, once where they are alike."""
    alike: dict[Phases, GraphPicture] = {}
    rows = {row.release: row.phases for row in report.coverage if row.scenario == scenario}
    for release in releases(report):
        phases = rows.get(release)
        if phases is None or not phases.phases:
            continue
        same = _shape(phases)
        if same in alike:
            alike[same] = alike[same]._replace(releases=(*alike[same].releases, release))
        else:
            alike[same] = _picture(report, scenario, release, phases)
    every = tuple(alike.values())
    return every if report.head else tuple(sorted(every, key=lambda each: -len(each.broken))[:1])


def _shape(phases: Phases) -> Phases:
    """What a picture shows of a graph: releases that differ in the number of states within a phase look alike."""
    return Phases(
        tuple(type(phase)(phase.name, 0, phase.broken) for phase in phases.phases),
        tuple(type(p)(p.source, p.target, 0, (), int(p.faults == p.transitions)) for p in phases.passages),
    )


def _picture(report: Report, scenario: str, release: str, phases: Phases) -> GraphPicture:
    number = {phase.name: place for place, phase in enumerate(phases.phases)}
    for found, name in _simplest(report, scenario, release):
        drawing = found.drawing
        told = (drawing.phase, *(step.phase for step in drawing.steps)) if drawing else ()
        through = [number[name] for name in told if name in number]
        run = tuple(place for order, place in enumerate(through) if not order or place != through[order - 1])
        return GraphPicture(scenario, (release,), phases, run, found, name)
    return GraphPicture(scenario, (release,), phases)


def _simplest(report: Report, scenario: str, release: str) -> Iterator[tuple[CounterexampleSummary, str]]:
    rows = [row for row in report.results if (row.scenario, row.release) == (scenario, release)]
    found = [(row.counterexample, row.property) for row in rows if row.counterexample and row.counterexample.drawing]
    yield from sorted(found, key=lambda pair: (pair[0].faults, pair[0].switches, pair[0].steps))
