"""A statement that fails has lost its locks: by names it is told whether it may need what nothing is learned of."""

from __future__ import annotations

import pytest
from learning import failure, learned, result, rows, sql

from wakeproof.errors import ReleaseError
from wakeproof.sql.bodies import catches

GUARDED = """
create table users (id int primary key);
create table plain (k int primary key);
create table allowed (id int primary key);
create table guarded (id int primary key, of int references users on delete cascade);
alter table guarded enable row level security;
create policy allows on guarded using (exists (select from allowed a where a.id = guarded.id));
create table below (g int references guarded);
create view seen as select count(*) as n from guarded;
create view seen_again as select n from seen;
create function through() returns int language sql as 'select 1 / n::int from seen_again';
create function deletes() returns int language plpgsql as
    'begin delete from users; return 1 / (select count(*) from plain); end';
create function counts(name text) returns int language plpgsql as $$ declare n int; begin
    execute format('select 1 / count(*)::int from %I', name) into n; return n; end $$;
create table fired (a int);
create function fires() returns trigger language plpgsql as 'begin perform through(); return new; end';
create trigger fires before insert on fired for each row execute function fires();
"""
LED = {
    "itself": sql("select 1 / count(*) from guarded"),
    "in quotes": sql('select 1 / count(*) from "guarded"'),
    "a view of a view": sql("select 1 / n from seen_again"),
    "a function": sql("select through()"),
    "a trigger": sql("insert into fired values (1)"),
    "a foreign key to it": sql("insert into below values (1)"),
    "a cascade": sql("with gone as (delete from users) select 1 / count(*) from plain"),
    "a cascade in a function": sql("select deletes()"),
    "a name in a literal": sql("select counts('guarded')"),
    "a name in a parameter": sql("select counts($1)", parameters=("guarded",)),
    "PostgreSQL's own": sql("select 1 / (count(*) - count(*)) from pg_class"),
    "the standard's": sql("select 1 / (count(*) - count(*)) from information_schema.tables"),
}


@pytest.fixture(scope="module")
def guarded(tmp_path_factory, database_of):
    with database_of(tmp_path_factory.mktemp("guarded"), GUARDED) as database:
        yield database


@pytest.mark.parametrize("asked", LED.values(), ids=LED)
def test_a_failure_is_refused_where_such_a_table_may_be_behind_it(guarded, asked):
    with pytest.raises(ReleaseError) as told:
        learned(guarded, asked)
    assert "nothing is learned of" in told.value.what or "row security" in told.value.what


@pytest.mark.parametrize("text", ["select * from seen_again", "delete from users", "update guarded set id = 2"])
def test_a_success_is_told_by_its_locks(guarded, text):
    with pytest.raises(ReleaseError, match="needs guarded, a table with row security"):
        learned(guarded, sql(text, holds={"users": rows("1")}))


FREE = {
    "insert into users values (1)": "23505",
    "select counts('plain')": "22012",
    "select 1 / count(*) from plain": "22012",
    "insert into plain values (null)": "23502",
    "selec": "42601",
}


@pytest.mark.parametrize(("text", "sqlstate"), FREE.items(), ids=FREE)
def test_a_failure_elsewhere_is_learned(guarded, text, sqlstate):
    assert failure(learned(guarded, sql(text, holds={"users": rows("1")}))).sqlstate == sqlstate


HANDLERS = {
    "begin x; exception when others then y; end": True,
    "begin x; exception -- a remark\n when others then y; end": True,
    "begin x; exception /* one /* in */ another ' */ when others then y; end": True,
    "begin x; EXCEPTION\n\tWHEN others then y; end": True,
    "begin x := 'it''s -- no comment'; exception when others then y; end": True,
    "begin execute 'do $q$ begin x; exception when others then y; end $q$'; end": True,
    "begin raise exception 'when'; end": False,
    "begin raise notice 'a'; -- exception when\n end": False,
    "begin /* exception when */ x; end": False,
    'begin select "exception" when_ from a; end': False,
}


@pytest.mark.parametrize(("body", "expected"), HANDLERS.items(), ids=HANDLERS)
def test_a_handler_of_errors_is_seen_behind_any_comment(body, expected):
    assert catches(body) == expected


HIDDEN = """
create table others (id int primary key);
create function put(x int) returns text language plpgsql as $$
begin
    insert into others values (x);
    return 'put';
exception /* hidden */ when unique_violation then return 'was there';
end $$;
"""


def test_a_function_whose_handler_a_comment_hides_may_have_needed_anything(database_of, tmp_path):
    with database_of(tmp_path, HIDDEN) as database:
        for held, told in (((), "put"), (rows("1"), "was there")):
            fact = learned(database, sql("select put(1)", holds={"others": held}))
            assert result(fact).rows == rows(told) and fact.needs == tuple(database.contents)
