"""No entity is running with no wake in flight.

Planted: done releases the row and the token, tells everybody, and forgets to set the entity idle.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pullwake.module.handlers import acknowledge_done
from pullwake.module.materialize import Released, materialize_released_claim
from pullwake.module.messages import DoneRequest, Reply
from pullwake.module.ports import Ports
from pullwake.module.statements import read_entity
from pullwake.module.tables import EntityStatus
from pullwake.properties.planted import Planted
from pullwake.properties.statement import PropertyStatement
from pullwake.releases import decoupled
from pullwake.world import records as r
from pullwake.world.deployment import Deployment, status_of
from wakeproof.kernel.layout import View
from wakeproof.kernel.properties import MET, Broken, Judgement, Kind


def no_stuck_entity(deployment: Deployment, view: View) -> Iterator[Judgement]:
    for stream in deployment.streams:
        wakes = deployment.wakes_on(stream)
        if not any(view[r.lived(wake.name)].ran for wake in wakes):
            continue
        in_flight = any(deployment.in_flight(view.__getitem__, wake) for wake in wakes)
        running = status_of(view.__getitem__, stream) is EntityStatus.RUNNING
        stuck = running and not in_flight
        yield Broken(f"{stream.entity_url} is running, and no wake is in flight") if stuck else MET


STATEMENT = PropertyStatement(
    "no_stuck_entity",
    "No entity is running with no wake in flight.",
    "a server set the entity running",
    no_stuck_entity,
    Kind.LIVENESS,
)


async def done(ports: Ports, request: DoneRequest) -> Reply:
    callback = await acknowledge_done(ports, request)
    if isinstance(callback, Reply):
        return callback
    stream = callback.primary_stream
    try:
        still_owns_claim = await ports.tokens.owns(stream, request.consumer_id)
        entity = await ports.db.execute(read_entity(stream))
        released = Released(None, False)
        if request.epoch is not None:
            released = await materialize_released_claim(ports.db, request.consumer_id, request.epoch)
        if entity and (released.entity_cleared or still_owns_claim):
            await ports.events.on_entity_changed(entity.url)
        if still_owns_claim:
            await ports.tokens.clear_stream(stream)
    except Exception as error:  # noqa: BLE001 - the protocol swallows whatever goes wrong in lines 3 to 8
        await ports.log.swallowed(str(error))
    return Reply(200)


PLANTED = Planted(
    release=replace(
        decoupled.RELEASE,
        name="planted-no_stuck_entity",
        about="done notifies that the entity changed, and never sets it idle",
        done=done,
    ),
    property="no_stuck_entity",
)
