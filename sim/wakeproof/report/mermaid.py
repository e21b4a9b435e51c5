"""A run as a Mermaid sequence diagram, which GitHub draws: an arrow per message, and beside it what a row then shows.

The step that breaks the property stands on red, what interfered with it on yellow; both are told in words as well. In
a name only letters, digits and a few signs stay as they are. The others are written by their number (`#59;`), so that
no name ends a line, begins a directive, a comment or a keyword, or becomes HTML, Markdown or mathematics.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from wakeproof.counterexample.drawing import BROKEN, LOST, Column, Drawing, DrawnStep, Message
from wakeproof.labels import RESULT
from wakeproof.report.short_texts import short_texts
from wakeproof.visible import one_line

CHARACTERS_MAX = 50_000
"""Of a longer text Mermaid draws nothing, where its setting `maxTextSize` is not raised: on GitHub it is not."""
TEXT_MAX = 120
"""Signs of one text, which makes the picture as wide as it is long."""
RED, YELLOW = "rect rgba(255, 0, 0, 0.15)", "rect rgba(255, 200, 0, 0.2)"
NOTHING, CUT = "∅", "…"
_ESCAPED = re.compile(r"[^\w .,()/=?!'*→⚡✗∅…◆-]|[ﬂ°¶ß]|(?<=-)-|style|classdef", re.IGNORECASE)
"""Whatever may mean something to Mermaid, HTML or Markdown; `style` and `classDef` have the sign before a line's end
removed, and the four letters stand for a number's signs within Mermaid itself."""


def mermaid(drawing: Drawing, title: str) -> str:
    """The text of the diagram, with an end to its last line. The title is read aloud, and not drawn."""
    diagram = _Diagram(drawing)
    return "\n".join(["sequenceDiagram", *(f"    {line}" for line in diagram.lines(title))]) + "\n"


def escaped(text: str) -> str:
    """A text on one line that is nothing but text to Mermaid; an empty one is a blank that cannot be seen."""
    shown = " ".join(one_line(text).split())
    if len(shown) > TEXT_MAX:
        shown = f"{shown[: TEXT_MAX - 1]}{CUT}"
    return _ESCAPED.sub(lambda found: _numbered(found[0][0]) + found[0][1:], shown) or _numbered("\xa0")


def _numbered(sign: str) -> str:
    return f"#{ord(sign)};"


class _Diagram:
    """A drawing on its way to lines; lanes are called `L1`, `L2`, whatever their names are."""

    def __init__(self, drawing: Drawing) -> None:
        self.drawing = drawing
        self.lanes = {column.name: f"L{number}" for number, column in enumerate(drawing.columns, 1)}
        self.texts = list(short_texts(drawing.steps))

    def lines(self, title: str) -> Iterator[str]:
        yield f"accTitle: {escaped(title)}"
        for column in self.drawing.columns:
            yield f"participant {self.lanes[column.name]} as {_head(column)}"
        for number, (step, texts) in enumerate(zip(self.drawing.steps, self.texts, strict=True), 1):
            colour = RED if number == self._breaking else YELLOW if number == self.drawing.fell_in else ""
            if colour:
                yield colour
            yield from (f"{'    ' * bool(colour)}{line}" for line in self._step(number, step, texts))
            if colour:
                yield "end"

    @property
    def _breaking(self) -> int:
        """The marked step, or else the last that breaks it."""
        broken = (number for number, step in enumerate(self.drawing.steps, 1) if step.property == BROKEN)
        return self.drawing.breaks or next(broken, 0)

    def _step(self, number: int, step: DrawnStep, texts: list[str]) -> Iterator[str]:
        waiting = {shows.lane: shows.text for shows in step.shows}
        marked = number in (self._breaking, self.drawing.fell_in)
        for place, (message, short) in enumerate(zip(step.messages, texts, strict=True)):
            later = {each.target for each in step.messages[place + 1 :]}
            shown = waiting.pop(message.target, None) if message.target not in later else None
            text = message.text if marked and place == 0 else short
            head = f"{'' if place else f'{number}. '}{'⚡ ' * bool(step.fault)}"
            yield self._message(message, f"{head}{text}", shown, fault=bool(step.fault))
        for lane, text in waiting.items():
            if lane in self.lanes:
                yield f"Note over {self.lanes[lane]}: now {escaped(text or NOTHING)}"
        yield from self._marks(number, step)

    def _message(self, message: Message, text: str, shown: str | None, *, fault: bool) -> str:
        """What the lane that it goes to shows then stands behind it."""
        ends = self.lanes[message.source], self.lanes[message.target]
        arrow = "-x" if fault else "->>"
        then = "" if shown is None or text.endswith(f"{RESULT}{shown}") else f" (now {escaped(shown or NOTHING)})"
        return f"{ends[0]}{arrow}{ends[1]}: {escaped(text)}{then}"

    def _marks(self, number: int, step: DrawnStep) -> Iterator[str]:
        lane = self.lanes[step.messages[0].source if step.messages else self.drawing.columns[0].name]
        if number == self._breaking:
            yield f"Note over {lane}: ✗ {'lost here' if step.property == LOST else 'broken here'}"
        elif step.property == BROKEN:
            yield f"Note over {lane}: ✗ broken"
        if number == self.drawing.fell_in:
            yield f"Note over {lane}: interferes here"
        if number == self.drawing.decisive and number != self._breaking:
            yield f"Note over {lane}: ◆ decisive"


def _head(column: Column) -> str:
    """A lane's name, and below it what it shows at first; the line break is ours."""
    return f"{escaped(column.name)}{f'<br/>({escaped(column.shows)})' if column.shows else ''}"
