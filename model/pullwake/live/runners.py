"""A runner on one stream: it claims a wake, calls back for a token, writes, sends heartbeats, ends with its one done.

As the simulated runners do it (`world/runners.py`), on asyncio and over HTTP. An answer that is None is a lost one.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from random import Random
from typing import TYPE_CHECKING, Any

import msgspec
from aiohttp import ClientError

from pullwake.live.clock import now_ms
from pullwake.live.rules import Holding
from pullwake.live.turn import Answer, Turn, Written
from pullwake.live.wire import ARRIVED, HANDLER, ON_BEHALF, READ, WITHIN, encoded, stepped_ms
from pullwake.module.messages import ClaimRequest, DoneRequest, Grant, WakeRequest, WriteRequest
from pullwake.world.records import FAILURES_COUNTED, Failure

if TYPE_CHECKING:
    from pullwake.live.stream import LiveStream


class LiveRunner:
    """One runner; its stream says when there may be something to do."""

    def __init__(self, stream: LiveStream, name: str, random: Random) -> None:
        self.stream, self.name, self.random = stream, name, random
        self.idle, self.closed, self.free_ms = True, 0, 0.0
        self._beating: list[asyncio.Task[Any]] = []

    async def run(self) -> None:
        """Claim what is pending, for as long as there is anything; defer while a turn is under way."""
        rules, failures = self.stream.rules, 0
        while True:
            await self.stream.until(lambda: rules.holding is Holding.PENDING and rules.generation > self.closed)
            generation = rules.generation
            clock = "redelivery_ms" if failures else "delivery_ms"
            waits = self.stream.draw(clock, self.random) * min(2 ** max(failures - 1, 0), 60)
            due = max(rules.offered_ms, self.free_ms) + waits
            handler = self._claim(generation)
            self.stream.timings.plan(f"{handler}.{clock}", waits)
            await self.stream.sleep_until(due)
            if rules.holding is not Holding.PENDING or rules.generation != generation:
                failures = 0
                continue
            self.idle = False
            answer = await self._ask("claim", handler, ClaimRequest(self.name, rules.name))
            self._came(f"{handler}.{clock}", answer, due)
            self.free_ms = answer.over_ms if answer else now_ms()
            if answer is None or answer.status >= 500:
                failures = min(failures + 1, FAILURES_COUNTED)
            else:
                self.closed, failures = generation, 0
                if answer.status == 200:
                    await self._turn(msgspec.json.decode(answer.body, type=Grant))
            self.idle = True
            self.stream.moved()

    def _claim(self, generation: int) -> str:
        alone = self.stream.bounds.runners == 1
        return f"claim(w{generation})" if alone else f"claim(w{generation},{self.name})"

    def _came(self, step: str, answer: Answer | None, due_ms: float) -> None:
        """By how much a request came later than it was due, if it is known to have come."""
        if answer is not None:
            self.stream.timings.came(step, due_ms, answer.arrived_ms)

    def _way(self, handler: str, sent_ms: float, answer: Answer | None) -> None:
        """How long a request was on its way, if it is known to have come."""
        if answer is not None:
            self.stream.timings.took(f"{handler}.network_ms", sent_ms, answer.arrived_ms)

    async def _turn(self, grant: Grant) -> None:
        turn = Turn(grant, self.stream.bounds.heartbeats)
        answer = await self._ask("callback", turn.handler("callback"), self._wake(turn), turn)
        self._way(turn.handler("callback"), self.free_ms, answer)
        if answer is None or answer.status != 200:
            self.free_ms = answer.over_ms if answer else now_ms()
            return
        turn.token, turn.since_ms = msgspec.json.decode(answer.body), answer.over_ms
        self.stream.answered[grant.wake_id] = now_ms()
        beating = asyncio.create_task(self._beat(turn))
        self._beating.append(beating)
        try:
            await self._work(turn)
        finally:
            beating.cancel()
        rejected = turn.failure is Failure.REJECTED and self.stream.bounds.acks_on_rejection
        offset = turn.read if rejected else turn.worked
        sent = now_ms()
        if turn.failed:
            self.stream.timings.plan(turn.handler("end"), 0.0)
        self.stream.timings.came(turn.handler("end"), turn.since_ms + turn.asked_ms, sent, turn.handler("read"))
        request = DoneRequest(grant.wake_id, grant.epoch, grant.wake_id, offset)
        answer = await self._ask("done", turn.handler("done"), request, turn)
        self._way(turn.handler("done"), sent, answer)
        self.free_ms = answer.over_ms if answer else now_ms()
        await asyncio.gather(*self._beating, return_exceptions=True)
        self._beating.clear()

    async def _work(self, turn: Turn) -> None:
        """Write what is unread after thinking; where nothing is for the idle timeout, or something failed, end."""
        rules, deadline = self.stream.rules, None
        while turn.failure is Failure.NONE:
            if deadline is None:
                deadline = self._patience(turn)
            if rules.tail <= turn.read:
                if not await self._something(turn, deadline):
                    return
                continue
            started = turn.worked > turn.grant.offset
            thinks = self.stream.draw("think_ms", self.random)
            self.stream.timings.plan(turn.handler("read"), thinks)
            due = max(turn.since_ms, rules.appended_ms[turn.read]) + thinks
            if started and due >= deadline:
                await self._rest(turn, deadline)
                return
            await self._rest(turn, due)
            if turn.failure is Failure.NONE:
                await self._write(turn, due)
                deadline = None

    def _patience(self, turn: Turn) -> float:
        """Until when it waits for something to read; there is something at first, and it would not wait at all."""
        turn.asked_ms = self.stream.draw("idle_timeout_ms", self.random)
        if turn.worked > turn.grant.offset or self.stream.rules.tail <= turn.read:
            self.stream.timings.plan(turn.handler("end"), turn.asked_ms)
        return turn.since_ms + turn.asked_ms

    async def _something(self, turn: Turn, deadline: float) -> bool:
        """Wait for a message or a failure; whether there was one before the idle timeout."""
        rules = self.stream.rules
        woken = self.stream.until(lambda: rules.tail > turn.read or turn.failure is not Failure.NONE)
        try:
            await asyncio.wait_for(woken, max(0.0, deadline - now_ms()) / 1000)
        except TimeoutError:
            return False
        return True

    async def _rest(self, turn: Turn, due: float) -> None:
        """Wait until a moment, or a failure."""
        failed = self.stream.until(lambda: turn.failure is not Failure.NONE)
        with suppress(TimeoutError):
            await asyncio.wait_for(failed, max(0.0, due - now_ms()) / 1000)

    async def _write(self, turn: Turn, due: float) -> None:
        """Everything there is to read is read, worked, and written at once."""
        turn.read = self.stream.rules.tail
        sent = now_ms()
        self.stream.timings.came(turn.handler("read"), due, sent, turn.handler("end"))
        request = WriteRequest(self.stream.rules.name, turn.token)
        answer = await self._ask("write", turn.handler("write"), request, turn)
        self._way(turn.handler("write"), sent, answer)
        status = answer.status if answer else 0
        self.stream.writes.append(Written(turn.grant.wake_id, sent, now_ms(), status))
        turn.since_ms = answer.over_ms if answer else now_ms()
        if status == 200:
            turn.worked = turn.read
        elif turn.failure is Failure.NONE or status == 401:
            self._fails(turn, Failure.REJECTED if status == 401 else Failure.FAILED, turn.since_ms)

    def _fails(self, turn: Turn, failure: Failure, at_ms: float) -> None:
        """Its done is due at once."""
        turn.failure, turn.since_ms, turn.asked_ms = failure, at_ms, 0.0

    async def _beat(self, turn: Turn) -> None:
        """An interval timer, which waits for no answer: several heartbeats may be on their way at once."""
        due = turn.since_ms
        while turn.beats:
            turn.beaten += 1
            waits, handler = self.stream.draw("heartbeat_ms", self.random), turn.handler("heartbeat")
            self.stream.timings.plan(f"{handler}.heartbeat_ms", waits)
            due += waits
            await self.stream.sleep_until(due)
            turn.beats -= 1
            self._beating.append(asyncio.create_task(self._heartbeat(turn, handler, due)))

    async def _heartbeat(self, turn: Turn, handler: str, due: float) -> None:
        answer = await self._ask("heartbeat", handler, self._wake(turn), turn)
        self._came(f"{handler}.heartbeat_ms", answer, due)
        if (answer is None or answer.status != 200) and turn.failure is Failure.NONE:
            self._fails(turn, Failure.FAILED, answer.over_ms if answer else now_ms())
            self.stream.moved()

    def _wake(self, turn: Turn) -> WakeRequest:
        grant = turn.grant
        return WakeRequest(grant.consumer_id, grant.epoch, grant.wake_id, self.stream.rules.name)

    async def _ask(self, kind: str, handler: str, message: Any, turn: Turn | None = None) -> Answer | None:
        """One request, with no retry, as shipped; None for a lost connection, or one that was hung up."""
        headers = {HANDLER: handler}
        if turn is not None:
            headers |= {ON_BEHALF: turn.grant.wake_id, READ: str(turn.read)}
        url = f"{self.stream.servers.url}/{kind}"
        try:
            async with asyncio.timeout(self.stream.patience(self.random)):
                async with self.stream.session.post(url, data=encoded(message), headers=headers) as response:
                    body = await response.read()
        except TimeoutError:
            self.stream.hung_up += 1
            return None
        except (ClientError, OSError):
            return None
        if ARRIVED not in response.headers:  # whatever the handler raised, it is heard now
            return Answer(response.status, body, now_ms(), now_ms())
        heard, arrived, stepped = now_ms(), float(response.headers[ARRIVED]), stepped_ms(response)
        if WITHIN in response.headers:
            return Answer(response.status, body, arrived, stepped)
        self.stream.timings.took(f"{handler}.answer", stepped, heard)
        return Answer(response.status, body, arrived, heard)
