"""What a transaction sets for itself changes what it is answered, and nothing of what is learned besides."""

from __future__ import annotations

import pytest
from learning import learned, result, rows, sql

from wakeproof.sql.values import SqlStatement

HELD = """
create schema other;
create table plain (k text);
create table held (r regclass, d date, at timestamptz, b bytea, i interval, m money, f float8);
create function sets() returns text language plpgsql as $$ begin set local app.inside = '1'; return 'set'; end $$;
create function asks() returns text language sql as $$ select current_setting('app.inside', true) $$;
create function reads() returns bigint language plpgsql immutable as $$
    begin return (select count(*) from plain); end $$;
create function trusts() returns bigint language plpgsql as $$ begin return reads(); end $$;
"""
PUT = "insert into public.held values ('public.plain', '2026-02-03', '2026-01-01', '\\x61', '26 h', 3, 0.1)"
ROW = ("plain", "2026-02-03", "2026-01-01 00:00:00+00", "\\x61", "26:00:00", "$3.00", "0.1")
SET = (
    "set local datestyle = 'German'",
    "set local intervalstyle = 'iso_8601'",
    "set local bytea_output = 'escape'",
    "set local search_path = ''",
    "set local quote_all_identifiers = on",
    "set local extra_float_digits = -10",
    "set local role pg_read_all_data",
    "set local session authorization pg_monitor",
    "select set_config('TimeZone', 'Asia/Tokyo', true)",
)


@pytest.fixture(scope="module")
def held(tmp_path_factory, database_of):
    with database_of(tmp_path_factory.mktemp("held"), HELD) as database:
        yield database


@pytest.mark.parametrize("setting", SET)
def test_contents_are_read_as_if_nothing_were_set(held, setting):
    fact = learned(held, sql("begin", PUT, setting, "commit"))
    assert dict(fact.changed) == {"held": (ROW,)}


def test_an_answer_is_written_as_the_transaction_wants_it(held):
    asked = sql("begin", "set local datestyle = 'German'", "select d from held", holds={"held": (ROW,)})
    assert result(learned(held, asked)).rows == rows("03.02.2026")


ASK = "select current_setting('app.mine', true), asks()"
BEFORE = (
    sql("begin", "set local app.mine = '1'", "commit"),
    sql("begin", "set local app.mine = '1'", "rollback"),
    sql("select set_config('app.mine', '1', true), set_config('app.inside', '1', true)"),
    sql("select sets()"),
    sql("begin", "select sets()"),
)


@pytest.mark.parametrize("before", BEFORE, ids=lambda asked: asked.texts[-1])
def test_what_was_learned_before_leaves_no_setting_behind(held, before):
    """Once set, a setting of one's own is empty for the rest of a connection; before, it is not there."""
    learned(held, before)
    assert result(learned(held, sql(ASK))).rows == ((None, None),)


def test_a_plan_that_was_made_on_other_contents_is_made_anew(held):
    """A function that says it is immutable is folded into the plans of others."""
    for texts, told in (((), "0"), (("begin", "insert into plain values ('a')"), "1"), ((), "0")):
        fact = learned(held, sql(*texts, "select trusts()"))
        assert result(fact).rows == rows(told) and fact.needs == ("plain",)


def test_the_clock_goes_on_after_a_savepoint_was_gone_back_to(held):
    """Going back takes back the setting by which the clock is told."""
    texts = ("begin", "savepoint a", "select 1", "rollback to a", "select clock_timestamp(), now()")
    for times in ((0, 0, 5, 5, 5), (1, 2, 3, 4, 5), (0, 0, 5, 0, 5)):
        asked = tuple(SqlStatement(text, clock_ms=ms) for text, ms in zip(texts, times, strict=True))
        [[now, begun]] = result(held.learn(asked, held.contents)).rows
        assert now == "2026-01-01 00:00:00.005+00" and begun.startswith(f"2026-01-01 00:00:00{'.001' * times[0]}+")
