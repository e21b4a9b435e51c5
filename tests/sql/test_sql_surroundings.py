"""What contents do not determine is refused by name: in a statement, in a function, in what a migration executes."""

from __future__ import annotations

import pytest
from learning import learned, result, rows, sql

from wakeproof.errors import ReleaseError, UserError
from wakeproof.sql.surroundings import surroundings_of

ASKED = {
    "random_normal": "select random_normal(0, 1)",
    "array_shuffle": "select pg_catalog.array_shuffle(array[1, 2])",
    "array_sample": "select array_sample(array[1, 2], 1)",
    "gen_random_bytes": "select extensions.gen_random_bytes(4)",
    "uuid_generate_v4": "select public.uuid_generate_v4()",
    "uuid_generate_v1mc": "select uuid_generate_v1mc()",
    "setseed": "select setseed(0.5), random()",
    "tablesample": "select * from plain tablesample system (10) repeatable (1)",
    "timeofday": "select timeofday()",
    "pg_sleep": "select pg_sleep(0)",
    "pg_sleep_for": "select pg_sleep_for('1 s')",
    "txid_current_if_assigned": "select txid_current_if_assigned()",
    "pg_current_xact_id": "select pg_current_xact_id()",
    "pg_current_snapshot": "select pg_current_snapshot()",
    "pg_backend_pid": "select pg_backend_pid()",
    "pg_terminate_backend": "select pg_terminate_backend(1)",
    "pg_relation_filenode": "select pg_relation_filenode('plain')",
    "pg_current_wal_lsn": "select pg_current_wal_lsn()",
    "pg_get_wal_summarizer_state": "select pg_get_wal_summarizer_state()",
    "pg_my_temp_schema": "select pg_my_temp_schema()",
    "inet_server_port": "select inet_server_port()",
    "lo_create": "select lo_create(0)",
    "loread": "select loread(1, 2)",
    "dblink": "select * from extensions.dblink('x', 'select 1') as t (a int)",
    "current_catalog": "select current_catalog",
    "xmin": "select p.xmin from plain p",
    "tableoid": "select tableoid from plain",
    "number of the catalog's": "select 'plain'::regclass::oid",
    "a number": "select cast('plain'::regclass as oid)",
    "enable_seqscan": "set local enable_seqscan = off",
    "random_page_cost": 'set local "random_page_cost" = 1',
    "wakeproof.statement_ms": "set local wakeproof.statement_ms = 5",
    "client_encoding": "set local client_encoding = 'LATIN1'",
    "the clock by 'TODAY'": "select 'TODAY'::date",
    "the clock by '{yesterday,": "insert into days values ('{yesterday, 2026-01-01}')",
    "current_database": 'select "current_database"()',
    "pg_postmaster_start_time": 'select "pg_catalog"."pg_postmaster_start_time"()',
    "cmin": 'select "cmin" from plain',
    "a number of the": """select 'plain'::regclass::"oid" """,
}
"""What is told, and a statement that asks for it."""
FINE = (
    "select pg_typeof(1), pg_get_serial_sequence('child', 'id'), pg_advisory_xact_lock(1)",
    "select tableoid::regclass from plain",
    "select mine.txid_current(), mine.random_normal(), pg_size_pretty(3)",
    "insert into oid (txid_current, timeofday, oid) values ('tablesample', 'today is', 'ctid') -- xmin",
    "select inet_number, lo_price, tablesampled from stock",
    "set local app.client = 'x'",
    "select array_append(a, 1), random(), gen_random_uuid(), uuidv7()",
)


@pytest.mark.parametrize(("what", "text"), ASKED.items(), ids=ASKED)
def test_a_text_that_asks_for_it_is_refused(what, text):
    told = surroundings_of(text)
    assert told is not None and what in told[0] and told[1]


@pytest.mark.parametrize("text", FINE)
def test_what_only_has_such_a_name_is_none(text):
    assert surroundings_of(text) is None


BEHIND = """
create table plain (k text primary key, v text);
create function quoted_day() returns date language sql as 'select current_date';
create function quoted_time() returns timestamptz language plpgsql as 'begin return now(); end';
create function quoted_chance() returns uuid language sql as 'select gen_random_uuid()';
create function by_default(t timestamptz default now(), out a timestamptz, out b int) language plpgsql
    as 'begin a := t; b := 1; end';
create function several() returns table (x int, y date) language sql as 'select 1, current_date';
create function standard() returns timestamptz language sql begin atomic; select now(); end;
create function executes() returns date language plpgsql as $$ declare d date; begin
    execute 'select current_date' into d; return d; end $$;
create function executes_chance() returns float8 language plpgsql as $$ declare d float8; begin
    execute $q$ select random_normal() $q$ into d; return d; end $$;
create function swallows() returns text language plpgsql as $$ begin
    perform random_normal(); return 'no'; exception when others then return 'caught'; end $$;
create function swallows_a_notice() returns text language plpgsql as $$ begin
    perform pg_notify('a', 'b'); return 'no'; exception when others then return 'caught'; end $$;
create function swallows_a_setting() returns text language plpgsql as $$ begin
    return set_config('a.b', 'c', false); exception when others then return 'caught'; end $$;
create function where_it_runs() returns text language sql as $$ select current_database()::text $$;
create function loses_settings() returns int language plpgsql as $$ begin reset all; return 1; end $$;
create function goes_by_oid() returns oid language sql as $$ select 'plain'::regclass::oid $$;
create procedure numbers() language plpgsql as 'begin perform txid_current(); end';
create function calls_numbers() returns int language plpgsql as $$ begin call numbers(); return 1; end $$;
create function fires() returns trigger language plpgsql as 'begin new.v := timeofday(); return new; end';
create table fired (k text, v text);
create trigger fires before insert on fired for each row execute function fires();
do $$ begin
    execute 'create table hidden (id int, at timestamptz default ' || 'now())';
    execute 'create view viewed as select current_' || 'date as day';
    execute 'create domain soon as timestamptz default no' || 'w()';
    execute 'create table of_domain (id int, at soon)';
end $$;
"""
PINNED = {
    "select quoted_day(), quoted_time()": (("2026-01-01", "2026-01-01 00:00:00+00"),),
    "select a, b from by_default()": (("2026-01-01 00:00:00+00", "1"),),
    "select * from several()": (("1", "2026-01-01"),),
    "select standard()": rows("2026-01-01 00:00:00+00"),
    "select quoted_chance()": rows("c4ca4238-a0b9-4382-8dcc-509a6f75849b"),
}
BEHIND_REFUSED = {
    "select executes()": "public.executes(), which asks the clock or chance in a string",
    "select executes_chance()": "public.executes_chance(), which asks for random_normal",
    "select swallows()": "public.swallows(), which asks for random_normal",
    "select swallows_a_notice()": "listens on another connection",
    "select swallows_a_setting()": "changes the connection",
    "select where_it_runs()": "public.where_it_runs(), which asks for current_database",
    "select loses_settings()": "takes back what the connection was set to",
    "select goes_by_oid()": "a number of the catalog's",
    "select calls_numbers()": "public.numbers(), which asks for txid_current",
    "insert into fired values ('a', 'b')": "public.fires(), which asks for timeofday",
    "insert into hidden (id) values (1)": "needs hidden, whose definition asks for the clock",
    "select * from viewed": "needs viewed, whose definition asks for the clock",
    "insert into of_domain (id) values (1)": "needs of_domain, whose definition asks for the clock",
    "select current_setting('data_directory')": "asks for a setting of the server's",
    "select current_setting('application_name', true)": "asks for a setting of the server's",
    "select current_setting('wakeproof.statement_ms')": "asks for a setting of the server's",
    "select set_config('Enable_SeqScan', 'off', true)": "by what a plan is chosen",
    "select set_config('client_encoding', 'LATIN1', true)": "client_encoding",
}


@pytest.fixture(scope="module")
def behind(tmp_path_factory, database_of):
    with database_of(tmp_path_factory.mktemp("behind"), BEHIND) as database:
        yield database


@pytest.mark.parametrize(("text", "answers"), PINNED.items(), ids=PINNED)
def test_a_function_written_in_any_way_asks_what_is_pinned(behind, text, answers):
    assert result(learned(behind, sql(text))).rows == answers


@pytest.mark.parametrize(("text", "what"), BEHIND_REFUSED.items(), ids=BEHIND_REFUSED)
def test_what_a_migration_hides_is_refused_where_it_is_needed(behind, text, what):
    with pytest.raises(ReleaseError) as told:
        learned(behind, sql(text))
    assert what in told.value.what and told.value.remedy


def test_whatever_is_beside_it_is_learned_of(behind):
    assert learned(behind, sql("insert into plain values ('a', 'b')")).changed == (("plain", (("a", "b"),)),)


def test_settings_of_the_module_or_the_transaction_can_be_asked_for(odd):
    asked = sql("select current_setting('app.nobody', true), current_setting('TimeZone'), current_setting('role')")
    assert result(learned(odd, asked)).rows == ((None, "UTC", "none"),)


def test_a_parameter_that_a_date_reads_the_clock_by_is_refused(odd):
    for value in ("today", " Tomorrow", "{yesterday}", "today 10:00"):
        with pytest.raises(ReleaseError, match="a parameter by which a date reads the clock"):
            learned(odd, sql("select $1::text", parameters=(value,)))
    assert result(learned(odd, sql("select $1::text", parameters=("not today",)))).rows == rows("not today")


@pytest.mark.parametrize("column", ["date default 'today'", "timestamptz not null default 'NOW'::timestamptz"])
def test_a_default_that_is_the_day_of_the_migration_is_refused(database_of, tmp_path, column):
    with pytest.raises(UserError) as told, database_of(tmp_path, f"create table a (\n d {column});"):
        pass
    assert "0001.sql:2" in told.value.where and "is the day on which" in told.value.what


def test_an_encoding_that_is_set_by_whatever_name_is_refused(odd):
    with pytest.raises(ReleaseError, match="client_encoding"):
        learned(odd, sql("begin", "set local names 'LATIN1'"))
