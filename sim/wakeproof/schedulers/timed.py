"""The timed scheduler: every enabled action has its delay on a SimPy clock, and the first that is due happens.

Delays and alternatives come from one source of chance, faults from a plan that was drawn up front. Once the planned
faults are spent the run settles: it goes on until nothing is left to happen, and only then is liveness judged.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from random import Random
from typing import Any

import simpy
from simpy.core import EmptySchedule
from simpy.events import Timeout

from wakeproof.kernel.machine import Machine, Situation
from wakeproof.kernel.offers import Actions
from wakeproof.kernel.rules import Action
from wakeproof.kernel.trace import Trace
from wakeproof.schedulers.delays import Delays
from wakeproof.schedulers.plan import NO_FAULTS, FaultPlan
from wakeproof.schedulers.run import run
from wakeproof.schedulers.timers import TimerChange, change, grouped

ChangeOf = Callable[[Actions, Action, tuple[str, ...], Actions], TimerChange]


class Clock:
    """Runs of one machine by the clock. What a step changes for the clock is worked out once for all of them."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self._change: ChangeOf = cache(change)

    def scheduler(self, delays: Delays, random: Random, plan: FaultPlan = NO_FAULTS) -> Timed:
        return Timed(delays, random, plan, self._change)

    def run(self, timed: Timed) -> Trace:
        """The run by a new scheduler; its steps tell when they happened, in milliseconds of simulated time."""
        return run(self.machine, timed, now_ms=lambda: timed.now_ms)


class Timed:
    """Chooses what is due first. `waiting` holds the SimPy event of each action that waits for its time."""

    def __init__(self, delays: Delays, random: Random, plan: FaultPlan, change_of: ChangeOf) -> None:
        self._delays, self._draw, self._plan, self._change_of = delays, random.random, plan, change_of
        self._env = simpy.Environment()
        self._fired: list[Any] = []
        self._waiting: dict[Action, Timeout] = {}
        self._armed_ms: dict[str, float] = {}
        self._met = Counter[str]()
        self._due: list[Action] = []
        self._chosen: tuple[Situation, Action] | None = None
        self.now_ms = 0.0
        self.scheduled = 0
        """How many actions were given their time so far."""

    def choose(self, state: Situation, enabled: Sequence[Action]) -> Action | None:
        if self._chosen is None:
            self._begin(state)
        else:
            self._settle(*self._chosen, state)
        while True:
            while self._due:
                action = self._due.pop(0)
                if action in enabled and action not in self._waiting:  # a fault before it may have changed that
                    self._chosen = (state, action)
                    return action
            event = self._next_event()
            if event is None:
                assert state.quiet, "the clock ran out before the world did"
                return None
            self._due = self._due_by(event, state)

    def _begin(self, state: Situation) -> None:
        for kind, at_ms in self._plan.at_ms.items():
            self._wait(at_ms, kind)
        self._schedule(grouped(state.actions))

    def _settle(self, before: Situation, action: Action, after: Situation) -> None:
        """What was chosen has happened: what it armed starts over, what is over waits no longer, what is new waits."""
        arms = before.follow(action).step.arms
        if arms:
            self._armed_ms.update(dict.fromkeys(arms, self.now_ms))
        appeared, vanished = self._change_of(before.actions, action, arms, after.actions)
        for gone in vanished:
            self._waiting.pop(gone, None)
        self._schedule(appeared)

    def _next_event(self) -> Timeout | None:
        try:
            self._env.step()
        except EmptySchedule:
            return None
        self.now_ms = self._env.now
        event: Timeout = self._fired.pop()
        return event

    def _due_by(self, event: Timeout, state: Situation) -> list[Action]:
        """What is due with an event, faults first; a run that is over is not struck at any moment any more."""
        due = event.value
        if not isinstance(due, Action):
            struck = next((action for action in state.actions if action.fault == due), None)
            if struck is None or state.quiet:
                return []
            self._waiting.pop(struck, None)  # its moment has come, whatever its own clock says
            return [struck]
        if self._waiting.get(due) is not event:  # it vanished since, or its timer was armed anew
            return []
        del self._waiting[due]
        return [*self._plan.struck(state, due, self._met), due] if self._plan.strikes else [due]

    def _schedule(self, groups: Iterable[Actions]) -> None:
        """Of alternatives (which server gets a request) one is drawn."""
        for group in groups:
            action = group[0] if len(group) == 1 else group[int(self._draw() * len(group))]
            delay = self._delays(action, self._draw, self.now_ms)
            if action.label in self._armed_ms:  # a timer keeps its time, whatever hangs
                delay = max(0.0, self._armed_ms[action.label] + delay - self.now_ms)
            else:
                delay += self._plan.stalls_ms.get(self.scheduled, 0.0)
            self._waiting[action] = self._wait(delay, action)
            self.scheduled += 1

    def _wait(self, delay_ms: float, due: Action | str) -> Timeout:
        event = Timeout(self._env, delay_ms, due)
        event.callbacks.append(self._fired.append)
        return event
