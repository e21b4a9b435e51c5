"""One chunk of a campaign: a scenario, a release, a range of seeds, and what the runs showed."""

from __future__ import annotations

import time  # noqa: TID251 - the seconds a chunk took are reported beside the verdicts, and decide nothing
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from wakeproof.drivers.shrink import shrink
from wakeproof.drivers.timed import TimedDriver, TimedRun
from wakeproof.errors import LimitReached
from wakeproof.evidence.execution import Cost, Execution, cost_of
from wakeproof.evidence.shown import Shown, show_run
from wakeproof.exhaustive.amiss import named
from wakeproof.scenario.scenario import Scenario, load
from wakeproof.scenario.worlds import built_machine
from wakeproof.world.machine import Machine

CHUNK_RUNS = 250
"""Seeds per chunk. A constant, so that the number of workers changes no result."""


class Chunk(NamedTuple):
    """What a worker needs: the scenario as its file and overrides, a release, seeds from `first` to before `last`."""

    path: Path
    overrides: tuple[tuple[str, Any], ...]
    release: str
    first: int
    last: int


class Found(NamedTuple):
    """The simplest breach of one property so far, and the seed that led to it; `shown` once it has been shrunk."""

    cost: Cost
    seed: int
    run: Execution
    shown: Shown | None = None


@dataclass
class Tally:
    """What runs showed, added up. Adding is associative, so chunks may come in any order.

    `strikes` counts the strikes of each kind of fault, `amiss` the exceptions that nobody injected.
    `first_seen` tells for each pair of consecutive steps the seed of the first run that had it; `spans` how many runs
    were made from which first seed on.
    """

    runs: int = 0
    met: Counter[str] = field(default_factory=Counter)
    broken: Counter[str] = field(default_factory=Counter)
    limits: Counter[str] = field(default_factory=Counter)
    strikes: Counter[str] = field(default_factory=Counter)
    amiss: Counter[tuple[str, str]] = field(default_factory=Counter)
    found: dict[str, Found] = field(default_factory=dict)
    first_seen: dict[tuple[str, str], int] = field(default_factory=dict)
    spans: dict[int, int] = field(default_factory=dict)
    seconds: float = 0.0

    def add(self, other: Tally) -> None:
        self.runs += other.runs
        self.met += other.met
        self.broken += other.broken
        self.limits += other.limits
        self.strikes += other.strikes
        self.amiss += other.amiss
        self.seconds += other.seconds
        self.spans = joined(self.spans | other.spans)
        for steps, seed in other.first_seen.items():
            self.first_seen[steps] = min(seed, self.first_seen.get(steps, seed))
        for name, found in other.found.items():
            mine = self.found.get(name, found)
            self.found[name] = min(mine, found, key=lambda either: (either.cost, either.seed))

    def take(self, seed: int, run: TimedRun) -> None:
        """Add one run: premises met, what it broke, bounds it hit, faults that struck."""
        met, broken, first_seen, before = self.met, set[str](), self.first_seen, ""
        for transition in run.path:
            step, label, fault = transition.step, transition.action.label, transition.action.fault
            first_seen.setdefault((before, label), seed)
            before = label
            if fault is not None:
                self.strikes[fault] += 1
            self.amiss.update(named(note) for note in step.notes if note.amiss)
            if step.met:
                met.update(step.met)
                if step.findings:
                    broken.update(finding.property for finding in step.findings)
        last = run.path[-1].to
        if not last.bounds_hit:  # what a bound cut short has no end that liveness could be judged by
            met.update(last.end.met)
            broken.update(finding.property for finding in last.end.findings)
        self.limits.update(last.bounds_hit)
        self.runs += 1
        self._count(seed)
        for name in sorted(broken):
            self.broken[name] += 1
            self._weigh(name, seed, run)

    def _count(self, seed: int) -> None:
        """Among the runs of the seeds just before it, if they were made."""
        first = next(reversed(self.spans), seed)
        first = first if first + self.spans.get(first, 0) == seed else seed
        self.spans[first] = self.spans.get(first, 0) + 1

    def _weigh(self, name: str, seed: int, run: TimedRun) -> None:
        """Keep the run if it breaks the property at less cost than any before."""
        end = next((n for n, t in enumerate(run.path, 1) if any(f.property == name for f in t.step.findings)), None)
        cost = cost_of((t.action.actor, t.action.fault) for t in run.path[:end])
        if name not in self.found or (cost, seed) < (self.found[name].cost, self.found[name].seed):
            self.found[name] = Found(cost, seed, run.execution().up_to(name))


def joined(spans: dict[int, int]) -> dict[int, int]:
    """The same seeds in as few spans as there are gaps; each is given as its first seed and how many there are."""
    found: dict[int, int] = {}
    for first in sorted(spans):
        last = next(reversed(found), None)
        if last is not None and last + found[last] == first:
            found[last] += spans[first]
        else:
            found[first] = spans[first]
    return found


def run_chunk(chunk: Chunk) -> Tally:
    """Run a chunk. A limit that is reached ends it, and is counted."""
    started = time.perf_counter()
    tally = Tally()
    try:
        driver = prepared(chunk.path, chunk.overrides, chunk.release)
        for seed in range(chunk.first, chunk.last):
            tally.take(seed, driver.run(seed))
    except LimitReached as reached:
        tally.limits[f"{reached.limit}={reached.value}"] += 1
    tally.seconds = time.perf_counter() - started
    return tally


class Breach(NamedTuple):
    """A breach to be shrunk: where it was found, of what, and as it was found."""

    chunk: Chunk
    property: str
    found: Found


def shrink_breach(breach: Breach) -> Found:
    """The same breach as simple as shrinking makes it."""
    driver = prepared(breach.chunk.path, breach.chunk.overrides, breach.chunk.release)
    shorter, limit = shrink(driver.machine, breach.found.run, breach.property)
    shown = show_run(driver.machine, shorter, breach.property, driver.delays)
    return Found(shorter.cost, breach.found.seed, shorter, replace(shown, limit=shown.limit or limit))


@lru_cache(maxsize=4)
def prepared(path: Path, overrides: tuple[tuple[str, Any], ...], release: str) -> TimedDriver:
    """The driver of a scenario and release, kept while its chunks come one after another."""
    return driver_of(load(path, dict(overrides), known=True), release)


def driver_of(scenario: Scenario, release: str) -> TimedDriver:
    return TimedDriver(machine_of(scenario, release), scenario.delays, scenario.budgets, scenario.file.stalls)


def check_loads(chunk: Chunk) -> None:
    """Raise what is the matter with its release, if it cannot be had at all."""
    machine_of(load(chunk.path, dict(chunk.overrides), known=True), chunk.release)


def machine_of(scenario: Scenario, release: str) -> Machine:
    return built_machine(scenario.kind, release, scenario.bounds, scenario.times, scenario.faults)


def chunks(chunk: Chunk) -> Iterator[Chunk]:
    """A range of seeds as chunks of `CHUNK_RUNS`."""
    for first in range(chunk.first, chunk.last, CHUNK_RUNS):
        yield chunk._replace(first=first, last=min(first + CHUNK_RUNS, chunk.last))
