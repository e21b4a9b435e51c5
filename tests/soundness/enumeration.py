"""Every run of a small world, one after the other: nothing is hashed, merged or reduced, no graph is built.

Runs are counted, and each is judged by itself; what two of them share is walked twice. A run may stop wherever
nothing but faults is left, and may go on with a fault from there.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from fractions import Fraction

from wakeproof.kernel.machine import Machine
from wakeproof.kernel.rules import Action
from wakeproof.kernel.trace import Cost
from wakeproof.verdict import Verdict

RUNS_MAX = 200_000
NOTHING_YET = Cost(0, 0, 0)


@dataclass
class Enumeration:
    """What the runs showed. `odds` counts, per property, the runs that break it by what they are one in."""

    machine: Machine
    runs: int = 0
    states: set[str] = field(default_factory=set)
    steps: set[tuple[str, str]] = field(default_factory=set)
    ends: set[str] = field(default_factory=set)
    met: set[str] = field(default_factory=set)
    bounds_hit: set[str] = field(default_factory=set)
    odds: Counter[tuple[str, int]] = field(default_factory=Counter)
    simplest: dict[str, Cost] = field(default_factory=dict)

    def verdict(self, name: str) -> Verdict:
        if name in self.simplest:
            return Verdict.VIOLATED
        return Verdict.INCONCLUSIVE if self.bounds_hit or name not in self.met else Verdict.PROVED

    def risk(self, name: str) -> Fraction:
        """The probability that a run breaks it, if each choice is as likely as any other."""
        return sum((Fraction(count, one_in) for (of, one_in), count in self.odds.items() if of == name), Fraction())

    def walk(self, state: str, actor: str, cost: Cost, one_in: int, broken: frozenset[str]) -> None:
        """Every run that goes on from here, having come at this cost and broken these."""
        self.states.add(state)
        actions = self.machine.situation(state).actions
        quiet = all(action.fault for action in actions)
        one_in *= len(actions) + quiet
        if quiet:
            self._stop(state, cost, one_in, broken)
        for action in actions:
            step = self.machine.step_of(action)(state)
            self.steps.add((state, action.label))
            self.met.update(step.met)
            after = _dearer(cost, actor, action)
            found = broken.union(self._found(finding.property, after, broken) for finding in step.findings)
            self.walk(step.apply(state), action.actor, after, one_in, found)

    def _found(self, name: str, cost: Cost, before: frozenset[str] = frozenset()) -> str:
        if name not in before:
            self.simplest[name] = min(cost, self.simplest.get(name, cost))
        return name

    def _stop(self, state: str, cost: Cost, one_in: int, broken: frozenset[str]) -> None:
        self.runs += 1
        assert self.runs <= RUNS_MAX, "too large a world to enumerate"
        self.ends.add(state)
        if cut_short := self.machine.bounds_hit(state):
            self.bounds_hit.update(cut_short)
        else:
            judged = self.machine.judge_end(state)
            self.met.update(judged.met)
            broken = broken.union(self._found(finding.property, cost) for finding in judged.findings)
        self.odds.update((name, one_in) for name in broken)


def enumerated(machine: Machine) -> Enumeration:
    found = Enumeration(machine)
    found.walk(machine.layout.first, "", NOTHING_YET, 1, frozenset())
    return found


def _dearer(cost: Cost, actor: str, action: Action) -> Cost:
    switched = bool(actor) and action.actor != actor
    return Cost(cost.faults + (action.fault is not None), cost.switches + switched, cost.steps + 1)
