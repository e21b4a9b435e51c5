"""A drawn run as places on a page: lanes from left to right, steps from top to bottom. The template makes it SVG."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from wakeproof.counterexample.drawing import BROKEN, HOLDS, LOST, Drawing, DrawnStep, Message, Shows
from wakeproof.wording import probability

COLUMN, GUTTER, HEAD, LINE, FARES = 100, 104, 44, 28, 204
LETTER = 6.2
BOLD = 6.9
"""Pixels that a letter of a label takes, and of a value; a little more than it does, so that nothing is cut off."""
FARE = {BROKEN: "✗ broken", LOST: "lost", HOLDS: "✓ holds", "": ""}


class SwimLane(NamedTuple):
    """A lane's line: where it stands, what it is called (in lines), of what kind, what it shows at first."""

    x: int
    name: tuple[str, ...]
    kind: str
    shows: str


class Arrow(NamedTuple):
    """A message: its path, and its label with the place where the label begins."""

    path: str
    x: int
    y: int
    text: str


class Chip(NamedTuple):
    """What a lane shows from here on: a box around its new value; `gone` where it shows nothing any more."""

    x: int
    y: int
    width: int
    text: str
    gone: bool


class SwimRow(NamedTuple):
    """One step: its band, its number, what is marked at it, how the property fares, and its risk as a bar and text.

    `actor` is named where it changes.
    """

    y: int
    height: int
    number: int
    actor: str
    fault: str
    marks: tuple[str, ...]
    fare: str
    state: str
    bar: int
    risk: str
    arrows: tuple[Arrow, ...]
    chips: tuple[Chip, ...]


class Picture(NamedTuple):
    """Everything with its place, in pixels; `fares` is where the property's column begins."""

    width: int
    height: int
    fares: int
    lanes: tuple[SwimLane, ...]
    rows: tuple[SwimRow, ...]


def picture(drawing: Drawing, no_return: int | None) -> Picture:
    """Where everything goes."""
    at = {column.name: GUTTER + COLUMN * place + COLUMN // 2 for place, column in enumerate(drawing.columns)}
    fares = GUTTER + COLUMN * len(drawing.columns)
    rows = tuple(_rows(drawing, no_return, at, fares))
    lanes = tuple(SwimLane(at[c.name], _wrapped(c.name), c.kind, c.shows) for c in drawing.columns)
    return Picture(fares + FARES, rows[-1].y + rows[-1].height if rows else HEAD, fares, lanes, rows)


def _rows(drawing: Drawing, no_return: int | None, at: dict[str, int], right: int) -> Iterator[SwimRow]:
    y, before = HEAD, ""
    for number, step in enumerate(drawing.steps, 1):
        height = LINE * max(1, len(step.messages))
        boxes = {shows.lane: _width(_value(shows)) // 2 for shows in step.shows}
        arrows = (_arrow(message, at, y + LINE * n, right, boxes) for n, message in enumerate(step.messages))
        yield SwimRow(
            y,
            height,
            number,
            step.actor if step.actor != before else "",
            step.fault,
            tuple(_marks(number, step, drawing, no_return)),
            FARE[step.property],
            step.property or "quiet",
            round(36 * (step.risk or 0)),
            "" if step.risk is None else probability(step.risk),
            tuple(arrows),
            tuple(_chips(step, at, y)),
        )
        y, before = y + height, step.actor


def _marks(number: int, step: DrawnStep, drawing: Drawing, no_return: int | None) -> Iterator[str]:
    if step.fault:
        yield "⚡ fault"
    if number == drawing.decisive:
        yield "◆ decisive"
    if number == no_return:
        yield "▼ no return"


def _arrow(message: Message, at: dict[str, int], y: int, right: int, boxes: dict[str, int]) -> Arrow:
    """From lane to lane, as far as the box around a new value; `boxes` are half their widths.

    The label begins a little after the left end, and sooner where it would run out of the lanes.
    """
    start, end, line = at[message.source], at[message.target], y + LINE - 7
    text = _cut(message.text, int((right - 4) / LETTER))
    x = max(4, min(min(start, end) + 7, right - round(len(text) * LETTER)))
    if start == end:
        return Arrow(f"M{start} {line}m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0", x, line - 9, text)
    back = -6 if end > start else 6
    end += boxes.get(message.target, 0) * (-1 if end > start else 1)
    return Arrow(f"M{start} {line}H{end}m{back}-4 {-back} 4 {back} 4", x, line - 9, text)


def _chips(step: DrawnStep, at: dict[str, int], y: int) -> Iterator[Chip]:
    """Around the lane: the new value of each row that changed, beside the message that changed it."""
    for shows in step.shows:
        text = _value(shows)
        width = _width(text)
        lines = [n for n, m in enumerate(step.messages, 1) if shows.lane in (m.source, m.target)]
        line = lines[0] if lines else len(step.messages)
        yield Chip(at[shows.lane] - width // 2, y + LINE * line - 14, width, text, not shows.text)


def _value(shows: Shows) -> str:
    return _cut(shows.text) if shows.text else "none"


def _width(text: str) -> int:
    return round(len(text) * BOLD) + 8


def _wrapped(name: str) -> tuple[str, ...]:
    """On two lines where it is long."""
    words, lines = name.split(" "), list[str]()
    for word in words:
        if lines and len(lines[-1]) + len(word) < 15:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return tuple(_cut(line) for line in lines[:2])


def _cut(text: str, letters: int = 16) -> str:
    return text if len(text) <= letters else f"{text[: letters - 1]}…"
