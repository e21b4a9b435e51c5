"""What a server process notes of itself: a file per process, written before what is noted can be seen anywhere else.

Each note is one write to the file, so a process that is killed has noted all that it did.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

SQL, TOKEN, STEPS = "sql", "token", "steps"


class LiveNote(NamedTuple):
    """A handler of `kind`, acting for `wake`, is about to send SQL on the backend `pid` or changed a stream's token.

    Or `handler`, as the simulation calls it, has ended: then `at_ms` is when its request arrived, and `steps` what it
    did since, each with its moment and how long it waited on purpose; so many calls on the database failed, and so
    many errors were swallowed.
    """

    what: str
    at_ms: float
    kind: str
    wake: str
    pid: int = 0
    stream: str = ""
    before: str = ""
    after: str = ""
    steps: Sequence[tuple[str, float, float]] = ()
    handler: str = ""
    failed: int = 0
    swallowed: int = 0


class Writer:
    """Appends notes to a file, unbuffered."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def note(self, note: LiveNote) -> None:
        os.write(self._file, msgspec.json.encode(note) + b"\n")


class Reader:
    """Reads what the processes noted so far: SQL by its backend, changes of tokens and steps by their stream."""

    def __init__(self, keep_ms: float) -> None:
        self.sql: dict[int, deque[LiveNote]] = {}
        self.tokens: dict[str, list[LiveNote]] = {}
        self.steps: dict[str, list[LiveNote]] = {}
        self._keep_ms = keep_ms
        self._open: dict[Path, int] = {}
        self._rest: dict[Path, bytes] = {}

    def add(self, path: Path) -> None:
        """From now on a process writes there."""
        self._open[path] = os.open(path, os.O_RDONLY | os.O_CREAT)
        self._rest[path] = b""

    def drop(self, path: Path) -> None:
        """The process is dead: what it noted is read, and its file removed."""
        self._drain(path)
        os.close(self._open.pop(path))
        path.unlink(missing_ok=True)

    def close(self) -> None:
        for path in list(self._open):
            self.drop(path)

    def drain(self) -> None:
        """Take in whatever has been noted."""
        for path in self._open:
            self._drain(path)

    def _drain(self, path: Path) -> None:
        while read := os.read(self._open[path], 1 << 20):
            *lines, self._rest[path] = (self._rest[path] + read).split(b"\n")
            for line in lines:
                self._take(msgspec.json.decode(line, type=LiveNote))

    def _take(self, note: LiveNote) -> None:
        if note.what != SQL:
            kept = self.tokens if note.what == TOKEN else self.steps
            kept.setdefault(note.stream, []).append(note)
            return
        sent = self.sql.setdefault(note.pid, deque())
        sent.append(note)
        while sent[0].at_ms < note.at_ms - self._keep_ms:
            sent.popleft()

    def sender(self, pid: int, at_ms: float) -> LiveNote | None:
        """Who sent what the backend did at a moment: the last to have taken its connection before."""
        return next((note for note in reversed(self.sql.get(pid, ())) if note.at_ms <= at_ms), None)
