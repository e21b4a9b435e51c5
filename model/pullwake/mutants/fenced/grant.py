"""A grant written down a little differently."""

from __future__ import annotations

from pullwake.mutants.fenced.places import in_handlers, in_statements, one_by_one

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

GRANTING = (
    in_handlers(
        "grant-split",
        "the grant's transaction split into its four statements",
        _GRANT,
        one_by_one(_INSERT, _CALLBACK, _DISPATCH, _RUNNING, indent="    ") + "    return True\n",
    ),
    in_handlers(
        "grant-running-after",
        "the entity set running after the grant's transaction",
        _RUNNING + "    )\n",
        "    )\n    await ports.db.execute(update_status(entity.url, EntityStatus.RUNNING))\n",
    ),
    in_handlers(
        "grant-running-first",
        "the entity set running before the claim is known to be the newest",
        _INSERT + _CALLBACK + _DISPATCH + _RUNNING,
        _RUNNING + _INSERT + _CALLBACK + _DISPATCH,
    ),
    in_handlers(
        "grant-dispatch-first",
        "the dispatch repointed before the claim is known to be the newest",
        _INSERT + _CALLBACK + _DISPATCH + _RUNNING,
        _DISPATCH + _INSERT + _CALLBACK + _RUNNING,
    ),
    in_handlers(
        "grant-swallows",
        "a runner is told that it has the wake although writing that down failed",
        _GRANT,
        "    try:\n"
        + "".join(f"    {line}\n" for line in _GRANT.removesuffix("    return True\n").splitlines())
        + "    except Unavailable:\n        await ports.log.swallowed('the grant was not written')\n    return True\n",
    ),
    in_handlers("grant-without-dispatch", "the grant writes no dispatch row", _DISPATCH, ""),
    in_handlers("grant-without-callback", "the grant writes no callback row", _CALLBACK, ""),
    in_handlers("grant-without-running", "the grant does not set the entity running", _RUNNING, ""),
    in_statements(
        "claim-without-lease",
        "a claim is inserted without a lease",
        "stream_path, runner_id, lease_expires_at=lease\n",
        "stream_path, runner_id\n",
    ),
    in_statements(
        "claim-older-wakes",
        "a claim is inserted although the stream has a newer one",
        "row.epoch >= epoch",
        "row.epoch == epoch",
    ),
    in_statements(
        "claim-revives",
        "a claim that has ended is made active by a second delivery",
        "row.epoch >= epoch",
        "row.epoch >= epoch + (row.status is not ClaimStatus.ACTIVE)",
    ),
)
