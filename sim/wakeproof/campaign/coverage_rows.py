"""What was covered of one pair: where faults struck, how coverage grew with runs, its phases."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from wakeproof.campaign.sample import SampleStats
from wakeproof.campaign.strikes import strikes_of
from wakeproof.campaign.work import Work
from wakeproof.results.coverage import Amiss, Coverage, Growth, Struck


def coverage_of(work: Work) -> Coverage:
    """Of one pair, as far as it was run."""
    pair, proof = work.pair, work.proved.proof if work.proved else None
    struck = sorted(proof.crash_points.struck.items()) if proof else ()
    sample = work.sample if work.sample.runs else work.studied.sample
    return Coverage(
        scenario=pair.scenario.name,
        release=pair.release,
        whole=proof is not None and proof.whole,
        faults=tuple(pair.scenario.budgets),
        steps=proof.crash_points.steps if proof else (),
        struck=tuple(Struck(step, fault, times) for (step, fault), times in struck),
        growth=tuple(growth(sample)),
        phases=proof.phases if proof else None,
        strikes=strikes_of(work),
        amiss=tuple(_amiss(work)),
        never=proof.never if proof else (),
    )


def _amiss(work: Work) -> Iterator[Amiss]:
    """What the graph shows, and what runs by seeds showed beyond it."""
    found = dict(work.sample.amiss) | (dict(work.proved.proof.amiss) if work.proved else {})
    for (request, what), times in sorted(found.items()):
        yield Amiss(request, what, times)


def growth(sample: SampleStats) -> Iterator[Growth]:
    """At 1, 2, 5, 10, 20, 50 ... runs, and at the last, in the order of their seeds."""
    if not sample.first_seen:
        return
    order = sorted(sample.spans)
    runs_before = dict(zip(order, accumulate((sample.spans[first] for first in order), initial=0), strict=False))
    numbers = [
        runs_before[first] + seed - first for seed in sample.first_seen.values() for first in [_span(order, seed)]
    ]
    for count in _marks(sample.runs):
        yield Growth(count, sum(number < count for number in numbers))


def _span(order: Sequence[int], seed: int) -> int:
    """The first seed of the span that a seed belongs to."""
    return order[bisect_right(order, seed) - 1]


def _marks(runs: int) -> list[int]:
    marks = [base * 10**power for power in range(len(str(runs))) for base in (1, 2, 5)]
    return [*(mark for mark in marks if mark < runs), runs]
