"""A result told with source lines that have moved: the very same values, but for the lines."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable
from typing import Any

import msgspec

from wakeproof.cache.kept_answers import LinesMoved
from wakeproof.sites import Site

_NOTHING_IN_IT = (type(None), bool, int, float, str, bytes)


class Unmoved(Exception):
    """A result shows lines of which nobody can say where they are now."""


def moved(result: Any, lines: LinesMoved) -> Any:
    """The result with each line where it is now; raises `Unmoved`. What shows no line is given back as it is."""

    def inside(value: Any) -> Any:
        if type(value) in _NOTHING_IN_IT:
            return value
        if isinstance(value, Site):
            raise Unmoved("a line by itself")
        if type(value) is tuple and value and any(isinstance(part, Site) for part in value):
            return _at(value, lines)
        return _remade(value, inside)

    return inside(result)


def _at(sites: tuple[Site, ...], lines: LinesMoved) -> tuple[Site, ...]:
    found = lines.to.get(sites)
    if found is None or not lines.is_renaming:
        raise Unmoved(str(sites[-1]))
    return found


def _remade(value: Any, inside: Callable[[Any], Any]) -> Any:
    """The same value of what is inside of it; the very same one where nothing of that has changed."""
    kind = type(value)
    if dataclasses.is_dataclass(kind):
        parts = {field.name: getattr(value, field.name) for field in dataclasses.fields(kind)}
        now = {name: inside(part) for name, part in parts.items()}
        return value if _are_same(parts.values(), now.values()) else dataclasses.replace(value, **now)
    if isinstance(value, msgspec.Struct):
        now = {name: inside(getattr(value, name)) for name in kind.__struct_fields__}
        return msgspec.structs.replace(value, **now)
    if isinstance(value, tuple):
        items = [inside(part) for part in value]
        return value if _are_same(value, items) else tuple.__new__(kind, items)
    if isinstance(value, list):
        return [inside(part) for part in value]
    if isinstance(value, dict):
        pairs = [(inside(key), inside(part)) for key, part in value.items()]
        return Counter(dict(pairs)) if kind is Counter else dict(pairs)
    if isinstance(value, frozenset | set):
        return kind(map(inside, value))
    if hasattr(value, "_value_"):  # a member of an enum
        return value
    raise Unmoved(kind.__qualname__)


def _are_same(before: Any, now: Any) -> bool:
    return all(one is other for one, other in zip(before, now, strict=True))
