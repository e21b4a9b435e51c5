"""One proof of a campaign: a scenario on a release, every interleaving, as far as the limits go."""

from __future__ import annotations

import time  # noqa: TID251 - the seconds a proof took are reported beside the verdicts, and decide nothing
from pathlib import Path
from typing import Any, NamedTuple

from wakeproof.campaign.chunk import machine_of
from wakeproof.exhaustive.limits import Hear, Limits
from wakeproof.exhaustive.prove import Proof, prove
from wakeproof.scenario.scenario import load


class Proving(NamedTuple):
    """What a worker needs: the scenario as its file and overrides, a release, the limits, what it is for."""

    path: Path
    overrides: tuple[tuple[str, Any], ...]
    release: str
    limits: Limits
    compared: bool = False


class Proved(NamedTuple):
    """A proof, and how long it took."""

    proof: Proof
    seconds: float

    @property
    def open(self) -> bool:
        """Whether runs by seeds could still add something: to what is neither broken nor seen whole."""
        return any(not finding.final for finding in self.proof.findings.values())


def prove_pair(work: Proving, hear: Hear = lambda states: None) -> Proved:
    """Explore and judge; `hear` is told how many states there are so far."""
    started = time.perf_counter()
    scenario = load(work.path, dict(work.overrides), known=True)
    premises = {name: about.premise for name, about in scenario.kind.properties.items()}
    proof = prove(
        machine_of(scenario, work.release), premises, scenario.delays, work.limits, hear, behaviour=work.compared
    )
    return Proved(proof, time.perf_counter() - started)
