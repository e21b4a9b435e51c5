"""A socket lies in a folder that is one's own, and nobody else may speak to it."""

from __future__ import annotations

import asyncio
import os
import tempfile
from pathlib import Path

import psycopg

from pullwake.conformance.lost_reply import Losing
from wakeproof.sql.embedded import embedded


def test_the_embedded_server_listens_where_nobody_else_may_go():
    before = os.umask(0)
    try:
        with embedded() as server:
            with psycopg.connect(server.url) as connection:
                assert connection.execute("SHOW listen_addresses").fetchone() == ("",)
                assert connection.execute("SHOW unix_socket_directories").fetchone() == (str(server.folder / "data"),)
            data = server.folder / "data"
            assert data.stat().st_mode & 0o777 == 0o700 and (data / ".s.PGSQL.5432").is_socket()
            for path in server.folder.rglob("*"):
                assert not path.is_dir() or not path.stat().st_mode & 0o022, path
    finally:
        os.umask(before)


def test_the_go_between_listens_for_its_owner_alone():
    folder = Path(tempfile.mkdtemp(prefix="wakeproof-", dir="/tmp"))
    before = os.umask(0)
    try:
        assert asyncio.run(_mode_of(Losing("postgresql://localhost", folder))) == 0o600
    finally:
        os.umask(before)
    folder.rmdir()


async def _mode_of(between: Losing) -> int:
    await between.start()
    mode = (between.folder / ".s.PGSQL.5432").stat().st_mode & 0o777
    await between.close()
    return mode
