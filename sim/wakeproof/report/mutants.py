"""Mutants as a page of Markdown: the answer, who kills, who is left, and a story for each kill."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator

from wakeproof.mutants.results import MutantOutcome, MutantResult, MutantResults, driver_figures
from wakeproof.mutants.trial import LARGE_STATES, Kill, breaks
from wakeproof.report.markdown import cell, code, line, render

LEFT = (MutantOutcome.SURVIVED, MutantOutcome.INCONCLUSIVE, MutantOutcome.EQUIVALENT)


def answer(results: MutantResults) -> str:
    """The whole campaign in a sentence or two."""
    counts = ", ".join(f"{results.count(outcome)} {outcome.value}" for outcome in MutantOutcome)
    states = "" if results.median_states is None else f" A kill took {results.median_states:g} states in the median."
    open_ = "" if results.complete else " Interrupted: the rest was not tried."
    where = f"{len(results.scenarios)} scenario" + "s" * (len(results.scenarios) != 1)
    return f"{len(results.mutants)} mutants of {results.release} in {where}: {counts}.{states}{open_}"


def page(results: MutantResults) -> str:
    """The same bytes for the same results."""
    return render(
        "mutants.md.jinja",
        filters={"cell": cell, "code": code, "line": line, "figure": _figure, "anchor": _anchor, "how": _how},
        results=results,
        answer=answer(results),
        properties=list(who_kills(results)),
        figures=driver_figures(results),
        listed=[(outcome.value, [row for row in results.mutants if row.outcome is outcome]) for outcome in LEFT],
        killed=[(row, _cells(results, row)) for row in results.mutants if row.outcome is MutantOutcome.KILLED],
        large=f"{LARGE_STATES:,}",
    )


def who_kills(results: MutantResults) -> Iterator[tuple[str, int, str]]:
    """Per property how many it kills, and those that nothing else kills."""
    for name, alone in results.only_killers.items():
        shown = ", ".join(alone[:SHOWN]) + f" and {len(alone) - SHOWN} more" * (len(alone) > SHOWN)
        yield name, results.kills_by[name], shown or "none"


SHOWN = 4
"""Mutants named for a property that alone kills many."""


def _cells(results: MutantResults, row: MutantResult) -> list[str]:
    scenarios = defaultdict(list)
    for kill in row.killers:
        scenarios[kill.property].append(f"({kill.scenario})" if kill.vacuous else kill.scenario)
    return [", ".join(sorted(scenarios[name])) for name in results.properties]


def _how(kill: Kill) -> str:
    if kill.vacuous:
        return f"no run meets the premise of {kill.property} any more"
    return f"breaks {kill.property}" if breaks(kill) else "a directed run cannot be had any more"


def _anchor(heading: str) -> str:
    """As Markdown pages make one of a heading."""
    return "".join(c for c in heading.lower().replace(" ", "-") if c.isalnum() or c in "-_")


def _figure(number: float) -> str:
    return "more than were tried" if math.isinf(number) else f"{number:,.0f}"
