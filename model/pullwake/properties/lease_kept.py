"""An active claim row always has a lease that a reaper could act on.

Planted: the claim row is written without its lease, so no reaper could ever act on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pullwake.module.handlers import GONE
from pullwake.module.messages import ClaimRequest, Refused, Reply
from pullwake.module.ports import Ports
from pullwake.module.statements import CLAIM, read_entity, statement, update_status, upsert_callback, upsert_dispatch
from pullwake.module.tables import NOW, ClaimRow, ClaimStatus, EntityStatus, Tables
from pullwake.properties.claims_written import claims_written
from pullwake.properties.planted import Planted
from pullwake.properties.statement import PropertyStatement
from pullwake.releases import decoupled
from pullwake.world.deployment import Deployment
from wakeproof.kernel.properties import MET, Broken, Change, Judgement, Kind


def lease_kept(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    for wake, _, after in claims_written(deployment, change):
        if after is not None and after.status is ClaimStatus.ACTIVE:
            yield MET if after.lease_expires_at == NOW else Broken(f"the active claim of {wake.name} has no lease")


STATEMENT = PropertyStatement(
    "lease_kept",
    "An active claim row always has a lease that a reaper could act on.",
    "an active claim row was written",
    lease_kept,
    Kind.SAFETY,
)


@statement(writes=(CLAIM,))
def planted_upsert_claim_without_lease(
    tables: Tables, consumer_id: str, epoch: int, entity_url: str, stream_path: str, runner_id: str
) -> None:
    """As `upsert_claim`, but `lease_expires_at` is left to its default, which is null."""
    tables.consumer_claims[consumer_id, epoch] = ClaimRow(
        consumer_id, epoch, ClaimStatus.ACTIVE, entity_url, stream_path, runner_id
    )


async def claim(ports: Ports, request: ClaimRequest) -> Reply:
    grant = await ports.upstream.claim(request.stream_path, request.runner_id)
    if isinstance(grant, Refused):
        return Reply(409)
    entity = await ports.db.execute(read_entity(request.stream_path))
    if entity is None or entity.status in GONE:
        await ports.upstream.release(grant.callback_url, grant.wake_id, grant.epoch)
        return Reply(204)
    await ports.db.execute(upsert_callback(grant.consumer_id, grant.callback_url, request.stream_path))
    await ports.db.transaction(
        "materialize_active_claim",
        planted_upsert_claim_without_lease(
            grant.consumer_id, grant.epoch, entity.url, entity.stream_path, request.runner_id
        ),
        upsert_dispatch(entity.url, grant.consumer_id, grant.epoch, request.runner_id),
    )
    await ports.db.execute(update_status(entity.url, EntityStatus.RUNNING))
    return Reply(200, grant)


PLANTED = Planted(
    release=replace(
        decoupled.RELEASE,
        name="planted-lease_kept",
        about="the claim row is materialized without lease_expires_at",
        claim=claim,
    ),
    property="lease_kept",
)
