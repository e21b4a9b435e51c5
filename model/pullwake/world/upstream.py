"""Upstream in the world: `pullwake.protocol.upstream` over slots. Every function is one atomic moment there."""

from __future__ import annotations

from pullwake.module.messages import Acknowledged, Grant, Refused
from pullwake.protocol.upstream import Response, Subscription, UpstreamEvent, UpstreamRow
from pullwake.world import history
from pullwake.world import records as r
from pullwake.world.deployment import Deployment
from pullwake.world.records import Stream, Wake
from wakeproof.kernel.layout import View


def append_message(view: View, deployment: Deployment, stream: Stream) -> None:
    """A producer's message moves the tail; pending work with no wake and no holder makes a wake."""
    current, _ = _subscription(view, stream).take(UpstreamEvent.MESSAGE)
    put(view, deployment, stream, current)


def put(view: View, deployment: Deployment, stream: Stream, current: Subscription) -> None:
    """Store a subscription; where work is pending and nothing is in flight, the next wake in the same moment."""
    if current.offers:
        if deployment.wake_of(stream, current.generation + 1):
            current, _ = current.take(UpstreamEvent.WORK)
        else:
            view[r.WAKES_BOUND] = True
    view[r.subscription(stream.name)] = current


def _subscription(view: View, stream: Stream) -> Subscription:
    current: Subscription = view[r.subscription(stream.name)]
    return current


def claim(view: View, deployment: Deployment, stream: Stream, runner: str) -> Grant | Refused:
    """Whatever wake is pending goes to the runner who asks first; the others are refused with 409."""
    current, row = _subscription(view, stream).take(UpstreamEvent.CLAIM, holder=runner)
    if row.refused:
        return row.refused
    wake = deployment.wake_of(stream, current.generation)
    assert wake is not None
    return _grant(view, deployment, wake, current, row)


def deliver(view: View, deployment: Deployment, wake: Wake, holder: str) -> Grant:
    """Give the pending wake to a holder, to whom it is posted; delivered again, it keeps the lease that it has."""
    current, row = _subscription(view, wake.stream).take(UpstreamEvent.DELIVERY, holder=holder)
    return _grant(view, deployment, wake, current, row)


def _grant(view: View, deployment: Deployment, wake: Wake, current: Subscription, row: UpstreamRow) -> Grant:
    if row.arms:
        view.arms.append(lease_label(wake))
    view[r.subscription(wake.stream.name)] = current
    consumer = deployment.consumer_id(wake, current.holder)
    return Grant(consumer, deployment.epoch(wake), wake.name, f"callback/{consumer}", current.acked)


def ack(view: View, deployment: Deployment, wake: Wake, epoch: int | None, *, done: bool, offset: int) -> Acknowledged:
    """Without done the lease is extended; with done the offsets are applied and the next wake may follow at once.

    The request names its wake, so which callback URL carried it changes nothing. A permissive upstream accepts
    what a fenced one refuses, to no effect.
    """
    before = _subscription(view, wake.stream)
    stale = before.generation != wake.generation or epoch not in (None, deployment.epoch(wake))
    event = before.heard(stale=stale, done=done, offset=offset)
    current, row = before.take(event, offset=offset)
    if row.response is Response.FENCED and deployment.bounds.upstream == "permissive":
        return Acknowledged(True)
    if row.arms:
        _extend(view, deployment, wake)
    elif row.response is Response.OK:
        history.done(view, wake, before.acked, offset, lambda: deployment.stopped(view.__getitem__, wake.stream))
        put(view, deployment, wake.stream, current)
    return row.acknowledged


def _extend(view: View, deployment: Deployment, wake: Wake) -> None:
    view.arms.append(lease_label(wake))
    if deployment.reaps:
        slot = r.overtaken(wake.name)
        view[slot] += 1


def release(view: View, deployment: Deployment, wake: Wake, epoch: int) -> Acknowledged:
    """Give a claimed wake back. It is not offered again until another message arrives: a stopped entity would spin."""
    before = _subscription(view, wake.stream)
    stale = before.generation != wake.generation or epoch != deployment.epoch(wake)
    current, row = before.take(UpstreamEvent.STALE if stale else UpstreamEvent.RELEASE)
    if row.response is Response.OK:
        view[r.subscription(wake.stream.name)] = current
    return row.acknowledged


def run_out(view: View, deployment: Deployment, stream: Stream) -> None:
    """The lease of the current wake ends: holder, token and wake id go, and pending work makes the next wake."""
    current, _ = _subscription(view, stream).take(UpstreamEvent.LEASE_ENDS)
    put(view, deployment, stream, current)


def lease_label(wake: Wake) -> str:
    return f"lease({wake.name}).runs_out"
