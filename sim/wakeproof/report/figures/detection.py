"""Runs to the first detection of a breach: at random, by the clock, and by the proof that finds it for certain."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import inf, log10
from typing import NamedTuple

from matplotlib.axes import Axes

from wakeproof.report.figures.drawing import SMALL, Sheet, finished, note, ticks
from wakeproof.report.figures.figure import Figure
from wakeproof.report.figures.names import properties, short
from wakeproof.report.figures.palette import light
from wakeproof.results.schema import Report
from wakeproof.statistics import wilson
from wakeproof.verdict import Verdict
from wakeproof.wording import counted

FACTOR = 1
ROW, GAP, TOP, BOTTOM, LEFT, PLOT_WIDTH = 17.0, 12.0, 58.0, 48.0, 240.0, 400.0
TICKS_MAX = 8
SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

EXPLAINED = (
    "How many runs it takes, on average, to see a property break for the first time, over its breaches (pairs of "
    "scenario and release in which it is violated). Uniformly random schedules: exact, from the state graph (1 by "
    "the risk). By the clock, latencies as in the scenario: 1 by the share of runs that broke it; the thick line "
    "is Wilson's 95 % interval of the median breach; an open arrow says that some breaches were not seen in the "
    "runs made, so that the range goes on from there (or the median, where it has no other marker). A proof needs "
    "one exploration. Markers are medians (of an even number the lower), thin lines go from least to most."
)


class Runs(NamedTuple):
    """Runs until the first detection, expected: the middle of the breaches, its 95 % interval, the least, the most.

    `middle` is infinite where none of the runs made broke it; `low` is then the least that they leave possible, and
    of breaches that were not seen (`unseen`) the same is what counts for `least` and `most`.
    """

    middle: float
    low: float
    high: float
    least: float
    most: float
    counted: int
    unseen: int = 0


class Detected(NamedTuple):
    """One property over its breaches: a pair of scenario and release each."""

    property: str
    breaches: int
    random: Runs | None
    clock: Runs | None
    states: tuple[int, int]


def detection(report: Report) -> Iterator[Figure]:
    """None where no breach has a risk that is known, or runs by the clock."""
    found = [each for name in properties(report) if (each := _detected(report, name))]
    if any(each.random or each.clock for each in found):
        title = "Runs until a breach is first detected, by driver"
        yield finished(_sheet(found), "detection", title, _caption(found))


def _detected(report: Report, name: str) -> Detected | None:
    rows = [row for row in report.results if row.property == name and row.verdict == Verdict.VIOLATED]
    if not rows:
        return None
    studies = {(row.scenario, row.release): row for row in report.studies if row.factor == FACTOR and row.runs}
    studied = [studies[row.scenario, row.release] for row in rows if (row.scenario, row.release) in studies]
    clock = [(study.broken.get(name, 0), study.runs) for study in studied]
    explored = [row.states for row in rows if row.states]
    risks = sorted(1 / row.risk for row in rows if row.risk)
    return Detected(name, len(rows), _exact(risks), _timed(clock), (min(explored, default=0), max(explored, default=0)))


def _exact(expected: Sequence[float]) -> Runs | None:
    if not expected:
        return None
    middle = expected[(len(expected) - 1) // 2]
    return Runs(middle, middle, middle, expected[0], expected[-1], len(expected))


def _timed(seen: Sequence[tuple[int, int]]) -> Runs | None:
    """Of an even number the lower one in the middle, so that it is of runs that were made and has their interval."""
    if not seen:
        return None
    ordered = sorted(seen, key=lambda each: (-each[0] / each[1], -each[1]))
    expected = [runs / broken if broken else inf for broken, runs in ordered]
    middle = (len(ordered) - 1) // 2
    low, high = (1 / share if share else inf for share in reversed(wilson(ordered[middle])))
    known = [runs if runs < inf else 1 / wilson(each)[1] for each, runs in zip(ordered, expected, strict=True)]
    return Runs(expected[middle], low, high, min(known), max(known), len(seen), expected.count(inf))


def _sheet(found: Sequence[Detected]) -> Sheet:
    height = len(found) * (2 * ROW + GAP)
    sheet = Sheet(TOP + height + BOTTOM)
    axes = sheet.panel(LEFT, TOP, PLOT_WIDTH, height)
    ends = [end for each in found for runs in (each.random, each.clock) if runs for end in runs[:5] if end < inf]
    decades = [10**power for power in range(300) if power < 2 or 10 ** (power - 1) < 2 * max(ends)]
    axes.set_xscale("log")
    axes.set_xlim(0.8, decades[-1])
    axes.set_ylim(height, 0)
    axes.set_yticks([])
    ticks(axes, "x", decades[:: -(-len(decades) // TICKS_MAX)], _number)
    note(
        axes,
        0.5,
        0,
        "runs until the first detection, expected",
        (0, -32),
        xycoords="axes fraction",
        ha="center",
        color=light("muted"),
    )
    _key(sheet)
    for number, each in enumerate(found):
        top = number * (2 * ROW + GAP) + GAP / 2
        _rows(sheet, axes, each, top)
        sheet.line([4, sheet.width - 4], [TOP + top + 2 * ROW + GAP / 2] * 2, color=light("grid"), linewidth=0.7)
    return sheet


def _number(runs: float) -> str:
    power = str(round(log10(runs)))
    return f"{runs:,}" if runs < 10_000 else f"10{power.translate(SUPERSCRIPTS)}"


def _key(sheet: Sheet) -> None:
    for x, marker, colour, text in (
        (12, "s", "ink", "exhaustive: 1 proof"),
        (152, "o", "c1", "uniformly random schedules, exact"),
        (372, "^", "c2", "by the clock; thick: 95 % of the median"),
        (622, ">", "c2", "some not seen: or more"),
    ):
        filled = light("paper") if marker == ">" else light(colour)
        sheet.line([x], [14], color=light(colour), marker=marker, markersize=6, markerfacecolor=filled)
        sheet.text(x + 10, 18, text, fontsize=SMALL)
    for left, text in ((4.0, "property"), (LEFT + PLOT_WIDTH + 16, "states explored by the proof")):
        sheet.text(left, TOP - 12, text, fontsize=SMALL, color=light("muted"))


def _rows(sheet: Sheet, axes: Axes, found: Detected, top: float) -> None:
    sheet.text(4, TOP + top + 14, short(found.property, 24), fontweight="bold")
    sheet.text(
        4,
        TOP + top + 28,
        counted(found.breaches, "breach"),
        fontsize=SMALL,
        color=light("muted"),
    )
    for number, (name, runs) in enumerate((("random", found.random), ("clock", found.clock))):
        y = top + (number + 0.5) * ROW
        sheet.text(
            LEFT - 10,
            TOP + y + 3.5,
            name if runs else f"{name}: not known",
            fontsize=SMALL,
            ha="right",
            color=light("muted"),
        )
        if runs:
            _runs(axes, runs, y, light("c1" if number == 0 else "c2"), "o" if number == 0 else "^")
    axes.plot([1], [top + ROW], color=light("ink"), marker="s", markersize=6, clip_on=False)
    least, most = found.states
    states = "not proved" if not most else f"{most:,}" if least == most else f"{least:,} to {most:,}"
    sheet.text(LEFT + PLOT_WIDTH + 16, TOP + top + ROW + 4, states, fontsize=SMALL)


def _runs(axes: Axes, runs: Runs, y: float, colour: str, marker: str) -> None:
    """The range thin, with an open arrow where it goes on; the interval of the middle thick."""
    right = axes.get_xlim()[1]
    axes.plot([runs.least, runs.most], [y, y], color=colour, linewidth=1)
    if low_to_high := [min(end, right) for end in (runs.low, runs.high)] if runs.low < runs.high < inf else []:
        axes.plot(low_to_high, [y, y], color=colour, linewidth=5, alpha=0.5, solid_capstyle="butt")
    if runs.unseen:
        end = runs.low if runs.middle == inf else runs.most
        axes.plot([end], [y], color=colour, marker=">", markersize=7, markerfacecolor=light("paper"), clip_on=False)
    if runs.middle < inf:
        axes.plot([runs.middle], [y], color=colour, marker=marker, markersize=7, clip_on=False)


def _caption(found: Sequence[Detected]) -> str:
    return " ".join(
        [EXPLAINED, *(f"{short(each.property, 40)}: {'; '.join(_detection_in_words(each))}." for each in found)]
    )


def _detection_in_words(found: Detected) -> Iterator[str]:
    if found.random:
        yield f"at random {_expected(found.random)}, from {_about(found.random.least)} to {_about(found.random.most)}"
    if found.clock:
        unseen = f", never seen in {found.clock.unseen} of {found.clock.counted}" if found.clock.unseen else ""
        yield f"by the clock {_expected(found.clock)}{unseen}"


def _expected(runs: Runs) -> str:
    return f"at least {_about(runs.low)} runs" if runs.middle == inf else f"{_about(runs.middle)} runs"


def _about(runs: float) -> str:
    return f"{float(f'{runs:.3g}'):,.10g}"
