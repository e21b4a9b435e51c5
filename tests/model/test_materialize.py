"""`materialize_released_claim` on its own, as the review asked, and its two neighbours."""

from __future__ import annotations

import pytest

import worlds
from pullwake.module.materialize import (
    Released,
    materialize_active_claim,
    materialize_heartbeat_claim,
    materialize_heartbeat_claim_nulling_lease,
    materialize_released_claim,
)
from pullwake.module.messages import Grant, WakeRequest
from pullwake.module.statements import release_row
from pullwake.module.tables import ClaimStatus, EntityRow, EntityStatus

ENTITY = EntityRow("entity/a", "stream/a", EntityStatus.RUNNING)


def claimed(*wakes: tuple[str, int]) -> worlds.MemoryDatabase:
    """A database in which these wakes were claimed, one after another."""
    db = worlds.MemoryDatabase()
    for consumer_id, epoch in wakes:
        grant = Grant(consumer_id, epoch, consumer_id, f"callback/{consumer_id}", 0)
        worlds.finished(materialize_active_claim(db, grant, ENTITY, "r1"))
    db.sent.clear()
    return db


def release(db: worlds.MemoryDatabase, consumer_id: str, epoch: int) -> Released:
    return worlds.finished(materialize_released_claim(db, consumer_id, epoch))


def active(db: worlds.MemoryDatabase) -> tuple[str | None, int | None]:
    row = db.rows.entity_dispatch_state["entity/a"]
    return row.active_consumer_id, row.active_epoch


def test_the_entity_is_cleared_when_the_active_dispatch_is_this_claim():
    db = claimed(("w1", 1))
    released = release(db, "w1", 1)
    assert released.entity_cleared
    assert released.claim == db.rows.consumer_claims["w1", 1]
    assert released.claim.status is ClaimStatus.RELEASED
    assert active(db) == (None, None)


def test_the_entity_is_not_cleared_when_a_newer_dispatch_is_active():
    db = claimed(("w1", 1), ("w2", 2))
    released = release(db, "w1", 1)
    assert not released.entity_cleared
    assert released.claim.status is ClaimStatus.RELEASED
    assert active(db) == ("w2", 2)
    assert db.rows.consumer_claims["w2", 2].status is ClaimStatus.ACTIVE


def test_the_entity_is_not_cleared_when_no_claim_row_matches():
    db = claimed(("w1", 1))
    assert release(db, "w9", 1) == Released(None, False)
    assert active(db) == ("w1", 1)
    assert db.sent == ["release_row"]


def test_a_runner_s_newer_epoch_is_a_newer_dispatch():
    """With `consumer_identity = runner` only the epoch tells two wakes apart."""
    db = claimed(("r1", 1), ("r1", 2))
    assert not release(db, "r1", 1).entity_cleared
    assert active(db) == ("r1", 2)
    assert release(db, "r1", 2).entity_cleared


def test_a_second_release_finds_the_row_and_clears_nothing():
    """Scenario D: the row is matched whatever its status, the dispatch row is this claim's no more."""
    db = claimed(("w1", 1))
    release(db, "w1", 1)
    again = release(db, "w1", 1)
    assert again.claim is not None
    assert not again.entity_cleared


def test_the_two_updates_share_no_transaction():
    """After a crash between them the row is released and the dispatch row still points at it."""
    db = claimed(("w1", 1))
    worlds.finished(db.execute(release_row("w1", 1)))
    assert db.rows.consumer_claims["w1", 1].status is ClaimStatus.RELEASED
    assert active(db) == ("w1", 1)
    assert release(db, "w1", 1).entity_cleared


def test_a_new_grant_of_the_same_key_makes_a_released_row_active_again():
    db = claimed(("w1", 1))
    assert release(db, "w1", 1).claim.released_at
    worlds.finished(materialize_active_claim(db, Grant("w1", 1, "w1", "callback/w1", 0), ENTITY, "r2"))
    row = db.rows.consumer_claims["w1", 1]
    assert (row.status, row.released_at, row.runner_id) == (ClaimStatus.ACTIVE, None, "r2")
    assert row.lease_expires_at


@pytest.mark.parametrize(
    ("beat", "has_lease"),
    [(materialize_heartbeat_claim, True), (materialize_heartbeat_claim_nulling_lease, False)],
)
def test_a_heartbeat_is_written_down_and_only_before_4353_takes_the_lease_away(beat, has_lease):
    db = claimed(("w1", 1))
    worlds.finished(beat(db, WakeRequest("w1", 1, "w1", "stream/a")))
    row = db.rows.consumer_claims["w1", 1]
    assert row.last_heartbeat_at
    assert bool(row.lease_expires_at) is has_lease
