"""One world beside facts about its SQL: does what was learned of each statement say what the simulated tables say?"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import lru_cache
from typing import Any

from psycopg.adapt import PyFormat, Transformer

from pullwake.conformance.real import TENANT
from pullwake.conformance.rows import (
    Rows,
    as_key,
    as_records,
    columns,
    differing,
    from_json,
    is_time,
    rows_in,
    slots_kept,
    timeless,
)
from pullwake.conformance.scene import sent_of
from pullwake.conformance.sent import Manner, Played, Sent, ToldLeases, Watched, play
from pullwake.module.statements import Call, statement_of
from pullwake.postgres.database import LEASE, text_of
from pullwake.postgres.schema import FOLDER
from pullwake.world.deployment import TABLES
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.rules import Action
from wakeproof.scenario.conformance import Difference
from wakeproof.sql.facts import SqlFacts
from wakeproof.sql.opening import sql_facts
from wakeproof.sql.pinned import EPOCH
from wakeproof.sql.schema_files import LearnedSchema, SchemaFiles
from wakeproof.sql.values import Contents, RelationRows, SqlError, SqlResult, SqlStatement, Transaction, canonical

READ_AS: dict[int, Callable[[str], Any]] = {16: "t".__eq__, 20: int, 21: int, 23: int}
"""By the oid of a type: booleans and whole numbers; anything else stays a text."""
_NAMED = re.compile(r"%\((\w+)\)s")
NOTHING_OPEN: Transaction = ()
_BEGIN, _COMMIT = SqlStatement("begin"), SqlStatement("commit")


class FactScene:
    """The four tables of one world, and what is known of each statement on them. Overlaps are for a real database."""

    def __init__(self, machine: Machine, facts: SqlFacts) -> None:
        self.watched, self.facts, self.layout = Watched(machine), facts, machine.layout
        self.kept = slots_kept(self.layout)

    def sent(self, action: Action, state: str) -> Hashable | None:
        return sent_of(self.watched, action, state)

    def put(self, state: str) -> None:
        """A fact is asked with its contents; nothing is kept anywhere."""

    def told(self, sent: Hashable, before: str, after: str) -> Hashable:
        return sent, *(as_key(rows_in(self.layout, state)) for state in (before, after))

    def overlapping(self, state: str) -> tuple[Hashable, ...]:
        return ()

    def collide(self, pair: Hashable, state: str) -> Difference | None:
        raise AssertionError("a fact is about one call at a time")

    def carry_out(self, sent: Hashable, before: str, after: str) -> Difference | None:
        """A call that never took effect asks for nothing."""
        assert isinstance(sent, Sent)
        rows, expected = rows_in(self.layout, before), rows_in(self.layout, after)
        if sent.manner is Manner.FAILS:
            return None
        leases = dict(sent.leases)
        played = play(sent.method, sent.calls, rows, ToldLeases(leases.get))
        contents, transaction = contents_of(rows, self.facts.schema, leases), NOTHING_OPEN
        if sent.method != "execute":
            _, contents, transaction = self.facts.answer(_BEGIN, contents, ())
        for each in played:
            outcome, contents, transaction = self.facts.answer(statement_for(each.call), contents, transaction)
            found = _compared(each, outcome)
            if found is not None:
                return found
        if transaction:
            _, contents, transaction = self.facts.answer(_COMMIT, contents, transaction)
        seen = rows_of_contents(contents, self.facts.schema.columns)
        return None if seen == expected else Difference(f"after {sent.name}", *differing(expected, seen))


def _compared(played: Played, outcome: SqlResult | SqlError) -> Difference | None:
    told = f"{played.call.statement}{played.call.args}"
    if isinstance(outcome, SqlError):
        return Difference(told, repr(played.result), f"{outcome.sqlstate}: {outcome.message}")
    readers = [READ_AS.get(column.type, str) for column in outcome.columns]
    rows = [tuple(None if v is None else read(v) for read, v in zip(readers, row, strict=True)) for row in outcome.rows]
    text = text_of(statement_of(played.call))
    result = timeless(text.read([column.name for column in outcome.columns], rows))
    return None if result == timeless(played.result) else Difference(told, repr(played.result), repr(result))


@lru_cache(maxsize=4096)
def statement_for(call: Call) -> SqlStatement:
    """The statement as psycopg sends it: parameters by number, each with the type that it gives them."""
    text = text_of(statement_of(call))
    given = {name: getattr(arg, "value", arg) for name, arg in zip(text.parameters, call.args, strict=True)}
    values: dict[str, Any] = {**given, "tenant": TENANT, "lease": LEASE}
    names = list(dict.fromkeys(_NAMED.findall(text.sql)))
    numbered = _NAMED.sub(lambda found: f"${names.index(found[1]) + 1}", text.sql).replace("%%", "%")
    transformer = Transformer()
    dumped = transformer.dump_sequence([values[name] for name in names], [PyFormat.TEXT] * len(names))
    parameters = tuple(None if value is None else bytes(value).decode() for value in dumped)
    return SqlStatement(numbered, parameters, tuple(transformer.types or ()))


def contents_of(rows: Rows, schema: LearnedSchema, leases: dict[tuple[str, int], int] | None = None) -> Contents:
    """The tables as they are told to a fact: a time that is set is the epoch of its clock; leases ran out so often."""
    ages = leases or {}
    held: dict[str, RelationRows] = {}
    for table in TABLES:
        records = ({"tenant": TENANT, **record} for record in as_records(rows, table))
        held[table] = canonical(tuple(_in_words(c, record, ages) for c in schema.columns[table]) for record in records)
    return {**schema.contents, **held}


def _in_words(column: str, record: dict[str, Any], ages: dict[tuple[str, int], int]) -> str | None:
    value = record.get(column)
    if value is None or not is_time(column):
        return None if value is None else str(value)
    if column != "lease_expires_at":
        return EPOCH
    ago = ages.get((record["consumer_id"], record["epoch"]), 0)
    return str(datetime.fromisoformat(EPOCH) + LEASE * (0.5 - ago)).removesuffix(":00")


def rows_of_contents(contents: Contents, titles: dict[str, tuple[str, ...]]) -> Rows:
    """The tables as the simulation has them: of times only whether they are set."""
    told = []
    for table in TABLES:
        records = [dict(zip(titles[table], row, strict=True)) for row in contents[table]]
        told.append([[_value(column, record[column]) for column in columns(table)] for record in records])
    return from_json(json.dumps(told))


def _value(column: str, value: str | None) -> Any:
    if is_time(column):
        return value is not None
    return int(value) if value is not None and column in ("epoch", "active_epoch", "renewals") else value


@contextmanager
def learned(database: str) -> Iterator[Callable[[Machine], FactScene]]:
    """Facts about the shipped SQL, learned at the URL or from an embedded server for ''; nothing of either is left.

    What a statement returns is its first row at most, or is asked for in an order.
    """
    with sql_facts(SchemaFiles(FOLDER), database, unordered_rows=True) as facts:
        yield lambda machine: FactScene(machine, facts)
