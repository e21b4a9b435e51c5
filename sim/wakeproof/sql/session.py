"""One connection that learns: it fills the tables, sends what is asked, looks at locks and rows, and rolls it back.

**Claim**: what came of it depends on the relations that are told as `needs`, and on nothing else that another run could
have otherwise. A statement reads or writes no row of a relation without a lock on it, which it keeps to the end of its
transaction (PostgreSQL, "Explicit Locking"; two-phase locking of relations). Where it fails, or goes back to
a savepoint, or a function catches an error, those locks are gone before anybody can look: then it needs everything.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple, TypeAlias

import psycopg
from psycopg import pq

from wakeproof.errors import CutShort, ReleaseError, UserError
from wakeproof.sql.catalog import UNLEARNED, Catalog, Relation
from wakeproof.sql.connecting import LEARNING, STATEMENT_S, connected
from wakeproof.sql.description import FIRST_OF_USERS
from wakeproof.sql.pinned import REFUSAL, REFUSAL_PREFIX, REFUSALS, STATEMENT_MS, TRANSACTION_MS
from wakeproof.sql.surroundings import is_a_day
from wakeproof.sql.text import StatementKind, kind_of, pinned, refused, sets_something
from wakeproof.sql.values import (
    Contents,
    RelationRows,
    Row,
    SqlError,
    SqlFact,
    SqlResult,
    SqlStatement,
    Statements,
    canonical,
)
from wakeproof.sql.wire import error, in_utf8, literal, result, text

BY_INDEX = {
    **dict.fromkeys(("seqscan", "hashagg", "hashjoin"), "off"),
    **dict.fromkeys(("indexscan", "indexonlyscan", "bitmapscan", "sort", "nestloop", "mergejoin"), "on"),
}
BY_TABLE = {name: {"on": "off", "off": "on"}[value] for name, value in BY_INDEX.items()}
"""How the first of two connections plans (`enable_...`), and how the second does, whose tables are filled in the
opposite order: the keys of an index go up, the rows of a table go down, and what is hashed comes in neither order."""
TIMED_OUT = "57014"
UNKNOWN_MS = -1
_LOCKS = """select relation, bool_or(mode not in ('AccessShareLock', 'RowShareLock', 'SIReadLock'))
    from pg_catalog.pg_lock_status() where pid = pg_catalog.pg_backend_pid()
        and (relation is not null or locktype = 'advisory')
    group by relation"""
"""By relation: whether it is locked for more than a look, as by what changes rows or draws from a sequence. None: there
are advisory locks."""
_HELD = "select 1 from pg_lock_status() where pid = pg_backend_pid() and locktype = 'advisory'"
_CONSTRAINTS = "set constraints all immediate"
_UNSET = ("reset role", "reset session authorization", "reset all")
"""Before contents are read: whatever the transaction has set for itself is not what they are read by."""


Changed: TypeAlias = tuple[tuple[str, RelationRows], ...]


class Locked(NamedTuple):
    """The relations that a transaction has locked, those that it may have changed, and whether it took other locks."""

    all: tuple[Relation, ...]
    written: tuple[Relation, ...]
    is_advised: bool

    def names(self) -> tuple[str, ...]:
        return tuple(sorted(relation.name for relation in self.all))


class LearningSession:
    """`is_second`: fills tables the other way round, and plans otherwise. What is filled is committed."""

    def __init__(self, url: str, catalog: Catalog, *, is_second: bool = False) -> None:
        """Raises `psycopg.Error` where it cannot connect."""
        self.catalog, self._url, self._is_touched = catalog, url, False
        self._connect()
        self._held: dict[str, RelationRows] = {}
        """What is committed, as far as it is known."""
        self._going: tuple[Statements, Contents] = ((), {})
        """The transaction that was left open, for the next statement of it may be asked about next."""
        self.trips = self._clock_ms = 0
        self.arrange(is_reversed=is_second)

    def _connect(self) -> None:
        self._connection = connected(self._url, LEARNING)
        self._pq = self._connection.pgconn

    def _connect_anew(self) -> None:
        """A setting of one's own (`app.name`) is empty for the rest of a connection, where before it was not there."""
        self._abandon_transaction()
        with self._gone():
            self._connection.close()
            self._connect()
        self._is_touched = False
        self._plan()

    def set(self, settings: dict[str, str]) -> None:
        self.rows("; ".join(f"set {name} = {literal(value)}" for name, value in settings.items()))

    def arrange(self, *, is_reversed: bool) -> None:
        """Fill tables in canonical order and go by their indexes, or the other way round; all is filled anew."""
        self._abandon()
        self.is_reversed = is_reversed
        self._plan()

    def _plan(self) -> None:
        plans = BY_TABLE if self.is_reversed else BY_INDEX
        self.set({f"enable_{name}": value for name, value in plans.items()})

    def close(self) -> None:
        self._connection.close()

    def contents(self) -> Contents:
        """What is committed in all tables."""
        self._abandon()
        return self._dumped(tuple(self.catalog.holding.values()))

    def rows(self, text: str) -> list[Row]:
        """Those of the last query of several; an error is the harness's own."""
        results = self._sent(text)
        last = results[-1]
        assert isinstance(last, SqlResult), f"{last.message}: {text[:200]}"
        return list(last.rows)

    def learn(self, asked: Statements, contents: Contents) -> SqlFact:
        """What comes of the last statement that is asked, once all before it were sent on these contents.

        Raises `ReleaseError` for what no fact is learned of.
        """
        kinds = [kind_of(statement.text) for statement in asked]
        goes_on, self._going = self._going == (asked[:-1], contents), ((), {})
        try:
            if not goes_on:
                self._begin(asked[0], contents, begins=kinds[0] is StatementKind.ORDINARY)
                for before in asked[:-1]:
                    self._send(before)
            fact = self._learned(asked, kinds, contents)
            if self._is_in_transaction():
                self._going = (asked, contents)
            return fact
        except BaseException:
            self._abandon()
            raise

    def _learned(self, asked: Statements, kinds: Sequence[StatementKind], contents: Contents) -> SqlFact:
        last = asked[-1]
        is_aborted = self._pq.transaction_status == pq.TransactionStatus.INERROR
        if kinds[-1] is StatementKind.ROLLBACK or (kinds[-1] is StatementKind.COMMIT and is_aborted):
            return self._rolled_back(last, kinds, contents, is_aborted=is_aborted)
        commits = kinds[-1] is StatementKind.COMMIT
        outcome: SqlResult | SqlError = SqlResult((), (), "COMMIT", None) if commits else self._send(last)
        is_open = kinds[0] is StatementKind.BEGIN and not commits
        if isinstance(outcome, SqlError):
            self._refuse_what_cannot_be_seen(asked)
            return self._failed(last, outcome, contents, is_open=is_open and self._is_in_transaction())
        told = self._sent(_LOCKS if is_open else f"{_CONSTRAINTS}; {_LOCKS}")[-1]
        if isinstance(told, SqlError):
            _refuse(last, told)
            self._refuse_what_cannot_be_seen(asked)
            return self._failed(last, told, contents, is_open=False)
        locked = self._locked(last, told.rows, kinds)
        if self.catalog.catches:
            self._refuse_what_cannot_be_seen(asked)
        if is_open and StatementKind.ORDINARY in kinds and not locked.is_advised:
            self._forget_drawn(locked)
            return SqlFact(outcome, locked.names(), (), is_open)
        changed = self._undo(last, locked, contents, seen=() if is_open else locked.written)
        return SqlFact(outcome, locked.names(), changed, is_open)

    def _rolled_back(
        self, last: SqlStatement, kinds: Sequence[StatementKind], contents: Contents, *, is_aborted: bool
    ) -> SqlFact:
        """What is left is how far sequences have gone; whose locks can be seen unless a statement has failed."""
        locked = self._everything()
        if self._is_in_transaction() and not is_aborted:
            locked = self._locked(last, self.rows(_LOCKS), kinds)
        outcome = self._send(last)
        return SqlFact(outcome, locked.names(), self._undo(last, locked, contents), is_open=False)

    def _failed(self, last: SqlStatement, outcome: SqlError, contents: Contents, *, is_open: bool) -> SqlFact:
        """Nothing is left but that sequences have gone on; what it needed cannot be told any more, so it is all."""
        locked = self._everything()
        changed = self._undo(last, locked, contents)
        return SqlFact(outcome, locked.names(), () if is_open else changed, is_open)

    def _is_in_transaction(self) -> bool:
        return self._pq.transaction_status != pq.TransactionStatus.IDLE

    def _everything(self) -> Locked:
        relations = tuple(self.catalog.holding.values())
        return Locked(relations, relations, is_advised=True)

    def _undo(
        self, last: SqlStatement, locked: Locked, contents: Contents, seen: Sequence[Relation] | None = None
    ) -> Changed:
        """Roll back. Told is what is new in what was `seen` before, or else in sequences, which no rollback undoes."""
        drawn = self._forget_drawn(locked)
        dumped = self._dumped((), drawn) if seen is None else self._dumped(seen)
        if locked.is_advised and self.rows(_HELD):
            what, remedy = "locks for as long as the connection lasts", "take pg_advisory_xact_lock, in a transaction"
            raise refused(last.text, what, remedy)
        return tuple((name, rows) for name, rows in sorted(dumped.items()) if rows != contents[name])

    def _forget_drawn(self, locked: Locked) -> Sequence[Relation]:
        """The sequences that may have gone on: how far is unknown from then on, whatever is rolled back."""
        drawn = tuple(relation for relation in locked.written if relation.kind == "S")
        for relation in drawn:
            self._held.pop(relation.name, None)
        return drawn

    def _abandon(self) -> None:
        """Whatever was under way leaves nothing, and nothing is known of what the tables hold."""
        self._held.clear()
        self._abandon_transaction()

    def _abandon_transaction(self) -> None:
        self._going = ((), {})
        if self._pq.status == pq.ConnStatus.OK:
            while self._pq.get_result() is not None:
                continue  # it was interrupted between two results
            self.rows(f"{'rollback; ' if self._is_in_transaction() else ''}select pg_advisory_unlock_all()")

    def _dumped(self, before: Sequence[Relation], after: Sequence[Relation] = ()) -> dict[str, RelationRows]:
        """What some hold now, and others once this is rolled back."""
        undo = ["rollback"] if self._is_in_transaction() else []
        unset = list(_UNSET) if undo and before else []
        queries = [*unset, *map(_reading, before), *undo, *map(_reading, after)]
        if not queries:
            return {}
        results = self._sent("; ".join(queries))[len(unset) :]
        del results[len(before) : len(before) + len(undo)]
        dumped = dict[str, RelationRows]()
        for relation, told in zip((*before, *after), results, strict=True):
            assert isinstance(told, SqlResult), f"{relation.sql} can be read"
            dumped[relation.name] = canonical(told.rows)
        return dumped

    # --- filling ---

    def _begin(self, first: SqlStatement, contents: Contents, *, begins: bool) -> None:
        """Fill the tables, and begin what is learned, unless it begins by itself: all in one trip."""
        if self._is_touched:
            self._connect_anew()
        wanted = {name: contents[name] for name in self.catalog.holding if self._held.get(name) != contents[name]}
        filling = [step for name, rows in wanted.items() for step in self._filling(self.catalog.holding[name], rows)]
        if filling:
            filling = ["begin", "set local session_replication_role = replica", *filling, "commit"]
        left = ["rollback"] if self._is_in_transaction() else []
        told = self._sent("; ".join([*left, *filling, *_prologue(first, begins=begins)]))[-1]
        if isinstance(told, SqlError):
            self._abandon()
            what = f"the tables cannot hold this ({', '.join(wanted)}): {told.message}"
            raise UserError(what, remedy="look at what was asked, and at the seed rows")
        self._held |= wanted
        self._clock_ms = first.clock_ms

    def _filling(self, relation: Relation, rows: RelationRows) -> Iterator[str]:
        if relation.kind == "S":
            [[last, is_called]] = rows
            yield f"select setval({literal(relation.sql)}, {last}, {literal(is_called)})"
            return
        yield f"delete from only {relation.sql}"
        if rows and not relation.filled:
            yield from (f"insert into {relation.sql} default values" for _ in rows)
        elif rows:
            kept = [at for at, is_generated in enumerate(relation.generated) if not is_generated]
            values = [f"({', '.join(literal(row[at]) for at in kept)})" for row in rows]
            several = ", ".join(values[::-1] if self.is_reversed else values)
            yield f"insert into {relation.sql} ({relation.filled}) overriding system value values {several}"

    # --- sending ---

    def _send(self, statement: SqlStatement) -> SqlResult | SqlError:
        """One statement, as a driver sends it; a refusal of what is pinned is the release's mistake."""
        if statement.clock_ms != self._clock_ms and self._pq.transaction_status == pq.TransactionStatus.INTRANS:
            self._clock_ms = statement.clock_ms
            self._sent(f"set local {STATEMENT_MS} = '{statement.clock_ms}'")
        if any(is_a_day(value or "") for value in statement.parameters):
            raise refused(statement.text, "has a parameter by which a date reads the clock", "give the date itself")
        parameters = [None if value is None else in_utf8(value) for value in statement.parameters]
        types = [*map(self._oid, statement.types), *[0] * (len(parameters) - len(statement.types))]
        formats = [pq.Format.BINARY if b"\0" in (value or b"") else pq.Format.TEXT for value in parameters]
        self.trips += 1
        self._is_touched = self._is_touched or self.catalog.sets or sets_something(statement.text)
        with self._gone():
            raw = self._pq.exec_params(in_utf8(pinned(statement.text)), parameters, types, formats)
        outcome = self._read(raw)
        if isinstance(outcome, SqlError):
            _refuse(statement, outcome)
        if kind_of(statement.text) is StatementKind.ROLLBACK_TO:
            self._clock_ms = UNKNOWN_MS  # what was set for the statement may have been taken back with the rest
        if self._pq.parameter_status(b"client_encoding") != b"UTF8":
            raise refused(statement.text, *REFUSALS["encoding"])
        return self._numbered(outcome)

    def _oid(self, type_number: int) -> int:
        """Of a type, as this database numbers it."""
        return next((oid for oid, number in self.catalog.types.items() if number == type_number), type_number)

    def _numbered(self, outcome: SqlResult | SqlError) -> SqlResult | SqlError:
        """Types of the schema's are numbered alike in every database, unlike their oids."""
        if isinstance(outcome, SqlError) or all(column.type < FIRST_OF_USERS for column in outcome.columns):
            return outcome
        types = self.catalog.types
        return outcome._replace(columns=tuple(c._replace(type=types.get(c.type, c.type)) for c in outcome.columns))

    def _sent(self, text: str) -> list[SqlResult | SqlError]:
        """Several queries in one trip, without parameters; nothing comes after one that fails."""
        self.trips += 1
        results = []
        with self._gone():
            self._pq.send_query(text.encode())
            while (raw := self._pq.get_result()) is not None:
                results.append(self._read(raw))
        return results

    @contextmanager
    def _gone(self) -> Iterator[None]:
        """A connection that is lost, whether the server has said so or not, is the database's end."""
        try:
            yield
        except psycopg.Error as error:
            raise _went_away(str(error)) from None

    def _read(self, raw: pq.abc.PGresult) -> SqlResult | SqlError:
        if raw.status in (pq.ExecStatus.TUPLES_OK, pq.ExecStatus.COMMAND_OK, pq.ExecStatus.EMPTY_QUERY):
            return result(raw)
        if self._pq.status != pq.ConnStatus.OK:
            raise _went_away(text(self._pq.error_message))
        return error(raw)

    # --- locks ---

    def _locked(self, statement: SqlStatement, rows: Sequence[Row], kinds: Sequence[StatementKind]) -> Locked:
        """Whatever goes back to a savepoint gives up the locks of what it undoes, so all may have been locked."""
        found = [(self._relation(statement, int(oid)), is_strong == "t") for oid, is_strong in rows if oid is not None]
        if self.catalog.catches or StatementKind.ROLLBACK_TO in kinds:
            return self._everything()
        written = tuple(relation for relation, is_strong in found if is_strong and relation.holds_rows)
        is_advised = any(oid is None for oid, _ in rows)
        return Locked(tuple(r for r, _ in found if r.holds_rows), written, is_advised)

    def _refuse_what_cannot_be_seen(self, asked: Statements) -> None:
        """Where locks are gone: it may have read what is among no contents."""
        names = self.catalog.entangled.reached(asked)
        if names:
            what = (
                f"fails, or catches an error, and may depend on what nothing is learned of, by {', '.join(names[:5])}"
            )
            raise refused(asked[-1].text, what, "keep it apart from such tables, or ask for them in a statement alone")

    def _relation(self, statement: SqlStatement, oid: int) -> Relation:
        if oid not in self.catalog.relations:
            if oid >= FIRST_OF_USERS:
                raise refused(statement.text, "makes or remakes a table", "put that into a migration")
            raise refused(statement.text, "looks into PostgreSQL's own tables", "ask the module's own")
        relation = self.catalog.relations[oid]
        if relation.unlearned:
            what, remedy = UNLEARNED[relation.unlearned]
            raise refused(statement.text, f"needs {relation.name}, {what}", remedy)
        return relation


def _went_away(told: str) -> UserError:
    what = f"the database went away: {' '.join(told.split())}"
    return UserError(what, where="--database", remedy="start it again: what was learned is kept")


def _reading(relation: Relation) -> str:
    """Its own rows: those of who inherits from it are that one's."""
    return f"select {relation.columns} from {'only ' if relation.kind == 'r' else ''}{relation.sql}"


def _prologue(first: SqlStatement, *, begins: bool) -> Iterator[str]:
    """Neither a setting nor `begin` is a query: a transaction may still choose its isolation level afterwards."""
    yield from (f"set {name} = '{first.clock_ms}'" for name in (TRANSACTION_MS, STATEMENT_MS))
    yield from ("discard sequences", "discard plans")
    if begins:
        yield "begin"


def _refuse(statement: SqlStatement, error: SqlError) -> None:
    if error.sqlstate == REFUSAL and error.message.startswith(REFUSAL_PREFIX):
        what = error.message.removeprefix(REFUSAL_PREFIX)
        raise refused(statement.text, *REFUSALS.get(what, (what, dict(error.fields).get("hint", ""))))
    if error.sqlstate == TIMED_OUT:
        told: ReleaseError = refused(statement.text, f"takes more than {STATEMENT_S} s", "")
        raise CutShort(told.what, remedy="look for a lock or an endless loop", limit="statement_s")
