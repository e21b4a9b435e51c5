"""Two calls that overlap on two real connections: the first is held after some of its statements, the second runs."""

from __future__ import annotations

import asyncio
from typing import Any

from psycopg import AsyncConnection, errors

from pullwake.conformance.connections import OneConnection
from pullwake.conformance.overlap import End, Pair, Refusal, Together
from pullwake.conformance.real import TENANT, look
from pullwake.conformance.rows import timeless
from pullwake.conformance.sent import Flight
from pullwake.module.ports import Unavailable
from pullwake.module.statements import Call
from pullwake.postgres.database import PostgresDatabase

BLOCKED = "SELECT %s = ANY (pg_blocking_pids(%s))"


class HeldDatabase(PostgresDatabase):
    """The port as it is shipped; once `held_after` statements are sent it says so, and goes on when it is let."""

    def __init__(self, connections: OneConnection, held_after: int = 0) -> None:
        super().__init__(connections, TENANT, attempts=1)
        self.held_after, self.results = held_after, list[Any]()
        self.held, self.let_go = asyncio.Event(), asyncio.Event()

    async def send(self, connection: AsyncConnection, call: Call) -> Any:
        result = await super().send(connection, call)
        self.results.append(timeless(result))
        if len(self.results) == self.held_after:
            self.held.set()
            await self.let_go.wait()
        return result


class Overlapping:
    """Two connections of one isolation level, and a third to look at them from."""

    def __init__(self, first: OneConnection, second: OneConnection, beside: OneConnection) -> None:
        self.first, self.second, self.beside = first, second, beside

    async def together(self, calls: Pair, sent: int) -> Together:
        """The first is held once it has sent so many statements, until the second is over, or waits for it."""
        backends = [(await one.get()).info.backend_pid for one in (self.first, self.second)]
        databases = HeldDatabase(self.first, sent), HeldDatabase(self.second)
        first = asyncio.create_task(_ended(databases[0], _in_a_transaction(calls[0])))
        held = asyncio.create_task(databases[0].held.wait())
        await asyncio.wait((held, first), return_when=asyncio.FIRST_COMPLETED)
        held.cancel()
        second = asyncio.create_task(_ended(databases[1], calls[1]))
        waited = await self._waits(second, backends)
        databases[0].let_go.set()
        ends = (await first, await second)
        return Together(waited, ends, await look(await self.beside.get()))

    async def _waits(self, second: asyncio.Task[End], backends: list[int]) -> bool:
        """Until the second is over, or waits for the first; which of the two."""
        beside = await self.beside.get()
        while not second.done():
            row = await (await beside.execute(BLOCKED, backends)).fetchone()
            if row is not None and row[0]:
                return True
        return False


def _in_a_transaction(call: Flight) -> Flight:
    """A statement that commits by itself, held before it does."""
    return Flight("transaction", call.name, call.calls) if call.method == "execute" else call


async def _ended(database: HeldDatabase, call: Flight) -> End:
    try:
        await getattr(database, call.method)(*([] if call.method == "execute" else [call.name]), *call.calls)
    except Unavailable as refused:
        return End((), _why(refused.__cause__))
    return End(tuple(database.results))


def _why(error: BaseException | None) -> Refusal:
    match error:
        case errors.SerializationFailure():
            return Refusal.SERIALIZATION
        case errors.DeadlockDetected():
            return Refusal.DEADLOCK
    assert error is not None
    raise error
