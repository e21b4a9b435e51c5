"""What crosses the pipe, as values of a world: JSON that never changes, and back again.

An array is a tuple, an object a `JsonObject`. The other way, a NamedTuple and a frozen mapping are objects, an enum is
its value; whatever else JSON has not is the world's mistake.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from enum import Enum
from typing import Any, NamedTuple

from wakeproof.errors import UserError

INTEGER_MAX = 2**53 - 1
"""Above it, a host in another language reads another number."""


class JsonObject(NamedTuple):
    """An object of JSON: its members by name, in the order of their names, which is all that tells two apart."""

    members: tuple[tuple[str, Any], ...]

    def get(self, name: str, otherwise: Any = None) -> Any:
        """The member of this name."""
        return next((value for key, value in self.members if key == name), otherwise)


def as_value(json: Any) -> Any:
    """What JSON says, as a value that never changes."""
    if isinstance(json, list):
        return tuple(map(as_value, json))
    if isinstance(json, dict):
        return JsonObject(tuple((name, as_value(json[name])) for name in sorted(json)))
    return json


def as_json(value: Any) -> Any:
    """A value of the world, as JSON says it. Raises `UserError` for one that it cannot say."""
    match value:
        case JsonObject():
            return {name: as_json(member) for name, member in value.members}
        case Enum():
            return as_json(value.value)
        case Mapping():
            return {str(name): as_json(member) for name, member in value.items()}
        case tuple() if hasattr(value, "_asdict"):
            return {name: as_json(member) for name, member in value._asdict().items()}
        case tuple() | list():
            return [as_json(part) for part in value]
        case None | bool() | str():
            return value
        case int() if abs(value) <= INTEGER_MAX:
            return value
        case float() if math.isfinite(value):
            return value
    what = f"the world gives {value!r:.80}, which JSON does not have"
    raise UserError(what, remedy="let its rules give numbers, text, tuples and NamedTuples of these")
