"""Results as they come, so that a campaign that was interrupted goes on from there: one line of JSON each."""

from __future__ import annotations

from pathlib import Path

import msgspec

from wakeproof.mutants.results import Result


class Remembered(msgspec.Struct, frozen=True):
    """A result, and the digest of all that it depends on."""

    key: str
    result: Result


class Memory:
    """A file that is only ever added to. A line that was cut short in the middle is as if it had not been written."""

    def __init__(self, path: Path, *, fresh: bool = False) -> None:
        """`fresh` forgets what an earlier call left there."""
        self.path = path
        self._known: dict[str, Result] = {}
        if fresh:
            path.unlink(missing_ok=True)
        for line in path.read_bytes().splitlines() if path.exists() else ():
            try:
                remembered = msgspec.json.decode(line, type=Remembered)
            except msgspec.DecodeError:
                continue
            self._known[remembered.key] = remembered.result

    def get(self, key: str) -> Result | None:
        return self._known.get(key)

    def put(self, key: str, result: Result) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("ab") as file:
            file.write(msgspec.json.encode(Remembered(key, result)) + b"\n")
