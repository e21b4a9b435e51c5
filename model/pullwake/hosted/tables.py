"""The tables of a module over a pipe: their contents are the state, and the world's own rows are projected from them.

Contents are slots, one for each table, as a real database told them; what a statement does to them is a fact. After
each step the rows that it has written are put into the slots that properties, labels and drawings read, so that none of
those has to know whose tables they are. Nothing ever goes the other way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from pullwake.hosted import statements
from pullwake.hosted.leases import LeaseAges
from pullwake.hosted.names import ModuleNames
from pullwake.hosted.settings import HostedSettings, TableAbout
from pullwake.hosted.statements import StatementNames, about_tables
from pullwake.module.tables import NOW, CallbackRow, ClaimRow, ClaimStatus, DispatchRow, EntityRow, EntityStatus
from pullwake.world import records as r
from pullwake.world.deployment import TABLES, Deployment
from wakeproof.errors import ReleaseError, UserError, suggest
from wakeproof.kernel.layout import Slot, View
from wakeproof.sql.process_facts import FactsOfRelease
from wakeproof.sql.values import Contents, RelationRows, Row, SqlError, SqlResult, SqlStatement, Transaction

KINDS: dict[str, Any] = {
    "consumer_claims": ClaimRow,
    "entity_dispatch_state": DispatchRow,
    "entities": EntityRow,
    "consumer_callbacks": CallbackRow,
}
KEYS = {
    "consumer_claims": ("consumer_id", "epoch"),
    "entity_dispatch_state": ("entity_url",),
    "entities": ("url",),
    "consumer_callbacks": ("consumer_id",),
}
OPTIONAL = ("write_token", "renewals", "last_heartbeat_at", "released_at")
"""Columns that a module may not have; what a row has there then is its default."""
NUMBERS = ("epoch", "active_epoch", "renewals")


class RowsWritten(NamedTuple):
    """A statement inside a transaction that has said that it wrote so many rows of a table."""

    table: str
    rows: int
    parameters: tuple[str | None, ...]


class OpenStatements(NamedTuple):
    """What a request has open between begin and commit."""

    transaction: Transaction = ()
    written: tuple[RowsWritten, ...] = ()


def contents_slot(table: str) -> tuple[str, str]:
    return ("contents", table)


class SlotContents(Mapping[str, RelationRows]):
    """The contents of all tables in one state; to look at them is no read, `ModuleTables` notes what a fact needed."""

    def __init__(self, view: View, tables: tuple[str, ...]) -> None:
        self._view, self._tables = view, tables

    def __getitem__(self, table: str) -> RelationRows:
        if table not in self._tables:
            raise KeyError(table)
        rows: RelationRows = self._view.peek(contents_slot(table))
        return rows

    def __iter__(self) -> Iterator[str]:
        return iter(self._tables)

    def __len__(self) -> int:
        return len(self._tables)


class ModuleTables:
    """Statements carried out, and rows projected. Raises `UserError` for a file that names no such table or column."""

    def __init__(
        self,
        facts: FactsOfRelease,
        deployment: Deployment,
        settings: HostedSettings,
        names: ModuleNames,
        where: Callable[[str], str],
    ) -> None:
        self.facts, self.deployment, self.settings, self.names = facts, deployment, settings, names
        self._where = where
        self.statement_names, self.about = StatementNames(settings), about_tables(settings)
        self._tables = tuple(facts.schema.contents)
        self._table_of = {self._name_of(table): table for table in self.about}
        self._projections = {table: self._projection(table, about) for table, about in self.about.items()}
        self._mentioned: dict[str, tuple[str, ...]] = {}
        for table in settings.fixed_tables:
            self._check_table(table, "fixed_tables")
        self.first = self._first()
        self._leases = self._lease_ages() if deployment.reaps else None

    def _lease_ages(self) -> LeaseAges:
        projection = self._projections["consumer_claims"]
        place = projection.places["lease_expires_at"]
        return LeaseAges(self.deployment, place, self.settings.upstream.lease_ms, projection.key)

    def _name_of(self, table: str) -> str:
        if table not in TABLES:
            remedy = suggest(table, TABLES)
            raise UserError(f"there is no table '{table}'", where=self._where(f"tables.{table}"), remedy=remedy)
        name = self.about[table].table or table
        self._check_table(name, f"tables.{table}.table")
        return name

    def _check_table(self, name: str, key: str) -> None:
        if name not in self.facts.schema.columns:
            remedy = suggest(name, self.facts.schema.columns)
            raise UserError(f"the migrations make no table '{name}'", where=self._where(key), remedy=remedy)

    def _projection(self, table: str, about: TableAbout) -> RowProjection:
        columns = self.facts.schema.columns[about.table or table]
        places, fields = {}, (*KEYS[table], *KINDS[table]._fields)
        for field in dict.fromkeys(fields):
            column = about.columns.get(field, field)
            if column in columns:
                places[field] = columns.index(column)
            elif field in about.columns or field not in OPTIONAL:
                place, remedy = self._where(f"tables.{table}.columns.{field}"), suggest(column, columns)
                raise UserError(f"{about.table or table} has no column '{column}'", where=place, remedy=remedy)
        for field in about.columns:
            if field not in fields:
                place = self._where(f"tables.{table}.columns.{field}")
                raise UserError(f"{table} has no '{field}' here", where=place, remedy=suggest(field, fields))
        conditions = []
        for column, value in about.where.items():
            if column not in columns:
                place = self._where(f"tables.{table}.where.{column}")
                raise UserError(
                    f"{about.table or table} has no column '{column}'", where=place, remedy=suggest(column, columns)
                )
            conditions.append((columns.index(column), value))
        return RowProjection(table, places, tuple(conditions), self.names)

    def _first(self) -> dict[str, RelationRows]:
        """The contents at first: of entities, those that this deployment has."""
        contents = dict(self.facts.schema.contents)
        entities = next(name for name, table in self._table_of.items() if table == "entities")
        projection = self._projections["entities"]
        contents[entities] = tuple(
            row for row in contents[entities] if projection.text_key(row)[0] in self.names.entities
        )
        for url, stream in self.names.entities.items():
            rows = [projection.row(row, "") for row in contents[entities] if projection.text_key(row) == (url,)]
            expected = EntityRow(stream.entity_url, stream.stream_path, EntityStatus.IDLE)
            if rows != [expected]:
                what = f"{entities} has no idle entity '{url}' with the stream '{self.names.path_of(stream)}' at first"
                raise UserError(what, where=self._where("names"), remedy="write it in [sql.seed]")
        return contents

    def slots(self) -> dict[Slot, Any]:
        return {contents_slot(table): rows for table, rows in self.first.items()}

    def unknown(self, text: str) -> str:
        """The first table that the file says nothing of."""
        known = (*self._table_of, *self.settings.fixed_tables)
        return next((table for table in self.mentioned(text) if table not in known), "")

    def is_fixed(self, text: str) -> bool:
        mentioned = self.mentioned(text)
        return bool(mentioned) and all(table in self.settings.fixed_tables for table in mentioned)

    def mentioned(self, text: str) -> tuple[str, ...]:
        """The tables whose names stand in a text."""
        if text not in self._mentioned:
            found = statements.words(text)
            self._mentioned[text] = tuple(table for table in self._tables if table in found)
        return self._mentioned[text]

    def send(
        self, view: View, text: str, parameters: tuple[str | None, ...], opened: OpenStatements, wake: str
    ) -> tuple[SqlResult | SqlError, OpenStatements]:
        """What a statement answers; what is committed is written, and the rows that it wrote are projected."""
        read = self.mentioned(text)
        for table in read:
            view[contents_slot(table)]
        contents = self._as_seen(view, text, inside=bool(opened.transaction) or statements.begins(text))
        fact, transaction = self.facts.next_fact(SqlStatement(text, parameters), contents, opened.transaction)
        for table in sorted(set(fact.needs).difference(read)):
            view[contents_slot(table)]
        if fact.changed and statements.verb(text) == statements.LOOKS:
            what = f"a select writes {', '.join(dict(fact.changed))}, and is taken here for one that only looks"
            raise ReleaseError(what, remedy="write with insert, update or delete, or inside a transaction")
        written = self._written_by_now(text, parameters, fact.outcome, opened.written)
        if transaction:
            return fact.outcome, OpenStatements(transaction, written)
        self._commit(view, self._as_kept(view, contents, dict(fact.changed)), written, wake)
        return fact.outcome, OpenStatements()

    def _as_seen(self, view: View, text: str, *, inside: bool) -> Contents:
        """The contents as a statement sees them; in a transaction nobody knows yet which statement will look."""
        contents = SlotContents(view, self._tables)
        if self._leases is None:
            return contents
        claims = self._claims()
        if not inside and claims not in self.mentioned(text):
            return contents
        fully = inside or statements.may_look_at(text, self._lease_column())
        return {**contents, claims: self._leases.aged(view, view[contents_slot(claims)], fully=fully)}

    def _as_kept(self, view: View, seen: Contents, changed: Contents) -> Contents:
        """What was changed, with leases as they are kept."""
        claims = self._claims()
        if self._leases is None or claims not in changed:
            return changed
        return {**changed, claims: self._leases.settled(view, seen[claims], changed[claims])}

    def _claims(self) -> str:
        return self.about["consumer_claims"].table or "consumer_claims"

    def _lease_column(self) -> str:
        return self.about["consumer_claims"].columns.get("lease_expires_at", "lease_expires_at")

    def _written_by_now(
        self,
        text: str,
        parameters: tuple[str | None, ...],
        outcome: SqlResult | SqlError,
        before: tuple[RowsWritten, ...],
    ) -> tuple[RowsWritten, ...]:
        """What was written since the transaction began, but for what was taken back."""
        if isinstance(outcome, SqlError):
            return before
        if statements.ends(text):
            return () if outcome.command == "ROLLBACK" else before
        if savepoint := statements.savepoint(text):
            return (*before, RowsWritten("", 0, (savepoint,)))
        if savepoint := statements.back_to(text):
            places = [place for place, each in enumerate(before) if each == RowsWritten("", 0, (savepoint,))]
            return before[: places[-1] + 1] if places else ()
        table = self._table_of.get(statements.target(text), "")
        return (*before, RowsWritten(table, outcome.affected, parameters)) if table and outcome.affected else before

    def _commit(self, view: View, changed: Contents, written: tuple[RowsWritten, ...], wake: str) -> None:
        fixed = [table for table in changed if table in self.settings.fixed_tables]
        if fixed:
            what = f"a statement writes {fixed[0]}, of which the file says that nobody does"
            raise ReleaseError(what, remedy="take it out of fixed_tables")
        rows: dict[str, dict[Any, Any]] = {}
        keys: dict[str, dict[Any, None]] = {}
        for name, after in changed.items():
            table = self._table_of.get(name)
            if table is not None:
                before = self._projections[table].rows(view.peek(contents_slot(name)), wake)
                rows[table] = self._projections[table].rows(after, wake)
                differing = [key for key in {**before, **rows[table]} if before.get(key) != rows[table].get(key)]
                keys[table] = dict.fromkeys(differing)
            view[contents_slot(name)] = after
        changes = {table: tuple(found) for table, found in keys.items()}
        writes = [each for each in written if each.table]
        for each in writes:
            is_alone = [other.table for other in writes].count(each.table) == 1
            named = self._by_parameters(view, each, changes.get(each.table, ()), is_alone=is_alone)
            name = self.about[each.table].table or each.table
            rows.setdefault(each.table, self._projections[each.table].rows(view.peek(contents_slot(name)), wake))
            keys.setdefault(each.table, {}).update(dict.fromkeys(named))
        order = dict.fromkeys((*(each.table for each in writes), *TABLES))
        for table in order:
            for key in keys.get(table, ()):
                self._put(view, table, key, rows[table].get(key))

    def _by_parameters(self, view: View, each: RowsWritten, changed: tuple[Any, ...], *, is_alone: bool) -> list[Any]:
        """The rows that a statement has written: one that stays as it was is told by its key, which it was given.

        Where it was given more keys than it wrote rows, or fewer, those that changed are the ones, if there are as many
        and no other statement of its transaction (`is_alone`) can have changed them.
        """
        projection, name = self._projections[each.table], self.about[each.table].table or each.table
        after = view.peek(contents_slot(name))
        named = [projection.key(row) for row in after if projection.is_here(row) and projection.is_named(row, each)]
        if len(named) == each.rows:
            return named
        if not is_alone or len(changed) != each.rows:
            what = f"a statement says that it has written {each.rows} rows of {name}, and which cannot be told"
            raise ReleaseError(what, remedy="give it the key of each row that it writes as a parameter")
        return []

    def _put(self, view: View, table: str, key: Any, row: Any) -> None:
        slots = self.deployment.table_slots[table]
        if key not in slots:
            what = f"{table} has a row with the key {key!r}, which this world does not have"
            raise ReleaseError(what, remedy="name rows by what the request and the tables say")
        view[slots[key]] = row


class RowProjection:
    """How one table's rows become rows of this world; `places` are the columns of its fields."""

    def __init__(
        self, table: str, places: Mapping[str, int], conditions: tuple[tuple[int, str], ...], names: ModuleNames
    ) -> None:
        self.table, self.places, self._conditions, self._names = table, places, conditions, names

    def is_here(self, row: Row) -> bool:
        return all(row[place] == value for place, value in self._conditions)

    def text_key(self, row: Row) -> tuple[str | None, ...]:
        return tuple(row[self.places[field]] for field in KEYS[self.table])

    def is_named(self, row: Row, written: RowsWritten) -> bool:
        return all(part in written.parameters for part in self.text_key(row))

    def rows(self, contents: RelationRows, wake: str) -> dict[Any, Any]:
        """The rows by their keys, in this world's words."""
        return {self.key(row): self.row(row, wake) for row in contents if self.is_here(row)}

    def key(self, row: Row) -> Any:
        parts = tuple(self._value(field, row, "") for field in KEYS[self.table])
        return parts[0] if len(parts) == 1 else parts

    def row(self, row: Row, wake: str) -> Any:
        kind = KINDS[self.table]
        return kind(**{field: self._value(field, row, wake) for field in kind._fields if field in self.places})

    def _value(self, field: str, row: Row, wake: str) -> Any:
        text = row[self.places[field]]
        if text is None:
            return None
        if field.endswith("_at"):
            return NOW
        if field in NUMBERS:
            return int(text)
        if field in ("entity_url", "url"):
            return self._names.entity_at(text).entity_url
        if field in ("stream_path", "primary_stream"):
            return self._names.stream_at(text).stream_path
        if field == "write_token":
            return self._names.token(text, wake)
        if field == "status":
            return self._status(text)
        return text

    def _status(self, text: str) -> ClaimStatus | EntityStatus:
        kind: type[ClaimStatus | EntityStatus] = ClaimStatus if self.table == "consumer_claims" else EntityStatus
        try:
            return kind(text)
        except ValueError:
            known = ", ".join(each.value for each in kind)
            raise ReleaseError(f"{self.table} has the status '{text}'", remedy=f"known here: {known}") from None


def open_statements(context: r.Served) -> OpenStatements:
    return context.opened if isinstance(context.opened, OpenStatements) else OpenStatements()
