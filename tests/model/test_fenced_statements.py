"""Each statement of `fenced` by itself: it decides by `(consumer_id, epoch)` and by rows, and touches no others."""

from __future__ import annotations

from typing import Any

import pytest

import worlds
from pullwake.module.statements import Call, clear_dispatch, update_status, upsert_callback, upsert_dispatch
from pullwake.module.tables import TERMINAL, ClaimStatus, EntityRow, EntityStatus
from pullwake.releases.fenced.statements import (
    WakeKey,
    begin_renewal,
    check_token,
    end_renewal,
    end_row,
    expire_lapsed,
    insert_claim,
    read_wake,
    store_token,
)

ENDED = [status for status in ClaimStatus if status is not ClaimStatus.ACTIVE]
PLACES = {name: (f"entity/{name}", f"stream/{name}") for name in "ab"}


def sent(db: worlds.MemoryDatabase, call: Call) -> Any:
    return worlds.finished(db.execute(call))


def inserted(db: worlds.MemoryDatabase, consumer: str, epoch: int, stream: str = "a") -> bool:
    return sent(db, insert_claim(consumer, epoch, *PLACES[stream], "r1"))


def granted(*claims: tuple[str, int, str]) -> worlds.MemoryDatabase:
    """A database in which these (consumer, epoch, stream) were granted, one after another, each with a token."""
    db = worlds.MemoryDatabase()
    db.rows.entities.update({url: EntityRow(url, path, EntityStatus.IDLE) for url, path in PLACES.values()})
    for consumer, epoch, stream in claims:
        assert inserted(db, consumer, epoch, stream)
        sent(db, upsert_callback(consumer, f"callback/{consumer}", PLACES[stream][1]))
        sent(db, upsert_dispatch(PLACES[stream][0], consumer, epoch, "r1"))
        sent(db, update_status(PLACES[stream][0], EntityStatus.RUNNING))
        sent(db, store_token(consumer, epoch, f"token({consumer},{epoch})"))
    return db


def statuses(db: worlds.MemoryDatabase) -> dict[tuple[str, int], str]:
    return {key: row.status.value for key, row in db.rows.consumer_claims.items()}


def entity(db: worlds.MemoryDatabase, stream: str = "a") -> EntityStatus:
    return db.rows.entities[PLACES[stream][0]].status


def dispatched(db: worlds.MemoryDatabase, stream: str = "a") -> str | None:
    return db.rows.entity_dispatch_state[PLACES[stream][0]].active_consumer_id


# insert_claim


def test_a_claim_is_inserted_active_and_leased_for_its_own_stream():
    db = granted()
    assert inserted(db, "w1", 1)
    row = db.rows.consumer_claims["w1", 1]
    assert (row.entity_url, row.stream_path, row.runner_id) == ("entity/a", "stream/a", "r1")
    assert (row.status, row.write_token, row.released_at) == (ClaimStatus.ACTIVE, None, None)
    assert row.lease_expires_at
    assert db.rows.leases.started == {("w1", 1): 0}


@pytest.mark.parametrize("consumer", ["w1", "r1"])
def test_a_wake_older_than_one_of_its_stream_is_not_inserted(consumer: str):
    newer = {"w1": "w2"}.get(consumer, consumer)
    db = granted((newer, 2, "a"))
    assert not inserted(db, consumer, 1)
    assert list(db.rows.consumer_claims) == [(newer, 2)]


def test_a_newer_wake_that_ended_already_counts_as_well():
    db = granted(("w2", 2, "a"))
    sent(db, end_row("w2", 2, ClaimStatus.RELEASED))
    assert not inserted(db, "w1", 1)


def test_a_newer_wake_of_another_stream_is_no_newer_wake():
    assert inserted(granted(("w2", 2, "b")), "w1", 1)


def test_an_older_wake_of_the_stream_is_left_as_it_is():
    db = granted(("w1", 1, "a"))
    before = db.rows.consumer_claims["w1", 1]
    assert inserted(db, "w2", 2)
    assert db.rows.consumer_claims["w1", 1] == before


@pytest.mark.parametrize("status", ENDED)
def test_a_row_that_has_ended_never_becomes_active_again(status: ClaimStatus):
    db = granted(("w1", 1, "a"))
    sent(db, end_row("w1", 1, status))
    before = db.rows.consumer_claims["w1", 1]
    assert not inserted(db, "w1", 1)
    assert db.rows.consumer_claims["w1", 1] == before


def test_a_grant_that_is_delivered_twice_is_written_once():
    db = granted(("w1", 1, "a"))
    before = db.rows.consumer_claims["w1", 1]
    assert not inserted(db, "w1", 1)
    assert db.rows.consumer_claims["w1", 1] == before


# read_wake


def test_a_wake_is_read_by_its_own_claim_though_the_callback_row_points_elsewhere():
    db = granted(("r1", 1, "a"), ("r1", 2, "b"))
    assert db.rows.consumer_callbacks["r1"].primary_stream == "stream/b"
    assert sent(db, read_wake("r1", 1)) == WakeKey(1, "callback/r1", "entity/a")
    assert sent(db, read_wake("r1", 2)) == WakeKey(2, "callback/r1", "entity/b")


@pytest.mark.parametrize("asked", [("w1", 2), ("w2", 1), ("w1", None)])
def test_a_wake_that_was_never_claimed_here_is_none(asked: tuple[str, int | None]):
    assert sent(granted(("w1", 1, "a")), read_wake(*asked)) is None


def test_a_claim_without_its_callback_row_is_none():
    db = granted()
    inserted(db, "w1", 1)
    assert sent(db, read_wake("w1", 1)) is None


# store_token and check_token


def accepts(db: worlds.MemoryDatabase, token: str, stream: str = "stream/a") -> bool:
    return sent(db, check_token(stream, token))


def test_only_check_token_decides_whether_a_write_is_accepted():
    own = (insert_claim, read_wake, store_token, check_token, begin_renewal, end_renewal, end_row, expire_lapsed)
    assert [statement.name for statement in own if statement.authorizes] == ["check_token"]


def test_a_token_is_good_on_its_own_stream_alone():
    db = granted(("r1", 1, "a"), ("r1", 2, "b"))
    assert accepts(db, "token(r1,1)") and accepts(db, "token(r1,2)", "stream/b")
    assert not accepts(db, "token(r1,2)") and not accepts(db, "token(r1,1)", "stream/b")
    assert not accepts(db, "token(r1,1)", "stream/unknown")


def test_the_token_follows_the_dispatch_row():
    db = granted(("w1", 1, "a"), ("w2", 2, "a"))
    assert not accepts(db, "token(w1,1)") and accepts(db, "token(w2,2)")
    sent(db, upsert_dispatch("entity/a", "w1", 1, "r1"))
    assert accepts(db, "token(w1,1)") and not accepts(db, "token(w2,2)")
    sent(db, clear_dispatch("entity/a", "w1", 1))
    assert not accepts(db, "token(w1,1)")


def test_a_late_token_of_an_older_claim_evicts_nobody():
    db = granted(("w1", 1, "a"), ("w2", 2, "a"))
    sent(db, store_token("w1", 1, "late"))
    assert db.rows.consumer_claims["w1", 1].write_token == "late"
    assert accepts(db, "token(w2,2)") and not accepts(db, "late")


def test_a_new_token_of_the_same_claim_replaces_its_old_one():
    db = granted(("w1", 1, "a"))
    sent(db, store_token("w1", 1, "second"))
    assert accepts(db, "second") and not accepts(db, "token(w1,1)")


@pytest.mark.parametrize("status", TERMINAL)
def test_a_stopped_entity_accepts_no_token(status: EntityStatus):
    db = granted(("w1", 1, "a"))
    sent(db, update_status("entity/a", status))
    assert not accepts(db, "token(w1,1)")


def test_an_entity_that_was_never_dispatched_accepts_no_token():
    assert not accepts(granted(), "token(w1,1)")


@pytest.mark.parametrize(
    "call",
    [
        store_token("w9", 1, "t"),
        begin_renewal("w9", 1),
        end_renewal("w9", 1),
        end_row("w9", 1, ClaimStatus.RELEASED),
    ],
)
def test_a_claim_that_is_not_there_is_not_made_by_writing_to_it(call: Call):
    db = granted(("w1", 1, "a"))
    before = dict(db.rows.consumer_claims)
    sent(db, call)
    assert db.rows.consumer_claims == before


# begin_renewal, end_renewal, end_row


@pytest.mark.parametrize(("renewal", "open_then"), [(begin_renewal, 3), (end_renewal, 1)])
def test_a_renewal_starts_the_lease_over_as_it_begins_and_as_it_ends(renewal: Any, open_then: int):
    db = granted(("w1", 1, "a"), ("w2", 2, "a"))
    sent(db, begin_renewal("w1", 1))
    sent(db, begin_renewal("w1", 1))
    db.rows.leases.now = 1
    sent(db, renewal("w1", 1))
    assert db.rows.leases.started == {("w1", 1): 1, ("w2", 2): 0}
    row = db.rows.consumer_claims["w1", 1]
    assert row.last_heartbeat_at and row.lease_expires_at
    assert (row.renewals, db.rows.consumer_claims["w2", 2].renewals) == (open_then, 0)


def test_a_row_ends_by_its_key_and_nothing_else_does():
    db = granted(("r1", 1, "a"), ("r1", 2, "a"))
    sent(db, end_row("r1", 1, ClaimStatus.RELEASED))
    assert statuses(db) == {("r1", 1): "released", ("r1", 2): "active"}
    assert db.rows.consumer_claims["r1", 1].released_at
    assert (dispatched(db), entity(db)) == ("r1", EntityStatus.RUNNING)


# expire_lapsed


def aged(lengths: int, *claims: tuple[str, int, str]) -> worlds.MemoryDatabase:
    """Claims as `granted`, so many lengths of a lease ago."""
    db = granted(*claims)
    db.rows.leases.now = lengths
    return db


@pytest.mark.parametrize("renewals", [0, 1, 2, 3])
def test_a_lease_is_waited_for_once_and_once_more_for_each_renewal_that_has_not_ended(renewals: int):
    db = granted(("w1", 1, "a"))
    for _ in range(renewals):
        sent(db, begin_renewal("w1", 1))
    db.rows.leases.now = renewals
    assert sent(db, expire_lapsed()) == ()
    assert statuses(db) == {("w1", 1): "active"}
    assert (dispatched(db), entity(db)) == ("w1", EntityStatus.RUNNING)
    db.rows.leases.now = renewals + 1
    assert sent(db, expire_lapsed()) == ("entity/a",)
    assert statuses(db) == {("w1", 1): "expired"}
    assert (dispatched(db), entity(db)) == (None, EntityStatus.IDLE)


def test_a_renewal_that_ended_is_not_waited_for_and_has_its_own_lease():
    db = granted(("w1", 1, "a"))
    sent(db, begin_renewal("w1", 1))
    db.rows.leases.now = 1
    sent(db, end_renewal("w1", 1))
    assert sent(db, expire_lapsed()) == ()
    db.rows.leases.now = 2
    assert sent(db, expire_lapsed()) == ("entity/a",)


def test_an_older_claim_expires_without_touching_the_newer_one_s_dispatch():
    db = aged(1, ("w1", 1, "a"), ("w2", 2, "a"))
    sent(db, begin_renewal("w2", 2))
    assert sent(db, expire_lapsed()) == ()
    assert statuses(db) == {("w1", 1): "expired", ("w2", 2): "active"}
    assert (dispatched(db), entity(db)) == ("w2", EntityStatus.RUNNING)


def test_every_lapsed_claim_expires_on_its_own_stream():
    db = aged(1, ("r1", 1, "a"), ("r1", 2, "b"))
    assert sent(db, expire_lapsed()) == ("entity/a", "entity/b")
    assert (entity(db), entity(db, "b")) == (EntityStatus.IDLE, EntityStatus.IDLE)


def test_a_claim_that_ended_does_not_expire():
    db = aged(1, ("w1", 1, "a"))
    sent(db, end_row("w1", 1, ClaimStatus.RELEASED))
    assert sent(db, expire_lapsed()) == ()
    assert statuses(db) == {("w1", 1): "released"}


def test_a_claim_without_a_lease_gives_the_reaper_nothing_to_go_by():
    db = aged(1, ("w1", 1, "a"))
    row = db.rows.consumer_claims["w1", 1]
    db.rows.consumer_claims["w1", 1] = row._replace(lease_expires_at=None)
    assert sent(db, expire_lapsed()) == ()
    assert statuses(db) == {("w1", 1): "active"}


def test_the_claim_of_a_stopped_entity_expires_and_the_entity_stays_stopped():
    db = aged(1, ("w1", 1, "a"))
    sent(db, update_status("entity/a", EntityStatus.STOPPED))
    assert sent(db, expire_lapsed()) == ("entity/a",)
    assert statuses(db) == {("w1", 1): "expired"}
    assert (dispatched(db), entity(db)) == (None, EntityStatus.STOPPED)
