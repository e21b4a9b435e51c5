"""Proofs: every interleaving of a scenario on a release, as far as the limits go."""

from __future__ import annotations

import time  # noqa: TID251 - the seconds a proof took are reported beside the verdicts, and decide nothing
from collections.abc import Mapping
from typing import NamedTuple

from wakeproof.cache.content import Undigested
from wakeproof.cache.record_folder import folder_at
from wakeproof.campaign.job import Job, machine_in_turn
from wakeproof.campaign.keys import Sort, keys_here
from wakeproof.checker.compiled.checkpoint import Checkpoint
from wakeproof.checker.compiled.part import GraphPart
from wakeproof.checker.compiled.parted import STATES_MIN, PartingPlan
from wakeproof.checker.limits import Limits, OnStates
from wakeproof.kernel.machine import Machine
from wakeproof.proof import Proof, prove
from wakeproof.scenario.scenario import Scenario
from wakeproof.schedulers.delays import Delay
from wakeproof.workers.cluster_parts import ClusterParts, Sharing

CHECKPOINT_EVERY_S = 20.0
"""So often, at most, an exploration is kept in a ledger: what is found since may have to be found again."""


class Proved(NamedTuple):
    """A proof, and how long it took."""

    proof: Proof
    seconds: float

    @property
    def open(self) -> bool:
        """Whether runs by seeds could still add something: to what is neither broken nor seen whole."""
        return any(not finding.final for finding in self.proof.verdicts.values())


def prove_job(
    job: Job,
    limits: Limits,
    on_progress: OnStates = lambda states: None,
    *,
    behaviour: bool = False,
    turn: int | None = None,
    ledger: str = "",
    sharing: Sharing | None = None,
) -> Proved:
    """Explore and judge; `on_progress` is told how many states there are so far.

    With `behaviour` the release can be told from another one by all that it does. With a `ledger` the exploration is
    kept there from time to time, and goes on from what is kept. With `sharing` a large one is done by all workers.
    """
    started = time.perf_counter()
    scenario = job.scenario()
    premises = {name: about.premise for name, about in scenario.kind.properties.items()}
    machine = machine_in_turn(scenario, job.release, turn)
    orders = {name: named.order for name, named in scenario.file.reaches.items()}
    checkpoint = _checkpoint(scenario, job, ledger) if ledger else None
    proof = prove(
        machine,
        premises,
        scenario.delays,
        limits,
        on_progress,
        behaviour=behaviour,
        checkpoint=checkpoint,
        reaches=orders,
        parting=_parting(sharing) if sharing else None,
    )
    if checkpoint is not None and not proof.limit:
        checkpoint.discard()
    return Proved(proof, time.perf_counter() - started)


def _checkpoint(scenario: Scenario, job: Job, ledger: str) -> Checkpoint | None:
    """Where the exploration is kept; none, where its code has no digest. No limit is part of what it depends on."""
    try:
        key = keys_here().of(Sort("exploration"), scenario, job)
    except Undigested:
        return None
    return Checkpoint(folder_at(ledger), key.anywhere, CHECKPOINT_EVERY_S)


def _parting(sharing: Sharing) -> PartingPlan:
    def connect() -> ClusterParts:
        return ClusterParts(sharing.scheduler, GraphPart, sharing.topic)

    return PartingPlan(connect, sharing.states_min or STATES_MIN)


def prove_planted(machine: Machine, name: str, delays: Mapping[str, Delay], limits: Limits | None = None) -> Proof:
    """Explore a world with a bug in it, and judge the one property that it is to break: a canary's, or a mutant's."""
    return prove(machine, {name: ""}, delays, limits)
