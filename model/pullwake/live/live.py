"""A live run: one database, one upstream, a server process at a time, and many streams at once."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from logging import CRITICAL, getLogger
from pathlib import Path
from random import Random
from typing import Any

from aiohttp import ClientSession, TCPConnector
from psycopg import AsyncConnection

from pullwake.live import audit
from pullwake.live.clock import now_ms
from pullwake.live.front import Front
from pullwake.live.judge import HOW, Befell, Evidence, Tally
from pullwake.live.notes import Reader
from pullwake.live.processes import ServerProcesses
from pullwake.live.server import TENANT, ServerSettings
from pullwake.live.stream import LiveStream, span_of
from pullwake.plugin import release_named
from pullwake.postgres.schema import migrate
from wakeproof.interrupts import holding, telling
from wakeproof.progress import OnProgress
from wakeproof.scenario.live import Asked, Count, LiveOutcome, ObservedProperty, ObservedRun
from wakeproof.sql.embedded import embedded

SETTLING_MS = 30.0
"""How long after the last answer a killed server's statement may still be under way in the database."""

BATCH = 50
TEMPLATES = 5_000
"""So many runs' latencies are kept; what is predicted for more of them is predicted for these over again."""


def live(asked: Asked, on_progress: OnProgress) -> LiveOutcome:
    """Start everything, run, and leave nothing behind; an interrupt ends it early, and what was seen is told."""
    getLogger("psycopg").setLevel(CRITICAL)  # a query that an interrupt cuts short is nobody's concern
    with holding(), embedded() as database:
        return asyncio.run(_live(asked, on_progress, database.url, database.folder))


async def _live(asked: Asked, on_progress: OnProgress, database: str, folder: Path) -> LiveOutcome:
    async with AsyncExitStack() as stack:
        run = await stack.enter_async_context(_opened(asked, on_progress, database, folder))
        return await run.run()


@asynccontextmanager
async def _opened(asked: Asked, on_progress: OnProgress, database: str, folder: Path) -> AsyncIterator[LiveRun]:
    async with AsyncExitStack() as stack:
        connection = await stack.enter_async_context(await AsyncConnection.connect(database, autocommit=True))
        await migrate(connection)
        await connection.execute(audit.TRIGGERS)
        streams: dict[str, Any] = {}
        front = Front(streams)
        await stack.enter_async_context(front.serving())
        session = await stack.enter_async_context(ClientSession(connector=TCPConnector(limit=0)))
        reader = Reader(keep_ms=60_000 + 10 * span_of(asked.times.lease_ms)[1])
        stack.callback(reader.close)
        lease_ms = span_of(asked.times.lease_ms)[1]
        notify_ms = span_of(asked.times.notify_ms)
        settings = ServerSettings(asked.release, database, front.url, "", notify_ms, lease_ms, asked.seed)
        servers = ServerProcesses(settings, folder, reader)
        stack.push_async_callback(servers.stop)
        await servers.start(standby=asked.restarts > 0)
        yield LiveRun(asked, on_progress, connection, streams, session, reader, servers)


class LiveRun:
    """Everything is there; `run` runs it."""

    def __init__(
        self,
        asked: Asked,
        on_progress: OnProgress,
        connection: AsyncConnection,
        streams: dict[str, Any],
        session: ClientSession,
        reader: Reader,
        servers: ServerProcesses,
    ) -> None:
        self.asked, self.on_progress, self.connection, self.streams = asked, on_progress, connection, streams
        self.session, self.reader, self.servers = session, reader, servers
        self.reaps = release_named(asked.release).reap is not None
        self.tally, self.counts = Tally(), Counter[str]()
        self.kept: dict[Befell, list[ObservedRun]] = {Befell.NOTHING: [], Befell.RESTART: []}
        self.restarts_ms: list[float] = []
        self.wakes = self.next = 0
        self._database = asyncio.Lock()
        self._judged: list[str] = []

    async def run(self) -> LiveOutcome:
        started, complete = now_ms(), True
        workers = [asyncio.create_task(self._work()) for _ in range(self.asked.parallel)]
        restarting = asyncio.create_task(self._restart()) if self.asked.restarts else None
        everything = asyncio.gather(*workers)
        loop = asyncio.get_running_loop()
        try:
            with telling(lambda: loop.call_soon_threadsafe(everything.cancel)):
                await everything
        except asyncio.CancelledError:
            complete = False
        finally:
            for task in [*workers, *filter(None, [restarting])]:
                task.cancel()
            await asyncio.gather(*workers, *filter(None, [restarting]), return_exceptions=True)
        seconds = (now_ms() - started) / 1000
        return self._outcome(seconds, complete=complete)

    async def _work(self) -> None:
        """One stream after another, until all have run or the time is up."""
        ends = now_ms() + self.asked.seconds * 1000 if self.asked.seconds else float("inf")
        while self.next < self.asked.runs and now_ms() < ends:
            number = self.next
            self.next += 1
            await self._run_stream(number)
            self.on_progress(
                sum(self.tally.runs.values()), self.asked.runs, f"{self.asked.release}: {self.wakes:,} wakes"
            )

    async def _run_stream(self, number: int) -> None:
        asked = self.asked
        stream = LiveStream(f"s{number}", asked.bounds, asked.times, self.servers, self.session, asked.hang_ups)
        name = stream.rules.name
        self.streams[name] = stream.rules
        async with self._database:
            await audit.create_entity(self.connection, TENANT, name)
        await stream.live(Random(f"{self.asked.seed}:{number}"))
        restart_ms = next((at_ms for at_ms in self.restarts_ms if stream.started_ms <= at_ms <= stream.ended_ms), 0.0)
        befell = _befell(stream, restart_ms)
        self.counts["callers_hung_up"] += stream.hung_up
        self.counts["leases_lapsed"] += stream.lapsed
        if befell is not Befell.NOTHING:
            await asyncio.sleep(SETTLING_MS / 1000)
        if self.reaps and not stream.cut_short:
            await self._reaped(stream)
        self.reader.drain()
        async with self._database:
            evidence = await self._evidence(stream)
        broken = self.tally.take(evidence, befell)
        self._measured(stream)
        kept = self.kept.get(befell)
        if kept is not None and len(kept) < TEMPLATES:
            kept.append(ObservedRun(stream.timings.samples, broken, stream.started_ms, stream.ended_ms, restart_ms))
        self.wakes += len(stream.rules.past)
        await self._forget(name)

    def _measured(self, stream: LiveStream) -> None:
        """What the servers noted of this run, and of their reapers since the last."""
        noted = self.reader.steps.pop(stream.rules.name, [])
        for note in [*noted, *self.reader.steps.pop("", [])]:
            self.counts["database_calls_failed"] += note.failed
            self.counts["swallowed"] += note.swallowed
        for note in noted:
            stream.timings.add(note)

    async def _reaped(self, stream: LiveStream) -> None:
        """A reaper has its time: two leases and what it waits between its looks, twice over."""
        gives_up = now_ms() + 6 * stream.rules.lease_ms
        while now_ms() < gives_up:
            async with self._database:
                left = await audit.active_claims(self.connection, stream.rules.name)
            if not left:
                return
            await asyncio.sleep(stream.rules.lease_ms / 10_000)

    async def _evidence(self, stream: LiveStream) -> Evidence:
        name = stream.rules.name
        return Evidence(
            stream.rules,
            stream.writes,
            stream.answered,
            await audit.changes(self.connection, name),
            self.reader.tokens.pop(name, []),
            self.reader,
            await audit.active_claims(self.connection, name),
            await audit.entity_status(self.connection, name),
            stream.cut_short,
        )

    async def _forget(self, name: str) -> None:
        """A server may still answer for the last stream; a batch is forgotten once it is old."""
        self._judged.append(name)
        if len(self._judged) >= 2 * BATCH:
            old, self._judged = self._judged[:BATCH], self._judged[BATCH:]
            for stream in old:
                del self.streams[stream]
            async with self._database:
                await audit.forget(self.connection, old)

    async def _restart(self) -> None:
        random = Random(self.asked.seed)
        every = 60 / self.asked.restarts
        while True:
            await asyncio.sleep(random.uniform(0.5, 1.5) * every)
            await self.servers.ready()
            self.restarts_ms.append(now_ms())
            await self.servers.restart()
            self.restarts_ms.append(now_ms())

    def _outcome(self, seconds: float, *, complete: bool) -> LiveOutcome:
        return LiveOutcome(
            tuple(self._observed(name) for name in HOW),
            sum(self.tally.runs.values()),
            self.wakes,
            len(self.restarts_ms) // 2,
            seconds,
            self.kept[Befell.NOTHING],
            self.counts,
            complete,
            self.tally.cut_short,
            self.kept[Befell.RESTART],
        )

    def _observed(self, name: str) -> ObservedProperty:
        tally = self.tally
        calm, struck, other = (Count(tally.broken[befell][name], tally.runs[befell]) for befell in Befell)
        return ObservedProperty(name, HOW[name], tally.met[name], calm, struck, tally.shown.get(name, ""), other)


def _befell(stream: LiveStream, restart_ms: float) -> Befell:
    if stream.hung_up or stream.lapsed:
        return Befell.OTHER
    return Befell.RESTART if restart_ms else Befell.NOTHING
