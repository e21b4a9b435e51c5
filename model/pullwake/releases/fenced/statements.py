"""The statements that only `fenced` sends. Each decides by `(consumer_id, epoch)` in the tables."""

from __future__ import annotations

from typing import Any, NamedTuple

from pullwake.module.statements import (
    CALLBACK,
    CLAIM,
    DISPATCH,
    ENTITY,
    clear_dispatch,
    read_entity,
    statement,
    update_status,
)
from pullwake.module.tables import NOW, TERMINAL, ClaimRow, ClaimStatus, DispatchRow, EntityStatus, Tables


class WakeKey(NamedTuple):
    """One wake, as its own claim row has it."""

    epoch: int
    callback_url: str
    entity_url: str


@statement(reads=(CLAIM,), writes=(CLAIM,))
def insert_claim(
    tables: Tables, consumer_id: str, epoch: int, entity_url: str, stream_path: str, runner_id: str
) -> bool:
    """Only for a wake newer than all that the stream has claims of: an older one is late, an equal one came before."""
    if any(row.stream_path == stream_path and row.epoch >= epoch for row in tables.consumer_claims.values()):
        return False
    lease = tables.leases.start(consumer_id, epoch)
    tables.consumer_claims[consumer_id, epoch] = ClaimRow(
        consumer_id, epoch, ClaimStatus.ACTIVE, entity_url, stream_path, runner_id, lease_expires_at=lease
    )
    return True


@statement(reads=(CLAIM, CALLBACK))
def read_wake(tables: Tables, consumer_id: str, epoch: int | None) -> WakeKey | None:
    """By the claim itself: the callback row alone may have been repointed to another stream."""
    callback = tables.consumer_callbacks.get(consumer_id)
    claims = (row for row in tables.consumer_claims.values() if (row.consumer_id, row.epoch) == (consumer_id, epoch))
    return next((WakeKey(row.epoch, callback.callback_url, row.entity_url) for row in claims if callback), None)


@statement(reads=(CLAIM,), writes=(CLAIM,))
def store_token(tables: Tables, consumer_id: str, epoch: int, token: str) -> None:
    """The claim's write token; it is good for as long as the entity is dispatched to this claim."""
    _update(tables, consumer_id, epoch, write_token=token)


@statement(reads=(ENTITY, DISPATCH, CLAIM), authorizes=True)
def check_token(tables: Tables, stream_path: str, token: str) -> bool:
    """Whether the stream's entity, which was not stopped, is dispatched to a claim that holds this token."""
    entity = read_entity.effect(tables, stream_path)
    if entity is None or entity.status in TERMINAL:
        return False
    dispatch = tables.entity_dispatch_state.get(entity.url, DispatchRow())
    active = (dispatch.active_consumer_id, dispatch.active_epoch)
    claims = tables.consumer_claims.values()
    return any((row.consumer_id, row.epoch) == active and row.write_token == token for row in claims)


@statement(reads=(CLAIM,), writes=(CLAIM,))
def begin_renewal(tables: Tables, consumer_id: str, epoch: int) -> None:
    """A new lease for the row, and one renewal more that upstream may still be told of, whoever dies meanwhile."""
    _renewed(tables, consumer_id, epoch, renewals=1)


@statement(reads=(CLAIM,), writes=(CLAIM,))
def end_renewal(tables: Tables, consumer_id: str, epoch: int) -> None:
    """Upstream has been told: a new lease again, which outlasts what upstream gave, and one renewal less."""
    _renewed(tables, consumer_id, epoch, renewals=-1)


@statement(reads=(CLAIM,), writes=(CLAIM,))
def end_row(tables: Tables, consumer_id: str, epoch: int, status: ClaimStatus) -> None:
    _update(tables, consumer_id, epoch, status=status, released_at=NOW)


@statement(reads=(CLAIM, DISPATCH, ENTITY), writes=(CLAIM, DISPATCH, ENTITY))
def expire_lapsed(tables: Tables) -> tuple[str, ...]:
    """What `end_claim` does, for every active claim that no renewal can keep alive any more; the entities set idle."""
    lapsed = [
        row for row in tables.consumer_claims.values() if row.status is ClaimStatus.ACTIVE and _lapsed(tables, row)
    ]
    for row in lapsed:
        end_row.effect(tables, row.consumer_id, row.epoch, ClaimStatus.EXPIRED)
    cleared = [row for row in lapsed if clear_dispatch.effect(tables, row.entity_url, row.consumer_id, row.epoch)]
    for row in cleared:
        update_status.effect(tables, row.entity_url, EntityStatus.IDLE)
    return tuple(row.entity_url for row in cleared)


def _lapsed(tables: Tables, row: ClaimRow) -> bool:
    """Each renewal that was begun and has not ended may have extended upstream's lease by a length since."""
    return bool(row.lease_expires_at) and tables.leases.run_out(row.consumer_id, row.epoch) > row.renewals


def _renewed(tables: Tables, consumer_id: str, epoch: int, renewals: int) -> None:
    row = tables.consumer_claims.get((consumer_id, epoch))
    if row is not None:
        lease = tables.leases.start(consumer_id, epoch)
        tables.consumer_claims[consumer_id, epoch] = row._replace(
            last_heartbeat_at=lease, lease_expires_at=lease, renewals=row.renewals + renewals
        )


def _update(tables: Tables, consumer_id: str, epoch: int, **columns: Any) -> None:
    for key, row in list(tables.consumer_claims.items()):
        if key == (consumer_id, epoch):
            tables.consumer_claims[key] = row._replace(**columns)
