"""What odd statements answer, what they leave, and which tables they need: each worked out by hand."""

from __future__ import annotations

from hashlib import md5
from types import MappingProxyType
from typing import NamedTuple

import pytest
from learning import NULL, Asked, Holds, failure, learned, result, rows, sql

PARENTS: Holds = {"parent": (("1", "a"), ("2", "b"))}
PLAIN: Holds = {"plain": (("a", "1"), ("b", "2"), ("c", "3"))}
CHILD = ("5", NULL, NULL, '{a,"b c"}', '{"a": 1}', NULL, NULL, NULL, NULL, NULL)
EPOCH, DRAWS, ONE = "2026-01-01 00:00:00+00", "wakeproof_pinned.draws", (("1", "t"),)


def drawn(number: int) -> str:
    """The uuid of a draw: the digest of its number, with the digits that make it one of version 4."""
    digest = md5(str(number).encode(), usedforsecurity=False).hexdigest()
    told = f"{digest[:12]}4{digest[13:16]}8{digest[17:]}"
    return "-".join((told[:8], told[8:12], told[12:16], told[16:20], told[20:]))


class Known(NamedTuple):
    """`answers` are rows, or how many are affected where none come back; `leaves` is what holds something else."""

    asked: Asked
    answers: object
    needs: set[str]
    leaves: Holds = MappingProxyType({})


CASES = {
    "defaults: the clock, chance, a sequence, a generated column": Known(
        sql("insert into child (n) values (7) returning id, at, until, day, token, twice"),
        (("1", EPOCH, "2026-01-01 00:00:30+00", "2026-01-01", drawn(1), "14"),),
        {"child", "child_id_seq", DRAWS},
        {
            "child": (
                ("1", NULL, "7", NULL, NULL, EPOCH, "2026-01-01 00:00:30+00", "2026-01-01", drawn(1), "14"),
            ),
            "child_id_seq": ONE,
            DRAWS: ONE,
        },
    ),
    "a foreign key that is kept needs the other table": Known(
        sql("insert into later values (1, 2)", holds=PARENTS), 1, {"later", "parent"}, {"later": (("1", "2"),)}
    ),
    "a foreign key that is NULL needs no other": Known(
        sql("insert into later values (1, null)", holds=PARENTS), 1, {"later"}, {"later": (("1", NULL),)}
    ),
    "what is deleted goes on to whoever refers to it": Known(
        sql("delete from parent where id = 1", holds=PARENTS | {"child": ((CHILD[0], "1", *CHILD[2:]),)}), 1,
        {"child", "later", "parent"}, {"child": (), "parent": (("2", "b"),)},
    ),
    "a trigger writes to another table, by the pinned clock": Known(
        sql("update parent set name = 'c' where id = 1", holds=PARENTS), 1, {"audit", "audit_id_seq", "parent"},
        {"audit": (("1", "UPDATE c", EPOCH),), "audit_id_seq": ONE, "parent": (("1", "c"), ("2", "b"))},
    ),
    "on conflict do update fires it, too, and a changed key looks for whoever refers to it": Known(
        sql("insert into parent values (3, 'a') on conflict (name) do update set id = excluded.id returning *",
            holds=PARENTS),
        (("3", "a"),), {"audit", "audit_id_seq", "child", "later", "parent"},
        {"audit": (("1", "UPDATE a", EPOCH),), "audit_id_seq": ONE, "parent": (("2", "b"), ("3", "a"))},
    ),
    "on conflict do nothing": Known(
        sql("insert into parent values (3, 'a') on conflict do nothing", holds=PARENTS), 0, {"parent"}
    ),
    "arrays and documents, as PostgreSQL writes them": Known(
        sql("update child set data = data || $1, tags = tags || $2::text[] returning data, tags",
            holds={"child": (CHILD,)}, parameters=('{"c":3,"b":2}', '{"x,y",NULL}')),
        (('{"a": 1, "b": 2, "c": 3}', '{a,"b c","x,y",NULL}'),), {"child"},
        {"child": ((*CHILD[:3], '{a,"b c","x,y",NULL}', '{"a": 1, "b": 2, "c": 3}', *CHILD[5:]),)},
    ),
    "an array as a parameter": Known(
        sql("select k from plain where k = any($1) order by k", holds=PLAIN, parameters=("{c,a}",)),
        rows("a", "c"), {"plain"},
    ),
    "a CTE that deletes, and one that inserts": Known(
        sql("with gone as (delete from parent where id = 1 returning name), "
            "kept as (insert into plain select name, 'gone' from gone returning k) select k from kept", holds=PARENTS),
        rows("a"), {"child", "later", "parent", "plain"}, {"parent": (("2", "b"),), "plain": (("a", "gone"),)},
    ),
    "merge": Known(
        sql("merge into plain p using (values ('a', '5'), ('z', '6')) s (k, v) on p.k = s.k when matched then "
            "update set v = s.v when not matched then insert values (s.k, s.v)", holds=PLAIN),
        2, {"plain"}, {"plain": (("a", "5"), ("b", "2"), ("c", "3"), ("z", "6"))},
    ),
    "a view is its tables": Known(
        sql("select name from parents order by id", holds=PARENTS), rows("a", "b"), {"parent"}
    ),
    "a function that looks at a table": Known(sql("select looks_at_plain()", holds=PLAIN), rows("3"), {"plain"}),
    "a partition": Known(
        sql("insert into logs values ('2026-05-05', 'x')"), 1, {"logs_2026"}, {"logs_2026": (("2026-05-05", "x"),)}
    ),
    "who inherits": Known(
        sql("select sum(a) from base", holds={"base": (("1",),), "derived": (("2", "3"),)}), rows("3"),
        {"base", "derived"},
    ),
    "each has its own rows": Known(
        sql("update base set a = a + 1", holds={"base": (("1",),), "derived": (("2", "3"),)}), 2, {"base", "derived"},
        {"base": (("2",),), "derived": (("3", "3"),)},
    ),
    "another schema": Known(sql("insert into other.thing values (1)"), 1, {"other.thing"}, {"other.thing": (("1",),)}),
    "locks of rows are nobody's, within one step": Known(
        sql("select id from parent order by id for update skip locked", holds=PARENTS), rows("1", "2"), {"parent"}
    ),
    "so are advisory locks of a transaction": Known(sql("select pg_advisory_xact_lock(1)"), rows(""), set()),
    "rows in an order that is asked for": Known(
        sql("select k from plain order by k desc", holds=PLAIN), rows("c", "b", "a"), {"plain"}
    ),
    "an aggregate in one": Known(
        sql("select array_agg(k order by k) from plain", holds=PLAIN), rows("{a,b,c}"), {"plain"}
    ),
    "the same row twice": Known(
        sql("insert into plain select k, v from plain where k = 'a'", holds=PLAIN), 1, {"plain"},
        {"plain": (("a", "1"), *PLAIN["plain"])},
    ),
    "truncate, and its sequence": Known(
        sql("truncate child restart identity", holds={"child": (CHILD,), "child_id_seq": (("9", "t"),)}), NULL,
        {"child", "child_id_seq"}, {"child": (), "child_id_seq": (("1", "f"),)},
    ),
    "a sequence goes on": Known(
        sql("select nextval('three')", holds={"three": (("2", "t"),)}), rows("3"), {"three"}, {"three": (("3", "t"),)}
    ),
    "a sequence that was not called gives its first": Known(
        sql("select nextval('three')"), rows("1"), {"three"}, {"three": ONE}
    ),
    "a sequence is read": Known(
        sql("select last_value from three", holds={"three": (("2", "t"),)}), rows("2"), {"three"}
    ),
    "a sequence is set": Known(sql("select setval('three', 2, false)"), rows("2"), {"three"}, {"three": (("2", "f"),)}),
    "every draw is another": Known(
        sql("select gen_random_uuid(), uuidv4(), random() < 1, 3 in (random(3, 3), random(3, 3))"),
        ((drawn(1), drawn(2), "t", "t"),), {DRAWS}, {DRAWS: (("5", "t"),)},
    ),
    "every way to ask for the time": Known(
        sql("select now(), pg_catalog.clock_timestamp(), CURRENT_TIMESTAMP(3), localtimestamp, current_time, "
            "localtime(0), age(timestamptz '2025-12-31')"),
        ((EPOCH, EPOCH, EPOCH, EPOCH[:-3], "00:00:00+00", "00:00:00", "1 day"),), set(),
    ),
    "a name in quotes is no call": Known(
        sql("select 'now()' as \"now\", 1 as current_date"), (("now()", "1"),), set()
    ),
    "the values of a parameter of unknown type are the server's to read": Known(
        sql("select $1::int + 1", parameters=("41",)), rows("42"), set()
    ),
    "half of a character in a parameter": Known(
        sql("select $1::text || $2", parameters=("a\ud800", "\u00e9\U0001f600")), rows("a\ufffd\u00e9\U0001f600"), set()
    ),
    "NULL comes first": Known(
        sql("insert into plain values (null, 'x')", holds=PLAIN), 1, {"plain"},
        {"plain": ((NULL, "x"), *PLAIN["plain"])},
    ),
    "nothing at all": Known(sql("-- nothing"), NULL, set()),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_what_is_answered_what_is_left_and_what_is_needed(odd, case):
    fact = learned(odd, case.asked)
    told = result(fact)
    assert (told.rows if isinstance(case.answers, tuple) else told.affected) == case.answers
    assert told.is_ordered
    assert set(fact.needs) == case.needs
    assert dict(fact.changed) == dict(case.leaves)


ELSEWHERE: Holds = {
    "audit": (("1", "before", EPOCH),),
    "audit_id_seq": ONE,
    "base": (("8",),),
    "child": (("70", NULL, "70", NULL, NULL, NULL, NULL, NULL, NULL, "140"),),
    "child_id_seq": (("70", "t"),),
    "derived": (("8", "9"),),
    "heard": (("8",),),
    "kinds": (("8", *(NULL,) * 16),),
    "later": (("8", NULL),),
    "logs_2026": (("2026-08-08", "before"),),
    "other.thing": (("8",),),
    "parent": (("8", "h"),),
    "plain": (("h", "8"),),
    "three": (("2", "t"),),
    DRAWS: (("70", "t"),),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_whatever_other_tables_hold_changes_nothing(odd, case):
    """What makes a fact one: all that it does not need is other than before, and it is the same."""
    assert ELSEWHERE.keys() == odd.contents.keys()
    others = {name: held for name, held in ELSEWHERE.items() if name not in case.needs}
    elsewhere = case.asked._replace(holds={**case.asked.holds, **others})
    assert learned(odd, elsewhere) == learned(odd, case.asked)


VALUES = (
    ("1", "t", "ab   ", "abc", "1.50", "low", r"\x00ff", "1 day 02:00:00", "2026-01-02", "03:04:00",
     '{"z": 1,  "a": 2}', "{1.50,NULL}", "[1,5)", "0.1", "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11", "10.0.0.1/8",
     "q'\"\\\n\ttail"),
    ("2", *(NULL,) * 16),
    ("3", "f", "     ", "", "0.00", "high", r"\x", "-00:00:01", "infinity", "24:00:00", "null", "{}", "empty", "NaN",
     "00000000-0000-0000-0000-000000000000", "::1", ""),
)  # fmt: skip


def test_whatever_a_table_can_hold_is_put_in_and_comes_out_the_same(odd):
    """The statement writes another row, so all rows are dumped again."""
    asked = sql("update kinds set b = b where id = 2", holds={"kinds": VALUES})
    assert learned(odd, asked).changed == ()
    everything = result(learned(odd, sql("select * from kinds order by id", holds={"kinds": VALUES})))
    assert everything.rows == VALUES


CLASH = {
    "a unique key": (sql("insert into parent values (1, 'x')", holds=PARENTS), "23505", "parent_pkey"),
    "a foreign key": (sql("insert into child (parent) values (3)", holds=PARENTS), "23503", "child_parent_fkey"),
    "a check": (sql("insert into parent values (3000, 'z')"), "23514", "parent_id_check"),
    "a column that is not null": (sql("insert into audit (what) values (null)"), "23502", ""),
    "a check of a domain": (sql("insert into kinds (id, p) values (1, -1)"), "23514", "price_check"),
    "a deferred key, in a statement of its own": (sql("insert into child (n) values (1), (1)"), "23505", "child_n_key"),
    "a deferred foreign key, in a statement of its own": (
        sql("insert into later values (1, 5)"), "23503", "later_parent_fkey",
    ),
    "a sequence that has ended": (sql("select nextval('three')", holds={"three": (("3", "t"),)}), "2200H", ""),
    "a sequence that this connection has not asked": (sql("select currval('three')"), "55000", ""),
    "a number that is none": (sql("select $1::int", parameters=("a",)), "22P02", ""),
    "a parameter that is missing": (sql("select $1"), "08P01", ""),
    "a parameter with a character that is none": (sql("select $1::text", parameters=("a\0b",)), "22021", ""),
    "no SQL at all": (sql("selec"), "42601", ""),
    "no such table": (sql("select 1 from nowhere"), "42P01", ""),
    "a savepoint outside of a transaction": (sql("savepoint a"), "25P01", ""),
}  # fmt: skip


@pytest.mark.parametrize(("asked", "sqlstate", "constraint"), CLASH.values(), ids=CLASH)
def test_an_error_is_told_as_postgresql_tells_it_and_leaves_every_table_alone(odd, asked, sqlstate, constraint):
    fact = learned(odd, asked)
    error = failure(fact)
    assert error.sqlstate == sqlstate and error.message
    assert dict(error.fields).get("constraint", "") == constraint
    assert not [name for name, _ in fact.changed if odd.catalog.holding[name].kind == "r"]
    assert set(fact.needs) == set(odd.contents), "its locks are gone, so it may have needed anything"


def test_an_error_does_not_tell_what_is_pinned(odd):
    assert failure(learned(odd, sql("select now(1)"))).message == "function now(integer) does not exist"


def test_a_failed_insert_has_drawn_from_its_sequences(odd):
    fact = learned(odd, sql("insert into child (id, n) values (default, 1), (default, 2), (1, 3)"))
    assert failure(fact).sqlstate == "23505"
    assert dict(fact.changed) == {"child_id_seq": (("2", "t"),), DRAWS: (("3", "t"),)}


@pytest.mark.parametrize(
    "text", ["select k from plain", "select distinct v from plain", "delete from plain returning k"]
)
def test_rows_that_come_in_another_order_are_sorted_and_said_to_have_none(odd, text):
    told = result(learned(odd, sql(text, holds={"plain": (("c", "3"), ("a", "1"), ("b", "2"))})))
    assert not told.is_ordered
    assert told.rows == tuple(sorted(told.rows)) and len(told.rows) == 3


def test_a_single_row_has_an_order(odd):
    assert result(learned(odd, sql("select k from plain", holds={"plain": (("a", "1"),)}))).is_ordered


def test_types_and_names_of_columns_come_along(odd):
    told = result(learned(odd, sql("select 1 as a, now(), current_date, data from child")))
    assert told.columns == (("a", 23), ("now", 1184), ("current_date", 1082), ("data", 3802))
    assert (told.command, told.affected) == ("SELECT", 0)
