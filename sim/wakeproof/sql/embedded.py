"""A PostgreSQL of one's own for as long as it is needed: no installation, no configuration, nothing left behind."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from wakeproof.sql.cluster import PACKAGE


class NoServer(Exception):
    """The embedded server is not installed, or does not start."""


class Embedded:
    """A running server: its address, the folder that goes with it, and its guard."""

    def __init__(self, guard: subprocess.Popen[str]) -> None:
        self._guard = guard
        folder, _, self.url = self._answer().partition("\t")
        self.folder = Path(folder)

    def restart(self) -> None:
        """Stop the server and start it again, as an operator would; every connection is lost."""
        assert self._guard.stdin is not None
        self._guard.stdin.write("restart\n")
        self._guard.stdin.flush()
        self._answer()

    def _answer(self) -> str:
        assert self._guard.stdout is not None
        line = self._guard.stdout.readline().strip()
        if not line:
            raise NoServer(f"the embedded PostgreSQL does not start: {_last_line(self._guard)}")
        return line


@contextmanager
def embedded() -> Iterator[Embedded]:
    """Raises `NoServer`. However this process ends, the server stops and its folder goes."""
    if importlib.util.find_spec(PACKAGE) is None:
        raise NoServer(f"{PACKAGE}, which brings the embedded PostgreSQL, is not installed")
    with _guard() as guard:
        yield Embedded(guard)


@contextmanager
def passing_folder() -> Iterator[Path]:
    """A folder that goes, however this process ends; a socket may be made in it."""
    with _guard("folder") as guard:
        assert guard.stdout is not None
        yield Path(guard.stdout.readline().rstrip("\n"))


@contextmanager
def _guard(*words: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(  # noqa: S603 - this program itself
        (sys.executable, "-P", "-m", "wakeproof.sql.guard", *words),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as guard:
        try:
            yield guard
        finally:
            assert guard.stdin is not None
            guard.stdin.close()
            guard.wait()


@contextmanager
def on_one_core() -> Iterator[None]:
    """This process on one core, with what it starts: handing over a request is then faster than waking another core."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(before)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


def _last_line(guard: subprocess.Popen[str]) -> str:
    assert guard.stderr is not None
    guard.wait()
    return (guard.stderr.read().strip().splitlines() or ["it says nothing"])[-1]
