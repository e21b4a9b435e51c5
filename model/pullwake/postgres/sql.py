"""The SQL of each named statement, by its name.

Parameters are those of the statement's effect, by name, besides `tenant` and `lease` (the length of a lease). What
comes back is read by the effect's declared result: a row by the names of its columns; true or false as the first
column of the first row, false where there is none; several values as the first column of every row.

A statement that looks at rows it does not write is one statement all the same: it sees one snapshot. What two
statements that overlap then see of each other is a question of the isolation level (`POSTGRES.md`).
"""

from __future__ import annotations

SQL: dict[str, str] = {
    "read_callback": """
        SELECT consumer_id, callback_url, primary_stream FROM consumer_callbacks
        WHERE tenant = %(tenant)s AND consumer_id = %(consumer_id)s
    """,
    "read_entity": """
        SELECT url, stream_path, status FROM entities WHERE tenant = %(tenant)s AND stream_path = %(stream_path)s
    """,
    "upsert_callback": """
        INSERT INTO consumer_callbacks (tenant, consumer_id, callback_url, primary_stream)
        VALUES (%(tenant)s, %(consumer_id)s, %(callback_url)s, %(primary_stream)s)
        ON CONFLICT (tenant, consumer_id) DO UPDATE
        SET callback_url = excluded.callback_url, primary_stream = excluded.primary_stream
    """,
    "upsert_claim": """
        INSERT INTO consumer_claims
            (tenant, consumer_id, epoch, status, entity_url, stream_path, runner_id, claimed_at, lease_expires_at)
        VALUES
            (%(tenant)s, %(consumer_id)s, %(epoch)s, 'active', %(entity_url)s, %(stream_path)s, %(runner_id)s,
             now(), now() + %(lease)s)
        ON CONFLICT (tenant, consumer_id, epoch) DO UPDATE
        SET status = excluded.status, entity_url = excluded.entity_url, stream_path = excluded.stream_path,
            runner_id = excluded.runner_id, claimed_at = excluded.claimed_at, last_heartbeat_at = NULL,
            lease_expires_at = excluded.lease_expires_at, released_at = NULL, write_token = NULL, renewals = 0
    """,
    "upsert_dispatch": """
        INSERT INTO entity_dispatch_state
            (tenant, entity_url, active_consumer_id, active_epoch, active_runner_id, active_claimed_at,
             active_lease_expires_at, last_claimed_at)
        VALUES
            (%(tenant)s, %(entity_url)s, %(consumer_id)s, %(epoch)s, %(runner_id)s, now(), now() + %(lease)s, now())
        ON CONFLICT (tenant, entity_url) DO UPDATE
        SET active_consumer_id = excluded.active_consumer_id, active_epoch = excluded.active_epoch,
            active_runner_id = excluded.active_runner_id, active_claimed_at = excluded.active_claimed_at,
            active_lease_expires_at = excluded.active_lease_expires_at, last_claimed_at = excluded.last_claimed_at
    """,
    "release_row": """
        UPDATE consumer_claims SET status = 'released', released_at = now()
        WHERE tenant = %(tenant)s AND consumer_id = %(consumer_id)s AND epoch = %(epoch)s
        RETURNING consumer_id, epoch, status, entity_url, stream_path, runner_id, claimed_at, last_heartbeat_at,
            lease_expires_at, released_at, write_token, renewals
    """,
    "clear_dispatch": """
        UPDATE entity_dispatch_state
        SET active_consumer_id = NULL, active_epoch = NULL, active_runner_id = NULL, active_claimed_at = NULL,
            active_lease_expires_at = NULL, last_released_at = now(), last_completed_at = now()
        WHERE tenant = %(tenant)s AND entity_url = %(entity_url)s
            AND active_consumer_id = %(consumer_id)s AND active_epoch = %(epoch)s
        RETURNING true
    """,
    "update_status": """
        UPDATE entities SET status = %(status)s
        WHERE tenant = %(tenant)s AND url = %(url)s AND status NOT IN ('stopped', 'killed')
        RETURNING true
    """,
    "touch_heartbeat": """
        UPDATE consumer_claims SET last_heartbeat_at = now()
        WHERE tenant = %(tenant)s AND consumer_id = %(consumer_id)s AND epoch = %(epoch)s
        RETURNING true
    """,
    "touch_heartbeat_nulling_lease": """
        UPDATE consumer_claims SET last_heartbeat_at = now(), lease_expires_at = NULL
        WHERE tenant = %(tenant)s AND consumer_id = %(consumer_id)s AND epoch = %(epoch)s
        RETURNING true
    """,
    "insert_claim": """
        INSERT INTO consumer_claims
            (tenant, consumer_id, epoch, status, entity_url, stream_path, runner_id, claimed_at, lease_expires_at)
        SELECT
            %(tenant)s, %(consumer_id)s, %(epoch)s, 'active', %(entity_url)s, %(stream_path)s, %(runner_id)s,
            now(), now() + %(lease)s
        WHERE NOT EXISTS (
            SELECT FROM consumer_claims
            WHERE tenant = %(tenant)s AND stream_path = %(stream_path)s AND epoch >= %(epoch)s
        )
        ON CONFLICT (tenant, consumer_id, epoch) DO NOTHING
        RETURNING true
    """,
    "read_wake": """
        SELECT claim.epoch, callback.callback_url, claim.entity_url
        FROM consumer_claims AS claim JOIN consumer_callbacks AS callback USING (tenant, consumer_id)
        WHERE tenant = %(tenant)s AND consumer_id = %(consumer_id)s AND claim.epoch = %(epoch)s
    """,
    "store_token": """
        UPDATE consumer_claims SET write_token = %(token)s
        WHERE tenant = %(tenant)s AND consumer_id = %(consumer_id)s AND epoch = %(epoch)s
    """,
    "check_token": """
        SELECT EXISTS (
            SELECT
            FROM entities AS entity
            JOIN entity_dispatch_state AS dispatch
                ON dispatch.tenant = entity.tenant AND dispatch.entity_url = entity.url
            JOIN consumer_claims AS claim
                ON claim.tenant = entity.tenant AND claim.consumer_id = dispatch.active_consumer_id
                AND claim.epoch = dispatch.active_epoch
            WHERE entity.tenant = %(tenant)s AND entity.stream_path = %(stream_path)s
                AND entity.status NOT IN ('stopped', 'killed') AND claim.write_token = %(token)s
        )
    """,
    "begin_renewal": """
        UPDATE consumer_claims
        SET last_heartbeat_at = now(), lease_expires_at = now() + %(lease)s, renewals = renewals + 1
        WHERE tenant = %(tenant)s AND consumer_id = %(consumer_id)s AND epoch = %(epoch)s
    """,
    "end_renewal": """
        UPDATE consumer_claims
        SET last_heartbeat_at = now(), lease_expires_at = now() + %(lease)s, renewals = renewals - 1
        WHERE tenant = %(tenant)s AND consumer_id = %(consumer_id)s AND epoch = %(epoch)s
    """,
    "end_row": """
        UPDATE consumer_claims SET status = %(status)s, released_at = now()
        WHERE tenant = %(tenant)s AND consumer_id = %(consumer_id)s AND epoch = %(epoch)s
    """,
    "expire_lapsed": """
        WITH lapsed AS (
            UPDATE consumer_claims SET status = 'expired', released_at = now()
            WHERE tenant = %(tenant)s AND status = 'active' AND lease_expires_at <= now() - renewals * %(lease)s
            RETURNING entity_url, consumer_id, epoch
        ), cleared AS (
            UPDATE entity_dispatch_state AS dispatch
            SET active_consumer_id = NULL, active_epoch = NULL, active_runner_id = NULL, active_claimed_at = NULL,
                active_lease_expires_at = NULL, last_released_at = now(), last_completed_at = now()
            FROM lapsed
            WHERE dispatch.tenant = %(tenant)s AND dispatch.entity_url = lapsed.entity_url
                AND dispatch.active_consumer_id = lapsed.consumer_id AND dispatch.active_epoch = lapsed.epoch
            RETURNING dispatch.entity_url
        ), idled AS (
            UPDATE entities SET status = 'idle' FROM cleared
            WHERE entities.tenant = %(tenant)s AND entities.url = cleared.entity_url
                AND entities.status NOT IN ('stopped', 'killed')
        )
        SELECT entity_url FROM cleared ORDER BY entity_url
    """,
}
