"""The claim rows that a step wrote, for whatever property asks."""

from __future__ import annotations

from collections.abc import Iterator

from pullwake.module.tables import ClaimRow
from pullwake.world.deployment import Deployment
from pullwake.world.records import Wake
from wakeproof.kernel.properties import Change


def claims_written(deployment: Deployment, change: Change) -> Iterator[tuple[Wake, ClaimRow | None, ClaimRow | None]]:
    for wake in deployment.wakes.values():
        for slot in deployment.claim_slots(wake):
            if slot in change.written:
                yield wake, change.before(slot), change.after(slot)
