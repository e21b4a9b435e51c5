"""The four tables as plain values: taken from a state of the world, told as JSON to a database, and read back."""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from pullwake.module.tables import (
    NOW,
    CallbackRow,
    ClaimRow,
    ClaimStatus,
    DispatchRow,
    EntityRow,
    EntityStatus,
    Leases,
)
from pullwake.world.deployment import TABLES
from wakeproof.kernel.layout import Layout

Rows = dict[str, dict[Any, Any]]
"""Table to key to row."""


class RealTable(NamedTuple):
    """How a table's rows are read: their type, the columns of their key, and their columns that are enums."""

    row: Any
    key: tuple[str, ...]
    enums: Mapping[str, Any]


READ: dict[str, RealTable] = {
    "consumer_claims": RealTable(ClaimRow, ("consumer_id", "epoch"), {"status": ClaimStatus}),
    "entity_dispatch_state": RealTable(DispatchRow, ("entity_url",), {}),
    "entities": RealTable(EntityRow, ("url",), {"status": EntityStatus}),
    "consumer_callbacks": RealTable(CallbackRow, ("consumer_id",), {}),
}


class MemoryTables(NamedTuple):
    """The tables as the module's statements expect them."""

    consumer_claims: dict[tuple[str, int], ClaimRow]
    entity_dispatch_state: dict[str, DispatchRow]
    entities: dict[str, EntityRow]
    consumer_callbacks: dict[str, CallbackRow]
    leases: Leases


def in_memory(rows: Rows, leases: Leases) -> MemoryTables:
    """A copy that statements may change; rows themselves are immutable."""
    return MemoryTables(**{table: dict(rows[table]) for table in TABLES}, leases=leases)


def as_key(rows: Rows) -> Hashable:
    """The rows as a value that can be looked up; they come in the order of the world's slots."""
    return tuple((table, tuple(rows[table].items())) for table in TABLES)


def rows_of(tables: MemoryTables) -> Rows:
    return {table: dict(getattr(tables, table)) for table in TABLES}


def slots_kept(layout: Layout) -> tuple[int, ...]:
    """The numbers of the slots that hold rows."""
    return tuple(number for number, slot in enumerate(layout.slots) if _is_row(slot))


def rows_in(layout: Layout, state: str) -> Rows:
    """What the tables hold in a state."""
    rows: Rows = {table: {} for table in TABLES}
    row_slots: Iterable[Any] = filter(_is_row, layout.slots)
    for table, key in row_slots:
        row = layout.decode(state, (table, key))
        if row is not None:
            rows[table][key] = row
    return rows


def _is_row(slot: Any) -> bool:
    return isinstance(slot, tuple) and slot[0] in TABLES


def as_records(rows: Rows, table: str) -> Iterator[dict[str, Any]]:
    """A table's rows by column, for a database: a time that is set becomes some time."""
    for key, row in rows[table].items():
        columns = {name: "now" if is_time(name) and value else value for name, value in row._asdict().items()}
        keys = dict(zip(READ[table].key, key if isinstance(key, tuple) else (key,), strict=True))
        yield {name: getattr(value, "value", value) for name, value in (keys | columns).items()}


def columns(table: str) -> tuple[str, ...]:
    """Those of the key first, then those of the row."""
    of = READ[table]
    return (*of.key, *of.row._fields)


@lru_cache(maxsize=4096)
def from_json(text: str) -> Rows:
    """What a database told of all tables: for each row the values of its `columns`, a time as whether it is set.

    The same text gives the same rows, which are to be left as they are.
    """
    told = zip(TABLES, json.loads(text), strict=True)
    return {table: dict(_read(READ[table], values) for values in rows) for table, rows in told}


def _read(table: RealTable, values: list[Any]) -> tuple[Any, Any]:
    size = len(table.key)
    fields = dict(zip(table.row._fields, values[size:], strict=True))
    made = {name: table.enums[name](value) for name, value in fields.items() if name in table.enums}
    times = {name: NOW if value else None for name, value in fields.items() if is_time(name)}
    return (tuple(values[:size]) if size > 1 else values[0]), table.row(**(fields | made | times))


def timeless(value: Any) -> Any:
    """A row in which each time that is set is only that; any other value as it is."""
    fields = getattr(value, "_fields", ())
    set_at = {name: NOW for name in fields if is_time(name) and getattr(value, name) is not None}
    return value._replace(**set_at) if set_at else value


def is_time(column: str) -> bool:
    return column.endswith("_at")


def differing(simulated: Rows, real: Rows) -> tuple[str, str]:
    """The rows that are not the same, column by column, as each side has them."""
    told: tuple[list[str], list[str]] = ([], [])
    for table in TABLES:
        for key in dict.fromkeys([*simulated[table], *real[table]]):
            pair = [rows[table].get(key) for rows in (simulated, real)]
            if pair[0] != pair[1]:
                for side, line in zip(told, _sides(f"{table}({_cell(key)})", *pair), strict=True):
                    side.append(line)
    return "; ".join(told[0]), "; ".join(told[1])


def _sides(name: str, *pair: Any) -> tuple[str, ...]:
    if None in pair:
        return tuple(f"{name} {'is not there' if row is None else _columns(row, row._fields)}" for row in pair)
    unlike = [field for field in pair[0]._fields if getattr(pair[0], field) != getattr(pair[1], field)]
    return tuple(f"{name} {_columns(row, unlike)}" for row in pair)


def _columns(row: Any, names: Iterable[str]) -> str:
    return ", ".join(f"{name} {_cell(getattr(row, name))}" for name in names)


def _cell(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_cell, value))
    return "null" if value is None else str(getattr(value, "value", value))
