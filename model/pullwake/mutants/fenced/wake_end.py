"""A done that ends its claim a little differently."""

from __future__ import annotations

from pullwake.mutants.fenced.places import SHARED, in_handlers, in_statements, one_by_one
from wakeproof.scenario.mutations import Written

_END_ROW = "            end_row(request.consumer_id, wake.epoch, ClaimStatus.RELEASED),\n"
_CLEAR = "            clear_dispatch(wake.entity_url, request.consumer_id, wake.epoch),\n"
_IDLE = "            update_status(wake.entity_url, EntityStatus.IDLE),\n"
_END = f"""        written = await ports.db.guarded(
            "end_claim",
{_END_ROW}{_CLEAR}{_IDLE}        )
"""

ENDING = (
    in_handlers(
        "end-split",
        "the end's transaction split into its three statements",
        _END,
        one_by_one(_END_ROW, _CLEAR, _IDLE, indent="        "),
    ),
    in_handlers("end-without-row", "a done does not end the claim row", _END_ROW, ""),
    in_handlers(
        "end-without-dispatch", "a done writes idle without asking whom the entity is dispatched to", _CLEAR, ""
    ),
    in_handlers("end-without-idle", "a done does not set the entity idle", _IDLE, ""),
    in_handlers("end-idle-first", "a done writes idle before it asks for the dispatch", _CLEAR + _IDLE, _IDLE + _CLEAR),
    in_handlers(
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
    in_statements(
        "end-by-consumer",
        "all claims of the consumer end: the epoch is forgotten",
        "    _update(tables, consumer_id, epoch, status=status, released_at=NOW)\n",
        "    for key in list(tables.consumer_claims):\n"
        "        if key[0] == consumer_id:\n"
        "            _update(tables, *key, status=status, released_at=NOW)\n",
    ),
    in_handlers(
        "done-told-before-consent",
        "a done whose wake nobody knows is told that all is well",
        "    if wake is None:\n        return Reply(404)\n    try:\n",
        "    if wake is None:\n        return Reply(200)\n    try:\n",
    ),
    in_handlers(
        "done-hides-a-bug",
        "a done names what a wake does not have, and swallows what comes of it",
        "            await ports.events.on_entity_changed(wake.entity_url)\n",
        "            await ports.events.on_entity_changed(wake.entity_uri)\n",
    ),
    in_handlers(
        "done-acks-nothing",
        "a done acks none of the work",
        "done=True, offset=request.offset\n",
        "done=True\n",
    ),
)
