"""What makes one database another for a statement: its objects as the catalog tells them, its locale, its server."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence

from wakeproof.sql.connecting import LEARNING
from wakeproof.sql.values import Row
from wakeproof.sql.wire import literal

Ask = Callable[[str], Sequence[Row]]
"""Sends a query, and returns its rows."""
FIRST_OF_USERS = 16384
"""Oids below it are PostgreSQL's own (`FirstNormalObjectId`)."""
_OURS = "nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and nspname !~ '^pg_(toast_)?temp_'"
_SET_BY_US = ", ".join(literal(name.lower()) for name in (*LEARNING, "application_name", "search_path"))
SERVER = f"""select format('server %s, %s, %s, %s', version(), current_user,
        (select to_jsonb(d) - array['oid', 'datdba', 'datistemplate', 'datallowconn', 'datconnlimit', 'datfrozenxid',
                'datminmxid', 'dattablespace', 'datacl'] from pg_database d where datname = 'template1'),
        (select string_agg(name || '=' || reset_val, E'\\n' order by name) from pg_settings
            where context in ('user', 'superuser') and category !~ '^(Reporting|Developer)'
                and name not in ({_SET_BY_US})))"""
"""Its release, who one is there, the locale of its databases, and how it is set up where statements may notice."""
_DESCRIPTIONS = (
    f"""select format('%s %I.%I %s %s %s %s %s %s %s %s', relkind, nspname, relname, relpersistence, relrowsecurity,
            relforcerowsecurity, reloptions, relacl, reloftype::regtype, pg_get_expr(relpartbound, c.oid),
            pg_get_partkeydef(c.oid))
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
    f"""select format('function %I.%I(%s) %s %s %s %s %s %s %s %s %s %s %s', nspname, proname,
            pg_get_function_arguments(p.oid), pg_get_function_result(p.oid), lanname, provolatile,
            proconfig, prosrc, prosqlbody is null, prokind, prosecdef, proisstrict, proacl, probin)
        from pg_proc p join pg_namespace n on n.oid = pronamespace join pg_language l on l.oid = prolang
        where {_OURS}""",
    f"""select format('body %s', pg_get_function_sqlbody(p.oid)) from pg_proc p
        join pg_namespace n on n.oid = pronamespace where {_OURS} and prosqlbody is not null""",
    f"""select format('view %I.%I %s', nspname, relname, pg_get_viewdef(c.oid)) from pg_class c
        join pg_namespace n on n.oid = relnamespace where {_OURS} and relkind in ('v', 'm')""",
    f"""select format('%s %s', pg_get_ruledef(r.oid), ev_enabled) from pg_rewrite r join pg_class c on c.oid = ev_class
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
    """select format('database %s', to_jsonb(d) - array['oid', 'datname', 'datdba', 'datistemplate', 'datallowconn',
            'datconnlimit', 'datfrozenxid', 'datminmxid', 'dattablespace', 'datacl'])
        from pg_database d where datname = current_database()""",
    """select format('settings %s', setconfig) from pg_db_role_setting
        join pg_database d on d.oid = setdatabase where datname = current_database()""",
    """select format('policy %s %I %s %s %s %s %s', polrelid::regclass, polname, polcmd, polpermissive,
            (select string_agg(r.rolname, ',' order by rolname) from pg_roles r where r.oid = any(polroles)),
            pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) from pg_policy""",
    """select format('inherits %s %s %s', inhrelid::regclass, inhparent::regclass, inhseqno) from pg_inherits""",
    f"""select format('aggregate %s %s %s %s %s %s', aggfnoid::regprocedure, aggtransfn, aggfinalfn,
            aggtranstype::regtype, agginitval, aggkind) from pg_aggregate join pg_proc p on p.oid = aggfnoid
        join pg_namespace n on n.oid = pronamespace where {_OURS}""",
    f"""select format('range %s %s %s %s', rngtypid::regtype, rngsubtype::regtype,
            nullif(rngcollation, 0)::regcollation, rngcanonical) from pg_range where rngtypid >= {FIRST_OF_USERS}""",
    f"""select format('collation %s', to_jsonb(c) - array['oid', 'collnamespace', 'collowner']) from pg_collation c
        where oid >= {FIRST_OF_USERS}""",
    """select format('event trigger %s %s %s %s', evtname, evtevent, evtfoid::regproc, evtenabled)
        from pg_event_trigger""",
    """select format('owned sequence %s %s %s', objid::regclass, refobjid::regclass, refobjsubid) from pg_depend
        where classid = 'pg_class'::regclass and refclassid = 'pg_class'::regclass and deptype in ('a', 'i')
            and exists (select from pg_sequence where seqrelid = objid)""",
    f"""select format('operator class %I %s %s', opcname, opcintype::regtype, opcdefault) from pg_opclass
        where oid >= {FIRST_OF_USERS}""",
    """select format('role settings %s %s', rolname, setconfig) from pg_db_role_setting
        join pg_roles r on r.oid = setrole where setdatabase = 0 and rolname = current_user""",
    SERVER,
)


def digest_of_schema(ask: Ask) -> str:
    """The same schema on the same server has the same digest, however it was made. `search_path` has to be empty."""
    digest = hashlib.sha256()
    for query in _DESCRIPTIONS:
        for line in sorted(row[0] or "" for row in ask(query)):
            digest.update(f"{len(line)} {line}\n".encode())
    return digest.hexdigest()
