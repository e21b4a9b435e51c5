"""What a text of SQL alone tells of a statement: what its step is called, which tables it names, which it writes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from pullwake.hosted.settings import HostedSettings, TableAbout
from pullwake.world.deployment import TABLES
from wakeproof.observe.effects import Effect
from wakeproof.observe.runner import StepPart

LOOKS = "select"
"""The verb of a statement that writes nothing: whether its reply is lost, or it never arrived, is one and the same."""
_WORD = re.compile(r"\w+")
_VERB = re.compile(r"\s*(\w+)")
_TARGET = re.compile(r'\s*(?:insert\s+into|update|delete\s+from)\s+(?:only\s+)?"?(\w+)"?', re.IGNORECASE)
_ANY_TARGET = re.compile(r'\b(?:insert\s+into|update|delete\s+from)\s+(?:only\s+)?"?(\w+)"?', re.IGNORECASE)
_BEGINS = re.compile(r"\s*(begin|start\s+transaction)\b", re.IGNORECASE)
_SAVEPOINT = re.compile(r'\s*savepoint\s+"?(\w+)"?\s*;?\s*', re.IGNORECASE)
_BACK_TO = re.compile(
    r'\s*rollback\s+(?:work\s+|transaction\s+)?to\s+(?:savepoint\s+)?"?(\w+)"?\s*;?\s*', re.IGNORECASE
)
_COMPARES = re.compile(r"[<>]|\bbetween\b|\breturning\b", re.IGNORECASE)
_ENDS = re.compile(r"\s*(commit|end|abort|rollback(?!\s+(work\s+|transaction\s+)?to\b))\b", re.IGNORECASE)


@lru_cache(maxsize=1024)
def verb(text: str) -> str:
    found = _VERB.match(text)
    return found[1].lower() if found else ""


@lru_cache(maxsize=1024)
def words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text))


@lru_cache(maxsize=1024)
def target(text: str) -> str:
    """The table that a statement writes by itself; empty, where it is none, or has others inside."""
    found = _TARGET.match(text)
    return found[1] if found else ""


def begins(text: str) -> bool:
    return _BEGINS.match(text) is not None


def ends(text: str) -> bool:
    return _ENDS.match(text) is not None


@lru_cache(maxsize=1024)
def savepoint(text: str) -> str:
    """The savepoint that a statement makes."""
    found = _SAVEPOINT.fullmatch(text)
    return found[1] if found else ""


@lru_cache(maxsize=1024)
def back_to(text: str) -> str:
    """The savepoint that a statement goes back to."""
    found = _BACK_TO.fullmatch(text)
    return found[1] if found else ""


def part(told: Mapping[str, object]) -> StepPart | None:
    """Begin to commit is one step."""
    number, text = told.get("transaction"), str(told["text"])
    return None if not isinstance(number, int) else StepPart(number, opens=begins(text), closes=ends(text))


def about_tables(settings: HostedSettings) -> dict[str, TableAbout]:
    """What is said of each table of this world; of those that nothing is said of, that they are as here."""
    return {table: TableAbout() for table in TABLES} | settings.tables


@lru_cache(maxsize=1024)
def may_look_at(text: str, column: str) -> bool:
    """Whether a statement may tell or compare what a column holds, rather than write it alone."""
    is_named = column in words(text) or "*" in text
    return is_named and (verb(text) in ("select", "with") or _COMPARES.search(text) is not None)


class StatementNames:
    """What the statements of one module are called, by its release file."""

    def __init__(self, settings: HostedSettings) -> None:
        self._patterns = {
            name: re.compile(".*".join(map(re.escape, pattern.split("*"))), re.IGNORECASE | re.DOTALL)
            for name, pattern in settings.statements.items()
        }
        self._known: dict[str, str] = {}
        self._transactions = tuple(reversed(settings.transactions.items()))  # what a file says itself comes last
        self._world_of = {about.table or table: table for table, about in about_tables(settings).items()}
        self._pattern_of, self._also = settings.statements, settings.also

    def named(self, effect: Effect) -> str:
        """A statement's name, or that of the transaction that it begins."""
        return self.transaction_of(effect) if effect.opens else self.name(str(effect.args[0]))

    def transaction_of(self, effect: Effect) -> str:
        """What the transaction of a handler is called."""
        return next(
            (name for name, about in self._transactions if about.handler == effect.made.function), "transaction"
        )

    def inside(self, transaction: str) -> tuple[str, ...] | None:
        """The statements that a transaction may have by the file; None, where it says nothing of it."""
        return next((about.statements for name, about in self._transactions if name == transaction), None)

    def name(self, text: str) -> str:
        """By the file's patterns; else its verb and table."""
        if text not in self._known:
            plain = " ".join(text.split())
            named = (name for name, pattern in self._patterns.items() if pattern.fullmatch(plain))
            tables = [table for table in self._world_of if table in words(text)]
            self._known[text] = next(named, "_".join([verb(text), *tables[:1]]))
        return self._known[text]

    def further(self, effect: Effect) -> Iterator[str]:
        """What patterns may name a statement by, or a transaction by what is in it."""
        yield from self._also.get(self.named(effect), ())
        if not effect.opens:
            yield from ("statement", *self._touched(str(effect.args[0])))
            return
        yield "transaction"
        for name in self.inside(self.transaction_of(effect)) or ():
            yield name
            yield from self._touched(self._pattern_of.get(name, ""))

    def _touched(self, text: str) -> Iterator[str]:
        """The tables that a text reads and writes, as the world calls them."""
        written = [table for table in _ANY_TARGET.findall(text) if table in self._world_of]
        yield from (f"writes {self._world_of[table]}" for table in written)
        read = [table for table in self._world_of if table in words(text) and table not in written]
        yield from (f"reads {self._world_of[table]}" for table in read)
