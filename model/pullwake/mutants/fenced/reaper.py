"""The reaper and webhook dispatch a little different."""

from __future__ import annotations

from pullwake.mutants.fenced.places import in_handlers, in_statements

REAPING = (
    in_handlers(
        "reaper-idle",
        "the reaper does nothing",
        "    for entity_url in await ports.db.execute(expire_lapsed()):\n",
        "    for entity_url in ():\n",
    ),
    in_statements(
        "reaper-without-grace",
        "the reaper acts as soon as a lease has run out, whatever renewals are open",
        " > row.renewals",
        " > 0",
    ),
    in_statements(
        "reaper-without-lease",
        "the reaper ends every active claim",
        "    return bool(row.lease_expires_at) and tables.leases.run_out(row.consumer_id, row.epoch) > row.renewals\n",
        "    return True\n",
    ),
    in_statements(
        "reaper-idles-all",
        "the reaper sets every entity of a lapsed claim idle, whoever is dispatched",
        "    for row in cleared:\n",
        "    for row in lapsed:\n",
    ),
    in_statements(
        "reaper-keeps-running",
        "the reaper ends rows and dispatch and leaves the entity running",
        "    for row in cleared:\n        update_status.effect(tables, row.entity_url, EntityStatus.IDLE)\n",
        "",
    ),
    in_statements(
        "reaper-keeps-rows",
        "the reaper clears the dispatch and leaves the row active",
        "    for row in lapsed:\n        end_row.effect(tables, row.consumer_id, row.epoch, ClaimStatus.EXPIRED)\n",
        "",
    ),
)

DELIVERING = (
    in_handlers(
        "webhook-without-rows",
        "webhook dispatch writes no rows, as it used to",
        "    if not await _taken_up(ports, request, request.consumer_id):\n        return Reply(200)\n",
        "",
    ),
    in_handlers(
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
