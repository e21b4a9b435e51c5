"""A run as a swimlane in text: a line per message, a column per lane, arrows between them, and what each row shows.

What does not fit is given up in this order: how the property fares shrinks from words to signs; lanes shrink to the
least in which their names can be read; then lanes are left out, those that change least first and of these the last,
but none that the breaking step touches. With fewer than three lanes left it is no drawing, and there is none.
"""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich.cells import cell_len, set_cell_size

from wakeproof.counterexample.drawing import BROKEN, HOLDS, LOST, Column, Drawing, DrawnStep
from wakeproof.report.canvas import Canvas, CanvasLane
from wakeproof.report.short_texts import short_texts
from wakeproof.report.signs import Signs

LANES_LEAST, LANE_LEAST, LANE_MOST = 3, 5, 16
TEXT_LEAST, FARES_WORDS, FARES_SIGNS = 24, 8, 2
DECISIVE = "decisive"


class LaneLine(NamedTuple):
    """A line, and how it is set off."""

    text: str
    style: str = ""


def lanes(drawing: Drawing, width: int, signs: Signs | None = None) -> list[LaneLine]:
    """The drawing in at most `width` columns; nothing where too few lanes would be left."""
    sketch = _Sketch(drawing, signs or Signs())
    laid = sketch.laid(width)
    if len(laid) < min(LANES_LEAST, len(drawing.columns)):
        return []
    return list(sketch.lines(laid))


class _Sketch:
    """A drawing on its way to lines."""

    def __init__(self, drawing: Drawing, signs: Signs) -> None:
        self.drawing, self.signs = drawing, signs
        self.number_width = len(str(len(drawing.steps))) + 2
        told = zip(drawing.steps, short_texts(drawing.steps), strict=True)
        self.texts = [list(_texts(step, short, signs)) for step, short in told]
        longest = max((cell_len(text) for texts in self.texts for text in texts), default=0)
        self.text_width = max(TEXT_LEAST, longest) + 2
        self.values: dict[str, set[str]] = {column.name: {column.shows} for column in drawing.columns}
        for shows in (each for step in drawing.steps for each in step.shows):
            self.values[shows.lane].add(shows.text)

    def laid(self, width: int) -> list[CanvasLane]:
        """The lanes that there is room for, from left to right."""
        self.width = width
        room, columns = width - self.number_width - self.text_width, list(self.drawing.columns)
        self.fares = _words if sum(self._widths(columns)) <= room - FARES_WORDS else _signs
        room -= FARES_WORDS if self.fares is _words else FARES_SIGNS
        for column in [None, *self._dispensable()]:
            columns = [kept for kept in columns if kept is not column]
            narrow = self._widths(columns, least=True)
            if sum(narrow) <= room:
                return _placed(columns, _between(narrow, self._widths(columns), room))
        return []

    def _dispensable(self) -> list[Column]:
        """Lanes in the order in which they may be left out."""
        steps = self.drawing.steps
        changed = Counter(shows.lane for step in steps for shows in step.shows)
        breaking = next((step for step in steps if step.property == BROKEN), steps[-1] if steps else None)
        kept = {lane for m in (breaking.messages if breaking else ()) for lane in (m.source, m.target)}
        may_go = (column for column in reversed(self.drawing.columns) if column.name not in kept)
        return sorted(may_go, key=lambda column: changed[column.name])

    def _widths(self, columns: Sequence[Column], *, least: bool = False) -> list[int]:
        return [self._width(column, least=least) for column in columns]

    def _width(self, column: Column, *, least: bool) -> int:
        """With a line at its left and a blank at its right."""
        word = max(map(len, column.name.split()), default=0)
        if least:
            return max(LANE_LEAST, word + 1)
        longest = max((len(text) for text in sorted(self.values[column.name])), default=0)
        return max(LANE_LEAST, word + 1, min(LANE_MOST, longest + 2))

    def lines(self, laid: Sequence[CanvasLane]) -> Iterator[LaneLine]:
        yield from self._heads(laid)
        shown = {column.name: column.shows for column in self.drawing.columns}
        first = {lane.column.name: lane.column.shows for lane in laid if lane.column.shows}
        yield LaneLine(self._joined("", "", Canvas(laid, shown, self.signs).with_values(first)))
        for number, (step, texts) in enumerate(zip(self.drawing.steps, self.texts, strict=True), 1):
            yield from self._step(number, step, texts, laid, shown)
        left_out = [c.name for c in self.drawing.columns if c.name not in {lane.column.name for lane in laid}]
        told = f"not drawn, for want of room: {', '.join(left_out)}" if left_out else ""
        for line in textwrap.wrap(told, self.width - self.number_width):
            yield LaneLine(f"{'':{self.number_width}}{line}", "dim")

    def _heads(self, laid: Sequence[CanvasLane]) -> Iterator[LaneLine]:
        names = [textwrap.wrap(lane.column.name, lane.width - 1) for lane in laid]
        for row in range(max(map(len, names))):
            cells = (lane[row] if row < len(lane) else "" for lane in names)
            canvas = "".join(f"{cell:{lane.width}}" for cell, lane in zip(cells, laid, strict=True))
            yield LaneLine(self._joined("", "", canvas), "bold")

    def _step(
        self, number: int, step: DrawnStep, texts: Sequence[str], laid: Sequence[CanvasLane], shown: dict[str, str]
    ) -> Iterator[LaneLine]:
        """A line per message; what rows show changes with the last of them that speaks to the row, or with the last."""
        waiting = {shows.lane: shows.text for shows in step.shows}
        for place, (message, text) in enumerate(zip(step.messages, texts, strict=True), 1):
            last = place == len(step.messages)
            later = {m.target for m in step.messages[place:]}
            now = {lane: value for lane, value in waiting.items() if last or (lane == message.target not in later)}
            waiting = {lane: value for lane, value in waiting.items() if lane not in now}
            shown.update(now)
            canvas = Canvas(laid, shown, self.signs).with_message(message, now, fault=bool(step.fault))
            fares = self.fares(self._fare(number, step), self.signs) if last else ""
            head = f"{number}." if place == 1 else ""
            style = "bold red" if step.property == BROKEN else "yellow" if step.fault else ""
            yield LaneLine(self._joined(head, text, canvas, fares), style)

    def _fare(self, number: int, step: DrawnStep) -> str:
        """How the property fares, or that this is the step that decides it."""
        return DECISIVE if number == self.drawing.decisive and step.property != BROKEN else step.property

    def _joined(self, number: str, text: str, canvas: str, fares: str = "") -> str:
        text = (
            text if cell_len(text) < self.text_width else f"{set_cell_size(text, self.text_width - 2)}{self.signs.cut}"
        )
        return f"{number:>{self.number_width - 1}} {set_cell_size(text, self.text_width)}{canvas}{fares}".rstrip()


def _words(fare: str, signs: Signs) -> str:
    return f"{signs.broken} {fare}" if fare == BROKEN else fare


def _signs(fare: str, signs: Signs) -> str:
    """One sign, apart from what the last lane shows."""
    return f" {({BROKEN: signs.broken, LOST: '!', HOLDS: signs.holds, DECISIVE: signs.decisive}).get(fare, '')}"


def _placed(columns: Sequence[Column], widths: Sequence[int]) -> list[CanvasLane]:
    return [CanvasLane(column, sum(widths[:n]), widths[n]) for n, column in enumerate(columns)]


def _between(narrow: Sequence[int], wide: Sequence[int], room: int) -> list[int]:
    """What is left of the room goes to those that lack least, so that as many as can be are shown in full."""
    widths, spare = list(narrow), room - sum(narrow)
    for number in sorted(range(len(widths)), key=lambda n: wide[n] - narrow[n]):
        more = min(wide[number] - narrow[number], spare)
        widths[number] += more
        spare -= more
    return widths


def _texts(step: DrawnStep, short: Sequence[str], signs: Signs) -> Iterator[str]:
    for text in short:
        mark = f"{signs.fault} " if step.fault else "  " if text.startswith(".") else ""
        yield mark + text.replace("→", signs.to)
