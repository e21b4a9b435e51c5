"""What the figures share: a sheet measured in pixels, panels and texts on it, a style per release, the file's text.

Texts stand on their baseline where they are put, and nothing is laid out by measuring them: the same bytes come out
whatever fonts a machine has. All figures are equally wide, so that their texts are equally large on a page.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from math import nan
from typing import Any, NamedTuple

import matplotlib as mpl
import matplotlib.style
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure as Drawn

from wakeproof.report.figures.figure import Figure
from wakeproof.report.figures.inline import HALO, inlined
from wakeproof.report.figures.palette import light

WIDTH = 820
SMALL, TEXT = 10, 12
"""Sizes of letters, in pixels of a sheet."""
OWN = {
    "svg.fonttype": "none",
    "svg.hashsalt": "wakeproof",
    "text.parse_math": False,
    "font.family": ["DejaVu Sans"],
    "font.size": TEXT,
    "lines.solid_capstyle": "butt",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": light("muted"),
    "axes.facecolor": "none",
    "figure.dpi": 72,
    "savefig.dpi": 72,
    "figure.facecolor": light("paper"),
}
NO_METADATA = dict.fromkeys(("Date", "Creator", "Format", "Type"))


class Look(NamedTuple):
    """How a release is drawn: never by its colour alone."""

    colour: str
    marker: str
    line: Any


LOOKS = (
    Look(light("c1"), "o", "-"),
    Look(light("c2"), "s", (0, (5, 2))),
    Look(light("c3"), "^", (0, (6, 2, 1, 2))),
    Look(light("c4"), "D", (0, (1.5, 1.5))),
    Look(light("c5"), "v", (0, (8, 2, 1, 2, 1, 2))),
)


def look(number: int) -> Look:
    """Of the release of this number; a sixth looks like the first, and is told apart by its label."""
    return LOOKS[number % len(LOOKS)]


class Sheet:
    """A drawing of `WIDTH` x `height` pixels; places are counted from the upper left corner, downwards."""

    def __init__(self, height: float, width: float = WIDTH) -> None:
        self.width, self.height = width, height
        self.drawn = Drawn(figsize=(width / 72, height / 72))
        FigureCanvasSVG(self.drawn)
        self.page = self.drawn.add_axes((0, 0, 1, 1), xlim=(0, width), ylim=(height, 0), frame_on=False)
        self.page.set_axis_off()

    def text(self, x: float, y: float, text: str, *, halo: bool = False, **known: Any) -> None:
        """A line of text; `halo` where it stands on lines."""
        style = {"color": light("ink"), "fontsize": TEXT, "va": "baseline", "gid": HALO if halo else None}
        self.page.text(x, y, text, **{**style, **known})

    def line(self, xs: Sequence[float], ys: Sequence[float], **known: Any) -> None:
        self.page.plot(xs, ys, **{"color": light("muted"), "linewidth": 1, "clip_on": False, **known})

    def panel(self, x: float, y: float, width: float, height: float) -> Axes:
        """Axes with lines at the bottom and the left only, and no labels yet."""
        place = (x / self.width, 1 - (y + height) / self.height, width / self.width, height / self.height)
        axes = self.drawn.add_axes(place)
        axes.tick_params(labelbottom=False, labelleft=False, length=0, which="both")
        axes.minorticks_off()
        axes.patch.set_visible(False)
        return axes


def note(axes: Axes, x: float, y: float, text: str, shift: tuple[float, float] = (0, 0), **known: Any) -> None:
    """A line of text at a place of the data, or of what `xycoords` says, moved by so many pixels."""
    style = {"color": light("ink"), "fontsize": SMALL, "va": "baseline", "annotation_clip": False}
    axes.annotate(text, (x, y), xytext=shift, textcoords="offset points", **{**style, **known})


def ticks(axes: Axes, which: str, places: Sequence[float], label: Callable[[float], str]) -> None:
    """Ticks at exactly these places of an axis (`x` or `y`), labelled, with a thin line across."""
    axis = axes.xaxis if which == "x" else axes.yaxis
    axis.set_ticks(list(places), labels=[""] * len(places))
    axis.set_ticks([], minor=True)
    along, across = [end for place in places for end in (place, place, nan)], [0, 1, nan] * len(places)
    grid: dict[str, Any] = {"color": light("grid"), "linewidth": 0.7, "clip_on": False, "zorder": 0.5}
    colour = light("muted")
    if which == "x":
        axes.plot(along, across, transform=axes.get_xaxis_transform(), **grid)
    else:
        axes.plot(across, along, transform=axes.get_yaxis_transform(), **grid)
    for place in places:
        if which == "x":
            coords = axes.get_xaxis_transform()
            note(axes, place, 0, label(place), (0, -14), xycoords=coords, ha="center", color=colour)
        else:
            coords = axes.get_yaxis_transform()
            note(axes, 0, place, label(place), (-6, -3.5), xycoords=coords, ha="right", color=colour)


@contextmanager
def in_style() -> Iterator[None]:
    """The style of all figures, whatever the user's own settings are; a letter that no font has is a browser's."""
    with warnings.catch_warnings(), mpl.style.context(["default", OWN]):
        warnings.filterwarnings("ignore", message="Glyph .* missing from")
        yield


def finished(sheet: Sheet, name: str, title: str, caption: str) -> Figure:
    written = io.StringIO()
    sheet.drawn.savefig(written, format="svg", metadata=NO_METADATA)
    return Figure(name, title, caption, inlined(written.getvalue(), name, title, caption))
