"""The main loop: every scenario on every release, proved where it can be, by seeds where not; then the verdicts.

A check looks for its canaries before anything else. Then come proofs, one per pair of scenario and release. What a
bound left open is run by seeds, cut into batches whose statistics are added up. What was computed before an interrupt
is judged too, and the report says that it is not complete.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from functools import partial
from itertools import count
from types import MappingProxyType
from typing import Any, TypeVar

from wakeproof import __version__
from wakeproof.campaign.canaries import look_for_canaries
from wakeproof.campaign.coverage_rows import coverage_of
from wakeproof.campaign.decided import Decisions, in_turn
from wakeproof.campaign.directed_rows import observe, unobserved
from wakeproof.campaign.job import Job
from wakeproof.campaign.keys import Sort
from wakeproof.campaign.pace import Pace
from wakeproof.campaign.proof import Proved, prove_job
from wakeproof.campaign.recall import KnownFirst, Recall
from wakeproof.campaign.sample import SampledBreach, SampleStats, Unshrunk, batches, run_batch, shrink_breach
from wakeproof.campaign.study import Studied, longer_runs, study_job
from wakeproof.campaign.verdict_rows import rows_of
from wakeproof.campaign.work import Method, Pair, Work
from wakeproof.checker.limits import INTERRUPTED, Limits
from wakeproof.counterexample.file import Counterexample
from wakeproof.errors import CutShort
from wakeproof.interrupts import interruptible
from wakeproof.progress import OnDecided, OnProgress
from wakeproof.results.schema import CanaryResult, Observed, Report
from wakeproof.scenario.worlds import names_code
from wakeproof.workers.limits import UNLIMITED, Allowed
from wakeproof.workers.pool import Workers

R = TypeVar("R")
FIGURES = "runs by the clock, for the figures"


@dataclass(frozen=True)
class CampaignOutcome:
    """The report, and the counterexamples by file name."""

    report: Report
    counterexamples: dict[str, Counterexample]


def campaign(
    pairs: Sequence[Pair],
    jobs: int,
    on_progress: OnProgress,
    method: Method = Method.BOTH,
    limits: Limits | None = None,
    *,
    canaries: bool = False,
    figure_runs: int = 0,
    behaviour: bool = False,
    cut: Mapping[str, CutShort] = MappingProxyType({}),
    workers: Workers | None = None,
    recall: Recall | None = None,
    on_decided: OnDecided = lambda line: None,
) -> CampaignOutcome:
    """Do all of it on `jobs` processes, or on `workers` that are there, and tell `on_progress` how far it is.

    Scenarios are told to `on_decided` as their proofs are there, with more than one in all.

    What `recall` knows is not computed again.

    With `canaries`, look for those as well. `figure_runs` are made by the clock for figures; no verdict rests
    on them. With `behaviour` a release is known by all that it does. `cut` are releases that did not
    even come to be loaded.
    """
    works, limits = [Work(pair, method, cut=cut.get(pair.release)) for pair in pairs], limits or Limits()
    complete, looked_for = True, list[CanaryResult]()
    try:
        with interruptible():
            if canaries:
                look_for_canaries([pair.scenario.kind for pair in pairs], on_progress, looked_for.append, recall)
            with nullcontext(workers) if workers else Workers(jobs) as processes:
                there = KnownFirst(processes, recall)
                if method is not Method.SEEDS:
                    told = Decisions(works, on_decided)
                    _prove(in_turn(works, jobs), there, on_progress, limits, told, behaviour=behaviour)
                _run_seeds(works, there, on_progress)
                _direct(works, there, on_progress)
                if figure_runs:
                    _study(works, there, on_progress, figure_runs)
    except KeyboardInterrupt:
        complete = False
    kept: dict[str, Counterexample] = {}
    rows = tuple(row for work in works for row in rows_of(work, kept))
    report = Report(
        wakeproof=__version__,
        complete=complete,
        results=rows,
        directed=tuple(row for work in works for row in work.observed),
        canaries=(*looked_for,),
        coverage=tuple(map(coverage_of, works)),
        studies=tuple(study for work in works for study in work.studied.studies),
    )
    return CampaignOutcome(report, kept)


def _prove(
    works: Sequence[Work],
    workers: KnownFirst,
    on_progress: OnProgress,
    limits: Limits,
    decisions: Decisions,
    *,
    behaviour: bool,
) -> None:
    prove = partial(prove_job, limits=limits, behaviour=behaviour)
    sort = Sort("proof", (limits.engine, limits.states, behaviour))
    pace = Pace(on_progress, len(works))

    def on_result(work: Work, proved: Proved) -> None:
        work.proved = proved
        pace.finished(str(work.pair), proved.proof.states)
        decisions.proved(work)
        if proved.proof.limit == INTERRUPTED:
            raise KeyboardInterrupt

    def on_states(work: Work, states: int) -> None:
        pace.at(str(work.pair), states)

    allowed = Allowed(limits.mib, limits.seconds)
    _run_all(prove, sort, works, _job, workers, on_result, on_states, allowed)


def _direct(works: Sequence[Work], workers: KnownFirst, on_progress: OnProgress) -> None:
    done = count(1)

    def on_result(work: Work, observed: tuple[Observed, ...]) -> None:
        work.observed = observed
        on_progress(next(done), len(works), f"directed runs: {work.pair}")

    _run_all(observe, Sort("directed"), works, _job, workers, on_result)
    for work in works:
        work.observed = work.observed or unobserved(work.pair.scenario, work.pair.release, work.cut)


def _run_seeds(works: Sequence[Work], workers: KnownFirst, on_progress: OnProgress) -> None:
    by_seeds = [work for work in works if work.by_seeds]
    runs = sum(len(each.pair.seeds) for each in by_seeds)

    def on_result(work: Work, stats: SampleStats) -> None:
        work.sample.add(stats)
        on_progress(sum(each.sample.runs for each in by_seeds), runs, f"runs: {work.pair}")

    def keep(work: Work, shrunk: tuple[str, SampledBreach]) -> None:
        name, work.sample.found[name] = shrunk
        on_progress(runs, runs, f"shrunk: {name}, {work.pair}")

    _run_all(
        run_batch, Sort("runs"), by_seeds, lambda work: batches(work.pair.job, work.pair.seeds), workers, on_result
    )
    _run_all(_shrink, Sort("shrunk"), by_seeds, _breaches, workers, keep)


def _job(work: Work) -> list[Job]:
    return [work.pair.job]


def _breaches(work: Work) -> list[Unshrunk]:
    return [Unshrunk(work.pair.job, name, found) for name, found in sorted(work.sample.found.items())]


def _study(works: Sequence[Work], workers: KnownFirst, on_progress: OnProgress, runs: int) -> None:
    done = count(1)

    def on_result(work: Work, studied: Studied) -> None:
        work.studied = studied
        on_progress(next(done), len(works), f"{FIGURES}: {work.pair}")

    on_progress(0, len(works), FIGURES)
    for longer in (longer_runs(runs, None), 0):
        those = [work for work in works if longer_runs(runs, work.proved and work.proved.proof) == longer]
        study = partial(study_job, runs=runs, longer=longer)
        _run_all(study, Sort("study", (runs, longer)), those, _job, workers, on_result)


def _run_all(
    function: Callable[..., R],
    sort: Sort,
    works: Sequence[Work],
    pieces: Callable[[Work], Iterable[Any]],
    workers: KnownFirst,
    on_result: Callable[[Work, R], None],
    on_progress: Callable[[Work, int], None] | None = None,
    allowed: Allowed = UNLIMITED,
) -> None:
    """Take what a function makes of the pieces of each work.

    A release of one's own is run in another process, which can be ended. Once it had to be, it is asked nothing more.
    """
    asked = [work for work in works if work.cut is None]

    def cut(work: Work, error: CutShort) -> None:
        work.cut = work.cut or error

    workers.run(
        function,
        [(work, piece) for work in asked for piece in pieces(work)],
        on_result,
        sort,
        apart=any(names_code(work.pair.release) for work in asked),
        allowed=allowed,
        on_progress=on_progress,
        cut=cut,
        wanted=lambda work: work.cut is None,
    )


def _shrink(breach: Unshrunk) -> tuple[str, SampledBreach]:
    return breach.property, shrink_breach(breach)
