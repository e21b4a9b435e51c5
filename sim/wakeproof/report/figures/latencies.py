"""How often each property breaks as latencies grow: a panel per property, a line per release."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from math import nan
from statistics import fmean
from typing import NamedTuple

from matplotlib.axes import Axes

from wakeproof.report.figures.drawing import SMALL, Sheet, finished, look, note, ticks
from wakeproof.report.figures.figure import Figure
from wakeproof.report.figures.names import listed, properties, releases, short
from wakeproof.report.figures.palette import light
from wakeproof.results.coverage import Study
from wakeproof.results.schema import Report
from wakeproof.statistics import wilson
from wakeproof.verdict import Verdict
from wakeproof.wording import counted

COLUMNS, PANEL, CELL, TOP = 2, (232.0, 128.0), (408.0, 208.0), 34.0
OWN = 1
"""The factor at which latencies are the scenario's own."""
LABEL_APART, LABEL_LETTERS, ASIDE = 12.0, 22, 1.07
"""Pixels between two labels; letters of one; how far the lines of two releases are put apart, as a factor."""

EXPLAINED = (
    "Where a proof covers every run of a scenario and none breaks a property, its share is 0 exactly, at any latency. "
    "Bars are Wilson's 95 % intervals of all runs of the other scenarios together, a little wide since each of them is "
    "drawn equally often. Scales differ from panel to panel; releases of the same numbers share a line. "
    "From the first factor to the last:"
)


class Share(NamedTuple):
    """Of the runs at one factor, how many broke the property: the mean over scenarios, and the 95 % interval."""

    mean: float
    low: float
    high: float


class Pool(NamedTuple):
    """The studies of the scenarios that were studied alike: each of these releases at each of these factors.

    A scenario without a study at a factor is one that nothing breaks on that release; `proved` are the properties of
    a scenario on a release that nothing breaks.
    """

    scenarios: tuple[str, ...]
    releases: tuple[str, ...]
    factors: tuple[int, ...]
    studies: Mapping[tuple[str, int], Sequence[Study]]
    proved: Container[tuple[str, str, str]] = ()

    def share(self, name: str, release: str, factor: int) -> Share:
        """The mean over all scenarios, of which those have a share of 0 exactly that cannot break it.

        Only the others have a share that is estimated, so the interval is theirs, times their part of all.
        """
        rows = [row for row in self.studies[release, factor] if self._is_open(name, row)]
        if not rows:
            return Share(0.0, 0.0, 0.0)
        part = len(rows) / len(self.scenarios)
        low, high = wilson((sum(row.broken.get(name, 0) for row in rows), sum(row.runs for row in rows)))
        return Share(part * fmean(row.broken.get(name, 0) / row.runs for row in rows), part * low, part * high)

    def line(self, name: str, release: str) -> tuple[Share, ...]:
        return tuple(self.share(name, release, factor) for factor in self.factors)

    def _is_open(self, name: str, row: Study) -> bool:
        """Whether its share is estimated; what breaks in a run counts whatever is said to be proved."""
        return name in row.broken or (row.scenario, row.release, name) not in self.proved


def pooled(report: Report) -> Pool | None:
    """None where no scenario was studied alike on all releases."""
    studies = {(row.scenario, row.release, row.factor): row for row in report.studies if row.runs}
    met = {release for _, release, _ in studies}
    of = tuple(release for release in releases(report) if release in met)
    factors = tuple(sorted({factor for _, _, factor in studies}))
    every = [(release, factor) for release in of for factor in factors]
    named = dict.fromkeys(scenario for scenario, _, _ in studies)
    known = {*studies, *((*pair, factor) for pair in _spared(report) for factor in factors)}
    alike = tuple(name for name in named if all((name, *each) in known for each in every))
    rows = {each: [studies[name, *each] for name in alike if (name, *each) in studies] for each in every}
    proved = {(row.scenario, row.release, row.property) for row in report.results if row.verdict == Verdict.PROVED}
    return Pool(alike, of, factors, rows, proved) if alike else None


def _spared(report: Report) -> Iterator[tuple[str, str]]:
    """Scenarios on releases of which longer latencies were not run, for their whole graph shows that nothing breaks."""
    factors: dict[tuple[str, str], list[int]] = {}
    for study in report.studies:
        factors.setdefault((study.scenario, study.release), []).append(study.factor)
    broken = {(row.scenario, row.release) for row in report.results if row.verdict == Verdict.VIOLATED}
    for row in report.coverage:
        pair = row.scenario, row.release
        if row.whole and pair not in broken and factors.get(pair) == [OWN]:
            yield pair


def latencies(report: Report) -> Iterator[Figure]:
    """None where nothing was studied, or nothing broke."""
    pool = pooled(report)
    if pool is None:
        return
    broken = [name for name in properties(report) if any(s.mean for r in pool.releases for s in pool.line(name, r))]
    if broken:
        title = "How often each property breaks as latencies grow"
        yield finished(_sheet(pool, broken), "latencies", title, _caption(pool, broken))


def _sheet(pool: Pool, broken: Sequence[str]) -> Sheet:
    rows = -(-len(broken) // COLUMNS)
    sheet = Sheet(rows * CELL[1] + 22)
    for number, name in enumerate(broken):
        left, top = number % COLUMNS * CELL[0] + 44, number // COLUMNS * CELL[1] + TOP
        sheet.text(left, top - 12, short(name, 44), fontweight="bold")
        _panel(sheet.panel(left, top, *PANEL), pool, name)
        last_of_column = number + COLUMNS >= len(broken)
        if last_of_column:
            x, y = left + PANEL[0] / 2, top + PANEL[1] + 32
            sheet.text(
                x, y, "latencies, times those of the scenario", fontsize=SMALL, ha="center", color=light("muted")
            )
    return sheet


def _panel(axes: Axes, pool: Pool, name: str) -> None:
    lines: dict[tuple[Share, ...], list[str]] = {}
    for release in pool.releases:
        lines.setdefault(pool.line(name, release), []).append(release)
    most = max(share.high for line in lines for share in line) * 1.05
    low, high = pool.factors[0], pool.factors[-1]
    axes.set_xscale("log", base=2)
    axes.set_xlim(low / 1.4, max(high, 2 * low) * 1.4)
    axes.set_ylim(0, most)
    ticks(axes, "x", pool.factors, str)
    ticks(axes, "y", _round_steps(most), _percent)
    for order, (line, names) in enumerate(lines.items()):
        number = pool.releases.index(names[0])
        _line(axes, [factor * ASIDE ** (order - (len(lines) - 1) / 2) for factor in pool.factors], line, number)
    _labels(axes, pool, lines, most)


def _line(axes: Axes, xs: Sequence[float], line: Sequence[Share], number: int) -> None:
    colour, marker, dashes = look(number)
    ys = [share.mean for share in line]
    axes.plot(*_bars(xs, line), color=colour, linewidth=1, alpha=0.8, clip_on=False)
    axes.plot(xs, ys, color=colour, linestyle=dashes, linewidth=1.6, clip_on=False)
    axes.plot(xs, ys, color=colour, linestyle="none", marker=marker, markersize=5, clip_on=False)


def _bars(xs: Sequence[float], line: Sequence[Share]) -> tuple[list[float], list[float]]:
    """The intervals as one stroke that is lifted between them."""
    along = [place for x in xs for place in (x, x, nan)]
    return along, [end for share in line for end in (share.low, share.high, nan)]


def _labels(axes: Axes, pool: Pool, lines: Mapping[tuple[Share, ...], Sequence[str]], most: float) -> None:
    """Beside the last point of each line, moved apart where two would meet; releases of one line in one label."""
    texts = [(line, row, name) for line, names in lines.items() for row, name in enumerate(names)]
    texts.sort(key=lambda each: (each[0][-1].mean, -each[1]))
    bottom = -LABEL_APART
    for line, row, name in texts:
        at = line[-1].mean / most * PANEL[1]
        bottom = max(at, bottom + LABEL_APART)
        joined = "= " if row else ""
        colour, marker, dashes = look(pool.releases.index(lines[line][0]))
        coords = axes.transAxes
        note(axes, 1, 0, f"{joined}{short(name, LABEL_LETTERS)}", (27, bottom - 3.5), xycoords=coords, color=colour)
        if not row:
            axes.plot(
                [1.015, 1.095],
                [bottom / PANEL[1]] * 2,
                color=colour,
                linestyle=dashes,
                linewidth=1.6,
                transform=coords,
                clip_on=False,
            )
            axes.plot(
                [1.055], [bottom / PANEL[1]], color=colour, marker=marker, markersize=5, transform=coords, clip_on=False
            )


def _round_steps(most: float) -> list[float]:
    """Two to five ticks from 0, each 1, 2 or 5 times a power of ten of the first."""
    sizes = (digit * 10.0**power for power in range(-6, 1) for digit in (1, 2, 5))
    step = next((size for size in sizes if most / size < 5), 1.0)
    return [round(number * step, 9) for number in range(int(most / step) + 1)]


def _caption(pool: Pool, broken: Sequence[str]) -> str:
    runs = {row.runs for rows in pool.studies.values() for row in rows}
    each = f"{min(runs):,}" if len(runs) == 1 else f"{min(runs):,} to {max(runs):,}"
    return (
        "The share of runs by the clock that break a property, where latencies are "
        f"{', '.join(map(str, pool.factors))} times those of the scenario: the mean over "
        f"{counted(len(pool.scenarios), 'scenario')} of {each} runs each. {_stopped(pool)}{EXPLAINED} "
        f"{'; '.join(_span_in_words(pool, name) for name in broken)}."
    )


def _stopped(pool: Pool) -> str:
    """What ended runs before all of them were made."""
    limits = dict.fromkeys(row.limit for rows in pool.studies.values() for row in rows if row.limit)
    return f"Some runs did not come to an end, and no more were made there: {', '.join(limits)}. " if limits else ""


def _span_in_words(pool: Pool, name: str) -> str:
    said: dict[str, list[str]] = {}
    for release in pool.releases:
        means = [share.mean for share in pool.line(name, release)]
        span = f"{_percent(means[0])} to {_percent(means[-1])}" if any(means) else "never"
        said.setdefault(span, []).append(release)
    return f"{short(name, 40)} {', '.join(f'{span} on {listed(names)}' for span, names in said.items())}"


def _percent(share: float) -> str:
    """Without zeros at its end: `5 %`, `0.5 %`."""
    return f"{100 * share:.3g} %"
