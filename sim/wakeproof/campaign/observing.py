"""A scenario's directed runs, as rows of the table that its world reproduces."""

from __future__ import annotations

from collections.abc import Iterator

from wakeproof.campaign.chunk import machine_of
from wakeproof.campaign.results import Observed
from wakeproof.campaign.work import Pair
from wakeproof.drivers.directed import direct
from wakeproof.errors import LimitReached
from wakeproof.evidence.constraints import parse_order
from wakeproof.evidence.labels import matches
from wakeproof.scenario.scenario import DirectedRun
from wakeproof.scenario.worlds import Claims


def observe(pair: Pair) -> Iterator[Observed]:
    """One row per directed run that says at what moment to look."""
    claims = pair.scenario.kind.claims
    for name, directed in pair.scenario.file.directed.items():
        if claims is None or not directed.at:
            continue
        cells, why = _cells(pair, claims, directed)
        yield Observed(
            run=name,
            scenario=pair.scenario.name,
            release=pair.release,
            columns=claims.columns,
            claimed=claims.claimed(name, pair.release),
            observed=cells,
            why=why,
        )


def _cells(pair: Pair, claims: Claims, directed: DirectedRun) -> tuple[tuple[str, ...] | None, str]:
    """What is observed of a directed run, or why there is nothing to observe."""
    machine = machine_of(pair.scenario, pair.release)
    try:
        path = direct(machine, parse_order(directed.order)).keeping
    except LimitReached as reached:
        return None, str(reached)
    if path is None:
        return None, "no such run"
    notes = (note for transition in path for note in transition.step.notes)
    at = next((note.label for note in notes if matches(directed.at, note.label, *note.names)), None)
    if at is None:
        return None, f"{directed.at} does not happen in it"
    return claims.observe(machine, path, at), ""
