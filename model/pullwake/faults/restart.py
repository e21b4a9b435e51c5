"""A server process restarts at any point: its handlers die, their callers lose the connection, its tokens are gone."""

from __future__ import annotations

from collections.abc import Iterable

from pullwake.faults.kind import FaultKind, allowed, spend
from pullwake.world import records as r
from pullwake.world.records import Cause
from pullwake.world.serving import Servers
from wakeproof.world.layout import View
from wakeproof.world.rules import Action

KIND = "restart"


class RestartRule:
    idle = False

    def __init__(self, servers: Servers, server: int) -> None:
        self.servers, self.deployment, self.server = servers, servers.deployment, server

    def enabled(self, view: View) -> Iterable[Action]:
        label = f"server-{self.server}.restart"
        down = self.deployment.restarts_take_time and view[r.down(self.server)]
        if allowed(self.deployment, view, KIND, label) and not down:
            yield Action(label, f"server-{self.server}", fault=KIND)

    def fire(self, view: View, action: Action) -> None:
        view.cause = Cause(KIND, server=self.server)
        spend(view, KIND)
        self.deployment.tell(view, action.label)
        for stream in self.deployment.streams:
            view[r.token(self.server, stream.stream_path)] = None
        if self.deployment.restarts_take_time:
            view[r.down(self.server)] = True
        self.servers.kill(view, self.server)


FAULT = FaultKind(
    KIND,
    "A server restarts: its handlers die, callers lose the connection, its tokens are gone.",
    lambda servers: [RestartRule(servers, server) for server in servers.deployment.servers],
)
