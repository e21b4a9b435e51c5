"""A claim row leaves active only by its own done, a reaper or the kill, and comes back only by a new grant.

Planted: the release statement forgets the epoch, so a done releases every claim of its consumer.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pullwake.module.handlers import acknowledge_done
from pullwake.module.materialize import Released
from pullwake.module.messages import DoneRequest, Reply
from pullwake.module.ports import Database, Ports
from pullwake.module.statements import CLAIM, clear_dispatch, read_entity, statement, update_status
from pullwake.module.tables import NOW, ClaimRow, ClaimStatus, EntityStatus, Tables
from pullwake.properties.claims_written import claims_written
from pullwake.properties.planted import Planted
from pullwake.properties.statement import PropertyStatement
from pullwake.releases import decoupled
from pullwake.world import records as r
from pullwake.world.deployment import Deployment
from wakeproof.kernel.properties import MET, Broken, Change, Judgement, Kind

GRANTING = ("claim", "webhook")
"""The requests in which a server learns of upstream's grant."""


def claim_owner(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    """A row that was never active becomes so by its own grant, which may come late; a released one by a new grant."""
    for wake, before, after in claims_written(deployment, change):
        was_active = before is not None and before.status is ClaimStatus.ACTIVE
        is_active = after is not None and after.status is ClaimStatus.ACTIVE
        cause, over = change.cause, deployment.is_over(change.before, wake)
        by = f"{cause.kind}({cause.wake or cause.stream})"
        if was_active and not is_active:
            own = cause.kind == "done" and cause.wake == wake.name
            killed = cause.kind == "stop" and cause.stream == wake.stream.name
            reaped = cause.kind == "reap" and over
            yield MET if own or killed or reaped else Broken(f"the active claim of {wake.name} was ended by {by}")
        elif is_active and not was_active:
            granted = cause.kind in GRANTING and cause.wake == wake.name
            again = change.before(r.lived(wake.name)).claimed
            told = (
                f"the {'released' if again else 'new'} claim of {wake.name} was made active {'again ' * again}by {by}"
            )
            renewed = cause.kind == "claim" and not over
            yield MET if granted and (renewed or not again) else Broken(told)
        elif is_active:
            yield MET


STATEMENT = PropertyStatement(
    "claim_owner",
    "A claim row leaves active only by its own done, a reaper or the kill, and comes back only by a new grant.",
    "a claim row became active, or left it",
    claim_owner,
    Kind.SAFETY,
)


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
