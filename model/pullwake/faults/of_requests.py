"""The faults that the harness has for requests and servers of any world, in this world's words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from pullwake.faults.kind import Calls, FaultKind, each
from pullwake.world.deployment import Deployment
from pullwake.world.servers import FAILING, Servers
from wakeproof.kernel.rules import Rule
from wakeproof.kernel.tasks.faults import fault_rules

ABOUT = {
    "restart": "A server restarts: its handlers die, callers lose the connection, its tokens are gone.",
    "statement_fails": "A SQL statement fails before it takes effect, or after it committed (its reply is lost).",
    "upstream_fails": "A call to upstream fails before it arrives, or its reply is lost.",
    "notification_fails": "The on_entity_changed notification throws.",
    "post_fails": "A webhook post fails before it reaches the runner, or its reply is lost.",
    "answer_lost": (
        "A server's answer is lost on its way: what was asked for is done, and the caller loses the connection."
    ),
    "arrives_late": "A call that a server had sent before it died takes effect after that (needs restart).",
}
REMOTE = ("db", "upstream", "runner")
"""The ports on which a call may outlive the server that made it."""


def _rules(kind: str, servers: Servers) -> Iterator[Rule]:
    return fault_rules(servers.tasks, kind)


def _labels(kind: str, deployment: Deployment, calls: Calls) -> tuple[str, ...]:
    if kind == "restart":
        return tuple(f"server-{server}.restart" for server in deployment.servers)
    if kind == "answer_lost":
        return each(deployment.tasks, "answer")
    ports = (FAILING[kind],) if kind in FAILING else REMOTE
    return each(deployment.tasks, *(name for port in ports for name in calls[port]))


OF_REQUESTS = {
    kind: FaultKind(kind, about, partial(_rules, kind), partial(_labels, kind)) for kind, about in ABOUT.items()
}
