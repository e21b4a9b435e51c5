"""The `Database` port on PostgreSQL: the tables of one tenant, reached through a pool of connections.

A single statement commits by itself; a transaction commits as a whole or not at all. Whatever goes wrong, from a
refused connection to a lost answer, the handler is told as `Unavailable`, and knows as little as it would in truth.

One thing is known, where transactions overlap: what PostgreSQL refuses with a serialization failure or a deadlock has
left no trace. That is sent again, a few times: for its handler it is as if it had been sent that much later.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from functools import cache
from typing import Any, NamedTuple, Protocol, TypeVar

from psycopg import AsyncConnection, Error
from psycopg.errors import DeadlockDetected, SerializationFailure
from psycopg.types.string import TextLoader

from pullwake.module.ports import Unavailable
from pullwake.module.statements import STATEMENTS, Call, Statement
from pullwake.postgres.results import Read, reader
from pullwake.postgres.sql import SQL

T = TypeVar("T")
LEASE = timedelta(seconds=30)
ATTEMPTS = 5


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
    """The tables of one tenant; `lease` is the length of every lease, upstream's too.

    `attempts` is how often what left no trace is sent before the handler is told that it failed.
    """

    def __init__(
        self, connections: Connections, tenant: str, lease: timedelta = LEASE, attempts: int = ATTEMPTS
    ) -> None:
        self.connections, self.tenant, self.lease, self.attempts = connections, tenant, lease, attempts

    async def execute(self, call: Call) -> Any:
        """One statement, committed by itself."""
        return await self._attempted(call.statement, lambda connection: self.send(connection, call))

    async def transaction(self, name: str, *calls: Call) -> tuple[Any, ...]:
        """All of the statements or none."""

        async def sent(connection: AsyncConnection) -> tuple[Any, ...]:
            async with connection.transaction():
                return tuple([await self.send(connection, call) for call in calls])

        return await self._attempted(name, sent)

    async def guarded(self, name: str, *calls: Call) -> tuple[Any, ...]:
        """A transaction that sends no more after a statement that returned False, and commits what it sent."""

        async def sent(connection: AsyncConnection) -> tuple[Any, ...]:
            results: list[Any] = []
            async with connection.transaction():
                for call in calls:
                    results.append(await self.send(connection, call))
                    if results[-1] is False:
                        break
            return tuple(results)

        return await self._attempted(name, sent)

    async def send(self, connection: AsyncConnection, call: Call) -> Any:
        """One statement on a connection, in whatever transaction that is in."""
        text = text_of(STATEMENTS[call.statement])
        given = {name: getattr(arg, "value", arg) for name, arg in zip(text.parameters, call.args, strict=True)}
        cursor = await connection.execute(text.sql, {**given, "tenant": self.tenant, "lease": self.lease})
        rows = await cursor.fetchall() if cursor.description else ()
        return text.read([column.name for column in cursor.description or ()], rows)

    async def _attempted(self, name: str, sent: Callable[[AsyncConnection], Awaitable[T]]) -> T:
        for left in reversed(range(self.attempts)):
            try:
                async with self.connections.connection() as connection:
                    return await sent(connection)
            except (SerializationFailure, DeadlockDetected) as refused:
                if not left:
                    raise Unavailable(f"{name} failed") from refused
            except Error as error:
                raise Unavailable(f"{name} failed") from error
        raise AssertionError("the last attempt returns, or is told of")
