"""What stands below a story: how simple it is, from where on it is lost, what it takes, and why it is needed."""

from __future__ import annotations

from collections.abc import Iterator

from wakeproof.report.source_lines import to_look_at
from wakeproof.results.schema import CounterexampleSummary, Needed, Result, Way


def facts(row: Result, found: CounterexampleSummary, *, needed: bool = True) -> Iterator[str]:
    """One line each; what is not known is not said. `needed` tells as well why each fault and ordering is needed."""
    yield f"{_cost(found)}: {_simple(found)}"
    yield from to_look_at(found.drawing)
    if found.no_return:
        yield f"lost from step {found.no_return} on, whatever follows"
    if row.risk:
        yield f"a random schedule breaks it with probability {row.risk:.3g}: {_runs(row.risk)}"
    elif row.runs:
        yield f"broken in {row.runs_broken} of {row.runs} seeded runs"
    if found.timing:
        yield f"on the clock it {found.timing}" if found.stall_ms is not None else found.timing
    for each in found.needed if needed else ():
        yield needed_line(each)


def _simple(found: CounterexampleSummary) -> str:
    """How simple it is; where a limit cut the search for a simpler one short, that too."""
    if found.minimal:
        return "no run breaks it with less"
    return (
        f"the simplest found before a limit cut the search short ({found.limit})"
        if found.limit
        else "the simplest found"
    )


def _runs(risk: float) -> str:
    """The mean of a geometric distribution."""
    return f"one run in {1 / risk:,.0f}" if risk <= 0.5 else "most runs"


def needed_line(needed: Needed) -> str:
    """Why it is needed, or that it is not."""
    what = needed.without.replace(" < ", " before ")
    if needed.passes is None:
        return f"{what}: the nearest run without it has no end that could be judged"
    return f"{what}: needed, for without it the nearest run passes" if needed.passes else f"{what}: others break it too"


def _cost(found: CounterexampleSummary | Way) -> str:
    named = {"fault": found.faults, "context switch": found.switches, "step": found.steps}
    return ", ".join(f"{number} {noun}{_plural(noun, number)}" for noun, number in named.items())


def _plural(noun: str, number: int) -> str:
    return "" if number == 1 else "es" if noun.endswith("ch") else "s"


def way_line(way: Way) -> str:
    """A way in one line: how, how likely, what it takes."""
    risk = "" if way.risk is None else f" (probability {way.risk:.3g})"
    return f"{way.labels}{risk}: {_cost(way)}"
