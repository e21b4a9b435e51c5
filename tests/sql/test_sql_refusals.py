"""Statements of which no fact can be learned: each is named, with what to do instead."""

from __future__ import annotations

import pytest
from learning import Asked, Holds, learned, sql

from wakeproof.errors import CutShort, ReleaseError
from wakeproof.sql.values import SqlStatement

PLAIN: Holds = {"plain": (("a", "1"), ("b", "2"))}
REFUSED: dict[str, tuple[Asked, str, str]] = {
    "a table is made": (sql("create table x ()"), "is DDL", "migration"),
    "a temporary one": (sql("create temp table x ()"), "is DDL", "migration"),
    "one is made by a query": (sql("select 1 as a into x"), "is DDL", "migration"),
    "one is altered in a function": (sql("select alters()"), "is DDL", "migration"),
    "a trigger that fires always": (sql("select * from watched"), "put back", "enable trigger"),
    "copy": (sql("copy plain from stdin"), "beside the statement", "insert"),
    "notify": (sql("notify changed"), "listens on another connection", "port"),
    "listen": (sql("listen changed"), "listens on another connection", "port"),
    "notify by a function": (sql("select pg_notify('changed', '')"), "listens on another connection", "port"),
    "notify in a trigger": (sql("insert into heard values (1)"), "listens on another connection", "port"),
    "a setting of the connection": (sql("set work_mem = '1MB'"), "changes the connection", "set local"),
    "the same by a function": (sql("select set_config('work_mem', '1MB', false)"), "changes the connection", "`true`"),
    "a lock that lasts": (sql("select pg_advisory_lock(1)"), "as long as the connection", "pg_advisory_xact_lock"),
    "one that is tried": (sql("select pg_try_advisory_lock(1)"), "as long as the connection", "pg_advisory_xact_lock"),
    "one in a statement that fails": (
        sql("select pg_advisory_lock(1), 1 / count(*) from plain"), "as long as the connection", "xact_lock",
    ),
    "one in a transaction that is rolled back": (
        sql("begin", "select pg_advisory_lock(1)", "rollback"), "as long as the connection", "pg_advisory_xact_lock",
    ),
    "code": (sql("do $$ begin perform 1; end $$"), "block of code", "one by one"),
    "a procedure": (sql("call x()"), "block of code", "one by one"),
    "a cursor": (sql("begin", "declare c cursor for select 1"), "cursor", "at once"),
    "a prepared statement": (sql("prepare x as select 1"), "prepared statement", "parameters"),
    "two phases": (sql("begin", "commit prepared 'x'"), "two phases", "commit"),
    "the next transaction": (sql("begin", "commit and chain"), "two phases, or begins the next", "begin"),
    "a plan": (sql("explain select 1"), "tells of a plan", "itself"),
    "two in one": (sql("select 1; select 2"), "several in one text", "one by one"),
    "upkeep": (sql("vacuum"), "how rows are kept", "leave it"),
    "PostgreSQL's own tables": (sql("select * from pg_class"), "PostgreSQL's own tables", "the module's own"),
    "the same by a view": (sql("select * from information_schema.tables"), "PostgreSQL's own", "the module's own"),
    "who is connected": (sql("select count(*) from pg_stat_activity"), "PostgreSQL's own tables", "the module's own"),
    "a file": (sql("select pg_read_file('PG_VERSION')"), "asks for pg_read_file", "leave it out"),
    "the size of a table": (sql("select pg_table_size('plain')"), "asks for pg_table_size", "leave it out"),
    "this very database": (sql("select current_database()"), "asks for current_database", "leave it out"),
    "where a row is kept": (sql("select ctid from plain", holds=PLAIN), "asks for ctid", "key"),
    "the number of a transaction": (sql("select txid_current()"), "numbers transactions", "sequence"),
    "the clock by a literal": (sql("select 'today'::date"), "reads the clock by 'today'", "current_date"),
    "the clock by a literal of a type": (sql("select timestamptz 'now'"), "reads the clock by 'now'", "now()"),
    "the clock by a text that nobody sees": (
        sql("select ('no' || 'w')::timestamptz"), "otherwise each time", "clock",
    ),
    "whichever row comes first": (sql("select k from plain limit 1", holds=PLAIN), "in another order", "order by"),
    "an aggregate in no order": (sql("select array_agg(k) from plain", holds=PLAIN), "in another order", "order by"),
    "a write to whichever row comes first": (
        sql("delete from plain where k in (select k from plain limit 1)", holds=PLAIN), "in another order", "order by",
    ),
    "which key is in the way": (
        sql("insert into parent select 7, k from plain", holds=PLAIN | {"parent": (("1", "a"), ("2", "b"))}),
        "in another order", "order by",
    ),
    "a materialized view": (sql("select * from frozen"), "materialized view", "tables that it is made of"),
    "an unlogged table": (sql("insert into passing values (1)"), "unlogged table", "without"),
    "row security": (sql("select * from guarded"), "row security", "migration"),
    "a sequence with a cache": (sql("select nextval('ahead')"), "takes numbers ahead", "cache 1"),
}  # fmt: skip


@pytest.mark.parametrize(("asked", "what", "remedy"), REFUSED.values(), ids=REFUSED)
def test_it_is_named_with_what_to_do_instead(odd, asked, what, remedy):
    with pytest.raises(ReleaseError) as told:
        learned(odd, asked)
    assert what in told.value.what and remedy in told.value.remedy
    assert " ".join(asked.texts[-1].split())[:40] in told.value.what


@pytest.mark.parametrize(("asked", "what", "remedy"), list(REFUSED.values())[:14])
def test_what_was_refused_leaves_nothing_behind(odd, asked, what, remedy):
    with pytest.raises(ReleaseError):
        learned(odd, asked)
    fact = learned(odd, sql("select count(*) from plain", holds=PLAIN))
    assert fact.outcome.rows == (("2",),) and fact.needs == ("plain",)


def test_a_lock_that_lasts_is_nobody_elses(odd):
    """Also where the statement is refused for something else: the next one must not be blamed for it."""
    with pytest.raises(ReleaseError, match="PostgreSQL's own tables"):
        learned(odd, sql("select pg_advisory_lock(1) from pg_class"))
    assert learned(odd, sql("select pg_advisory_xact_lock(2)")).outcome.rows == (("",),)


def test_an_interrupt_leaves_a_connection_that_can_be_used(odd, monkeypatch):
    send = odd.first._send

    def interrupted(statement):
        send(statement)
        odd.first._pq.send_query(b"select 1; select 2")
        odd.first._pq.get_result()
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(odd.first, "_send", interrupted)
        with pytest.raises(KeyboardInterrupt):
            learned(odd, sql("select 1"))
    assert learned(odd, sql("select count(*) from plain", holds=PLAIN)).outcome.rows == (("2",),)


def test_what_does_not_end_is_cut_short(odd):
    learned(odd, sql("select 1"))  # what others have set is gone
    for session in (odd.first, odd.second):
        session.set({"statement_timeout": "20ms"})
    try:
        with pytest.raises(CutShort) as told:
            learned(odd, sql("with recursive r as (select 1 union all select 1 from r) select count(*) from r"))
    finally:
        for session in (odd.first, odd.second):
            session.set({"statement_timeout": "5s"})
    assert told.value.limit == "statement_s"


def test_contents_that_no_table_can_hold_are_the_callers_mistake(odd):
    with pytest.raises(Exception, match="the tables cannot hold this") as told:
        odd.learn((SqlStatement("select 1"),), {**odd.contents, "parent": (("1", "a"), ("1", "b"))})
    assert "parent" in str(told.value)
    assert learned(odd, sql("select 1")).outcome.rows == (("1",),)
