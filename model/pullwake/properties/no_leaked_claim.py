"""No claim row stays active once its wake is over.

Planted: done relies on the token alone and never releases its claim row.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pullwake.module.handlers import acknowledge_done
from pullwake.module.messages import DoneRequest, Reply
from pullwake.module.ports import Ports
from pullwake.module.statements import read_entity, update_status
from pullwake.module.tables import ClaimStatus, EntityStatus
from pullwake.properties.planted import Planted
from pullwake.properties.statement import PropertyStatement
from pullwake.releases import decoupled
from pullwake.world.deployment import Deployment
from wakeproof.kernel.layout import View
from wakeproof.kernel.properties import MET, Broken, Judgement, Kind


def no_leaked_claim(deployment: Deployment, view: View) -> Iterator[Judgement]:
    for wake in deployment.wakes.values():
        for slot in deployment.claim_slots(wake):
            row = view[slot]
            if row is None or not deployment.is_over(view.__getitem__, wake):
                continue
            leaked = row.status is ClaimStatus.ACTIVE
            yield Broken(f"the claim row of {wake.name} is still active, and {wake.name} is over") if leaked else MET


STATEMENT = PropertyStatement(
    "no_leaked_claim",
    "No claim row stays active once its wake is over.",
    "a wake that is over has a claim row",
    no_leaked_claim,
    Kind.LIVENESS,
)


async def done(ports: Ports, request: DoneRequest) -> Reply:
    callback = await acknowledge_done(ports, request)
    if isinstance(callback, Reply):
        return callback
    stream = callback.primary_stream
    try:
        still_owns_claim = await ports.tokens.owns(stream, request.consumer_id)
        entity = await ports.db.execute(read_entity(stream))
        if entity and still_owns_claim:
            await ports.db.execute(update_status(entity.url, EntityStatus.IDLE))
            await ports.events.on_entity_changed(entity.url)
        if still_owns_claim:
            await ports.tokens.clear_stream(stream)
    except Exception as error:  # noqa: BLE001 - the protocol swallows whatever goes wrong in lines 3 to 8
        await ports.log.swallowed(str(error))
    return Reply(200)


PLANTED = Planted(
    release=replace(
        decoupled.RELEASE,
        name="planted-no_leaked_claim",
        about="done forgets to release its claim row",
        done=done,
    ),
    property="no_leaked_claim",
)
