"""What a slot of a state is called, and what it holds, in a few words for a reader."""

from __future__ import annotations

from typing import Any

from wakeproof.kernel.layout import Slot
from wakeproof.kernel.scene import Scene
from wakeproof.kernel.slot_text import slot_name, value_text
from wakeproof.kernel.tasks.request import GONE, Task


def called(scene: Scene | None, slot: Slot) -> str:
    """The lane of a slot, or its own name: `token(w1)` of the slot of a request in flight."""
    if scene and slot in scene.kept:
        return scene.kept[slot].lane
    return slot_name(slot)


def text_of(scene: Scene | None, slot: Slot, value: Any) -> str:
    """What it holds; empty is nothing."""
    return scene.kept[slot].text(value) if scene and slot in scene.kept else value_text(value)


def where_it_is(task: Task) -> str:
    return "has an answer on its way" if task.server == GONE else f"is in flight on server {task.server}"
