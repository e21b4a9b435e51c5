"""The timed driver at latencies that were measured in real runs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from random import Random

from wakeproof.drivers.plan import FaultPlan
from wakeproof.drivers.timed import Delay, TimedDriver
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.rules import Action
from wakeproof.live.pace import Pace, Span
from wakeproof.scenario.live import Live, Run

IN_MEMORY_MS = 0.1
"""What half the time takes less than this is done at once, and tells nothing of how busy the machine was."""


class Measured:
    """What every kind of step took in all runs, in milliseconds, and how much of it was the machine's pace just then.

    `kinds` are lengths as they were, in order. What a step would have taken at the usual pace is its work.
    """

    def __init__(self, live: Live, runs: Sequence[Run]) -> None:
        kept = [(step, took) for run in runs for step, all_ in run.took.items() for took in all_ if took.at_ms]
        came = [(live.kind_of(step), took.at_ms - took.more, took) for step, took in kept]
        self.kinds: dict[str, list[float]] = {}
        for kind, _, took in came:
            self.kinds.setdefault(kind, []).append(took.more)
        for lengths in self.kinds.values():
            lengths.sort()
        usual = {kind: lengths[len(lengths) // 2] for kind, lengths in self.kinds.items()}
        remote = [one for one in came if usual[one[0]] >= IN_MEMORY_MS and one[2].more > 0]
        self.pace = Pace(Span(since, took.at_ms, usual[kind] / took.more) for kind, since, took in remote)
        self._works: dict[str, list[float]] = {}
        for kind, since, took in came:
            self._works.setdefault(kind, []).append(self.pace.work(since, max(since, took.at_ms)))

    def length(self, kind: str, moment_ms: float, draw: Callable[[], float]) -> float | None:
        """What a step of a kind takes that begins then: the work of any of them, at the pace from then on.

        None where no such step was seen.
        """
        works = self._works.get(kind)
        return self.pace.lasts(moment_ms, works[int(draw() * len(works))]) if works else None


class MeasuredDriver(TimedDriver):
    """A run that begins when a real one did, on a machine as busy as it was at every moment from then on. No faults.

    What takes long takes long for all at once. Whoever waits on purpose waits by his clock of `delays`, and what
    comes on top of that is measured.
    """

    def __init__(
        self, machine: Machine, live: Live, delays: Mapping[str, Delay], measured: Measured, real: Run
    ) -> None:
        super().__init__(machine, delays, {})
        self.live, self.measured, self.real = live, measured, real

    def drawn(self, action: Action, draw: Callable[[], float], now_ms: float) -> float:
        kind = self.live.kind_of(self.live.step_of(action))
        waits = super().drawn(action, draw, now_ms) if action.clock in self.live.timers else 0.0
        more = self.measured.length(kind, self.real.started_ms + now_ms + waits, draw)
        return super().drawn(action, draw, now_ms) if more is None else max(0.0, waits + more)


class StruckDriver(MeasuredDriver):
    """The same of a run that a restart fell into: it strikes as late as there, if the run is not over by then."""

    def planned(self, random: Random) -> FaultPlan:
        return FaultPlan(at_ms={self.live.restart: self.real.restart_ms - self.real.started_ms})


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
        return max(0.0, own[times].waited + own[times].more)
