"""Predicted beside observed as a figure: one line per property, shares of runs with their 95 % intervals."""

from __future__ import annotations

import io
from collections.abc import Sequence

import matplotlib as mpl
from matplotlib.figure import Figure

from wakeproof.evidence.intervals import Interval
from wakeproof.live.results import LiveResults, Row
from wakeproof.scenario.live import Count

SERIES = (("predicted", "o", "#1f5fa8", -0.14), ("observed", "s", "#c4471b", 0.14))

SAID = ("Creator", "Date", "Format", "Type")
"""What a drawing library says of itself in a file, and nobody asked for."""


def figure(results: LiveResults, kind: str) -> bytes:
    """The figure as `svg`, `png` or `pdf`."""
    with mpl.rc_context({"svg.hashsalt": "wakeproof", "font.size": 9, "svg.fonttype": "none"}):
        drawn = Figure(figsize=(7.5, 0.42 * len(results.rows) + 1.3), layout="constrained")
        axes = drawn.subplots()
        for name, marker, colour, shift in SERIES:
            _series(axes, results.rows, name, marker, colour, shift)
        axes.set_yticks(range(len(results.rows)), [row.property for row in results.rows])
        axes.invert_yaxis()
        axes.set_xlim(left=-0.5)
        axes.set_xlabel("runs that broke it, % (95 % interval)")
        axes.set_title(
            f"{results.release}: {results.runs:,} runs, {results.wakes:,} wakes, {results.restarts} restarts"
        )
        axes.grid(axis="x", alpha=0.3)
        axes.legend(frameon=False, loc="lower right")
        out = io.BytesIO()
        drawn.savefig(out, format=kind, metadata=dict.fromkeys(SAID) if kind == "svg" else None)
    return out.getvalue()


def _series(axes: object, rows: Sequence[Row], name: str, marker: str, colour: str, shift: float) -> None:
    counts: list[Count] = [getattr(row, name) for row in rows]
    intervals: list[Interval] = [getattr(row, f"{name}_interval") for row in rows]
    shares = [100 * count.broken / count.runs if count.runs else 0.0 for count in counts]
    below = [max(0.0, share - 100 * span.low) for share, span in zip(shares, intervals, strict=True)]
    above = [max(0.0, 100 * span.high - share) for share, span in zip(shares, intervals, strict=True)]
    places = [number + shift for number in range(len(rows))]
    style = {"fmt": marker, "color": colour, "capsize": 3, "markersize": 4, "linewidth": 1}
    axes.errorbar(shares, places, xerr=[below, above], label=name, **style)  # type: ignore[attr-defined] # Axes, untyped here
