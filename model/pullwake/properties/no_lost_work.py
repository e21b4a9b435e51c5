"""Every message to an entity that was not stopped is acked by a wake that had its writes of it accepted.

Planted: the claim answers with the offset after the cursor, so the done acks one message more than was worked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pullwake.module import handlers
from pullwake.module.messages import ClaimRequest, Grant, Reply
from pullwake.module.ports import Ports
from pullwake.properties.planted import Planted
from pullwake.properties.statement import PropertyStatement
from pullwake.protocol.upstream import Subscription
from pullwake.releases import decoupled
from pullwake.world import records as r
from pullwake.world.deployment import Deployment
from wakeproof.kernel.layout import View
from wakeproof.kernel.properties import MET, Broken, Judgement, Kind


def no_lost_work(deployment: Deployment, view: View) -> Iterator[Judgement]:
    for stream in deployment.streams:
        current: Subscription = view[r.subscription(stream.name)]
        if view[r.lost(stream.name)]:
            yield Broken(f"a message on {stream.stream_path} was acked by a wake whose write of it was never accepted")
        elif not current.tail or deployment.stopped(view.__getitem__, stream):
            continue
        elif current.acked < current.tail:
            yield Broken(f"a message on {stream.stream_path} was never acked")
        else:
            yield MET


STATEMENT = PropertyStatement(
    "no_lost_work",
    "Every message to an entity that was not stopped is acked by a wake that had its writes of it accepted.",
    "a message arrived for an entity that was not stopped",
    no_lost_work,
    Kind.LIVENESS,
)


async def claim(ports: Ports, request: ClaimRequest) -> Reply:
    reply = await handlers.claim(ports, request)
    if isinstance(reply.body, Grant):
        return reply._replace(body=reply.body._replace(offset=reply.body.offset + 1))
    return reply


PLANTED = Planted(
    release=replace(
        decoupled.RELEASE,
        name="planted-no_lost_work",
        about="the claim takes the cursor for the last message read, and the runner starts one too far",
        claim=claim,
    ),
    property="no_lost_work",
)
