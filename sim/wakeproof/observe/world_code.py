"""What a world's own code must keep to, so that a run can be repeated: in rules, in properties, in what builds it.

The rules are those of a release, but for tables: a rule may look things up in a dictionary of its module. What is read
is all that rules and properties reach by name, by what they hold, and by the tables that they look up. Coroutine
functions are the module under test, which is held to stricter rules (`hygiene`).
"""

from __future__ import annotations

import functools
import inspect
import types
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from wakeproof.errors import ReleaseError
from wakeproof.observe.hygiene import world_breaches
from wakeproof.observe.reach import functions_of, is_own_class, root_of, uses

_TABLES = (list, tuple, set, frozenset)
_PLAIN = frozenset(map(id, (str, bytes, int, bool, float, type(None))))
"""By identity, for a metaclass may say what it likes of its classes. Nothing is reached from these."""
_LEAD_TO_FUNCTIONS = (
    *(type, types.FunctionType, types.MethodType),
    *(functools.partial, staticmethod, classmethod, property),
)
"""Which functions these lead to, each says for itself; of any other object its class does."""
_OF_THE_HARNESS = ("environment",)
"""What an object of the harness holds of the world's own; all else of it is the harness's affair."""
_HELD_STRICTER = ("handlers",)
"""What of that is the module under test."""


def check_world_code(parts: Iterable[Any]) -> None:
    """Raise `ReleaseError` for the first rule that these functions and objects, or what they reach, break."""
    given = list(parts)
    roots = frozenset(map(root_of, (function for part in given for function in _entered(part))))
    for function in _reached(given, roots):
        _check(function)


def _entered(part: Any) -> Iterator[Any]:
    """What tells whose code a part is."""
    yield part if hasattr(part, "__module__") else type(part)


@functools.lru_cache(maxsize=4096)
def _check(function: types.FunctionType) -> None:
    for breach in world_breaches(function, tuple(uses(function))):
        where = f"{function.__code__.co_filename}:{breach.line or function.__code__.co_firstlineno}"
        raise ReleaseError(f"{function.__qualname__} {breach.broken}", where=where, remedy=breach.remedy)


def _reached(parts: Iterable[Any], roots: frozenset[str]) -> Iterator[types.FunctionType]:
    """Each function once. Of many objects of one class, the class's own are looked for where the first is met."""
    waiting, met, kinds = list(parts)[::-1], dict[int, Any](), dict[int, type]()
    while waiting:
        value = waiting.pop()
        kind = type(value)
        if id(kind) in _PLAIN or id(value) in met:  # the value is kept, so that nothing else gets its id
            continue
        met[id(value)] = value
        is_alike = id(kind) in kinds and not isinstance(value, _LEAD_TO_FUNCTIONS)
        for function in () if is_alike else functions_of(value, roots):
            if (id(function) not in met or function is value) and not inspect.iscoroutinefunction(function):
                met[id(function)] = function
                yield function
                waiting += [use.value for use in uses(function)]
        kinds[id(kind)] = kind
        waiting += list(_held(value, roots))[::-1]


def _held(value: Any, roots: frozenset[str]) -> Iterator[Any]:
    """What a table or an object of the world's own has in it."""
    if type(value).__module__ in ("builtins", "types") and isinstance(value, Mapping):
        yield from value.values()
    elif isinstance(value, _TABLES):
        yield from value
    elif isinstance(value, types.MethodType):
        yield value.__self__
    elif isinstance(value, functools.partial):
        yield from (*value.args, *value.keywords.values())
    elif isinstance(value, type | types.FunctionType | types.ModuleType):
        return
    elif is_own_class(type(value), roots):
        yield from _attributes(value).values()
    elif type(value).__module__.startswith("wakeproof.kernel"):
        held = _attributes(value)
        is_environment = any(name in held for name in _HELD_STRICTER)
        names = [name for name in held if is_environment or name in _OF_THE_HARNESS]
        yield from (held[name] for name in names if name not in _HELD_STRICTER)


def _attributes(value: Any) -> dict[str, Any]:
    slots = (name for kind in type(value).__mro__ for name in getattr(kind, "__slots__", ()))
    return {name: getattr(value, name) for name in slots if hasattr(value, name)} | getattr(value, "__dict__", {})
