"""Runners: they claim a wake, call back for a token, write, send heartbeats, and end with their one done.

What a runner does next stands in `pullwake.protocol.runner`; here its steps get their labels, routes and clocks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pullwake.module.messages import ClaimRequest, WakeRequest
from pullwake.protocol.attempt import Attempt, AttemptEvent, Standing
from pullwake.protocol.runner import ALIVE, MOMENTS, READING, RunnerEvent, RunnerRequest, Turn, message, waits
from pullwake.protocol.upstream import Holding, Subscription
from pullwake.world import records as r
from pullwake.world.deployment import Deployment, numbered
from pullwake.world.records import Cause, Wake
from pullwake.world.servers import Servers
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
        view[slot] = view[slot].take(AttemptEvent.LEAVES)
        request = ClaimRequest(self.runner, self.wake.stream.stream_path)
        self.servers.receive(view, self.name, self.wake.name, action.payload, request)


def sending(deployment: Deployment, label: str, actor: str, attempt: Attempt) -> Iterator[Action]:
    """Send a claim or a delivery, for the first time or again: then after a delay that doubles up to 60 times."""
    label = f"{label}.send"
    for routed, server in deployment.routes(label):
        yield Action(routed, actor, attempt.clock, stretch=attempt.stretch, group=label, payload=server)


def _has_turn(view: View, wake: Wake, runner: str) -> bool:
    turn: Turn | None = view[r.turn(wake.name)]
    return turn is not None and turn.runner == runner and turn.phase in ALIVE


class TurnRule:
    """What a runner does next with a wake it has: call back, write what it has read, heartbeat, send done."""

    idle = False

    def __init__(self, servers: Servers, wake: Wake) -> None:
        self.servers, self.deployment, self.wake = servers, servers.deployment, wake

    def enabled(self, view: View) -> Iterable[Action]:
        turn: Turn | None = view[r.turn(self.wake.name)]
        if turn is None or turn.phase not in ALIVE:
            return
        for wait in waits(turn, self._tail(view) if turn.phase in READING else 0):
            events = self._events(wait.event)
            following, request = _after(turn, events, turn.read)
            if request is None:
                label = f"{MOMENTS[wait.event]}({self.wake.name})"
                yield Action(label, self.wake.name, wait.clock, payload=(events, None, 0))
                continue
            subject = self._label(request, following)
            actor = subject if request is RunnerRequest.HEARTBEAT else self.wake.name
            for routed, server in self.deployment.routes(f"{subject}.send"):
                yield Action(routed, actor, wait.clock, group=f"{subject}.send", payload=(events, request, server))

    def _events(self, event: RunnerEvent) -> tuple[RunnerEvent, ...]:
        """What happens in one step."""
        together = event in MOMENTS and not self.deployment.bounds.transit
        return (event, RunnerEvent.LEAVES) if together else (event,)

    def _label(self, request: RunnerRequest, turn: Turn) -> str:
        """A heartbeat waits for none before it: an interval timer sends it, whatever became of the last."""
        return numbered(request.value, self.wake.name, turn.number(request, self.deployment.bounds.heartbeats))

    def _tail(self, view: View) -> int:
        tail: int = view[r.subscription(self.wake.stream.name)].tail
        return tail

    def fire(self, view: View, action: Action) -> None:
        """Everything there is to read is read, worked, and written at once."""
        events, request, server = action.payload
        turn: Turn = view[r.turn(self.wake.name)]
        kind = request.value if request else MOMENTS[events[0]]
        view.cause = Cause(kind, self.wake.name, self.wake.stream.name)
        self.deployment.tell(view, action.label)
        turn, _ = _after(turn, events, self._tail(view) if RunnerEvent.READS in events else None)
        view[r.turn(self.wake.name)] = turn
        if request is None:
            return
        name = self.deployment.tasks[self._label(request, turn)]
        consumer, path = self.deployment.consumer_id(self.wake, turn.runner), self.wake.stream.stream_path
        wake = WakeRequest(consumer, self.deployment.epoch(self.wake), self.wake.name, path)
        asked = message(request, turn, wake, acks_on_rejection=self.deployment.bounds.acks_on_rejection)
        self.servers.receive(view, name, self.wake.name, server, asked)


def _after(turn: Turn, events: Iterable[RunnerEvent], tail: int | None) -> tuple[Turn, RunnerRequest | None]:
    """The turn after the events of one step, and the request that they send, if any."""
    request = None
    for event in events:
        turn, request = turn.take(event, tail)
    return turn, request
