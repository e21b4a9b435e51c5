"""What an object keeps: its slots and its own dictionary, read past whatever its class says of them."""

from __future__ import annotations

import enum
import functools
import types
from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeVar

Parts = Callable[[Any], Iterable[Any]]
Found = TypeVar("Found")
_POINTER = tuple.__itemsize__
KINDS_MAX = 10_000


def of_class(find: Callable[[type], Found]) -> Callable[[type], Found]:
    """Remember what was found of a class: of this very class, for a metaclass may say that two of its own are equal."""
    known: dict[int, tuple[type, Found]] = {}

    @functools.wraps(find)
    def found(kind: type) -> Found:
        here = known.get(id(kind))
        if here is None:
            if len(known) >= KINDS_MAX:
                known.clear()  # a process that makes classes without end should not keep them all
            here = known[id(kind)] = (kind, find(kind))
        return here[1]

    return found


class Slot(enum.Enum):
    """What stands in a slot that holds nothing."""

    UNSET = enum.auto()


@of_class
def slots_of(kind: type) -> tuple[types.MemberDescriptorType, ...]:
    """The slots of a class and its bases; those that a class of C's own shows, too."""
    return tuple(slot for base in kind.__mro__ for slot in vars(base).values() if _is_slot(slot))


def in_slot(slot: Any, value: Any) -> Any:
    """What stands in a slot, nothing included."""
    try:
        return slot.__get__(value)
    except AttributeError:
        return Slot.UNSET


def dictionary_of(value: Any) -> dict[str, Any] | None:
    """The dictionary that an object's attributes stand in; None for an object that has none."""
    found = _dictionary_slot(type(value))
    return None if found is None else found.__get__(value)


@of_class
def _dictionary_slot(kind: type) -> Any:
    found = (vars(base).get("__dict__") for base in kind.__mro__)
    kinds = (types.GetSetDescriptorType, types.MemberDescriptorType)
    return next((slot for slot in found if isinstance(slot, kinds)), None)


def attributes_of(kind: type) -> Parts:
    """How to read all attributes of a class's instances: what stands in slots, then names and values, in their order.

    Notes of an exception are a list, which nothing but `add_note` should change: their tuple stands for it.
    """
    slots, dictionary = slots_of(kind), _dictionary_slot(kind)

    def parts(value: Any) -> Iterator[Any]:
        for slot in slots:
            yield in_slot(slot, value)
        if dictionary is not None:
            for name, held in dictionary.__get__(value).items():
                yield name
                yield tuple(held) if name == "__notes__" and type(held) is list else held

    return parts


def is_made_of_attributes(kind: type) -> bool:
    """Whether instances are slots and a dictionary and nothing else: no list, no number, nothing of C's own."""
    pointers = len(slots_of(kind)) + (kind.__dictoffset__ > 0) + (kind.__weakrefoffset__ > 0)
    return kind.__itemsize__ == 0 and kind.__basicsize__ == object.__basicsize__ + pointers * _POINTER


def _is_slot(found: Any) -> bool:
    return type(found) is types.MemberDescriptorType and found.__name__ != "__dict__"
