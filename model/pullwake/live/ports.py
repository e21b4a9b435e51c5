"""The module's ports in a real server process: PostgreSQL, upstream over HTTP, the release's own store of tokens."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, MutableMapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from random import Random
from typing import Any, TypeVar

from aiohttp import ClientError, ClientSession
from psycopg import AsyncConnection
from psycopg_pool import AsyncConnectionPool

from pullwake.live.clock import now_ms
from pullwake.live.notes import SQL, TOKEN, Note, Writer
from pullwake.live.timings import Timings
from pullwake.live.wire import Ack, Append, Release, answered_ms, decoded, encoded
from pullwake.module.messages import Acknowledged, ClaimRequest, Grant, Refused
from pullwake.module.ports import Unavailable
from pullwake.module.statements import Call
from pullwake.module.tokens import Entry, ManyStreams
from pullwake.postgres.database import PostgresDatabase

T = TypeVar("T")


@dataclass
class Acting:
    """For whom a handler acts: noted beside what it does, and never seen by it."""

    kind: str
    wake: str = ""
    offset: int = 0


ACTING: ContextVar[Acting] = ContextVar("acting")


class WatchedConnections:
    """Connections from a pool; who takes which is noted first."""

    def __init__(self, pool: AsyncConnectionPool[AsyncConnection], notes: Writer) -> None:
        self.pool, self.notes = pool, notes

    def connection(self) -> AbstractAsyncContextManager[AsyncConnection]:
        return self._connection()

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator[AsyncConnection]:
        async with self.pool.connection() as connection:
            acting = ACTING.get()
            self.notes.note(Note(SQL, now_ms(), acting.kind, acting.wake, connection.info.backend_pid))
            yield connection


class TimedDatabase:
    """The `Database` port, with the time that each call takes."""

    def __init__(self, database: PostgresDatabase, timings: Timings) -> None:
        self.database, self.timings = database, timings

    async def execute(self, call: Call) -> Any:
        return await self._timed(call.statement, self.database.execute(call))

    async def transaction(self, name: str, *calls: Call) -> tuple[Any, ...]:
        return await self._timed(name, self.database.transaction(name, *calls))

    async def guarded(self, name: str, *calls: Call) -> tuple[Any, ...]:
        return await self._timed(name, self.database.guarded(name, *calls))

    async def _timed(self, name: str, call: Awaitable[T]) -> T:
        started = now_ms()
        try:
            return await call
        except Unavailable:
            self.timings.failed += 1
            raise
        finally:
            self.timings.took(name, now_ms() - started)


class HttpUpstream:
    """The `Upstream` port. Whatever goes wrong on the way is `Unavailable`."""

    def __init__(self, session: ClientSession, url: str, timings: Timings) -> None:
        self.session, self.url, self.timings = session, url, timings

    async def claim(self, stream_path: str, runner_id: str) -> Grant | Refused:
        status, body = await self._post("claim", f"{self.url}/claim", ClaimRequest(runner_id, stream_path))
        if status == 409:
            return decoded(body, Refused)
        grant = decoded(body, Grant)
        ACTING.get().wake = grant.wake_id
        return grant

    async def ack(
        self, callback_url: str, wake_id: str, epoch: int | None, done: bool = False, offset: int = 0
    ) -> Acknowledged:
        _, body = await self._post("ack", callback_url, Ack(wake_id, epoch, done, offset))
        return decoded(body, Acknowledged)

    async def release(self, callback_url: str, wake_id: str, epoch: int) -> Acknowledged:
        _, body = await self._post("release", f"{self.url}/release", Release(wake_id, epoch))
        return decoded(body, Acknowledged)

    async def append(self, stream_path: str) -> None:
        acting = ACTING.get()
        await self._post("append", f"{self.url}/append", Append(stream_path, acting.wake, acting.offset))

    async def _post(self, name: str, url: str, message: Any) -> tuple[int, bytes]:
        started = now_ms()
        try:
            async with self.session.post(url, data=encoded(message)) as response:
                body = await response.read()
        except (ClientError, OSError) as error:
            raise Unavailable(str(error)) from error
        if response.status not in (200, 409):
            raise Unavailable(f"upstream answers {response.status}")
        moment = answered_ms(response)
        self.timings.took(name, moment - started)
        self.timings.took("owns", now_ms() - moment)
        return response.status, body


class WatchedEntries(MutableMapping[str, Entry]):
    """A store's entries; each change is noted with whose token went and whose came."""

    def __init__(self, notes: Writer) -> None:
        self._entries: dict[str, Entry] = {}
        self._notes = notes

    def __getitem__(self, stream: str) -> Entry:
        return self._entries[stream]

    def __setitem__(self, stream: str, entry: Entry) -> None:
        self._note(stream, entry.token)
        self._entries[stream] = entry

    def __delitem__(self, stream: str) -> None:
        self._note(stream, "")
        del self._entries[stream]

    def __iter__(self) -> Any:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    def _note(self, stream: str, after: str) -> None:
        acting, before = ACTING.get(), self._entries.get(stream)
        note = Note(TOKEN, now_ms(), acting.kind, acting.wake, 0, stream, before.token if before else "", after)
        self._notes.note(note)


class ProcessTokens:
    """The `Tokens` port: the release's own store in this process's memory. A token names its wake and its mint."""

    def __init__(self, store: ManyStreams) -> None:
        self.store, self.minted = store, 0

    async def mint(self, stream_path: str, consumer_id: str) -> str:
        self.minted += 1
        return self.store.mint(stream_path, consumer_id, f"{ACTING.get().wake}/{self.minted}")

    async def owns(self, stream_path: str, consumer_id: str) -> bool:
        return self.store.owns(stream_path, consumer_id)

    async def check(self, stream_path: str, token: str) -> bool:
        return self.store.check(stream_path, token)

    async def clear_stream(self, stream_path: str) -> None:
        self.store.clear_stream(stream_path)


class NoRunner:
    """The `Runner` port where runners pull: nothing is ever posted to them."""

    async def post(self, wake_id: str) -> None:
        raise Unavailable(f"nobody takes {wake_id}")


class SlowEvents:
    """The `Events` port: notifications that take a while."""

    def __init__(self, span_ms: tuple[float, float], random: Random, timings: Timings) -> None:
        self.span_ms, self.random, self.timings = span_ms, random, timings

    async def on_entity_changed(self, entity_url: str) -> None:
        started = now_ms()
        await asyncio.sleep(self.random.uniform(*self.span_ms) / 1000)
        self.timings.took("notify_ms", now_ms() - started)


class CountingLog:
    """The `Log` port: how often an error was swallowed."""

    def __init__(self, timings: Timings) -> None:
        self.timings = timings

    async def swallowed(self, error: str) -> None:
        self.timings.swallowed += 1
