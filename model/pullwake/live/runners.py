"""A runner on one stream: it claims a wake, calls back for a token, writes, sends heartbeats, ends with its one done.

As the simulated runners do it (`world/runners.py`), on asyncio and over HTTP. An answer that is None is a lost one.
"""

from __future__ import annotations

import asyncio
from random import Random
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
from aiohttp import ClientError

from pullwake.live.clock import now_ms
from pullwake.live.rules import Holding
from pullwake.live.wire import ON_BEHALF, READ, SENT, answered_ms, encoded
from pullwake.module.messages import ClaimRequest, DoneRequest, Grant, WakeRequest, WriteRequest
from pullwake.world.records import FAILURES_COUNTED, Failure

if TYPE_CHECKING:
    from pullwake.live.stream import LiveStream


class Answer(NamedTuple):
    status: int
    body: bytes


class Written(NamedTuple):
    """A write: whose, when it was sent, when its answer was heard, and that answer's status (0: lost)."""

    wake: str
    sent_ms: float
    heard_ms: float
    status: int


class Turn:
    """What a runner knows of the wake it has."""

    def __init__(self, grant: Grant, beats: int) -> None:
        self.grant, self.beats, self.token = grant, beats, ""
        self.read = self.worked = grant.offset
        self.failure = Failure.NONE


class LiveRunner:
    """One runner; its stream says when there may be something to do."""

    def __init__(self, stream: LiveStream, name: str, random: Random) -> None:
        self.stream, self.name, self.random = stream, name, random
        self.idle, self.closed = True, 0
        self._beating: list[asyncio.Task[None]] = []

    async def run(self) -> None:
        """Claim what is pending, for as long as there is anything; defer while a turn is under way."""
        rules, failures = self.stream.rules, 0
        while True:
            await self.stream.until(lambda: rules.holding is Holding.PENDING and rules.generation > self.closed)
            generation = rules.generation
            clock = "redelivery_ms" if failures else "delivery_ms"
            await self.stream.sleep(clock, self.random, stretch=min(2 ** max(failures - 1, 0), 60))
            if rules.holding is not Holding.PENDING or rules.generation != generation:
                failures = 0
                continue
            self.idle = False
            answer = await self._ask("claim", ClaimRequest(self.name, rules.name))
            if answer is None or answer.status >= 500:
                failures = min(failures + 1, FAILURES_COUNTED)
            else:
                self.closed, failures = generation, 0
                if answer.status == 200:
                    await self._turn(msgspec.json.decode(answer.body, type=Grant))
            self.idle = True
            self.stream.moved()

    async def _turn(self, grant: Grant) -> None:
        turn = Turn(grant, self.stream.bounds.heartbeats)
        answer = await self._ask("callback", self._wake(turn), turn)
        if answer is None or answer.status != 200:
            return
        turn.token = msgspec.json.decode(answer.body)
        self.stream.answered[grant.wake_id] = now_ms()
        beating = asyncio.create_task(self._beat(turn))
        self._beating.append(beating)
        try:
            await self._work(turn)
        finally:
            beating.cancel()
        rejected = turn.failure is Failure.REJECTED and self.stream.bounds.acks_on_rejection
        offset = turn.read if rejected else turn.worked
        await self._ask("done", DoneRequest(grant.wake_id, grant.epoch, grant.wake_id, offset), turn)
        await asyncio.gather(*self._beating, return_exceptions=True)
        self._beating.clear()

    async def _work(self, turn: Turn) -> None:
        """Write what is unread after thinking; where nothing is for the idle timeout, or something failed, end."""
        rules, deadline = self.stream.rules, None
        while turn.failure is Failure.NONE:
            if deadline is None:
                deadline = now_ms() + self.stream.draw("idle_timeout_ms", self.random)
            if rules.tail <= turn.read:
                if not await self._something(turn, deadline):
                    return
                continue
            started = turn.worked > turn.grant.offset
            due = now_ms() + self.stream.draw("think_ms", self.random)
            if started and due >= deadline:
                await self._rest(turn, deadline)
                return
            await self._rest(turn, due)
            if turn.failure is Failure.NONE:
                await self._write(turn)
                deadline = None

    async def _something(self, turn: Turn, deadline: float) -> bool:
        """Wait for a message or a failure; whether there was one before the idle timeout."""
        rules = self.stream.rules
        woken = self.stream.until(lambda: rules.tail > turn.read or turn.failure is not Failure.NONE)
        try:
            await asyncio.wait_for(woken, max(0.0, deadline - now_ms()) / 1000)
        except TimeoutError:
            self.stream.overslept(now_ms() - deadline)
            return False
        return True

    async def _rest(self, turn: Turn, due: float) -> None:
        """Wait until a moment, or a failure."""
        try:
            failed = self.stream.until(lambda: turn.failure is not Failure.NONE)
            await asyncio.wait_for(failed, max(0.0, due - now_ms()) / 1000)
        except TimeoutError:
            self.stream.overslept(now_ms() - due)

    async def _write(self, turn: Turn) -> None:
        """Everything there is to read is read, worked, and written at once."""
        turn.read = self.stream.rules.tail
        sent = now_ms()
        answer = await self._ask("write", WriteRequest(self.stream.rules.name, turn.token), turn)
        status = answer.status if answer else 0
        self.stream.writes.append(Written(turn.grant.wake_id, sent, now_ms(), status))
        if status == 200:
            turn.worked = turn.read
        elif status == 401:
            turn.failure = Failure.REJECTED
        elif turn.failure is Failure.NONE:
            turn.failure = Failure.FAILED

    async def _beat(self, turn: Turn) -> None:
        while turn.beats:
            await self.stream.sleep("heartbeat_ms", self.random)
            turn.beats -= 1
            asked = asyncio.create_task(self._heartbeat(turn))
            self._beating.append(asked)
            await asyncio.shield(asked)

    async def _heartbeat(self, turn: Turn) -> None:
        answer = await self._ask("heartbeat", self._wake(turn), turn)
        if (answer is None or answer.status != 200) and turn.failure is Failure.NONE:
            turn.failure = Failure.FAILED
            self.stream.moved()

    def _wake(self, turn: Turn) -> WakeRequest:
        grant = turn.grant
        return WakeRequest(grant.consumer_id, grant.epoch, grant.wake_id, self.stream.rules.name)

    async def _ask(self, kind: str, message: Any, turn: Turn | None = None) -> Answer | None:
        """One request, with no retry and no timeout, as shipped; None for a lost connection."""
        headers = {SENT: f"{now_ms():.3f}"}
        if turn is not None:
            headers |= {ON_BEHALF: turn.grant.wake_id, READ: str(turn.read)}
        url = f"{self.stream.servers.url}/{kind}"
        try:
            async with self.stream.session.post(url, data=encoded(message), headers=headers) as response:
                body = await response.read()
        except (ClientError, OSError):
            return None
        if response.status < 500:
            self.stream.timings.took("answer", now_ms() - answered_ms(response))
        return Answer(response.status, body)
