"""A comparison, told: what is newly broken first, each with the shortest story of HEAD and where BASE parts from it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wakeproof.campaign.results import NEWLY, STILL, Parting, Result
from wakeproof.report.evidence import way_line

ALONG_THESE = {
    True: "breaks it along these choices too",
    False: "passes along these choices",
    None: "comes to no end along these choices, so that it is not known whether it breaks it",
}


class Change(NamedTuple):
    """A property that is broken on HEAD, the run to be told and its file, and the scenarios in which it is so too."""

    row: Result
    told: tuple[str, ...]
    file: str
    others: tuple[str, ...]


def broken_changes(results: Sequence[Result]) -> Iterator[Change]:
    """Newly broken before still broken; the simplest story for each property, and where else it changed so."""
    for change in (NEWLY, STILL):
        rows = [row for row in results if row.change == change]
        for name in dict.fromkeys(row.property for row in rows):
            alike = [row for row in rows if row.property == name]
            simplest = min(alike, key=weight)
            yield _change(simplest, tuple(row.scenario for row in alike if row is not simplest))


def _change(row: Result, others: tuple[str, ...]) -> Change:
    assert row.counterexample is not None
    assert row.compared is not None
    if row.compared.new_ways:
        return Change(row, row.compared.new_ways[0].told, row.compared.file, others)
    return Change(row, row.counterexample.told or row.counterexample.story, row.counterexample.file, others)


def weight(row: Result) -> tuple[int, int, int]:
    """How simple the run is that is told of a row: of a new way if there is one."""
    new = row.compared.new_ways if row.compared else ()
    run = new[0] if new else row.counterexample
    assert run is not None
    return run.faults, run.switches, run.steps


def why_base_does_not(row: Result) -> Iterator[str]:
    """In lines: which ways are new, where BASE goes another way, and how the risk moved."""
    compared = row.compared
    if compared is None:
        return
    for way in compared.new_ways:
        yield f"new way: {way_line(way)}"
    if compared.why and row.change == STILL:
        yield compared.why
    if compared.parting:
        yield _parting(compared.parting)
    if compared.risk and row.risk is not None and compared.base_risk is not None:
        before, after = told_apart(compared.base_risk, row.risk)
        yield f"its risk {'is the same' if compared.risk == 'same' else f'{compared.risk} from {before} to {after}'}"


def told_apart(before: float, after: float) -> tuple[str, str]:
    """Both with as many digits, three or more, as it takes to see that they differ."""
    written = ((f"{before:.{digits}g}", f"{after:.{digits}g}") for digits in range(3, 18))
    return next((pair for pair in written if pair[0] != pair[1]), (f"{before:.3g}", f"{after:.3g}"))


def _parting(parting: Parting) -> str:
    breaks = ALONG_THESE[parting.breaks]
    if not parting.step:
        return f"BASE does the same at every step, and {breaks}"
    return f"at step {parting.step}, where HEAD does {parting.head}, BASE does {parting.base}, and {breaks}"
