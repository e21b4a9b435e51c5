"""Facts about statements: looked up where they are known, learned where they are not."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol, TypeAlias

from wakeproof.errors import ReleaseError
from wakeproof.sql.schema_files import LearnedSchema
from wakeproof.sql.text import refused
from wakeproof.sql.values import (
    Contents,
    OpenTransaction,
    RelationRows,
    SqlAnswer,
    SqlFact,
    SqlResult,
    SqlStatement,
    Statements,
    Transaction,
)

Answer: TypeAlias = Callable[[SqlStatement, Contents, Transaction], SqlAnswer]
"""What a world needs of all this: a function of values."""
Texts: TypeAlias = tuple[str, ...]
"""Of a statement and of those before it in its transaction."""
STATEMENTS_MAX = 200
"""Of one transaction: each is learned after all those before it."""


class FactKey(NamedTuple):
    """Where a fact holds: what was asked, and what the relations that it needs held."""

    asked: Statements
    needs: tuple[str, ...]
    held: tuple[RelationRows, ...]


class FactSource(Protocol):
    """Who learns what is not known; `schema` has the digest of all that a fact depends on besides its key."""

    @property
    def schema(self) -> LearnedSchema: ...

    def learn(self, asked: Statements, contents: Contents) -> SqlFact: ...


class KnownFacts(Protocol):
    """Where facts are kept: those of some texts, and a new one."""

    def load(self, texts: Texts) -> dict[FactKey, SqlFact]: ...

    def add(self, texts: Texts, key: FactKey, fact: SqlFact) -> None: ...

    def keep(self) -> None: ...


class SqlFacts:
    """What is known of one schema; `unordered_rows` allows rows in canonical order where no order was asked for.

    `schema` has the first contents, and the columns of every table. `learned` counts what was not known, `asked` all.
    `unordered` has the texts of which one order stands for all: a verdict that rests on them has to say so.
    """

    def __init__(self, source: FactSource, known: KnownFacts | None = None, *, unordered_rows: bool = False) -> None:
        self._source, self._kept, self._unordered_rows = source, known, unordered_rows
        self.schema = source.schema
        self._facts: dict[FactKey, SqlFact] = {}
        self._needs: dict[Texts, tuple[tuple[str, ...], ...]] = {}
        self.unordered: dict[str, None] = {}
        self.asked = self.learned = 0

    def answer(self, statement: SqlStatement, contents: Contents, transaction: Transaction = ()) -> SqlAnswer:
        """What the statement answers where this is committed, what is committed afterwards, and the open transaction.

        Raises `ReleaseError` for a statement of which nothing can be learned, `CutShort` for one that does not end.
        """
        fact, after = self.next_fact(statement, contents, transaction)
        return SqlAnswer(fact.outcome, {**contents, **dict(fact.changed)} if fact.changed else contents, after)

    def next_fact(
        self, statement: SqlStatement, contents: Contents, transaction: Transaction = ()
    ) -> tuple[SqlFact, Transaction]:
        """The same as a fact, and the transaction that is open after it: of `contents` it rests on what it needs."""
        asked = (*transaction.statements, statement) if transaction else (statement,)
        if transaction:
            _check_alone(statement, contents, transaction)
        fact = self.fact(asked, contents)
        if isinstance(fact.outcome, SqlResult) and not fact.outcome.is_ordered:
            self._note_unordered(statement)
        if not fact.is_open:
            return fact, ()
        return fact, OpenTransaction(asked, tuple((name, contents[name]) for name in fact.needs))

    def keep(self) -> None:
        """Write down what was learned so far, where facts are kept."""
        if self._kept:
            self._kept.keep()

    def _note_unordered(self, statement: SqlStatement) -> None:
        if not self._unordered_rows:
            raise _unordered(statement)
        self.unordered.setdefault(statement.text)

    def fact(self, asked: Statements, contents: Contents) -> SqlFact:
        """The fact itself about the last statement that is asked, after those before it."""
        self.asked += 1
        texts = tuple(statement.text for statement in asked)
        if texts not in self._needs:
            self._load(texts)
        for needs in self._needs[texts]:
            known = self._facts.get(FactKey(asked, needs, tuple(contents[name] for name in needs)))
            if known is not None:
                return known
        return self._learn(texts, asked, contents)

    def _load(self, texts: Texts) -> None:
        if len(texts) > STATEMENTS_MAX:
            raise _endless(texts)
        self._needs[texts] = ()
        for key, fact in (self._kept.load(texts) if self._kept else {}).items():
            self._enter(texts, key, fact)

    def _learn(self, texts: Texts, asked: Statements, contents: Contents) -> SqlFact:
        self.learned += 1
        fact = self._source.learn(asked, contents)
        assert {name for name, _ in fact.changed} <= set(fact.needs), "whoever writes a table holds a lock on it"
        key = FactKey(asked, fact.needs, tuple(contents[name] for name in fact.needs))
        self._enter(texts, key, fact)
        if self._kept:
            self._kept.add(texts, key, fact)
        return fact

    def _enter(self, texts: Texts, key: FactKey, fact: SqlFact) -> None:
        self._facts[key] = fact
        if key.needs not in self._needs[texts]:
            self._needs[texts] = tuple(sorted({*self._needs[texts], key.needs}, key=lambda needs: (len(needs), needs)))


def _check_alone(statement: SqlStatement, contents: Contents, transaction: OpenTransaction) -> None:
    """Facts know one transaction at a time: what it has needed must be as it was when it began."""
    others = [name for name, rows in transaction.needed if contents[name] != rows]
    if others:
        what = f"is sent in a transaction that was open while somebody else committed to {', '.join(others)}"
        raise refused(statement.text, what, "wait for nothing but statements between begin and commit")


def _unordered(statement: SqlStatement) -> ReleaseError:
    what = "answers several rows in no order that it asks for, so a real database may answer in any"
    return refused(statement.text, what, "add `order by` with a key, or allow unordered rows")


def _endless(texts: Texts) -> ReleaseError:
    what = f"is one of more than {STATEMENTS_MAX} in its transaction"
    return refused(texts[-1], what, "make the transaction shorter, or look for a loop that never ends")
