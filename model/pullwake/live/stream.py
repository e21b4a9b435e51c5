"""One run: a stream with its producer and its runners, from its first message until nothing is left to happen."""

from __future__ import annotations

import asyncio
from asyncio import FIRST_COMPLETED
from collections.abc import Callable, Sequence
from random import Random

from aiohttp import ClientSession

from pullwake.live.clock import now_ms
from pullwake.live.processes import ServerProcesses
from pullwake.live.rules import StreamRules
from pullwake.live.runners import LiveRunner
from pullwake.live.timings import Timings
from pullwake.live.turn import SentWrite
from pullwake.protocol.upstream import Holding
from pullwake.world.settings import Bounds, Milliseconds, Times

HANGS_UP_MS = 20.0
"""By then most handlers are somewhere between their first effect and their last."""

STILL_S = 10.0
"""Nothing has moved for so long, and for the longest that anybody may wait: the run will not end by itself."""

WAITED = {"append_ms": 1, "redelivery_ms": 60, "think_ms": 1, "idle_timeout_ms": 1, "heartbeat_ms": 1, "lease_ms": 1}
"""The clocks that somebody may wait for, and how often in a row."""


class LiveStream:
    """What its producer and runners share. `writes` and `answered` are what the runners saw, for the judge.

    Of all callers a share of `hang_ups` do not wait for their answer; so many `hung_up`. So many leases `lapsed` while
    somebody was at work: the machine stood still.
    """

    def __init__(
        self, name: str, bounds: Bounds, times: Times, servers: ServerProcesses, session: ClientSession, hang_ups: float
    ) -> None:
        self.bounds, self.times, self.servers, self.session, self.timings = bounds, times, servers, session, Timings()
        self.rules = StreamRules(name, span_of(times.lease_ms)[1], now_ms, self._changed, self._ran_out)
        self.writes: list[SentWrite] = []
        self.answered: dict[str, float] = {}
        self.started_ms = self.ended_ms = 0.0
        self.hang_ups, self.hung_up, self.lapsed = hang_ups, 0, 0
        self._produced = self.stood_still = False
        self.moved_ms = now_ms()
        self._longest_ms = max(times * span_of(getattr(self.times, clock))[1] for clock, times in WAITED.items())
        self._runners: list[LiveRunner] = []
        self._waiting: list[tuple[Callable[[], bool], asyncio.Future[None]]] = []

    async def live(self, random: Random) -> None:
        """Until every message, timer and handler has run out."""
        runners = self._runners = [LiveRunner(self, f"r{n}", random) for n in range(1, self.bounds.runners + 1)]
        tasks = [asyncio.create_task(runner.run()) for runner in runners]
        tasks += [asyncio.create_task(self._produce(random)), asyncio.create_task(self._expire())]
        over: set[asyncio.Task[None]] = set()
        try:
            quiet = self.until(lambda: self.cut_short or (self._produced and self.rules.quiet and _idle(runners)))
            ended = asyncio.create_task(quiet)
            tasks.append(ended)
            while not ended.done() and not self.stood_still:
                left = [task for task in tasks if task not in over]
                done, _ = await asyncio.wait(left, timeout=STILL_S, return_when=FIRST_COMPLETED)
                for task in done:
                    task.result()
                over |= done
                self.stood_still = not done and now_ms() - self.moved_ms > STILL_S * 1000 + self._longest_ms
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            self.ended_ms = now_ms()

    @property
    def cut_short(self) -> bool:
        """It stood still, or there were more wakes than the bounds allow: what would come in the end is not known."""
        return self.stood_still or 0 < self.bounds.wakes_max < self.rules.generation

    async def _produce(self, random: Random) -> None:
        before = self.started_ms = now_ms()
        for number in range(1, self.bounds.messages + 1):
            waits = self.draw("append_ms", random)
            await self.sleep_until(before + waits)
            self.rules.append()
            self.timings.took(f"append(m{number})", before, now_ms(), waits)
            before = now_ms()
            self.moved()
        self._produced = True
        self.moved()

    async def _expire(self) -> None:
        """Leases run out by themselves."""
        while True:
            await self.until(lambda: self.rules.holding is Holding.HELD)
            await asyncio.sleep(max(1.0, self.rules.deadline_ms - now_ms()) / 1000)
            self.rules.expire()
            self.moved()

    async def sleep_until(self, moment_ms: float) -> None:
        await asyncio.sleep(max(0.0, moment_ms - now_ms()) / 1000)

    def draw(self, clock: str, random: Random) -> float:
        return random.uniform(*span_of(getattr(self.times, clock)))

    def _ran_out(self) -> None:
        """A lease that nobody is behind runs out sooner or later; one that somebody works on should not have."""
        self.lapsed += not _idle(self._runners)

    def _changed(self) -> None:
        asyncio.get_running_loop().call_soon(self.moved)

    def patience(self, random: Random) -> float | None:
        """After how many seconds a caller hangs up; None for the many who do not."""
        return random.uniform(0.0, HANGS_UP_MS) / 1000 if random.random() < self.hang_ups else None

    def moved(self) -> None:
        """Something changed: whoever waits looks again."""
        self.moved_ms = now_ms()
        for waiting in self._waiting[:]:
            condition, future = waiting
            if future.done() or condition():
                self._waiting.remove(waiting)
                if not future.done():
                    future.set_result(None)

    async def until(self, condition: Callable[[], bool]) -> None:
        if not condition():
            future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.append((condition, future))
            await future


def _idle(runners: Sequence[LiveRunner]) -> bool:
    return all(runner.idle for runner in runners)


def span_of(delay: Milliseconds) -> tuple[float, float]:
    return delay if isinstance(delay, tuple) else (delay, delay)
