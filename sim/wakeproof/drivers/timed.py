"""The timed driver: the world on a SimPy clock. Every enabled action has its delay; the first due happens.

Delays, alternatives and the fault plan come from one seed. Once the planned faults are spent the run settles: it
goes on until nothing is left to happen, and only then is liveness judged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

import simpy
from simpy.events import Timeout

from wakeproof.drivers.plan import NO_STALLS, FaultPlan, draw_plan, opportunities
from wakeproof.errors import LimitReached
from wakeproof.evidence.choices import Choice
from wakeproof.evidence.execution import Execution, execution
from wakeproof.kernel.machine import Machine, Situation, Transition, grouped
from wakeproof.kernel.rules import Action
from wakeproof.scenario.faults import Stalls

STEPS_MAX = 5_000
CALIBRATION_RUNS = 8
Delay = float | tuple[float, float]


@dataclass(frozen=True, slots=True)
class TimedRun:
    """A finished run: its path, and when each step happened (milliseconds of simulated time)."""

    path: list[Transition]
    times_ms: list[float]
    choices: list[Choice]

    def execution(self) -> Execution:
        return execution(self.path, self.times_ms)


class TimedDriver:
    """Runs a machine by the clock. `delays` says how long each clock takes, `budgets` how many faults there may be."""

    def __init__(
        self, machine: Machine, delays: Mapping[str, Delay], budgets: Mapping[str, int], stalls: Stalls = NO_STALLS
    ) -> None:
        self.machine, self.budgets, self.stalls, self.delays = machine, budgets, stalls, delays
        self._spans = {clock: _span(delay) for clock, delay in delays.items()}
        self._delay_of: dict[Action, tuple[float, float]] = {}
        self._seen, self._scheduled = self._calibrate() if budgets or stalls.max else ({}, 0)

    def run(self, seed: int, *, log: bool = False) -> TimedRun:
        """One run; the same seed gives the same run. `log` keeps every draw in the choice log."""
        random = Random(seed)
        run = self._run(random, self.planned(random), log=log)
        return TimedRun(run.path, run.times_ms, run.choices)

    def planned(self, random: Random) -> FaultPlan:
        """Which faults strike a run, and when."""
        return draw_plan(random, self.budgets, self._seen, self.stalls, self._scheduled)

    def _run(self, random: Random, plan: FaultPlan, *, log: bool = False) -> _Running:
        run = _Running(self, random, plan, log=log)
        run.env.run()
        assert run.situation.quiet, "the clock ran out before the world did"
        return run

    def delay(self, action: Action) -> tuple[float, float]:
        """The least delay of an action and its spread."""
        known = self._delay_of.get(action)
        if known is None:
            assert action.clock is not None
            least, spread = self._spans[action.clock]
            known = self._delay_of[action] = (least * action.stretch, spread * action.stretch)
        return known

    def drawn(self, action: Action, draw: Callable[[], float], now_ms: float) -> float:
        """How long an action takes that is scheduled now; `draw` gives numbers from 0 to 1."""
        least, spread = self.delay(action)
        return least + spread * draw() if spread else least

    def _calibrate(self) -> tuple[dict[str, int], int]:
        """What plans are drawn over: per kind of fault its opportunities in fault-free runs, and steps scheduled."""
        runs = [self._run(Random(seed), FaultPlan()) for seed in range(CALIBRATION_RUNS)]
        seen = {kind: max(_count(self.machine, run.path, kind) for run in runs) for kind in self.budgets}
        return seen, max(run.scheduled for run in runs)


def _count(machine: Machine, path: list[Transition], kind: str) -> int:
    """The opportunities of one kind of fault along a path."""
    situations = [machine.first, *(transition.to for transition in path)]
    return sum(
        bool(opportunities(before, transition.action, kind))
        for before, transition in zip(situations, path, strict=False)
    )


class _Running:
    """One run under way. `pending` holds the SimPy event of each action that is waiting for its time."""

    def __init__(self, driver: TimedDriver, random: Random, plan: FaultPlan, *, log: bool) -> None:
        self.driver, self.plan = driver, plan
        self.draw = random.random
        self.env = simpy.Environment()
        self.situation: Situation = driver.machine.first
        self.path: list[Transition] = []
        self.times_ms: list[float] = []
        self.pending: dict[Action, Timeout] = {}
        self.armed_ms: dict[str, float] = {}
        self.scheduled = 0
        self.choices: list[Choice] = plan.choices() if log else []
        self._log = log
        for kind, at_ms in plan.at_ms.items():
            Timeout(self.env, at_ms, kind).callbacks.append(self._strikes)
        self._schedule_all(grouped(action for action in self.situation.actions if action.clock is not None))

    def _strikes(self, event: Any) -> None:
        """A fault's moment has come; a run that is over is not struck any more."""
        fault = next((action for action in self.situation.actions if action.fault == event.value), None)
        if fault is not None and not self.situation.quiet:
            self._take(fault)

    def _schedule_all(self, groups: Iterable[tuple[Action, ...]]) -> None:
        for group in groups:
            self._schedule(group[0] if len(group) == 1 else self._one_of(group))

    def _schedule(self, action: Action) -> None:
        delay = self.driver.drawn(action, self.draw, self.env.now)
        if self._log:
            least, spread = self.driver.delay(action)
            self.choices.append(Choice("delay", action.label, f"{least}..{least + spread} ms", f"{delay:.3f}"))
        stall = self.plan.stalls_ms.pop(self.scheduled, 0.0) if self.plan.stalls_ms else 0.0
        self.scheduled += 1
        if action.label in self.armed_ms:  # a timer keeps its time, whatever hangs
            delay = max(0.0, self.armed_ms[action.label] + delay - self.env.now)
        else:
            delay += stall
        event = Timeout(self.env, delay, action)
        event.callbacks.append(self._due)
        self.pending[action] = event

    def _one_of(self, group: tuple[Action, ...]) -> Action:
        """Of alternatives (which server gets a request) one is drawn."""
        chosen = group[int(self.draw() * len(group))]
        if self._log:
            options = ", ".join(action.label for action in group)
            self.choices.append(Choice("alternative", chosen.group or "", options, chosen.label))
        return chosen

    def _due(self, event: Any) -> None:
        action: Action = event.value
        if self.pending.get(action) is not event:
            return
        del self.pending[action]
        if self.plan:
            for fault in self.plan.struck(self.situation, action):
                if fault in self.situation.actions:
                    self._take(fault)
            if action not in self.situation.actions or action in self.pending:
                return
        self._take(action)

    def _take(self, action: Action) -> None:
        transition = self.situation.next.get(action) or self.situation.follow(action)
        if len(self.path) >= STEPS_MAX:
            raise LimitReached("steps_max", STEPS_MAX)
        self.path.append(transition)
        self.times_ms.append(self.env.now)
        for label in transition.step.arms:
            self.armed_ms[label] = self.env.now
        pending = self.pending
        for gone in transition.vanished:
            pending.pop(gone, None)
        self._schedule_all(transition.appeared)
        self.situation = transition.to


def _span(delay: Delay) -> tuple[float, float]:
    if isinstance(delay, tuple):
        return delay[0], delay[1] - delay[0]
    return float(delay), 0.0
