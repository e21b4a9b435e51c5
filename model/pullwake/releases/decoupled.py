"""#4346: three concerns, three gates. The row by its key, the entity by either signal, the token by ownership."""

from __future__ import annotations

from pullwake.module.handlers import acknowledge_done
from pullwake.module.materialize import Released, materialize_released_claim
from pullwake.module.messages import DoneRequest, Reply
from pullwake.module.ports import Ports
from pullwake.module.release import Release
from pullwake.module.statements import read_entity, update_status
from pullwake.module.tables import EntityStatus


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
            await ports.db.execute(update_status(entity.url, EntityStatus.IDLE))
            await ports.events.on_entity_changed(entity.url)
        if still_owns_claim:
            await ports.tokens.clear_stream(stream)
    except Exception as error:  # noqa: BLE001 - the protocol swallows whatever goes wrong in lines 3 to 8
        await ports.log.swallowed(str(error))
    return Reply(200)


RELEASE = Release(name="decoupled", about="#4346: row, entity and token each with its own gate", done=done)
