"""A run of a machine, as a test looks at it: its story, and every slot after every step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wakeproof.counterexample.story import story
from wakeproof.kernel.layout import Slot
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.trace import Trace


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduledRun(Trace):
    """A run to its end, judged by every property (`findings`); it prints as its story.

    `value(slot, step)` is a slot's value after that many steps, by default at the end.
    """

    machine: Machine

    @property
    def story(self) -> str:
        """One line per step; what was broken stands below the step that broke it."""
        return "\n".join(story(self))

    def value(self, slot: Slot, step: int = -1) -> Any:
        situations = [self.machine.first, *(transition.to for transition in self.transitions)]
        return self.machine.layout.decode(situations[step].state, slot)

    def __repr__(self) -> str:
        return f"a run of {len(self.steps)} steps:\n{self.story}"

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """How Hypothesis prints an example that fails."""
        printer.text(repr(self))


def scheduled_run(machine: Machine, run: Trace) -> ScheduledRun:
    return ScheduledRun(run.steps, run.end, run.bounds_hit, run.transitions, machine=machine)
