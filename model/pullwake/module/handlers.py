"""The handlers that no release changes, step by step as the protocol numbers them; done is each release's own."""

from __future__ import annotations

from pullwake.module.materialize import (
    materialize_active_claim,
    materialize_heartbeat_claim,
    materialize_heartbeat_claim_nulling_lease,
)
from pullwake.module.messages import (
    ClaimRequest,
    DoneRequest,
    Refused,
    Reply,
    StopRequest,
    WakeRequest,
    WriteRequest,
)
from pullwake.module.ports import Ports, Unavailable
from pullwake.module.statements import read_callback, read_entity, update_status, upsert_callback
from pullwake.module.tables import CallbackRow, EntityStatus

GONE = (EntityStatus.STOPPED, EntityStatus.KILLED, EntityStatus.PAUSED)


async def claim(ports: Ports, request: ClaimRequest) -> Reply:
    """Claim upstream, then write it down. The runner gets no token yet."""
    grant = await ports.upstream.claim(request.stream_path, request.runner_id)
    if isinstance(grant, Refused):
        return Reply(409)
    entity = await ports.db.execute(read_entity(request.stream_path))
    if entity is None or entity.status in GONE:
        await ports.upstream.release(grant.callback_url, grant.wake_id, grant.epoch)
        return Reply(204)
    await ports.db.execute(upsert_callback(grant.consumer_id, grant.callback_url, request.stream_path))
    await materialize_active_claim(ports.db, grant, entity, request.runner_id)
    await ports.db.execute(update_status(entity.url, EntityStatus.RUNNING))
    return Reply(200, grant)


async def claim_callback(ports: Ports, request: WakeRequest) -> Reply:
    """Mint the write token, on the stream the callback row points at. No upstream contact."""
    callback = await ports.db.execute(read_callback(request.consumer_id))
    if callback is None:
        return Reply(404)
    entity = await ports.db.execute(read_entity(callback.primary_stream))
    if entity is None:
        return Reply(404)
    return Reply(200, await ports.tokens.mint(callback.primary_stream, request.consumer_id))


async def write(ports: Ports, request: WriteRequest) -> Reply:
    """Append upstream if the token is the stored one for that stream."""
    if not await ports.tokens.check(request.stream_path, request.token):
        return Reply(401)
    await ports.upstream.append(request.stream_path)
    return Reply(200)


async def heartbeat(ports: Ports, request: WakeRequest) -> Reply:
    """Extend the upstream lease and write the heartbeat down, leaving the row's lease alone (#4353)."""
    status = await _extend_lease(ports, request)
    if status == 200:
        await materialize_heartbeat_claim(ports.db, request)
    return Reply(status)


async def heartbeat_nulling_lease(ports: Ports, request: WakeRequest) -> Reply:
    """As before #4353: each heartbeat sets the row's lease to null."""
    status = await _extend_lease(ports, request)
    if status == 200:
        await materialize_heartbeat_claim_nulling_lease(ports.db, request)
    return Reply(status)


async def _extend_lease(ports: Ports, request: WakeRequest) -> int:
    callback = await ports.db.execute(read_callback(request.consumer_id))
    if callback is None:
        return 404
    acknowledged = await ports.upstream.ack(callback.callback_url, request.wake_id, request.epoch)
    return 200 if acknowledged.ok else 409


async def webhook(ports: Ports, request: WakeRequest) -> Reply:
    """Webhook dispatch: no claim row and no dispatch row is ever written.

    The server upserts and reads at once (section 9), and goes on without a callback row where the upsert failed. The
    two touch different tables and both are waited for, so one order gives every state that a crash or a failure can
    leave behind.
    """
    try:
        await ports.db.execute(upsert_callback(request.consumer_id, request.callback_url, request.stream_path))
    except Unavailable as error:
        await ports.log.swallowed(str(error))
    entity = await ports.db.execute(read_entity(request.stream_path))
    if entity is None:
        return Reply(404)
    await ports.db.execute(update_status(entity.url, EntityStatus.RUNNING))
    try:
        await ports.runner.post(request.wake_id)
    except Unavailable:
        await ports.db.execute(update_status(entity.url, EntityStatus.IDLE))
        return Reply(502)
    return Reply(200)


async def stop(ports: Ports, request: StopRequest) -> Reply:
    """The operator stops an entity: its status, then whatever token its stream has."""
    await ports.db.execute(update_status(request.entity_url, EntityStatus.STOPPED))
    await ports.tokens.clear_stream(request.stream_path)
    return Reply(200)


async def acknowledge_done(ports: Ports, request: DoneRequest) -> CallbackRow | Reply:
    """Lines 1 and 2 of every done: the callback row, and upstream's consent; a `Reply` is the end of it."""
    callback: CallbackRow | None = await ports.db.execute(read_callback(request.consumer_id))
    if callback is None:
        return Reply(404)
    try:
        acknowledged = await ports.upstream.ack(
            callback.callback_url, request.wake_id, request.epoch, done=True, offset=request.offset
        )
    except Unavailable:
        return Reply(502)
    return callback if acknowledged.ok else Reply(502)
