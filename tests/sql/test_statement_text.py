"""What is told from a text alone: its kind, and where it looks at the clock. No database is needed."""

from __future__ import annotations

import pytest

from wakeproof.errors import ReleaseError
from wakeproof.sql.text import StatementKind, kind_of, pinned
from wakeproof.sql.tokens import tokens

KINDS = {
    "select 1": StatementKind.ORDINARY,
    " -- a remark\n/* and /* one */ in it */ BEGIN": StatementKind.BEGIN,
    "start transaction isolation level serializable": StatementKind.BEGIN,
    "commit work": StatementKind.COMMIT,
    "END": StatementKind.COMMIT,
    "commit and no chain": StatementKind.COMMIT,
    "rollback": StatementKind.ROLLBACK,
    "ABORT": StatementKind.ROLLBACK,
    "rollback work to savepoint a": StatementKind.ROLLBACK_TO,
    'rollback to "to"': StatementKind.ROLLBACK_TO,
    "savepoint a": StatementKind.WITHIN,
    "release a": StatementKind.WITHIN,
    "set local timezone = 'UTC'": StatementKind.WITHIN,
    "set transaction read only": StatementKind.WITHIN,
    "set constraints all deferred": StatementKind.WITHIN,
    "lock table a": StatementKind.WITHIN,
    "with a as (select 1) select 1": StatementKind.ORDINARY,
    "insert into set (create) values (1)": StatementKind.ORDINARY,
    "selec": StatementKind.ORDINARY,
    "": StatementKind.ORDINARY,
    "select 1;;": StatementKind.ORDINARY,
    "select ';', $$;$$, \";\", $a$ ; $$ $a$, E'\\';' -- ; 1": StatementKind.ORDINARY,
    "select 'day', 'now', 'today is fine'": StatementKind.ORDINARY,
    "select lo_price, inet_number, pg_heap_size from stock": StatementKind.ORDINARY,
}


@pytest.mark.parametrize(("text", "kind"), KINDS.items())
def test_the_first_words_tell_what_it_is_to_a_transaction(text, kind):
    assert kind_of(text) is kind


@pytest.mark.parametrize(
    "text",
    [
        "select 1; select 2",
        "/* */ CREATE table x ()",
        "commit and chain",
        "rollback prepared 'x'",
        "select date 'Today'",
        "insert into things (day) values (' tomorrow 10:00')",
        "select 'now'::timestamptz",
        "select pg_read_file ('x')",
        "select xmin from a",
        "select current_catalog",
        "select '\0'",
    ],
)
def test_what_is_refused_is_refused_by_its_text(text):
    with pytest.raises(ReleaseError):
        kind_of(text)


PINNED = {
    "select now()": "select wakeproof_pinned.now()",
    "select NOW ( ) , pg_catalog . now()": "select wakeproof_pinned.now ( ) , wakeproof_pinned.now()",
    'select "now"(), "pg_catalog"."now"(), "Now"()': 'select wakeproof_pinned.now(), wakeproof_pinned.now(), "Now"()',
    "select CURRENT_TIMESTAMP": 'select wakeproof_pinned."current_timestamp"()',
    "select current_time(3)": 'select wakeproof_pinned."current_time"(3)',
    "select mine.now(), now, a.current_date": "select mine.now(), now, a.current_date",
    "select 'now()', \"now()\", 1 as current_date -- now()": "select 'now()', \"now()\", 1 as current_date -- now()",
    "as $x$ $y$ now() $y$, now(); $x$": "as $x$ $y$ wakeproof_pinned.now() $y$, wakeproof_pinned.now(); $x$",
    "insert into random (age) values (random())": "insert into random (age) values (wakeproof_pinned.random())",
    "create table age (now int default 1)": "create table age (now int default 1)",
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PINNED.items())
def test_the_clock_and_chance_are_asked_of_their_counterparts(text, expected):
    assert pinned(text) == expected


def test_tokens_are_all_of_a_text_but_spaces_and_remarks():
    text = "select $1::text || 'a''b', \"c\"\"d\", e'\\'' /* x */ from \"t\" where é_1 >= 1.5e3 -- y"
    assert [token.text for token in tokens(text)] == [
        *("select", "$1", "::", "text", "|", "|", "'a''b'", ",", '"c""d"', ",", "e'\\''", "from", '"t"', "where"),
        *("é_1", ">", "=", "1.5e3"),
    ]
    assert all(text[token.start :].startswith(token.text) for token in tokens(text))


@pytest.mark.parametrize("text", ["select 'a", 'select "a', "select $a$ b", "select /* a", "'"])
def test_what_does_not_end_is_left_to_postgresql_to_refuse(text):
    assert pinned(text) == text
    assert kind_of(text) is StatementKind.ORDINARY
