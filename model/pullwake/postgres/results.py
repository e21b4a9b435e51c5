"""What a statement returns, made of the rows that came back: by the result that its effect declares."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

Rows = Sequence[Sequence[Any]]
Read = Callable[[Sequence[str], Rows], Any]
"""From the names of the columns and the rows to the result."""


def reader(effect: Callable[..., Any]) -> Read:
    """Raises `TypeError` for a declared result that no rows are read as."""
    declared = get_type_hints(effect)["return"]
    if declared is NoneType:
        return lambda names, rows: None
    if declared is bool:
        return lambda names, rows: bool(rows and rows[0][0])
    if get_origin(declared) is tuple:
        return lambda names, rows: tuple(row[0] for row in rows)
    if isinstance(declared, UnionType) and NoneType in get_args(declared):
        return _row_of(next(kind for kind in get_args(declared) if kind is not NoneType))
    raise TypeError(f"{effect.__name__} returns {declared}: declare None, bool, a row or None, or a tuple")


def _row_of(kind: Any) -> Read:
    """A row as a NamedTuple, its enums as such; None where there is no row."""
    enums = {n: hint for n, hint in get_type_hints(kind).items() if isinstance(hint, type) and issubclass(hint, Enum)}

    def read(names: Sequence[str], rows: Rows) -> Any:
        if not rows:
            return None
        values = dict(zip(names, rows[0], strict=True))
        return kind(**{name: enums[name](value) if name in enums else value for name, value in values.items()})

    return read
