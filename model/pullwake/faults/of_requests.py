"""The faults that the harness has for requests and servers of any world, in this world's words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from pullwake.faults.kind import FaultKind
from pullwake.world.servers import Servers
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


def _rules(kind: str, servers: Servers) -> Iterator[Rule]:
    return fault_rules(servers.tasks, kind)


OF_REQUESTS = {kind: FaultKind(kind, about, partial(_rules, kind)) for kind, about in ABOUT.items()}
