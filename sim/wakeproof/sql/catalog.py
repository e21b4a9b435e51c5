"""What a database is, as its own catalog says: its relations, those nothing is learned from, and a digest of it."""

from __future__ import annotations

from typing import NamedTuple

from wakeproof.sql.bodies import OF_USERS, RELATED, catches, is_unpinned
from wakeproof.sql.description import FIRST_OF_USERS, Ask, digest_of_schema
from wakeproof.sql.entangled import Entangled, entangled
from wakeproof.sql.text import sets_something
from wakeproof.sql.values import Row

_OURS = "nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and nspname !~ '^pg_(toast_)?temp_'"

_RELATIONS = f"""
    select c.oid, n.nspname, c.relname, c.relkind, quote_ident(nspname) || '.' || quote_ident(relname),
        case
            when relkind = 'f' then 'foreign' when relkind = 'm' then 'materialized'
            when relpersistence = 'u' and relkind in ('r', 'p', 'S') then 'unlogged' when relrowsecurity then 'security'
            when s.seqcache > 1 then 'cache'
            when exists (select from pg_trigger where tgrelid = c.oid and tgenabled in ('A', 'R'))
                or exists (select from pg_rewrite where ev_class = c.oid and ev_enabled in ('A', 'R')) then 'always'
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
_BODIES = f"""
    select case when lanname in ('sql', 'plpgsql') then prosrc end, concat_ws(' ', proconfig)
    from pg_proc p join pg_namespace n on n.oid = pronamespace join pg_language l on l.oid = prolang where {OF_USERS}
"""
_TYPES = f"""
    select t.oid from pg_type t join pg_namespace n on n.oid = typnamespace
    where t.oid >= {FIRST_OF_USERS} order by nspname collate "C", typname collate "C"
"""
UNLEARNED: dict[str, tuple[str, str]] = {
    "unpinned": (
        "whose definition asks for the clock, for chance or for its surroundings, where a migration has not said so",
        "write that into the migration itself, not into a string that it executes",
    ),
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
        "a table with a trigger or a rule that fires also where rows are only put back",
        "let a migration say `enable trigger` or `enable rule` without `always` or `replica`",
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
    def title(self) -> str:
        """Its name without its schema."""
        return self.name.rpartition(".")[2]

    @property
    def holds_rows(self) -> bool:
        return self.kind in ("r", "S") and not self.unlearned


class Catalog(NamedTuple):
    """All relations by oid; those that hold rows by name, sorted; the digest of all that the catalog says.

    `catches`: a function may catch an error, and so give up the locks of whatever led to it. `sets`: one may set what
    lasts. `entangled`: names by which a statement may come to what nothing is learned of. `types`: of each type of
    the schema's, by its oid, a number that is the same in every database.
    """

    relations: dict[int, Relation]
    holding: dict[str, Relation]
    digest: str
    catches: bool
    sets: bool
    entangled: Entangled
    types: dict[int, int]


def read_catalog(ask: Ask) -> Catalog:
    """The same schema on the same release of PostgreSQL has the same digest, however it was made."""
    ask("set search_path = ''")
    digest = digest_of_schema(ask)
    relations = _relations(ask)
    holding = {r.name: r for r in sorted(relations.values(), key=lambda r: r.name) if r.holds_rows}
    bodies = ask(_BODIES)
    names = entangled(ask, (r.title for r in relations.values() if r.unlearned))
    catalog = Catalog(
        relations,
        holding,
        digest,
        catches=any(body is None or catches(body) for body, _ in bodies),
        sets=any(settings or sets_something(body or "") for body, settings in bodies),
        entangled=names,
        types={int(row[0] or 0): FIRST_OF_USERS + at for at, row in enumerate(ask(_TYPES))},
    )
    ask("reset search_path")
    return catalog


def _relations(ask: Ask) -> dict[int, Relation]:
    """By oid. What asks for what is pinned by its own name is told nothing of."""
    relations = {relation.oid: relation for relation in map(_relation, ask(_RELATIONS))}
    for oid in dict.fromkeys(int(oid or 0) for oid, told in ask(RELATED) if is_unpinned(told or "")):
        if oid in relations and not relations[oid].unlearned:
            relations[oid] = relations[oid]._replace(unlearned="unpinned")
    return relations


def _relation(row: Row) -> Relation:
    oid, schema, name, kind, sql, unlearned, filled, columns, titles, generated = (value or "" for value in row)
    if kind == "S":
        filled, columns, titles, generated = "", "last_value, is_called", "last_value\x1fis_called", "ff"
    called = name if schema == "public" else f"{schema}.{name}"
    flags = tuple(flag == "t" for flag in generated)
    return Relation(int(oid), called, kind, sql, unlearned, filled, columns, tuple(titles.split("\x1f")), flags)
