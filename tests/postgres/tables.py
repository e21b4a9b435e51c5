"""Real tables in one line each: a schema of its own, the port on it, and what the tables say."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from pullwake.conformance.real import TENANT, Real, look
from pullwake.conformance.rows import Rows
from pullwake.module.tables import EntityRow, EntityStatus
from pullwake.postgres.database import PostgresDatabase

T = TypeVar("T")
SCHEMAS = count()
IDLE: Rows = {
    "consumer_claims": {},
    "entity_dispatch_state": {},
    "entities": {"entity/a": EntityRow("entity/a", "stream/a", EntityStatus.IDLE)},
    "consumer_callbacks": {},
}


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Real]:
    with TemporaryDirectory() as folder:
        real = Real(url, f"test_{next(SCHEMAS)}", Path(folder))
        await real.open()
        try:
            yield real
        finally:
            await real.close()


def on(url: str, does: Callable[[Real, PostgresDatabase], Awaitable[T]], rows: Rows = IDLE) -> T:
    """What a coroutine returns that is given tables with these rows, and the port on them."""

    async def run() -> T:
        async with opened(url) as real:
            await real.put(rows)
            return await does(real, PostgresDatabase(real.used, TENANT))

    return asyncio.run(run())


async def rows(real: Real) -> Rows:
    return await look(await real.beside.get())


async def run_sql(real: Real, text: str, *parameters: Any) -> list[tuple[Any, ...]]:
    cursor = await (await real.beside.get()).execute(text, parameters or None)
    return await cursor.fetchall() if cursor.description else []
