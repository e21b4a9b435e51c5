"""The catalogue of named SQL statements: for each the rows it reads and writes, its effect on the tables, its SQL.

A statement is atomic. Calling one gives a `Call`, which a `Database` executes; `statement_of` finds what is called.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, NamedTuple

from pullwake.module.tables import (
    NOW,
    TERMINAL,
    CallbackRow,
    ClaimRow,
    ClaimStatus,
    DispatchRow,
    EntityRow,
    EntityStatus,
    Tables,
)


class Call(NamedTuple):
    """A statement with its arguments: what is sent to the database. `home` is where it is from, if not shipped.

    `wrong` says what is amiss with the arguments, where the statement takes others: a database refuses such a call.
    """

    statement: str
    args: tuple[Any, ...]
    home: str = ""
    wrong: str = ""


@dataclass(frozen=True, slots=True)
class Statement:
    """A named statement. `reads` and `writes` name rows as `table(key)`; `sql` is what a real database is sent.

    `authorizes`: its result, true or false, is what decides whether a write is accepted. `home` is the module and the
    file that it is from: two files may define one of the same name, and one file may be read by two releases.
    """

    name: str
    reads: tuple[str, ...]
    writes: tuple[str, ...]
    effect: Callable[..., Any]
    sql: str = ""
    authorizes: bool = False
    home: str = ""

    def __call__(self, *args: Any, **named: Any) -> Call:
        """Arguments by position or by name, but for the tables; what does not fit is told by the `Call`."""
        if named or len(args) != self.effect.__code__.co_argcount - 1:
            return self._bound(args, named)
        return Call(self.name, args, self.home)

    def _bound(self, args: tuple[Any, ...], named: dict[str, Any]) -> Call:
        taken = inspect.signature(self.effect)
        try:
            bound = taken.bind(None, *args, **named)
        except TypeError as error:
            return self._wrong(args, taken, str(error))
        if bound.kwargs:
            return self._wrong(args, taken, f"{', '.join(bound.kwargs)} has no place in SQL, being given by name alone")
        return Call(self.name, bound.args[1:], self.home)

    def _wrong(self, args: tuple[Any, ...], taken: inspect.Signature, why: str) -> Call:
        names = ", ".join(list(taken.parameters)[1:])
        return Call(self.name, args, self.home, f"{self.name}({names}) is called otherwise: {why}")


STATEMENTS: dict[str, Statement] = {}
"""The shipped ones, by name."""
OWN_STATEMENTS: dict[tuple[str, str], Statement] = {}
"""Those of other files, by home and name: two versions of one file may each have their own of a name."""
_PACKAGE = __name__.partition(".")[0]


def statement_of(call: Call) -> Statement:
    """The statement that a call was made by.

    Raises `LookupError` for one that is in no catalogue, `TypeError` for arguments that it does not take.
    """
    found = OWN_STATEMENTS.get((call.home, call.statement)) if call.home else STATEMENTS.get(call.statement)
    if found is None:
        raise LookupError(f"there is no statement named {call.statement}; make it one by @statement(...)")
    if call.wrong:
        raise TypeError(call.wrong)
    return found


def statement(
    *, reads: tuple[str, ...] = (), writes: tuple[str, ...] = (), sql: str = "", authorizes: bool = False
) -> Callable[[Callable[..., Any]], Statement]:
    """Enter a function `effect(tables, *args) -> result` into the catalogue under its own name.

    Raises `ValueError` for a name that is taken in the same catalogue: the package's, or the one of its home. A file
    that is read again enters its own again.
    """

    def enter(effect: Callable[..., Any]) -> Statement:
        name, code = effect.__name__, effect.__code__
        is_shipped = str(effect.__module__).partition(".")[0] == _PACKAGE
        home = "" if is_shipped else f"{effect.__module__} in {code.co_filename}"
        known = OWN_STATEMENTS.get((home, name)) if home else STATEMENTS.get(name)
        again = known is None or known.effect.__globals__ is not effect.__globals__
        if known is not None and (known.effect.__code__.co_filename != code.co_filename or (home and not again)):
            raise ValueError(f"there is a statement named {name} already; give this one another name")
        entered = Statement(name, reads, writes, effect, sql, authorizes, home)
        if home:
            OWN_STATEMENTS[home, name] = entered
        else:
            STATEMENTS[name] = entered
        return entered

    return enter


CLAIM = "consumer_claims(consumer_id, epoch)"
DISPATCH = "entity_dispatch_state(entity_url)"
ENTITY = "entities(url)"
CALLBACK = "consumer_callbacks(consumer_id)"


@statement(reads=(CALLBACK,))
def read_callback(tables: Tables, consumer_id: str) -> CallbackRow | None:
    return tables.consumer_callbacks.get(consumer_id)


@statement(reads=("entities(stream_path)",))
def read_entity(tables: Tables, stream_path: str) -> EntityRow | None:
    return next((row for row in tables.entities.values() if row.stream_path == stream_path), None)


@statement(writes=(CALLBACK,))
def upsert_callback(tables: Tables, consumer_id: str, callback_url: str, primary_stream: str) -> None:
    tables.consumer_callbacks[consumer_id] = CallbackRow(consumer_id, callback_url, primary_stream)


@statement(writes=(CLAIM,))
def upsert_claim(
    tables: Tables, consumer_id: str, epoch: int, entity_url: str, stream_path: str, runner_id: str
) -> None:
    """Active also over a released row of the same key: `released_at` back to null."""
    lease = tables.leases.start(consumer_id, epoch)
    tables.consumer_claims[consumer_id, epoch] = ClaimRow(
        consumer_id, epoch, ClaimStatus.ACTIVE, entity_url, stream_path, runner_id, lease_expires_at=lease
    )


@statement(reads=(DISPATCH,), writes=(DISPATCH,))
def upsert_dispatch(tables: Tables, entity_url: str, consumer_id: str, epoch: int, runner_id: str) -> None:
    """Unconditional: whoever was active before is overwritten."""
    row = tables.entity_dispatch_state.get(entity_url, DispatchRow())
    tables.entity_dispatch_state[entity_url] = row._replace(
        active_consumer_id=consumer_id,
        active_epoch=epoch,
        active_runner_id=runner_id,
        active_claimed_at=NOW,
        active_lease_expires_at=NOW,
        last_claimed_at=NOW,
    )


@statement(reads=(CLAIM,), writes=(CLAIM,))
def release_row(tables: Tables, consumer_id: str, epoch: int) -> ClaimRow | None:
    """By key, with no guard on the status; the row as it is afterwards, or None where there is none."""
    row = tables.consumer_claims.get((consumer_id, epoch))
    if row is None:
        return None
    released = row._replace(status=ClaimStatus.RELEASED, released_at=NOW)
    tables.consumer_claims[consumer_id, epoch] = released
    return released


@statement(reads=(DISPATCH,), writes=(DISPATCH,))
def clear_dispatch(tables: Tables, entity_url: str, consumer_id: str, epoch: int) -> bool:
    """Only where the active claim is this `(consumer_id, epoch)`; whether a row matched."""
    row = tables.entity_dispatch_state.get(entity_url)
    if row is None or (row.active_consumer_id, row.active_epoch) != (consumer_id, epoch):
        return False
    tables.entity_dispatch_state[entity_url] = DispatchRow(
        last_claimed_at=row.last_claimed_at, last_released_at=NOW, last_completed_at=NOW
    )
    return True


@statement(reads=(ENTITY,), writes=(ENTITY,))
def update_status(tables: Tables, url: str, status: EntityStatus) -> bool:
    """Blind, but for one refusal: a terminal status stays. Whether a row matched."""
    row = tables.entities.get(url)
    if row is None or row.status in TERMINAL:
        return False
    tables.entities[url] = row._replace(status=status)
    return True


@statement(reads=(CLAIM,), writes=(CLAIM,))
def touch_heartbeat(tables: Tables, consumer_id: str, epoch: int) -> bool:
    """Since #4353: `last_heartbeat_at`, and the lease is left alone."""
    return _update_claim(tables, consumer_id, epoch, last_heartbeat_at=NOW)


@statement(reads=(CLAIM,), writes=(CLAIM,))
def touch_heartbeat_nulling_lease(tables: Tables, consumer_id: str, epoch: int) -> bool:
    """Before #4353: `lease_expires_at` := null as well."""
    return _update_claim(tables, consumer_id, epoch, last_heartbeat_at=NOW, lease_expires_at=None)


def _update_claim(tables: Tables, consumer_id: str, epoch: int, **columns: Any) -> bool:
    row = tables.consumer_claims.get((consumer_id, epoch))
    if row is None:
        return False
    tables.consumer_claims[consumer_id, epoch] = row._replace(**columns)
    return True
