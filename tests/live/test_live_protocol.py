"""A live runner does what the protocol's table says, as the simulated one does: here before a server of its own."""

from __future__ import annotations

import asyncio
from random import Random
from types import SimpleNamespace

import pytest
from aiohttp import ClientSession, web

from pullwake.live.front import listening
from pullwake.live.stream import LiveStream
from pullwake.live.wire import decoded, encoded
from pullwake.module.messages import DoneRequest
from pullwake.world.settings import Bounds, Times

SECONDS = 20
BEAT_MS = 300.0
QUICK = Times(
    append_ms=0.0,
    delivery_ms=0.0,
    redelivery_ms=0.0,
    think_ms=0.0,
    idle_timeout_ms=0.0,
    heartbeat_ms=BEAT_MS,
    lease_ms=SECONDS * 1000.0,
)


class OneServer:
    """A server that answers with these statuses, a write not before so many heartbeats would have come.

    `asked` is what it was asked, in order, and `offsets` what dones acked.
    """

    def __init__(self, statuses: dict[str, int], **bounds: int) -> None:
        self.statuses, self.bounds = statuses, Bounds(**bounds)
        self.write_s = BEAT_MS * (self.bounds.heartbeats + 0.5 * bool(self.bounds.heartbeats)) / 1000
        self.asked: list[str] = []
        self.offsets: list[int] = []

    def answering(self, kind: str):
        async def answer(request: web.Request) -> web.Response:
            self.asked.append(kind)
            status = self.statuses.get(kind, 200)
            body: object = "token" if kind == "callback" else None
            if kind == "claim" and status == 200:
                body = self.stream.rules.claim("callback")
            if kind == "write":
                await asyncio.sleep(self.write_s)
            if kind == "done":
                done = decoded(await request.read(), DoneRequest)
                self.offsets.append(done.offset)
                self.stream.rules.ack(done.wake_id, done.epoch, done=True, offset=self.stream.rules.tail)
            return web.Response(body=encoded(body), status=status)

        return answer

    async def live(self) -> None:
        kinds = ("claim", "callback", "write", "heartbeat", "done")
        routes = {f"/{kind}": self.answering(kind) for kind in kinds}
        async with asyncio.timeout(SECONDS), listening(routes) as url, ClientSession() as session:
            self.stream = LiveStream("s", self.bounds, QUICK, SimpleNamespace(url=url), session, 0.0)
            await self.stream.live(Random(1))


def asked(statuses: dict[str, int], **bounds: int) -> OneServer:
    server = OneServer(statuses, **bounds)
    asyncio.run(server.live())
    return server


def test_a_turn_calls_back_writes_and_ends_with_its_one_done():
    server = asked({})
    assert (server.asked, server.offsets) == (["claim", "callback", "write", "done"], [1])


def test_heartbeats_go_out_while_a_write_is_under_way_and_wait_for_no_answer():
    assert asked({}, heartbeats=3).asked == ["claim", "callback", "write", *["heartbeat"] * 3, "done"]


def test_once_a_heartbeat_failed_no_other_follows_though_the_write_is_still_under_way():
    assert asked({"heartbeat": 500}, heartbeats=3).asked == ["claim", "callback", "write", "heartbeat", "done"]


@pytest.mark.parametrize(("status", "acks_on_rejection", "offset"), [(401, True, 1), (401, False, 0), (500, True, 0)])
def test_a_done_acks_what_was_read_only_after_a_rejected_write(status, acks_on_rejection, offset):
    server = asked({"write": status}, acks_on_rejection=acks_on_rejection)
    assert (server.asked[-1], server.offsets) == ("done", [offset])
