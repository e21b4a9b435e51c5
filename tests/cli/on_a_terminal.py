"""A command whose standard error is a terminal, so that it shows how far it is; it may be interrupted at a moment."""

from __future__ import annotations

import os
import pty
import re
import signal
import subprocess
import time
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from calling import WAKEPROOF

PATIENCE_S = 120
OUT = "stdout"
# Unmeasured: coverage may hold its lock at the moment of an interrupt.
PLAIN = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_") and name != "TERM"}


class Interrupted(NamedTuple):
    at_work: subprocess.Popen[str]
    out: str
    err: str


class Terminal:
    """The reading end of a terminal, and all that was shown on it."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor, self.shown = descriptor, b""

    def read_until(self, pattern: bytes) -> None:
        """Until the pattern is shown; whoever ends first, or takes too long, has not shown it."""
        deadline = time.monotonic() + PATIENCE_S
        while not re.search(pattern, self.shown):
            assert time.monotonic() < deadline, self.shown[-500:]
            chunk = self._read()
            assert chunk, f"it ended without showing {pattern!r}: {self.shown[-500:]!r}"

    def read_all(self) -> str:
        while self._read():
            pass
        return self.shown.decode()

    def _read(self) -> bytes:
        """Nothing once the other end is closed, which Linux calls an error."""
        chunk = b""
        with suppress(OSError):
            chunk = os.read(self.descriptor, 65_536)
        self.shown += chunk
        return chunk

    def close(self) -> None:
        os.close(self.descriptor)


def start(folder: Path, *words: str) -> tuple[subprocess.Popen[str], Terminal]:
    """In a session of its own, so that an interrupt reaches the whole group and nobody else."""
    ours, theirs = pty.openpty()
    with (folder / OUT).open("w") as out:  # a pipe would have to be read beside the terminal
        at_work = subprocess.Popen(
            [WAKEPROOF, *words],
            cwd=folder,
            env={"TERM": "xterm"} | PLAIN | {"COLUMNS": "200"},
            stdout=out,
            stderr=theirs,
            text=True,
            start_new_session=True,
        )
    os.close(theirs)
    return at_work, Terminal(ours)


def shown(folder: Path, *words: str) -> tuple[int, str, str]:
    """The exit code, standard output, and what the terminal showed."""
    at_work, terminal = start(folder, *words)
    with closing(terminal), at_work:
        err = terminal.read_all()
        at_work.wait(PATIENCE_S)
    out = (folder / OUT).read_text()
    return at_work.returncode, out, err


def interrupt(folder: Path, *words: str, once: bytes, sent: int = signal.SIGINT) -> Interrupted:
    """As a terminal interrupts: the whole group hears of it, once it has shown the pattern."""
    at_work, terminal = start(folder, *words)
    with closing(terminal), at_work:
        try:
            terminal.read_until(once)
            os.killpg(at_work.pid, sent)
            err = terminal.read_all()
            at_work.wait(PATIENCE_S)
        finally:
            at_work.kill()
    return Interrupted(at_work, (folder / OUT).read_text(), err)
