"""The operator stops an entity, at any point."""

from __future__ import annotations

from collections.abc import Iterable

from pullwake.faults.kind import FaultKind, each
from pullwake.module.messages import StopRequest
from pullwake.world import records as r
from pullwake.world.records import Cause, Stream
from pullwake.world.servers import Servers
from wakeproof.kernel.layout import View
from wakeproof.kernel.rules import Action

KIND = "operator_stops"


class OperatorStopsRule:
    idle = False

    def __init__(self, servers: Servers, stream: Stream) -> None:
        self.servers, self.deployment, self.stream = servers, servers.deployment, stream
        self.name = self.deployment.tasks[f"stop({stream.name})"]

    def enabled(self, view: View) -> Iterable[Action]:
        label = f"{self.name.label}.send"
        if not self.deployment.faults.allowed(view, KIND, label) or view[r.task(self.name.label)] is not None:
            return
        for routed, server in self.deployment.routes(label):
            yield Action(routed, self.name.label, fault=KIND, group=label, payload=server)

    def fire(self, view: View, action: Action) -> None:
        view.cause = Cause("stop", stream=self.stream.name)
        self.deployment.faults.spend(view, KIND)
        view[r.stop_asked(self.stream.name)] = True
        self.deployment.tell(view, action.label)
        request = StopRequest(self.stream.entity_url, self.stream.stream_path)
        self.servers.receive(view, self.name, "", action.payload, request)


FAULT = FaultKind(
    KIND,
    "The operator stops an entity: its status, then whatever token its stream has.",
    lambda servers: [OperatorStopsRule(servers, stream) for stream in servers.deployment.streams],
    lambda deployment, calls: each((task for task in deployment.tasks if task.startswith("stop")), "send"),
)
