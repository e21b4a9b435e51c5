"""Names by which a statement may reach what nothing is learned of: of a statement that fails, no lock is left to tell.

Rather one too many: a relation, a view, a function or an aggregate is reached by whoever mentions its name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from wakeproof.sql.bodies import OF_USERS, RELATED
from wakeproof.sql.tokens import tokens, with_literals
from wakeproof.sql.values import Row, SqlStatement

MENTIONS = f"""
    select proname, coalesce(pg_get_function_sqlbody(p.oid), prosrc) from pg_proc p
        join pg_namespace n on n.oid = pronamespace where {OF_USERS} and prokind in ('f', 'p')
    union all select relname, told from ({RELATED}) r (oid, told) join pg_class c on c.oid = r.oid
    union all select proname, aggtransfn::regproc || ' ' || aggfinalfn::regproc
        from pg_aggregate join pg_proc p on p.oid = aggfnoid join pg_namespace n on n.oid = pronamespace
        where {OF_USERS}
    union all select a.relname, b.relname from pg_inherits join pg_class a on a.oid = inhrelid
        join pg_class b on b.oid = inhparent
    union all select b.relname, a.relname from pg_inherits join pg_class a on a.oid = inhrelid
        join pg_class b on b.oid = inhparent
"""
"""Who, and a text in which names stand. A foreign key is a text of the table that has it."""
REFERENCES = """
    select a.relname, b.relname from pg_constraint join pg_class a on a.oid = conrelid
        join pg_class b on b.oid = confrelid
"""
CHANGES = frozenset({"update", "delete", "merge", "truncate"})
"""Whoever does this to a table looks at those that refer to it."""
OF_SERVER = "select relname from pg_class where oid < 16384 and relkind in ('r', 'v')"


class Entangled(NamedTuple):
    """Names, in small letters, of all by which one comes there; and of tables by whose change one does."""

    names: frozenset[str]
    referred: frozenset[str]

    def among(self, names: set[str]) -> set[str]:
        """Which of the names in a text lead there."""
        return (names & self.names) | (names & self.referred if names & CHANGES else set())

    def reached(self, statements: Iterable[SqlStatement]) -> list[str]:
        """The names by which statements lead there, in their texts or parameters, sorted."""
        texts = (text for statement in statements for text in (statement.text, *statement.parameters) if text)
        return sorted({name for text in texts for name in self.among(names_in(text))})


def entangled(ask: Callable[[str], Sequence[Row]], unlearned: Iterable[str]) -> Entangled:
    """What leads to these relations, or to PostgreSQL's own."""
    base = (*unlearned, *(row[0] or "" for row in ask(OF_SERVER)))
    mentions = [((who or "").lower(), names_in(told or "")) for who, told in ask(MENTIONS)]
    references = [((who or "").lower(), (whom or "").lower()) for who, whom in ask(REFERENCES)]
    found = Entangled(frozenset(name.lower() for name in base), frozenset())
    before = None
    while found != before:
        before = found
        names = found.names | {who for who, told in mentions if found.among(told)}
        found = Entangled(names, found.referred | {whom for who, whom in references if who in names | found.referred})
    return found


def names_in(text: str) -> set[str]:
    """Words and quoted names, those in literals included."""
    return {
        token.word or token.text.strip('"').replace('""', '"').lower()
        for found in (*with_literals(text), tokens(text))
        for token in found
        if token.word or token.text.startswith('"')
    }
