"""Values as plain data that names their classes, and back: nothing of a class runs, and none is imported for it.

Only what is nothing but its parts has a form: plain values, tuples, named tuples, frozen dataclasses, members of enums,
and classes of exceptions. `form_of` of two values is the same where `freeze` gives both one key, in any process.
"""

from __future__ import annotations

import enum
import sys
import types
from collections.abc import Callable
from typing import Any

from wakeproof.observe.attributes import Slot, attributes_of, dictionary_of, is_made_of_attributes, slots_of

_PLAIN = (type(None), bool, str, bytes, float)
_INT_MAX = 1 << 63
Covers = Callable[[type], bool]


class Formless(Exception):
    """A value that is more than its parts, or a form that leads to no value here."""


def form_of(value: Any, covers: Covers) -> Any:
    """The form of a value; raises `Formless` for one that has none, or whose class nothing vouches for (`covers`)."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is int:
        return value if -_INT_MAX <= value < _INT_MAX else ["int", str(value)]
    if kind is tuple:
        return ["tuple", *(form_of(part, covers) for part in value)]
    if kind is type and issubclass(value, BaseException):
        return ["class", _name_of(value, covers)]
    if issubclass(kind, enum.Enum):
        return ["member", _name_of(kind, covers), _member_name(kind, value)]
    if issubclass(kind, tuple) and not kind.__dictoffset__:
        return ["items", _name_of(kind, covers), *(form_of(part, covers) for part in tuple.__iter__(value))]
    if _is_frozen_dataclass(kind):
        parts = list(attributes_of(kind)(value))
        if not any(part is Slot.UNSET for part in parts):
            return ["parts", _name_of(kind, covers), *(form_of(part, covers) for part in parts)]
    raise Formless(kind.__qualname__)


def value_of(form: Any, covers: Covers) -> Any:
    """The value of a form; raises `Formless` for what was made by no `form_of`, or elsewhere."""
    if type(form) in (*_PLAIN, int):
        return form
    try:
        word, *parts = form
        return _READERS[word](parts, covers)
    except Formless:
        raise
    except (ValueError, TypeError, AttributeError, LookupError):
        raise Formless("a form that leads to no value") from None


def _name_of(kind: type, covers: Covers) -> str:
    name = f"{kind.__module__}:{kind.__qualname__}"
    if not covers(kind) or _named(name) is not kind:
        raise Formless(name)
    return name


def _named(name: str) -> Any:
    module, _, path = name.partition(":")
    found: Any = sys.modules.get(module)
    for part in path.split("."):
        found = vars(found).get(part) if isinstance(found, types.ModuleType | type) else None
    return found


def _class_of(name: str, covers: Covers) -> type:
    found = _named(name)
    if not isinstance(found, type) or not covers(found):
        raise Formless(name)
    return found


def _member_name(kind: Any, value: Any) -> str:
    name = value._name_
    if not isinstance(name, str) or kind._member_map_.get(name) is not value:
        raise Formless(kind.__qualname__)
    return name


def _is_frozen_dataclass(kind: Any) -> bool:
    parameters = getattr(kind, "__dataclass_params__", None)
    return parameters is not None and parameters.frozen is True and is_made_of_attributes(kind)


def _read_class(parts: list[Any], covers: Covers) -> Any:
    found = _class_of(parts[0], covers)
    if not issubclass(found, BaseException):
        raise Formless(parts[0])
    return found


def _read_member(parts: list[Any], covers: Covers) -> Any:
    kind: Any = _class_of(parts[0], covers)
    return kind._member_map_[parts[1]]


def _read_items(parts: list[Any], covers: Covers) -> Any:
    kind = _class_of(parts[0], covers)
    if not issubclass(kind, tuple) or kind.__dictoffset__:
        raise Formless(parts[0])
    return tuple.__new__(kind, [value_of(part, covers) for part in parts[1:]])


def _read_parts(parts: list[Any], covers: Covers) -> Any:
    """Slots in their order, then what the dictionary holds: as `attributes_of` gives them."""
    kind: Any = _class_of(parts[0], covers)
    if not _is_frozen_dataclass(kind):
        raise Formless(parts[0])
    made, values, slots = object.__new__(kind), [value_of(part, covers) for part in parts[1:]], slots_of(kind)
    for slot, value in zip(slots, values, strict=False):
        slot.__set__(made, value)
    held, rest = dictionary_of(made), values[len(slots) :]
    if len(values) < len(slots) or len(rest) % 2 or (rest and held is None):
        raise Formless(parts[0])
    for name, value in zip(rest[::2], rest[1::2], strict=True):
        held[name] = value  # type: ignore[index] # there is one where there is something for it
    return made


_READERS: dict[str, Callable[[list[Any], Covers], Any]] = {
    "int": lambda parts, covers: int(parts[0]),
    "tuple": lambda parts, covers: tuple(value_of(part, covers) for part in parts),
    "class": _read_class,
    "member": _read_member,
    "items": _read_items,
    "parts": _read_parts,
}
