"""The embedded server leaves nothing behind: no process, no socket, no folder, however its owner ends."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import psycopg
import pytest

from pullwake.postgres import embedded as module
from pullwake.postgres.embedded import NoServer, embedded

OWNER = """
from pullwake.postgres.embedded import embedded
import sys
with embedded() as server:
    print(server.url, flush=True)
    sys.stdin.read()
"""
GONE_S = 15


def folder_of(url: str) -> Path:
    return Path(url.partition("host=")[2]).parent


def serving(folder: Path) -> list[psutil.Process]:
    """The processes that run from a folder, the guard included."""
    running = psutil.process_iter(["cmdline"])
    return [process for process in running if str(folder) in " ".join(process.info["cmdline"] or ())]


def gone(folder: Path) -> bool:
    """In the end nothing is left."""
    for _ in range(GONE_S * 20):
        if not serving(folder) and not folder.exists():
            return True
        time.sleep(0.05)
    return False


def test_it_is_there_and_then_it_is_not():
    with embedded() as server:
        folder = folder_of(server.url)
        with psycopg.connect(server.url) as connection:
            assert connection.info.server_version >= 180_000
        assert serving(folder) and folder.is_dir()
    assert not serving(folder) and not folder.exists()


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_nothing_is_left_when_its_owner_is_ended(ending):
    with subprocess.Popen(
        [sys.executable, "-c", OWNER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as owner:
        folder = folder_of(owner.stdout.readline().strip())
        assert serving(folder) and folder.is_dir()
        owner.send_signal(ending)
    assert gone(folder)


def test_a_restart_loses_every_connection_and_no_row():
    with embedded() as server:
        with psycopg.connect(server.url, autocommit=True) as connection:
            connection.execute("CREATE TABLE kept AS SELECT 1 AS one")
            server.restart()
            with pytest.raises(psycopg.OperationalError):
                connection.execute("SELECT 1")
        with psycopg.connect(server.url) as connection:
            assert connection.execute("SELECT one FROM kept").fetchone() == (1,)


def test_without_the_package_it_says_so(monkeypatch):
    monkeypatch.setattr(module, "PACKAGE", "no_such_package")
    with pytest.raises(NoServer, match="not installed"), embedded():
        raise AssertionError("there is none")
