"""A write by the runner that holds the current wake and was given its token is accepted.

Planted: a write spends its token, so the same wake's second write is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pullwake.module.messages import Reply, WriteRequest
from pullwake.module.ports import Ports
from pullwake.properties.planted import Planted
from pullwake.properties.statement import PropertyStatement
from pullwake.releases import decoupled
from pullwake.world.deployment import Deployment
from wakeproof.kernel.properties import MET, Broken, Change, Judgement, Kind
from wakeproof.kernel.tasks.request import Answered


def rightful_writer(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    """By the answer that the runner gets. A wake held then was held all along: what is over never comes back.

    Excused are a stop that was asked for, which ends the token by right, and an error that an injected failure caused.
    """
    for event in change.events:
        if not isinstance(event, Answered) or event.request.kind != "write":
            continue
        wake, status = deployment.wakes[event.context.wake], event.reply.status
        failed = event.context.struck and status >= SERVER_ERROR
        if deployment.is_over(change.before, wake) or deployment.stopped(change.before, wake.stream) or failed:
            continue
        refused = f"a write of {wake.name}, which holds the stream and was given its token, was refused: {status}"
        yield MET if status == OK else Broken(refused)


OK, SERVER_ERROR = 200, 500


STATEMENT = PropertyStatement(
    "rightful_writer",
    "A write by the runner that holds the current wake and was given its token is accepted.",
    "the holder of the current wake wrote with its token",
    rightful_writer,
    Kind.SAFETY,
)


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
