"""Tokens, their check, and heartbeats a little different."""

from __future__ import annotations

from pullwake.mutants.fenced.places import TOKENS, in_handlers, in_statements
from wakeproof.scenario.mutations import Written

WRITING = (
    in_handlers(
        "callback-stores-nothing",
        "the claim callback answers a token that it did not store",
        "    await ports.db.execute(store_token(request.consumer_id, request.epoch, token))\n",
        "",
    ),
    in_statements(
        "store-by-consumer",
        "the token is stored in every claim of the consumer: the epoch is forgotten",
        "    _update(tables, consumer_id, epoch, write_token=token)\n",
        "    for key in list(tables.consumer_claims):\n"
        "        if key[0] == consumer_id:\n"
        "            _update(tables, *key, write_token=token)\n",
    ),
    in_handlers(
        "write-unchecked",
        "a write is appended whatever its check says",
        "    if not await ports.db.execute(check_token(request.stream_path, request.token)):\n"
        "        return Reply(401)\n",
        "    await ports.db.execute(check_token(request.stream_path, request.token))\n",
    ),
    in_handlers(
        "write-swallows",
        "a write whose check fails is answered as if it had been made",
        "    if not await ports.db.execute(check_token(request.stream_path, request.token)):\n"
        "        return Reply(401)\n",
        "    try:\n"
        "        good = await ports.db.execute(check_token(request.stream_path, request.token))\n"
        "    except Unavailable:\n"
        "        return Reply(200)\n"
        "    if not good:\n"
        "        return Reply(401)\n",
    ),
    in_handlers(
        "callback-swallows",
        "the claim callback answers a token although storing it failed",
        "    await ports.db.execute(store_token(request.consumer_id, request.epoch, token))\n",
        "    try:\n"
        "        await ports.db.execute(store_token(request.consumer_id, request.epoch, token))\n"
        "    except Unavailable:\n"
        "        await ports.log.swallowed('the token was not stored')\n",
    ),
    Written(
        "tokens-kept-beside",
        "tokens are kept in memory as well, one stream per consumer",
        TOKENS,
        "        return token\n",
        "        for other in [path for path, entry in self.entries.items() if entry.consumer_id == consumer_id]:\n"
        "            del self.entries[other]\n"
        "        return super().mint(stream_path, consumer_id, token)\n",
    ),
    in_statements(
        "check-any-token",
        "any token is good while the entity is dispatched",
        "row.write_token == token",
        "row.write_token is not None",
    ),
    in_statements(
        "check-any-claim",
        "a token is good wherever it was stored, dispatched or not: the fence is ignored",
        "(row.consumer_id, row.epoch) == active and row.write_token == token",
        "row.write_token == token",
    ),
    in_statements(
        "check-by-consumer",
        "a token is good if the dispatched consumer has it on any claim: the epoch is forgotten",
        "(row.consumer_id, row.epoch) == active and",
        "row.consumer_id == active[0] and",
    ),
)

_BEGIN = "    await ports.db.execute(begin_renewal(request.consumer_id, request.epoch))\n"
_ACK = "    acknowledged = await ports.upstream.ack(callback.callback_url, request.wake_id, request.epoch)\n"
_REFUSED = "    if not acknowledged.ok:\n        return Reply(409)\n"
_END = "    await ports.db.execute(end_renewal(request.consumer_id, request.epoch))\n"

BEATING = (
    in_handlers(
        "heartbeat-keeps-lease",
        "a heartbeat extends upstream's lease and tells the row nothing",
        _BEGIN + _ACK + _REFUSED + _END,
        _ACK + _REFUSED,
    ),
    in_handlers(
        "heartbeat-renews-after",
        "a heartbeat tells the row after it has extended upstream's lease, not before",
        _BEGIN + _ACK + _REFUSED + _END,
        _ACK + _REFUSED + _BEGIN + _END,
    ),
    in_handlers(
        "heartbeat-ends-early",
        "a renewal ends before upstream is told",
        _BEGIN + _ACK + _REFUSED + _END,
        _BEGIN + _END + _ACK + _REFUSED,
    ),
    in_statements(
        "renewals-uncounted",
        "renewals are not counted: the reaper waits for one length alone",
        "renewals=row.renewals + renewals\n",
        "renewals=0\n",
    ),
    in_statements(
        "renewals-counted-once",
        "the reaper waits for one open renewal, however many there are",
        " > row.renewals",
        " > min(row.renewals, 1)",
    ),
    in_statements(
        "renewal-end-keeps-lease",
        "a renewal ends without a new lease: upstream's was extended after the row's began",
        "    _renewed(tables, consumer_id, epoch, renewals=-1)\n",
        "    row = tables.consumer_claims[consumer_id, epoch]\n"
        "    _update(tables, consumer_id, epoch, renewals=row.renewals - 1)\n",
    ),
    in_statements(
        "heartbeat-nulls-lease",
        "a heartbeat sets the row's lease to null",
        "last_heartbeat_at=lease, lease_expires_at=lease, renewals",
        "last_heartbeat_at=lease, lease_expires_at=None, renewals",
    ),
    in_statements(
        "heartbeat-revives",
        "a heartbeat makes the row active",
        "last_heartbeat_at=lease, lease_expires_at=lease, renewals",
        "last_heartbeat_at=lease, status=ClaimStatus.ACTIVE, lease_expires_at=lease, renewals",
    ),
)
