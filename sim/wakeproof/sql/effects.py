"""A statement as the line protocol has it (`kit/PROTOCOL.md`), and its outcome: plain JSON on either side."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wakeproof.kit.messages import ErrorGiven, OutcomeGiven
from wakeproof.sql.values import SqlError, SqlResult, SqlStatement


def statement_of(effect: Mapping[str, Any], clock_ms: int = 0) -> SqlStatement:
    """The statement of an effect of the kind `sql`: its `text` and `params`."""
    return SqlStatement(effect["text"], tuple(effect["params"]), clock_ms=clock_ms)


def outcome_of(outcome: SqlResult | SqlError) -> OutcomeGiven:
    """A value, or a definite error: PostgreSQL said that it did not happen. Its `name` is the server's own routine."""
    if isinstance(outcome, SqlError):
        name = dict(outcome.fields).get("routine", "PostgresError")
        return OutcomeGiven(error=ErrorGiven(definite=True, name=name, message=outcome.message, code=outcome.sqlstate))
    return OutcomeGiven(
        value={
            "columns": [[column.name, column.type] for column in outcome.columns],
            "rows": [list(row) for row in outcome.rows],
            "count": outcome.affected,
            "command": outcome.command,
        }
    )
