"""Facts on disk, of one schema and server: an entry for each statement, with those before it in its transaction.

An entry is a table of contents and a list of facts that point into it. It is written as results are
(`wakeproof.cache.store`): whole, checksummed, and ignored where it is damaged. Two processes that learn at once may
each lose what the other has added last; that is learned again. Nothing that is read is ever code.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import NamedTuple

import msgspec

from wakeproof.cache.store import Store, digest_of
from wakeproof.sql.facts import FactKey, Texts
from wakeproof.sql.values import RelationRows, SqlError, SqlFact, SqlResult, Statements

ADDED_MAX = 5_000
"""So many facts are kept in memory at most before they are written."""


class StoredFact(NamedTuple):
    """A fact, and where it holds; `held` are numbers of what the entry has listed. One of result and error is None."""

    asked: Statements
    needs: tuple[str, ...]
    held: tuple[int, ...]
    result: SqlResult | None
    error: SqlError | None
    changed: tuple[tuple[str, RelationRows], ...]
    is_open: bool


class StoredEntry(msgspec.Struct, frozen=True):
    contents: tuple[RelationRows, ...]
    facts: tuple[StoredFact, ...]


class StoredFacts:
    """Those of one schema on one server, by the digest of both. Nothing is written before `keep`."""

    def __init__(self, store: Store, digest: str) -> None:
        self._store, self._digest = store, digest
        self._added: dict[Texts, dict[FactKey, SqlFact]] = {}
        self._count = 0

    def load(self, texts: Texts) -> dict[FactKey, SqlFact]:
        """What is known of these texts."""
        key = self._key(texts)
        found = self._store.get(key)
        if found is None:
            return {}
        try:
            return _facts(msgspec.msgpack.decode(found, type=StoredEntry))
        except (msgspec.DecodeError, IndexError, ValueError):
            self._store.is_damaged(key)
            return {}

    def add(self, texts: Texts, key: FactKey, fact: SqlFact) -> None:
        self._added.setdefault(texts, {})[key] = fact
        self._count += 1
        if self._count >= ADDED_MAX:
            self.keep()

    def keep(self) -> None:
        """Write what was added, beside what anybody has written in the meantime."""
        added, self._added, self._count = self._added, {}, 0
        for texts, facts in sorted(added.items()):
            self._store.put(self._key(texts), msgspec.msgpack.encode(_entry(self.load(texts) | facts)))
        self._store.trim()

    def _key(self, texts: Texts) -> str:
        return digest_of(learner_digest().encode(), self._digest.encode(), *(text.encode() for text in texts)).hex()


@cache
def learner_digest() -> str:
    """Of the files of this package: whoever learns otherwise may learn something else."""
    digest = hashlib.sha256()
    for path in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _entry(facts: dict[FactKey, SqlFact]) -> StoredEntry:
    numbers: dict[RelationRows, int] = {}
    return StoredEntry(
        facts=tuple(_stored(key, fact, numbers) for key, fact in facts.items()),  # which numbers the contents
        contents=tuple(numbers),
    )


def _stored(key: FactKey, fact: SqlFact, numbers: dict[RelationRows, int]) -> StoredFact:
    held = tuple(numbers.setdefault(rows, len(numbers)) for rows in key.held)
    result, error = (fact.outcome, None) if isinstance(fact.outcome, SqlResult) else (None, fact.outcome)
    return StoredFact(key.asked, key.needs, held, result, error, fact.changed, fact.is_open)


def _facts(entry: StoredEntry) -> dict[FactKey, SqlFact]:
    """Raises `ValueError` or `IndexError` for an entry that says too little."""
    facts = dict[FactKey, SqlFact]()
    for stored in entry.facts:
        outcome = stored.result or stored.error
        if outcome is None or len(stored.held) != len(stored.needs):
            raise ValueError("a fact without an outcome, or without what it needs")
        key = FactKey(stored.asked, stored.needs, tuple(entry.contents[number] for number in stored.held))
        facts[key] = SqlFact(outcome, stored.needs, stored.changed, stored.is_open)
    return facts
