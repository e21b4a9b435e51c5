"""Planted: the release statement forgets the epoch, so a done releases every claim of its consumer."""

from __future__ import annotations

from dataclasses import replace

from pullwake.module.handlers import acknowledge_done
from pullwake.module.materialize import Released
from pullwake.module.messages import DoneRequest, Reply
from pullwake.module.ports import Database, Ports
from pullwake.module.statements import CLAIM, clear_dispatch, read_entity, statement, update_status
from pullwake.module.tables import NOW, ClaimRow, ClaimStatus, EntityStatus, Tables
from pullwake.planted.planted import Planted
from pullwake.releases import decoupled


@statement(reads=(CLAIM,), writes=(CLAIM,))
def planted_release_rows_of_consumer(tables: Tables, consumer_id: str, epoch: int) -> ClaimRow | None:
    """As `release_row`, `where consumer_id = ?` alone."""
    for key in [key for key in tables.consumer_claims if key[0] == consumer_id]:
        row = tables.consumer_claims[key]
        tables.consumer_claims[key] = row._replace(status=ClaimStatus.RELEASED, released_at=NOW)
    return tables.consumer_claims.get((consumer_id, epoch))


async def _release_claim(db: Database, consumer_id: str, epoch: int) -> Released:
    claim = await db.execute(planted_release_rows_of_consumer(consumer_id, epoch))
    if claim is None:
        return Released(None, False)
    return Released(claim, await db.execute(clear_dispatch(claim.entity_url, consumer_id, epoch)))


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
            released = await _release_claim(ports.db, request.consumer_id, request.epoch)
        if entity and (released.entity_cleared or still_owns_claim):
            await ports.db.execute(update_status(entity.url, EntityStatus.IDLE))
            await ports.events.on_entity_changed(entity.url)
        if still_owns_claim:
            await ports.tokens.clear_stream(stream)
    except Exception as error:  # noqa: BLE001 - the protocol swallows whatever goes wrong in lines 3 to 8
        await ports.log.swallowed(str(error))
    return Reply(200)


# A consumer with several claims at once: a runner's own name, and a stream more than one.
PLANTED = Planted(
    release=replace(
        decoupled.RELEASE,
        name="planted-claim_owner",
        about="done releases by consumer_id and forgets the epoch",
        done=done,
    ),
    property="claim_owner",
    bounds={"streams": 2, "consumer_identity": "runner"},
)
