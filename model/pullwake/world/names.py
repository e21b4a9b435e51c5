"""What a call does, as patterns name it whatever its release calls it: its kind, its statements, their tables and rows.

A statement is named wherever it is sent, by itself or inside a transaction, for a transaction fails as a whole. Of a
statement that names its rows by what it is given (`entities(url)`, and a parameter `url`) the rows are named as well.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from pullwake.module.statements import Call, Statement, statement_of
from wakeproof.observe.effects import Effect, Outcome

KIND_OF_CALL = {("db", "execute"): "statement", ("db", "transaction"): "transaction", ("db", "guarded"): "transaction"}
KIND_OF_PORT = {"upstream": "upstream", "events": "notification"}
TABLE = re.compile(r"\.(writes|reads) (\w+)")
ROW = re.compile(r"(\w+)\((.*)\)")


def names_of(subject: str, effect: Effect, outcome: Outcome | None = None, suffix: str = "") -> tuple[str, ...]:
    """Further names of a request's call, such as `done(w1).writes entities`; `outcome` is None where it is not known.

    Of a guarded transaction that stopped early only the statements that were sent are named.
    """
    return tuple(f"{subject}.{name}{suffix}" for name in dict.fromkeys(_names(effect, outcome)))


def _names(effect: Effect, outcome: Outcome | None) -> Iterator[str]:
    kind = KIND_OF_CALL.get((effect.port, effect.name)) or KIND_OF_PORT.get(effect.port)
    if kind:
        yield kind
    calls = [part for part in effect.args if isinstance(part, Call)]
    for call in calls[: _sent(effect, outcome)]:
        if kind == "transaction":
            yield call.statement
        try:
            statement = statement_of(call)
        except (LookupError, TypeError):  # whoever performs it refuses it
            continue
        yield from (f"reads {row}" for row in _rows(statement, statement.reads, call.args))
        yield from (f"writes {row}" for row in _rows(statement, statement.writes, call.args))


def _sent(effect: Effect, outcome: Outcome | None) -> int | None:
    """How many statements of a guarded transaction were sent; None is all of them, and so is what nobody knows."""
    stops_early = effect.name == "guarded" and outcome is not None and outcome.error is None
    return len(outcome.value) if stops_early and outcome is not None else None


def _rows(statement: Statement, declared: Iterable[str], args: Sequence[object]) -> Iterator[str]:
    """Each table declared, and the row of it if the arguments say which: `entities`, `entities(entity/a)`."""
    given = dict(zip(_parameters(statement), args, strict=False))
    for text in declared:
        found = ROW.fullmatch(text)
        yield found[1] if found else text
        keys = [key.strip() for key in found[2].split(",")] if found else []
        if found and keys and all(key in given for key in keys):
            yield row_name(found[1], *(given[key] for key in keys))


@cache
def _parameters(statement: Statement) -> tuple[str, ...]:
    """What it is given besides the tables."""
    return tuple(inspect.signature(statement.effect).parameters)[1:]


def row_name(table: str, *key: object) -> str:
    """A row as a name has it: `consumer_claims(w1, 1)`."""
    return f"{table}({', '.join(map(str, key))})"


def table_asked(names: Iterable[str]) -> str:
    """The first table that a call of these names writes, or else reads; empty where it declares none."""
    found = [match for name in names if (match := TABLE.search(name))]
    return next((match[2] for kind in ("writes", "reads") for match in found if match[1] == kind), "")
