"""A stopped or killed entity stays so.

Planted: done writes idle with a statement that has no terminal guard, so a stopped entity comes back.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pullwake.module.handlers import acknowledge_done
from pullwake.module.materialize import Released, materialize_released_claim
from pullwake.module.messages import DoneRequest, Reply
from pullwake.module.ports import Ports
from pullwake.module.statements import ENTITY, read_entity, statement
from pullwake.module.tables import TERMINAL, EntityStatus, Tables
from pullwake.properties.planted import Planted
from pullwake.properties.statement import PropertyStatement
from pullwake.releases import decoupled
from pullwake.world import records as r
from pullwake.world.deployment import Deployment, status_of
from pullwake.world.records import Stream
from wakeproof.kernel.properties import MET, Broken, Change, Judgement, Kind

BESIDE_HANDLERS = ("append", "lease", "stop")
"""Causes that put no stopped entity to the test: producer, upstream, and the stop itself."""


def terminal_status(deployment: Deployment, change: Change) -> Iterator[Judgement]:
    """An entity is stopped by the stop that was asked for, or by whoever finds it stopping for that; and stays so."""
    for stream in deployment.streams:
        written = r.row("entities", stream.entity_url) in change.written
        stoppable = "operator_stops" in deployment.budgets and change.cause.stream == stream.name
        if not written and not stoppable:
            continue
        before, after = status_of(change.before, stream), status_of(change.after, stream)
        if before in TERMINAL:
            if change.cause.kind not in BESIDE_HANDLERS:
                yield (
                    MET
                    if after is before
                    else Broken(
                        f"{stream.entity_url} was {_status_in_words(before)} and became {_status_in_words(after)}"
                    )
                )
        elif after in TERMINAL and not _asked_for(change, stream, before):
            by = f"{change.cause.kind}({change.cause.wake or change.cause.stream})"
            yield Broken(f"{stream.entity_url} became {_status_in_words(after)} by {by}, and nobody had asked for it")


def _asked_for(change: Change, stream: Stream, before: EntityStatus | None) -> bool:
    by_the_stop = change.cause.kind == "stop" and change.cause.stream == stream.name
    return by_the_stop or (before is EntityStatus.STOPPING and change.before(r.stop_asked(stream.name)))


def _status_in_words(status: EntityStatus | None) -> str:
    return status.value if status else "deleted"


STATEMENT = PropertyStatement(
    "terminal_status",
    "A stopped or killed entity stays so.",
    "a handler took a step while its entity was stopped",
    terminal_status,
    Kind.SAFETY,
)


@statement(reads=(ENTITY,), writes=(ENTITY,))
def planted_update_any_status(tables: Tables, url: str, status: EntityStatus) -> bool:
    """As `update_status`, from a terminal status as from any other."""
    row = tables.entities.get(url)
    if row is None:
        return False
    tables.entities[url] = row._replace(status=status)
    return True


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
            await ports.db.execute(planted_update_any_status(entity.url, EntityStatus.IDLE))
            await ports.events.on_entity_changed(entity.url)
        if still_owns_claim:
            await ports.tokens.clear_stream(stream)
    except Exception as error:  # noqa: BLE001 - the protocol swallows whatever goes wrong in lines 3 to 8
        await ports.log.swallowed(str(error))
    return Reply(200)


PLANTED = Planted(
    release=replace(
        decoupled.RELEASE,
        name="planted-terminal_status",
        about="done's status update lacks the terminal guard",
        done=done,
    ),
    property="terminal_status",
    faults={"operator_stops": 1},
)
