"""Planted: the heartbeat's ack says done, so the wake is over upstream while its runner goes on writing."""

from __future__ import annotations

from dataclasses import replace

from pullwake.module.materialize import materialize_heartbeat_claim
from pullwake.module.messages import Reply, WakeRequest
from pullwake.module.ports import Ports
from pullwake.module.statements import read_callback
from pullwake.planted.planted import Planted
from pullwake.releases import decoupled


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
