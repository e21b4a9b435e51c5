"""The embedded server leaves nothing behind: no process, no socket, no folder, however its owner ends."""

from __future__ import annotations

import os
import pwd
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import psycopg
import pytest

from wakeproof.sql import cluster
from wakeproof.sql import embedded as module
from wakeproof.sql.embedded import NoServer, embedded

OWNER = """
from wakeproof.sql.embedded import embedded
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


def owned(temporary: Path | None = None) -> subprocess.Popen[str]:
    """A process that has a server."""
    return subprocess.Popen(
        [sys.executable, "-c", OWNER],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=os.environ | ({"TMPDIR": str(temporary)} if temporary else {}),
    )


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_nothing_is_left_when_its_owner_is_ended(ending):
    shared = segments()
    with owned() as owner:
        folder = folder_of(owner.stdout.readline().strip())
        assert serving(folder) and folder.is_dir()
        owner.send_signal(ending)
    assert gone(folder)
    assert not segments() - shared


@pytest.mark.parametrize("program", ["initdb", "postgres"])
def test_nothing_is_left_when_its_owner_dies_while_the_server_starts(open_folder, program):
    shared = segments()
    with owned(open_folder) as owner:
        while program not in {process.info["name"] for process in started(open_folder)}:
            assert owner.poll() is None
        owner.kill()
    assert empty(open_folder) and not segments() - shared


def segments() -> set[str]:
    """Shared memory of the user that a server of ours runs as."""
    user = pwd.getpwnam("nobody").pw_uid if os.geteuid() == 0 else os.geteuid()
    return {path.name for path in Path("/dev/shm").glob("PostgreSQL.*") if path.stat().st_uid == user}


def started(folder: Path) -> list[psutil.Process]:
    running = psutil.process_iter(["name", "cmdline"])
    return [process for process in running if f"{folder}/" in " ".join(process.info["cmdline"] or ())]


def empty(folder: Path) -> bool:
    for _ in range(GONE_S * 20):
        if not started(folder) and not list(folder.iterdir()):
            return True
        time.sleep(0.05)
    return False


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no kernel sees to it")
def test_no_server_is_left_when_even_its_guard_is_killed(open_folder):
    with owned(open_folder) as owner:
        folder = folder_of(owner.stdout.readline().strip())
        [guard] = psutil.Process(owner.pid).children()
        guard.kill()
        for _ in range(GONE_S * 20):
            if not started(folder):
                break
            time.sleep(0.05)
        assert not started(folder)
        owner.kill()


def test_signals_to_everybody_are_left_to_its_owner():
    """As when a whole group of processes is stopped: the owner may still need what it has."""
    with owned() as owner:
        url = owner.stdout.readline().strip()
        [guard] = psutil.Process(owner.pid).children()
        for sent in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            guard.send_signal(sent)
        with psycopg.connect(url) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
        owner.stdin.close()
    assert gone(folder_of(url))


def test_no_user_is_made_and_no_folder_opened(tmp_path):
    """Also for root, whose server runs as somebody else."""
    private = tmp_path / "private"
    private.mkdir(mode=0o700)
    users = [entry.pw_name for entry in pwd.getpwall()]
    with owned(private) as owner:
        with psycopg.connect(owner.stdout.readline().strip()) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
        assert private.stat().st_mode & 0o777 == 0o700
        owner.stdin.close()
    assert [entry.pw_name for entry in pwd.getpwall()] == users
    assert not list(private.iterdir())


@pytest.mark.skipif(os.geteuid() != 0, reason="only root has to be somebody else")
def test_programs_that_only_root_may_read_are_copied(open_folder, monkeypatch):
    monkeypatch.setattr(cluster, "_is_open", lambda path: False)
    copied = cluster.Cluster(open_folder, lambda: False)
    copied.make()
    copied.start()
    with psycopg.connect(copied.url) as connection:
        assert connection.info.server_version >= 180_000
    copied.kill()


@pytest.mark.skipif(not Path("/proc/sysvipc/shm").exists(), reason="where the kernel tells what is shared")
def test_one_that_has_to_be_killed_leaves_no_segment(open_folder, monkeypatch):
    def segments() -> set[str]:
        return {line.split()[1] for line in Path("/proc/sysvipc/shm").read_text().splitlines()[1:]}

    monkeypatch.setattr(cluster, "STOPS_WITHIN_S", 0.1)
    killed = cluster.Cluster(open_folder, lambda: False)
    killed.make()
    killed.start()
    [segment] = [(killed.data / "postmaster.pid").read_text().splitlines()[6].split()[1]]
    assert segment in segments()
    killed._process.send_signal(signal.SIGSTOP)
    killed.kill()
    deadline = time.monotonic() + GONE_S  # its children see that it is gone
    while segment in segments() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert segment not in segments()


def test_a_long_path_is_no_hindrance(open_folder):
    long = open_folder / ("long" * 30)
    long.mkdir()
    with owned(long) as owner:
        with psycopg.connect(owner.stdout.readline().strip()) as connection:
            assert connection.info.server_version >= 180_000
        owner.stdin.close()


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
