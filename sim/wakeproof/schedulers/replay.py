"""The strict replay scheduler: a recorded list of labels, step by step, and not one of them otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from wakeproof.errors import UserError
from wakeproof.kernel.machine import Machine, Situation
from wakeproof.kernel.rules import Action
from wakeproof.kernel.trace import Trace
from wakeproof.schedulers.run import run


class Replay:
    """Chooses the action of each label in turn, and ends the run after the last one."""

    def __init__(self, labels: Iterable[str]) -> None:
        self._numbered = enumerate(labels, 1)

    def choose(self, state: Situation, enabled: Sequence[Action]) -> Action | None:
        """Raises `UserError` for the first label that cannot happen where it stands."""
        for number, label in self._numbered:
            action = state.action(label)
            if action is None:
                can = ", ".join(a.label for a in enabled[:6])
                raise UserError(f"step {number} '{label}' cannot happen here", remedy=f"what can: {can}")
            return action
        return None


def replay(machine: Machine, labels: Sequence[str]) -> Trace:
    """The run along these labels, exactly. Raises as `Replay.choose`."""
    found = run(machine, Replay(labels), steps_max=len(labels))
    assert found.labels == tuple(labels), "a replay is the run along these labels, all of them and no other"
    return found


def attached(machine: Machine, trace: Trace) -> Trace:
    """The trace with transitions of this machine; one of a file, another process or another machine is run again."""
    own = len(trace.transitions) == len(trace.steps) and machine.took(trace.transitions)
    return trace if own else replace(trace, transitions=replay(machine, trace.labels).transitions)
