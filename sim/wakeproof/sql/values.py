"""A statement, what tables hold, and what came of it: values that compare, hash and can be kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeAlias

Row: TypeAlias = tuple[str | None, ...]
"""A value per column, in the table's own order, as PostgreSQL writes it as text; None is NULL."""
RelationRows: TypeAlias = tuple[Row, ...]
"""What a table holds, sorted. Of a sequence: one row of `last_value` and `is_called`."""
Contents: TypeAlias = Mapping[str, RelationRows]
"""Every table and sequence by its name; those outside of `public` as `schema.name`."""


class SqlStatement(NamedTuple):
    """One statement: `types` are the oids of its parameters, 0 (or none at all) where the server is to say.

    `clock_ms` is how far the pinned clock has gone when it is sent.
    """

    text: str
    parameters: tuple[str | None, ...] = ()
    types: tuple[int, ...] = ()
    clock_ms: int = 0


Statements: TypeAlias = tuple[SqlStatement, ...]
"""A statement, with those before it in its transaction."""


class OpenTransaction(NamedTuple):
    """The statements that were sent from its begin on, and what they needed, as it was then: nobody may change that."""

    statements: Statements
    needed: tuple[tuple[str, RelationRows], ...]


Transaction: TypeAlias = OpenTransaction | tuple[()]
"""The one that is open; () where none is."""


class SqlColumn(NamedTuple):
    name: str
    type: int


class SqlResult(NamedTuple):
    """What a statement answers: `command` and `affected` are its command tag; a `begin` affects nothing: None.


    `is_ordered` is false where its rows came in another order from tables that were filled in another order: then they
    are sorted here, and a real database may answer in any order.
    """

    columns: tuple[SqlColumn, ...]
    rows: tuple[Row, ...]
    command: str
    affected: int | None
    is_ordered: bool = True


class SqlError(NamedTuple):
    """The statement failed, and took no effect. `fields` are PostgreSQL's own: `detail`, `table`, `constraint`, ..."""

    sqlstate: str
    message: str
    fields: tuple[tuple[str, str], ...] = ()


class SqlAnswer(NamedTuple):
    """What comes of a statement: its outcome, what is committed afterwards, and the transaction that is then open."""

    outcome: SqlResult | SqlError
    contents: Contents
    transaction: Transaction


class SqlFact(NamedTuple):
    """What was learned of a statement where the relations `needs` held certain rows: it depends on nothing else.

    `changed` are those that hold something else afterwards, sequences that a rollback does not undo included; while a
    transaction `is_open` nothing is told of that, for nothing is committed.
    """

    outcome: SqlResult | SqlError
    needs: tuple[str, ...]
    changed: tuple[tuple[str, RelationRows], ...]
    is_open: bool


def canonical(rows: Iterable[Row]) -> RelationRows:
    """The same rows in the one order that all of us keep: NULL first, then as texts compare."""
    return tuple(sorted(rows, key=_order))


def _order(row: Row) -> tuple[tuple[bool, str], ...]:
    return tuple((value is not None, value or "") for value in row)
