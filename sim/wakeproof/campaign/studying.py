"""Figures by the clock: how often each property breaks as latencies grow, and how long a world takes to recover.

The same seeds run at each factor; only the latencies that the model names are scaled. No verdict rests on this.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from wakeproof.campaign.chunk import Tally, machine_of
from wakeproof.campaign.coverage import Study
from wakeproof.drivers.timed import Delay, TimedDriver, TimedRun
from wakeproof.errors import LimitReached
from wakeproof.kernel.machine import Machine
from wakeproof.scenario.scenario import Scenario, load

FACTORS = (1, 4, 16, 64, 256)
QUANTILES = (0.5, 0.9, 1.0)


class Studying(NamedTuple):
    """What a worker needs: the scenario as its file and overrides, a release, and how many runs per factor."""

    path: Path
    overrides: tuple[tuple[str, Any], ...]
    release: str
    runs: int


@dataclass(frozen=True)
class Studied:
    """The studies of a pair, and what the runs of the first of them showed."""

    studies: tuple[Study, ...] = ()
    tally: Tally = field(default_factory=Tally)


def study_pair(work: Studying) -> Studied:
    """Run it at every factor, on one machine: what happens next does not depend on how long it takes."""
    scenario = load(work.path, dict(work.overrides), known=True)
    if not scenario.kind.latencies:
        return Studied()
    machine = machine_of(scenario, work.release)
    tallies, studies = list[Tally](), list[Study]()
    for factor in FACTORS:
        tally, ends = Tally(), list[float | None]()
        for run in _runs(scenario, machine, factor, work.runs, tally):
            tally.take(tally.runs, run)
            ends += _recovered(run)
        tallies.append(tally)
        studies.append(_study(scenario.name, work.release, factor, tally, ends))
    return Studied(tuple(studies), tallies[0])


def _runs(scenario: Scenario, machine: Machine, factor: int, count: int, tally: Tally) -> Iterator[TimedRun]:
    """Those of the first seeds that come to an end; a limit stops them, and the tally says which."""
    try:
        driver = TimedDriver(machine, scaled(scenario, factor), scenario.budgets, scenario.file.stalls)
        for seed in range(count):
            yield driver.run(seed)
    except LimitReached as reached:
        tally.limits[f"{reached.limit}={reached.value}"] += 1


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
    struck = [at for at, transition in zip(run.times_ms, run.path, strict=True) if transition.action.fault]
    if struck and not run.path[-1].to.bounds_hit:
        yield None if run.path[-1].to.end.findings else run.times_ms[-1] - struck[-1]


def _study(scenario: str, release: str, factor: int, tally: Tally, ends: Sequence[float | None]) -> Study:
    times = sorted(time for time in ends if time is not None)
    return Study(
        scenario=scenario,
        release=release,
        factor=factor,
        runs=tally.runs,
        broken=dict(sorted(tally.broken.items())),
        struck=len(ends),
        lost=len(ends) - len(times),
        limit=next(iter(tally.limits), ""),
        recovery_ms=tuple(round(times[math.ceil(q * len(times)) - 1], 1) for q in QUANTILES) if times else (),
    )
