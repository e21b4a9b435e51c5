"""An agents server as a process of its own: a release's handlers behind HTTP on loopback.

Called with its settings as JSON. It tells its URL on standard output once it can be asked, and ends with its standard
input: its parent closed it, or died in whatever way.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import msgspec
from aiohttp import ClientSession, TCPConnector, web
from psycopg import AsyncConnection
from psycopg_pool import AsyncConnectionPool

from pullwake.live.clock import now_ms
from pullwake.live.front import listening
from pullwake.live.notes import Writer
from pullwake.live.ports import (
    ACTING,
    Acting,
    CountingLog,
    HttpUpstream,
    NoRunner,
    ProcessTokens,
    SlowEvents,
    TimedDatabase,
    WatchedConnections,
    WatchedEntries,
)
from pullwake.live.timings import Timings
from pullwake.live.wire import ON_BEHALF, READ, SENT, decoded, json_response
from pullwake.module.messages import ClaimRequest, DoneRequest, ReapRequest, Reply, WakeRequest, WriteRequest
from pullwake.module.ports import Ports
from pullwake.module.release import Release
from pullwake.plugin import release_named
from pullwake.postgres.database import PostgresDatabase, configured

TENANT = "live"
CONNECTIONS = 8
REQUESTS: dict[str, type] = {
    "claim": ClaimRequest,
    "callback": WakeRequest,
    "write": WriteRequest,
    "heartbeat": WakeRequest,
    "done": DoneRequest,
}


class Settings(msgspec.Struct, frozen=True):
    """What a server process is told: where everything is, and how slow its notifications are."""

    release: str
    database: str
    upstream: str
    notes: str
    notify_ms: tuple[float, float]
    lease_ms: float
    seed: int


class Server:
    """The release's handlers, and what they are given."""

    def __init__(self, release: Release, ports: Ports, timings: Timings) -> None:
        self.release, self.ports, self.timings = release, ports, timings

    def routes(self) -> dict[str, Any]:
        return {f"/{kind}": self._route(kind) for kind in REQUESTS} | {"/timings": self._timings}

    def _route(self, kind: str) -> Any:
        handler, message = self.release.handlers()[kind], REQUESTS[kind]

        async def answer(request: web.Request) -> web.Response:
            self.timings.took("network_ms", now_ms() - float(request.headers[SENT]))
            asked: Any = decoded(await request.read(), message)
            ACTING.set(Acting(kind, request.headers.get(ON_BEHALF, ""), int(request.headers.get(READ, "0"))))
            reply: Reply = await handler(self.ports, asked)
            return json_response(reply.body, reply.status, now_ms())

        return answer

    async def _timings(self, request: web.Request) -> web.Response:
        return json_response(self.timings, 200, now_ms())

    async def reap(self, every_ms: float) -> None:
        """The release's own reaper, from time to time; whatever goes wrong, it is called again."""
        assert self.release.reap is not None
        ACTING.set(Acting("reap"))
        while True:
            await asyncio.sleep(every_ms / 1000)
            try:
                await self.release.reap(self.ports, ReapRequest())
            except Exception:  # noqa: BLE001 - a server sees to it that its reaper goes on
                self.timings.swallowed += 1


@asynccontextmanager
async def _server(settings: Settings) -> AsyncIterator[Server]:
    release, timings, notes = release_named(settings.release), Timings(), Writer(Path(settings.notes))

    async def configure(connection: AsyncConnection) -> None:
        await configured(connection, release.isolation)

    pool = AsyncConnectionPool(
        settings.database, min_size=CONNECTIONS, max_size=CONNECTIONS, open=False, configure=configure
    )
    async with AsyncExitStack() as stack:
        session = await stack.enter_async_context(ClientSession(connector=TCPConnector(limit=0)))
        await stack.enter_async_context(pool)
        await pool.wait()
        database = PostgresDatabase(WatchedConnections(pool, notes), TENANT, timedelta(milliseconds=settings.lease_ms))
        ports = Ports(
            TimedDatabase(database, timings),
            HttpUpstream(session, settings.upstream, timings),
            ProcessTokens(release.tokens(WatchedEntries(notes))),
            NoRunner(),
            SlowEvents(settings.notify_ms, Random(settings.seed), timings),
            CountingLog(timings),
        )
        yield Server(release, ports, timings)


async def main(settings: Settings) -> None:
    """Serve until standard input ends, at whatever moment: then nothing of this process matters any more."""
    asyncio.get_running_loop().add_reader(sys.stdin.fileno(), os._exit, 0)
    async with _server(settings) as server, listening(server.routes()) as url:
        reaper = asyncio.create_task(server.reap(settings.lease_ms / 2)) if server.release.reap else None
        sys.stdout.write(f"{url}\n")
        sys.stdout.flush()
        await (reaper or asyncio.Event().wait())


if __name__ == "__main__":
    asyncio.run(main(msgspec.json.decode(sys.argv[1], type=Settings)))
