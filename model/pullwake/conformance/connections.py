"""Connections to a schema of one's own in a database, made as they are needed, and made again when they are lost."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import psycopg
from psycopg import AsyncConnection
from psycopg.conninfo import make_conninfo

from pullwake.postgres.database import configured

UNPREPARED: dict[str, Any] = {"prepare_threshold": None, "sslmode": "disable", "gssencmode": "disable"}
"""Each statement is one request and one answer, in plain sight of whoever is between."""


class OneConnection:
    """One connection at a time; `isolation` may change between two uses, `changes` are how its address differs."""

    def __init__(self, url: str, schema: str, **changes: Any) -> None:
        self.url, self.schema, self.changes = url, schema, changes
        self.isolation = "read committed"
        self._connection: AsyncConnection | None = None
        self._level = ""

    async def get(self) -> AsyncConnection:
        """The connection, alive as far as this side knows."""
        if self._connection is None or self._connection.closed:
            self._connection, self._level = await self._connect(), ""
        if self._level != self.isolation:
            await configured(self._connection, self.isolation)
            self._level = self.isolation
        return self._connection

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[AsyncConnection]:
        """For the database port; what broke on the way is made anew by the next user."""
        connection = await self.get()
        try:
            yield connection
        except psycopg.Error:
            if connection.closed:
                await self.close()
            raise

    async def close(self) -> None:
        if self._connection is not None:
            with suppress(psycopg.Error):
                await self._connection.close()
        self._connection = None

    async def _connect(self) -> AsyncConnection:
        changes = dict(self.changes)
        threshold = {"prepare_threshold": changes.pop("prepare_threshold")} if "prepare_threshold" in changes else {}
        connection = await AsyncConnection.connect(make_conninfo(self.url, **changes), autocommit=True, **threshold)
        await connection.execute("SELECT set_config('search_path', %s, false)", (self.schema,))
        return connection
