"""Runners: they claim a wake, call back for a token, write, send heartbeats, and end with their one done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from pullwake.module.messages import (
    ClaimRequest,
    DoneRequest,
    WakeRequest,
    WriteRequest,
)
from pullwake.world import records as r
from pullwake.world.deployment import Deployment, numbered
from pullwake.world.records import (
    ALIVE,
    BEATING,
    Attempt,
    Cause,
    Failure,
    Holding,
    Phase,
    Standing,
    Subscription,
    Turn,
    Wake,
)
from pullwake.world.serving import Servers
from wakeproof.kernel.layout import View
from wakeproof.kernel.rules import Action


class ClaimRule:
    """A runner hears of a pending wake and claims it; it defers while it has a turn on that stream."""

    idle = False

    def __init__(self, servers: Servers, wake: Wake, runner: str) -> None:
        self.servers, self.deployment = servers, servers.deployment
        self.wake, self.runner = wake, runner
        self.name = self.deployment.tasks[self.deployment.claim_label(wake.name, runner)]

    def enabled(self, view: View) -> Iterable[Action]:
        current: Subscription = view[r.subscription(self.wake.stream.name)]
        if current.holding is not Holding.PENDING or current.generation != self.wake.generation:
            return
        attempt: Attempt = view[r.attempt(self.wake.name, self.runner)]
        if attempt.standing is not Standing.OPEN or (self.deployment.bounds.defers and self._busy(view)):
            return
        yield from sending(self.deployment, self.name.label, self.wake.name, attempt)

    def _busy(self, view: View) -> bool:
        others = self.deployment.wakes_on(self.wake.stream)
        return any(
            view[r.attempt(other.name, self.runner)].standing is Standing.SENT or _has_turn(view, other, self.runner)
            for other in others
        )

    def fire(self, view: View, action: Action) -> None:
        view.cause = Cause("claim", self.wake.name, self.wake.stream.name)
        self.deployment.tell(view, action.label)
        slot = r.attempt(self.wake.name, self.runner)
        view[slot] = view[slot]._replace(standing=Standing.SENT)
        request = ClaimRequest(self.runner, self.wake.stream.stream_path)
        self.servers.receive(view, self.name, self.wake.name, action.payload, request)


def sending(deployment: Deployment, label: str, actor: str, attempt: Attempt) -> Iterator[Action]:
    """Send a claim or a delivery, for the first time or again: then after a delay that doubles up to 60 times."""
    clock = "redelivery_ms" if attempt.failures else "delivery_ms"
    stretch = min(2 ** max(attempt.failures - 1, 0), 60)
    label = f"{label}.send"
    for routed, server in deployment.routes(label):
        yield Action(routed, actor, clock, stretch=stretch, group=label, payload=server)


def _has_turn(view: View, wake: Wake, runner: str) -> bool:
    turn: Turn | None = view[r.turn(wake.name)]
    return turn is not None and turn.runner == runner and turn.phase in ALIVE


SENT = {"read": Phase.SENDING, "end": Phase.ENDING}
"""What a runner does when it sends a write and a done, where that is a moment of its own."""


class TurnRule:
    """What a runner does next with a wake it has: call back, write what it has read, heartbeat, send done."""

    idle = False

    def __init__(self, servers: Servers, wake: Wake) -> None:
        self.servers, self.deployment, self.wake = servers, servers.deployment, wake

    def enabled(self, view: View) -> Iterable[Action]:
        turn: Turn | None = view[r.turn(self.wake.name)]
        if turn is None or turn.phase not in ALIVE:
            return
        for kind, clock in self._next(view, turn):
            if kind in SENT:
                yield Action(f"{kind}({self.wake.name})", self.wake.name, clock, payload=(kind, 0))
                continue
            label = f"{self._label(kind, turn)}.send"
            for routed, server in self.deployment.routes(label):
                actor = label.removesuffix(".send") if kind == "heartbeat" else self.wake.name
                yield Action(routed, actor, clock, group=label, payload=(kind, server))

    def _next(self, view: View, turn: Turn) -> Iterator[tuple[str, str]]:
        """Requests it may send now, with what each waits for."""
        failed = turn.failure is not Failure.NONE
        if turn.phase is Phase.CLAIMED:
            yield "callback", "network_ms"
        if turn.phase in (Phase.STARTED, Phase.IDLING):
            unread = self._tail(view) > turn.read
            if unread and not failed:
                yield "read" if self.deployment.bounds.transit else "write", "think_ms"
            if failed or turn.phase is Phase.IDLING or not unread:
                yield "end" if self.deployment.bounds.transit else "done", "network_ms" if failed else "idle_timeout_ms"
        if turn.phase in (Phase.SENDING, Phase.ENDING):
            yield "write" if turn.phase is Phase.SENDING else "done", "network_ms"
        if turn.phase is Phase.RETRYING:
            yield "done", "retry_ms"
        if turn.phase in BEATING and turn.beats and not failed:
            yield "heartbeat", "heartbeat_ms"

    def _label(self, kind: str, turn: Turn) -> str:
        """A heartbeat waits for none before it: an interval timer sends it, whatever became of the last."""
        number = {"done": turn.dones + 1, "heartbeat": self.deployment.bounds.heartbeats - turn.beats + 1}.get(kind, 1)
        return numbered(kind, self.wake.name, number)

    def fire(self, view: View, action: Action) -> None:
        kind, server = action.payload
        turn: Turn = view[r.turn(self.wake.name)]
        if kind in SENT:
            self._send(view, turn, action)
            return
        name = self.deployment.tasks[self._label(kind, turn)]
        view.cause = Cause(kind, self.wake.name, self.wake.stream.name)
        self.deployment.tell(view, action.label)
        turn, request = getattr(self, f"_{kind}")(view, turn)
        view[r.turn(self.wake.name)] = turn
        self.servers.receive(view, name, self.wake.name, server, request)

    def _send(self, view: View, turn: Turn, action: Action) -> None:
        """What a request is about is settled now; it comes later."""
        phase = SENT[action.payload[0]]
        view.cause = Cause(action.payload[0], self.wake.name, self.wake.stream.name)
        self.deployment.tell(view, action.label)
        read = self._tail(view) if phase is Phase.SENDING else turn.read
        view[r.turn(self.wake.name)] = turn._replace(phase=phase, read=read)

    def _callback(self, view: View, turn: Turn) -> tuple[Turn, Any]:
        return turn._replace(phase=Phase.CALLING), self._on_behalf(turn)

    def _write(self, view: View, turn: Turn) -> tuple[Turn, Any]:
        """Everything there is to read is read, worked, and written at once."""
        read = turn.read if turn.phase is Phase.SENDING else self._tail(view)
        return turn._replace(phase=Phase.WRITING, read=read), WriteRequest(self.wake.stream.stream_path, turn.token)

    def _tail(self, view: View) -> int:
        tail: int = view[r.subscription(self.wake.stream.name)].tail
        return tail

    def _heartbeat(self, view: View, turn: Turn) -> tuple[Turn, Any]:
        return turn._replace(beats=turn.beats - 1), self._on_behalf(turn)

    def _done(self, view: View, turn: Turn) -> tuple[Turn, Any]:
        """Acks what was worked; after a rejected write, as shipped, everything that was read."""
        rejected = turn.failure is Failure.REJECTED and self.deployment.bounds.acks_on_rejection
        wake = self._on_behalf(turn)
        request = DoneRequest(wake.consumer_id, wake.epoch, wake.wake_id, turn.read if rejected else turn.worked)
        return turn._replace(phase=Phase.FINISHING, dones=turn.dones + 1), request

    def _on_behalf(self, turn: Turn) -> WakeRequest:
        consumer = self.deployment.consumer_id(self.wake, turn.runner)
        return WakeRequest(consumer, self.deployment.epoch(self.wake), self.wake.name, self.wake.stream.stream_path)
