"""Agents servers: what the harness's requests in flight (`wakeproof.kernel.tasks`) mean in this world."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pullwake.module.messages import Grant, Reply
from pullwake.module.tables import EntityStatus
from pullwake.world.answers import Answers
from pullwake.world.deployment import REAP, Deployment
from pullwake.world.effects import CLOCKS, Performer, changes_something, failure, named, told
from pullwake.world.names import names_of
from pullwake.world.records import Cause, Served, TaskName
from wakeproof.errors import ReleaseError
from wakeproof.kernel.layout import View
from wakeproof.kernel.tasks.environment import Environment
from wakeproof.kernel.tasks.request import RESTART, Task
from wakeproof.kernel.tasks.tasks import Tasks
from wakeproof.observe.effects import Effect, Outcome
from wakeproof.observe.tree import ObservationTree

UNHEARD = (REAP, "stop")
"""Requests whose answer changes nothing, whether it is heard or not."""

OUTSIDE = ("upstream", "runner", "events")
"""Ports whose calls are heard elsewhere, whatever comes of them."""

_GRANTED = (str, int, str, str, int)
"""The types of what a grant holds, by `Grant`."""
FAILING = {
    "statement_fails": "db",
    "upstream_fails": "upstream",
    "notification_fails": "events",
    "post_fails": "runner",
}
"""Per kind of fault the port whose calls it lets fail."""


class Servers:
    """The servers of one deployment, and the requests that they serve."""

    def __init__(
        self,
        deployment: Deployment,
        environment: Environment | None = None,
        asked: Callable[[TaskName, Any], Any] = lambda name, request: request,
    ) -> None:
        """`asked` is how a request is given to its handler."""
        self.deployment, self._asked = deployment, asked
        self.tasks = Tasks(environment or environment_of(deployment), deployment.faults)

    @property
    def tree(self) -> ObservationTree:
        return self.tasks.tree

    def receive(self, view: View, name: TaskName, wake: str, server: int, request: Any) -> None:
        """A request arrives on behalf of a wake."""
        self.tasks.receive(view, name, server, self._asked(name, request), Served(wake))

    def begins_with(self, name: TaskName, request: Any) -> tuple[int, Effect] | None:
        """Where a handler begins, and the statement or transaction that it waits for there; None, where it is another
        effect, or something of its process comes before that."""
        try:
            node = self.tree.begun(name.kind, (self._asked(name, request),), name.label, _unknown_memory).to
        except _UsesMemoryError:
            return None
        first = self.tree.nodes[node].effect
        return (node, first) if first is not None and first.port == "db" else None

    def ends_after(self, name: TaskName, node: int, effect: Effect, view: View) -> bool:
        """Whether its effect, carried out in this view, is all that a handler does, and its answer is 200."""
        world = self.tasks.environment
        value, _ = world.perform(view, name, Task(0, node, (), Served("")), effect)
        try:
            after = self.tree.nodes[self.tree.edge(node, Outcome(value), 0, _unknown_memory).to]
        except _UsesMemoryError:
            return False
        ended = after.ended
        return ended is not None and ended.error is None and bool(world.reply(name, ended) == Reply(200))

    def perform(self, view: View, name: TaskName) -> None:
        """The remote effect that a request waits for takes effect."""
        self.tasks.perform(view, name)


class _UsesMemoryError(Exception):
    """What a handler does next depends on memory that nobody has looked at."""


def _unknown_memory() -> Any:
    raise _UsesMemoryError


def environment_of(deployment: Deployment) -> Environment:
    """What the harness's requests in flight mean in a deployment."""

    def perform(view: View, name: Any, task: Task, effect: Effect) -> tuple[Any, Served]:
        performer = Performer(deployment, view, task)
        return performer.perform(effect).value, performer.context

    return Environment(
        requests=tuple(deployment.tasks.values()),
        handlers=deployment.release.handlers(),
        ports=deployment.ports,
        perform=perform,
        hear=Answers(deployment),
        clocks=CLOCKS,
        memory={server: dict.fromkeys(deployment.token_slots(server)) for server in deployment.servers},
        failing=FAILING,
        reply=_reply,
        cause=_cause,
        restarting=lambda server: Cause(RESTART, server=server),
        actor=actor_of,
        named=named,
        names=names_of,
        shown=_value_in_words,
        shown_reply=lambda reply: str(reply.status),
        changes=changes_something,
        failed=failure,
        struck=lambda name, context: context._replace(struck=True) if name.kind == "write" else context,
        unheard=UNHEARD,
        background=(REAP,),
        fused=deployment.bounds.fused,
        downtime="downtime_ms" if deployment.restarts_take_time else "",
        recovery=Cause("recovery"),
        things=deployment.things,
        became=_became,
        outside=OUTSIDE,
    )


def _cause(name: Any, task: Task) -> Cause:
    return Cause(name.kind, task.context.wake, name.stream)


def _reply(name: Any, ended: Outcome) -> Reply:
    """A server answers 500 for a handler that raised."""
    reply = Reply(500) if ended.error else ended.value
    if not isinstance(reply, Reply):
        raise ReleaseError(f"{name.kind} answers {reply!r}", remedy="return a Reply on every way out")
    if type(reply.status) is not int or not isinstance(reply.body, Grant | str | None):
        remedy = "give a number, and a grant, a token or nothing"
        raise ReleaseError(f"{name.kind} answers {reply!r}", remedy=remedy)
    if isinstance(reply.body, Grant) and tuple(map(type, reply.body)) != _GRANTED:
        raise ReleaseError(f"{name.kind} answers {reply!r}", remedy="give the grant as upstream gave it")
    return reply


def actor_of(name: Any) -> str:
    """Who moves, for counting context switches: a wake and its own requests are one; what runs beside it is not."""
    beside = name.kind in ("heartbeat", "stop") or "#" in name.label
    return str(name.label if beside or not name.wake else name.wake)


def _value_in_words(effect: Effect, outcome: Outcome) -> str:
    """The status asked for, where that is what a statement is about; else what came back."""
    call = effect.args[0] if effect.args else None
    status = next((arg.value for arg in getattr(call, "args", ()) if isinstance(arg, EntityStatus)), "")
    if status:
        return status if outcome.value else f"{status} refused"
    return told(outcome)


def _became(value: Any) -> str:
    """What a reader of the protocol asks of a row or a token first."""
    if value is None:
        return "none"
    if hasattr(value, "status"):
        return str(getattr(value.status, "value", value.status))
    if hasattr(value, "active_consumer_id"):
        return "free" if value.active_consumer_id is None else "taken"
    return "set"
