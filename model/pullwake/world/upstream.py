"""Upstream: the durable-streams service, section 7 of its protocol. Every function is one atomic moment there."""

from __future__ import annotations

from pullwake.module.messages import Acknowledged, Grant, Refused
from pullwake.world import records as r
from pullwake.world.deployment import Deployment
from pullwake.world.records import Holding, Stream, Subscription, Wake
from wakeproof.kernel.layout import View

FENCED = "FENCED"


def append_message(view: View, deployment: Deployment, stream: Stream) -> None:
    """A producer's message moves the tail; pending work with no wake and no holder makes a wake."""
    current: Subscription = view[r.subscription(stream.name)]
    put(view, deployment, stream, current._replace(tail=current.tail + 1))


def put(view: View, deployment: Deployment, stream: Stream, current: Subscription) -> None:
    """Store a subscription; where work is pending and nothing is in flight, the next wake in the same moment."""
    if current.holding is Holding.NONE and current.tail > current.acked:
        if deployment.wake_of(stream, current.generation + 1):
            current = current._replace(holding=Holding.PENDING, generation=current.generation + 1)
        else:
            view[r.WAKES_BOUND] = True
    view[r.subscription(stream.name)] = current


def hold(view: View, deployment: Deployment, wake: Wake, holder: str) -> Grant:
    """Give the pending wake to a holder and start its lease; delivered again, it keeps the lease that it has."""
    slot = r.subscription(wake.stream.name)
    current: Subscription = view[slot]
    if current.holding is Holding.PENDING:
        view.arms.append(lease_label(wake))
    view[slot] = current._replace(holding=Holding.HELD, holder=holder)
    consumer = deployment.consumer_id(wake, holder)
    return Grant(consumer, deployment.epoch(wake), wake.name, f"callback/{consumer}", current.acked)


def claim(view: View, deployment: Deployment, stream: Stream, runner: str) -> Grant | Refused:
    """Whatever wake is pending goes to the runner who asks first; the others are refused with 409."""
    current: Subscription = view[r.subscription(stream.name)]
    if current.holding is Holding.HELD:
        return Refused("ALREADY_CLAIMED")
    if current.holding is Holding.NONE:
        return Refused("NO_PENDING_WORK")
    wake = deployment.wake_of(stream, current.generation)
    assert wake is not None
    return hold(view, deployment, wake, runner)


def ack(view: View, deployment: Deployment, wake: Wake, epoch: int | None, *, done: bool, offset: int) -> Acknowledged:
    """Without done the lease is extended; with done the offsets are applied and the next wake may follow at once.

    The request names its wake, so which callback URL carried it changes nothing. A permissive upstream accepts
    what a fenced one refuses, to no effect.
    """
    if deployment.is_over(view.__getitem__, wake) or epoch not in (None, deployment.epoch(wake)):
        return Acknowledged(True) if deployment.bounds.upstream == "permissive" else Acknowledged(False, FENCED)
    if not done:
        _extend(view, deployment, wake)
        return Acknowledged(True)
    current: Subscription = view[r.subscription(wake.stream.name)]
    if not current.acked <= offset <= current.tail:
        return Acknowledged(False, "INVALID_OFFSET")
    _record_done(view, deployment, wake, current.acked, offset)
    put(view, deployment, wake.stream, current._replace(acked=offset, holding=Holding.NONE, holder=""))
    return Acknowledged(True)


def _extend(view: View, deployment: Deployment, wake: Wake) -> None:
    view.arms.append(lease_label(wake))
    if deployment.reaps:
        slot = r.overtaken(wake.name)
        view[slot] += 1


def _record_done(view: View, deployment: Deployment, wake: Wake, acked: int, offset: int) -> None:
    """For the properties: the done, and whether it acked a message whose writes were never accepted.

    Once somebody has stopped the entity, nothing more is lost; what was lost before stays so.
    """
    past: r.Lived = view[r.lived(wake.name)]
    view[r.lived(wake.name)] = past._replace(done=True)
    if offset > max(acked, past.written) and not deployment.stopped(view.__getitem__, wake.stream):
        view[r.lost(wake.stream.name)] = True


def release(view: View, deployment: Deployment, wake: Wake, epoch: int) -> Acknowledged:
    """Give a claimed wake back. It is not offered again until another message arrives: a stopped entity would spin."""
    if deployment.is_over(view.__getitem__, wake) or epoch != deployment.epoch(wake):
        return Acknowledged(False, FENCED)
    slot = r.subscription(wake.stream.name)
    view[slot] = view[slot]._replace(holding=Holding.NONE, holder="")
    return Acknowledged(True)


def run_out(view: View, deployment: Deployment, stream: Stream) -> None:
    """The lease of the current wake ends: holder, token and wake id go, and pending work makes the next wake."""
    current: Subscription = view[r.subscription(stream.name)]
    put(view, deployment, stream, current._replace(holding=Holding.NONE, holder=""))


def lease_label(wake: Wake) -> str:
    return f"lease({wake.name}).runs_out"
