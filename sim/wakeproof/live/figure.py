"""Predicted beside observed as a figure: one line per property, shares of runs with their 95 % intervals."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from wakeproof.live.results import LiveResults, LiveRow
from wakeproof.visible import visible

SERIES = (("predicted", "o", "#1f5fa8", -0.14), ("observed", "s", "#c4471b", 0.14))
CALM = ("predicted", "observed", "runs that nothing befell")
STRUCK = ("struck_predicted", "struck", "runs that were struck")
PANEL_INCHES = 5.4

STYLE = {"svg.hashsalt": "wakeproof", "font.size": 9, "svg.fonttype": "none", "text.parse_math": False}
SAID = ("Creator", "Date", "Format", "Type")
"""What a drawing library says of itself in a file, and nobody asked for."""


def figure(results: LiveResults, kind: str) -> bytes:
    """The figure as `svg`, `png` or `pdf`: a panel, and one more if a restart fell into any run."""
    panels = (CALM, STRUCK) if any(row.struck.runs for row in results.rows) else (CALM,)
    with mpl.rc_context(
        {"svg.hashsalt": "wakeproof", "font.size": 9, "svg.fonttype": "none", "text.parse_math": False}
    ):
        size = (2.1 + PANEL_INCHES * len(panels), 0.42 * len(results.rows) + 1.5)
        drawn = Figure(figsize=size, layout="constrained")
        for axes, panel in zip(drawn.subplots(1, len(panels), sharey=True, squeeze=False)[0], panels, strict=True):
            _panel(axes, results.rows, panel)
        drawn.axes[0].set_yticks(range(len(results.rows)), [visible(row.property) for row in results.rows])
        drawn.axes[0].invert_yaxis()
        drawn.legend(*drawn.axes[0].get_legend_handles_labels(), loc="outside lower center", ncols=2, frameon=False)
        what = f"{results.runs:,} runs, {results.wakes:,} wakes, {results.restarts:,} restarts"
        drawn.suptitle(visible(f"{results.release}: {what}"))
        out = io.BytesIO()
        drawn.savefig(out, format=kind, metadata=dict.fromkeys(SAID) if kind == "svg" else None)
    return out.getvalue()


def _panel(axes: Axes, rows: Sequence[LiveRow], panel: tuple[str, str, str]) -> None:
    *names, title = panel
    for name, (label, marker, colour, shift) in zip(names, SERIES, strict=True):
        _series(axes, rows, name, {"label": label, "fmt": marker, "color": colour}, shift)
    axes.set_xlim(left=-0.5)
    axes.set_xlabel("runs that broke it, % (95 % interval)")
    axes.set_title(title)
    axes.grid(axis="x", alpha=0.3)


def _series(axes: Axes, rows: Sequence[LiveRow], name: str, look: Mapping[str, Any], shift: float) -> None:
    """One mark per property; none where there was no run."""
    told = [(place, getattr(row, name), getattr(row, f"{name}_interval")) for place, row in enumerate(rows)]
    told = [(place, count, interval) for place, count, interval in told if count.runs]
    shares = [100 * count.broken / count.runs for _, count, _ in told]
    below = [max(0.0, share - 100 * interval.low) for share, (_, _, interval) in zip(shares, told, strict=True)]
    above = [max(0.0, 100 * interval.high - share) for share, (_, _, interval) in zip(shares, told, strict=True)]
    places = [place + shift for place, _, _ in told]
    axes.errorbar(shares, places, xerr=[below, above], capsize=3, markersize=4, linewidth=1, **look)
