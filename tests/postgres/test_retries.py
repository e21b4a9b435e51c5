"""What PostgreSQL refuses is sent again after a pause; and it refuses less where no statement reads a whole table."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from random import Random
from types import SimpleNamespace

import pytest
from psycopg import Error, OperationalError
from psycopg.errors import DeadlockDetected, SerializationFailure
from tables import IDLE, on, run_sql

from pullwake.module.ports import Unavailable
from pullwake.module.statements import (
    Call,
    clear_dispatch,
    read_callback,
    read_entity,
    update_status,
    upsert_callback,
    upsert_claim,
    upsert_dispatch,
)
from pullwake.module.tables import ClaimStatus, EntityStatus
from pullwake.postgres.database import PAUSE_S, PostgresDatabase, pause_s
from pullwake.releases.fenced.statements import (
    begin_renewal,
    check_token,
    end_row,
    expire_lapsed,
    insert_claim,
    read_wake,
    store_token,
)

CALL = upsert_callback("w1", "callback/w1", "stream/a")
REFUSALS = [SerializationFailure(), DeadlockDetected()]


class Longest(Random):
    """Draws the upper end of every range."""

    def uniform(self, a: float, b: float) -> float:
        return b


class Refusing:
    """Connections on which the first so many statements fail; `slept` and `held` are what a pause looks like there."""

    def __init__(self, error: Error, times: int) -> None:
        self.error, self.times, self.sent, self.lent = error, times, 0, 0
        self.slept: list[float] = []
        self.held: list[int] = []

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[SimpleNamespace]:
        self.lent += 1
        try:
            yield SimpleNamespace(execute=self.execute)
        finally:
            self.lent -= 1

    async def execute(self, sql: str, parameters: object) -> SimpleNamespace:
        self.sent += 1
        if self.sent <= self.times:
            raise self.error
        return SimpleNamespace(description=None)

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.held.append(self.lent)

    def execute_once(self, **options: int) -> None:
        database = PostgresDatabase(self, "tenant", random=Longest(), sleep=self.sleep, **options)
        asyncio.run(database.execute(CALL))


@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_refused_call_is_sent_until_it_is_not_refused(refusal):
    connections = Refusing(refusal, times=2)
    connections.execute_once()
    assert (connections.sent, connections.slept) == (3, [PAUSE_S, 2 * PAUSE_S])


@pytest.mark.parametrize("refusal", REFUSALS)
def test_the_last_refusal_is_told_at_once(refusal):
    connections = Refusing(refusal, times=4)
    with pytest.raises(Unavailable, match="upsert_callback failed") as told:
        connections.execute_once(attempts=4)
    assert told.value.__cause__ is refusal
    assert (connections.sent, len(connections.slept)) == (4, 3)


def test_one_attempt_never_pauses():
    connections = Refusing(SerializationFailure(), times=1)
    with pytest.raises(Unavailable):
        connections.execute_once(attempts=1)
    assert (connections.sent, connections.slept) == (1, [])


def test_what_may_have_left_a_trace_is_not_sent_again():
    connections = Refusing(OperationalError(), times=1)
    with pytest.raises(Unavailable):
        connections.execute_once()
    assert (connections.sent, connections.slept) == (1, [])


def test_a_pause_holds_no_connection():
    connections = Refusing(SerializationFailure(), times=3)
    connections.execute_once()
    assert connections.held == [0, 0, 0]


def test_a_cancelled_pause_is_the_last():
    connections = Refusing(SerializationFailure(), times=1)

    async def cancelled() -> None:
        database = PostgresDatabase(connections, "tenant", sleep=lambda _: asyncio.sleep(60))
        waiting = asyncio.create_task(database.execute(CALL))
        await asyncio.sleep(0)
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    asyncio.run(cancelled())
    assert connections.sent == 1


def test_pauses_double_up_to_the_longest():
    assert [pause_s(refusals, Longest()) for refusals in range(1, 8)] == [
        pytest.approx(ms / 1000) for ms in (2, 4, 8, 16, 32, 64, 64)
    ]


def test_a_pause_is_anything_from_nothing_on():
    """Full jitter: the mean of many is half of the longest (here within four standard errors), and all are in range."""
    random = Random(4)
    pauses = [pause_s(3, random) / (4 * PAUSE_S) for _ in range(1000)]
    assert 0 <= min(pauses) < 0.01 and 0.99 < max(pauses) <= 1
    assert abs(sum(pauses) / len(pauses) - 0.5) < 4 * (1 / 12 / len(pauses)) ** 0.5


def test_a_seed_decides_the_pauses():
    def pauses(seed: int) -> list[float]:
        connections = Refusing(SerializationFailure(), times=5)
        database = PostgresDatabase(connections, "tenant", random=Random(seed), sleep=connections.sleep)
        asyncio.run(database.execute(CALL))
        return connections.slept

    assert pauses(1) == pauses(1) != pauses(2)


CLAIM = ("w1", 1, "entity/a", "stream/a", "r1")
POINTED = {
    call.statement: call
    for call in (
        read_entity("stream/a"),
        read_callback("w1"),
        insert_claim("w2", 2, *CLAIM[2:]),
        upsert_claim(*CLAIM),
        upsert_callback("w1", "callback/w1", "stream/a"),
        upsert_dispatch("entity/a", "w1", 1, "r1"),
        update_status("entity/a", EntityStatus.RUNNING),
        store_token("w1", 1, "token"),
        check_token("stream/a", "token"),
        begin_renewal("w1", 1),
        read_wake("w1", 1),
        end_row("w1", 1, ClaimStatus.RELEASED),
        clear_dispatch("entity/a", "w1", 1),
        expire_lapsed(),
    )
}
"""Every statement that `fenced` sends, and what it asks of a table with a row in it."""

WHOLE = "SELECT relation::regclass::text FROM pg_locks WHERE mode = 'SIReadLock' AND locktype = 'relation' AND pid = %s"


def tables_locked(server, call: Call, *settings: str) -> set[str]:
    """The tables that count as read from end to end by a serializable transaction that sent this, and is under way."""

    async def does(real, database) -> set[str]:
        await database.execute(insert_claim(*CLAIM))
        await database.execute(CALL)
        await database.execute(upsert_dispatch("entity/a", "w1", 1, "r1"))
        await run_sql(real, "ANALYZE entities, consumer_callbacks, consumer_claims, entity_dispatch_state")
        real.isolate("serializable")
        async with real.used.connection() as connection:
            for setting in settings:
                await connection.execute(setting)
            async with connection.transaction():
                await database.send(connection, call)
                return {name for (name,) in await run_sql(real, WHOLE, connection.info.backend_pid)}

    return {name.rpartition(".")[2] for name in on(server.url, does, IDLE)}


@pytest.mark.parametrize("statement", POINTED)
def test_at_serializable_no_statement_reads_a_whole_table(server, statement):
    assert tables_locked(server, POINTED[statement]) == set()


def test_the_gate_would_read_the_whole_table_if_scans_were_not_discouraged(server):
    gate = POINTED["insert_claim"]
    assert tables_locked(server, gate, "SET enable_seqscan = on") == {"consumer_claims"}


@pytest.mark.parametrize(
    ("levels", "scans"),
    [
        (["read committed"], "on"),
        (["serializable"], "off"),
        (["serializable", "read committed"], "on"),
    ],
)
def test_scans_are_discouraged_at_serializable_only(server, levels, scans):
    async def does(real, database):
        for level in levels:
            real.isolate(level)
            async with real.used.connection() as connection:
                cursor = await connection.execute("SHOW enable_seqscan")
        return await cursor.fetchone()

    assert on(server.url, does) == (scans,)


def test_the_embedded_server_analyzes_soon(server):
    """Fifty changed rows and a tenth are what autovacuum waits for; every minute it would look by default."""

    async def does(real, database):
        await run_sql(real, "INSERT INTO entities SELECT 'many', n::text, n::text FROM generate_series(1, 500) AS n")
        for _ in range(150):
            if await run_sql(
                real, "SELECT 1 FROM pg_stats WHERE schemaname = current_schema() AND tablename = 'entities'"
            ):
                return True
            await asyncio.sleep(0.1)
        return False

    assert on(server.url, does)
