"""A forced order: the run of a machine in which steps happen as a test says, in one line."""

from __future__ import annotations

from wakeproof.constraints import parse_order
from wakeproof.errors import UserError
from wakeproof.kernel.machine import Machine
from wakeproof.schedulers.directed import direct
from wakeproof.testing.scheduled_run import ScheduledRun, scheduled_run


def force_order(machine: Machine, *chains: str) -> ScheduledRun:
    """The simplest run to its end that keeps each chain (`"w1.mint < server-0.restart"`); no other fault strikes.

    Raises `UserError` where no run keeps them, and `LimitReached` where that could not be found out.
    """
    run = direct(machine, parse_order(chains)).keeping
    if run is None:
        told = " and ".join(f"'{chain}'" for chain in chains)
        raise UserError(f"no run keeps {told}", remedy="look which steps there are: print(force_order(machine))")
    return scheduled_run(machine, run)
