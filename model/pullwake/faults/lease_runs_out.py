"""Upstream's lease on a wake runs out although its runner may still be at work."""

from __future__ import annotations

from collections.abc import Iterable

from pullwake.faults.kind import FaultKind
from pullwake.world.around import expire, held_wake
from pullwake.world.records import Stream
from pullwake.world.servers import Servers
from pullwake.world.upstream import lease_label
from wakeproof.kernel.layout import View
from wakeproof.kernel.rules import Action

KIND = "lease_runs_out"


class LeaseRunsOutRule:
    """The one fault with a clock of its own: under simulated time it happens when the lease is over, not by plan."""

    idle = False

    def __init__(self, servers: Servers, stream: Stream) -> None:
        self.deployment, self.stream = servers.deployment, stream

    def enabled(self, view: View) -> Iterable[Action]:
        wake = held_wake(self.deployment, view, self.stream)
        if wake is not None and self.deployment.faults.allowed(view, KIND, lease_label(wake)):
            yield Action(lease_label(wake), "upstream", clock="lease_ms", fault=KIND)

    def fire(self, view: View, action: Action) -> None:
        self.deployment.faults.spend(view, KIND)
        expire(self.deployment, view, self.stream, action.label)


FAULT = FaultKind(
    KIND,
    "Upstream's lease on a wake runs out although its runner may still be at work.",
    lambda servers: [LeaseRunsOutRule(servers, stream) for stream in servers.deployment.streams],
    lambda deployment, calls: tuple(map(lease_label, deployment.wakes.values())),
)
