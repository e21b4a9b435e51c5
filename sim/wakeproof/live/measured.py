"""The timed driver at latencies that were measured in real runs."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from wakeproof.drivers.timed import Delay, TimedDriver
from wakeproof.scenario.live import Live, Run, Took
from wakeproof.world.machine import Machine
from wakeproof.world.rules import Action


class Measured:
    """What every kind of step took in all runs, in the order of time."""

    def __init__(self, live: Live, runs: Sequence[Run]) -> None:
        self.kinds: dict[str, list[Took]] = {}
        for run in runs:
            for step, kept in run.took.items():
                self.kinds.setdefault(live.kind_of(step), []).extend(took for took in kept if took.more is not None)
        for kept in self.kinds.values():
            kept.sort(key=_began)

    def nearest(self, kind: str, moment_ms: float) -> float | None:
        """What a step of a kind took that began at that moment, or as near to it as one was seen."""
        kept = self.kinds.get(kind)
        if not kept:
            return None
        after = bisect_left(kept, moment_ms, key=_began)
        near = min(kept[max(0, after - 1) : after + 1], key=lambda took: abs(_began(took) - moment_ms))
        return near.more


def _began(took: Took) -> float:
    return took.at_ms - (took.more or 0.0)


class MeasuredDriver(TimedDriver):
    """A run that begins when a real one did: each step takes what such a step took at that moment. No faults.

    What takes long takes long for all at once, so moments matter. Whoever waits on purpose waits by his clock of
    `delays`, and what came on top comes on top again.
    """

    def __init__(
        self, machine: Machine, live: Live, delays: Mapping[str, Delay], measured: Measured, real: Run
    ) -> None:
        super().__init__(machine, delays, {})
        self.live, self.measured, self.real = live, measured, real

    def drawn(self, action: Action, draw: Callable[[], float], now_ms: float) -> float:
        kind = self.live.kind_of(self.live.step_of(action))
        waits = super().drawn(action, draw, now_ms) if action.clock in self.live.timers else 0.0
        more = self.measured.nearest(kind, self.real.started_ms + now_ms + waits)
        return super().drawn(action, draw, now_ms) if more is None else max(0.0, waits + more)


class ReplayingDriver(MeasuredDriver):
    """A real run once more: each step takes what it took there each time, and whoever waited waits as long."""

    def __init__(
        self, machine: Machine, live: Live, delays: Mapping[str, Delay], measured: Measured, real: Run
    ) -> None:
        super().__init__(machine, live, delays, measured, real)
        self._times = Counter[str]()

    def drawn(self, action: Action, draw: Callable[[], float], now_ms: float) -> float:
        step = self.live.step_of(action)
        times, own = self._times[step], self.real.took.get(step, ())
        self._times[step] += 1
        if times >= len(own):
            return super().drawn(action, draw, now_ms)
        return max(0.0, own[times].waited + (own[times].more or 0.0))
