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

BEATING = (
    in_handlers(
        "heartbeat-keeps-lease",
        "a heartbeat extends upstream's lease and not the row's",
        "    await ports.db.execute(renew_lease(request.consumer_id, request.epoch))\n",
        "",
    ),
    in_statements(
        "heartbeat-nulls-lease",
        "a heartbeat sets the row's lease to null",
        "last_heartbeat_at=lease, lease_expires_at=lease)",
        "last_heartbeat_at=lease, lease_expires_at=None)",
    ),
    in_statements(
        "heartbeat-revives",
        "a heartbeat makes the row active",
        "last_heartbeat_at=lease, lease_expires_at=lease)",
        "last_heartbeat_at=lease, lease_expires_at=lease, status=ClaimStatus.ACTIVE)",
    ),
)
