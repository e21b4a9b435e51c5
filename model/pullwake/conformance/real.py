"""The real tables: put into a state, asked, made to fail, and looked at after every statement."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Hashable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from psycopg import AsyncConnection, Error, sql
from psycopg.types.json import Jsonb

from pullwake.conformance.connections import UNPREPARED, OneConnection
from pullwake.conformance.lost_reply import Losing
from pullwake.conformance.rows import READ, Rows, as_records, columns, from_json, is_time, timeless
from pullwake.conformance.sent import Manner, Sent
from pullwake.module.ports import Unavailable
from pullwake.module.statements import Call
from pullwake.postgres.database import Connections, PostgresDatabase
from pullwake.postgres.schema import migrate
from pullwake.world.deployment import TABLES
from wakeproof.scenario.conformance import Difference

TENANT = "conformance"
ALIVE = "SELECT FROM pg_stat_activity WHERE pid = %s"


def _all_rows(table: str) -> sql.Composed:
    """A table as JSON: an array for each row, in the order of `columns`, of times only whether they are set."""
    shown = (sql.SQL("{0} IS NOT NULL" if is_time(c) else "{0}").format(sql.Identifier(c)) for c in columns(table))
    order = map(sql.Identifier, READ[table].key)
    rows = "(SELECT coalesce(json_agg(json_build_array({0}) ORDER BY {1}), '[]') FROM {2} WHERE tenant = {3})"
    comma, tenant = sql.SQL(", "), sql.Literal(TENANT)
    return sql.SQL(rows).format(comma.join(shown), comma.join(order), sql.Identifier(table), tenant)


LOOK = sql.SQL("SELECT json_build_array({0})::text").format(sql.SQL(", ").join(map(_all_rows, TABLES))).as_string()
EMPTY = [sql.SQL("DELETE FROM {0} WHERE tenant = {1}").format(sql.Identifier(t), sql.Literal(TENANT)) for t in TABLES]
FILL = {
    t: sql.SQL("INSERT INTO {0} SELECT * FROM jsonb_populate_recordset(null::{0}, %s)").format(sql.Identifier(t))
    for t in TABLES
}
AGE = """
    UPDATE consumer_claims SET lease_expires_at = now() + (0.5 - %(ago)s) * %(lease)s
    WHERE tenant = %(tenant)s AND consumer_id = %(consumer_id)s AND epoch = %(epoch)s AND lease_expires_at IS NOT NULL
"""
"""Half a length of a lease is left, or it ended half a length ago, or one and a half: it ran out 0, 1 or 2 times."""

Trouble = Callable[[AsyncConnection], Awaitable[None]]


class SentStatement(NamedTuple):
    """A statement that was sent: what it returned, and the real tables after it."""

    result: Any
    rows: Rows


class Happened(NamedTuple):
    """What became of one call on the port: its statements, how it failed if it did, the tables afterwards."""

    seen: list[SentStatement]
    error: str
    rows: Rows


class WatchedDatabase(PostgresDatabase):
    """The port as it is shipped, looked at after every statement; `trouble` comes once `at` of its statements are sent.

    After the last of them it comes before the commit.
    """

    def __init__(self, connections: Connections, trouble: Trouble | None = None, at: int = 0, of: int = 0) -> None:
        super().__init__(connections, TENANT)
        self.trouble, self.at, self.of = trouble, at, of
        self.seen: list[SentStatement] = []

    async def send(self, connection: AsyncConnection, call: Call) -> Any:
        if self.trouble is not None and len(self.seen) == self.at:
            await self.trouble(connection)
        result = await super().send(connection, call)
        self.seen.append(SentStatement(timeless(result), await look(connection)))
        if self.trouble is not None and len(self.seen) == self.at == self.of:
            await self.trouble(connection)
        return result


async def look(connection: AsyncConnection) -> Rows:
    """All four tables at one moment, in one round trip."""
    told = await (await connection.execute(LOOK)).fetchone()
    assert told is not None
    return from_json(told[0])


class Real:
    """A schema of its own in a database: a connection to use, an other in its way, one beside, a lossy one.

    `folder` is for the socket of the last one; `collided` is what came of two calls that overlapped.
    """

    def __init__(self, url: str, schema: str, folder: Path) -> None:
        self.schema = schema
        self.used, self.other, self.beside = (OneConnection(url, schema) for _ in range(3))
        self.losing = Losing(url, folder)
        self.lossy = OneConnection(url, schema, **UNPREPARED, **self.losing.address)
        self.collided: dict[Hashable, Difference | None] = {}

    async def open(self) -> None:
        """Raises `psycopg.Error` where the database cannot be reached, or does not let itself be used."""
        try:
            connection = await self.beside.get()
        except BaseException:
            await self.beside.close()
            raise
        try:
            await connection.execute(sql.SQL("CREATE SCHEMA {0}").format(sql.Identifier(self.schema)))
            await migrate(connection)
            await self.losing.start()
        except BaseException:
            with suppress(Error):
                await self.close()
            raise

    async def close(self) -> None:
        for one in (self.used, self.other, self.lossy):
            await one.close()
        await self.losing.close()
        connection = await self.beside.get()
        await connection.execute(sql.SQL("DROP SCHEMA IF EXISTS {0} CASCADE").format(sql.Identifier(self.schema)))
        await self.beside.close()

    def isolate(self, level: str) -> None:
        self.used.isolation = self.other.isolation = self.lossy.isolation = level

    async def put(self, rows: Rows) -> None:
        """Whatever was there, the tables are now these."""
        connection = await self.used.get()
        async with connection.pipeline(), connection.transaction():
            for empty in EMPTY:
                await connection.execute(empty)
            for table, fill in FILL.items():
                records = [{"tenant": TENANT, **record} for record in as_records(rows, table)]
                if records:
                    await connection.execute(fill, (Jsonb(records),))

    async def call(self, sent: Sent, of: int, at: int) -> Happened:
        """Call the port as the handler does, in the manner that it went.

        `of` is how many statements are sent, `at` how many of them before the backend dies, if it does.
        """
        await self.age(sent.leases)
        database = self._port(sent, of, at)
        error = ""
        try:
            await getattr(database, sent.method)(*([] if sent.method == "execute" else [sent.name]), *sent.calls)
        except Unavailable as failed:
            error = f"{type(failed.__cause__).__name__}: {failed.__cause__}".strip().partition("\n")[0]
        return Happened(database.seen, error, await look(await self.used.get()))

    def _port(self, sent: Sent, of: int, at: int) -> WatchedDatabase:
        match sent.manner:
            case Manner.DONE:
                return WatchedDatabase(self.used)
            case Manner.FAILS:
                return WatchedDatabase(self.used, self._kill, at, of)
            case Manner.REPLY_LOST:
                return WatchedDatabase(self.lossy, self._lose, 0 if sent.method == "execute" else of, of)

    async def _kill(self, connection: AsyncConnection) -> None:
        """The backend of a connection dies, and is dead when this returns."""
        beside, backend = await self.beside.get(), (connection.info.backend_pid,)
        await beside.execute("SELECT pg_terminate_backend(%s)", backend)
        while (await beside.execute(ALIVE, backend)).rowcount:
            pass

    async def _lose(self, connection: AsyncConnection) -> None:
        """The next thing asked is done, and nobody hears of it."""
        self.losing.losing = True

    async def age(self, leases: Iterable[tuple[tuple[str, int], int]]) -> None:
        """The leases of these claims ran out so many lengths ago."""
        for (consumer_id, epoch), ago in leases:
            connection, lease = await self.used.get(), PostgresDatabase(self.used, TENANT).lease
            parameters = {"tenant": TENANT, "consumer_id": consumer_id, "epoch": epoch, "ago": ago, "lease": lease}
            await connection.execute(AGE, parameters)
