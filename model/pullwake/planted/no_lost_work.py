"""Planted: the claim answers with the offset after the cursor, so the done acks one message more than was worked."""

from __future__ import annotations

from dataclasses import replace

from pullwake.module import handlers
from pullwake.module.messages import ClaimRequest, Grant, Reply
from pullwake.module.ports import Ports
from pullwake.planted.planted import Planted
from pullwake.releases import decoupled


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
