"""How coverage grew with runs: pairs of consecutive steps that the first so many runs had seen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from statistics import median

from wakeproof.report.figures.drawing import SMALL, Sheet, finished, note, ticks
from wakeproof.report.figures.figure import Figure
from wakeproof.report.figures.names import short
from wakeproof.report.figures.palette import light
from wakeproof.results.coverage import Coverage
from wakeproof.results.schema import Report
from wakeproof.wording import counted

HEIGHT, PLOT = 330.0, (56.0, 16.0, 560.0, 256.0)
SLOWEST = 3

Line = tuple[tuple[int, float], ...]


def growth(report: Report) -> Iterator[Figure]:
    lines = {(row.scenario, row.release): _line(row) for row in report.coverage if _line(row)}
    if lines and max(runs for line in lines.values() for runs, _ in line) > 1:
        title = "How coverage grew with runs"
        yield finished(_sheet(lines), "growth", title, _caption(report, lines))


def _line(row: Coverage) -> Line:
    """Runs, and the share of what all runs saw that the first so many had seen; empty where nothing was seen."""
    whole = row.growth[-1].seen if row.growth else 0
    return tuple((each.runs, each.seen / whole) for each in row.growth) if whole else ()


def _middle(lines: Mapping[tuple[str, str], Line]) -> Line:
    """At each number of runs that a line knows, the median of the lines that know it."""
    known: dict[int, list[float]] = {}
    for line in lines.values():
        for runs, share in line:
            known.setdefault(runs, []).append(share)
    return tuple((runs, median(known[runs])) for runs in sorted(known))


def _slowest(lines: Mapping[tuple[str, str], Line]) -> list[tuple[str, Line]]:
    """The scenarios whose first runs saw the least, each by its slowest release."""
    ordered = sorted(lines.items(), key=lambda pair: [share for _, share in pair[1]])
    first: dict[str, Line] = {}
    for (scenario, _), line in ordered:
        first.setdefault(scenario, line)
    return list(first.items())[:SLOWEST]


def _sheet(lines: Mapping[tuple[str, str], Line]) -> Sheet:
    sheet = Sheet(HEIGHT)
    axes = sheet.panel(*PLOT)
    axes.set_xscale("log")
    places = sorted({runs for line in lines.values() for runs, _ in line})
    axes.set_xlim(places[0], places[-1])
    axes.set_ylim(0, 1.02)
    ticks(axes, "x", places, lambda runs: f"{runs:,}")
    ticks(axes, "y", (0, 0.25, 0.5, 0.75, 1), lambda share: f"{share:.0%}")
    note(axes, 0.5, 0, "runs by the clock", (0, -32), xycoords="axes fraction", ha="center", color=light("muted"))
    for line in dict.fromkeys(lines.values()):
        axes.plot(*zip(*line, strict=True), color=light("muted"), linewidth=0.8, alpha=0.45)
    middle = _middle(lines)
    axes.plot(*zip(*middle, strict=True), color=light("accent"), linewidth=3, marker="o", markersize=6, clip_on=False)
    _key(sheet)
    return sheet


def _key(sheet: Sheet) -> None:
    left, top = PLOT[0] + PLOT[2] + 20, PLOT[1] + 24
    sheet.line([left, left + 26], [top] * 2, color=light("accent"), linewidth=3)
    sheet.line([left + 13], [top], color=light("accent"), marker="o", markersize=6)
    sheet.line([left, left + 26], [top + 22] * 2, color=light("muted"), linewidth=0.8)
    for number, text in enumerate(("the median", "each scenario and release")):
        sheet.text(left + 32, top + 3.5 + 22 * number, text, fontsize=SMALL)


def _caption(report: Report, lines: Mapping[tuple[str, str], Line]) -> str:
    middle = _middle(lines)
    told = ", ".join(f"{share:.0%} after {counted(runs, 'run')}" for runs, share in middle)
    slow = [
        f"{short(name, 40)} ({line[0][1]:.0%} after {counted(line[0][0], 'run')})" for name, line in _slowest(lines)
    ]
    whole, pairs = sum(row.whole for row in report.coverage), counted(len(report.coverage), "pair")
    return (
        "How many different pairs of consecutive steps (one step, and the step that came right after it) the first "
        "runs by the clock had seen, as a share of what all runs of the same scenario and release saw. One thin line "
        f"per scenario and release ({len(lines)}), the median bold: {told}. The slowest: {'; '.join(slow)}. Proofs do "
        f"not rest on this: the whole state graph is known for {whole} of {pairs} of scenario and release."
    )
