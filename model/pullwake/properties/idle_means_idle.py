"""No handler writes idle while another wake on that entity is in flight.

Planted: the statement that writes idle has lost its `where`, so a done idles every entity, whoever runs on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pullwake.module.handlers import acknowledge_done
from pullwake.module.materialize import Released, materialize_released_claim
from pullwake.module.messages import DoneRequest, Reply
from pullwake.module.ports import Ports
from pullwake.module.statements import read_entity, statement
from pullwake.module.tables import TERMINAL, EntityStatus, Tables
from pullwake.properties.planted import Planted
from pullwake.properties.statement import PropertyStatement
from pullwake.releases import decoupled
from pullwake.world import records as r
from pullwake.world.deployment import Deployment, status_of
from wakeproof.kernel.properties import MET, Broken, Change, Judgement, Kind


def idle_means_idle(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    for stream in deployment.streams:
        slot = r.row("entities", stream.entity_url)
        if slot not in change.written or status_of(change.after, stream) is not EntityStatus.IDLE:
            continue
        others = [
            wake.name
            for wake in deployment.wakes_on(stream)
            if wake.name != change.cause.wake and deployment.in_flight(change.before, wake)
        ]
        by = f"{change.cause.kind}({change.cause.wake})"
        yield Broken(f"{by} wrote idle while {others[0]} is in flight") if others else MET


STATEMENT = PropertyStatement(
    "idle_means_idle",
    "No handler writes idle while another wake on that entity is in flight.",
    "a handler wrote idle",
    idle_means_idle,
    Kind.SAFETY,
)


@statement(reads=("entities",), writes=("entities",))
def planted_set_idle_everywhere(tables: Tables) -> None:
    """As `update_status(url, idle)`, with the terminal guard and without the url."""
    for url, row in list(tables.entities.items()):
        if row.status not in TERMINAL:
            tables.entities[url] = row._replace(status=EntityStatus.IDLE)


async def done(ports: Ports, request: DoneRequest) -> Reply:
    callback = await acknowledge_done(ports, request)
    if isinstance(callback, Reply):
        return callback
    stream = callback.primary_stream
    try:
        still_owns_claim = await ports.tokens.owns(stream, request.consumer_id)
        entity = await ports.db.execute(read_entity(stream))
        released = Released(None, False)
        if request.epoch is not None:
            released = await materialize_released_claim(ports.db, request.consumer_id, request.epoch)
        if entity and (released.entity_cleared or still_owns_claim):
            await ports.db.execute(planted_set_idle_everywhere())
            await ports.events.on_entity_changed(entity.url)
        if still_owns_claim:
            await ports.tokens.clear_stream(stream)
    except Exception as error:  # noqa: BLE001 - the protocol swallows whatever goes wrong in lines 3 to 8
        await ports.log.swallowed(str(error))
    return Reply(200)


# Another wake on another stream: on a single one `decoupled` itself may write idle too late, between its
# `clear_dispatch` and its `update_status`, when a newer wake runs by then.
PLANTED = Planted(
    release=replace(
        decoupled.RELEASE,
        name="planted-idle_means_idle",
        about="done sets every entity idle, for want of a where",
        done=done,
    ),
    property="idle_means_idle",
    bounds={"streams": 2},
)
