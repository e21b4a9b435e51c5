"""What became of each mutant, as files keep it."""

from __future__ import annotations

import math
from collections import Counter
from enum import Enum
from statistics import median

import msgspec

from wakeproof.mutants.trial import Kill, Shown, breaks


class MutantOutcome(Enum):
    """`equivalent`: it cannot be told apart in any scenario. `inconclusive`: not killed, and something stayed open."""

    KILLED = "killed"
    EQUIVALENT = "equivalent"
    SURVIVED = "survived"
    INCONCLUSIVE = "inconclusive"


class MutantResult(msgspec.Struct, frozen=True):
    """One mutant. `states_to_kill` is the least over its killers; `because` says what stayed open or differs."""

    name: str
    change: str
    outcome: MutantOutcome
    killers: tuple[Kill, ...] = ()
    states_to_kill: int | None = None
    because: tuple[str, ...] = ()
    shown: Shown | None = None

    @property
    def properties(self) -> tuple[str, ...]:
        """The properties that break, each once; if none does, `directed run` if that is what kills."""
        return tuple(dict.fromkeys(kill.property for kill in self.killers if not kill.vacuous))


class MutantResults(msgspec.Struct, frozen=True):
    """All mutants of a release; `runs` is what planned runs were bounded by. `complete` is false after an interrupt."""

    release: str
    scenarios: tuple[str, ...]
    properties: tuple[str, ...]
    mutants: tuple[MutantResult, ...]
    runs: int = 0
    complete: bool = True

    def count(self, outcome: MutantOutcome) -> int:
        return sum(result.outcome is outcome for result in self.mutants)

    @property
    def median_states(self) -> float | None:
        """States to the kill, over all that were killed."""
        states = [result.states_to_kill for result in self.mutants if result.states_to_kill is not None]
        return median(states) if states else None

    @property
    def kills_by(self) -> Counter[str]:
        return Counter(name for result in self.mutants for name in result.properties)

    @property
    def only_killers(self) -> dict[str, list[str]]:
        """Per property the mutants that nothing else kills."""
        alone: dict[str, list[str]] = {name: [] for name in self.properties}
        for result in self.mutants:
            if len(result.properties) == 1:
                alone[result.properties[0]].append(result.name)
        return alone


class DriverFigures(msgspec.Struct, frozen=True):
    """What each driver needs for a kill: medians over mutants that break a property. Who never killed is endless."""

    mutants: int
    states: float
    random: float
    planned: float | None
    planned_never: int


def driver_figures(results: MutantResults) -> DriverFigures | None:
    """None if no property was broken; `planned` None if no planned runs were asked for."""
    shown = [row.shown for row in results.mutants if row.shown and breaks(row.shown.kill)]
    if not shown:
        return None
    planned = [one.planned or math.inf for one in shown]
    return DriverFigures(
        mutants=len(shown),
        states=median(one.kill.states for one in shown),
        random=median(one.random or math.inf for one in shown),
        planned=median(planned) if results.runs else None,
        planned_never=planned.count(math.inf),
    )


def exit_code(results: MutantResults) -> int:
    """1 if a mutant survived, 3 if it is not known of one."""
    if results.count(MutantOutcome.SURVIVED):
        return 1
    return 3 if results.count(MutantOutcome.INCONCLUSIVE) or not results.complete else 0
