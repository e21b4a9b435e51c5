"""Where a suspended coroutine stands: code, instruction, locals and temporaries of its whole chain of frames.

Two histories with equal keys are one node of the observation tree, so a value that cannot be compared is an
error that names its variable, never a silent merge. Tried on CPython 3.11 to 3.13.
"""

from __future__ import annotations

import dataclasses
import enum
import gc
import types
from collections.abc import Hashable
from typing import Any

from wakeproof.observe.effects import Effect, Port

_SCALARS = (str, bytes, int, float, bool, type(None))
_ITERATORS = (type(iter(())), type(iter(range(0))), type(iter("")), enumerate)
_MACHINERY = (types.CodeType, types.FrameType, types.CoroutineType, types.GeneratorType)


class Unfreezable(Exception):
    """A value that is not small and immutable; carries its type's name."""


def freeze(value: Any) -> Hashable:
    """A key that is equal exactly for equal immutable values; `Unfreezable` for anything else."""
    if isinstance(value, enum.Enum):
        return (type(value).__qualname__, value.name)
    if isinstance(value, _SCALARS):
        return (type(value).__name__, value)
    if isinstance(value, tuple):
        return (type(value).__qualname__, *map(freeze, value))
    if isinstance(value, Port):
        return "<port>"
    if isinstance(value, BaseException):
        return (type(value).__qualname__, freeze(value.args))
    if isinstance(value, type | types.FunctionType | types.BuiltinFunctionType | types.MethodType):
        return (value.__module__ or "", value.__qualname__)
    if isinstance(value, types.ModuleType):
        return value.__name__
    if isinstance(value, _ITERATORS):
        return (type(value).__name__, *map(freeze, _position(value)))
    return _freeze_dataclass(value)


def _freeze_dataclass(value: Any) -> Hashable:
    parameters = getattr(type(value), "__dataclass_params__", None)
    if parameters is None or not parameters.frozen:
        raise Unfreezable(type(value).__name__)
    fields = (getattr(value, field.name) for field in dataclasses.fields(value))
    return (type(value).__qualname__, *map(freeze, fields))


def _position(iterator: Any) -> tuple[Any, ...]:
    """What is left of an iterator over an immutable value: pickling's own view of it, without the constructor."""
    return tuple(part for part in iterator.__reduce__()[1:] if part is not None)


def position(coroutine: Any) -> Hashable:
    """The key of a suspended coroutine; raises `Unfreezable` with `variable 'name' of function` in its message."""
    chain: list[Hashable] = []
    link = coroutine
    while isinstance(link, types.CoroutineType):
        chain.append(_frame_key(link))
        link = link.cr_await
    return tuple(chain)


def _frame_key(coroutine: types.CoroutineType[Any, Any, Any]) -> Hashable:
    frame = coroutine.cr_frame
    assert frame is not None, "only a suspended coroutine stands anywhere"
    where = coroutine.cr_code.co_qualname
    variables = frame.f_locals
    spaces = (variables, frame.f_globals, frame.f_builtins)
    named = [(name, _named(value, f"variable '{name}' of {where}")) for name, value in sorted(variables.items())]
    held = [value for value in gc.get_referents(coroutine) if not isinstance(value, (*_MACHINERY, Effect))]
    stack = [_named(value, f"a temporary in {where}") for value in held if not any(value is space for space in spaces)]
    return (where, frame.f_lasti, tuple(named), tuple(stack))


def _named(value: Any, what: str) -> Hashable:
    try:
        return freeze(value)
    except Unfreezable as unfit:
        raise Unfreezable(f"{what} holds a {unfit}") from None
