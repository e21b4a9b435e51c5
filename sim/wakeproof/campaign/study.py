"""Figures by the clock: how often each property breaks as latencies grow, and how long a world takes to recover.

The same seeds run at each factor; only the latencies that the model names are scaled. No verdict rests on this.

Runs by the clock are runs of the state graph. Where that is whole and nothing in it breaks any property, no latencies
change that: nothing is run at longer ones, and the share is 0 exactly.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from wakeproof.campaign.job import Job, machine_in_turn
from wakeproof.campaign.sample import SampleStats
from wakeproof.errors import LimitReached
from wakeproof.results.coverage import Study
from wakeproof.scenario.scenario import Scenario
from wakeproof.schedulers.delays import Delay
from wakeproof.schedulers.seeded import SeededRuns
from wakeproof.schedulers.timed import Clock, TimedRun

FACTORS = (1, 16, 64, 256)
"""As few as the shape of the figure `latencies` needs: each line is straight between two of them.

Measured on the 26 scenarios that ship, 100 runs each: at 4 none of the 29 lines is further than 0.4 percentage points
from the straight one between 1 and 16, which is within its interval; at 64 four are 3.5 to 3.8 points below the one
between 16 and 256. The seeds are the same at each factor, so that lines bend by latencies and not by chance; fewer
seeds at longer ones would break that, and there are properties that 0.7 % of all runs break.
"""
QUANTILES = (0.5, 0.9, 1.0)


@dataclass(frozen=True)
class Studied:
    """The studies of a pair, and what the runs of the first of them showed."""

    studies: tuple[Study, ...] = ()
    sample: SampleStats = field(default_factory=SampleStats)


def study_job(job: Job, runs: int, *, longer: bool = True, turn: int | None = None) -> Studied:
    """Run it at every factor, on one machine: what happens next does not depend on how long it takes.

    Without `longer` latencies, only at the first factor: for what cannot be broken.
    """
    scenario = job.scenario()
    if not scenario.kind.latencies:
        return Studied()
    clock = Clock(machine_in_turn(scenario, job.release, turn))
    samples, studies = list[SampleStats](), list[Study]()
    for factor in FACTORS if longer else FACTORS[:1]:
        stats, ends = SampleStats(), list[float | None]()
        for run in _runs(scenario, clock, factor, runs, stats):
            stats.take(stats.runs, run)
            ends += _recovered(run)
        samples.append(stats)
        studies.append(_study(scenario.name, job.release, factor, stats, ends))
    return Studied(tuple(studies), samples[0])


def _runs(scenario: Scenario, clock: Clock, factor: int, count: int, stats: SampleStats) -> Iterator[TimedRun]:
    """Those of the first seeds that come to an end; a limit stops them, and `stats` says which."""
    try:
        delays = scaled(scenario, factor)
        runs = SeededRuns(clock.machine, delays, scenario.budgets, scenario.file.stalls, clock=clock)
        for seed in range(count):
            yield runs.timed(seed)
    except LimitReached as reached:
        stats.limits[f"{reached.limit}={reached.value}"] += 1


def scaled(scenario: Scenario, factor: int) -> dict[str, Delay]:
    """The scenario's delays, its latencies times the factor."""
    return {
        clock: _times(delay, factor) if clock in scenario.kind.latencies else delay
        for clock, delay in scenario.delays.items()
    }


def _times(delay: Delay, factor: int) -> Delay:
    return (delay[0] * factor, delay[1] * factor) if isinstance(delay, tuple) else delay * factor


def _recovered(run: TimedRun) -> Iterator[float | None]:
    """From the last fault to the end, if there was one; None where the end is no good one.

    Nobody knows how a run would have ended that a bound cut short.
    """
    last, times_ms = run.transitions[-1].to, run.times_ms
    struck = [at for at, taken in zip(times_ms, run.transitions, strict=True) if taken.action.fault]
    if struck and not last.bounds_hit:
        yield None if last.end.findings else times_ms[-1] - struck[-1]


def _study(scenario: str, release: str, factor: int, stats: SampleStats, ends: Sequence[float | None]) -> Study:
    times = sorted(time for time in ends if time is not None)
    return Study(
        scenario=scenario,
        release=release,
        factor=factor,
        runs=stats.runs,
        broken=dict(sorted(stats.broken.items())),
        struck=len(ends),
        lost=len(ends) - len(times),
        limit=next(iter(stats.limits), ""),
        recovery_ms=tuple(round(times[math.ceil(q * len(times)) - 1], 1) for q in QUANTILES) if times else (),
    )
