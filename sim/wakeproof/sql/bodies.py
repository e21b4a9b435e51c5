"""What migrations have left that asks the clock, chance or its surroundings behind our back, and what becomes of it.

The texts of migrations are led to what is pinned before they run. What they only write into strings (`execute '...'`,
a function's body between single quotes) is found here, in the catalog: a function is made anew so that it asks what is
pinned, or refuses where it is called; what else is refused where a statement needs its relation.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from wakeproof.sql.pinned import SCHEMA
from wakeproof.sql.surroundings import surroundings_of
from wakeproof.sql.text import pinned
from wakeproof.sql.tokens import literal_of, tokens, with_literals
from wakeproof.sql.values import Row
from wakeproof.sql.wire import literal

OF_USERS = (
    f"nspname not in ('pg_catalog', 'information_schema', 'pg_toast', '{SCHEMA}') and nspname !~ '^pg_(toast_)?temp_'"
)
FUNCTIONS = f"""
    select p.oid::regprocedure::text, quote_ident(nspname) || '.' || quote_ident(proname),
        case prokind when 'p' then 'procedure' else 'function' end,
        pg_get_function_arguments(p.oid), pg_get_function_result(p.oid), pg_get_functiondef(p.oid),
        coalesce(pg_get_function_sqlbody(p.oid), prosrc)
    from pg_proc p join pg_namespace n on n.oid = pronamespace join pg_language l on l.oid = prolang
    where {OF_USERS} and lanname in ('sql', 'plpgsql') and prokind in ('f', 'p')
        and not exists (select from pg_depend where classid = 'pg_proc'::regclass and objid = p.oid and deptype = 'e')
    order by 1
"""
RELATED = f"""
    select a.adrelid, pg_get_expr(a.adbin, a.adrelid) from pg_attrdef a
    union all select conrelid, pg_get_constraintdef(oid) from pg_constraint where conrelid <> 0
    union all select tgrelid, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    union all select indrelid, pg_get_indexdef(indexrelid) from pg_index where indexrelid >= 16384
    union all select c.oid, pg_get_viewdef(c.oid) from pg_class c join pg_namespace n on n.oid = relnamespace
        where relkind in ('v', 'm') and {OF_USERS}
    union all select ev_class, pg_get_ruledef(r.oid) from pg_rewrite r join pg_class c on c.oid = ev_class
        join pg_namespace n on n.oid = relnamespace where {OF_USERS}
    union all select polrelid, concat_ws(' ', pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
        from pg_policy
    union all select r.oid, concat_ws(' ', pg_get_expr(typdefaultbin, 0), pg_get_constraintdef(k.oid))
        from pg_type t left join pg_constraint k on k.contypid = t.oid join pg_attribute a on a.atttypid = t.oid
        join pg_class r on r.oid = a.attrelid where typtype = 'd' and r.relkind in ('r', 'p', 'v', 'm')
"""
"""A relation, and a text by which it does something: defaults, checks, triggers, views, rules, policies, domains."""


def made_anew(functions: Sequence[Row]) -> list[str]:
    """The DDL by which functions (the rows of `FUNCTIONS`) ask what is pinned, or refuse."""
    return [ddl for row in functions for ddl in _made_anew(*(value or "" for value in row))]


def _made_anew(
    called: str, name: str, kind: str, arguments: str, returns: str, definition: str, body: str
) -> list[str]:
    refusal = refusal_in_body(body)
    if refusal is not None:
        what, remedy = refusal
        refuse = f"perform {SCHEMA}.refuse({literal(f'calls {called}, which {what}')}, {literal(remedy)});"
        result = f"returns {returns}" if kind == "function" else ""
        header = f"create or replace {kind} {name}({pinned(arguments)}) {result} language plpgsql"
        return [f"{header} as $wakeproof$ #variable_conflict use_column\nbegin {refuse} end $wakeproof$"]
    again = pinned(definition)
    return [again] if again != definition else []


def refusal_in_body(body: str) -> tuple[str, str] | None:
    """What a function's body asks for that is refused; what it executes as a string is looked at like itself."""
    refusal = surroundings_of(body)
    found = tokens(body)
    if refusal is None and any(token.word == "execute" for token in found):
        for token in found:
            inside = literal_of(token)
            refusal = refusal or (surroundings_of(inside) if inside else None)
            if refusal is None and pinned(inside) != inside:
                return "asks the clock or chance in a string that it executes", "give it as a parameter (`using now()`)"
    return refusal


def is_unpinned(text: str) -> bool:
    """Whether a text of the catalog asks for what is pinned, or refused, by its own name."""
    return pinned(text) != text or surroundings_of(text) is not None


def catches(body: str) -> bool:
    """Whether it has a handler of errors, be it in a string that it executes, whatever comments stand in between."""
    return any(
        token.word == "exception" and after.word == "when"
        for found in with_literals(body)
        for token, after in pairwise(found)
    )


def lead_to_pinned(ask: Callable[[str], Sequence[Row]]) -> None:
    """Once the migrations have run: make anew what functions ask. `ask` sends one text, and returns its rows."""
    ask("set check_function_bodies = off")
    ask("set search_path = ''")
    for ddl in made_anew(ask(FUNCTIONS)):
        ask(ddl)
    ask("reset search_path")
    ask("reset check_function_bodies")
