"""From the files of a schema to facts about it; a database is started only when something is not known yet."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

import msgspec

from wakeproof.cache.store import Store, digest_of
from wakeproof.errors import UserError
from wakeproof.host_costs import not_counted
from wakeproof.sql.cluster import PACKAGE
from wakeproof.sql.facts import SqlFacts
from wakeproof.sql.schema_files import LearnedSchema, SchemaFiles
from wakeproof.sql.stored import StoredFacts, learner_digest
from wakeproof.sql.values import Contents, SqlFact, Statements

if TYPE_CHECKING:
    from wakeproof.sql.database import FactDatabase


@contextmanager
def sql_facts(
    files: SchemaFiles, url: str = "", store: Store | None = None, *, unordered_rows: bool = False
) -> Iterator[SqlFacts]:
    """Facts about this schema, learned at the URL or from an embedded PostgreSQL for ''.

    With a store (of `wakeproof.cache.store.FACTS`) they are kept in the end, also where the work is interrupted; where
    all is known no database is started. Raises `UserError` where none can be had, or the files make no schema.
    """
    with ExitStack() as stack:
        source = SchemaSource(stack, files, url, store)
        kept = StoredFacts(store, source.schema.digest) if store else None
        if kept:
            stack.callback(kept.keep)
        yield SqlFacts(source, kept, unordered_rows=unordered_rows)


class SchemaSource:
    """A database that is opened with its first fact; what the files make of it may be known from before."""

    def __init__(self, stack: ExitStack, files: SchemaFiles, url: str, store: Store | None) -> None:
        self._stack, self._files, self._url = stack, files, url
        self._database: FactDatabase | None = None
        self.schema = self._described(store)

    def learn(self, asked: Statements, contents: Contents) -> SqlFact:
        """Raises `ReleaseError` for what no fact can be learned of."""
        return self._opened(self.schema).learn(asked, contents)

    def _opened(self, known: LearnedSchema | None) -> FactDatabase:
        """Raises `UserError` where it is another schema than the one that is known."""
        from wakeproof.sql.database import opened  # noqa: PLC0415 - the driver is loaded where it is needed

        if self._database is None:
            with not_counted():
                database = self._stack.enter_context(opened(self._files, self._url))
            if known is not None and database.schema != known:
                what = "the schema is another than these files made before"
                raise UserError(what, where=str(self._files.migrations), remedy="run `wakeproof cache clear`")
            self._database = database
        return self._database

    def _described(self, store: Store | None) -> LearnedSchema:
        if store is None:
            return self._opened(None).schema
        key = digest_of(learner_digest().encode(), self._server().encode(), self._files.digest()).hex()
        found = store.get(key)
        if found is not None:
            try:
                return msgspec.msgpack.decode(found, type=LearnedSchema)
            except msgspec.DecodeError:
                store.is_damaged(key)
        schema = self._opened(None).schema
        store.put(key, msgspec.msgpack.encode(schema))
        return schema

    def _server(self) -> str:
        """Which server it is, without starting one."""
        if self._url:
            from wakeproof.sql.database import server_at  # noqa: PLC0415 - the same

            return server_at(self._url)
        try:
            return f"{PACKAGE} {version(PACKAGE.replace('_', '-'))}"
        except PackageNotFoundError:
            return PACKAGE
