"""#4616: the released claim itself says which stream it was for, and a consumer may hold several tokens.

An entity that was stopping has stopped.
"""

from __future__ import annotations

from pullwake.module.handlers import acknowledge_done
from pullwake.module.materialize import Released, materialize_released_claim
from pullwake.module.messages import DoneRequest, Reply
from pullwake.module.ports import Ports
from pullwake.module.release import Release
from pullwake.module.statements import read_entity, update_status
from pullwake.module.tables import EntityStatus
from pullwake.module.tokens import ManyStreams


async def done(ports: Ports, request: DoneRequest) -> Reply:
    callback = await acknowledge_done(ports, request)
    if isinstance(callback, Reply):
        return callback
    try:
        released = Released(None, False)
        if request.epoch is not None:
            released = await materialize_released_claim(ports.db, request.consumer_id, request.epoch)
        stream = released.claim.stream_path if released.claim else callback.primary_stream
        still_owns_claim = await ports.tokens.owns(stream, request.consumer_id)
        entity = await ports.db.execute(read_entity(stream))
        if entity and (released.entity_cleared or still_owns_claim):
            settled = EntityStatus.STOPPED if entity.status is EntityStatus.STOPPING else EntityStatus.IDLE
            await ports.db.execute(update_status(entity.url, settled))
            await ports.events.on_entity_changed(entity.url)
        if still_owns_claim:
            await ports.tokens.clear_stream(stream)
    except Exception as error:  # noqa: BLE001 - the protocol swallows whatever goes wrong in lines 3 to 8
        await ports.log.swallowed(str(error))
    return Reply(200)


RELEASE = Release(
    name="stream_scoped",
    about="#4616: the released claim's own stream; several tokens per consumer",
    done=done,
    tokens=ManyStreams,
)
