"""A write is accepted only from the newest wake that was given a token, never after its done was accepted.

Planted: the heartbeat's ack says done, so the wake is over upstream while its runner goes on writing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pullwake.module.materialize import materialize_heartbeat_claim
from pullwake.module.messages import Reply, WakeRequest
from pullwake.module.ports import Ports
from pullwake.module.statements import read_callback
from pullwake.properties.planted import Planted
from pullwake.properties.statement import PropertyStatement
from pullwake.releases import decoupled
from pullwake.world import records as r
from pullwake.world.deployment import Deployment
from wakeproof.kernel.properties import MET, Broken, Change, Judgement, Kind


def write_authority(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    for event in change.events:
        if not isinstance(event, r.Accepted):
            continue
        wake = deployment.wakes[event.wake]
        newer = [
            other.name
            for other in deployment.wakes_on(wake.stream)
            if other.generation > wake.generation and change.before(r.lived(other.name)).answered
        ]
        if newer:
            yield Broken(f"a write of {wake.name} was accepted although {newer[0]} has its token")
        elif change.before(r.lived(wake.name)).done:
            yield Broken(f"a write of {wake.name} was accepted after its done was")
        else:
            yield MET


STATEMENT = PropertyStatement(
    "write_authority",
    "A write is accepted only from the newest wake that was given a token, never after its done was accepted.",
    "a write was accepted",
    write_authority,
    Kind.SAFETY,
)


async def heartbeat(ports: Ports, request: WakeRequest) -> Reply:
    callback = await ports.db.execute(read_callback(request.consumer_id))
    if callback is None:
        return Reply(404)
    acknowledged = await ports.upstream.ack(callback.callback_url, request.wake_id, request.epoch, done=True)
    if not acknowledged.ok:
        return Reply(409)
    await materialize_heartbeat_claim(ports.db, request)
    return Reply(200)


PLANTED = Planted(
    release=replace(
        decoupled.RELEASE,
        name="planted-write_authority",
        about="a heartbeat acks upstream with done",
        heartbeat=heartbeat,
    ),
    property="write_authority",
    bounds={"heartbeats": 1},
)
