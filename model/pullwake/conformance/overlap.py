"""Two calls on the database port that overlap, as the simulated tables have it: who waits, who wins, what each is told.

The model is PostgreSQL's, as far as rows go. A statement sees a snapshot (taken for each statement at READ COMMITTED,
for the whole transaction at SERIALIZABLE) and what its own transaction wrote. What it writes it locks until its
transaction ends; where another one has the lock it waits. After waiting it goes on, at READ COMMITTED with the new
version of the rows that it writes and the old snapshot for everything else; at SERIALIZABLE it fails, as does whoever
writes a row that was written since its snapshot. Two that wait for each other are a deadlock, and one of them fails.
At SERIALIZABLE two that both committed are as one after the other: where they would not be, the later to commit fails;
where each merely looked at a table that the other wrote to, it may fail, too, for what was read is remembered coarsely.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from itertools import permutations
from typing import Any, NamedTuple

from pullwake.conformance.rows import MemoryTables, Rows
from pullwake.conformance.sent import Flight
from pullwake.module.statements import Call, statement_of
from pullwake.module.tables import NOW, Time
from pullwake.world.deployment import TABLES

SERIALIZABLE = "serializable"
Key = tuple[str, Any]
Ages = Mapping[tuple[str, int], int]
"""How many lengths ago the lease of each claim ran out."""


Pair = tuple[Flight, Flight]
NOTHING = Flight("transaction", "nothing", ())
ALL = 1_000
"""More than any call has statements: the first is over before the second begins."""


class Refusal(Enum):
    """Why the database refused; a handler is told no more than that it failed."""

    SERIALIZATION = "serialization failure"
    DEADLOCK = "deadlock"


class End(NamedTuple):
    """How a call ended: what its statements returned, or why it left no trace."""

    results: tuple[Any, ...]
    failed: Refusal | None = None


class Together(NamedTuple):
    """What came of two calls: whether the second waited for the first, how they ended, and the tables."""

    waited: bool
    ends: tuple[End, End]
    rows: Rows


class Version(NamedTuple):
    """A row at some time (None: there is none), the age of its lease, and the commit that made it."""

    row: Any
    age: int = 0
    commit: int = 0


Versions = dict[Key, Version]


class _Traced(dict[Any, Any]):
    """A table that tells in which order its rows were written."""

    def __init__(self, table: str, rows: Mapping[Any, Any], written: list[Key]) -> None:
        super().__init__(rows)
        self._table, self._written = table, written

    def __setitem__(self, key: Any, row: Any) -> None:
        self._written.append((self._table, key))
        super().__setitem__(key, row)

    def __delitem__(self, key: Any) -> None:
        self._written.append((self._table, key))
        super().__delitem__(key)


class _Clock:
    """The clock of one statement: a lease that it starts has not run out."""

    def __init__(self, seen: Versions) -> None:
        self._seen, self.started = seen, dict[Key, None]()

    def start(self, consumer_id: str, epoch: int) -> Time:
        self.started["consumer_claims", (consumer_id, epoch)] = None
        return NOW

    def run_out(self, consumer_id: str, epoch: int) -> int:
        return self._seen["consumer_claims", (consumer_id, epoch)].age


def _effect(call: Call, seen: Versions) -> tuple[Any, Versions]:
    """What a statement returns, and the rows that it writes, in the order in which it locks them."""
    rows: Rows = {table: {} for table in TABLES}
    for (table, key), version in seen.items():
        if version.row is not None:
            rows[table][key] = version.row
    written, clock = list[Key](), _Clock(seen)
    tables = MemoryTables(**{t: _Traced(t, rows[t], written) for t in TABLES}, leases=clock)
    result = statement_of(call).effect(tables, *call.args)
    writes: Versions = {}
    for at in written:
        age = 0 if at in clock.started or at not in seen else seen[at].age
        writes[at] = Version(getattr(tables, at[0]).get(at[1]), age)
    return result, writes


class _Transaction:
    """One call under way, among what is `committed`; `over` once it committed or failed. A `doomed` one fails then."""

    def __init__(self, flight: Flight, level: str, committed: Versions, *, doomed: bool) -> None:
        self.flight, self.level, self.committed, self.doomed = flight, level, committed, doomed
        self.snapshot: Versions | None = None
        self.writes: Versions = {}
        self.locks: dict[Key, None] = {}
        self.results: list[Any] = []
        self.failed: Refusal | None = None
        self.over = False

    @property
    def end(self) -> End:
        return End((), self.failed) if self.failed else End(tuple(self.results))

    @property
    def sent_all(self) -> bool:
        stopped = self.flight.method == "guarded" and bool(self.results) and self.results[-1] is False
        return stopped or len(self.results) == len(self.flight.calls)

    def step(self, other: _Transaction) -> bool:
        """The next statement, or the commit after the last; false if it has to wait for the other."""
        if self.sent_all:
            self.commit()
            return True
        if self.snapshot is None:
            self.snapshot = dict(self.committed)
        call = self.flight.calls[len(self.results)]
        while True:
            result, writes = _effect(call, self.snapshot | self.writes)
            for at in writes:
                if at in other.locks and not other.over:
                    return False
                self.locks[at] = None
            stale = [at for at in writes if at not in self.writes and self._changed(at)]
            if not stale:
                break
            if self.level == SERIALIZABLE:
                self.fail(Refusal.SERIALIZATION)
                return True
            self.snapshot = self.snapshot | {at: self.committed[at] for at in stale}
        self.writes |= writes
        self.results.append(result)
        if self.level != SERIALIZABLE:
            self.snapshot = None
        return True

    def _changed(self, at: Key) -> bool:
        """Whether a row was written and committed since the snapshot."""
        assert self.snapshot is not None
        return at in self.committed and self.snapshot.get(at, Version(None, commit=-1)) != self.committed[at]

    def commit(self) -> None:
        if self.doomed:
            self.fail(Refusal.SERIALIZATION)
            return
        number = 1 + max((version.commit for version in self.committed.values()), default=0)
        self.committed |= {at: version._replace(commit=number) for at, version in self.writes.items()}
        self.over = True

    def fail(self, why: Refusal) -> None:
        self.failed, self.over, self.writes = why, True, {}

    def run(self, other: _Transaction) -> bool:
        """Until it is over, or waits."""
        while not self.over:
            if not self.step(other):
                return False
        return True


class _Led(NamedTuple):
    """A schedule as it went: what came of it, whether they waited for each other, and which of them ended later."""

    together: Together
    deadlock: bool
    later: int


def _lead(rows: Rows, ages: Ages, calls: Pair, sent: int, level: str, *, victim: int = 0, doomed: int = -1) -> _Led:
    """The first sends so many statements, the second goes as far as it can, then the first, then the second.

    `victim` fails where each waits for the other; `doomed` fails when it wants to commit.
    """
    committed = {
        (table, key): Version(row, ages.get(key, 0) if table == "consumer_claims" else 0)
        for table, of in rows.items()
        for key, row in of.items()
    }
    both = tuple(_Transaction(call, level, committed, doomed=n == doomed) for n, call in enumerate(calls))
    first, second = both
    for _ in range(sent):
        if not first.over:
            first.step(second)
    waited = not second.run(first)
    deadlock = not first.run(second)
    if deadlock:
        both[victim].fail(Refusal.DEADLOCK)
        first.run(second)
    second.run(first)
    left: Rows = {table: {} for table in TABLES}
    for (table, key), version in committed.items():
        if version.row is not None:
            left[table][key] = version.row
    return _Led(Together(waited, (first.end, second.end), left), deadlock, int(waited))


def predict(rows: Rows, ages: Ages, calls: Pair, sent: int, level: str) -> list[Together]:
    """What may come of it, if the first has sent so many statements when the second begins.

    The first goes on when the second is over, or waits. There are several answers where it is open which of them fails.
    """
    led = _lead(rows, ages, calls, sent, level)
    if led.deadlock:
        return [led.together, _lead(rows, ages, calls, sent, level, victim=1).together]
    if level != SERIALIZABLE or any(end.failed for end in led.together.ends):
        return [led.together]
    doomed = _lead(rows, ages, calls, sent, level, doomed=led.later).together
    if not as_one_by_one(rows, ages, calls, led.together):
        return [doomed]
    return [led.together, doomed] if _look_at_each_other(calls) else [led.together]


def as_one_by_one(rows: Rows, ages: Ages, calls: Pair, together: Together) -> bool:
    """Whether the world has it: those that did not fail, each at one moment, in some order."""
    went = [number for number, end in enumerate(together.ends) if not end.failed]
    for order in permutations(went):
        first, second = (*(calls[number] for number in order), NOTHING, NOTHING)[:2]
        alone = _lead(rows, ages, (first, second), ALL, "").together
        same = all(together.ends[number] == end for number, end in zip(order, alone.ends, strict=False))
        if same and alone.rows == together.rows:
            return True
    return False


def _look_at_each_other(calls: Pair) -> bool:
    """Each looks at a table that the other writes to."""
    looks, writes = ([_tables(call, of) for call in calls] for of in ("reads", "writes"))
    return bool((looks[0] | writes[0]) & writes[1] and (looks[1] | writes[1]) & writes[0])


def _tables(flight: Flight, of: str) -> set[str]:
    slots = (slot for call in flight.calls for slot in getattr(statement_of(call), of))
    return {slot.partition("(")[0] for slot in slots}
