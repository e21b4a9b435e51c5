"""State graphs of small scenarios: the phases of the protocol, the passages between them, where a property breaks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import log10
from typing import Any, NamedTuple

from matplotlib.patches import FancyArrowPatch, FancyBboxPatch, Polygon
from matplotlib.path import Path

from wakeproof.checker.phases import Passage
from wakeproof.report.figures import phase_layout
from wakeproof.report.figures.drawing import WIDTH, Sheet, finished
from wakeproof.report.figures.figure import Figure
from wakeproof.report.figures.graph_choice import GRAPHS_MAX, READABLE_MAX, Chosen, GraphPicture, chosen
from wakeproof.report.figures.names import listed, short, slug, wrapped
from wakeproof.report.figures.palette import light
from wakeproof.results.schema import Report
from wakeproof.wording import counted

BOX, APART, COLUMN_MAX, COLUMN_MIN = (68.0, 46.0), 96.0, 116.0, 82.0
"""Pixels: a phase's box, from row to row, and from layer to layer."""
HEADING, MARGIN, BREAKS_SHOWN = 30, 18, 2
CLEAR = 12
"""Pixels between two boxes that a line from the one's bottom to the other's top needs."""
OVER_MAX = 120
"""Pixels: what is higher above a way back is passed below."""
LETTERS, LINE = 10.5, 12.5
"""Pixels: the letters in a box, and from one of its lines to the next."""


Bend = list[tuple[float, float]]
"""A cubic curve: where it starts, the two points that draw it, and where it ends."""


class BoxCentre(NamedTuple):
    """The middle of a box."""

    x: float
    y: float
    layer: int


def states(report: Report) -> Iterator[Figure]:
    """One per scenario that is drawn; the last says what is left out."""
    which = chosen(report)
    names: list[str] = []
    for pictures in which.drawn:
        names.append(slug(f"states-{pictures[0].scenario}", names))
        title = f"State graph of {short(pictures[0].scenario, 60)}"
        caption = " ".join([*map(_caption, pictures), *(_left_out(which) if len(names) == len(which.drawn) else ())])
        yield finished(_sheet(pictures), names[-1], title, caption)


def _sheet(pictures: Sequence[GraphPicture]) -> Sheet:
    placed = [_placed(picture) for picture in pictures]
    depths = [max(place.y for place in places.values()) + BOX[1] / 2 + 40 for places in placed]
    sheet = Sheet(
        sum(depths), max(WIDTH, *(max(at.x for at in places.values()) + BOX[0] / 2 + MARGIN for places in placed))
    )
    top = 0.0
    for picture, places, depth in zip(pictures, placed, depths, strict=True):
        sheet.text(4, top + 16, short(listed(picture.releases), 90), fontweight="bold")
        _draw(sheet, picture, {node: place._replace(y=place.y + top) for node, place in places.items()})
        top += depth
    return sheet


def _placed(picture: GraphPicture) -> dict[int, BoxCentre]:
    """Below the heading, and below the highest way back."""
    found = phase_layout.layers(picture.phases)
    edges = [(passage.source, passage.target) for passage in picture.phases.passages]
    heights = phase_layout.heights(found, edges, APART)
    column = min(COLUMN_MAX, max(COLUMN_MIN, (WIDTH - BOX[0] - 2 * MARGIN) / max(1, len(found) - 1)))
    places = {
        node: BoxCentre(MARGIN + BOX[0] / 2 + column * number, heights[node], number)
        for number, layer in enumerate(found)
        for node in layer
    }
    bends = [_bend(places, *edge) for edge in edges]
    highest = min([*(y - BOX[1] / 2 for y in heights.values()), *(_middle(bend)[1] - 12 for bend in bends)])
    return {node: place._replace(y=place.y - highest + HEADING) for node, place in places.items()}


def _draw(sheet: Sheet, picture: GraphPicture, places: dict[int, BoxCentre]) -> None:
    steps = set(zip(picture.run, picture.run[1:], strict=False))
    for passage in picture.phases.passages:
        _passage(sheet, passage, places, on_run=(passage.source, passage.target) in steps)
    for node, phase in enumerate(picture.phases.phases):
        _box(sheet, places[node], bool(phase.broken), on_run=node in picture.run)
        lines = wrapped(phase.name or "start", 10, 3)
        first = places[node].y + 4 - (len(lines) - 1) * LINE / 2
        for number, line in enumerate(lines):
            sheet.text(places[node].x, first + number * LINE, line, fontsize=LETTERS, ha="center")
        more = len(phase.broken) - BREAKS_SHOWN
        told = [f"✗ {short(name, 18)}" for name in phase.broken[:BREAKS_SHOWN]] + [f"✗ {more} more"] * (more > 0)
        for number, line in enumerate(told):
            y = places[node].y + BOX[1] / 2 + 12 + number * 11
            sheet.text(places[node].x, y, line, fontsize=9, ha="center", color=light("bad"), halo=True)


def _box(sheet: Sheet, place: BoxCentre, broken: bool, *, on_run: bool) -> None:
    """Rounded; with its corners cut where a property is broken; with a thick edge where the run goes through."""
    width, height = BOX
    left, top = place.x - width / 2, place.y - height / 2
    edge = light("bad" if broken else "accent" if on_run else "muted")
    style: dict[str, Any] = {
        "facecolor": light("paper"),
        "edgecolor": edge,
        "linewidth": 2.2 if broken or on_run else 1,
        "clip_on": False,
    }
    if broken:
        cut, right, bottom = 11, left + width, top + height
        corners = [(left + cut, top), (right - cut, top), (right, top + cut), (right, bottom - cut)]
        corners += [(right - cut, bottom), (left + cut, bottom), (left, bottom - cut), (left, top + cut)]
        sheet.page.add_patch(Polygon(corners, zorder=3, **style))
    else:
        shape = "round,pad=0,rounding_size=9"
        sheet.page.add_patch(FancyBboxPatch((left, top), width, height, boxstyle=shape, zorder=3, **style))


def _passage(sheet: Sheet, passage: Passage, places: dict[int, BoxCentre], *, on_run: bool) -> None:
    bend = _bend(places, passage.source, passage.target)
    path = Path(bend, [Path.MOVETO, *[Path.CURVE4] * 3])
    width = min(5.0, 1 + log10(max(1, passage.transitions)))
    only_faults = passage.faults == passage.transitions
    style: dict[str, Any] = {"path": path, "color": light("accent" if on_run else "muted"), "clip_on": False}
    if on_run:
        sheet.page.add_patch(FancyArrowPatch(arrowstyle="-", linewidth=width + 8, alpha=0.25, zorder=1, **style))
    line = (0, (4, 2.5)) if only_faults else "-"
    head: dict[str, Any] = {"arrowstyle": "-|>", "mutation_scale": 9 + width}
    sheet.page.add_patch(FancyArrowPatch(linewidth=width, linestyle=line, zorder=2, **head, **style))
    if only_faults and passage.steps:
        x, y = _label(places[passage.source], places[passage.target], _middle(bend))
        sheet.text(
            x, y - 3, short(passage.steps[0], 24), fontsize=9, ha="center", color=light("muted"), halo=True, zorder=5
        )


def _bend(places: Mapping[int, BoxCentre], start_at: int, end_at: int) -> Bend:
    """Forward from side to side; within a layer and back from top to bottom, or over the top."""
    source, target = places[start_at], places[end_at]
    across, down = BOX[0] / 2, BOX[1] / 2
    if target.layer > source.layer:
        start, end = source.x + across, target.x - across - 1
        middle = (start + end) / 2
        return [(start, source.y), (middle, source.y), (middle, target.y), (end, target.y)]
    if abs(target.y - source.y) > BOX[1] + CLEAR:
        way = 1 if target.y > source.y else -1
        start, end, middle = source.y + way * down, target.y - way * down, (source.y + target.y) / 2
        return [(source.x, start), (source.x, middle), (target.x, middle), (target.x, end)]
    rise = max(22 + 11 * (source.layer - target.layer), _over(places, source, target))
    left, right = target.x + 8, source.x - 8
    return [
        (right, source.y - down),
        (right, source.y - down - rise),
        (left, target.y - down - rise),
        (left, target.y - down),
    ]


def _over(places: Mapping[int, BoxCentre], source: BoxCentre, target: BoxCentre) -> float:
    """How far the points that draw a way back must lie above its ends, for it to pass over what is between them.

    Halfway the curve has three quarters of their height.
    """
    middle = (source.y + target.y) / 2
    between = [place.y for place in places.values() if target.layer < place.layer < source.layer]
    near = [y for y in between if middle - OVER_MAX < y <= middle]
    return (middle - min(near, default=middle) + CLEAR) / 0.75


def _label(source: BoxCentre, target: BoxCentre, middle: tuple[float, float]) -> tuple[float, float]:
    """Halfway, or above the boxes where there is no room between them."""
    beside = target.layer > source.layer and abs(target.y - source.y) < BOX[1]
    return (middle[0], min(source.y, target.y) - BOX[1] / 2) if beside else middle


def _middle(bend: Bend) -> tuple[float, float]:
    """Halfway along a cubic curve."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = bend
    return (ax + 3 * bx + 3 * cx + dx) / 8, (ay + 3 * by + 3 * cy + dy) / 8


def _caption(picture: GraphPicture) -> str:
    phases, passages = picture.phases.phases, picture.phases.passages
    whole = sum(phase.states for phase in phases)
    faulty = sum(passage.faults == passage.transitions for passage in passages)
    breaking = [f"{short(phase.name or 'start', 60)} ({listed(phase.broken)})" for phase in phases if phase.broken]
    told = [
        f"{listed(picture.releases)}: {counted(whole, 'state')} in {counted(len(phases), 'phase')}.",
        "From left to right by the least number of passages from the start.",
        f"{counted(len(passages), 'passage')}, wider the more transitions; {faulty} dashed, which only faults make.",
    ]
    if breaking:
        told.append(f"Cut corners and ✗: a property is broken on the way in or at an end there: {'; '.join(breaking)}.")
    else:
        told.append("No property is broken in any phase.")
    if picture.found:
        names = [short(phases[node].name or "start", 60) for node in picture.run]
        told.append(
            f"The wide band is the simplest run that breaks {short(picture.breaks, 40)} on "
            f"{short(picture.releases[0], 40)}: {' → '.join(names)}."
        )
    return " ".join(told)


def _left_out(which: Chosen) -> Iterator[str]:
    if which.left_out:
        yield (
            f"Drawn are {GRAPHS_MAX} scenarios: first those where two releases that are compared differ, then those "
            f"with the most properties broken, then the smallest. Left out: {listed(which.left_out)}."
        )
    if which.too_large:
        yield f"Not drawn, for more than {READABLE_MAX} phases cannot be read: {listed(which.too_large)}."
