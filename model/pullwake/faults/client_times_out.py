"""A runner gives up waiting for the answer to its done, and sends the same done again. The first goes on."""

from __future__ import annotations

from collections.abc import Iterable

from pullwake.faults.kind import FaultKind, each
from pullwake.protocol.runner import Phase, RunnerEvent, Turn
from pullwake.world import records as r
from pullwake.world.deployment import numbered
from pullwake.world.records import Cause, Wake
from pullwake.world.servers import Servers
from wakeproof.kernel.layout import View
from wakeproof.kernel.rules import Action

KIND = "client_times_out"


class ClientTimesOutRule:
    """Only a runner that has a done left to send watches the time: the shipped one has no timeout."""

    idle = False

    def __init__(self, servers: Servers, wake: Wake) -> None:
        self.deployment, self.wake = servers.deployment, wake

    def enabled(self, view: View) -> Iterable[Action]:
        turn: Turn | None = view[r.turn(self.wake.name)]
        if turn is None or turn.phase is not Phase.FINISHING or turn.dones > self.deployment.bounds.done_retries:
            return
        label = f"{numbered('done', self.wake.name, turn.dones)}.times_out"
        if self.deployment.faults.allowed(view, KIND, label):
            yield Action(label, self.wake.name, fault=KIND)

    def fire(self, view: View, action: Action) -> None:
        view.cause = Cause(KIND, self.wake.name)
        self.deployment.faults.spend(view, KIND)
        self.deployment.tell(view, action.label)
        slot = r.turn(self.wake.name)
        view[slot], _ = view[slot].take(RunnerEvent.TIMED_OUT)


FAULT = FaultKind(
    KIND,
    "A runner stops waiting for the answer to its done and sends it again (needs done_retries).",
    lambda servers: [ClientTimesOutRule(servers, wake) for wake in servers.deployment.wakes.values()],
    lambda deployment, calls: each((task for task in deployment.tasks if task.startswith("done")), "times_out"),
)
