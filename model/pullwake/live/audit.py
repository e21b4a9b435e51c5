"""The database's own record of a live run: triggers that write down each change of a status, when, on which backend.

Of one row the changes come in the order of its lock; the time is the database's, which is this machine's.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from psycopg import AsyncConnection

TRIGGERS = """
CREATE TABLE audit (
    number bigserial, stream text NOT NULL, what text NOT NULL, wake text NOT NULL, before text NOT NULL,
    after text NOT NULL, pid int NOT NULL, at_ms double precision NOT NULL, leased boolean NOT NULL
);
CREATE INDEX audit_stream ON audit (stream);

CREATE FUNCTION note(stream text, what text, wake text, before text, after text, leased boolean) RETURNS void
LANGUAGE sql AS $$
    INSERT INTO audit (stream, what, wake, before, after, pid, at_ms, leased)
    VALUES (stream, what, coalesce(wake, ''), coalesce(before, ''), coalesce(after, ''), pg_backend_pid(),
        extract(epoch FROM clock_timestamp())::double precision * 1000, leased)
$$;

CREATE FUNCTION note_entity() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    PERFORM note(NEW.stream_path, 'entity', '', OLD.status, NEW.status, true);
    RETURN NULL;
END $$;
CREATE TRIGGER noted AFTER UPDATE ON entities FOR EACH ROW EXECUTE FUNCTION note_entity();

CREATE FUNCTION note_claim() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    PERFORM note(NEW.stream_path, 'claim', NEW.consumer_id, CASE WHEN TG_OP = 'UPDATE' THEN OLD.status END, NEW.status,
        NEW.lease_expires_at IS NOT NULL);
    RETURN NULL;
END $$;
CREATE TRIGGER noted AFTER INSERT OR UPDATE ON consumer_claims FOR EACH ROW EXECUTE FUNCTION note_claim();

CREATE FUNCTION note_dispatch() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE token text;
BEGIN
    SELECT write_token INTO token FROM consumer_claims
    WHERE tenant = OLD.tenant AND consumer_id = OLD.active_consumer_id AND epoch = OLD.active_epoch;
    PERFORM note(NEW.entity_url, 'dispatch', OLD.active_consumer_id, token, NEW.active_consumer_id, true);
    RETURN NULL;
END $$;
CREATE TRIGGER noted AFTER UPDATE ON entity_dispatch_state FOR EACH ROW EXECUTE FUNCTION note_dispatch();
"""
"""The entity of a stream has the stream's own name here, so that all three kinds of row are found by it."""

FORGET = (
    "DELETE FROM consumer_claims WHERE stream_path = ANY(%s)",
    "DELETE FROM consumer_callbacks WHERE primary_stream = ANY(%s)",
    "DELETE FROM entity_dispatch_state WHERE entity_url = ANY(%s)",
    "DELETE FROM entities WHERE stream_path = ANY(%s)",
    "DELETE FROM audit WHERE stream = ANY(%s)",
)


class RowChange(NamedTuple):
    """A row that changed: an entity or a claim from one status to another, a dispatch from one wake to another.

    Of a dispatch, `wake` is whom it left, `before` that wake's write token, and `after` whom it went to.
    """

    what: str
    wake: str
    before: str
    after: str
    pid: int
    at_ms: float
    leased: bool


async def changes(connection: AsyncConnection, stream: str) -> list[RowChange]:
    """All changes of a stream's rows, in order."""
    sql = "SELECT what, wake, before, after, pid, at_ms, leased FROM audit WHERE stream = %s ORDER BY number"
    return [RowChange(*row) async for row in await connection.execute(sql, (stream,))]


async def active_claims(connection: AsyncConnection, stream: str) -> list[str]:
    """The wakes whose claim row is active, oldest first."""
    sql = "SELECT consumer_id FROM consumer_claims WHERE stream_path = %s AND status = 'active' ORDER BY epoch"
    return [wake async for (wake,) in await connection.execute(sql, (stream,))]


async def entity_status(connection: AsyncConnection, stream: str) -> str:
    """Where the stream's entity stands now."""
    cursor = await connection.execute("SELECT status FROM entities WHERE stream_path = %s", (stream,))
    row = await cursor.fetchone()
    assert row is not None
    return str(row[0])


async def create_entity(connection: AsyncConnection, tenant: str, stream: str) -> None:
    sql = "INSERT INTO entities (tenant, url, stream_path, status) VALUES (%s, %s, %s, 'idle')"
    await connection.execute(sql, (tenant, stream, stream))


async def forget(connection: AsyncConnection, streams: Sequence[str]) -> None:
    """What is judged goes, so that the tables stay as small as a deployment's that tidies up."""
    for sql in FORGET:
        await connection.execute(sql, (list(streams),))
