"""How a grant, a heartbeat and a release become rows."""

from __future__ import annotations

from typing import NamedTuple

from pullwake.module.messages import Grant, WakeRequest
from pullwake.module.ports import Database
from pullwake.module.statements import (
    clear_dispatch,
    release_row,
    touch_heartbeat,
    touch_heartbeat_nulling_lease,
    upsert_claim,
    upsert_dispatch,
)
from pullwake.module.tables import ClaimRow, EntityRow


class Released(NamedTuple):
    """What a release did: the claim row it released, and whether the dispatch row was this claim's."""

    claim: ClaimRow | None
    entity_cleared: bool


async def materialize_active_claim(db: Database, grant: Grant, entity: EntityRow, runner_id: str) -> None:
    """One transaction: the claim row active, and the dispatch row pointing at it."""
    await db.transaction(
        "materialize_active_claim",
        upsert_claim(grant.consumer_id, grant.epoch, entity.url, entity.stream_path, runner_id),
        upsert_dispatch(entity.url, grant.consumer_id, grant.epoch, runner_id),
    )


async def materialize_heartbeat_claim(db: Database, wake: WakeRequest) -> None:
    """Since #4353: the lease is left alone."""
    await db.execute(touch_heartbeat(wake.consumer_id, wake.epoch))


async def materialize_heartbeat_claim_nulling_lease(db: Database, wake: WakeRequest) -> None:
    """Before #4353: the lease is set to null."""
    await db.execute(touch_heartbeat_nulling_lease(wake.consumer_id, wake.epoch))


async def materialize_released_claim(db: Database, consumer_id: str, epoch: int) -> Released:
    """Two updates that share no transaction: the claim row, then the dispatch row if it is this claim's."""
    claim = await db.execute(release_row(consumer_id, epoch))
    if claim is None:
        return Released(None, False)
    return Released(claim, await db.execute(clear_dispatch(claim.entity_url, consumer_id, epoch)))
