"""The producer, upstream's own deliveries, and the leases that run out when nothing else is left to happen."""

from __future__ import annotations

from collections.abc import Iterable

from pullwake.module.messages import ReapRequest, WakeRequest
from pullwake.protocol.attempt import Attempt, AttemptEvent, Standing
from pullwake.protocol.upstream import Holding, Subscription
from pullwake.world import records as r
from pullwake.world import upstream
from pullwake.world.deployment import REAP, WEBHOOK, Deployment
from pullwake.world.records import Cause, Stream, Wake
from pullwake.world.runners import sending
from pullwake.world.servers import Servers
from wakeproof.kernel.layout import View
from wakeproof.kernel.rules import Action


class ProducerRule:
    """Messages arrive on a stream at any time, one after another."""

    idle = False

    def __init__(self, servers: Servers, stream: Stream) -> None:
        self.deployment, self.stream = servers.deployment, stream

    def enabled(self, view: View) -> Iterable[Action]:
        left = view[r.messages_left(self.stream.name)]
        if left:
            number = self.deployment.bounds.messages - left + 1
            suffix = self.stream.name if len(self.deployment.streams) > 1 else ""
            yield Action(f"append(m{number}{suffix})", "producer", clock="append_ms")

    def fire(self, view: View, action: Action) -> None:
        view.cause = Cause("append", stream=self.stream.name)
        self.deployment.tell(view, action.label)
        view[r.messages_left(self.stream.name)] -= 1
        upstream.append_message(view, self.deployment, self.stream)


class DeliveryRule:
    """Webhook dispatch: upstream posts a pending wake to a server, holding it; it posts again until it is answered."""

    idle = False

    def __init__(self, servers: Servers, wake: Wake) -> None:
        self.servers, self.deployment, self.wake = servers, servers.deployment, wake
        self.name = self.deployment.tasks[f"{WEBHOOK}({wake.name})"]

    def enabled(self, view: View) -> Iterable[Action]:
        current: Subscription = view[r.subscription(self.wake.stream.name)]
        if current.generation != self.wake.generation or current.holding is Holding.NONE:
            return
        attempt: Attempt = view[r.attempt(self.wake.name, WEBHOOK)]
        if attempt.standing is Standing.OPEN and (attempt.failures or current.holding is Holding.PENDING):
            yield from sending(self.deployment, self.name.label, self.wake.name, attempt)

    def fire(self, view: View, action: Action) -> None:
        view.cause = Cause(WEBHOOK, self.wake.name, self.wake.stream.name)
        self.deployment.tell(view, action.label)
        slot = r.attempt(self.wake.name, WEBHOOK)
        view[slot] = view[slot].take(AttemptEvent.LEAVES)
        grant = upstream.deliver(view, self.deployment, self.wake, self.deployment.runners[0])
        path = self.wake.stream.stream_path
        request = WakeRequest(grant.consumer_id, grant.epoch, grant.wake_id, path, grant.callback_url)
        self.servers.receive(view, self.name, self.wake.name, action.payload, request)


class AbandonedLeaseRule:
    """Where nothing else can happen, a lease still held has nobody behind it: it runs out by itself. Not a fault."""

    idle = True

    def __init__(self, servers: Servers, stream: Stream) -> None:
        self.deployment, self.stream = servers.deployment, stream

    def enabled(self, view: View) -> Iterable[Action]:
        wake = held_wake(self.deployment, view, self.stream)
        if wake is not None:
            yield Action(upstream.lease_label(wake), "upstream", clock="lease_ms")

    def fire(self, view: View, action: Action) -> None:
        expire(self.deployment, view, self.stream, action.label)


def held_wake(deployment: Deployment, view: View, stream: Stream) -> Wake | None:
    """The wake that is held on a stream now."""
    current: Subscription = view[r.subscription(stream.name)]
    held: Wake | None = deployment.wake_of(stream, current.generation)
    return held if current.holding is Holding.HELD else None


def expire(deployment: Deployment, view: View, stream: Stream, label: str) -> None:
    view.cause = Cause("lease", stream=stream.name)
    deployment.tell(view, label)
    upstream.run_out(view, deployment, stream)


class ReaperRule:
    """A server sees to what was left behind, from time to time: whenever there is something for it to see or to do.

    It is offered wherever a lease may have run out, and wherever else running it could change or tell anything; unless
    it has looked at exactly this before and left it as it was: it would leave it so again. Where it begins with a
    statement that cannot fail, the two are one step: nobody could tell.
    """

    idle = False

    def __init__(self, servers: Servers) -> None:
        self.servers, self.deployment = servers, servers.deployment
        self.name = self.deployment.tasks[REAP]
        self._fused = self.deployment.bounds.fused and "statement_fails" not in self.deployment.budgets

    def enabled(self, view: View) -> Iterable[Action]:
        if view[r.task(REAP)] is not None or (not self.deployment.any_lapsed(view) and self._changes_nothing(view)):
            return
        if view[r.REAPED] != self.deployment.within_reach(view):
            label = f"{REAP}.send"
            for routed, server in self.deployment.routes(label):
                yield Action(routed, REAP, clock="lease_ms", stretch=2, group=label, payload=server)

    def fire(self, view: View, action: Action) -> None:
        view.cause = Cause(REAP)
        self.deployment.tell(view, action.label)
        view[r.REAPED] = self.deployment.within_reach(view)
        self.servers.receive(view, self.name, "", action.payload, ReapRequest())
        begins = self.servers.begins_with(self.name, ReapRequest())
        if self._fused and begins is not None and view[r.task(REAP)] is not None:
            self.servers.perform(view, self.name)  # a server that is down has not begun at all

    def _changes_nothing(self, view: View) -> bool:
        """It would be one statement that writes nothing, after which the reaper is done: a step that leads nowhere.

        Left out is also that it begins now and its statement comes when there is something to write: that is a reaper
        that begins then. And that it fails now: that spends a fault, and changes nothing.
        """
        begins = self.servers.begins_with(self.name, ReapRequest())
        if begins is None or begins[1].opens:
            return False
        trial = view.trial()
        ended = self.servers.ends_after(self.name, *begins, trial)
        return ended and not trial.events and all(view[slot] == value for slot, value in trial.writes.items())
