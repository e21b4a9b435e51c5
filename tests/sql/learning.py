"""Facts in one line each: what is asked, of what tables, and how the answer reads."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from wakeproof.sql.database import FactDatabase
from wakeproof.sql.schema_files import LearnedSchema, SchemaFiles
from wakeproof.sql.values import Contents, SqlError, SqlFact, SqlResult, SqlStatement

ODD = SchemaFiles(Path(__file__).parent / "migrations")
Holds = dict[str, tuple[tuple[str | None, ...], ...]]
NULL = None


class Asked(NamedTuple):
    """Statements of which the last is asked about, and what tables hold that are not empty."""

    texts: tuple[str, ...]
    holds: Holds
    parameters: tuple[str | None, ...]


def sql(*texts: str, holds: Holds | None = None, parameters: tuple[str | None, ...] = ()) -> Asked:
    return Asked(texts, holds or {}, parameters)


def contents_of(schema: LearnedSchema, holds: Holds) -> Contents:
    assert holds.keys() <= schema.contents.keys()
    return {**schema.contents, **holds}


def learned(database: FactDatabase, asked: Asked) -> SqlFact:
    *before, last = asked.texts
    statements = (*map(SqlStatement, before), SqlStatement(last, asked.parameters))
    return database.learn(statements, contents_of(database.schema, asked.holds))


def result(fact: SqlFact) -> SqlResult:
    assert isinstance(fact.outcome, SqlResult), fact.outcome
    return fact.outcome


def failure(fact: SqlFact) -> SqlError:
    assert isinstance(fact.outcome, SqlError), fact.outcome
    return fact.outcome


def rows(*values: Any) -> tuple[tuple[str | None, ...], ...]:
    """Rows of one column."""
    return tuple((value,) for value in values)
