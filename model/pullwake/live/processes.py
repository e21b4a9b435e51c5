"""The server process of a live run, and the next one, which waits: a restart kills the one and turns to the other."""

from __future__ import annotations

import asyncio
from asyncio.subprocess import DEVNULL, PIPE, Process
from dataclasses import dataclass
from pathlib import Path

import msgspec

from pullwake.live.notes import Reader
from pullwake.live.server import ServerSettings
from wakeproof.processes import words


class NoServerProcess(Exception):
    """A server process does not start."""


@dataclass
class Running:
    """A server process that answers at `url`."""

    process: Process
    url: str
    notes: Path


class ServerProcesses:
    """`url` is the server that answers now; `restarts` are the moments at which one was killed, in milliseconds."""

    def __init__(self, settings: ServerSettings, folder: Path, reader: Reader) -> None:
        self.settings, self.folder, self.reader = settings, folder, reader
        self.started = 0
        self._all: list[Running] = []
        self._next: asyncio.Task[Running] | None = None
        self._now: Running | None = None

    @property
    def url(self) -> str:
        assert self._now is not None
        return self._now.url

    async def start(self, *, standby: bool) -> None:
        self._now = await self._started()
        if standby:
            self._next = asyncio.create_task(self._started())

    async def ready(self) -> None:
        """Wait until the next process could take over."""
        assert self._next is not None
        await asyncio.shield(self._next)

    async def restart(self) -> None:
        """SIGKILL; whatever the process had in flight is gone, and its callers lose their connections."""
        assert self._next is not None
        assert self._now is not None
        dead, self._now = self._now, await self._next
        dead.process.kill()
        await dead.process.wait()
        self.reader.drop(dead.notes)
        self._all.remove(dead)
        self._next = asyncio.create_task(self._started())

    async def _started(self) -> Running:
        self.started += 1
        notes = self.folder / f"notes-{self.started}"
        self.reader.add(notes)
        settings = msgspec.structs.replace(self.settings, notes=str(notes), seed=self.settings.seed + self.started)
        call = words("pullwake.live.server", msgspec.json.encode(settings).decode())
        process = await asyncio.create_subprocess_exec(
            *call, stdin=DEVNULL, stdout=PIPE, stderr=DEVNULL, start_new_session=True
        )
        running = Running(process, "", notes)
        self._all.append(running)
        assert process.stdout is not None
        running.url = (await process.stdout.readline()).decode().strip()
        if not running.url:
            raise NoServerProcess("a server process does not start")
        return running

    async def stop(self) -> None:
        """Kill every process, and wait until it is gone."""
        if self._next is not None:
            self._next.cancel()
            await asyncio.gather(self._next, return_exceptions=True)
        for running in self._all:
            if running.process.returncode is None:
                running.process.kill()
            await running.process.wait()
        self._all.clear()
