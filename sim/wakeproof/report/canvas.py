"""One line of lanes in text: the lanes' own lines, an arrow over them, and values beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from wakeproof.counterexample.drawing import Column, Message
from wakeproof.report.signs import Signs

ROWS = ("row", "memory")


@dataclass(frozen=True)
class CanvasLane:
    column: Column
    start: int
    width: int


class Canvas:
    """One line of lanes, cell by cell."""

    def __init__(self, laid: Sequence[CanvasLane], shown: Mapping[str, str], signs: Signs) -> None:
        self.lanes, self.signs = {lane.column.name: lane for lane in laid}, signs
        self.cells = [" "] * sum(lane.width for lane in laid)
        for lane in laid:
            empty = lane.column.kind in ROWS and not shown[lane.column.name]
            self.cells[lane.start] = signs.absent if empty else signs.there

    def with_values(self, values: Mapping[str, str]) -> str:
        for name, text in values.items():
            self._value(name, text)
        return "".join(self.cells)

    def with_message(self, message: Message, values: Mapping[str, str], *, fault: bool) -> str:
        source, target = self.lanes.get(message.source), self.lanes.get(message.target)
        if source and target and source is not target:
            reach = self._value_width(message.target, values) if target.start < source.start else 0
            self._arrow(source.start, target.start, reach)
        elif only := source or target:
            self.cells[only.start] = self.signs.acts
            if fault:
                self.cells[only.start] = self.signs.fault
                self.cells[only.start + 1] = " " * (2 - cell_len(self.signs.fault))
        return self.with_values(values)

    def _arrow(self, source: int, target: int, reach: int) -> None:
        """Over the lines of the lanes between; `reach` is what stands to the right of the target's own line."""
        low, high = (source + 1, target) if source < target else (target + 1 + reach, source)
        for cell in range(low, high):
            self.cells[cell] = self.signs.flat if self.cells[cell] == " " else self.signs.over
        self.cells[source] = self.signs.leaves if source < target else self.signs.enters
        self.cells[target - 1 if source < target else low] = self.signs.right if source < target else self.signs.left

    def _value_width(self, name: str, values: Mapping[str, str]) -> int:
        """Beside an arrow that comes in from the right, with room for its head."""
        return len(self._cut(values[name], self.lanes[name].width - 2)) if name in values else 0

    def _value(self, name: str, text: str) -> None:
        """Up to the next lane, but for an arrow that stands there."""
        if lane := self.lanes.get(name):
            blank = self.cells[lane.start + lane.width - 1] == " "
            for place, sign in enumerate(self._cut(text, lane.width - (1 if blank else 2)), lane.start + 1):
                self.cells[place] = sign

    def _cut(self, text: str, room: int) -> str:
        text = text or self.signs.nothing
        return text if len(text) <= room else f"{text[: room - 1]}{self.signs.cut}"
