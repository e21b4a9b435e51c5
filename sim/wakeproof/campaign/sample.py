"""Runs by seeds, a batch of them at a time, and what they showed."""

from __future__ import annotations

import time  # noqa: TID251 - the seconds a chunk took are reported beside the verdicts, and decide nothing
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import NamedTuple

from wakeproof.campaign.job import Job, machine_of
from wakeproof.checker.amiss import named
from wakeproof.counterexample.explanation import Explanation, explain
from wakeproof.counterexample.shrink import shrink
from wakeproof.errors import LimitReached
from wakeproof.kernel.trace import Cost, Trace, cost_of
from wakeproof.scenario.scenario import Scenario
from wakeproof.schedulers.seeded import SeededRuns
from wakeproof.schedulers.timed import TimedRun

BATCH_RUNS = 250
"""Seeds per batch. A constant, so that the number of workers changes no result."""


class SeedBatch(NamedTuple):
    """A batch is run by one worker: a job, and its seeds from `first` to before `last`."""

    job: Job
    first: int
    last: int


class SampledBreach(NamedTuple):
    """The simplest breach of one property so far, and the seed that led to it; `explained` once it has been shrunk."""

    cost: Cost
    seed: int
    run: Trace
    explained: Explanation | None = None


@dataclass
class SampleStats:
    """What runs showed is added up. Adding is associative, so batches may come in any order.

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
    found: dict[str, SampledBreach] = field(default_factory=dict)
    first_seen: dict[tuple[str, str], int] = field(default_factory=dict)
    spans: dict[int, int] = field(default_factory=dict)
    seconds: float = 0.0

    def add(self, other: SampleStats) -> None:
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
        for transition in run.transitions:
            step, label, fault = transition.step, transition.action.label, transition.action.fault
            first_seen.setdefault((before, label), seed)
            before = label
            if fault is not None:
                self.strikes[fault] += 1
            for note in step.notes:
                if note.amiss:
                    self.amiss[named(note)] += 1
            if step.met:
                met.update(step.met)
                if step.findings:
                    broken.update(finding.property for finding in step.findings)
        last = run.transitions[-1].to
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
        """Keep the run if it breaks the property at less cost than any before; only then it is told as a trace."""
        cost = cost_of((each.action.actor, each.action.fault) for each in run.transitions[: _breaks_at(name, run)])
        if name not in self.found or (cost, seed) < self.found[name][:2]:
            cut = run.trace().up_to(name).detached()
            assert cut.cost == cost, "the trace is cut where the run was weighed"
            self.found[name] = SampledBreach(cost, seed, cut)


def _breaks_at(name: str, run: TimedRun) -> int | None:
    """The number, from 1, of the step that breaks a safety property; None where only the end does."""
    for number, taken in enumerate(run.transitions, 1):
        if any(finding.property == name for finding in taken.step.findings):
            return number
    return None


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


def run_batch(batch: SeedBatch) -> SampleStats:
    """Run a batch. A limit that is reached ends it, and is counted."""
    started = time.perf_counter()
    stats = SampleStats()
    try:
        runs = prepared(batch.job)
        for seed in range(batch.first, batch.last):
            stats.take(seed, runs.timed(seed))
    except LimitReached as reached:
        stats.limits[f"{reached.limit}={reached.value}"] += 1
    stats.seconds = time.perf_counter() - started
    return stats


class Unshrunk(NamedTuple):
    """A breach is shrunk where its job can be run: of what property it is, and as it was found."""

    job: Job
    property: str
    found: SampledBreach


def shrink_breach(breach: Unshrunk) -> SampledBreach:
    """The same breach as simple as shrinking makes it."""
    runs = prepared(breach.job)
    shorter, limit = shrink(runs.machine, breach.found.run, breach.property)
    explained = explain(runs.machine, shorter, breach.property, runs.delays).detached()
    told = replace(explained, limit=explained.limit or limit)
    return SampledBreach(shorter.cost, breach.found.seed, shorter.detached(), told)


@lru_cache(maxsize=4)
def prepared(job: Job) -> SeededRuns:
    """The runs of a job, kept while its batches come one after another."""
    return runs_of(job.scenario(), job.release)


def runs_of(scenario: Scenario, release: str) -> SeededRuns:
    return SeededRuns(machine_of(scenario, release), scenario.delays, scenario.budgets, scenario.file.stalls)


def batches(job: Job, seeds: range) -> Iterator[SeedBatch]:
    """Cut a range of seeds into batches of `BATCH_RUNS`."""
    for first in range(seeds.start, seeds.stop, BATCH_RUNS):
        yield SeedBatch(job, first, min(first + BATCH_RUNS, seeds.stop))
