"""The database that facts are learned from: how it is made, what is said where it cannot be, and what is left of it."""

from __future__ import annotations

import os
import re
from contextlib import ExitStack
from pathlib import Path

import psycopg
import pytest
from learning import ODD, rows

from wakeproof.cache.store import FACTS, Store
from wakeproof.errors import UserError
from wakeproof.sql import database as module
from wakeproof.sql.database import opened, server_at
from wakeproof.sql.opening import sql_facts
from wakeproof.sql.schema_files import SchemaFiles
from wakeproof.sql.values import SqlStatement

THINGS = "create table things (id serial primary key, at timestamptz default current_timestamp, tags text[]);"
COUNT = SqlStatement("select count(*) from things")


def databases(server: str) -> set[str]:
    with psycopg.connect(server) as connection:
        return {
            name for (name,) in connection.execute("select datname from pg_database where datname like 'wakeproof%'")
        }


def written(folder: Path, *texts: str) -> SchemaFiles:
    for number, text in enumerate(texts):
        (folder / f"{number:04}.sql").write_text(text)
    return SchemaFiles(folder)


def test_seed_rows_have_the_defaults_of_what_they_leave_out(server, tmp_path):
    files = written(tmp_path, THINGS)._replace(seed={"things": [{"tags": ["a", "b c"]}, {"id": 7, "at": None}]})
    with opened(files, server) as made:
        assert made.contents["things"] == (("1", "2026-01-01 00:00:00+00", '{a,"b c"}'), ("7", None, None))
        assert made.contents["things_id_seq"] == (("1", "t"),)
        assert made.schema.columns["things"] == ("id", "at", "tags")


def test_migrations_go_by_their_paths_and_none_is_taken_back(server, tmp_path):
    (tmp_path / "2" / "down").mkdir(parents=True)
    (tmp_path / "1.sql").write_text(f"{THINGS}\n--> statement-breakpoint\ncreate index on things (at);")
    (tmp_path / "2" / "migration.sql").write_text("alter table things add column more text;")
    (tmp_path / "2.down.sql").write_text("drop table things;")
    with opened(SchemaFiles(tmp_path), server) as made:
        assert made.schema.columns["things"] == ("id", "at", "tags", "more")


def test_nothing_is_left_of_it(server, tmp_path):
    before = databases(server)
    with opened(written(tmp_path, THINGS), server):
        assert len(databases(server) - before) == 2
    assert databases(server) == before
    with pytest.raises(UserError):
        opened(written(tmp_path, "create tabel x ();"), server).__enter__()
    assert databases(server) == before


WRONG = {
    "a migration that is no SQL": (
        ("create table a ();\n\n--> statement-breakpoint\ncreate tabel b ();",), {}, "0000.sql:3", "syntax error",
    ),
    "a second one": ((THINGS, "alter table nothing add column a int;"), {}, "0001.sql:1", '"nothing" does not exist'),
    "none at all": ((), {}, "", "no migrations"),
    "a seed row of no table": ((THINGS,), {"thing": [{"id": 1}]}, "seed rows of thing", "does not exist"),
    "a seed row of no column": ((THINGS,), {"things": [{"name": 1}]}, "seed rows of things", "does not exist"),
    "a seed row that clashes": ((THINGS,), {"things": [{"id": 1}, {"id": 1}]}, "seed rows of things", "duplicate key"),
}  # fmt: skip


@pytest.mark.parametrize(("texts", "seed", "where", "what"), WRONG.values(), ids=WRONG)
def test_a_schema_that_cannot_be_made_is_named(server, tmp_path, texts, seed, where, what):
    files = written(tmp_path, *texts)._replace(seed=seed)
    with pytest.raises(UserError) as told, opened(files, server):
        pass
    assert where in told.value.where and what in told.value.what and told.value.remedy


def test_a_url_that_leads_nowhere_is_named(tmp_path):
    files = written(tmp_path, THINGS)
    for url in ("postgresql://nobody@/none?host=/nowhere", "no url"):
        with pytest.raises(UserError) as told, opened(files, url):
            pass
        assert told.value.where == "--database" and "create a database" in told.value.remedy


def granted(remedy: str) -> str:
    """The SQL that a remedy tells one to run."""
    return remedy.split("`")[1]


def test_a_user_who_may_not_fill_tables_is_told_so(server, tmp_path):
    """An ordinary owner of databases; what the remedy says is all that it takes."""
    role = f"wakeproof_ordinary_{os.getpid()}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"create role {role} login createdb")
    try:
        url = psycopg.conninfo.make_conninfo(server, user=role)
        with pytest.raises(UserError) as told, opened(written(tmp_path, THINGS), url):
            pass
        assert "permission denied" in told.value.what
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"{granted(told.value.remedy)} to {role}")
        with opened(SchemaFiles(tmp_path), url) as made:
            fact = made.learn((COUNT,), {**made.contents, "things": (("1", None, None),)})
            assert fact.outcome.rows == rows("1")
    finally:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"drop owned by {role}")
            connection.execute(f"drop role {role}")


CHANGES = {
    "a column": "alter table things add column b text",
    "a type": "alter table things alter column tags type varchar(9)[]",
    "a default": "alter table things alter column at set default null",
    "not null": "alter table things alter column at set not null",
    "a check": "alter table things add check (id > 0)",
    "an index": "create index on things (at)",
    "a unique index, partial": "create unique index on things (at) where id > 5",
    "a function": "create function f() returns int language sql as 'select 1'",
    "a body of a function": "create function f() returns int language sql as 'select 2'",
    "a function of the standard": "create function f() returns int language sql return 1",
    "a view": "create view v as select id from things",
    "a rule": "create rule r as on delete to things do instead nothing",
    "an enum": "create type e as enum ('a')",
    "a label of an enum": "create type e as enum ('a', 'b')",
    "a domain": "create domain d as int check (value > 0)",
    "a sequence": "create sequence s",
    "a step of a sequence": "create sequence s increment 2",
    "a trigger": "create function f() returns trigger language plpgsql as 'begin return null; end';"
    "create trigger t before insert on things for each row execute function f()",
    "a trigger that is off": "create function f() returns trigger language plpgsql as 'begin return null; end';"
    "create trigger t before insert on things for each row execute function f();"
    "alter table things disable trigger t",
    "a trigger's when": "create function f() returns trigger language plpgsql as 'begin return null; end';"
    "create trigger t before insert on things for each row when (new.id > 5) execute function f()",
    "another condition of a check": "alter table things add check (id > 1)",
    "another default": "alter table things alter column at set default '2026-01-01'",
    "a collation of a column": 'alter table things add column b text collate "C"',
    "a collation": "create collation mine (provider = builtin, locale = 'C.UTF-8')",
    "a collation of another locale": "create collation mine (provider = builtin, locale = 'C')",
    "a rule of another action": "create rule r as on delete to things do instead select 1",
    "a rule that is off": "create rule r as on delete to things do instead nothing; alter table things disable rule r",
    "a policy": "create policy p on things using (id > 0)",
    "another policy": "create policy p on things using (id > 1)",
    "row security for its owner": "alter table things force row level security",
    "labels in another order": "create type e as enum ('b', 'a')",
    "a generated column": "alter table things add column g int generated always as (id * 2) stored",
    "another expression of it": "alter table things add column g int generated always as (id * 3) stored",
    "a strict function": "create function f() returns int language sql strict as 'select 1'",
    "a function of its owner's rights": "create function f() returns int language sql security definer as 'select 1'",
    "settings of a function": "create function f() returns int language sql set datestyle = 'German' as 'select 1'",
    "a view of its reader's rights": "create view v with (security_invoker) as select id from things",
    "a right": "grant select on things to public",
    "a type of several columns": "create type pair as (a int, b int)",
    "a range": "create type span as range (subtype = float8)",
    "an aggregate": "create aggregate total (int) (sfunc = int4pl, stype = int)",
    "another aggregate": "create aggregate total (int) (sfunc = int4pl, stype = int, initcond = '5')",
    "an heir": "create table heir () inherits (things)",
    "partitions": "create table p (a int) partition by list (a); create table p1 partition of p for values in (1)",
    "other partitions": "create table p (a int) partition by list (a);create table p1 partition of p for values in (2)",
    "a sequence that goes by itself": "alter sequence things_id_seq owned by none",
    "row security": "alter table things enable row level security",
    "unlogged": "alter table things set unlogged",
    "another schema": "create schema other; create table other.things (id int)",
    "a cast": "create function f(bool) returns date language sql as 'select null::date';"
    "create cast (bool as date) with function f(bool)",
    "an operator": "create operator === (leftarg = int, rightarg = int, function = int4eq)",
}


def digest_after(connection: psycopg.Connection, *changes: str) -> str:
    """Of the schema with these changes, which are taken back."""
    with connection.transaction(force_rollback=True):
        for change in (THINGS, *changes):
            connection.execute(change)
        return module.read_catalog(lambda text: module._asked(connection, text)).digest


@pytest.fixture
def plain(server):
    with psycopg.connect(server) as connection:
        yield connection


def test_any_change_of_the_schema_is_another_digest(plain):
    digests = {digest_after(plain), *(digest_after(plain, change) for change in CHANGES.values())}
    assert len(digests) == len(CHANGES) + 1


def test_the_same_schema_written_otherwise_is_the_same(plain):
    otherwise = (
        "drop table things",
        "CREATE TABLE things (id serial, at timestamp with time zone DEFAULT (CURRENT_TIMESTAMP), tags text[])",
        "alter table things add primary key (id)",
    )
    assert digest_after(plain) == digest_after(plain, *otherwise)


def test_what_is_known_needs_no_database(server, tmp_path, monkeypatch):
    (tmp_path / "migrations").mkdir()
    files, lines = written(tmp_path / "migrations", THINGS)._replace(seed={"things": [{"id": 1}]}), list[str]()

    def store() -> Store:
        return Store(tmp_path / "cache", lines.append, kept=FACTS)

    with sql_facts(files, server, store()) as facts:
        first = facts.answer(COUNT, facts.schema.contents)
        assert first.outcome.rows == rows("1") and facts.learned == 1
    monkeypatch.setattr(module, "opened", lambda *given: pytest.fail("it is known"))
    with sql_facts(files, server, store()) as facts:
        assert facts.answer(COUNT, facts.schema.contents) == first
        assert facts.learned == 0
    assert lines == []


FUNCTION = "create function f() returns int language sql as $$ select 1 $$;"
BYTES = {
    "a body": (FUNCTION, FUNCTION.replace("1", "2")),
    "a remark": (f"-- a\n{THINGS}", f"-- b\n{THINGS}"),
    "a space": (THINGS, f"{THINGS} "),
    "code that is carried out": ("do $$ begin perform 1; end $$;", "do $$ begin perform 2; end $$;"),
}


@pytest.mark.parametrize(("before", "after"), BYTES.values(), ids=BYTES)
def test_any_byte_of_a_migration_is_part_of_what_is_known(server, tmp_path, before, after):
    """Whatever the catalog does not tell of: what another schema has learned is never taken for known."""
    question, learned = SqlStatement("select 1"), []
    (tmp_path / "migrations").mkdir()
    for text in (before, before, after, before):
        files = written(tmp_path / "migrations", text)
        with sql_facts(files, server, Store(tmp_path / "cache", pytest.fail, kept=FACTS)) as facts:
            facts.answer(question, facts.schema.contents)
            learned.append(facts.learned)
    assert learned == [1, 0, 1, 0]


def test_seed_rows_and_settings_of_the_server_are_part_of_it(server, tmp_path):
    files = written(tmp_path, THINGS)
    assert files.digest() != files._replace(seed={"things": [{}]}).digest()
    plain, ours, other = (
        server_at(psycopg.conninfo.make_conninfo(server, options=options))
        for options in ("", "-c lc_time=C", "-c work_mem=8MB")
    )
    assert plain == ours != other, "lc_time is ours to set"
    assert '"datlocale"' in plain or '"daticulocale"' in plain, "the locale of its databases"


def test_where_the_server_writes_otherwise_the_contents_are_the_same(server, tmp_path):
    """Nor does the environment of whoever learns: seed rows are read in UTC, dates by month and day."""
    seed = {"things": [{"id": 1, "at": "02/03/2026 10:00"}]}
    files = written(tmp_path, "set datestyle = 'German'; set timezone = 'Asia/Tokyo';", THINGS)._replace(seed=seed)
    options = "-c datestyle=German -c timezone=Asia/Tokyo"
    for url in (server, psycopg.conninfo.make_conninfo(server, options=options)):
        with opened(files, url) as made:
            assert made.contents["things"] == (("1", "2026-02-03 10:00:00+00", None),)


OF_A_DUMP = "select pg_catalog.set_config('search_path', '', false); create table public.a (id int);"
FOR_DATABASE = """
create schema mine; create schema "Odd, one"; create table mine.things (id int); create table "Odd, one".more (id int);
do $$ begin
    execute format('alter database %I set search_path = mine, "Odd, one"', current_database());
    execute format('alter database %I set app.tenant = ''its "one"''', current_database());
    execute format('alter role %I in database %I set app.role = ''x''', current_user, current_database());
end $$;
"""


def test_a_dump_is_a_migration(server, tmp_path):
    with opened(written(tmp_path, OF_A_DUMP), server) as made:
        assert made.contents["a"] == ()


def test_what_is_set_for_the_database_is_set_for_both_connections(server, tmp_path):
    asked = "select current_setting('app.tenant'), current_setting('app.role'), count(*) from things, more"
    with opened(written(tmp_path, FOR_DATABASE)._replace(seed={"things": [{"id": 1}]}), server) as made:
        assert made.learn((SqlStatement(asked),), made.contents).outcome.rows == (('its "one"', "x", "0"),)
        assert made.contents["mine.things"] == (("1",),)


def test_types_of_the_schema_have_the_same_number_in_every_database(server, tmp_path):
    """Their oids are others each time, and facts are kept for later."""
    files, numbers = written(tmp_path, "create type b as enum ('x'); create type a as enum ('x');"), []
    for _ in range(2):
        with opened(files, server) as made:
            fact = made.learn((SqlStatement("select 'x'::a, 'x'::b, array['x'::b], 1"),), made.contents)
            numbers.append([column.type for column in fact.outcome.columns])
            again = SqlStatement("select $1", ("x",), (numbers[0][1],))
            assert made.learn((again,), made.contents).outcome.columns[0].type == numbers[0][1]
    assert numbers[0] == numbers[1] and numbers[0][3] == 23 and min(numbers[0][:3]) >= 16384


def test_what_is_not_known_is_learned_beside_what_is(server, tmp_path):
    """The schema is known, so the database is opened for the new question, and must be the same."""
    (tmp_path / "migrations").mkdir()
    files = written(tmp_path / "migrations", THINGS)._replace(seed={"things": [{"tags": ["a"]}]})
    other = SqlStatement("select count(*) from things where tags is null")
    for questions, learned in (((COUNT,), 1), ((COUNT, other), 1), ((COUNT, other), 0)):
        with sql_facts(files, server, Store(tmp_path / "cache", pytest.fail, kept=FACTS)) as facts:
            answers = [facts.answer(question, facts.schema.contents).outcome.rows for question in questions]
            assert facts.learned == learned
        assert answers == [rows("1"), rows("0")][: len(questions)]


def test_what_was_learned_is_kept_where_the_work_is_interrupted(server, tmp_path):
    (tmp_path / "migrations").mkdir()
    files = written(tmp_path / "migrations", THINGS)
    stack = ExitStack()
    facts = stack.enter_context(sql_facts(files, server, Store(tmp_path / "c", print, kept=FACTS)))
    facts.answer(COUNT, facts.schema.contents)
    assert not stack.__exit__(KeyboardInterrupt, KeyboardInterrupt(), None)
    with sql_facts(files, server, Store(tmp_path / "c", print, kept=FACTS)) as facts:
        facts.answer(COUNT, facts.schema.contents)
        assert facts.learned == 0


def test_the_example_of_the_page_runs(tmp_path):
    page = (Path(__file__).parents[2] / "sim/wakeproof/sql/README.md").read_text(encoding="utf-8")
    [example] = re.findall(r"^```python\n(.*?)^```", page, re.MULTILINE | re.DOTALL)
    (tmp_path / "1.sql").write_text("create table entities (url text primary key, status text not null);")
    names: dict = {}
    exec(compile(example.replace("path/to/migrations", str(tmp_path)), "README.md", "exec"), names)
    assert names["outcome"].rows == (("entity/a", "running"),)
    assert names["contents"]["entities"] == (("entity/a", "running"),) and names["transaction"] == ()


def test_an_embedded_server_is_started_where_no_url_is_given():
    with opened(ODD) as made:
        assert "parent" in made.contents


def test_a_server_that_goes_away_is_named(server, tmp_path):
    with opened(written(tmp_path, THINGS), server) as made:
        own = [session._connection.info.dbname for session in (made.first, made.second)]
        with psycopg.connect(server, autocommit=True) as connection:  # what other tests share stays as it is
            connection.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = any(%s)", (own,))
        for _ in range(2):
            with pytest.raises(UserError) as told:
                made.learn((COUNT,), made.contents)
            assert "went away" in told.value.what and told.value.where == "--database"
