"""A lease runs out: by itself once its client waits or is gone; as a fault while the client is at work."""

from __future__ import annotations

from collections.abc import Iterable

from wakeproof import Action, Tasks, View

from my_lock.slots import CLIENTS, LOCK, Held, Stands, client

LEASE_RUNS_OUT = "lease_runs_out"
ABOUT = "A lease runs out while its client is still at work: a long pause."
LABELS = tuple(f"lease({name}).runs_out" for name in CLIENTS)
"""What a run calls it, which are also the steps that this fault may strike."""


class LeaseRule:
    """The lock comes free, whatever its client believes."""

    idle = False

    def __init__(self, tasks: Tasks) -> None:
        self.budgets = tasks.budgets

    def enabled(self, view: View) -> Iterable[Action]:
        held: Held | None = view[LOCK]
        if held is None or not held.leased:
            return
        label = f"lease({held.client}).runs_out"
        if view[client(held.client)].stands in (Stands.WAITING, Stands.GONE):
            yield Action(label, "lease", clock="lease_ms")
        elif LEASE_RUNS_OUT in self.budgets and self.budgets.allowed(view, LEASE_RUNS_OUT, label):
            yield Action(label, "lease", clock="lease_ms", fault=LEASE_RUNS_OUT)

    def fire(self, view: View, action: Action) -> None:
        if action.fault:
            self.budgets.spend(view, LEASE_RUNS_OUT)
        self.budgets.tell(view, action.label)
        view[LOCK] = None
