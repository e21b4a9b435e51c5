"""What a database is, as its own catalog says: its relations, those nothing is learned from, and a digest of it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from typing import NamedTuple

from wakeproof.sql.values import Row

Ask = Callable[[str], Sequence[Row]]
"""Sends a query, and returns its rows."""
FIRST_OF_USERS = 16384
"""Oids below it are PostgreSQL's own (`FirstNormalObjectId`)."""
_OURS = "nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and nspname !~ '^pg_(toast_)?temp_'"

_RELATIONS = f"""
    select c.oid, n.nspname, c.relname, c.relkind, quote_ident(nspname) || '.' || quote_ident(relname),
        case
            when relkind = 'f' then 'foreign' when relkind = 'm' then 'materialized'
            when relpersistence = 'u' and relkind in ('r', 'p', 'S') then 'unlogged' when relrowsecurity then 'security'
            when s.seqcache > 1 then 'cache'
            when exists (select from pg_trigger where tgrelid = c.oid and tgenabled in ('A', 'R')) then 'always'
            else ''
        end,
        (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
            where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = ''),
        (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
            where attrelid = c.oid and attnum > 0 and not attisdropped),
        (select string_agg(attname, E'\\x1f' order by attnum) from pg_attribute
            where attrelid = c.oid and attnum > 0 and not attisdropped),
        (select string_agg(case attgenerated when '' then 'f' else 't' end, '' order by attnum) from pg_attribute
            where attrelid = c.oid and attnum > 0 and not attisdropped)
    from pg_class c join pg_namespace n on n.oid = relnamespace left join pg_sequence s on s.seqrelid = c.oid
    where {_OURS} or nspname = 'pg_toast'
    order by n.nspname, c.relname
"""
_DESCRIPTIONS = (
    f"""select format('%s %I.%I %s %s', relkind, nspname, relname, relpersistence, relrowsecurity)
        from pg_class c join pg_namespace n on n.oid = relnamespace where {_OURS}""",
    f"""select format('column %I.%I %s %I %s %s %s %s %s %s', nspname, relname, attnum, attname,
            format_type(atttypid, atttypmod), attnotnull, attidentity, attgenerated, pg_get_expr(adbin, adrelid),
            nullif(attcollation, 0)::regcollation)
        from pg_attribute a join pg_class c on c.oid = attrelid join pg_namespace n on n.oid = relnamespace
            left join pg_attrdef d on adrelid = attrelid and adnum = attnum
        where {_OURS} and attnum > 0 and not attisdropped""",
    f"""select format('constraint %I.%s %I %s', nspname, coalesce(conrelid::regclass::text, contypid::regtype::text),
            conname, pg_get_constraintdef(c.oid))
        from pg_constraint c join pg_namespace n on n.oid = connamespace where {_OURS}""",
    f"""select pg_get_indexdef(indexrelid) from pg_index join pg_class c on c.oid = indexrelid
        join pg_namespace n on n.oid = relnamespace where {_OURS}""",
    """select format('%s %s', pg_get_triggerdef(oid), tgenabled) from pg_trigger where not tgisinternal""",
    f"""select format('function %I.%I(%s) %s %s %s %s %s %s', nspname, proname, pg_get_function_arguments(p.oid),
            pg_get_function_result(p.oid), lanname, provolatile, proconfig, prosrc, prosqlbody is null)
        from pg_proc p join pg_namespace n on n.oid = pronamespace join pg_language l on l.oid = prolang
        where {_OURS}""",
    f"""select format('body %s', pg_get_function_sqlbody(p.oid)) from pg_proc p
        join pg_namespace n on n.oid = pronamespace where {_OURS} and prosqlbody is not null""",
    f"""select format('view %I.%I %s', nspname, relname, pg_get_viewdef(c.oid)) from pg_class c
        join pg_namespace n on n.oid = relnamespace where {_OURS} and relkind in ('v', 'm')""",
    f"""select pg_get_ruledef(r.oid) from pg_rewrite r join pg_class c on c.oid = ev_class
        join pg_namespace n on n.oid = relnamespace where {_OURS}""",
    f"""select format('type %I.%I %s %s %s', nspname, typname, typtype, format_type(nullif(typbasetype, 0), typtypmod),
            typdefault)
        from pg_type t join pg_namespace n on n.oid = typnamespace where {_OURS}""",
    """select format('label %s %s %s', enumtypid::regtype, enumsortorder, enumlabel) from pg_enum""",
    """select format('sequence %s %s %s %s %s %s %s', seqrelid::regclass, seqstart, seqincrement, seqmax, seqmin,
            seqcache, seqcycle) from pg_sequence""",
    """select format('extension %I %s', extname, extversion) from pg_extension""",
    f"""select format('%s %s', oid::regoperator, oprcode) from pg_operator where oid >= {FIRST_OF_USERS}""",
    f"""select format('cast %s %s %s', castsource::regtype, casttarget::regtype, castfunc::regprocedure)
        from pg_cast where oid >= {FIRST_OF_USERS}""",
    """select format('database %s %s %s %s', pg_encoding_to_char(encoding), datlocprovider, datcollate, datctype)
        from pg_database where datname = current_database()""",
    """select format('settings %s', setconfig) from pg_db_role_setting
        join pg_database d on d.oid = setdatabase where datname = current_database()""",
    """select format('server %s, %s', version(), current_user)""",
)

_CATCHING = f"""
    select 1 from pg_proc p join pg_namespace n on n.oid = pronamespace join pg_language l on l.oid = prolang
    where {_OURS} and (lanname not in ('sql', 'plpgsql') or prosrc ~* '\\mexception\\s+when\\M') limit 1
"""
UNLEARNED: dict[str, tuple[str, str]] = {
    "foreign": ("a foreign table, whose rows are elsewhere", "let a migration make an ordinary table in its place"),
    "materialized": (
        "a materialized view, which holds what it held when it was refreshed",
        "select from the tables that it is made of",
    ),
    "unlogged": ("an unlogged table, which a crash empties", "make it without `unlogged`"),
    "security": (
        "a table with row security, which does not bind whoever may fill tables here",
        "let a migration leave it off, and write the condition into the statement",
    ),
    "always": (
        "a table with a trigger that fires also where rows are only put back",
        "let a migration say `enable trigger` without `always` or `replica`",
    ),
    "cache": (
        "a sequence with a cache, of which every connection takes numbers ahead",
        "let a migration set `cache 1`",
    ),
}
"""What no fact is learned of, and what to do instead."""


class Relation(NamedTuple):
    """A table or a sequence (`kind` r or S), or what has no rows of its own (views, indexes, partitioned tables).

    `name` is what contents call it, `sql` what SQL does. `filled` are the columns that take values, `columns` all of
    them, as lists in SQL; `titles` are the names of all. `unlearned` is a key of `UNLEARNED`, or empty.
    """

    oid: int
    name: str
    kind: str
    sql: str
    unlearned: str
    filled: str
    columns: str
    titles: tuple[str, ...]
    generated: tuple[bool, ...]

    @property
    def holds_rows(self) -> bool:
        return self.kind in ("r", "S") and not self.unlearned


class Catalog(NamedTuple):
    """All relations by oid; those that hold rows by name, sorted; the digest of all that the catalog says.

    `catches`: a function may catch an error, and so give up the locks of whatever led to it.
    """

    relations: dict[int, Relation]
    holding: dict[str, Relation]
    digest: str
    catches: bool


def read_catalog(ask: Ask) -> Catalog:
    """The same schema on the same release of PostgreSQL has the same digest, however it was made."""
    relations = {relation.oid: relation for relation in map(_relation, ask(_RELATIONS))}
    holding = {r.name: r for r in sorted(relations.values(), key=lambda r: r.name) if r.holds_rows}
    ask("set search_path = ''")
    digest = hashlib.sha256()
    for query in _DESCRIPTIONS:
        for line in sorted(row[0] or "" for row in ask(query)):
            digest.update(f"{len(line)} {line}\n".encode())
    ask("reset search_path")
    return Catalog(relations, holding, digest.hexdigest(), bool(ask(_CATCHING)))


def _relation(row: Row) -> Relation:
    oid, schema, name, kind, sql, unlearned, filled, columns, titles, generated = (value or "" for value in row)
    if kind == "S":
        filled, columns, titles, generated = "", "last_value, is_called", "last_value\x1fis_called", "ff"
    called = name if schema == "public" else f"{schema}.{name}"
    flags = tuple(flag == "t" for flag in generated)
    return Relation(int(oid), called, kind, sql, unlearned, filled, columns, tuple(titles.split("\x1f")), flags)
