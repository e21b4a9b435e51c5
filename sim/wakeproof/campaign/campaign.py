"""The main loop: every scenario on every release, proved where it can be, by seeds where not; then the verdicts.

A check looks for its canaries before anything else. Then come proofs, one per pair of scenario and release. What a
bound left open is run by seeds, cut into chunks whose tallies are added up. What was computed before an interrupt is
judged too, and the report says that it is not complete.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from wakeproof import __version__
from wakeproof.campaign.canaries import look_for_canaries
from wakeproof.campaign.chunk import Breach, Chunk, Found, Tally, chunks, run_chunk, shrink_breach
from wakeproof.campaign.judging import rows_of
from wakeproof.campaign.observing import observe
from wakeproof.campaign.pool import Interrupted, run_all
from wakeproof.campaign.proving import Proved, Proving, prove_pair
from wakeproof.campaign.results import CanaryResult, Observed, Report
from wakeproof.campaign.work import Method, Pair, Progress, Work
from wakeproof.evidence.counterexample import Counterexample
from wakeproof.exhaustive.explore import INTERRUPTED
from wakeproof.exhaustive.limits import Limits


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
) -> Outcome:
    """Do all of it on `jobs` processes, in the hearing of `progress`; with `canaries`, look for those as well."""
    works = [Work(pair, method) for pair in pairs]
    complete, observed, looked_for = True, tuple[Observed, ...](), list[CanaryResult]()
    try:
        if canaries:
            look_for_canaries([pair.scenario.kind for pair in pairs], progress, looked_for.append)
        if method is not Method.SEEDS:
            _prove(works, jobs, progress, limits or Limits())
        _run_seeds([work for work in works if work.by_seeds], jobs, progress)
        observed = tuple(row for pair in pairs for row in observe(pair))
    except (Interrupted, KeyboardInterrupt):
        complete = False
    kept: dict[str, Counterexample] = {}
    rows = tuple(row for work in works for row in rows_of(work, kept))
    report = Report(wakeproof=__version__, complete=complete, results=rows, directed=observed, canaries=(*looked_for,))
    return Outcome(report, kept)


def _prove(works: Sequence[Work], jobs: int, progress: Progress, limits: Limits) -> None:
    def take(item: tuple[int, Proving], proved: Proved) -> None:
        works[item[0]].proved = proved
        progress(sum(work.proved is not None for work in works), len(works), f"proved: {works[item[0]].pair}")
        if proved.proof.limit == INTERRUPTED:
            raise KeyboardInterrupt

    def hear(states: int) -> None:
        done = sum(work.proved is not None for work in works)
        progress(done, len(works), f"{works[done].pair}: {states:,} states")

    progress(0, len(works), "proving")
    work = [(number, each.pair.proving(limits)) for number, each in enumerate(works)]
    run_all(_prove_one, work, jobs, take, alone=partial(_prove_one, hear=hear))


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


def _prove_one(item: tuple[int, Proving], hear: Callable[[int], None] = lambda states: None) -> Proved:
    return prove_pair(item[1], hear)


def _run(item: tuple[int, Chunk]) -> Tally:
    return run_chunk(item[1])


def _shrink(item: tuple[int, Breach]) -> Found:
    return shrink_breach(item[1])
