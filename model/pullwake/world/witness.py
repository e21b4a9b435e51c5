"""A release's own statements and token store are code under test: what they do is watched as it is carried out.

What an effect reads and writes must be what it declares, for what is declared decides whether a lost reply makes a
difference. Done again in the same state it must do the same, leave everything else as it was, and give and write what
cannot change. What ships with the package is not watched: tests hold it to the same.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, MutableMapping
from functools import cache, partial
from pathlib import Path
from typing import Any, get_type_hints

from pullwake.module.statements import Call, Statement
from pullwake.module.tables import CallbackRow, ClaimRow, DispatchRow, EntityRow, Time
from pullwake.module.tokens import Entry, ManyStreams
from pullwake.world.records import token_in
from pullwake.world.storage import SlotTables
from wakeproof.errors import ReleaseError, UserError, place_of
from wakeproof.kernel.layout import View
from wakeproof.observe.frozen import REMEDY, Unfreezable, freeze
from wakeproof.observe.guarded_call import called
from wakeproof.observe.hygiene import check_hygiene
from wakeproof.observe.raised import origin, text_of
from wakeproof.observe.reach import OwnCode, root_of
from wakeproof.observe.surroundings import Surroundings, shared

SHIPPED = Path(__file__).parents[1]
ROWS: dict[str, type] = {
    "consumer_claims": ClaimRow,
    "entity_dispatch_state": DispatchRow,
    "entities": EntityRow,
    "consumer_callbacks": CallbackRow,
}
KEPT = {**ROWS, "token": Entry}
"""What a write is made of; a token store may keep a token otherwise (`token_in`)."""
REMEDY_STATE = "keep it in a row or a token: a restart forgets everything else"


class Witness:
    """Carries out a release's own code in one world; a state that it was seen in once is not looked at again."""

    def __init__(self) -> None:
        self._seen: dict[Hashable, None] = {}

    def execute(self, statement: Statement, call: Call, tables: SlotTables, view: View) -> Any:
        """The result of a statement."""
        _check_rules(statement.effect)
        if is_shipped(statement.effect):
            return statement.effect(tables, *call.args)
        touched = Touched()
        result = self.do(statement.effect, (touched.watching(tables), *call.args), f"{statement.name}", view)
        _check_declared(statement, touched)
        return result

    def do(self, function: Callable[..., Any], args: tuple[Any, ...], name: str, view: View) -> Any:
        """What a function of the release's own gives, done twice where this is the first time in such a state."""
        watched, before, reads = _Watched(function, name), dict(view.writes), len(view.reads)
        step = partial(function, *args)
        result, writes = watched.run(step), _changes(before, view)
        told = watched.told(result, writes)
        key = (name, str(watched.where), _key(args[1:]), tuple(view.reads[reads:]), _key(tuple(before.items())))
        if None not in key and key in self._seen:
            return result
        self._seen[key] = None
        view.writes = dict(before)
        kept = _elsewhere()  # so that what is made anew is not made where it was before, and an address shows
        again = watched.told(watched.run(step), _changes(before, view))
        del kept
        if again != told:
            raise watched.refusal("does otherwise when it is done again in the same state", REMEDY_STATE)
        return result


class _Watched:
    """One function of a release's own, and how it is refused."""

    def __init__(self, function: Callable[..., Any], name: str) -> None:
        self._name, self._own = name, OwnCode([function])
        self._surroundings = _surroundings(function)
        self.where = place_of(function).where

    def run(self, step: Callable[[], Any]) -> Any:
        self._surroundings.settle()
        try:
            result = called(step, self._own)
        except UserError:
            raise
        except Exception as error:
            where, function = origin(error, self._own.runs_in)
            said = f"raises {text_of(error)}" + (f" in {function}" if function not in ("", self._name) else "")
            raise self.refusal(said, "mend it: what it does not find it answers", where) from error
        changed = self._surroundings.changed()
        if changed:
            raise self.refusal(f"changes {changed}, which outlives it", REMEDY_STATE)
        return result

    def told(self, result: Any, writes: dict[Any, Any]) -> Hashable:
        """What it gave and wrote, as it can be compared."""
        for slot, value in writes.items():
            table, kind = (slot[0], KEPT.get(slot[0])) if isinstance(slot, tuple) else ("", None)
            is_token = table == "token" and (isinstance(value, Entry) or token_in(value))
            if kind is not None and value is not None and type(value) is not kind and not is_token:
                raise self.refusal(f"writes {value!r} into {table}", f"write {kind.__name__}(...)")
        try:
            return freeze((result, tuple(writes.items())))
        except Unfreezable as unfit:
            raise self.refusal(f"gives or writes a {unfit}, which may change", unfit.remedy or REMEDY) from None

    def refusal(self, what: str, remedy: str, where: str = "") -> ReleaseError:
        return ReleaseError(f"{self._name} {what}", where=where or self.where, remedy=remedy)


class Touched:
    """The tables that an effect reads and writes, in the order in which it does."""

    def __init__(self) -> None:
        self.reads: dict[str, None] = {}
        self.writes: dict[str, None] = {}

    def watching(self, tables: SlotTables) -> SlotTables:
        """The same tables, seen."""
        watched = {name: WatchedTable(name, getattr(tables, name), self) for name in ROWS}
        return SlotTables(**watched, leases=WatchedLeases(tables.leases, self))


class WatchedTable(MutableMapping[Any, Any]):
    """A table that tells what is done with it."""

    def __init__(self, name: str, table: MutableMapping[Any, Any], touched: Touched) -> None:
        self._name, self._table, self._touched = name, table, touched

    def __getitem__(self, key: Any) -> Any:
        self._touched.reads[self._name] = None
        return self._table[key]

    def __setitem__(self, key: Any, value: Any) -> None:
        self._touched.writes[self._name] = None
        try:
            self._table[key] = value
        except (KeyError, TypeError):
            raise ReleaseError(
                f"a statement writes {self._name}({key!r})", remedy="name a row by what the request and the tables say"
            ) from None

    def __delitem__(self, key: Any) -> None:
        self._touched.writes[self._name] = None
        del self._table[key]

    def __iter__(self) -> Iterator[Any]:
        self._touched.reads[self._name] = None
        return iter(self._table)

    def __len__(self) -> int:
        self._touched.reads[self._name] = None
        return len(self._table)


class WatchedLeases:
    """The leases are columns of the claims."""

    def __init__(self, leases: Any, touched: Touched) -> None:
        self._leases, self._touched = leases, touched

    def start(self, consumer_id: str, epoch: int) -> Time:
        self._touched.writes["consumer_claims"] = None
        given: Time = self._leases.start(consumer_id, epoch)
        return given

    def run_out(self, consumer_id: str, epoch: int) -> int:
        self._touched.reads["consumer_claims"] = None
        lengths: int = self._leases.run_out(consumer_id, epoch)
        return lengths


def _check_declared(statement: Statement, touched: Touched) -> None:
    """What is written may be read as well: an UPDATE looks for its rows."""
    writes, reads = ([text.partition("(")[0] for text in declared] for declared in (statement.writes, statement.reads))
    undeclared = [("writes", table) for table in touched.writes if table not in writes]
    undeclared += [("reads", table) for table in touched.reads if table not in (*reads, *writes)]
    for word, table in undeclared:
        raise ReleaseError(
            f"the statement {statement.name} {word} {table} and does not declare it",
            where=place_of(statement.effect).where,
            remedy=f"add it: @statement({word}=(..., '{table}(...)'))",
        )


def store_of(kind: type[ManyStreams], entries: MutableMapping[str, Entry]) -> ManyStreams:
    """A server's token store; making one of the release's own is watched as well."""
    if is_shipped(kind.__init__):
        return kind(entries)
    try:
        return called(partial(kind, entries), OwnCode([kind]))
    except UserError:
        raise
    except Exception as error:
        what = f"{kind.__name__}(entries) raises {text_of(error)}"
        raise ReleaseError(
            what, where=place_of(kind.__init__).where, remedy="let it take the entries, and keep them"
        ) from error


def check_written(writes: Mapping[Any, Any]) -> None:
    """Refuse a row of whose columns one holds what it cannot hold: whoever reads it next would stumble."""
    for slot, row in writes.items():
        kind = ROWS.get(slot[0]) if isinstance(slot, tuple) else None
        if kind is None or row is None:
            continue
        for column, value in zip(row._fields, row, strict=True):
            if not isinstance(value, allowed := _columns(kind)[column]):
                what = f"{value!r} is written into the column {column} of {slot[0]}"
                raise ReleaseError(what, remedy=f"write {getattr(allowed, '__name__', allowed)}")


@cache
def _columns(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


def is_shipped(function: Any) -> bool:
    """Whether it is a function of this package's own files."""
    code = getattr(function, "__code__", None)
    return code is not None and _is_in_package(code.co_filename)


@cache
def _is_in_package(file: str) -> bool:
    return Path(file).is_relative_to(SHIPPED)


@cache
def _check_rules(effect: Callable[..., Any]) -> None:
    check_hygiene([effect])


def _surroundings(function: Callable[..., Any]) -> Surroundings:
    return shared({"it": function}, frozenset([root_of(function)]))


def _changes(before: dict[Any, Any], view: View) -> dict[Any, Any]:
    return {slot: value for slot, value in view.writes.items() if slot not in before or before[slot] is not value}


def _elsewhere() -> list[object]:
    """Some of every small size, in the places that were freed last."""
    return [*(object() for _ in range(SIZES)), *(bytes(16 * size) for size in range(SIZES) for _ in range(2))]


SIZES = 32


def _key(value: Any) -> Hashable:
    """None for what has no key; then it is looked at each time."""
    try:
        return freeze(value)
    except Unfreezable:
        return None
