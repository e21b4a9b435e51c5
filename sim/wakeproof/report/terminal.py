"""The report on a terminal: the matrix, then what is broken, each with its story and the command that replays it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.table import Column, Table
from rich.text import Text

from wakeproof.campaign.trust import replay_command
from wakeproof.report.answer import answer
from wakeproof.report.breaches import Breach, breaches
from wakeproof.report.called import legend
from wakeproof.report.canaries import canary_line
from wakeproof.report.changes import broken_changes, why_base_does_not
from wakeproof.report.evidence import facts, way_line
from wakeproof.report.handlers import TITLE as HANDLERS
from wakeproof.report.handlers import handlers_that_raised
from wakeproof.report.matrix import LEGEND, MatrixRow, matrix, releases_of
from wakeproof.report.reaches import TITLE as TITLE_OF_REACHES
from wakeproof.report.reaches import amiss_reaches, reach_lines, said_of_reach
from wakeproof.report.source_lines import drawing_of, to_look_at
from wakeproof.results.schema import Observed, Report, Result, Way, as_expected, is_cut, is_regression, promise
from wakeproof.verdict import ReachVerdict, Verdict
from wakeproof.visible import one_line
from wakeproof.wording import counted

TITLE = "release x property"
REACH_MARKS = {ReachVerdict.COVERED: "●", ReachVerdict.UNREACHABLE: "○", ReachVerdict.OPEN: "?"}
BETWEEN, FRAME = 3, 7
"""Columns between two cells of a table, and around and between two of them."""
ABOUT_LEAST, WORDS_LEAST = 30, 20
"""What a text needs to be read beside a name, and what a line needs to be folded."""


def show(console: Console, report: Report, out: Path, *, ways: bool = False, quiet: bool = False) -> None:
    """Print a report: what is broken first, so that the answer stands last; `ways` lists every way of breaking it.

    `quiet` leaves what is not as expected, what is worse, and the answer.
    """
    for line in (*_raised(report), *(_broken(report) if quiet else ())):
        say(console, line, style="bold")
    if not quiet:
        _show_evidence(console, report, out, ways=ways)
    for line in _amiss(report, quiet=quiet):
        say(console, line, style="bold")
    if not quiet:
        for line in _given_up(report.results):
            say(console, line, style="dim")
    if report.canaries and (report.missed or not quiet):
        mark, style = ("! ", "bold") if report.missed else ("", "dim")
        say(console, f"{mark}{canary_line(report)}", style=style)
    if not quiet:
        say(console, f"the whole report: {out / 'index.html'}", style="dim", whole=True)
    told = answer(report)
    for line in () if quiet else told.lines:
        say(console, line.text)
    say(console, told.headline, style="bold")


def _amiss(report: Report, *, quiet: bool) -> Iterator[str]:
    """What is not as expected, and, where nothing else tells of it, what is worse than it was."""
    for row in report.results:
        if quiet and is_regression(row, strict=report.strict):
            yield f"! {row.change}: {_name(row)}"
        if not as_expected(row) and (report.complete or row.verdict != Verdict.INCONCLUSIVE) and not _of_strikes(row):
            yield f"! {_name(row)}: {promise(row)}, is {row.verdict} {row.because}"
    for reach, _ in amiss_reaches(report):
        yield f"! {reach.scenario} on {reach.release}: {reach.behaviour}: {said_of_reach(reach)}"
    yield from _amiss_by_strikes(report.results)
    yield from _ended(report.results)


def _raised(report: Report) -> Iterator[str]:
    lines = [f"✗ {line}" for line in handlers_that_raised(report)]
    return iter([HANDLERS, *lines] if lines else ())


def _show_evidence(console: Console, report: Report, out: Path, *, ways: bool) -> None:
    """What is broken or was changed, the matrix, and the directed runs."""
    if report.head:
        _tell_changes(console, report, out)
    else:
        for breach in breaches(report.results):
            _tell(console, breach, out, ways=ways)
    if report.results:
        _show_matrix(console, report.results)
        say(console, LEGEND, style="dim")
    for line in legend(report):
        say(console, line, style="dim", whole=True)
    if report.reaches:
        say(console, TITLE_OF_REACHES.lower(), style="italic")
    for reach in reach_lines(report, str(out)):
        say(console, f"{REACH_MARKS[reach.row.verdict]} {reach}")
        say(console, f"    replay: {reach.replay}" if reach.replay else "    no run", style="dim", whole=True)
    if report.directed:
        say(console, "directed runs, as observed", style="italic")
        for line in _directed(report.directed):
            say(console, line)


def _broken(report: Report) -> Iterator[str]:
    """What is broken where nothing was promised; of a comparison that is no news."""
    rows = [r for r in report.results if r.verdict == Verdict.VIOLATED and r.expected is None and not report.head]
    for name, release in dict.fromkeys((row.property, row.release) for row in rows):
        scenarios = [row.scenario for row in rows if (row.property, row.release) == (name, release)]
        yield f"✗ {name} on {release} in {', '.join(scenarios)}"


def _of_strikes(row: Result) -> bool:
    """What is amiss is so of the scenario on its release: a fault never struck, or struck and should not have."""
    return bool(row.belied or (row.unstruck and row.verdict == Verdict.INCONCLUSIVE))


def _amiss_by_strikes(rows: Sequence[Result]) -> Iterator[str]:
    """Told once for all the properties that it concerns, promised or not."""
    told: dict[tuple[str, str, str, str, str], list[str]] = {}
    for row in rows:
        if _of_strikes(row) and (row.expected is None or not as_expected(row)):
            key = (row.scenario, row.release, promise(row), row.verdict, row.because)
            told.setdefault(key, []).append(row.property)
    for (scenario, release, promised, verdict, because), names in told.items():
        yield f"! {scenario} on {release}: {', '.join(names)}: {promised}, is {verdict}: {because}"


def _given_up(rows: Sequence[Result]) -> Iterator[str]:
    """What was too large to be seen whole, and what stands in for it."""
    for limit, name in dict.fromkeys((row.limit, row.scenario) for row in rows if row.limit):
        releases = dict.fromkeys(row.release for row in rows if (row.limit, row.scenario) == (limit, name))
        runs = sum(max(r.runs for r in rows if (r.scenario, r.release) == (name, release)) for release in releases)
        instead = f", {counted(runs, 'run')} by seeds instead" if runs else ""
        yield f"not seen whole ({limit}): {name} on {', '.join(releases)}{instead}"


def _ended(rows: Sequence[Result]) -> Iterator[str]:
    """Why work on a release had to be ended before it found anything, and in which scenarios."""
    told = dict[tuple[str, str], dict[str, None]]()
    for row in filter(is_cut, rows):
        told.setdefault((row.release, row.because), {})[row.scenario] = None
    for (release, why), scenarios in told.items():
        yield f"? {release}: {why} (in {', '.join(scenarios)})"


def _show_matrix(console: Console, results: Sequence[Result]) -> None:
    """One table where it fits; else several, each of the releases that fit; where no two do, in words."""
    rows, releases = list(matrix(results)), releases_of(results)
    first = max(cell_len(text) for text in ("property", *(row.property for row in rows)))
    widths = [max(map(cell_len, (name, *(row.cells[n] for row in rows)))) for n, name in enumerate(releases)]
    room = console.width - first - FRAME
    groups = list(_groups(widths, room))
    if max(widths) > room or (len(releases) > 1 and max(map(len, groups)) == 1):
        say(console, TITLE, style="italic")
        for line in (line for row in rows for line in _in_words(row, releases)):
            say(console, line)
        return
    for group in groups:
        title = None if group[0] else TITLE
        table = Table("property", *(Column(Text(releases[n])) for n in group), title=title, title_justify="left")
        for row in rows:
            table.add_row(*map(Text, (row.property, *(row.cells[n] for n in group))))
        console.print(table)


def _groups(widths: Sequence[int], room: int) -> Iterator[list[int]]:
    """Columns from left to right, as many at a time as there is room for."""
    group: list[int] = []
    for number in range(len(widths)):
        if group and sum(widths[n] + BETWEEN for n in (*group, number)) > room + BETWEEN:
            yield group
            group = []
        group.append(number)
    yield group


def _in_words(row: MatrixRow, releases: Sequence[str]) -> Iterator[str]:
    """Releases that fare alike together."""
    alike: dict[str, list[str]] = {}
    for name, cell in zip(releases, row.cells, strict=True):
        alike.setdefault(cell, []).append(name)
    yield row.property
    for cell, names in alike.items():
        yield f"  {cell}: {', '.join(names)}"


def named(console: Console, what: str, rows: Mapping[str, str]) -> None:
    """Names and what each is about; below each other where a terminal is too narrow for two columns."""
    first = max(map(cell_len, (what, *rows)))
    if first + ABOUT_LEAST + FRAME > console.width:
        for name, about in rows.items():
            say(console, name, style="bold")
            console.print(Padding(Text(about), (0, 0, 0, 2)))
        return
    table = Table(Column(Text(what), no_wrap=True), "about")
    for name, about in rows.items():
        table.add_row(Text(name), Text(about))
    console.print(table)


def _directed(rows: Sequence[Observed]) -> Iterator[str]:
    """Per run and group of releases observed alike, the cells; `≠` stands before a claim that differs."""
    groups: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for row in sorted(rows, key=lambda row: row.run):
        groups.setdefault((row.run, _cells(row)), []).append(row.release)
    for (run, cells), releases in groups.items():
        yield f"{run}  {', '.join(releases)}"
        yield f"   {' · '.join(cells)}"


def _cells(row: Observed) -> tuple[str, ...]:
    if row.observed is None:
        return (row.why,)
    cells = zip(row.columns, row.observed, row.claimed, row.differences, strict=True)
    return tuple(f"{name} {saw}{f' ≠ {said} as claimed' if differs else ''}" for name, saw, said, differs in cells)


def _tell(console: Console, breach: Breach, out: Path, *, ways: bool) -> None:
    row, found = breach.row, breach.counterexample
    where = f"{', '.join(breach.releases)} in {row.scenario}"
    say(console, f"✗ {row.property} on {where}{f': {row.because}' if row.because else ''}", style="bold")
    for line in found.told or found.story:
        say(console, f"    {line}")
    for line in facts(row, found):
        say(console, f"    · {line}")
    for number, way in enumerate(row.ways if ways else (), 1):
        _tell_way(console, number, way)
    if breach.others:
        say(console, f"    also in: {', '.join(breach.others)}")
    say(console, _replay(out, found.file, row.code()), style="dim", whole=True)
    say(console, "")


def _tell_way(console: Console, number: int, way: Way) -> None:
    """The first way's story is the one above it."""
    say(console, f"    way {number}: {way_line(way)}")
    for line in way.told if number > 1 else ():
        say(console, f"        {line}")


def _tell_changes(console: Console, report: Report, out: Path) -> None:
    """What is worse, with its story; what is fixed has none, and stands in the answer."""
    for change in broken_changes(report.results):
        row = change.row
        say(console, f"{row.change}: {row.property} in {', '.join((row.scenario, *change.others))}", style="bold")
        for line in change.told:
            say(console, f"    {line}")
        for line in (*to_look_at(drawing_of(row)), *why_base_does_not(row)):
            say(console, f"    · {line}")
        say(console, _replay(out, change.file, row.code()), style="dim", whole=True)
        say(console, "")


def _replay(out: Path, file: str, release: str) -> str:
    return f"    replay: {replay_command(str(out / file), release)}"


def _name(row: Result) -> str:
    return f"{row.scenario} on {row.release}: {row.property}"


def say(console: Console, text: str, style: str = "", *, whole: bool = False) -> None:
    """Whatever a scenario or module put into a text stays text, on one line, which a terminal may fold.

    A terminal gets long lines folded between words, below where they begin; `whole` is for what is to be copied.
    """
    text = one_line(text)
    for line in _folded(text, console.width - 1) if console.is_terminal and not whole else [text]:
        console.print(line, style=style, markup=False, emoji=False, highlight=False, soft_wrap=True)


def _folded(text: str, width: int) -> list[str]:
    indent = " " * (len(text) - len(text.lstrip()) + 4)
    if cell_len(text) <= width + 1 or len(indent) + WORDS_LEAST > width:
        return [text]
    return textwrap.wrap(text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
