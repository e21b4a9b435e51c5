"""The main loop: every scenario on every release, proved where it can be, by seeds where not; then the verdicts.

A check looks for its canaries before anything else. Then come proofs, one per pair of scenario and release. What a
bound left open is run by seeds, cut into chunks whose tallies are added up. What was computed before an interrupt is
judged too, and the report says that it is not complete.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import count

from wakeproof import __version__
from wakeproof.campaign.canaries import look_for_canaries
from wakeproof.campaign.chunk import Breach, Chunk, Found, Tally, chunks, run_chunk, shrink_breach
from wakeproof.campaign.covering import coverage_of
from wakeproof.campaign.judging import rows_of
from wakeproof.campaign.observing import observe
from wakeproof.campaign.pace import Pace
from wakeproof.campaign.pool import Interrupted, run_all
from wakeproof.campaign.proving import Proved, Proving, prove_pair
from wakeproof.campaign.results import CanaryResult, Observed, Report
from wakeproof.campaign.studying import Studied, Studying, study_pair
from wakeproof.campaign.work import Method, Pair, Progress, Work
from wakeproof.evidence.counterexample import Counterexample
from wakeproof.exhaustive.explore import INTERRUPTED
from wakeproof.exhaustive.limits import Limits
from wakeproof.interrupts import interruptible

FIGURES = "runs by the clock, for the figures"


@dataclass(frozen=True)
class Outcome:
    """The report, and the counterexamples by file name."""

    report: Report
    counterexamples: dict[str, Counterexample]


def campaign(
    pairs: Sequence[Pair],
    jobs: int,
    progress: Progress,
    method: Method = Method.BOTH,
    limits: Limits | None = None,
    *,
    canaries: bool = False,
    figure_runs: int = 0,
) -> Outcome:
    """Do all of it on `jobs` processes, in the hearing of `progress`; with `canaries`, look for those as well.

    `figure_runs` are made by the clock at each latency, for figures; no verdict rests on them.
    """
    works = [Work(pair, method) for pair in pairs]
    complete, observed, looked_for = True, tuple[Observed, ...](), list[CanaryResult]()
    try:
        with interruptible():
            if canaries:
                look_for_canaries([pair.scenario.kind for pair in pairs], progress, looked_for.append)
            if method is not Method.SEEDS:
                _prove(works, jobs, progress, limits or Limits())
            _run_seeds([work for work in works if work.by_seeds], jobs, progress)
            observed = tuple(_direct(pairs, progress))
            if figure_runs:
                _study(works, jobs, progress, figure_runs)
    except (Interrupted, KeyboardInterrupt):
        complete = False
    kept: dict[str, Counterexample] = {}
    rows = tuple(row for work in works for row in rows_of(work, kept))
    report = Report(
        wakeproof=__version__,
        complete=complete,
        results=rows,
        directed=observed,
        canaries=(*looked_for,),
        coverage=tuple(map(coverage_of, works)),
        studies=tuple(study for work in works for study in work.studied.studies),
    )
    return Outcome(report, kept)


def _prove(works: Sequence[Work], jobs: int, progress: Progress, limits: Limits) -> None:
    pace = Pace(progress, len(works))

    def take(item: tuple[int, Proving], proved: Proved) -> None:
        works[item[0]].proved = proved
        pace.finished(str(works[item[0]].pair), proved.proof.states)
        if proved.proof.limit == INTERRUPTED:
            raise KeyboardInterrupt

    def hear(states: int) -> None:
        pace.at(str(works[pace.done].pair), states)

    work = [(number, each.pair.proving(limits)) for number, each in enumerate(works)]
    run_all(_prove_one, work, jobs, take, alone=partial(_prove_one, hear=hear))


def _direct(pairs: Sequence[Pair], progress: Progress) -> Iterator[Observed]:
    for number, pair in enumerate(pairs):
        progress(number, len(pairs), f"directed runs: {pair}")
        yield from observe(pair)


def _run_seeds(works: Sequence[Work], jobs: int, progress: Progress) -> None:
    work = [(number, chunk) for number, each in enumerate(works) for chunk in chunks(each.pair.whole)]
    runs = sum(len(each.pair.seeds) for each in works)

    def take(item: tuple[int, Chunk], tally: Tally) -> None:
        works[item[0]].tally.add(tally)
        progress(sum(each.tally.runs for each in works), runs, f"runs: {works[item[0]].pair}")

    def keep(item: tuple[int, Breach], shorter: Found) -> None:
        number, breach = item
        works[number].tally.found[breach.property] = shorter
        progress(runs, runs, f"shrunk: {breach.property}, {works[number].pair}")

    run_all(_run, work, jobs, take)
    breaches = [
        (number, Breach(each.pair.whole, name, found))
        for number, each in enumerate(works)
        for name, found in sorted(each.tally.found.items())
    ]
    run_all(_shrink, breaches, jobs, keep)


def _study(works: Sequence[Work], jobs: int, progress: Progress, runs: int) -> None:
    done = count(1)

    def take(item: tuple[int, Studying], studied: Studied) -> None:
        works[item[0]].studied = studied
        progress(next(done), len(works), f"{FIGURES}: {works[item[0]].pair}")

    progress(0, len(works), FIGURES)
    run_all(_study_one, [(number, each.pair.studying(runs)) for number, each in enumerate(works)], jobs, take)


def _study_one(item: tuple[int, Studying]) -> Studied:
    return study_pair(item[1])


def _prove_one(item: tuple[int, Proving], hear: Callable[[int], None] = lambda states: None) -> Proved:
    return prove_pair(item[1], hear)


def _run(item: tuple[int, Chunk]) -> Tally:
    return run_chunk(item[1])


def _shrink(item: tuple[int, Breach]) -> Found:
    return shrink_breach(item[1])
