"""What stands below a story: how simple it is, from where on it is lost, what it takes, and why it is needed."""

from __future__ import annotations

from collections.abc import Iterator

from wakeproof.checker.risk_interval import RiskInterval
from wakeproof.counterexample.sentence import sentence, words_of
from wakeproof.report.source_lines import to_look_at
from wakeproof.results.schema import CounterexampleSummary, Needed, Result, Way
from wakeproof.wording import counted, probability


def facts(row: Result, found: CounterexampleSummary, *, needed: bool = True) -> Iterator[str]:
    """One line each; what is not known is not said. `needed` tells as well why each fault and ordering is needed."""
    yield f"{cost_line(found)}. {_simple(found)}"
    yield from to_look_at(found.drawing)
    if found.no_return:
        yield f"After step {found.no_return} the failure cannot be avoided."
    if row.risk:
        yield f"A random schedule breaks it with probability {probability(row.risk)}."
    elif row.risk_least is not None and row.risk_most is not None:
        interval = str(RiskInterval(row.risk_least, row.risk_most))
        yield f"{interval[0].upper()}{interval[1:]}."
    if row.runs and not row.risk:
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
    return ", ".join(counted(number, noun) for noun, number in named.items())


def way_line(way: Way) -> str:
    """A way in one line: how, how likely, what it takes."""
    told = way.sentence or sentence(*way.labels, words_of({}))
    risk = "" if way.risk is None else f"Probability {probability(way.risk)}, "
    return f"{told} {risk}{cost_line(way)}."
