"""The `Database` port on PostgreSQL: the tables of one tenant, reached through a pool of connections.

A single statement commits by itself; a transaction commits as a whole or not at all. Whatever goes wrong, from a
refused connection to a lost answer, the handler is told as `Unavailable`, and knows as little as it would in truth.

One thing is known, where transactions overlap: what PostgreSQL refuses with a serialization failure or a deadlock has
left no trace. That is sent again, a few times, each after a longer pause: for its handler it is as if it had been sent
that much later.
"""

from __future__ import annotations

import asyncio
import inspect
import os
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from datetime import timedelta
from functools import cache
from random import Random
from typing import Any, NamedTuple, Protocol, TypeVar

from psycopg import AsyncConnection, Error
from psycopg.errors import DeadlockDetected, SerializationFailure
from psycopg.types.string import TextLoader

from pullwake.module.ports import Unavailable
from pullwake.module.statements import Call, Statement, statement_of
from pullwake.postgres.results import Read, reader
from pullwake.postgres.sql import SQL

T = TypeVar("T")
LEASE = timedelta(seconds=30)
ATTEMPTS = 10
"""Their nine pauses are 0.16 s on average, far below a lease; `POSTGRES.md` has what five attempts leave refused."""

PAUSE_S = 0.002
"""The first pause at its longest: less than a transaction, since most are refused only once."""

PAUSE_MAX_S = 0.064
"""The longest that any pause can be: ten transactions on a busy machine; more would only keep a handler waiting."""

SERIALIZABLE = "serializable"


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
    by_index = isolation.lower() == SERIALIZABLE  # a sequential scan counts as a look at every row, there or to come
    await connection.execute("SET enable_seqscan = off" if by_index else "RESET enable_seqscan")


def pause_s(refusals: int, random: Random) -> float:
    """Exponential backoff with full jitter: up to `PAUSE_S`, doubled by each further refusal, `PAUSE_MAX_S` at most.

    From nothing on, since two that were refused because of each other must not come back together.
    """
    return random.uniform(0, min(PAUSE_S * 2 ** (refusals - 1), PAUSE_MAX_S))


@cache
def text_of(statement: Statement) -> Text:
    """Raises `LookupError` for a statement without SQL, whether its own or in the table of this package."""
    sql = statement.sql or SQL.get(statement.name)
    if not sql:
        raise LookupError(f"the statement {statement.name} has no SQL; give it some: @statement(..., sql=...)")
    return Text(sql, tuple(inspect.signature(statement.effect).parameters)[1:], reader(statement.effect))


class PostgresDatabase:
    """The tables of one tenant; `lease` is the length of every lease, upstream's too.

    `attempts` is how often what left no trace is sent before the handler is told that it failed. Between two of them it
    sleeps, for as long as `random` has it: by default each process has a sequence of its own.
    """

    def __init__(
        self,
        connections: Connections,
        tenant: str,
        lease: timedelta = LEASE,
        attempts: int = ATTEMPTS,
        *,
        random: Random | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.connections, self.tenant, self.lease, self.attempts = connections, tenant, lease, attempts
        self.random, self.sleep = random or Random(os.getpid()), sleep

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
        text = text_of(statement_of(call))
        given = {name: getattr(arg, "value", arg) for name, arg in zip(text.parameters, call.args, strict=True)}
        cursor = await connection.execute(text.sql, {**given, "tenant": self.tenant, "lease": self.lease})
        rows = await cursor.fetchall() if cursor.description else ()
        return text.read([column.name for column in cursor.description or ()], rows)

    async def _attempted(self, name: str, sent: Callable[[AsyncConnection], Awaitable[T]]) -> T:
        for attempt in range(1, self.attempts + 1):
            try:
                async with self.connections.connection() as connection:
                    return await sent(connection)
            except (SerializationFailure, DeadlockDetected) as refused:
                if attempt == self.attempts:
                    raise Unavailable(f"{name} failed") from refused
            except Error as error:
                raise Unavailable(f"{name} failed") from error
            await self.sleep(pause_s(attempt, self.random))
        raise AssertionError("the last attempt returns, or is told of")
