"""What a module over a pipe has answered, kept on disk: by all that an answer depends on, and nothing else.

That is the release's files, the words that start its host, the kinds of effect that are answered, and the program
itself: by size and time, for nobody reads a whole interpreter for this, and by what it says of its version, for behind
one path may stand whatever a version manager chooses. An entry is written as results are: whole and
checksummed; one that is damaged is of no use, and all is asked again.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TypeVar

import msgspec

from wakeproof.cache.store import FACTS, Store, digest_of
from wakeproof.kit.client import HostStart, environment_of, found
from wakeproof.kit.messages import Hello, Ran

T = TypeVar("T")
VERSION = "3"
SAYS_WITHIN_S = 5.0
"""What a program may take to say its version; one that does not is known by its file alone."""


class RunsEntry(msgspec.Struct, frozen=True):
    """Runs as they were asked for, in JSON, and what was answered."""

    runs: tuple[tuple[bytes, Ran], ...]


class KeptRuns:
    """The answers of one module (`KnownRuns`)."""

    def __init__(self, folder: Path, files: str, start: HostStart) -> None:
        self._store = Store(folder, _say, kept=FACTS)
        program, *words = found(start)
        stat = Path(program).stat()
        stamp = f"{Path(program).name} {stat.st_size} {stat.st_mtime_ns}"
        environment = (f"{name}={value}" for name, value in start.environment)
        said = said_of_itself(program, start)
        self._parts = [VERSION, files, stamp, said, *(Path(word).name for word in words), *environment]

    def hello(self) -> Hello | None:
        """What its host says of itself."""
        return self._decoded(self._key("hello"), Hello)

    def keep_hello(self, hello: Hello) -> None:
        self._store.put(self._key("hello"), msgspec.msgpack.encode(hello))

    def load(self, kinds: Iterable[str]) -> dict[bytes, Ran]:
        """What was answered where these kinds of effect are."""
        entry = self._decoded(self._key("runs", *sorted(kinds)), RunsEntry)
        return dict(entry.runs) if entry is not None else {}

    def keep(self, kinds: Iterable[str], known: dict[bytes, Ran]) -> None:
        """Write them down, beside what anybody has written in the meantime."""
        known = self.load(kinds) | known
        entry = RunsEntry(tuple(sorted(known.items(), key=lambda each: each[0])))
        self._store.put(self._key("runs", *sorted(kinds)), msgspec.msgpack.encode(entry))

    def _key(self, *parts: str) -> str:
        return digest_of(*(part.encode() for part in (*self._parts, *parts))).hex()

    def _decoded(self, key: str, kind: type[T]) -> T | None:
        found_there = self._store.get(key)
        if found_there is None:
            return None
        try:
            return msgspec.msgpack.decode(found_there, type=kind)
        except msgspec.MsgspecError:
            self._store.is_damaged(key)
            return None


@cache
def said_of_itself(program: str, start: HostStart) -> str:
    """The version of a program, asked where its host is started; beside this Python, that of Python."""
    if Path(program).parent == Path(sys.executable).parent:
        return sys.version
    try:
        said = subprocess.run(  # noqa: S603 - the program that the release file names
            [program, "--version"],
            cwd=start.folder,
            env=environment_of(start),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=SAYS_WITHIN_S,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return said.stdout.decode(errors="replace") if not said.returncode else ""


def _say(line: str) -> None:
    sys.stderr.write(f"wakeproof: {line}\n")
