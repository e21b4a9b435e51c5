"""A go-between that can lose a reply: the server has done what it was asked, and nobody hears of it."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path

from psycopg.conninfo import conninfo_to_dict

READY = b"Z\x00\x00\x00\x05"
"""How the server's message begins that ends its answer, one byte before its end."""
PORT = 5432


class Losing:
    """Listens on a socket in `folder`, and passes everything on to `url`, until it is told to lose the next reply."""

    def __init__(self, url: str, folder: Path) -> None:
        self.url, self.folder = url, folder
        self.losing = False
        self._server: asyncio.Server | None = None
        self._passing: dict[asyncio.Task[None], None] = {}

    @property
    def address(self) -> dict[str, str | int]:
        """Where to connect instead."""
        return {"host": str(self.folder), "port": PORT, "hostaddr": ""}

    async def start(self) -> None:
        self._server = await asyncio.start_unix_server(self._met, _socket(self.folder, PORT))
        _socket(self.folder, PORT).chmod(0o600)

    async def close(self) -> None:
        if self._server is not None:
            self._server.close()
        passing = list(self._passing)
        for task in passing:
            task.cancel()
        await asyncio.gather(*passing, return_exceptions=True)
        _socket(self.folder, PORT).unlink(missing_ok=True)

    async def _met(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there, back = await self._connect()
        pair = (self._pass(reader, back, answers=False), self._pass(there, writer, answers=True))
        for coroutine in pair:
            task = asyncio.create_task(coroutine)
            self._passing[task] = None
            task.add_done_callback(lambda done: self._passing.pop(done, None))

    async def _connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        told = conninfo_to_dict(self.url)
        host, port = str(told.get("host") or "localhost"), int(str(told.get("port") or PORT))
        if host.startswith("/"):
            return await asyncio.open_unix_connection(_socket(Path(host), port))
        return await asyncio.open_connection(host, port)

    async def _pass(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, answers: bool) -> None:
        """Until one side hangs up; a reply that is to be lost is waited for, and the caller is hung up on."""
        held = b""
        try:
            while data := await reader.read(65536):
                if answers and self.losing:
                    held += data
                    if held[-6:-1] == READY:
                        self.losing = False
                        break
                else:
                    writer.write(data)
                    await writer.drain()
        except ConnectionError:
            pass
        finally:
            with suppress(ConnectionError, RuntimeError):
                writer.close()


def _socket(folder: Path, port: int) -> Path:
    """Where a server's socket is, for whoever gives a folder as its host."""
    return folder / f".s.PGSQL.{port}"
