"""The schema: migrations that can be repeated, and what the tables refuse."""

from __future__ import annotations

import asyncio

import psycopg
import pytest
from tables import on, opened, run_sql

from pullwake.postgres.schema import FOLDER, migrate

CLAIM = "INSERT INTO consumer_claims VALUES ('t', 'w1', %s, %s, 'e', 's', 'r', now(), NULL, now(), {}, NULL, NULL)"
BAD = {
    "a second claim of one wake": [(CLAIM.format("NULL"), 1, "active")] * 2,
    "a status that there is not": [(CLAIM.format("now()"), 1, "over")],
    "a claim that has ended and was not released": [(CLAIM.format("NULL"), 1, "expired")],
    "an active claim that was released": [(CLAIM.format("now()"), 1, "active")],
    "no epoch": [(CLAIM.format("NULL"), 0, "active")],
    "two entities of one stream": [("INSERT INTO entities VALUES ('t', %s, 's')", url) for url in "ab"],
    "an entity status that there is not": [("INSERT INTO entities VALUES ('t', 'a', 's', 'asleep')",)],
    "half a dispatch": [("INSERT INTO entity_dispatch_state VALUES ('t', 'e', 'w1')",)],
    "two callbacks of one consumer": [
        ("INSERT INTO consumer_callbacks VALUES ('t', 'w1', %s, 's')", url) for url in "ab"
    ],
}


def test_migrating_again_changes_nothing(server):
    async def again(real, database):
        return await migrate(await real.beside.get())

    assert on(server.url, again) == ()


def test_servers_that_migrate_at_once_do_it_once(server):
    """One of the two waits for the other, and finds nothing left to do."""

    async def both():
        async with opened(server.url) as real:
            await run_sql(real, f"DROP SCHEMA {real.schema} CASCADE")
            await run_sql(real, f"CREATE SCHEMA {real.schema}")
            return await asyncio.gather(*[migrate(await one.get()) for one in (real.used, real.beside)])

    assert sorted(asyncio.run(both())) == [(), tuple(sorted(path.stem for path in FOLDER.glob("*.sql")))]


@pytest.mark.parametrize("what", BAD)
def test_the_tables_refuse(server, what):
    async def insert(real, database):
        *before, last = BAD[what]
        for text, *parameters in before:
            await run_sql(real, text, *parameters)
        with pytest.raises(psycopg.IntegrityError):
            await run_sql(real, last[0], *last[1:])

    on(server.url, insert)


def test_another_tenant_has_rows_of_its_own(server):
    async def insert(real, database):
        for tenant in ("one", "other"):
            await run_sql(real, "INSERT INTO entities VALUES (%s, 'a', 's')", tenant)
        return await run_sql(real, "SELECT count(*) FROM entities WHERE url = 'a'")

    assert on(server.url, insert) == [(2,)]
