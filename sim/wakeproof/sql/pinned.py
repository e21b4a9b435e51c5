"""What stands in for the clock and for chance: functions of a schema of our own, which statements are led to.

Time stands at `EPOCH` but for the milliseconds that whoever asks has let pass. Each draw is a function of how many were
made before: their number is a sequence, which is among the contents of the database like any other.
"""

from __future__ import annotations

SCHEMA = "wakeproof_pinned"
EPOCH = "2026-01-01 00:00:00+00"
TRANSACTION_MS, STATEMENT_MS = "wakeproof.transaction_ms", "wakeproof.statement_ms"
"""Settings: how far the clock had gone when the transaction began, and when the statement was sent."""
DRAWS = f"{SCHEMA}.draws"
REFUSAL = "WP001"
"""The SQLSTATE by which one of these functions says that what it stands in for is refused."""
HEARD = (
    "is for whoever listens on another connection, who is not in this world",
    "leave it to a port of the module's own, which is an effect",
)
DDL = ("is DDL, which changes what every fact was learned of", "put it into a migration")
REFUSALS = {
    "ddl": DDL,
    "notify": HEARD,
    "set_config": ("changes the connection, which others will use", "give `true` as its last argument"),
}
"""By what one of these functions says with it: what is refused, and what to do instead."""
BY_KEYWORD = frozenset({"current_timestamp", "current_date", "current_time", "localtimestamp", "localtime"})
BY_NAME = frozenset(
    {
        *("now", "transaction_timestamp", "statement_timestamp", "clock_timestamp", "age"),
        *("random", "gen_random_uuid", "uuidv4", "uuidv7", "pg_notify", "set_config"),
    }
)


def _clock(setting: str) -> str:
    return f"(timestamptz '{EPOCH}' + current_setting('{setting}')::int8 * interval '1 millisecond')"


def _function(declared: str, returns: str, body: str, kind: str = "stable") -> str:
    return f"create function {SCHEMA}.{declared} returns {returns} language sql {kind} as $$ select {body} $$;"


_NOW, _LATER = _clock(TRANSACTION_MS), _clock(STATEMENT_MS)
_DRAW = f"md5(nextval('{DRAWS}')::text)"
_FRACTION = f"(('x' || substr({_DRAW}, 1, 12))::bit(48)::int8 / 281474976710656::float8)"
_V4 = f"(select (substr(m, 1, 12) || '4' || substr(m, 14, 3) || '8' || substr(m, 18))::uuid from {_DRAW} m)"


def _v7(time: str) -> str:
    ms = f"lpad(to_hex((extract(epoch from {time}) * 1000)::int8), 12, '0')"
    return f"(select ({ms} || '7' || substr(m, 14, 3) || '8' || substr(m, 18))::uuid from {_DRAW} m)"


_KEYWORDS = (
    ("current_timestamp", "timestamptz", "now"),
    ("localtimestamp", "timestamp", "now::timestamp"),
    ("current_time", "timetz", "now::timetz"),
    ("localtime", "time", "now::time"),
)
_REFUSED = f"""
create function {SCHEMA}.refuse(what text) returns void language plpgsql volatile as
    $$ begin raise exception using errcode = '{REFUSAL}', message = what; end $$;
create function {SCHEMA}.pg_notify(text, text) returns void language sql volatile as
    $$ select {SCHEMA}.refuse('notify') $$;
create function {SCHEMA}.set_config(name text, value text, is_local boolean) returns text language plpgsql volatile as
    $$ begin
        if not is_local then perform {SCHEMA}.refuse('set_config'); end if;
        return pg_catalog.set_config(name, value, true);
    end $$;
"""
SQL = "\n".join(
    (
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
        _function("random(int, int)", "int", f"$1 + floor({_FRACTION} * ($2::int8 - $1 + 1))::int", "volatile"),
        _function("random(int8, int8)", "int8", f"$1 + floor({_FRACTION} * ($2 - $1 + 1))::int8", "volatile"),
        _function("random(numeric, numeric)", "numeric", f"$1 + {_FRACTION}::numeric * ($2 - $1)", "volatile"),
        _function("gen_random_uuid()", "uuid", _V4, "volatile"),
        _function("uuidv4()", "uuid", _V4, "volatile"),
        _function("uuidv7()", "uuid", _v7(_LATER), "volatile"),
        _function("uuidv7(interval)", "uuid", _v7(f"({_LATER} + $1)"), "volatile"),
        _REFUSED,
    )
)
"""The clock goes by whole milliseconds, so the precision of a `current_timestamp(3)` rounds nothing away."""
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
