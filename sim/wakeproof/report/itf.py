"""A run as a trace in the Informal Trace Format (ITF, Apalache's ADR-015), which Quint and Apalache's tools read.

One state before the first step and one after each. Every slot of the world is a variable, but for those that hold where
the module stands in itself: they mean something to one process only. Of `None` and a value that may be there, both are
written as an option has them, `{"tag": "Some", "value": ...}`, so that a variable keeps one type all along. ITF's sets
and maps are not needed: no slot can hold one.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Any, NamedTuple

from wakeproof.kernel.layout import Slot
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.tasks.request import Stray, Task
from wakeproof.kernel.trace import Trace
from wakeproof.sites import at
from wakeproof.visible import visible

FORMAT, DESCRIBED = "ITF", "https://apalache-mc.org/docs/adr/015adr-trace.html"
ACTION, ACTOR = "action", "actor"
"""Variables of our own: the label of the step that led to a state, and who took it; both empty in the first."""
UNIT = {"#tup": list[Any]()}
NODES = ((Task, "node"), (Stray, "node"))
"""Where a handler stands is a number that means something to this process only."""
Column = list[Any]
"""What one variable, or one part of it, holds in each state, one after another; and its expressions."""


class Violated(NamedTuple):
    """What the trace is of, for its `#meta`: `breaks` is the step that breaks the property, 0 where none does."""

    scenario: str
    release: str
    property: str
    why: str
    breaks: int


def itf(machine: Machine, run: Trace, told: Violated) -> dict[str, Any]:
    """The trace as data; the run has its transitions."""
    layout = machine.layout
    states = [layout.first, *(transition.to.state for transition in run.transitions)]
    slots = [slot for slot in layout.slots if slot not in machine.world.private]
    names = _names(slots)
    columns = {
        ACTION: ["", *run.labels],
        ACTOR: ["", *(step.actor for step in run.steps)],
        **{names[slot]: [layout.decode(state, slot) for state in states] for slot in slots},
    }
    written = {name: _expressions(column) for name, column in columns.items()}
    return {
        "#meta": {
            "format": FORMAT,
            "format-description": DESCRIBED,
            "source": visible(f"{told.scenario} on {told.release}"),
            "description": "Made by wakeproof",
            "status": "violation" if told.breaks or told.why else "ok",
            "property": visible(told.property),
            "why": visible(told.why),
            "slots": {names[slot]: visible(_slot(slot)) for slot in slots},
        },
        "vars": list(columns),
        "states": [
            {"#meta": meta, **{name: column[number] for name, column in written.items()}}
            for number, meta in enumerate(_metas(run, told))
        ],
    }


def _metas(run: Trace, told: Violated) -> Iterator[dict[str, Any]]:
    yield {"index": 0}
    for number, step in enumerate(run.steps, 1):
        meta: dict[str, Any] = {"index": number, "notes": [visible(str(note)) for note in step.notes]}
        if step.fault:
            meta["fault"] = visible(step.fault)
        if step.sites:
            meta["site"] = visible(at(step.sites))
        if number == told.breaks:
            meta["breaks"] = visible(told.property)
        yield meta


def _names(slots: Iterable[Slot]) -> dict[Slot, str]:
    """A name for each slot that TLA+ and Quint take for one, and no name twice."""
    taken, names = {ACTION, ACTOR}, dict[Slot, str]()
    for slot in slots:
        plain = re.sub(r"[^A-Za-z0-9_]+", "_", _slot(slot)).strip("_") or "slot"
        plain = f"slot_{plain}" if plain[0].isdigit() else plain
        name, number = plain, 1
        while name in taken:
            number += 1
            name = f"{plain}_{number}"
        taken.add(name)
        names[slot] = name
    return names


def _slot(slot: Slot) -> str:
    """`token 0 stream/a`, of a slot that is a tuple of such parts."""
    return " ".join(map(_slot, slot)) if isinstance(slot, tuple) else str(slot)


def _expressions(column: Column) -> Column:
    """The expressions of a column, all of one type as far as its values are."""
    if any(value is None for value in column):
        there = iter(_expressions([value for value in column if value is not None]))
        return [_variant("None", UNIT) if value is None else _variant("Some", next(there)) for value in column]
    parts = [each for each in map(_parts, column) if each is not None]
    if len(parts) < len(column) or any(_shape(value) != _shape(column[0]) for value in column):
        return list(map(_expression, column))
    fields = {name: _expressions([each[name] for each in parts]) for name in parts[0]} if parts else {}
    rows = [{name: fields[name][number] for name in fields} for number in range(len(column))]
    return [{"#tup": list(row.values())} if type(column[0]) is tuple else row for row in rows]


def _parts(value: Any) -> dict[str, Any] | None:
    """What a value is made of, by the names of its fields; None where it is no record and no tuple."""
    if isinstance(value, tuple):
        named = getattr(value, "_fields", None) or map(str, range(len(value)))
        return {name: part for name, part in zip(named, value, strict=True) if (type(value), name) not in NODES}
    if dataclasses.is_dataclass(value):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    return None


def _shape(value: Any) -> tuple[type, int]:
    """Values of one shape have the same fields."""
    return type(value), len(value) if isinstance(value, tuple) else 0


def _variant(tag: str, value: Any) -> dict[str, Any]:
    return {"tag": tag, "value": value}


def _expression(value: Any) -> Any:
    """A value that is like none of its column; of one that ITF has no word for, what it is."""
    match value:
        case Enum():
            return _expression(value.value)
        case bool():
            return value
        case int():
            return {"#bigint": str(value)}
        case str() | float() | bytes():
            return visible(str(value))
    if type(value) is tuple:
        return list(map(_expression, value))
    return visible(f"<{type(value).__qualname__}>") if _parts(value) is None else _expressions([value])[0]
