"""Canaries: a bug planted per property, each in a small world of its own, which every check must find.

A check that misses one may have missed any other, so none of its verdicts can be trusted. They are proved like any
scenario, but under limits of their own: how far the user lets proofs go says nothing of whether they can be trusted.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import msgspec

from wakeproof.campaign.proof import prove_planted
from wakeproof.campaign.recall import Recall
from wakeproof.checker.limits import INTERRUPTED
from wakeproof.errors import CodePlace, blaming
from wakeproof.progress import OnProgress
from wakeproof.proof import Proof
from wakeproof.results.schema import CanaryResult
from wakeproof.scenario.scenario import Settings, settled
from wakeproof.scenario.worlds import Canary, WorldKind, built_machine
from wakeproof.verdict import Verdict


def look_for_canaries(
    kinds: Sequence[WorldKind],
    on_progress: OnProgress,
    on_result: Callable[[CanaryResult], None],
    recall: Recall | None = None,
) -> None:
    """Prove the world of each canary of these kinds, each kind once; `on_result` has each as it comes."""
    canaries = [(kind, canary) for kind in {kind.name: kind for kind in kinds}.values() for canary in kind.canaries]
    on_progress(0, len(canaries), "planted bugs")
    for number, (kind, canary) in enumerate(canaries, 1):
        look = partial(_look_for, kind, canary)
        on_progress(number - 1, len(canaries), f"planted bugs: {canary.release}")
        on_result(recall.planted(kind, canary, _settings(kind, canary), look) if recall else look())
        on_progress(number, len(canaries), f"planted bugs: {canary.release}")


def _look_for(kind: WorldKind, canary: Canary) -> CanaryResult:
    proof = _proof(kind, canary)
    found = proof.verdicts[canary.property].verdict is Verdict.VIOLATED
    return CanaryResult(property=canary.property, release=canary.release, found=found, states=proof.states)


def _proof(kind: WorldKind, canary: Canary) -> Proof:
    """An interrupt is raised again: half a proof that found nothing is no canary missed."""
    bounds, times, faults = _settings(kind, canary)
    with blaming(CodePlace("", f"the world {kind.name}: WorldKind.canaries")):
        machine = built_machine(kind, canary.release, bounds, times, faults)
    proof = prove_planted(machine, canary.property, msgspec.structs.asdict(times))
    if proof.limit == INTERRUPTED:
        raise KeyboardInterrupt
    return proof


def _settings(kind: WorldKind, canary: Canary) -> Settings:
    return settled(kind, {"bounds": canary.bounds, "time": {}, "faults": canary.faults})
