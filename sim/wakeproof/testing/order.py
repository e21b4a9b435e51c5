"""A forced order: the run of a machine in which steps happen as a test says, in one line."""

from __future__ import annotations

from wakeproof.kernel.machine import Machine
from wakeproof.schedulers.directed import in_order
from wakeproof.testing.scheduled_run import ScheduledRun, scheduled_run


def force_order(machine: Machine, *chains: str) -> ScheduledRun:
    """The simplest run to its end that keeps each chain (`"w1.mint < server-0.restart"`). Raises as `in_order` does."""
    return scheduled_run(machine, in_order(machine, chains))
