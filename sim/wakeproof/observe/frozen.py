"""Keys of immutable values: equal exactly where nothing can tell the values apart (`True`, `1` and `1.0` can be told).

A value that may change, or whose order or identity is not repeatable, has no key: `Unfreezable`, never a wrong one.

What a value is made of is read where the interpreter keeps it, not asked of the value: a method that lies
(`__iter__`, `__getattr__`, `__eq__` of an enum or of a metaclass) changes no key. Attributes that nobody declared
count as well, in their order, for `vars(value)` shows them.

Some immutable values can still be told from a copy, or be changed by force: a frozen dataclass (`object.__setattr__`,
`cached_property`), an exception, a function, a cell, an iterator. Where the same one is met twice in what a handler
holds, the key says so (`Known`): two names of one iterator are not two iterators. Plain values and tuples have no
identity here, which is why the rules of a release forbid to ask for it with `is`.
"""

from __future__ import annotations

import enum
import sys
import types
from collections.abc import Callable, Hashable, Iterable, Iterator
from typing import Any

from wakeproof.observe.attributes import Parts, attributes_of, is_made_of_attributes, of_class
from wakeproof.observe.effects import Effect, PendingCall, Port, PortCall

REMEDY = "use a tuple, a NamedTuple or a frozen dataclass"


class Unfreezable(Exception):
    """A value that is not small and immutable; carries its type's name, and where it was held, if that is known."""

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        super().__init__(what)
        self.where, self.remedy = where, remedy


class Same:
    """Stands in a key for one object, itself: what its class says of equality does not count."""

    __slots__ = ("it",)

    def __init__(self, it: object) -> None:
        self.it = it

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Same) and other.it is self.it

    def __hash__(self) -> int:
        return id(self.it)

    def __repr__(self) -> str:
        return repr(self.it)


class Known:
    """What one walk has met: an object that can be told from its copy gets a number, and is that number from then on.

    An exception that the harness itself is handling is no part of what a handler holds, although Python may have
    put it under the handler's own as their context.
    """

    def __init__(self) -> None:
        self.outside = sys.exc_info()[1]
        self._numbers: dict[int, tuple[int, Any]] = {}

    def number(self, value: Any) -> int | None:
        found = self._numbers.get(id(value))
        return found and found[0]

    def add(self, value: Any) -> None:
        self._numbers[id(value)] = (len(self._numbers) + 1, value)


def freeze(value: Any, known: Known | None = None) -> Hashable:
    """The key of an immutable value, its type included at every depth; `Unfreezable` for anything else."""
    kind = type(value)
    if kind is str or kind is int or kind is _NONE or kind is bool:  # most are; whoever asks for an `id` is audited
        return (kind, value)
    if kind is tuple:
        return _tuple(value, known)
    if id(kind) in _PLAIN:  # by identity, for a metaclass may say what it likes of its classes
        return (kind, value)
    if kind is float:
        return (kind, repr(value))  # 0.0 and -0.0 are equal and differ; a nan is not equal to itself
    try:
        return plan_of(kind)(value, known)
    except RecursionError:
        raise Unfreezable("value that refers to itself") from None


def _tuple(value: Any, known: Known | None) -> Hashable:
    try:
        return (tuple, *[freeze(part, known) for part in value])
    except RecursionError:
        raise Unfreezable("value that refers to itself") from None


def may_change(value: Any) -> bool:
    """Whether somebody could change a value that has a key: by force, or by what it remembers (`cached_property`)."""
    kind = type(value)
    if id(kind) in _PLAIN or id(kind) in _SETTLED or issubclass(kind, type | enum.Enum):
        return False
    is_tuple = issubclass(kind, tuple) and not kind.__dictoffset__
    return any(map(may_change, tuple.__iter__(value))) if is_tuple else _standard_value(kind) is None


# Plans: how the values of one type are taken apart, found once

Plan = Callable[[Any, "Known | None"], Hashable]


@of_class
def plan_of(kind: type) -> Plan:
    """How to take a value of this type apart."""
    head = kind if _compares_by_identity(type(kind)) else Same(kind)
    if issubclass(kind, type):
        return _itself if _compares_by_identity(kind) else _same
    if issubclass(kind, enum.Enum):
        return _itself if _has_plain_equality(kind) else _same
    if kind is types.FunctionType:
        return _function
    if any(kind is part for part in _PARTS_OF_CLASSES):
        return _same
    if parts := _PARTS.get(id(kind)):
        return _valued(head, parts)
    if parts := _HELD.get(id(kind)):
        return _held(head, parts)
    if issubclass(kind, BaseException):
        return _exception_plan(kind, head)
    if issubclass(kind, tuple):
        return _tuple_plan(kind, head)
    if known := _standard_value(kind):
        return _valued(head, known)
    parameters = getattr(kind, "__dataclass_params__", None)
    if parameters is None or not parameters.frozen or not is_made_of_attributes(kind):
        raise Unfreezable(kind.__name__)
    return _held(head, attributes_of(kind))


def _itself(value: Any, known: Known | None) -> Hashable:
    return (type(value), value)


def _same(value: Any, known: Known | None) -> Hashable:
    return (Same(type(value)), Same(value))


def _valued(head: Hashable, parts: Parts) -> Plan:
    """A value that is nothing but its parts."""
    return lambda value, known: (head, *[freeze(part, known) for part in parts(value)])


def _held(head: Hashable, parts: Parts) -> Plan:
    """An object that can be told from its copy: numbered where it is met first."""

    def plan(value: Any, known: Known | None) -> Hashable:
        if known is None:
            return (head, *[freeze(part) for part in parts(value)])
        number = known.number(value)
        if number is not None:
            return (Known, number)
        key = (head, *[freeze(part, known) for part in parts(value)])
        known.add(value)
        return key

    return plan


def _tuple_plan(kind: type, head: Hashable) -> Plan:
    """Items as the tuple holds them, and what a subclass lets its instances have beside."""
    if not kind.__dictoffset__:
        return _valued(head, tuple.__iter__)
    attributes = attributes_of(kind)
    return _held(head, lambda value: (tuple(tuple.__iter__(value)), *attributes(value)))


def _exception_plan(kind: type, head: Hashable) -> Plan:
    """Arguments, attributes, notes, the exceptions it came from, and the way it took."""
    attributes = attributes_of(kind)

    def plan(value: Any, known: Known | None) -> Hashable:
        if known is not None and value is known.outside:
            return (Known, "outside")
        return held(value, known)

    held = _held(head, lambda value: (*_of_exception(value), *attributes(value)))
    return plan


def _of_exception(value: BaseException) -> Iterator[Any]:
    args = _BASE["args"].__get__(value)
    yield tuple(tuple(arg) if type(arg) is list else arg for arg in args) if _is_group(value) else args
    yield from (_BASE[name].__get__(value) for name in ("__cause__", "__context__"))
    yield tuple(_way(_BASE["__traceback__"].__get__(value)))
    if isinstance(value, OSError):
        yield getattr(value, "characters_written", None)


def _is_group(value: BaseException) -> bool:
    """A group keeps the list that it was made of, and shows a tuple."""
    return isinstance(value, BaseExceptionGroup)


def _way(traceback: types.TracebackType | None) -> Iterator[Any]:
    """Where an exception has passed: file, code and instruction, which is more than the lines that are printed."""
    while traceback is not None:
        code = traceback.tb_frame.f_code
        yield (code.co_filename, code, traceback.tb_lasti, traceback.tb_lineno)
        traceback = traceback.tb_next


def _compares_by_identity(metaclass: Any) -> bool:
    return metaclass.__eq__ is object.__eq__ and metaclass.__hash__ is object.__hash__


def _has_plain_equality(kind: type) -> bool:
    """Whether an enum's members are equal only to themselves or to plain values of their own."""
    for method in ("__eq__", "__hash__"):
        home = next(base for base in kind.__mro__ if method in vars(base))
        if isinstance(vars(home)[method], types.FunctionType) and home.__module__ != "enum":
            return False
    return True


# What some types are made of


def _position(iterator: Any) -> Iterable[Any]:
    """What is left of an iterator over an immutable value: pickling's own view of it, without the constructor."""
    return iterator.__reduce__()[1:]  # type: ignore[no-any-return] # object.__reduce__ is typed `str | tuple`


def _captured(cell: types.CellType) -> tuple[Any, ...]:
    try:
        return (cell.cell_contents,)
    except ValueError:
        return ()


def _settings(function: types.FunctionType) -> Iterator[Any]:
    """All that one function may hold and another made by the same `def` may not; annotations as they print."""
    yield from (function.__module__, function.__name__, function.__qualname__, function.__doc__, function.__code__)
    yield from (function.__code__.co_filename, function.__defaults__, function.__closure__)
    yield from _items(function.__kwdefaults__ or {})
    yield from _items(vars(function))
    yield from map(repr, function.__annotations__.items())


def _items(held: dict[Any, Any]) -> Iterator[Any]:
    yield len(held)
    for name, value in held.items():
        yield from (name, value)


def _function(value: types.FunctionType, known: Known | None) -> Hashable:
    return (Same(value.__globals__), _FUNCTION(value, known))


def _standard_value(kind: type) -> Parts | None:
    """How to read a value of the standard library that never changes; its modules are not imported for that."""
    parts = _STANDARD.get((kind.__module__, kind.__qualname__))
    is_genuine = getattr(sys.modules.get(kind.__module__), kind.__qualname__, None) is kind
    return parts if is_genuine else None


def _by_identity(parts: dict[type, Parts]) -> dict[int, Parts]:
    return {id(kind): how for kind, how in parts.items()}


_NONE = type(None)
_BASE: dict[str, Any] = dict(vars(BaseException))
_PLAIN = frozenset(
    map(
        id,
        (
            *(str, bytes, int, bool, type(None), types.CodeType, types.ModuleType),
            *(types.EllipsisType, types.NotImplementedType),
        ),
    )
)
_PARTS_OF_CLASSES = (types.MethodDescriptorType, types.WrapperDescriptorType, types.ClassMethodDescriptorType)
_SETTLED = frozenset(map(id, (float, complex, range)))
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
_PARTS: dict[int, Parts] = _by_identity(
    {
        tuple: tuple.__iter__,
        range: lambda value: (value.start, value.stop, value.step),
        complex: lambda value: (value.real, value.imag),
        types.MethodType: lambda value: (value.__func__, value.__self__),
        types.BuiltinFunctionType: lambda value: (value.__qualname__, value.__self__),
        Port: lambda value: (repr(value),),
        PortCall: lambda value: (value.port, value.method),
    }
)
_HELD: dict[int, Parts] = _by_identity(
    {
        **dict.fromkeys(_ITERATORS, _position),
        types.CellType: _captured,
        types.TracebackType: _way,
        **dict.fromkeys((Effect, PendingCall), lambda value: (value.port, value.name, value.args, value.local)),
    }
)
_FUNCTION = _held(types.FunctionType, _settings)
_STANDARD: dict[tuple[str, str], Parts] = {
    ("datetime", "date"): lambda value: (value.year, value.month, value.day),
    ("datetime", "time"): lambda value: (*_clock(value), value.fold, value.tzinfo),
    ("datetime", "datetime"): lambda value: (value.toordinal(), *_clock(value), value.fold, value.tzinfo),
    ("datetime", "timedelta"): lambda value: (value.days, value.seconds, value.microseconds),
    ("datetime", "timezone"): lambda value: value.__getinitargs__(),
    ("decimal", "Decimal"): lambda value: value.as_tuple(),
    ("fractions", "Fraction"): lambda value: (value.numerator, value.denominator),
    ("uuid", "UUID"): lambda value: (value.int, value.is_safe),
}


def _clock(value: Any) -> tuple[int, ...]:
    return (value.hour, value.minute, value.second, value.microsecond)
