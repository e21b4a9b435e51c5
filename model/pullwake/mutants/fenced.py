"""`fenced` changed by hand: a gate dropped, a guard inverted, steps swapped, a transaction split, a fence ignored."""

from __future__ import annotations

from wakeproof.scenario.mutations import Mutations, Target, Written

HANDLERS = "pullwake.releases.fenced.handlers"
STATEMENTS = "pullwake.releases.fenced.statements"
SHARED = "pullwake.module.statements"
TARGETS = (
    Target(HANDLERS),
    Target(STATEMENTS),
    Target(SHARED, ("read_entity", "clear_dispatch", "update_status")),
)

_GRANT = """    await ports.db.guarded(
        "grant_claim",
        insert_claim(wake.consumer_id, wake.epoch, entity.url, wake.stream_path, runner_id),
        upsert_callback(wake.consumer_id, wake.callback_url, wake.stream_path),
        upsert_dispatch(entity.url, wake.consumer_id, wake.epoch, runner_id),
        update_status(entity.url, EntityStatus.RUNNING),
    )
    return True
"""
_INSERT = "        insert_claim(wake.consumer_id, wake.epoch, entity.url, wake.stream_path, runner_id),\n"
_CALLBACK = "        upsert_callback(wake.consumer_id, wake.callback_url, wake.stream_path),\n"
_DISPATCH = "        upsert_dispatch(entity.url, wake.consumer_id, wake.epoch, runner_id),\n"
_RUNNING = "        update_status(entity.url, EntityStatus.RUNNING),\n"
_END_ROW = "            end_row(request.consumer_id, wake.epoch, ClaimStatus.RELEASED),\n"
_CLEAR = "            clear_dispatch(wake.entity_url, request.consumer_id, wake.epoch),\n"
_IDLE = "            update_status(wake.entity_url, EntityStatus.IDLE),\n"
_END = f"""        written = await ports.db.guarded(
            "end_claim",
{_END_ROW}{_CLEAR}{_IDLE}        )
"""
_RENEW = (
    "    if callback is None or not await ports.db.execute(renew_lease(request.consumer_id, request.epoch)):\n"
    "        return Reply(404)\n"
)
_ACK = (
    "    acknowledged = await ports.upstream.ack(callback.callback_url, request.wake_id, request.epoch)\n"
    "    return Reply(200 if acknowledged.ok else 409)\n"
)


def _one_by_one(*calls: str, indent: str) -> str:
    """The statements of a transaction, each by itself, each sent unless the one before it said no."""
    names = [f"step_{number}" for number in range(len(calls))]
    lines, depth = [f"{indent}written = ()\n"], indent
    for name, call in zip(names, calls, strict=True):
        lines.append(f"{depth}{name} = await ports.db.execute({call.strip().removesuffix(',')})\n")
        lines.append(f"{depth}written = (*written, {name})\n{depth}if {name} is not False:\n")
        depth += "    "
    return "".join((*lines, f"{depth}pass\n"))


def _handlers(name: str, change: str, old: str, new: str) -> Written:
    return Written(name, change, HANDLERS, old, new)


def _statements(name: str, change: str, old: str, new: str) -> Written:
    return Written(name, change, STATEMENTS, old, new)


GRANTING = (
    _handlers(
        "grant-split",
        "the grant's transaction split into its four statements",
        _GRANT,
        _one_by_one(_INSERT, _CALLBACK, _DISPATCH, _RUNNING, indent="    ") + "    return True\n",
    ),
    _handlers(
        "grant-running-after",
        "the entity set running after the grant's transaction",
        _RUNNING + "    )\n",
        "    )\n    await ports.db.execute(update_status(entity.url, EntityStatus.RUNNING))\n",
    ),
    _handlers(
        "grant-running-first",
        "the entity set running before the claim is known to be the newest",
        _INSERT + _CALLBACK + _DISPATCH + _RUNNING,
        _RUNNING + _INSERT + _CALLBACK + _DISPATCH,
    ),
    _handlers(
        "grant-dispatch-first",
        "the dispatch repointed before the claim is known to be the newest",
        _INSERT + _CALLBACK + _DISPATCH + _RUNNING,
        _DISPATCH + _INSERT + _CALLBACK + _RUNNING,
    ),
    _handlers("grant-without-dispatch", "the grant writes no dispatch row", _DISPATCH, ""),
    _handlers("grant-without-callback", "the grant writes no callback row", _CALLBACK, ""),
    _handlers("grant-without-running", "the grant does not set the entity running", _RUNNING, ""),
    _statements(
        "claim-older-wakes",
        "a claim is inserted although the stream has a newer one",
        "    if any(row.stream_path == stream_path and row.epoch > epoch for row in claims.values()):\n"
        "        return False\n",
        "",
    ),
    _statements(
        "claim-revives",
        "a claim that has ended is made active by a second delivery",
        "    if row is not None:\n        return row.status is ClaimStatus.ACTIVE\n",
        "    if row is not None and row.status is ClaimStatus.ACTIVE:\n        return True\n",
    ),
    _statements(
        "claim-without-lease",
        "a claim is inserted without a lease",
        "stream_path, runner_id, lease_expires_at=lease\n",
        "stream_path, runner_id\n",
    ),
)

WRITING = (
    _handlers(
        "callback-stores-nothing",
        "the claim callback answers a token that it did not store",
        "    stored = await ports.db.execute(store_token(request.consumer_id, request.epoch, token))\n",
        "    stored = True\n",
    ),
    _statements(
        "store-by-consumer",
        "the token is stored in every claim of the consumer: the epoch is forgotten",
        "    return _update(tables, consumer_id, epoch, write_token=token)\n",
        "    for key in list(tables.consumer_claims):\n"
        "        if key[0] == consumer_id:\n"
        "            _update(tables, *key, write_token=token)\n"
        "    return True\n",
    ),
    _handlers(
        "callback-answers-all",
        "the claim callback answers a token whether or not there was a row to put it in",
        "    return Reply(200, token) if stored else Reply(404)\n",
        "    return Reply(200, token)\n",
    ),
    _handlers(
        "write-unchecked",
        "a write is appended whatever its check says",
        "    if not await ports.db.execute(check_token(request.stream_path, request.token)):\n"
        "        return Reply(401)\n",
        "    await ports.db.execute(check_token(request.stream_path, request.token))\n",
    ),
    _statements(
        "check-any-token",
        "any token is good while the entity is dispatched",
        "row.write_token == token",
        "row.write_token is not None",
    ),
    _statements(
        "check-any-claim",
        "a token is good wherever it was stored, dispatched or not: the fence is ignored",
        "(row.consumer_id, row.epoch) == active and row.write_token == token",
        "row.write_token == token",
    ),
    _statements(
        "check-by-consumer",
        "a token is good if the dispatched consumer has it on any claim: the epoch is forgotten",
        "(row.consumer_id, row.epoch) == active and",
        "row.consumer_id == active[0] and",
    ),
)

BEATING = (
    _handlers(
        "heartbeat-keeps-lease",
        "a heartbeat extends upstream's lease and not the row's",
        " or not await ports.db.execute(renew_lease(request.consumer_id, request.epoch)):",
        ":",
    ),
    _statements(
        "heartbeat-nulls-lease",
        "a heartbeat sets the row's lease to null",
        "last_heartbeat_at=lease, lease_expires_at=lease)",
        "last_heartbeat_at=lease, lease_expires_at=None)",
    ),
    _statements(
        "heartbeat-revives",
        "a heartbeat makes the row active",
        "last_heartbeat_at=lease, lease_expires_at=lease)",
        "last_heartbeat_at=lease, lease_expires_at=lease, status=ClaimStatus.ACTIVE)",
    ),
)

ENDING = (
    _handlers(
        "end-split",
        "the end's transaction split into its three statements",
        _END,
        _one_by_one(_END_ROW, _CLEAR, _IDLE, indent="        "),
    ),
    _handlers("end-without-row", "a done does not end the claim row", _END_ROW, ""),
    _handlers("end-without-dispatch", "a done writes idle without asking whom the entity is dispatched to", _CLEAR, ""),
    _handlers("end-without-idle", "a done does not set the entity idle", _IDLE, ""),
    _handlers("end-idle-first", "a done writes idle before it asks for the dispatch", _CLEAR + _IDLE, _IDLE + _CLEAR),
    _handlers(
        "end-idle-after",
        "a done writes idle after its transaction",
        _IDLE + "        )\n",
        "        )\n        if written[-1]:\n"
        "            await ports.db.execute(update_status(wake.entity_url, EntityStatus.IDLE))\n",
    ),
    Written(
        "clear-any-dispatch",
        "the dispatch is cleared whoever it is",
        SHARED,
        "    if row is None or (row.active_consumer_id, row.active_epoch) != (consumer_id, epoch):\n",
        "    if row is None:\n",
    ),
    Written(
        "clear-by-consumer",
        "the dispatch is cleared by consumer: the epoch is forgotten",
        SHARED,
        "(row.active_consumer_id, row.active_epoch) != (consumer_id, epoch)",
        "row.active_consumer_id != consumer_id",
    ),
    Written(
        "status-leaves-terminal",
        "a status update leaves a terminal status",
        SHARED,
        "    if row is None or row.status in TERMINAL:\n",
        "    if row is None:\n",
    ),
    _statements(
        "end-by-consumer",
        "all claims of the consumer end: the epoch is forgotten",
        "    return _update(tables, consumer_id, epoch, status=status, released_at=NOW)\n",
        "    for key in list(tables.consumer_claims):\n"
        "        if key[0] == consumer_id:\n"
        "            _update(tables, *key, status=status, released_at=NOW)\n"
        "    return True\n",
    ),
    _handlers(
        "done-told-before-consent",
        "a done whose wake nobody knows is told that all is well",
        "    if wake is None:\n        return Reply(404)\n    try:\n",
        "    if wake is None:\n        return Reply(200)\n    try:\n",
    ),
    _handlers(
        "done-acks-nothing",
        "a done acks none of the work",
        "done=True, offset=request.offset\n",
        "done=True\n",
    ),
)

REAPING = (
    _handlers(
        "reaper-idle",
        "the reaper does nothing",
        "    for entity_url in await ports.db.execute(expire_lapsed()):\n",
        "    for entity_url in ():\n",
    ),
    _statements(
        "reaper-without-grace",
        "the reaper acts as soon as a lease has run out",
        "GRACE = 2\n",
        "GRACE = 1\n",
    ),
    _statements(
        "reaper-without-lease",
        "the reaper ends every active claim",
        "    return bool(row.lease_expires_at) and tables.leases.run_out(row.consumer_id, row.epoch) >= GRACE\n",
        "    return True\n",
    ),
    _statements(
        "reaper-idles-all",
        "the reaper sets every entity of a lapsed claim idle, whoever is dispatched",
        "for row in cleared if",
        "for row in lapsed if",
    ),
    _statements(
        "reaper-keeps-running",
        "the reaper ends rows and dispatch and leaves the entity running",
        "    return tuple(row.entity_url for row in cleared if"
        " update_status.effect(tables, row.entity_url, EntityStatus.IDLE))\n",
        "    return tuple(row.entity_url for row in cleared)\n",
    ),
    _statements(
        "reaper-keeps-rows",
        "the reaper clears the dispatch and leaves the row active",
        "    for row in lapsed:\n        end_row.effect(tables, row.consumer_id, row.epoch, ClaimStatus.EXPIRED)\n",
        "",
    ),
)

DELIVERING = (
    _handlers(
        "webhook-without-rows",
        "webhook dispatch writes no rows, as it used to",
        "    if not await _taken_up(ports, request, request.consumer_id):\n        return Reply(200)\n",
        "",
    ),
    _handlers(
        "webhook-undoes",
        "after a failed post the entity is set idle, as it used to be",
        "    except Unavailable:\n        return Reply(502)\n    return Reply(200)\n",
        "    except Unavailable:\n"
        "        entity = await ports.db.execute(read_entity(request.stream_path))\n"
        "        await ports.db.execute(update_status(entity.url, EntityStatus.IDLE))\n"
        "        return Reply(502)\n    return Reply(200)\n",
    ),
    _handlers(
        "webhook-releases",
        "after a failed post the claim is released as if nobody had the wake",
        "    except Unavailable:\n        return Reply(502)\n    return Reply(200)\n",
        "    except Unavailable:\n"
        "        entity = await ports.db.execute(read_entity(request.stream_path))\n"
        "        await ports.db.guarded(\n"
        '            "end_claim",\n'
        "            end_row(request.consumer_id, request.epoch, ClaimStatus.FAILED),\n"
        "            clear_dispatch(entity.url, request.consumer_id, request.epoch),\n"
        "            update_status(entity.url, EntityStatus.IDLE),\n"
        "        )\n"
        "        return Reply(502)\n    return Reply(200)\n",
    ),
)

MUTATIONS = Mutations(TARGETS, (*GRANTING, *WRITING, *BEATING, *ENDING, *REAPING, *DELIVERING))
