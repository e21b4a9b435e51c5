"""Statements and outcomes as the line protocol has them: plain JSON that its schema allows."""

from __future__ import annotations

import json
from pathlib import Path

import msgspec
from jsonschema import Draft202012Validator

from wakeproof.sql.effects import outcome_of, statement_of
from wakeproof.sql.values import SqlColumn, SqlError, SqlResult, SqlStatement

SCHEMA = json.loads((Path(__file__).parents[2] / "sim/wakeproof/kit/protocol.schema.json").read_text(encoding="utf-8"))
OUTCOME = Draft202012Validator({**SCHEMA, "oneOf": [{"$ref": "#/$defs/outcome"}]})


def told(outcome: SqlResult | SqlError) -> dict:
    """As a host reads it; the schema allows it."""
    plain = json.loads(msgspec.json.encode(outcome_of(outcome)))
    assert list(OUTCOME.iter_errors(plain)) == []
    return plain


def test_an_effect_is_a_statement():
    effect = {"id": 3, "of": "sql", "text": "select $1, $2", "params": ["1", None], "transaction": 0, "at": "a.ts:1"}
    assert statement_of(effect) == SqlStatement("select $1, $2", ("1", None))
    assert statement_of(effect, clock_ms=5).clock_ms == 5


def test_a_result_is_a_value():
    result = SqlResult((SqlColumn("id", 23), SqlColumn("name", 25)), (("1", None), ("2", "b")), "SELECT", 2)
    assert told(result) == {
        "value": {
            "columns": [["id", 23], ["name", 25]],
            "rows": [["1", None], ["2", "b"]],
            "count": 2,
            "command": "SELECT",
        }
    }


def test_a_begin_counts_nothing():
    assert told(SqlResult((), (), "BEGIN", None))["value"] == {
        "columns": [],
        "rows": [],
        "count": None,
        "command": "BEGIN",
    }


def test_an_error_is_definite_and_has_its_sqlstate():
    error = SqlError("23505", "it is there", (("constraint", "a_key"), ("routine", "_bt_check_unique")))
    assert told(error) == {
        "error": {"definite": True, "name": "_bt_check_unique", "message": "it is there", "code": "23505"}
    }
    assert told(SqlError("XX000", "?"))["error"]["name"] == "PostgresError"
