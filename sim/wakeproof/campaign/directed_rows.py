"""A scenario's directed runs, as rows of the table that its world reproduces."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wakeproof.campaign.job import Job, machine_of
from wakeproof.constraints import parse_order
from wakeproof.errors import CutShort, LimitReached
from wakeproof.labels import matches
from wakeproof.results.schema import Observed
from wakeproof.scenario.scenario import DirectedRun, Scenario
from wakeproof.scenario.worlds import Claims
from wakeproof.schedulers.directed import direct


def observe(job: Job) -> tuple[Observed, ...]:
    """Make one row per directed run that says at what moment to look."""
    return tuple(_rows(job.scenario(), job.release, _cells))


def unobserved(scenario: Scenario, release: str, cut: CutShort | None) -> tuple[Observed, ...]:
    """Make the same rows where nothing could be seen."""
    return tuple(_rows(scenario, release, lambda *_: (None, str(cut)))) if cut else ()


Cells = tuple[tuple[str, ...] | None, str]
CellsOf = Callable[[Scenario, str, Claims, DirectedRun], Cells]


def _rows(
    scenario: Scenario, release: str, cells_of: Callable[[Scenario, str, Claims, DirectedRun], Cells]
) -> Iterator[Observed]:
    claims = scenario.kind.claims
    for name, directed in scenario.file.directed.items():
        if claims is None or not directed.at:
            continue
        cells, why = cells_of(scenario, release, claims, directed)
        yield Observed(
            run=name,
            scenario=scenario.name,
            release=release,
            columns=claims.columns,
            claimed=claims.claimed(name, release),
            observed=cells,
            why=why,
        )


def _cells(scenario: Scenario, release: str, claims: Claims, directed: DirectedRun) -> Cells:
    """What is observed of a directed run, or why there is nothing to observe."""
    machine = machine_of(scenario, release)
    try:
        run = direct(machine, parse_order(directed.order)).keeping
    except LimitReached as reached:
        return None, str(reached)
    if run is None:
        return None, "no such run"
    notes = (note for transition in run.transitions for note in transition.step.notes)
    at = next((note.label for note in notes if matches(directed.at, note.label, *note.names)), None)
    if at is None:
        return None, f"{directed.at} does not happen in it"
    return claims.observe(machine, list(run.transitions), at), ""
