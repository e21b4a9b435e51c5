"""The timed driver at latencies that were measured in real runs."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from random import Random

from wakeproof.drivers.plan import FaultPlan
from wakeproof.drivers.timed import Delay, TimedDriver
from wakeproof.scenario.live import Live, Run
from wakeproof.world.machine import Machine
from wakeproof.world.rules import Action

IN_MEMORY_MS = 0.1
"""What half the time takes less than this is done at once, however slow the machine is."""


class Measured:
    """What every kind of step took in all runs, in milliseconds; and how slow the machine was at every moment of them.

    How slow it was, from 0 to 1, is told by each step that began: its rank among those of its kind.
    """

    def __init__(self, live: Live, runs: Sequence[Run]) -> None:
        kept = [(step, took) for run in runs for step, all_ in run.took.items() for took in all_ if took.at_ms]
        came = [(live.kind_of(step), took) for step, took in kept]
        self.kinds: dict[str, list[float]] = {}
        for kind, took in came:
            self.kinds.setdefault(kind, []).append(took.more)
        for lengths in self.kinds.values():
            lengths.sort()
        remote = {kind for kind, lengths in self.kinds.items() if lengths[len(lengths) // 2] >= IN_MEMORY_MS}
        ranks = sorted((took.at_ms - took.more, self._rank(kind, took.more)) for kind, took in came if kind in remote)
        self._moments, self._ranks = [moment for moment, _ in ranks], [rank for _, rank in ranks]

    def _rank(self, kind: str, length: float) -> float:
        return bisect_left(self.kinds[kind], length) / len(self.kinds[kind])

    def length(self, kind: str, moment_ms: float) -> float | None:
        """What a step of a kind takes that begins then: it ranks as the one did that began nearest, of whatever kind.

        None where no such step was seen.
        """
        lengths = self.kinds.get(kind)
        if not lengths or not self._ranks:
            return None
        after = bisect_left(self._moments, moment_ms)
        near = range(max(0, after - 1), min(after + 1, len(self._moments)))
        nearest = min(near, key=lambda place: abs(self._moments[place] - moment_ms))
        return lengths[int(self._ranks[nearest] * len(lengths))]


class MeasuredDriver(TimedDriver):
    """A run that begins when a real one did: a step takes what one of its kind does when the machine is so slow.

    What takes long takes long for all at once. Whoever waits on purpose waits by his clock of `delays`, and what
    comes on top of that is measured. No faults.
    """

    def __init__(
        self, machine: Machine, live: Live, delays: Mapping[str, Delay], measured: Measured, real: Run
    ) -> None:
        super().__init__(machine, delays, {})
        self.live, self.measured, self.real = live, measured, real

    def drawn(self, action: Action, draw: Callable[[], float], now_ms: float) -> float:
        kind = self.live.kind_of(self.live.step_of(action))
        waits = super().drawn(action, draw, now_ms) if action.clock in self.live.timers else 0.0
        more = self.measured.length(kind, self.real.started_ms + now_ms + waits)
        return super().drawn(action, draw, now_ms) if more is None else max(0.0, waits + more)


class StruckDriver(MeasuredDriver):
    """The same, and a fault of a kind strikes at any moment of `span_ms`, if the run is not over by then."""

    def __init__(
        self,
        machine: Machine,
        live: Live,
        delays: Mapping[str, Delay],
        measured: Measured,
        real: Run,
        kind: str,
        span_ms: float,
    ) -> None:
        super().__init__(machine, live, delays, measured, real)
        self.kind, self.span_ms = kind, span_ms

    def planned(self, random: Random) -> FaultPlan:
        return FaultPlan(at_ms={self.kind: random.uniform(0.0, self.span_ms)})


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
