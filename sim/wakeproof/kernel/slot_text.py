"""A slot and its value in a few words, for a world that does not say how they are to be shown."""

from __future__ import annotations

import dataclasses
from enum import Enum
from typing import Any

from wakeproof.kernel.layout import Slot
from wakeproof.kernel.tasks.budgets import FAULTS_LEFT, budget, window
from wakeproof.kernel.tasks.request import Task, adrift, down, remembered, task

NOTHING = "-"
_OF_REQUESTS = frozenset(slot[0] for slot in (task(""), adrift(""), remembered(0), down(0), budget(""), window("")))


def is_of_harness(slot: Slot) -> bool:
    """Whether a slot keeps requests in flight or budgets, rather than anything of the world's own."""
    return slot == FAULTS_LEFT or (isinstance(slot, tuple) and len(slot) > 1 and slot[0] in _OF_REQUESTS)


def slot_name(slot: Slot) -> str:
    """Its own name: `client c1` of a slot `("client", "c1")`, `token(w1)` of that of a request in flight."""
    parts = _parts(slot)
    return " ".join(parts[1:] if parts[0] == task("")[0] and len(parts) > 1 else parts)


def _parts(slot: Slot) -> list[str]:
    if not isinstance(slot, tuple):
        return [str(slot)]
    return [part for each in slot for part in _parts(each)] or [str(slot)]


def value_text(value: Any) -> str:
    """A value: of a record the fields that say something. Where a handler stands is a number of ours."""
    if isinstance(value, Enum):
        return value_text(value.value)
    if isinstance(value, Task):
        return f"server {value.server}"
    fields = _fields(value)
    if fields is not None:
        words = [name if part is True else f"{name} {value_text(part)}" for name, part in fields if _says(part)]
        return ", ".join(words) or NOTHING
    if isinstance(value, tuple):
        return ", ".join(map(value_text, value))
    return "" if value is None else str(value)


def _says(part: Any) -> bool:
    return part is not None and part is not False and value_text(part) not in ("", "0", "none")


def _fields(value: Any) -> list[tuple[str, Any]] | None:
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return list(zip(value._fields, value, strict=True))
    if dataclasses.is_dataclass(value):
        return [(field.name, getattr(value, field.name)) for field in dataclasses.fields(value)]
    return None
