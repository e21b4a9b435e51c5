"""What the timed scheduler says of the same runs: the same world, by the clock, at the latencies that were measured."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from random import Random

import msgspec

from wakeproof.errors import LimitReached
from wakeproof.interrupts import is_waiting
from wakeproof.kernel.tasks.budgets import Budget
from wakeproof.kernel.trace import Trace
from wakeproof.live.measured import Measured, measured_delays, replayed_delays
from wakeproof.progress import OnProgress
from wakeproof.scenario.live import Asked, Count, Live, LiveOutcome, ObservedRun
from wakeproof.scenario.worlds import WorldKind, built_machine
from wakeproof.schedulers.delays import Delays, delays_of
from wakeproof.schedulers.plan import FaultPlan
from wakeproof.schedulers.timed import Clock, Timed

HEARD_EVERY = 100
SchedulerOf = Callable[[ObservedRun, Random], Timed]


class Predicted(msgspec.Struct, frozen=True):
    """Runs by the clock, and those of them that broke each property; `real` are the real runs that did.

    In `same` both broke it. `cut_short` are runs that a bound ended.
    """

    runs: int
    broken: Mapping[str, int]
    real: Mapping[str, int]
    same: Mapping[str, int]
    cut_short: int

    def count(self, name: str) -> Count:
        return Count(self.broken.get(name, 0), self.runs)


class Predictor:
    """The world of a live run, and what was measured in those of its runs that nothing befell.

    Once interrupted, be it in the live run, nothing more is predicted; `complete` is whether it never was.
    """

    def __init__(self, kind: WorldKind, live: Live, asked: Asked, lived: LiveOutcome) -> None:
        self.kind, self.live, self.asked = kind, live, asked
        self.clocks = delays_of(msgspec.structs.asdict(asked.times))
        self.seen, self.hit = lived.seen or [ObservedRun({}, frozenset(), 0.0, 0.0)], lived.struck
        self.measured = Measured(live, [*lived.seen, *lived.struck])
        self.clock, self.complete = self._clock({}), lived.complete

    def drawn(self, runs: int, on_progress: OnProgress) -> Predicted:
        """So many runs, each when a real one was, but whoever waits on purpose draws anew how long."""

        def scheduler(real: ObservedRun, random: Random) -> Timed:
            return self.clock.scheduler(self._measured(real), random)

        return self._all(self.seen, runs, on_progress, "predicting", self.clock, scheduler)

    def replayed(self, on_progress: OnProgress) -> Predicted:
        """Each real run once more, with all its latencies and waits."""

        def scheduler(real: ObservedRun, random: Random) -> Timed:
            return self.clock.scheduler(replayed_delays(self.live, self._measured(real), real), random)

        return self._all(self.seen, len(self.seen), on_progress, "replaying", self.clock, scheduler)

    def struck(self, runs: int, on_progress: OnProgress) -> Predicted:
        """As `drawn`, where a restart fell into a real run: at its moment, unless the drawn run is over by then."""
        clock = self._clock({self.live.restart: Budget(max=1)})

        def scheduler(real: ObservedRun, random: Random) -> Timed:
            plan = FaultPlan(at_ms={self.live.restart: real.restart_ms - real.started_ms})
            return clock.scheduler(self._measured(real), random, plan)

        return self._all(self.hit, runs, on_progress, "predicting restarts", clock, scheduler, only=_is_struck)

    def _clock(self, faults: Mapping[str, Budget]) -> Clock:
        bounds = msgspec.structs.replace(self.asked.bounds, **self.live.apart)
        return Clock(built_machine(self.kind, self.asked.release, bounds, self.asked.times, faults))

    def _measured(self, real: ObservedRun) -> Delays:
        return measured_delays(self.live, self.clocks, self.measured, real)

    def _all(
        self,
        reals: Sequence[ObservedRun],
        runs: int,
        on_progress: OnProgress,
        what: str,
        clock: Clock,
        scheduler_of: SchedulerOf,
        only: Callable[[Trace], bool] = lambda run: True,
    ) -> Predicted:
        broken, in_truth, same = Counter[str](), Counter[str](), Counter[str]()
        counted = cut_short = 0
        try:
            for number in range(runs if self.complete and reals else 0):
                if is_waiting():
                    raise KeyboardInterrupt
                if not number % HEARD_EVERY:
                    on_progress(number, runs, what)
                real = reals[number % len(reals)]
                run = _run(clock, scheduler_of(real, Random(number)))
                if run is None:
                    counted, cut_short = counted + 1, cut_short + 1
                    continue
                if only(run):
                    found = {finding.property for finding in run.findings}
                    counted += 1
                    broken.update(found)
                    in_truth.update(real.broken)
                    same.update(found & real.broken)
                    cut_short += bool(run.bounds_hit)
        except KeyboardInterrupt:
            self.complete = False
        return Predicted(counted, broken, in_truth, same, cut_short)


def _run(clock: Clock, scheduler: Timed) -> Trace | None:
    """None where it comes to no end within the steps of a run: it is counted as one that was cut short."""
    try:
        return clock.run(scheduler).trace()
    except LimitReached:
        return None


def _is_struck(run: Trace) -> bool:
    return any(step.fault for step in run.steps)
