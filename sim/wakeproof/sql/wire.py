"""Results as libpq has them, as values; and values as SQL has them."""

from __future__ import annotations

import re
from functools import lru_cache

from psycopg import pq

from wakeproof.sql.pinned import SCHEMA
from wakeproof.sql.values import SqlColumn, SqlError, SqlResult

_FIELDS = {
    "severity": pq.DiagnosticField.SEVERITY_NONLOCALIZED,
    "detail": pq.DiagnosticField.MESSAGE_DETAIL,
    "hint": pq.DiagnosticField.MESSAGE_HINT,
    "where": pq.DiagnosticField.CONTEXT,
    "schema": pq.DiagnosticField.SCHEMA_NAME,
    "table": pq.DiagnosticField.TABLE_NAME,
    "column": pq.DiagnosticField.COLUMN_NAME,
    "datatype": pq.DiagnosticField.DATATYPE_NAME,
    "constraint": pq.DiagnosticField.CONSTRAINT_NAME,
    "routine": pq.DiagnosticField.SOURCE_FUNCTION,
}
"""What an error tells besides its SQLSTATE and message. No position: the text that is sent is not the module's own."""
_HALVES = re.compile("[\ud800-\udfff]")
_TAG = re.compile(r"^(\D*?)(?: \d+)*?(?: (\d+))?$")
"""Of a command tag: the command, and how many rows it affected (`INSERT 0 1` has an oid before it, always 0)."""


def result(raw: pq.abc.PGresult) -> SqlResult:
    """Of a command that went well."""
    told = _command(raw.command_status or b"")
    if not raw.nfields and not raw.ntuples:
        return told
    columns = tuple(SqlColumn(text(raw.fname(at)), raw.ftype(at)) for at in range(raw.nfields))
    rows = tuple(tuple(_value(raw.get_value(at, column)) for column in range(raw.nfields)) for at in range(raw.ntuples))
    return told._replace(columns=columns, rows=rows)


@lru_cache(maxsize=256)
def _command(tag: bytes) -> SqlResult:
    found = _TAG.match(tag.decode())
    assert found is not None, "the first part takes any tag"
    return SqlResult((), (), found[1], None if found[2] is None else int(found[2]))


def error(raw: pq.abc.PGresult) -> SqlError:
    """Of one that failed."""
    fields = ((name, text(raw.error_field(field))) for name, field in _FIELDS.items())
    state, message = (raw.error_field(f) for f in (pq.DiagnosticField.SQLSTATE, pq.DiagnosticField.MESSAGE_PRIMARY))
    told = ((name, _of_the_module(value) if name == "where" else _unpinned(value)) for name, value in fields if value)
    return SqlError(text(state), _unpinned(text(message)), tuple((name, value) for name, value in told if value))


def in_utf8(value: str) -> bytes:
    """As a driver sends it: for half of a character (a lone surrogate), which UTF-8 does not have, U+FFFD."""
    return _HALVES.sub("\N{REPLACEMENT CHARACTER}", value).encode()


def _unpinned(message: str) -> str:
    """The module has asked for `now`, wherever that was led."""
    return message.replace(f"{SCHEMA}.", "")


def _of_the_module(context: str) -> str:
    """Where an error came from, without what stands in for the clock and chance."""
    return "\n".join(line for line in context.split("\n") if SCHEMA not in line)


def _value(raw: bytes | None) -> str | None:
    return None if raw is None else raw.decode()


def text(raw: bytes | None) -> str:
    return (raw or b"").decode()


def literal(value: str | None) -> str:
    """A literal of unknown type, as long as `standard_conforming_strings` is on."""
    return "null" if value is None else "'" + value.replace("'", "''") + "'"
