"""The `Database` port on PostgreSQL: what commits, what is rolled back, what a handler is told when it goes wrong."""

from __future__ import annotations

import asyncio

import pytest
from tables import IDLE, on, rows, run_sql

from pullwake.module.ports import Unavailable
from pullwake.module.statements import clear_dispatch, read_entity, update_status, upsert_callback, upsert_claim
from pullwake.module.tables import CallbackRow, EntityRow, EntityStatus
from pullwake.postgres.database import PostgresDatabase
from pullwake.releases.fenced.statements import begin_renewal, end_renewal, expire_lapsed, insert_claim

RUNNING = EntityRow("entity/a", "stream/a", EntityStatus.RUNNING)
CALLBACK = upsert_callback("w1", "callback/w1", "stream/a")
CLAIM = ("w1", 1, "entity/a", "stream/a", "r1")


def test_a_statement_commits_by_itself(server):
    async def does(real, database):
        assert await database.execute(update_status("entity/a", EntityStatus.RUNNING)) is True
        return await rows(real)

    assert on(server.url, does) == IDLE | {"entities": {"entity/a": RUNNING}}


def test_a_guarded_transaction_stops_at_the_first_no_and_commits_what_was_sent(server):
    async def does(real, database):
        results = await database.guarded("g", CALLBACK, clear_dispatch("entity/a", "w1", 1), read_entity("stream/a"))
        return results, (await rows(real))["consumer_callbacks"]

    results, kept = on(server.url, does)
    assert results == (None, False)
    assert kept == {"w1": CallbackRow("w1", "callback/w1", "stream/a")}


def test_a_transaction_goes_on_whatever_a_statement_returns(server):
    async def does(real, database):
        return await database.transaction("t", clear_dispatch("entity/a", "w1", 1), read_entity("stream/a"))

    assert on(server.url, does) == (False, IDLE["entities"]["entity/a"])


@pytest.mark.parametrize("method", ["transaction", "guarded"])
def test_what_fails_in_the_middle_takes_everything_back(server, method):
    async def does(real, database):
        await run_sql(real, "DROP TABLE entity_dispatch_state")
        with pytest.raises(Unavailable, match="t failed"):
            await getattr(database, method)("t", CALLBACK, clear_dispatch("entity/a", "w1", 1))
        return await run_sql(real, "SELECT count(*) FROM consumer_callbacks")

    assert on(server.url, does) == [(0,)]


def test_a_server_that_is_not_there_is_unavailable(server):
    async def does(real, database):
        real.used.url = "postgresql://postgres@localhost:1/postgres"
        await real.used.close()
        with pytest.raises(Unavailable, match="read_entity failed"):
            await database.execute(read_entity("stream/a"))

    on(server.url, does)


def test_tenants_see_nothing_of_each_other(server):
    async def does(real, database):
        other = PostgresDatabase(real.used, "other")
        assert await other.execute(read_entity("stream/a")) is None
        assert await other.execute(update_status("entity/a", EntityStatus.STOPPED)) is False
        await other.execute(upsert_claim(*CLAIM))
        return await database.execute(insert_claim(*CLAIM))

    assert on(server.url, does) is True


@pytest.mark.parametrize("renewals", [0, 1, 2])
@pytest.mark.parametrize(("more", "lapsed"), [(-0.1, ()), (0.1, ("entity/a",))])
def test_a_reaper_waits_a_lease_and_one_more_for_each_open_renewal(server, renewals, more, lapsed):
    """So many lengths after its lease was started, an entity's claim is ended, or is not."""
    lengths = 1 + renewals + more

    async def does(real, database):
        await database.execute(insert_claim(*CLAIM))
        for _ in range(renewals + 1):
            await database.execute(begin_renewal(*CLAIM[:2]))
        await database.execute(end_renewal(*CLAIM[:2]))
        await run_sql(
            real,
            "INSERT INTO entity_dispatch_state SELECT tenant, entity_url, consumer_id, epoch, runner_id,"
            " now(), now(), now() FROM consumer_claims",
        )
        await run_sql(
            real, "UPDATE consumer_claims SET lease_expires_at = lease_expires_at - %s * %s", lengths, database.lease
        )
        return await database.execute(expire_lapsed())

    assert on(server.url, does) == lapsed


@pytest.mark.parametrize("level", ["read committed", "serializable"])
def test_statements_run_at_the_level_that_is_asked_for(server, level):
    async def does(real, database):
        real.isolate(level)
        async with real.used.connection() as connection:
            cursor = await connection.execute("SHOW transaction_isolation")
            return await cursor.fetchone()

    assert on(server.url, does) == (level,)


def test_a_handler_that_is_cancelled_leaves_the_connection_usable(server):
    async def does(real, database):
        beside = await real.beside.get()
        async with beside.transaction():
            await beside.execute("UPDATE entities SET status = 'paused'")
            waiting = asyncio.create_task(database.execute(update_status("entity/a", EntityStatus.RUNNING)))
            await asyncio.sleep(0.05)
            waiting.cancel()
            with pytest.raises(asyncio.CancelledError):
                await waiting
        return await database.execute(read_entity("stream/a"))

    assert on(server.url, does).status is EntityStatus.PAUSED
