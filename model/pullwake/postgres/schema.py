"""The schema, brought up to date by migrations: numbered SQL files, each applied once, in order, in one transaction.

Migrating a schema that is up to date changes nothing, and of several servers that migrate at once one does the work.
"""

from __future__ import annotations

from pathlib import Path

from psycopg import AsyncConnection

FOLDER = Path(__file__).parent / "migrations"
LOCK = 4346
"""The advisory lock that whoever migrates holds until its transaction ends."""


async def migrate(connection: AsyncConnection) -> tuple[str, ...]:
    """Apply what is missing to the schema that the connection's search path begins with; the names applied."""
    async with connection.transaction():
        await connection.execute("SELECT pg_advisory_xact_lock(%s)", (LOCK,))
        await connection.execute("CREATE TABLE IF NOT EXISTS schema_migrations (name text PRIMARY KEY)")
        known = {name async for (name,) in await connection.execute("SELECT name FROM schema_migrations")}
        missing = [path for path in sorted(FOLDER.glob("*.sql")) if path.stem not in known]
        for path in missing:
            await connection.execute(path.read_bytes())
            await connection.execute("INSERT INTO schema_migrations VALUES (%s)", (path.stem,))
    return tuple(path.stem for path in missing)
