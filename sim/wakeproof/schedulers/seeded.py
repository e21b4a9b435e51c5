"""Seeded runs by the clock: delays, stalls and the plan of faults all come from a run's seed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random

from wakeproof.kernel.machine import Machine, Transition
from wakeproof.kernel.trace import Trace
from wakeproof.scenario.faults import Stalls
from wakeproof.schedulers.delays import Delay, delays_of
from wakeproof.schedulers.plan import NO_STALLS, FaultPlan, draw_plan, opportunities
from wakeproof.schedulers.timed import Clock, TimedRun

CALIBRATION_RUNS = 8


class SeededRuns:
    """Runs of a machine; `delays` says how long each clock takes, `budgets` how many faults there may be.

    A `clock` of the same machine has what other delays' runs have worked out; it changes no run.
    What plans are drawn over is found by fault-free runs: per kind of fault its opportunities, and steps scheduled.
    """

    def __init__(
        self,
        machine: Machine,
        delays: Mapping[str, Delay],
        budgets: Mapping[str, int],
        stalls: Stalls = NO_STALLS,
        *,
        clock: Clock | None = None,
    ) -> None:
        self.machine, self.delays, self.budgets, self.stalls = machine, delays, budgets, stalls
        assert clock is None or clock.machine is machine, "what a clock has worked out is of its own machine"
        self._clock, self._delays = clock or Clock(machine), delays_of(delays)
        self._seen, self._scheduled = self._calibrate() if budgets or stalls.max else ({}, 0)

    def run(self, seed: int) -> Trace:
        """One run; the same seed gives the same run."""
        return self.timed(seed).trace()

    def timed(self, seed: int) -> TimedRun:
        """The same run, without what it takes to tell it."""
        random = Random(seed)
        return self._clock.run(self._clock.scheduler(self._delays, random, self.plan(random)))

    def plan(self, random: Random) -> FaultPlan:
        """The faults and stalls of a run, the first that is drawn of its chance."""
        return draw_plan(random, self.budgets, self._seen, self.stalls, self._scheduled)

    def _calibrate(self) -> tuple[dict[str, int], int]:
        schedulers = [self._clock.scheduler(self._delays, Random(seed)) for seed in range(CALIBRATION_RUNS)]
        paths = [self._clock.run(timed).transitions for timed in schedulers]
        seen = {kind: max(_count(self.machine, path, kind) for path in paths) for kind in self.budgets}
        return seen, max(timed.scheduled for timed in schedulers)


def _count(machine: Machine, path: Sequence[Transition], kind: str) -> int:
    """The opportunities of one kind of fault along a path."""
    states = [machine.first, *(transition.to for transition in path)]
    steps = zip(states, path, strict=False)
    met = (opportunities(before, transition.action) for before, transition in steps)
    return sum(any(fault.fault == kind for fault in faults) for faults in met)
