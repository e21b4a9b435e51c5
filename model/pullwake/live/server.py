"""An agents server as a process of its own: a release's handlers behind HTTP on loopback.

Called with its settings as JSON, by `wakeproof.processes`: it ends with its parent, in whatever way that one died. It
tells its URL on standard output once it can be asked.
"""

from __future__ import annotations

import asyncio
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
from pullwake.live.front import listening, stream_of
from pullwake.live.notes import STEPS, LiveNote, Writer
from pullwake.live.ports import (
    ACTING,
    Acting,
    CountingLog,
    HttpUpstream,
    NoRunner,
    ProcessTokens,
    SlowEvents,
    SteppingDatabase,
    WatchedConnections,
    WatchedEntries,
)
from pullwake.live.wire import HANDLER, ON_BEHALF, READ, decoded, json_response
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


class ServerSettings(msgspec.Struct, frozen=True):
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

    def __init__(self, release: Release, ports: Ports, notes: Writer) -> None:
        self.release, self.ports, self.notes = release, ports, notes

    def routes(self) -> dict[str, Any]:
        return {f"/{kind}": self._route(kind) for kind in REQUESTS}

    def _route(self, kind: str) -> Any:
        handler, message = self.release.handlers()[kind], REQUESTS[kind]

        async def answer(request: web.Request) -> web.Response:
            arrived_ms = now_ms()
            asked: Any = decoded(await request.read(), message)
            wake = request.headers.get(ON_BEHALF, "")
            stream = stream_of(wake) if wake else asked.stream_path
            acting = Acting(kind, wake, int(request.headers.get(READ, "0")), stream, request.headers.get(HANDLER, ""))
            acting.at_ms = arrived_ms
            ACTING.set(acting)
            try:
                reply: Reply = await handler(self.ports, asked)
            finally:
                self._note(acting)
            return json_response(
                reply.body, reply.status, acting.stepped_ms, arrived_ms=arrived_ms, within=acting.local
            )

        return answer

    def _note(self, acting: Acting) -> None:
        what = LiveNote(STEPS, acting.at_ms, acting.kind, acting.wake, stream=acting.stream, steps=acting.steps)
        self.notes.note(what._replace(failed=acting.failed, swallowed=acting.swallowed, handler=acting.handler))

    async def reap(self, every_ms: float) -> None:
        """The release's own reaper, from time to time; whatever goes wrong, it is called again."""
        assert self.release.reap is not None
        while True:
            await asyncio.sleep(every_ms / 1000)
            acting = Acting("reap")
            ACTING.set(acting)
            try:
                await self.release.reap(self.ports, ReapRequest())
            except Exception:  # noqa: BLE001 - a server sees to it that its reaper goes on
                acting.swallowed += 1
            self._note(acting)


@asynccontextmanager
async def _server(settings: ServerSettings) -> AsyncIterator[Server]:
    release, notes = release_named(settings.release), Writer(Path(settings.notes))

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
            SteppingDatabase(database),
            HttpUpstream(session, settings.upstream),
            ProcessTokens(release.tokens(WatchedEntries(notes))),
            NoRunner(),
            SlowEvents(settings.notify_ms, Random(settings.seed)),
            CountingLog(),
        )
        yield Server(release, ports, notes)


async def main(settings: ServerSettings) -> None:
    """Serve until somebody kills this process."""
    async with _server(settings) as server, listening(server.routes()) as url:
        reaper = asyncio.create_task(server.reap(settings.lease_ms / 2)) if server.release.reap else None
        sys.stdout.write(f"{url}\n")
        sys.stdout.flush()
        await (reaper or asyncio.Event().wait())


if __name__ == "__main__":
    asyncio.run(main(msgspec.json.decode(sys.argv[1], type=ServerSettings)))
