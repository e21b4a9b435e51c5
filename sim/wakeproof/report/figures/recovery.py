"""Time to recovery: how long after the last fault until nothing is left to do, and how many runs never get there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import nan
from typing import Any, NamedTuple

from matplotlib.axes import Axes

from wakeproof.report.figures.drawing import SMALL, Sheet, finished, look, note, ticks
from wakeproof.report.figures.figure import Figure
from wakeproof.report.figures.names import releases, scenarios, short, wrapped
from wakeproof.report.figures.palette import light
from wakeproof.results.schema import Report
from wakeproof.wording import counted

FACTOR = 1
"""Latencies are the scenario's own."""
LEAST_MS = 10
"""What is shorter is drawn at the left edge, which says so."""
ROW, GAP, TOP, BOTTOM = 15.0, 9.0, 30.0, 46.0
PLOT_LEFT, PLOT_WIDTH, LABEL_LEFT, LOST_LEFT = 380.0, 300.0, 172.0, 700.0
LETTERS_SCENARIO, LETTERS_RELEASES = 24, 36

EXPLAINED = (
    "Of the runs by the clock in which a fault struck, with the latencies of the scenario: the simulated time from the "
    "last fault until nothing was left to do, its median (marker) and what nine in ten need at most (end of the line), "
    "and the share that ended with a liveness property broken, which never recover. Releases that fared the same share "
    "a line."
)


class Fared(NamedTuple):
    """How the runs fared in which a fault struck; `recovery_ms` is empty where none recovered."""

    struck: int
    lost: int
    recovery_ms: tuple[float, ...]


Table = Mapping[str, Mapping[Fared, Sequence[str]]]
"""Per scenario with faults: what was seen, and of which releases."""


def recovery(report: Report) -> Iterator[Figure]:
    table = _table(report)
    if table:
        yield finished(_sheet(report, table), "recovery", "Time to recovery after the last fault", _caption(table))


def _table(report: Report) -> Table:
    studies = {(row.scenario, row.release): row for row in report.studies if row.factor == FACTOR and row.struck}
    table: dict[str, dict[Fared, list[str]]] = {}
    for scenario in scenarios(report):
        for release in releases(report):
            if row := studies.get((scenario, release)):
                fared = Fared(row.struck, row.lost, row.recovery_ms)
                table.setdefault(scenario, {}).setdefault(fared, []).append(release)
    return table


def _sheet(report: Report, table: Table) -> Sheet:
    rows = [(scenario, fared, names) for scenario, seen in table.items() for fared, names in seen.items()]
    height = len(rows) * ROW + len(table) * GAP
    sheet = Sheet(TOP + height + BOTTOM)
    axes = sheet.panel(PLOT_LEFT, TOP, PLOT_WIDTH, height)
    axes.set_xscale("log")
    axes.set_ylim(height, 0)
    _time_axis(axes, [ms for _, fared, _ in rows for ms in fared.recovery_ms[:2]])
    heads = ((4, "scenario"), (LABEL_LEFT, "release"), (PLOT_LEFT, "median ● to 90 % ┤"), (LOST_LEFT, "never recover"))
    for x, text in heads:
        sheet.text(x, TOP - 12, text, fontsize=SMALL, color=light("muted"))
    places = _scenarios(sheet, table)
    every = releases(report)
    met = {name for _, _, names in rows for name in names}
    for (_, fared, names), y in zip(rows, places, strict=True):
        _row(sheet, fared, names, TOP + y + 3.5, every.index(names[0]), whole=len(names) == len(met))
    for number, release in enumerate(every):
        own = [(fared, y) for (_, fared, names), y in zip(rows, places, strict=True) if names[0] == release]
        _dots(axes, [each for each in own if len(each[0].recovery_ms) > 1], number)
    return sheet


def _scenarios(sheet: Sheet, table: Table) -> list[float]:
    """The names of the scenarios, lines between them, and where the rows are, from the top of the panel."""
    places: list[float] = []
    top = GAP / 2
    for scenario, fared in table.items():
        for line, text in enumerate(wrapped(scenario, LETTERS_SCENARIO, min(2, len(fared)))):
            sheet.text(4, TOP + top + ROW * (line + 0.5) + 4, text, fontsize=SMALL + 1, fontweight="bold")
        places += [top + ROW * (number + 0.5) for number in range(len(fared))]
        top += len(fared) * ROW + GAP
        sheet.line([4, sheet.width - 4], [TOP + top - GAP / 2] * 2, color=light("grid"), linewidth=0.7)
    return places


def _time_axis(axes: Axes, seen_ms: Sequence[float]) -> None:
    decades = [10**power for power in range(1, 13)]
    low = max(ten for ten in decades if ten <= max(LEAST_MS, min(seen_ms, default=LEAST_MS)))
    high = min((ten for ten in decades if ten >= max(seen_ms, default=0) and ten > low), default=decades[-1])
    axes.set_xlim(low, high)
    axes.set_yticks([])
    ticks(
        axes,
        "x",
        [ten for ten in decades if low <= ten <= high],
        lambda ms: _tick(ms, ms == low > min(seen_ms, default=low)),
    )
    note(
        axes,
        0.5,
        0,
        "simulated time after the last fault",
        (0, -30),
        xycoords="axes fraction",
        ha="center",
        color=light("muted"),
    )


def _tick(ms: float, or_less: bool) -> str:
    return f"≤ {_duration(ms)}" if or_less else _duration(ms)


def _duration(ms: float) -> str:
    return f"{ms / 1000:,.3g} s" if ms >= 1000 else f"{ms:.3g} ms"


def _row(sheet: Sheet, fared: Fared, names: Sequence[str], y: float, number: int, *, whole: bool) -> None:
    """What is said of a row in words; `y` is where its letters stand."""
    label = "every release" if whole and len(names) > 1 else short(", ".join(names), LETTERS_RELEASES)
    sheet.text(LABEL_LEFT, y, label, fontsize=SMALL, color=look(number).colour)
    if len(fared.recovery_ms) < 2:
        sheet.text(PLOT_LEFT + 6, y, "none recovers", fontsize=SMALL, color=light("bad"))
    told = f"✗ {fared.lost / fared.struck:.1%} ({fared.lost}/{fared.struck})" if fared.lost else f"0 of {fared.struck}"
    sheet.text(LOST_LEFT, y, told, fontsize=SMALL, color=light("bad" if fared.lost else "muted"))


def _dots(axes: Axes, rows: Sequence[tuple[Fared, float]], number: int) -> None:
    """Of one release: from the median, which is marked, to what nine in ten need at most."""
    if not rows:
        return
    colour, marker, _ = look(number)
    left = axes.get_xlim()[0]
    medians, most = ([max(left, fared.recovery_ms[at]) for fared, _ in rows] for at in (0, 1))
    ys = [y for _, y in rows]
    ends = [end for pair in zip(medians, most, strict=True) for end in (*pair, nan)]
    axes.plot(ends, [end for y in ys for end in (y, y, nan)], color=colour, linewidth=1.6)
    lone: dict[str, Any] = {"color": colour, "linestyle": "none", "clip_on": False}
    axes.plot(most, ys, marker="|", markersize=8, markeredgewidth=1.6, **lone)
    axes.plot(medians, ys, marker=marker, markersize=5.5, **lone)


def _caption(table: Table) -> str:
    fared: dict[str, list[Fared]] = {}
    for seen in table.values():
        for each, names in seen.items():
            for name in names:
                fared.setdefault(name, []).append(each)
    told = "; ".join(f"{short(name, 40)} {_recovery_in_words(rows)}" for name, rows in fared.items())
    return f"{EXPLAINED} Over {counted(len(table), 'scenario')} with faults: {told}."


def _recovery_in_words(rows: Sequence[Fared]) -> str:
    lost = f"{sum(row.lost for row in rows):,} of {sum(row.struck for row in rows):,} runs never recover"
    medians = [row.recovery_ms[0] for row in rows if row.recovery_ms]
    return f"{lost}, medians from {_duration(min(medians))} to {_duration(max(medians))}" if medians else lost
