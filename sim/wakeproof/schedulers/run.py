"""The loop of every run: a scheduler chooses one of the enabled actions, until it chooses none.

A run is what its scheduler chose and nothing else: everything below (`Machine`, `Situation`) is a function of the
state, so the same choices are the same run.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from wakeproof.errors import LimitReached
from wakeproof.kernel.machine import Machine, Situation, Transition
from wakeproof.kernel.rules import Action
from wakeproof.kernel.trace import Trace, trace_of

STEPS_MAX = 5_000


class Scheduler(Protocol):
    """One run's choices. A scheduler may remember what it chose, so each run takes a new one."""

    def choose(self, state: Situation, enabled: Sequence[Action]) -> Action | None:
        """The action that happens next, one of those enabled; None ends the run."""


def run(machine: Machine, scheduler: Scheduler, *, steps_max: int | None = None) -> Trace:
    """The run of a machine from its first state on. Liveness is judged only where nothing but faults is left.

    Raises as `walk` does.
    """
    path = walk(machine, scheduler, steps_max=steps_max)
    return trace_of(path, ended=bool(path) and path[-1].to.quiet)


def walk(machine: Machine, scheduler: Scheduler, *, steps_max: int | None = None) -> list[Transition]:
    """The transitions of a run; who makes thousands of them has only some told as a trace.

    Raises `LimitReached` for a run that has not ended after `steps_max` steps (`STEPS_MAX` if left out).
    """
    limit = STEPS_MAX if steps_max is None else steps_max
    state, path = machine.first, list[Transition]()
    while (action := scheduler.choose(state, state.actions)) is not None:
        if len(path) >= limit:
            raise LimitReached("steps_max", limit)
        taken = state.next.get(action) or state.follow(action)
        path.append(taken)
        state = taken.to
    return path
