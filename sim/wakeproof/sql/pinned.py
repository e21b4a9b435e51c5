"""What stands in for the clock and for chance: functions of a schema of our own, which statements are led to.

Time stands at `EPOCH` but for the milliseconds that whoever asks has let pass. Each draw is a function of how many were
made before: their number is a sequence, which is among the contents of the database like any other.
"""

from __future__ import annotations

from datetime import datetime, timedelta

SCHEMA = "wakeproof_pinned"
EPOCH = "2026-01-01 00:00:00+00"
TRANSACTION_MS, STATEMENT_MS = "wakeproof.transaction_ms", "wakeproof.statement_ms"
"""Settings: how far the clock had gone when the transaction began, and when the statement was sent."""
DRAWS = f"{SCHEMA}.draws"
MIGRATING = "wakeproof.migrating"
"""A setting: `on` while migrations run, which may set what the connection of theirs keeps (as a dump does)."""
REFUSAL, REFUSAL_PREFIX = "P0004", "wakeproof refuses: "
"""The SQLSTATE by which one of these functions says that what it stands in for is refused, and how its message begins.

It is `assert_failure`: of what a function of the module's own catches by `when others`, it is never one.
"""
HEARD = (
    "is for whoever listens on another connection, who is not in this world",
    "leave it to a port of the module's own, which is an effect",
)
DDL = ("is DDL, which changes what every fact was learned of", "put it into a migration")
REFUSALS = {
    "ddl": DDL,
    "notify": HEARD,
    "set_config": ("changes the connection, which others will use", "give `true` as its last argument"),
    "encoding": ("sets client_encoding, by which values are written", "leave it at UTF8"),
    "plan": ("sets by what a plan is chosen, or what is pinned", "ask for an order with `order by`"),
    "setting": ("asks for a setting of the server's, not of the module's", "name one of the module's (`app.name`)"),
}
"""By what one of these functions says with it: what is refused, and what to do instead."""
BY_KEYWORD = frozenset({"current_timestamp", "current_date", "current_time", "localtimestamp", "localtime"})
BY_NAME = frozenset(
    {
        *("now", "transaction_timestamp", "statement_timestamp", "clock_timestamp", "age"),
        *("random", "gen_random_uuid", "uuidv4", "uuidv7", "pg_notify", "set_config", "current_setting"),
    }
)
SETTINGS_SEEN = (
    *(f"{of}transaction_{what}" for of in ("", "default_") for what in ("isolation", "read_only", "deferrable")),
    *("bytea_output", "client_encoding", "datestyle", "intervalstyle", "is_superuser", "lock_timeout", "role"),
    *(
        "row_security",
        "search_path",
        "server_encoding",
        "server_version",
        "server_version_num",
        "session_authorization",
    ),
    *("session_replication_role", "standard_conforming_strings", "timezone", "work_mem"),
)
"""What `current_setting` tells besides settings with a dot: the server, the schema or the transaction determines it."""


def _clock(setting: str) -> str:
    return f"(timestamptz '{EPOCH}' + current_setting('{setting}')::int8 * interval '1 millisecond')"


def _function(declared: str, returns: str, body: str, kind: str = "stable") -> str:
    return f"create function {SCHEMA}.{declared} returns {returns} language sql {kind} as $$ select {body} $$;"


_NOW, _LATER = _clock(TRANSACTION_MS), _clock(STATEMENT_MS)
_DRAW = f"md5(nextval('{DRAWS}')::text)"
_FRACTION = f"(('x' || substr({_DRAW}, 1, 12))::bit(48)::int8 / 281474976710656::float8)"
_V4 = f"(select (substr(m, 1, 12) || '4' || substr(m, 14, 3) || '8' || substr(m, 18))::uuid from {_DRAW} m)"


def _within(drawn: str) -> str:
    """Bounds that are none are an error, which PostgreSQL words itself."""
    return f"case when $1 <= $2 then {drawn} else pg_catalog.random($1, $2) end"


def _v7(time: str) -> str:
    ms = f"lpad(to_hex((extract(epoch from {time}) * 1000)::int8), 12, '0')"
    return f"(select ({ms} || '7' || substr(m, 14, 3) || '8' || substr(m, 18))::uuid from {_DRAW} m)"


_KEYWORDS = (
    ("current_timestamp", "timestamptz", "now"),
    ("localtimestamp", "timestamp", "now::timestamp"),
    ("current_time", "timetz", "now::timetz"),
    ("localtime", "time", "now::time"),
)
_SEEN = ", ".join(f"'{name}'" for name in SETTINGS_SEEN)
_IS_SEEN = f"(lower($1) in ({_SEEN}) or (lower($1) like '%.%' and lower($1) not like 'wakeproof.%\\_ms'))"
_REFUSED = f"""
create function {SCHEMA}.refuse(what text, remedy text default '') returns void language plpgsql volatile as
    $$ begin
        raise exception using errcode = '{REFUSAL}', message = '{REFUSAL_PREFIX}' || what, hint = remedy;
    end $$;
create function {SCHEMA}.refuse_setting() returns text language plpgsql stable as
    $$ begin perform {SCHEMA}.refuse('setting'); end $$;
create function {SCHEMA}.pg_notify(text, text) returns void language sql volatile as
    $$ select {SCHEMA}.refuse('notify') $$;
create function {SCHEMA}.set_config(name text, value text, is_local boolean) returns text language plpgsql volatile as
    $$ begin
        if pg_catalog.current_setting('{MIGRATING}', true) = 'on' then
            return pg_catalog.set_config(name, value, is_local);
        end if;
        if not is_local then perform {SCHEMA}.refuse('set_config'); end if;
        if lower(name) = 'client_encoding' then perform {SCHEMA}.refuse('encoding'); end if;
        if lower(name) ~ '^(enable_|jit|geqo|wakeproof\\..*_ms|plan_cache_mode|.*_cost$|.*_collapse_limit$)' then
            perform {SCHEMA}.refuse('plan');
        end if;
        return pg_catalog.set_config(name, value, true);
    end $$;
create function {SCHEMA}.current_setting(text) returns text language sql stable as
    $$ select case when {_IS_SEEN} then pg_catalog.current_setting($1) else {SCHEMA}.refuse_setting() end $$;
create function {SCHEMA}.current_setting(text, boolean) returns text language sql stable as
    $$ select case when {_IS_SEEN} then pg_catalog.current_setting($1, $2) else {SCHEMA}.refuse_setting() end $$;
"""
SQL = "\n".join(
    (
        "set check_function_bodies = off;",  # an older PostgreSQL does not know all that they call
        f"create schema {SCHEMA};",
        f"create sequence {DRAWS};",
        _function("now()", "timestamptz", _NOW),
        _function("transaction_timestamp()", "timestamptz", _NOW),
        _function("statement_timestamp()", "timestamptz", _LATER),
        _function("clock_timestamp()", "timestamptz", _LATER, "volatile"),
        _function('"current_date"()', "date", f"{_NOW}::date"),
        *(_function(f'"{name}"()', of, how.replace("now", _NOW)) for name, of, how in _KEYWORDS),
        *(_function(f'"{name}"(int)', of, how.replace("now", _NOW)) for name, of, how in _KEYWORDS),
        _function("age(timestamptz)", "interval", f"pg_catalog.age({_NOW}::date::timestamptz, $1)"),
        _function("age(timestamp)", "interval", f"pg_catalog.age({_NOW}::date::timestamp, $1)"),
        _function("age(xid)", "int", "pg_catalog.age($1)"),
        _function("age(timestamptz, timestamptz)", "interval", "pg_catalog.age($1, $2)"),
        _function("age(timestamp, timestamp)", "interval", "pg_catalog.age($1, $2)"),
        _function("random()", "float8", _FRACTION, "volatile"),
        _function(
            "random(int, int)", "int", _within(f"$1 + floor({_FRACTION} * ($2::int8 - $1 + 1))::int"), "volatile"
        ),
        _function("random(int8, int8)", "int8", _within(f"$1 + floor({_FRACTION} * ($2 - $1 + 1))::int8"), "volatile"),
        _function("random(numeric, numeric)", "numeric", _within(f"$1 + {_FRACTION}::numeric * ($2 - $1)"), "volatile"),
        _function("gen_random_uuid()", "uuid", _V4, "volatile"),
        _function("uuidv4()", "uuid", _V4, "volatile"),
        _function("uuidv7()", "uuid", _v7(_LATER), "volatile"),
        _function("uuidv7(interval)", "uuid", _v7(f"({_LATER} + $1)"), "volatile"),
        _REFUSED,
    )
)
"""The clock goes by whole milliseconds, so the precision of a `current_timestamp(3)` rounds nothing away."""
_UNKNOWN_HERE = f"""
do $$ declare unknown regprocedure; begin
    for unknown in
        select p.oid from pg_proc p
        where pronamespace = '{SCHEMA}'::regnamespace and proname = any(array{sorted(BY_NAME)})
            and not exists (select from pg_proc o where o.pronamespace = 'pg_catalog'::regnamespace
                and o.proname = p.proname and o.proargtypes = p.proargtypes)
    loop execute 'drop function ' || unknown; end loop;
end $$;
"""
"""An older PostgreSQL does not have all that we stand in for, and then has to say so."""
SQL += f"{_UNKNOWN_HERE}reset check_function_bodies;"
AFTER_MIGRATIONS = f"""
create function {SCHEMA}.refuse_ddl() returns event_trigger language plpgsql as
    $$ begin perform {SCHEMA}.refuse('ddl'); end $$;
do $$ begin
    create event trigger {SCHEMA}_ddl on ddl_command_start execute function {SCHEMA}.refuse_ddl();
exception when insufficient_privilege then
    null;
end $$;
"""
"""DDL in a function of the module's own, or in a trigger: told by whoever is a superuser. Tables that are made are told
by their locks as well."""


def pinned_time(ms: int) -> str:
    """How PostgreSQL writes the time that is so many milliseconds after the clock's begin."""
    return str(datetime.fromisoformat(EPOCH) + timedelta(milliseconds=ms)).removesuffix(":00")
