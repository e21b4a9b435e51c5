"""The handlers of `fenced`. What a handler decides, it decides in one transaction, by `(consumer_id, epoch)`."""

from __future__ import annotations

from pullwake.module.handlers import GONE
from pullwake.module.messages import (
    ClaimRequest,
    DoneRequest,
    ReapRequest,
    Refused,
    Reply,
    WakeRequest,
    WriteRequest,
)
from pullwake.module.ports import Ports, Unavailable
from pullwake.module.statements import (
    clear_dispatch,
    read_callback,
    read_entity,
    update_status,
    upsert_callback,
    upsert_dispatch,
)
from pullwake.module.tables import ClaimStatus, EntityRow, EntityStatus
from pullwake.releases.fenced.statements import (
    WakeKey,
    begin_renewal,
    check_token,
    end_renewal,
    end_row,
    expire_lapsed,
    insert_claim,
    read_wake,
    store_token,
)

IDLED = 3
"""How many statements of `end_claim` are sent where the entity was dispatched to the claim that ends."""


async def claim(ports: Ports, request: ClaimRequest) -> Reply:
    """Claim upstream, then write all of it down at once."""
    grant = await ports.upstream.claim(request.stream_path, request.runner_id)
    if isinstance(grant, Refused):
        return Reply(409)
    wake = WakeRequest(grant.consumer_id, grant.epoch, grant.wake_id, request.stream_path, grant.callback_url)
    return Reply(200, grant) if await _taken_up(ports, wake, request.runner_id) else Reply(204)


async def webhook(ports: Ports, request: WakeRequest) -> Reply:
    """Rows for a webhook wake too. After a failed post nobody here knows who has the wake: upstream posts again."""
    if not await _taken_up(ports, request, request.consumer_id):
        return Reply(200)
    try:
        await ports.runner.post(request.wake_id)
    except Unavailable:
        return Reply(502)
    return Reply(200)


async def _taken_up(ports: Ports, wake: WakeRequest, runner_id: str) -> bool:
    """All rows and the entity running, in one transaction; a stopped entity's wake goes back to upstream.

    Where a newer wake was first nothing is written, and the runner's token will be void.
    """
    entity: EntityRow | None = await ports.db.execute(read_entity(wake.stream_path))
    if entity is None or entity.status in GONE:
        await ports.upstream.release(wake.callback_url, wake.wake_id, wake.epoch)
        return False
    await ports.db.guarded(
        "grant_claim",
        insert_claim(wake.consumer_id, wake.epoch, entity.url, wake.stream_path, runner_id),
        upsert_callback(wake.consumer_id, wake.callback_url, wake.stream_path),
        upsert_dispatch(entity.url, wake.consumer_id, wake.epoch, runner_id),
        update_status(entity.url, EntityStatus.RUNNING),
    )
    return True


async def claim_callback(ports: Ports, request: WakeRequest) -> Reply:
    """The token is the claim row's: it outlives this process, every other knows it, and without a row it is void."""
    token = await ports.tokens.mint(request.stream_path, request.consumer_id)
    await ports.db.execute(store_token(request.consumer_id, request.epoch, token))
    return Reply(200, token)


async def write(ports: Ports, request: WriteRequest) -> Reply:
    """Append upstream if the tables say that the token is good."""
    if not await ports.db.execute(check_token(request.stream_path, request.token)):
        return Reply(401)
    await ports.upstream.append(request.stream_path)
    return Reply(200)


async def heartbeat(ports: Ports, request: WakeRequest) -> Reply:
    """The row knows before upstream does, and again after: what is told in between, the reaper waits for.

    Heartbeats overlap, and each may be answered late. A renewal that never ends, since a server died or an answer was
    lost, is waited for as well: one length of a lease more.
    """
    callback = await ports.db.execute(read_callback(request.consumer_id))
    if callback is None:
        return Reply(404)
    await ports.db.execute(begin_renewal(request.consumer_id, request.epoch))
    acknowledged = await ports.upstream.ack(callback.callback_url, request.wake_id, request.epoch)
    if not acknowledged.ok:
        return Reply(409)
    await ports.db.execute(end_renewal(request.consumer_id, request.epoch))
    return Reply(200)


async def done(ports: Ports, request: DoneRequest) -> Reply:
    """One transaction: the row ends; if the entity is dispatched to it, the dispatch does; and then it is idle.

    As shipped, nothing that goes wrong after upstream's consent is told; the reaper mends it.
    """
    wake: WakeKey | None = await ports.db.execute(read_wake(request.consumer_id, request.epoch))
    if wake is None:
        return Reply(404)
    try:
        acknowledged = await ports.upstream.ack(
            wake.callback_url, request.wake_id, request.epoch, done=True, offset=request.offset
        )
    except Unavailable:
        return Reply(502)
    if not acknowledged.ok:
        return Reply(502)
    try:
        written = await ports.db.guarded(
            "end_claim",
            end_row(request.consumer_id, wake.epoch, ClaimStatus.RELEASED),
            clear_dispatch(wake.entity_url, request.consumer_id, wake.epoch),
            update_status(wake.entity_url, EntityStatus.IDLE),
        )
        if len(written) == IDLED:
            await ports.events.on_entity_changed(wake.entity_url)
    except Exception as error:  # noqa: BLE001 - the protocol swallows whatever goes wrong after upstream's consent
        await ports.log.swallowed(str(error))
    return Reply(200)


async def reap(ports: Ports, request: ReapRequest) -> Reply:
    """What is lapsed has outlasted upstream's lease, so the wake is over, and stays over."""
    for entity_url in await ports.db.execute(expire_lapsed()):
        await ports.events.on_entity_changed(entity_url)
    return Reply(200)
