"""What a slot of a state is called, and what it holds, in a few words for a reader."""

from __future__ import annotations

import dataclasses
from enum import Enum
from typing import Any

from wakeproof.kernel.layout import Slot
from wakeproof.kernel.scene import Scene
from wakeproof.kernel.tasks.request import GONE, Task


def called(scene: Scene | None, slot: Slot) -> str:
    """The lane of a slot, or its own name: `token(w1)` of the slot of a request in flight."""
    if scene and slot in scene.kept:
        return scene.kept[slot].lane
    parts = _parts(slot)
    return " ".join(parts[1:] if parts[0] == "task" and len(parts) > 1 else parts)


def _parts(slot: Slot) -> list[str]:
    if not isinstance(slot, tuple):
        return [str(slot)]
    return [part for each in slot for part in _parts(each)] or [str(slot)]


def text_of(scene: Scene | None, slot: Slot, value: Any) -> str:
    """What it holds; empty is nothing."""
    return scene.kept[slot].text(value) if scene and slot in scene.kept else told(value)


def where_it_is(task: Task) -> str:
    return "has an answer on its way" if task.server == GONE else f"is in flight on server {task.server}"


def told(value: Any) -> str:
    """A value in a few words: of a record the fields that say something. Where a handler stands is a number of ours."""
    if isinstance(value, Enum):
        return told(value.value)
    if isinstance(value, Task):
        return f"server {value.server}"
    fields = _fields(value)
    if fields is not None:
        words = [name if part is True else f"{name} {told(part)}" for name, part in fields if _says(part)]
        return ", ".join(words)
    if isinstance(value, tuple):
        return ", ".join(map(told, value))
    return "" if value is None else str(value)


def _says(part: Any) -> bool:
    return part is not None and part is not False and told(part) not in ("", "0", "none")


def _fields(value: Any) -> list[tuple[str, Any]] | None:
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return list(zip(value._fields, value, strict=True))
    if dataclasses.is_dataclass(value):
        return [(field.name, getattr(value, field.name)) for field in dataclasses.fields(value)]
    return None
