"""Planted: done writes idle with a statement that has no terminal guard, so a stopped entity comes back."""

from __future__ import annotations

from dataclasses import replace

from pullwake.module.handlers import acknowledge_done
from pullwake.module.materialize import Released, materialize_released_claim
from pullwake.module.messages import DoneRequest, Reply
from pullwake.module.ports import Ports
from pullwake.module.statements import ENTITY, read_entity, statement
from pullwake.module.tables import EntityStatus, Tables
from pullwake.planted.planted import Planted
from pullwake.releases import decoupled


@statement(reads=(ENTITY,), writes=(ENTITY,))
def planted_update_any_status(tables: Tables, url: str, status: EntityStatus) -> bool:
    """As `update_status`, from a terminal status as from any other."""
    row = tables.entities.get(url)
    if row is None:
        return False
    tables.entities[url] = row._replace(status=status)
    return True


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
            await ports.db.execute(planted_update_any_status(entity.url, EntityStatus.IDLE))
            await ports.events.on_entity_changed(entity.url)
        if still_owns_claim:
            await ports.tokens.clear_stream(stream)
    except Exception as error:  # noqa: BLE001 - the protocol swallows whatever goes wrong in lines 3 to 8
        await ports.log.swallowed(str(error))
    return Reply(200)


PLANTED = Planted(
    release=replace(
        decoupled.RELEASE,
        name="planted-terminal_status",
        about="done's status update lacks the terminal guard",
        done=done,
    ),
    property="terminal_status",
    faults={"operator_stops": 1},
)
