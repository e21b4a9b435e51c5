"""A runner on one stream: what `pullwake.protocol.runner` says of one, on asyncio and over HTTP.

An answer that is None is a lost one.
"""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from contextlib import suppress
from random import Random
from typing import TYPE_CHECKING, Any

import msgspec
from aiohttp import ClientError

from pullwake.live.clock import now_ms
from pullwake.live.turn import LiveTurn, SentWrite, TimedAnswer
from pullwake.live.wire import ARRIVED, HANDLER, ON_BEHALF, READ, WITHIN, encoded, stepped_ms
from pullwake.module.messages import ClaimRequest, Grant
from pullwake.protocol.attempt import Attempt, AttemptEvent, Standing, claim_answered
from pullwake.protocol.runner import Phase, RunnerEvent, RunnerRequest, heard
from pullwake.protocol.upstream import Holding
from pullwake.world.deployment import numbered

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
        rules, attempt = self.stream.rules, Attempt()
        while True:
            await self.stream.until(lambda: rules.holding is Holding.PENDING and rules.generation > self.closed)
            generation = rules.generation
            waits = self.stream.draw(attempt.clock, self.random) * attempt.stretch
            due = max(rules.offered_ms, self.free_ms) + waits
            handler = self._claim(generation)
            step = f"{handler}.{attempt.clock}"
            self.stream.timings.plan(step, waits)
            await self.stream.sleep_until(due)
            if rules.holding is not Holding.PENDING or rules.generation != generation:
                attempt = Attempt()
                continue
            self.idle = False
            attempt = attempt.take(AttemptEvent.LEAVES)
            answer = await self._ask("claim", handler, ClaimRequest(self.name, rules.name))
            self._came(step, answer, due)
            self.free_ms = answer.over_ms if answer else now_ms()
            attempt = attempt.take(claim_answered(answer.status if answer else None))
            if attempt.standing is Standing.CLOSED:
                self.closed, attempt = generation, Attempt()
                if answer and answer.ok:
                    await self._turn(msgspec.json.decode(answer.body, type=Grant))
            self.idle = True
            self.stream.moved()

    def _claim(self, generation: int) -> str:
        alone = self.stream.bounds.runners == 1
        return f"claim(w{generation})" if alone else f"claim(w{generation},{self.name})"

    def _came(self, step: str, answer: TimedAnswer | None, due_ms: float) -> None:
        """By how much a request came later than it was due, if it is known to have come."""
        if answer is not None:
            self.stream.timings.came(step, due_ms, answer.arrived_ms)

    def _way(self, handler: str, sent_ms: float, answer: TimedAnswer | None) -> None:
        """How long a request was on its way, if it is known to have come."""
        if answer is not None:
            self.stream.timings.took(f"{handler}.network_ms", sent_ms, answer.arrived_ms)

    async def _turn(self, grant: Grant) -> None:
        turn = LiveTurn(grant, self.stream.rules.name, self.name, self.stream.bounds.heartbeats)
        answer = await self._leaves(turn, self.free_ms)
        self.free_ms = answer.over_ms if answer else now_ms()
        if turn.phase is not Phase.STARTED:
            return
        turn.since_ms = self.free_ms
        self.stream.answered[grant.wake_id] = now_ms()
        beating = asyncio.create_task(self._beat(turn))
        self._beating.append(beating)
        try:
            await self._work(turn)
        finally:
            beating.cancel()
        turn.take(RunnerEvent.ENDS)
        sent, ends = now_ms(), turn.moment(RunnerEvent.ENDS)
        if turn.failed:
            self.stream.timings.plan(ends, 0.0)
        self.stream.timings.came(ends, turn.since_ms + turn.asked_ms, sent, turn.moment(RunnerEvent.READS))
        answer = await self._leaves(turn, sent)
        self.free_ms = answer.over_ms if answer else now_ms()
        await asyncio.gather(*self._beating, return_exceptions=True)
        self._beating.clear()

    async def _leaves(self, turn: LiveTurn, sent_ms: float) -> TimedAnswer | None:
        """Send the request that the turn has come to, and take its answer."""
        request = turn.take(RunnerEvent.LEAVES)
        assert request is not None
        answer = await self._sends(turn, request, turn.handler(request))
        self._way(turn.handler(request), sent_ms, answer)
        token = msgspec.json.decode(answer.body) if answer and request is RunnerRequest.CALLBACK and answer.ok else ""
        turn.take(heard(request, answer.status if answer else None, last=True), token)
        return answer

    async def _sends(self, turn: LiveTurn, request: RunnerRequest, handler: str) -> TimedAnswer | None:
        asked = turn.message(request, acks_on_rejection=self.stream.bounds.acks_on_rejection)
        return await self._ask(request.value, handler, asked, turn)

    async def _work(self, turn: LiveTurn) -> None:
        """Write what is unread after thinking; where nothing is for the idle timeout, or something failed, end."""
        rules, deadline = self.stream.rules, None
        while not turn.failed:
            waits = turn.waits(rules.tail)
            if deadline is None:
                deadline = self._patience(turn, waits)
            if RunnerEvent.READS not in waits:
                if not await self._something(turn, deadline):
                    return
                continue
            thinks = self.stream.draw(waits[RunnerEvent.READS], self.random)
            self.stream.timings.plan(turn.moment(RunnerEvent.READS), thinks)
            due = max(turn.since_ms, rules.appended_ms[turn.state.read]) + thinks
            if RunnerEvent.ENDS in waits and due >= deadline:
                await self._rest(turn, deadline)
                return
            await self._rest(turn, due)
            if not turn.failed:
                await self._write(turn, due)
                deadline = None

    def _patience(self, turn: LiveTurn, waits: Collection[RunnerEvent]) -> float:
        """Until when it waits for something to read; there is something at first, and it would not wait at all."""
        turn.asked_ms = self.stream.draw("idle_timeout_ms", self.random)
        if RunnerEvent.ENDS in waits:
            self.stream.timings.plan(turn.moment(RunnerEvent.ENDS), turn.asked_ms)
        return turn.since_ms + turn.asked_ms

    async def _something(self, turn: LiveTurn, deadline: float) -> bool:
        """Wait for a message or a failure; whether there was one before the idle timeout."""
        rules = self.stream.rules
        woken = self.stream.until(lambda: rules.tail > turn.state.read or turn.failed)
        try:
            await asyncio.wait_for(woken, max(0.0, deadline - now_ms()) / 1000)
        except TimeoutError:
            return False
        return True

    async def _rest(self, turn: LiveTurn, due: float) -> None:
        """Wait until a moment, or a failure."""
        failed = self.stream.until(lambda: turn.failed)
        with suppress(TimeoutError):
            await asyncio.wait_for(failed, max(0.0, due - now_ms()) / 1000)

    async def _write(self, turn: LiveTurn, due: float) -> None:
        """Everything there is to read is read, worked, and written at once."""
        turn.take(RunnerEvent.READS, self.stream.rules.tail)
        sent = now_ms()
        self.stream.timings.came(turn.moment(RunnerEvent.READS), due, sent, turn.moment(RunnerEvent.ENDS))
        answer = await self._leaves(turn, sent)
        self.stream.writes.append(SentWrite(turn.grant.wake_id, sent, now_ms(), answer.status if answer else 0))
        turn.rests(answer.over_ms if answer else now_ms())

    async def _beat(self, turn: LiveTurn) -> None:
        """An interval timer, which waits for no answer: several heartbeats may be on their way at once."""
        due = turn.since_ms
        for number in range(1, self.stream.bounds.heartbeats + 1):
            waits = self.stream.draw("heartbeat_ms", self.random)
            handler = numbered(RunnerRequest.HEARTBEAT.value, turn.wake, number)
            self.stream.timings.plan(f"{handler}.heartbeat_ms", waits)
            due += waits
            await self.stream.sleep_until(due)
            if RunnerEvent.BEATS not in turn.waits(self.stream.rules.tail):
                return
            turn.take(RunnerEvent.BEATS)
            self._beating.append(asyncio.create_task(self._heartbeat(turn, handler, due)))

    async def _heartbeat(self, turn: LiveTurn, handler: str, due: float) -> None:
        answer = await self._sends(turn, RunnerRequest.HEARTBEAT, handler)
        self._came(f"{handler}.heartbeat_ms", answer, due)
        had_failed = turn.failed
        turn.take(heard(RunnerRequest.HEARTBEAT, answer.status if answer else None))
        if turn.failed and not had_failed:
            turn.rests(answer.over_ms if answer else now_ms())
            self.stream.moved()

    async def _ask(self, kind: str, handler: str, message: Any, turn: LiveTurn | None = None) -> TimedAnswer | None:
        """One request, with no retry, as shipped; None for a lost connection, or one that was hung up."""
        headers = {HANDLER: handler}
        if turn is not None:
            headers |= {ON_BEHALF: turn.grant.wake_id, READ: str(turn.state.read)}
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
            return TimedAnswer(response.status, body, now_ms(), now_ms())
        heard, arrived, stepped = now_ms(), float(response.headers[ARRIVED]), stepped_ms(response)
        if WITHIN in response.headers:
            return TimedAnswer(response.status, body, arrived, stepped)
        self.stream.timings.took(f"{handler}.answer", stepped, heard)
        return TimedAnswer(response.status, body, arrived, heard)
