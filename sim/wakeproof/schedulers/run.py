"""The loop of every run: a scheduler chooses one of the enabled actions, until it chooses none.

A run is what its scheduler chose and nothing else: everything below (`Machine`, `Situation`) is a function of the
state, so the same choices are the same run.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
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


def run(
    machine: Machine,
    scheduler: Scheduler,
    *,
    steps_max: int | None = None,
    now_ms: Callable[[], float] | None = None,
) -> Trace:
    """The run of a machine from its first state on. Liveness is judged only where nothing but faults is left.

    `now_ms` is asked when each step happens. Raises `LimitReached` for a run that has not ended after `steps_max`
    steps (`STEPS_MAX` if left out).
    """
    limit = STEPS_MAX if steps_max is None else steps_max
    state, path, times_ms = machine.first, list[Transition](), list[float]()
    while (action := scheduler.choose(state, state.actions)) is not None:
        assert action in state.actions, f"{action.label} is not enabled"
        if len(path) >= limit:
            raise LimitReached("steps_max", limit)
        path.append(state.follow(action))
        if now_ms is not None:
            times_ms.append(now_ms())
        state = path[-1].to
    return trace_of(path, times_ms, ended=state.quiet)
