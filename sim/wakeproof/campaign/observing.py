"""A scenario's directed runs, as rows of the table that its world reproduces."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from wakeproof.campaign.chunk import Chunk, machine_of
from wakeproof.campaign.results import Observed
from wakeproof.campaign.work import Pair
from wakeproof.errors import CutShort, LimitReached
from wakeproof.evidence.constraints import parse_order
from wakeproof.evidence.labels import matches
from wakeproof.scenario.scenario import DirectedRun, load
from wakeproof.scenario.worlds import Claims
from wakeproof.schedulers.directed import direct


def observe(chunk: Chunk) -> tuple[Observed, ...]:
    """One row per directed run that says at what moment to look; of the chunk's seeds nothing is needed."""
    scenario = load(chunk.path, dict(chunk.overrides), known=True)
    return tuple(_rows(Pair(scenario, chunk.release, range(0)), _cells))


def unobserved(pair: Pair, cut: CutShort | None) -> tuple[Observed, ...]:
    """The same rows where nothing could be seen."""
    return tuple(_rows(pair, lambda *_: (None, str(cut)))) if cut else ()


Cells = tuple[tuple[str, ...] | None, str]


def _rows(pair: Pair, cells_of: Callable[[Pair, Claims, DirectedRun], Cells]) -> Iterator[Observed]:
    claims = pair.scenario.kind.claims
    for name, directed in pair.scenario.file.directed.items():
        if claims is None or not directed.at:
            continue
        cells, why = cells_of(pair, claims, directed)
        yield Observed(
            run=name,
            scenario=pair.scenario.name,
            release=pair.release,
            columns=claims.columns,
            claimed=claims.claimed(name, pair.release),
            observed=cells,
            why=why,
        )


def _cells(pair: Pair, claims: Claims, directed: DirectedRun) -> Cells:
    """What is observed of a directed run, or why there is nothing to observe."""
    machine = machine_of(pair.scenario, pair.release)
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
