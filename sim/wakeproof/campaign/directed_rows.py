"""A scenario's directed runs, as rows of the table that its world reproduces."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial

from wakeproof.campaign.job import Job, machine_in_turn
from wakeproof.constraints import parse_order
from wakeproof.errors import CutShort, LimitReached
from wakeproof.kernel.machine import Machine
from wakeproof.labels import matches
from wakeproof.results.schema import Observed
from wakeproof.scenario.scenario import DirectedRun, Scenario
from wakeproof.scenario.worlds import Claims
from wakeproof.schedulers.directed import direct


def observe(job: Job, turn: int | None = None) -> tuple[Observed, ...]:
    """Make one row per directed run that says at what moment to look."""
    scenario = job.scenario()
    machine = cache(partial(machine_in_turn, scenario, job.release, turn))
    return tuple(_rows(scenario, job.release, lambda claims, directed: _cells(machine(), claims, directed)))


def unobserved(scenario: Scenario, release: str, cut: CutShort | None) -> tuple[Observed, ...]:
    """Make the same rows where nothing could be seen."""
    return tuple(_rows(scenario, release, lambda *_: (None, str(cut)))) if cut else ()


Cells = tuple[tuple[str, ...] | None, str]
CellsOf = Callable[[Claims, DirectedRun], Cells]


def _rows(scenario: Scenario, release: str, cells_of: CellsOf) -> Iterator[Observed]:
    claims = scenario.kind.claims
    for name, directed in scenario.file.directed.items():
        if claims is None or not directed.at:
            continue
        cells, why = cells_of(claims, directed)
        yield Observed(
            run=name,
            scenario=scenario.name,
            release=release,
            columns=claims.columns,
            claimed=claims.claimed(name, release),
            observed=cells,
            why=why,
        )


def _cells(machine: Machine, claims: Claims, directed: DirectedRun) -> Cells:
    """What is observed of a directed run, or why there is nothing to observe."""
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
