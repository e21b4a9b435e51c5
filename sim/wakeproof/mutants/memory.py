"""Results as they come, so that a campaign that was interrupted goes on from there: one line of JSON each."""

from __future__ import annotations

from pathlib import Path

import msgspec

from wakeproof.cache.content import Undigested
from wakeproof.cache.harness import harness_digest
from wakeproof.cache.store import KnownStore, digest_of
from wakeproof.encoded import encoded
from wakeproof.errors import UserError
from wakeproof.mutants.results import MutantResult


class RememberedResult(msgspec.Struct, frozen=True):
    """A result, and the digest of all that it depends on."""

    key: str
    result: MutantResult


class Memory:
    """A file that is only ever added to. A line that was cut short in the middle is as if it had not been written.

    What other calls found is in `store`, if there is one.
    """

    def __init__(self, path: Path, *, fresh: bool = False, store: KnownStore | None = None) -> None:
        """`fresh` forgets what an earlier call left there, once there is something new to remember."""
        self.path, self._fresh, self._store, self._is_asked = path, fresh, store, not fresh
        self._known: dict[str, MutantResult] = {}
        for line in () if fresh else self._read().splitlines():
            try:
                remembered = msgspec.json.decode(line, type=RememberedResult)
            except msgspec.DecodeError:
                continue
            self._known[remembered.key] = remembered.result

    def get(self, key: str) -> MutantResult | None:
        found = self._known.get(key)
        return self._from_store(key) if found is None and self._is_asked else found

    def _from_store(self, key: str) -> MutantResult | None:
        """What some call found, in whatever folder it wrote its report."""
        place = self._place(key)
        content = self._store.get(place) if self._store and place else None
        try:
            return None if content is None else msgspec.json.decode(content, type=MutantResult)
        except msgspec.MsgspecError:
            return None

    def _place(self, key: str) -> str:
        """Where the store has it: a key of its own for each version of the harness and what it stands on."""
        try:
            return digest_of(b"mutant", harness_digest().encode(), key.encode()).hex()
        except Undigested:
            return ""

    def put(self, key: str, result: MutantResult) -> None:
        place = self._place(key)
        if self._store and place:
            self._store.put(place, encoded(result))
        line = encoded(RememberedResult(key, result)) + b"\n"
        before = b"" if self._fresh else self._read()
        torn = before != b"" and not before.endswith(b"\n")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with self.path.open("wb" if self._fresh else "ab") as file:
                file.write(b"\n" * torn + line)
        except OSError as error:
            raise self._unusable(error) from None
        self._fresh = False

    def _read(self) -> bytes:
        try:
            return self.path.read_bytes() if self.path.exists() else b""
        except OSError as error:
            raise self._unusable(error) from None

    def _unusable(self, error: OSError) -> UserError:
        return UserError(
            f"cannot be used: {error.strerror}", where=str(self.path), remedy="remove it, or give another --out"
        )
