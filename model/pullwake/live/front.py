"""Upstream over HTTP on loopback: claim, callback URLs that take acks, release, append."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from yarl import URL

from pullwake.live.clock import now_ms
from pullwake.live.rules import StreamRules
from pullwake.live.wire import Ack, Append, ReleaseWake, decoded, json_response
from pullwake.module.messages import ClaimRequest, Refused


class Front:
    """Serves whatever streams there are at the moment. `url` is where, once it is `serving`."""

    def __init__(self, streams: Mapping[str, StreamRules]) -> None:
        self.streams, self.url = streams, ""

    async def claim(self, request: web.Request) -> web.Response:
        asked = decoded(await request.read(), ClaimRequest)
        grant = self.streams[asked.stream_path].claim(f"{self.url}/callback")
        return _answer(grant, 409 if isinstance(grant, Refused) else 200)

    async def callback(self, request: web.Request) -> web.Response:
        asked = decoded(await request.read(), Ack)
        stream = self.streams[stream_of(asked.wake_id)]
        taken = stream.ack(asked.wake_id, asked.epoch, done=asked.done, offset=asked.offset)
        return _answer(taken, 200 if taken.ok else 409)

    async def release(self, request: web.Request) -> web.Response:
        asked = decoded(await request.read(), ReleaseWake)
        taken = self.streams[stream_of(asked.wake_id)].release(asked.wake_id, asked.epoch)
        return _answer(taken, 200 if taken.ok else 409)

    async def append(self, request: web.Request) -> web.Response:
        asked = decoded(await request.read(), Append)
        self.streams[asked.stream_path].written(asked.wake_id, asked.offset)
        return _answer(None, 200)

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[None]:
        routes = {"/claim": self.claim, "/callback/{consumer}": self.callback}
        async with listening(routes | {"/release": self.release, "/append": self.append}) as self.url:
            yield


def stream_of(wake_id: str) -> str:
    return wake_id.rpartition(".")[0]


def _answer(message: Any, status: int) -> web.Response:
    return json_response(message, status, now_ms())


@asynccontextmanager
async def listening(routes: Mapping[str, Callable[[web.Request], Any]]) -> AsyncIterator[str]:
    """An HTTP server on a free port of loopback; its URL. A caller that hangs up cancels its handler."""
    app = web.Application()
    app.add_routes([web.post(path, handler) for path, handler in routes.items()])
    runner = web.AppRunner(app, access_log=None, handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        host, port = runner.addresses[0][:2]
        yield str(URL.build(scheme="http", host=host, port=port))
    finally:
        await runner.cleanup()
