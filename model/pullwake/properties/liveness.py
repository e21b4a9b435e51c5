"""Liveness: judged where faults have stopped and every message, timer and handler has run out."""

from __future__ import annotations

from collections.abc import Iterator

from pullwake.module.tables import ClaimStatus, EntityStatus
from pullwake.properties.statement import PropertyStatement
from pullwake.protocol.upstream import Subscription
from pullwake.world import records as r
from pullwake.world.deployment import Deployment, status_of
from wakeproof.kernel.layout import View
from wakeproof.kernel.properties import MET, Broken, Judgement


def no_leaked_claim(deployment: Deployment, view: View) -> Iterator[Judgement]:
    for wake in deployment.wakes.values():
        for slot in deployment.claim_slots(wake):
            row = view[slot]
            if row is None or not deployment.is_over(view.__getitem__, wake):
                continue
            leaked = row.status is ClaimStatus.ACTIVE
            yield Broken(f"the claim row of {wake.name} is still active, and {wake.name} is over") if leaked else MET


def no_stuck_entity(deployment: Deployment, view: View) -> Iterator[Judgement]:
    for stream in deployment.streams:
        wakes = deployment.wakes_on(stream)
        if not any(view[r.lived(wake.name)].ran for wake in wakes):
            continue
        in_flight = any(deployment.in_flight(view.__getitem__, wake) for wake in wakes)
        running = status_of(view.__getitem__, stream) is EntityStatus.RUNNING
        stuck = running and not in_flight
        yield Broken(f"{stream.entity_url} is running, and no wake is in flight") if stuck else MET


def no_lost_work(deployment: Deployment, view: View) -> Iterator[Judgement]:
    for stream in deployment.streams:
        current: Subscription = view[r.subscription(stream.name)]
        if view[r.lost(stream.name)]:
            yield Broken(f"a message on {stream.stream_path} was acked by a wake whose write of it was never accepted")
        elif not current.tail or deployment.stopped(view.__getitem__, stream):
            continue
        elif current.acked < current.tail:
            yield Broken(f"a message on {stream.stream_path} was never acked")
        else:
            yield MET


LIVENESS = (
    PropertyStatement(
        "no_leaked_claim",
        "No claim row stays active once its wake is over.",
        "a wake that is over has a claim row",
        no_leaked_claim,
    ),
    PropertyStatement(
        "no_stuck_entity",
        "No entity is running with no wake in flight.",
        "a server set the entity running",
        no_stuck_entity,
    ),
    PropertyStatement(
        "no_lost_work",
        "Every message to an entity that was not stopped is acked by a wake that had its writes of it accepted.",
        "a message arrived for an entity that was not stopped",
        no_lost_work,
    ),
)
