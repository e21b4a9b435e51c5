"""What stands below a story: how simple it is, from where on it is lost, what it takes, and why it is needed."""

from __future__ import annotations

from collections.abc import Iterator

from wakeproof.report.source_lines import to_look_at
from wakeproof.results.schema import CounterexampleSummary, Needed, Result, Way


def facts(row: Result, found: CounterexampleSummary, *, needed: bool = True) -> Iterator[str]:
    """One line each; what is not known is not said. `needed` tells as well why each fault and ordering is needed."""
    yield f"{cost_line(found)}. {_simple(found)}"
    yield from to_look_at(found.drawing)
    if found.no_return:
        yield f"After step {found.no_return} the failure cannot be avoided."
    if row.risk:
        yield f"A random schedule breaks it with probability {row.risk:.3g}: {_runs(row.risk)}."
    elif row.runs:
        yield f"It is broken in {row.runs_broken} of {row.runs} seeded runs."
    if found.timing:
        yield found.timing
    for each in found.needed if needed else ():
        yield needed_line(each)


def _simple(found: CounterexampleSummary) -> str:
    """How simple it is; where a limit cut the search for a simpler one short, that too."""
    if found.minimal:
        return "This is the shortest failing run."
    return (
        f"This is the shortest failing run found before a limit was reached ({found.limit})."
        if found.limit
        else "This is the shortest failing run found."
    )


def _runs(risk: float) -> str:
    """The mean of a geometric distribution; the share, where more than half of the runs do."""
    return f"one run in {1 / risk:,.0f}" if risk <= 0.5 else f"{risk:.0%} of runs"


def needed_line(needed: Needed) -> str:
    """Why it is needed, or that it is not."""
    what = needed.without.replace(" < ", " before ")
    if needed.passes is None:
        return f"{what}: not known whether it is required. The same run without it has no end that can be judged."
    if needed.passes:
        return f"{what}: required. Without it the same run passes."
    return f"{what}: not required. Other orders fail as well."


def cost_line(found: CounterexampleSummary | Way) -> str:
    """Faults, context switches and steps, counted."""
    named = {"fault": found.faults, "context switch": found.switches, "step": found.steps}
    return ", ".join(f"{number} {noun}{_plural(noun, number)}" for noun, number in named.items())


def _plural(noun: str, number: int) -> str:
    return "" if number == 1 else "es" if noun.endswith("ch") else "s"


def way_line(way: Way) -> str:
    """A way in one line: how, how likely, what it takes."""
    risk = "" if way.risk is None else f" (probability {way.risk:.3g})"
    return f"{way.labels}{risk}: {cost_line(way)}"
