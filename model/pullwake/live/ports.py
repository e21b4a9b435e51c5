"""The module's ports in a real server process: PostgreSQL, upstream over HTTP, the release's own store of tokens."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from random import Random
from typing import Any, TypeVar

from aiohttp import ClientError, ClientSession
from psycopg import AsyncConnection
from psycopg_pool import AsyncConnectionPool

from pullwake.live.clock import now_ms
from pullwake.live.notes import SQL, TOKEN, LiveNote, Writer
from pullwake.live.wire import Ack, Append, ReleaseWake, decoded, encoded, stepped_ms
from pullwake.module.messages import Acknowledged, ClaimRequest, Grant, Refused
from pullwake.module.ports import Unavailable
from pullwake.module.statements import Call
from pullwake.module.tokens import Entry, ManyStreams
from pullwake.postgres.database import PostgresDatabase

T = TypeVar("T")


@dataclass
class Acting:
    """For whom a handler acts, and what it has done: noted beside what it does, and never seen by it.

    `steps` are as the simulation has them: when each effect took place, as far as that can be known here.
    """

    kind: str
    wake: str = ""
    offset: int = 0
    stream: str = ""
    handler: str = ""
    at_ms: float = field(default_factory=now_ms)
    steps: list[tuple[str, float, float]] = field(default_factory=list)
    local: bool = False
    failed: int = 0
    swallowed: int = 0

    def stepped(self, name: str, at_ms: float | None = None, *, waited: float = 0.0, local: bool = False) -> None:
        self.steps.append((name, now_ms() if at_ms is None else at_ms, waited))
        self.local = local

    @property
    def stepped_ms(self) -> float:
        return self.steps[-1][1] if self.steps else self.at_ms


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
            self.notes.note(LiveNote(SQL, now_ms(), acting.kind, acting.wake, connection.info.backend_pid))
            yield connection


class SteppingDatabase:
    """The `Database` port; a call's effect is taken to be when its handler learns of it."""

    def __init__(self, database: PostgresDatabase) -> None:
        self.database = database

    async def execute(self, call: Call) -> Any:
        return await self._step(call.statement, self.database.execute(call))

    async def transaction(self, name: str, *calls: Call) -> tuple[Any, ...]:
        return await self._step(name, self.database.transaction(name, *calls))

    async def guarded(self, name: str, *calls: Call) -> tuple[Any, ...]:
        return await self._step(name, self.database.guarded(name, *calls))

    async def _step(self, name: str, call: Awaitable[T]) -> T:
        try:
            return await call
        except Unavailable:
            ACTING.get().failed += 1
            raise
        finally:
            ACTING.get().stepped(name)


class HttpUpstream:
    """The `Upstream` port. Whatever goes wrong on the way is `Unavailable`."""

    def __init__(self, session: ClientSession, url: str) -> None:
        self.session, self.url = session, url

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
        _, body = await self._post("release", f"{self.url}/release", ReleaseWake(wake_id, epoch))
        return decoded(body, Acknowledged)

    async def append(self, stream_path: str) -> None:
        acting = ACTING.get()
        await self._post("append", f"{self.url}/append", Append(stream_path, acting.wake, acting.offset))

    async def _post(self, name: str, url: str, message: Any) -> tuple[int, bytes]:
        try:
            async with self.session.post(url, data=encoded(message)) as response:
                body = await response.read()
        except (ClientError, OSError) as error:
            raise Unavailable(str(error)) from error
        if response.status not in (200, 409):
            raise Unavailable(f"upstream answers {response.status}")
        ACTING.get().stepped(name, stepped_ms(response))
        return response.status, body


class WatchedEntries(MutableMapping[str, Entry]):
    """A store's entries; each change is noted with whose token went and whose came."""

    def __init__(self, notes: Writer) -> None:
        self._entries: dict[str, Entry] = {}
        self._notes = notes

    def __getitem__(self, stream: str) -> Entry:
        return self._entries[stream]

    def __setitem__(self, stream: str, entry: Entry) -> None:
        self._note(stream, _token_in(entry))
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
        note = LiveNote(TOKEN, now_ms(), acting.kind, acting.wake, 0, stream, _token_in(before), after)
        self._notes.note(note)


def _token_in(entry: Any) -> str:
    """What a store keeps is its own business: an `Entry`, or the token alone."""
    return "" if entry is None else str(getattr(entry, "token", entry))


class ProcessTokens:
    """The `Tokens` port: the release's own store in this process's memory. A token names its wake and its mint."""

    def __init__(self, store: ManyStreams) -> None:
        self.store, self.minted = store, 0

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        """What the release's own store has besides."""
        method = getattr(self.store, name)

        async def further(*args: Any, **named: Any) -> Any:
            return self._step(name, method(*args, **named))

        return further

    async def mint(self, stream_path: str, consumer_id: str) -> str:
        self.minted += 1
        return self._step("mint", self.store.mint(stream_path, consumer_id, f"{ACTING.get().wake}/{self.minted}"))

    async def owns(self, stream_path: str, consumer_id: str) -> bool:
        return self._step("owns", self.store.owns(stream_path, consumer_id))

    async def check(self, stream_path: str, token: str) -> bool:
        return self._step("check", self.store.check(stream_path, token))

    async def clear_stream(self, stream_path: str) -> None:
        self.store.clear_stream(stream_path)
        self._step("clear_stream", None)

    def _step(self, name: str, result: T) -> T:
        ACTING.get().stepped(name, local=True)
        return result


class NoRunner:
    """The `Runner` port where runners pull: nothing is ever posted to them."""

    async def post(self, wake_id: str) -> None:
        raise Unavailable(f"nobody takes {wake_id}")


class SlowEvents:
    """The `Events` port: notifications that take a while."""

    def __init__(self, span_ms: tuple[float, float], random: Random) -> None:
        self.span_ms, self.random = span_ms, random

    async def on_entity_changed(self, entity_url: str) -> None:
        waits = self.random.uniform(*self.span_ms)
        await asyncio.sleep(waits / 1000)
        ACTING.get().stepped("on_entity_changed", waited=waits)


class CountingLog:
    """The `Log` port: how often an error was swallowed."""

    async def swallowed(self, error: str) -> None:
        ACTING.get().swallowed += 1
