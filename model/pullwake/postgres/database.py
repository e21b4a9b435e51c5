"""The `Database` port on PostgreSQL: the tables of one tenant, reached through a pool of connections.

A single statement commits by itself; a transaction commits as a whole or not at all. Whatever goes wrong, from a
refused connection to a lost answer to a serialization failure, the handler is told as `Unavailable`, and knows as
little as it would in truth.
"""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import timedelta
from functools import cache
from typing import Any, NamedTuple, Protocol

from psycopg import AsyncConnection, Error
from psycopg.types.string import TextLoader

from pullwake.module.ports import Unavailable
from pullwake.module.statements import STATEMENTS, Call, Statement
from pullwake.postgres.results import Read, reader
from pullwake.postgres.sql import SQL

LEASE = timedelta(seconds=30)


class Connections(Protocol):
    """Where connections come from, such as `psycopg_pool.AsyncConnectionPool`; each was `configured`."""

    def connection(self) -> AbstractAsyncContextManager[AsyncConnection]: ...


class Text(NamedTuple):
    """A statement ready to be sent: its SQL, its parameters' names, and how its rows are read."""

    sql: str
    parameters: tuple[str, ...]
    read: Read


async def configured(connection: AsyncConnection, isolation: str) -> None:
    """A connection as this port needs it: statements commit by themselves, at the level that the release asks for."""
    await connection.set_autocommit(True)
    connection.adapters.register_loader("timestamptz", TextLoader)  # a time is told as text, as `tables.Time` has it
    await connection.execute("SELECT set_config('default_transaction_isolation', %s, false)", (isolation,))


@cache
def text_of(statement: Statement) -> Text:
    """Raises `LookupError` for a statement without SQL, whether its own or in the table of this package."""
    sql = statement.sql or SQL.get(statement.name)
    if not sql:
        raise LookupError(f"the statement {statement.name} has no SQL; give it some: @statement(..., sql=...)")
    return Text(sql, tuple(inspect.signature(statement.effect).parameters)[1:], reader(statement.effect))


class PostgresDatabase:
    """The tables of one tenant; `lease` is the length of every lease, upstream's too."""

    def __init__(self, connections: Connections, tenant: str, lease: timedelta = LEASE) -> None:
        self.connections, self.tenant, self.lease = connections, tenant, lease

    async def execute(self, call: Call) -> Any:
        """One statement, committed by itself."""
        async with self._connected(call.statement) as connection:
            return await self.send(connection, call)

    async def transaction(self, name: str, *calls: Call) -> tuple[Any, ...]:
        """All of the statements or none."""
        async with self._connected(name) as connection, connection.transaction():
            return tuple([await self.send(connection, call) for call in calls])

    async def guarded(self, name: str, *calls: Call) -> tuple[Any, ...]:
        """A transaction that sends no more after a statement that returned False, and commits what it sent."""
        results: list[Any] = []
        async with self._connected(name) as connection, connection.transaction():
            for call in calls:
                results.append(await self.send(connection, call))
                if results[-1] is False:
                    break
        return tuple(results)

    async def send(self, connection: AsyncConnection, call: Call) -> Any:
        """One statement on a connection, in whatever transaction that is in."""
        text = text_of(STATEMENTS[call.statement])
        given = {name: getattr(arg, "value", arg) for name, arg in zip(text.parameters, call.args, strict=True)}
        cursor = await connection.execute(text.sql, {**given, "tenant": self.tenant, "lease": self.lease})
        rows = await cursor.fetchall() if cursor.description else ()
        return text.read([column.name for column in cursor.description or ()], rows)

    @asynccontextmanager
    async def _connected(self, name: str) -> AsyncIterator[AsyncConnection]:
        try:
            async with self.connections.connection() as connection:
                yield connection
        except Error as error:
            raise Unavailable(f"{name} failed") from error
