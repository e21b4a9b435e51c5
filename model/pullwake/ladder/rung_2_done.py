"""A done that finds its claim row ends it in one transaction: row, dispatch, idle. Nothing falls in between."""

from __future__ import annotations

from dataclasses import replace

from pullwake.ladder import rung_1_claim
from pullwake.module.handlers import acknowledge_done
from pullwake.module.messages import DoneRequest, Reply
from pullwake.module.ports import Ports
from pullwake.module.statements import clear_dispatch, release_row, update_status
from pullwake.module.tables import EntityStatus
from pullwake.releases import stream_scoped
from pullwake.releases.fenced.handlers import IDLED
from pullwake.releases.fenced.statements import WakeKey, read_wake


async def done(ports: Ports, request: DoneRequest) -> Reply:
    """As `fenced` does it; the token, which is still this process's, is cleared before anything is awaited.

    A wake without a row (webhook dispatch, an old client that sends no epoch) is left to the shipped done.
    """
    wake: WakeKey | None = await ports.db.execute(read_wake(request.consumer_id, request.epoch))
    if wake is None:
        return await stream_scoped.done(ports, request)
    callback = await acknowledge_done(ports, request)
    if isinstance(callback, Reply):
        return callback
    try:
        written = await ports.db.guarded(
            "end_claim",
            release_row(request.consumer_id, wake.epoch),
            clear_dispatch(wake.entity_url, request.consumer_id, wake.epoch),
            update_status(wake.entity_url, EntityStatus.IDLE),
        )
        stream = written[0].stream_path
        if await ports.tokens.owns(stream, request.consumer_id):
            await ports.tokens.clear_stream(stream)
        if len(written) == IDLED:
            await ports.events.on_entity_changed(wake.entity_url)
    except Exception as error:  # noqa: BLE001 - the protocol swallows whatever goes wrong after upstream's consent
        await ports.log.swallowed(str(error))
    return Reply(200)


RELEASE = replace(
    rung_1_claim.RELEASE,
    name="ladder-2-done",
    about="ladder-1-claim, and a done ends its row, dispatch and entity in one transaction",
    done=done,
)
