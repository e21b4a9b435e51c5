"""No request ends in an exception, or swallows a bug's, but as the consequence of an injected failure.

Planted: done's broad `except` hides a misspelt attribute; all is written, and whoever watches is not told.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pullwake.module.handlers import acknowledge_done
from pullwake.module.materialize import Released, materialize_released_claim
from pullwake.module.messages import DoneRequest, Reply
from pullwake.module.ports import Ports
from pullwake.module.statements import read_entity, update_status
from pullwake.module.tables import EntityStatus
from pullwake.properties.planted import Planted
from pullwake.properties.statement import PropertyStatement
from pullwake.releases import decoupled
from pullwake.world.deployment import Deployment
from wakeproof.kernel.properties import MET, Broken, Change, Judgement, Kind
from wakeproof.kernel.tasks.request import Answered, Erred


def no_unhandled_error(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    for event in change.events:
        if isinstance(event, Answered):
            yield MET
        elif isinstance(event, Erred):
            yield Broken(f"{event.request.label}: {event.raised}")


STATEMENT = PropertyStatement(
    "no_unhandled_error",
    "No request ends in an exception, or swallows a bug's, but as the consequence of an injected failure.",
    "a request was answered",
    no_unhandled_error,
    Kind.SAFETY,
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
        if still_owns_claim:
            await ports.tokens.clear_stream(stream)
        if entity and (released.entity_cleared or still_owns_claim):
            await ports.db.execute(update_status(entity.url, EntityStatus.IDLE))
            await ports.events.on_entity_changed(entity.uri)
    except Exception as error:  # noqa: BLE001 - the protocol swallows whatever goes wrong in lines 3 to 8
        await ports.log.swallowed(str(error))
    return Reply(200)


PLANTED = Planted(
    release=replace(
        decoupled.RELEASE,
        name="planted-no_unhandled_error",
        about="done notifies by an attribute that an entity does not have, and swallows what comes of it",
        done=done,
    ),
    property="no_unhandled_error",
)
