"""Before #4346: one gate for all three concerns. A done whose token is gone releases nothing."""

from __future__ import annotations

from pullwake.module.handlers import acknowledge_done
from pullwake.module.materialize import materialize_released_claim
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
        if entity and still_owns_claim:
            if request.epoch is not None:
                await materialize_released_claim(ports.db, request.consumer_id, request.epoch)
            await ports.db.execute(update_status(entity.url, EntityStatus.IDLE))
            await ports.tokens.clear_stream(stream)
            await ports.events.on_entity_changed(entity.url)
        elif still_owns_claim:
            await ports.tokens.clear_stream(stream)
    except Exception as error:  # noqa: BLE001 - the protocol swallows whatever goes wrong in lines 3 to 8
        await ports.log.swallowed(str(error))
    return Reply(200)


RELEASE = Release(name="token_gated", about="before #4346: everything hangs on the token", done=done)
