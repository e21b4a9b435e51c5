"""The timed scheduler: every enabled action has its delay on a SimPy clock, and the first that is due happens.

Delays and alternatives come from one source of chance, faults from a plan that was drawn up front. Once the planned
faults are spent the run settles: it goes on until nothing is left to happen, and only then is liveness judged.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from random import Random
from typing import Any, NamedTuple

import simpy
from simpy.core import EmptySchedule
from simpy.events import Event, Timeout

from wakeproof.kernel.machine import SITUATIONS_MAX, Machine, Situation, Transition
from wakeproof.kernel.offers import Actions
from wakeproof.kernel.rules import Action
from wakeproof.kernel.trace import Trace, trace_of
from wakeproof.schedulers.delays import Delays
from wakeproof.schedulers.plan import NO_FAULTS, FaultPlan
from wakeproof.schedulers.run import walk
from wakeproof.schedulers.timers import TimerChange, change, grouped

KnownChanges = dict[tuple[Situation, Action], TimerChange]
"""What a step changes for the clock, by the state that it is taken in and its action; both hash by identity."""


class TimedRun(NamedTuple):
    """A finished run, and when each of its steps happened, in milliseconds of simulated time."""

    transitions: Sequence[Transition]
    times_ms: Sequence[float]

    def trace(self) -> Trace:
        return trace_of(self.transitions, self.times_ms)


class Clock:
    """Runs of one machine by the clock. What a step changes for the clock is worked out once for all of them."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self._changes: KnownChanges = {}

    def scheduler(self, delays: Delays, random: Random, plan: FaultPlan = NO_FAULTS) -> Timed:
        return Timed(delays, random, plan, self._changes)

    def run(self, timed: Timed) -> TimedRun:
        """The run by a new scheduler."""
        return TimedRun(walk(self.machine, timed), timed.times_ms)


class Timed:
    """Chooses what is due first. `waiting` holds the SimPy event of each action that waits for its time.

    What waits is enabled: so is the first that is due at a moment, and only what is due after it has to be looked up.
    `changes` has what the steps of one machine change, for all its runs; a step is known by the state that it is taken
    in and its action. Its transition would not do: two states, where others wait, may lead to a third by equal ones.
    """

    def __init__(self, delays: Delays, random: Random, plan: FaultPlan, changes: KnownChanges) -> None:
        self._delays, self._draw, self._plan, self._changes = delays, random.random, plan, changes
        self._env = simpy.Environment()
        self._fired: list[Event] = []
        self._fire = self._fired.append
        self._waiting: dict[Action, Timeout] = {}
        self._armed_ms: dict[str, float] = {}
        self._met = Counter[str]()
        self._due: list[Action] = []
        self._chosen: tuple[Situation, Action] | None = None
        self._now_ms = 0.0
        self.times_ms: list[float] = []
        self.scheduled = 0
        """How many actions were given their time so far."""

    def choose(self, state: Situation, enabled: Sequence[Action]) -> Action | None:
        if self._chosen is None:
            self._begin(state)
        else:
            self._settle(*self._chosen)
        action = self._left_of_this_moment(enabled) if self._due else None
        env, fired = self._env, self._fired
        while action is None:
            try:
                env.step()
            except EmptySchedule:
                assert state.quiet, "the clock ran out before the world did"
                return None
            action = self._due_by(fired.pop(), state)
        self._now_ms = env.now
        self.times_ms.append(self._now_ms)
        self._chosen = state, action
        return action

    def _begin(self, state: Situation) -> None:
        for kind, at_ms in self._plan.at_ms.items():
            Timeout(self._env, at_ms, kind).callbacks.append(self._fire)
        self._schedule(grouped(state.actions))

    def _settle(self, before: Situation, action: Action) -> None:
        """What was chosen has happened: what it armed starts over, what is over waits no longer, what is new waits."""
        taken = before.next[action]
        arms = taken.step.arms
        if arms:
            self._armed_ms.update(dict.fromkeys(arms, self._now_ms))
        appeared, vanished = self._changes.get((before, action)) or self._learn(before, taken)
        for gone in vanished:
            self._waiting.pop(gone, None)
        self._schedule(appeared)

    def _learn(self, before: Situation, taken: Transition) -> TimerChange:
        """A key holds the state that it is taken in: no more of them are kept than a machine keeps states."""
        if len(self._changes) >= SITUATIONS_MAX:
            self._changes.clear()
        found = change(before.actions, taken.action, taken.step.arms, taken.to.actions)
        self._changes[before, taken.action] = found
        return found

    def _left_of_this_moment(self, enabled: Sequence[Action]) -> Action | None:
        """What was due with the fault that came first, unless that has changed it."""
        while self._due:
            action = self._due.pop(0)
            if action in enabled and action not in self._waiting:
                return action
        return None

    def _due_by(self, event: Event, state: Situation) -> Action | None:
        """The first that is due with an event: faults first, the others are left for later in this moment."""
        due: Any = event.value
        if not isinstance(due, Action):
            return self._struck(due, state)
        if self._waiting.get(due) is not event:  # it vanished since, or its timer was armed anew
            return None
        del self._waiting[due]
        if self._plan.strikes:
            due, *self._due = *self._plan.struck(state, due, self._met), due
        action: Action = due
        return action

    def _struck(self, kind: str, state: Situation) -> Action | None:
        """A run that is over is not struck at any moment any more."""
        struck = next((action for action in state.actions if action.fault == kind), None)
        if struck is None or state.quiet:
            return None
        self._waiting.pop(struck, None)  # its moment has come, whatever its own clock says
        return struck

    def _schedule(self, groups: Iterable[Actions]) -> None:
        """Of alternatives (which server gets a request) one is drawn."""
        draw, now_ms, armed_ms, stalls_ms = self._draw, self._now_ms, self._armed_ms, self._plan.stalls_ms
        for group in groups:
            action = group[0] if len(group) == 1 else group[int(draw() * len(group))]
            delay = self._delays(action, draw, now_ms)
            if action.label in armed_ms:  # a timer keeps its time, whatever hangs
                delay = max(0.0, armed_ms[action.label] + delay - now_ms)
            elif stalls_ms:
                delay += stalls_ms.get(self.scheduled, 0.0)
            self._waiting[action] = event = Timeout(self._env, delay, action)
            event.callbacks.append(self._fire)
            self.scheduled += 1
