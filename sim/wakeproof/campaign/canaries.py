"""Canaries: a bug planted per property, each in a small world of its own, which every check must find.

A check that misses one may have missed any other, so none of its verdicts can be trusted. They are proved like any
scenario, but under limits of their own: how far the user lets proofs go says nothing of whether they can be trusted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from wakeproof.campaign.results import CanaryResult
from wakeproof.campaign.work import Progress
from wakeproof.evidence.verdict import Verdict
from wakeproof.exhaustive.explore import INTERRUPTED
from wakeproof.exhaustive.prove import Proof, prove
from wakeproof.kernel.tasks.budgets import Budget, Often
from wakeproof.scenario.scenario import budgets
from wakeproof.scenario.worlds import Canary, WorldKind, built_machine


def look_for_canaries(kinds: Sequence[WorldKind], progress: Progress, take: Callable[[CanaryResult], None]) -> None:
    """Prove the world of each canary of these kinds, each kind once; `take` each result as it comes."""
    canaries = [(kind, canary) for kind in {kind.name: kind for kind in kinds}.values() for canary in kind.canaries]
    progress(0, len(canaries), "planted bugs")
    for number, (kind, canary) in enumerate(canaries, 1):
        take(_look_for(kind, canary))
        progress(number, len(canaries), f"planted bugs: {canary.release}")


def _look_for(kind: WorldKind, canary: Canary) -> CanaryResult:
    proof = _proof(kind, canary)
    found = proof.findings[canary.property].verdict is Verdict.VIOLATED
    return CanaryResult(property=canary.property, release=canary.release, found=found, states=proof.states)


def _proof(kind: WorldKind, canary: Canary) -> Proof:
    """An interrupt is raised again: half a proof that found nothing is no canary missed."""
    bounds: Any = msgspec.convert(canary.bounds, kind.bounds)
    times: Any = kind.times()
    faults = budgets(msgspec.convert(canary.faults, dict[str, Budget | Often]))
    premises = {name: about.premise for name, about in kind.properties.items()}
    machine = built_machine(kind, canary.release, bounds, times, faults)
    proof = prove(machine, premises, msgspec.structs.asdict(times))
    if proof.limit == INTERRUPTED:
        raise KeyboardInterrupt
    return proof
