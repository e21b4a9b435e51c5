"""Planted: a write spends its token, so the same wake's second write is refused."""

from __future__ import annotations

from dataclasses import replace

from pullwake.module.messages import Reply, WriteRequest
from pullwake.module.ports import Ports
from pullwake.planted.planted import Planted
from pullwake.releases import decoupled


async def write(ports: Ports, request: WriteRequest) -> Reply:
    if not await ports.tokens.check(request.stream_path, request.token):
        return Reply(401)
    await ports.tokens.clear_stream(request.stream_path)
    await ports.upstream.append(request.stream_path)
    return Reply(200)


# Two messages: the second must find the first one's wake still at work.
PLANTED = Planted(
    release=replace(
        decoupled.RELEASE,
        name="planted-rightful_writer",
        about="a write token is good for one write",
        write=write,
    ),
    property="rightful_writer",
    bounds={"messages": 2},
)
