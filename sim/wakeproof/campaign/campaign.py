"""The main loop: every scenario on every release, proved where it can be, by seeds where not; then the verdicts.

A check looks for its canaries before anything else. Then come the pairs of scenario and release, each in a turn: its
proof, its directed runs, the runs for its figures. What a bound left open is run by seeds, cut into batches whose
statistics are added up. What was computed before an interrupt is judged too, and the report says that it is not
complete.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from itertools import count
from types import MappingProxyType

from wakeproof import __version__
from wakeproof.campaign.canaries import look_for_canaries
from wakeproof.campaign.coverage_rows import coverage_of
from wakeproof.campaign.decided import Decisions, in_turn
from wakeproof.campaign.directed_rows import unobserved
from wakeproof.campaign.job import forget_machine
from wakeproof.campaign.keys import Sort
from wakeproof.campaign.pace import Pace
from wakeproof.campaign.parts import PairParts, ProofParts
from wakeproof.campaign.reach_rows import reach_rows
from wakeproof.campaign.recall import KnownFirst, Recall, WorkPart
from wakeproof.campaign.sample import SampledBreach, SampleStats, Unshrunk, batches, run_batch, shrink_breach
from wakeproof.campaign.verdict_rows import rows_of
from wakeproof.campaign.work import Method, Pair, Work
from wakeproof.checker.explore import uncollected
from wakeproof.checker.limits import Limits
from wakeproof.counterexample.file import Counterexample
from wakeproof.errors import CutShort
from wakeproof.interrupts import interruptible
from wakeproof.progress import OnDecided, OnProgress
from wakeproof.results.schema import CanaryResult, Report
from wakeproof.scenario.worlds import names_code
from wakeproof.workers.pool import Workers


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
    ledger: str = "",
    on_decided: OnDecided = lambda line: None,
) -> CampaignOutcome:
    """Do all of it on `jobs` processes, or on `workers` that are there, and tell `on_progress` how far it is.

    Scenarios are told to `on_decided` as their proofs are there, with more than one in all.

    What `recall` knows is not computed again; explorations that were cut go on from what a `ledger` holds of them.

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
                if method is Method.SEEDS:
                    _run_seeds(works, there, on_progress)
                    _take_turns(works, there, on_progress, None, figure_runs)
                else:
                    in_order = in_turn(works, jobs)
                    pace = Pace(on_progress, len(works), first=str(in_order[0].pair) if in_order else "")
                    proofs = ProofParts(
                        limits, behaviour, pace, Decisions(works, on_decided), ledger, processes.sharing
                    )
                    _take_turns(in_order, there, on_progress, proofs, figure_runs)
                    _run_seeds(works, there, on_progress)
    except KeyboardInterrupt:
        complete = False
    finally:
        forget_machine()
    kept: dict[str, Counterexample] = {}
    with uncollected():
        rows = tuple(row for work in works for row in rows_of(work, kept))
        reaches = tuple(row for work in works for row in reach_rows(work, kept))
    report = Report(
        wakeproof=__version__,
        complete=complete,
        results=rows,
        directed=tuple(row for work in works for row in work.observed),
        canaries=(*looked_for,),
        coverage=tuple(map(coverage_of, works)),
        studies=tuple(study for work in works for study in work.studied.studies),
        reaches=reaches,
    )
    return CampaignOutcome(report, kept)


def _take_turns(
    works: Sequence[Work], workers: KnownFirst, on_progress: OnProgress, proofs: ProofParts | None, figure_runs: int
) -> None:
    """Compute what each pair is asked for in a turn, and make rows of directed runs where nothing could be seen."""
    done, parts = count(1), len(works) * (1 + bool(figure_runs))

    def on_part(what: str) -> None:
        """Proofs are counted by themselves; what comes after each is named."""
        if proofs:
            proofs.pace.beside(what)
        else:
            on_progress(next(done), parts, what)

    turns = PairParts(proofs, figure_runs, on_part)
    _run_all([(work, turns.of(work)) for work in works], workers, apart=bool(proofs and proofs.limits.mib))
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

    seeded = [
        (work, WorkPart(Sort("runs"), run_batch, batch, on_result))
        for work in by_seeds
        for batch in batches(work.pair.job, work.pair.seeds)
    ]
    _run_all([(work, iter([part])) for work, part in seeded], workers)
    broken = [(work, WorkPart(Sort("shrunk"), _shrink, each, keep)) for work in by_seeds for each in _breaches(work)]
    _run_all([(work, iter([part])) for work, part in broken], workers)


def _breaches(work: Work) -> list[Unshrunk]:
    return [Unshrunk(work.pair.job, name, found) for name, found in sorted(work.sample.found.items())]


def _run_all(turns: Sequence[tuple[Work, Iterator[WorkPart]]], workers: KnownFirst, *, apart: bool = False) -> None:
    """Compute the parts of each work in a turn.

    A release of one's own is run in another process, which can be ended. Once it had to be, it is asked nothing more.
    """
    asked = [(work, parts) for work, parts in turns if work.cut is None]

    def cut(work: Work, error: CutShort) -> None:
        work.cut = work.cut or error

    apart = apart or any(names_code(work.pair.release) for work, _ in asked)
    workers.run(asked, apart=apart, cut=cut, wanted=lambda work: work.cut is None)


def _shrink(breach: Unshrunk) -> tuple[str, SampledBreach]:
    return breach.property, shrink_breach(breach)
