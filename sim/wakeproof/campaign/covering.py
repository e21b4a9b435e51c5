"""What was covered of one pair: where faults struck, how coverage grew with runs, its phases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from wakeproof.campaign.coverage import Coverage, Growth, Struck
from wakeproof.campaign.work import Work


def coverage_of(work: Work) -> Coverage:
    """Of one pair, as far as it was run."""
    pair, proof = work.pair, work.proved.proof if work.proved else None
    struck = sorted(proof.crashes.struck.items()) if proof else ()
    firsts = work.tally.first_seen or work.studied.first_seen
    return Coverage(
        scenario=pair.scenario.name,
        release=pair.release,
        whole=proof is not None and proof.whole,
        faults=tuple(name for name, budget in pair.scenario.faults.items() if budget.max),
        steps=proof.crashes.steps if proof else (),
        struck=tuple(Struck(step, fault, times) for (step, fault), times in struck),
        growth=tuple(growth(firsts, max(work.tally.runs, work.studied.runs))),
        phases=proof.phases if proof else None,
    )


def growth(first_seen: Mapping[tuple[str, str], int], runs: int) -> Iterator[Growth]:
    """At 1, 2, 5, 10, 20, 50 ... runs, and at the last."""
    if not first_seen:
        return
    ordered = sorted(first_seen.values())
    start = ordered[0]
    for count in _marks(runs):
        yield Growth(count, sum(1 for seed in ordered if seed - start < count))


def _marks(runs: int) -> list[int]:
    marks = [base * 10**power for power in range(len(str(runs))) for base in (1, 2, 5)]
    return [*(mark for mark in marks if mark < runs), runs]
