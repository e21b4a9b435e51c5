"""Keys of immutable values: equal exactly where nothing can tell the values apart (`True`, `1` and `1.0` can be told).

A value that may change, or whose order or identity is not repeatable, has no key: `Unfreezable`, never a wrong one.
"""

from __future__ import annotations

import dataclasses
import enum
import types
from collections.abc import Callable, Hashable, Iterable
from typing import Any

from wakeproof.observe.effects import Port, PortCall


class Unfreezable(Exception):
    """A value that is not small and immutable; carries its type's name."""


def freeze(value: Any) -> Hashable:
    """The key of an immutable value, its type included at every depth; `Unfreezable` for anything else."""
    kind = type(value)
    if kind in _PLAIN or isinstance(value, type | enum.Enum):
        return (kind, value)
    if kind is float:
        return (kind, repr(value))  # 0.0 and -0.0 are equal and differ; a nan is not equal to itself
    try:
        return (kind, *map(freeze, _parts_of(kind)(value)))
    except RecursionError:
        raise Unfreezable("value that refers to itself") from None


def _parts_of(kind: type) -> Callable[[Any], Iterable[Any]]:
    """How to take a value of this type apart."""
    if kind in _PARTS:
        return _PARTS[kind]
    for family, parts in _FAMILIES:
        if issubclass(kind, family):
            return parts
    parameters = getattr(kind, "__dataclass_params__", None)
    if parameters is None or not parameters.frozen:
        raise Unfreezable(kind.__name__)
    return _fields


def _fields(value: Any) -> Iterable[Any]:
    return (getattr(value, field.name) for field in dataclasses.fields(value))


def _attributes(value: Any) -> tuple[Any, ...]:
    """What somebody hung on a value beside what it is made of."""
    return tuple(sorted(getattr(value, "__dict__", {}).items()))


def _position(iterator: Any) -> Iterable[Any]:
    """What is left of an iterator over an immutable value: pickling's own view of it, without the constructor."""
    return iterator.__reduce__()[1:]  # type: ignore[no-any-return] # object.__reduce__ is typed `str | tuple`


def _captured(cell: types.CellType) -> tuple[Any, ...]:
    try:
        return (cell.cell_contents,)
    except ValueError:
        return ()


def _settings(function: types.FunctionType) -> Iterable[Any]:
    """What one function may hold that another made by the same `def` does not."""
    keywords = tuple(sorted((function.__kwdefaults__ or {}).items()))
    return (function.__defaults__, keywords, function.__closure__, _attributes(function))


_PLAIN = (str, bytes, int, bool, type(None), types.CodeType, types.ModuleType)
_ITERATORS = (
    type(iter(())),
    type(iter(range(0))),
    type(iter(range(1 << 70))),
    type(iter("")),
    type(iter("é")),
    enumerate,
    zip,
    reversed,
)
_PARTS: dict[type, Callable[[Any], Iterable[Any]]] = {
    **dict.fromkeys(_ITERATORS, _position),
    range: lambda value: (value.start, value.stop, value.step),
    types.CellType: _captured,
    types.FunctionType: lambda value: (value.__module__, value.__code__, *_settings(value)),
    types.MethodType: lambda value: (value.__func__, value.__self__),
    types.BuiltinFunctionType: lambda value: (value.__qualname__, value.__self__),
    Port: lambda value: (repr(value),),
    PortCall: lambda value: (value.port, value.method),
}
_FAMILIES: tuple[tuple[type, Callable[[Any], Iterable[Any]]], ...] = (
    (tuple, lambda value: (*value, *_attributes(value))),
    (BaseException, lambda value: (value.args, _attributes(value))),
)
