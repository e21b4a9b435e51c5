"""A socket lies in a folder that is one's own, whatever the folder of temporary files is called."""

from __future__ import annotations

import asyncio
import os
import tempfile
from pathlib import Path

import psycopg
import pytest

from pullwake.conformance.losing import Losing
from pullwake.postgres import sockets
from pullwake.postgres.embedded import NoServer, embedded
from pullwake.postgres.sockets import BYTES_MAX, TooLong, private_folder


@pytest.fixture
def long(tmp_path, monkeypatch):
    """A folder of temporary files with a path that leaves no room for a socket's."""
    folder = tmp_path / ("x" * 120)
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_a_folder_for_temporary_files_that_is_short_enough_is_used(tmp_path, monkeypatch):
    short = Path(tempfile.mkdtemp(dir="/tmp"))
    monkeypatch.setattr(tempfile, "tempdir", str(short))
    folder = Path(private_folder())
    assert folder.parent == short and folder.stat().st_mode & 0o777 == 0o700
    folder.rmdir()
    short.rmdir()


def test_a_path_that_is_too_long_is_passed_over_for_a_private_folder_elsewhere(long):
    folder = Path(private_folder())
    assert folder.parent == Path("/tmp") and folder.stat().st_mode & 0o777 == 0o700
    assert len(os.fsencode(folder)) < BYTES_MAX and not list(long.iterdir())
    folder.rmdir()


def test_where_none_is_short_enough_it_says_so(long, monkeypatch):
    monkeypatch.setattr(sockets, "SHORT", str(long))
    with pytest.raises(TooLong, match=f"no socket can lie in it: {long}; set TMPDIR to a shorter one"):
        private_folder()
    with pytest.raises(NoServer, match="set TMPDIR to a shorter one"), embedded():
        raise AssertionError("it has nowhere to listen")


def test_the_embedded_server_listens_where_nobody_else_may_go(long):
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
            assert not long.joinpath("run").exists()
    finally:
        os.umask(before)


def test_the_go_between_listens_for_its_owner_alone():
    folder = Path(private_folder())
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
