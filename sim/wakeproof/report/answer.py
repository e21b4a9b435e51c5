"""The answer first: of a check, is it as expected, and what is broken where; of a comparison, what may be merged."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wakeproof.report.changes import broken_changes, changes, fixed_first, moved_last, same_everywhere, still_broken
from wakeproof.report.matrix import releases_of, scenarios_of
from wakeproof.report.reaches import in_headline
from wakeproof.results.change import is_fixed
from wakeproof.results.reaches import ReachRow
from wakeproof.results.schema import (
    ChangeWord,
    Report,
    Result,
    as_expected,
    comparison_exit_code,
    is_regression,
    undecided,
)
from wakeproof.verdict import Verdict
from wakeproof.wording import counted

NAMED = 3
"""So many broken properties of a release are named; the matrix has them all."""


class TopLine(NamedTuple):
    """A line below the headline, and the row that shows it where there is one."""

    text: str
    row: Result | None = None


class TopLines(NamedTuple):
    """A sentence, and in lines what stands below it."""

    headline: str
    lines: tuple[TopLine, ...]


def answer(report: Report) -> TopLines:
    """What a reader came for."""
    if report.head and report.results:
        return TopLines(merge_headline(report), tuple(_compared(report)))
    told = headline(report.results, complete=report.complete, missed=len(report.missed), reaches=report.reaches)
    return TopLines(told, tuple(by_release(report.results)))


def headline(results: Sequence[Result], *, complete: bool, missed: int = 0, reaches: Sequence[ReachRow] = ()) -> str:
    """The answer of a check in a line; whatever makes the exit code differ from 0 is named in it."""
    if not results:
        return "Nothing was run."
    amiss = [*_amiss(results, missed), *in_headline(reaches, compared=False)] if complete else []
    opening = "Interrupted." if not complete else "Not as expected." if amiss else "As expected."
    return f"{opening} {_counts(results, amiss)}"


def merge_headline(report: Report) -> str:
    """Whether HEAD may be merged, and why; that it may is said exactly where the exit code is 0."""
    rows, base, head = report.results, report.base, report.head
    worse = sum(is_regression(row, strict=report.strict) for row in rows)
    likelier = 0 if report.strict else sum(row.change == ChangeWord.LIKELIER for row in rows)
    fixed = sum(map(is_fixed, rows))
    if report.missed:
        return f"No verdict can be trusted: {counted(len(report.missed), 'planted bug')} not found."
    if worse:
        told = f"{head} makes {counted(worse, 'check')} worse than {base}{f', and fixes {fixed}' if fixed else ''}"
        return f"{'Do not merge yet' if report.complete else 'Interrupted'}: {told}."
    if not report.complete:
        return "Interrupted: nothing got worse so far, and nothing is decided."
    code = comparison_exit_code(report)
    if code == 1:
        return f"Do not merge yet: {', '.join(_not_as_expected(report))}."
    if code:
        return f"Not decided: {', '.join(_open(report))}. Nothing that is known got worse."
    scenarios = counted(len(scenarios_of(rows)), "scenario")
    if same_everywhere(rows):
        return f"Nothing changed: {head} behaves as {base} does in {scenarios}."
    more = [f"It fixes {counted(fixed, 'check')}."] * bool(fixed)
    more += [f"{counted(likelier, 'check')} became likelier to fail."] * bool(likelier)
    return " ".join([f"Nothing got worse: {head} may be merged, as far as {scenarios} can show.", *more])


def _not_as_expected(report: Report) -> Iterator[str]:
    """What is not as its scenario expects, where nothing is worse."""
    amiss = sum(row.expected is not None and not as_expected(row) for row in report.results)
    if amiss:
        yield f"{counted(amiss, 'check')} not as expected"
    yield from in_headline(report.reaches, compared=True)


def _open(report: Report) -> Iterator[str]:
    if rows := undecided(report):
        yield f"{counted(len(rows), 'change')} left open"
    yield from _not_as_expected(report)


def _compared(report: Report) -> Iterator[TopLine]:
    """What is worse, what is fixed, what stays broken, how many of each, and what that rests on."""
    rows = report.results
    for change in broken_changes(rows):
        where = ", ".join((change.row.scenario, *change.others))
        yield TopLine(f"{change.row.change}: {change.row.property} in {where}", change.row)
    yield from map(TopLine, (*fixed_first(rows), *moved_last(rows), *still_broken(rows)))
    yield TopLine(changes(rows, report.base, report.head))
    yield TopLine(_counts(rows, []))


def _counts(results: Sequence[Result], amiss: Sequence[str]) -> str:
    counts = Counter(row.verdict for row in results)
    told = [f"{counts[Verdict.VIOLATED]} of {len(results):,} checks {_fail(counts[Verdict.VIOLATED])}", *amiss]
    told += [f"{counts[Verdict.PROVED]} proved"] * bool(counts[Verdict.PROVED])
    return f"{', '.join(told)} ({_extent(results)})."


def by_release(results: Sequence[Result]) -> Iterator[TopLine]:
    """What is broken on each release, in a line; of many properties those that break in most scenarios."""
    for name in releases_of(results):
        rows = [row for row in results if row.release == name]
        scenarios = counted(len(scenarios_of(rows)), "scenario")
        broken = [row for row in rows if row.verdict == Verdict.VIOLATED]
        most = Counter(row.property for row in broken).most_common()
        first = next((row for row in broken if row.property == most[0][0]), None)
        yield TopLine(f"{name}: {_broken(most, scenarios) if most else _sound(rows, scenarios)}", first)


def _broken(broken: Sequence[tuple[str, int]], scenarios: str) -> str:
    (first, most), *others = broken
    told = [f"{first} in {most} of {scenarios}"]
    told += [f"{property_} in {count}" for property_, count in others[: NAMED - 1]]
    more = len(broken) - len(told)
    told += [f"and {more} more {'property' if more == 1 else 'properties'}"] if more else []
    return f"breaks {', '.join(told)}"


def _sound(rows: Sequence[Result], scenarios: str) -> str:
    """Nothing broken is as much as was seen: a verdict that is open says less."""
    open_ = [row for row in rows if row.verdict == Verdict.INCONCLUSIVE and row.expected != Verdict.INCONCLUSIVE]
    return f"nothing broken in {scenarios}" + (f", {counted(len(open_), 'check')} inconclusive" if open_ else "")


def _fail(number: int) -> str:
    return "fails" if number == 1 else "fail"


def _extent(results: Sequence[Result]) -> str:
    """States seen and runs made, each pair of scenario and release once, of how many of both."""
    pairs: dict[tuple[str, str], list[Result]] = {}
    for row in results:
        pairs.setdefault((row.scenario, row.release), []).append(row)
    states, runs = (sum(max(getattr(r, what) for r in rows) for rows in pairs.values()) for what in ("states", "runs"))
    counts = [counted(number, noun) for number, noun in ((states, "state"), (runs, "run")) if number]
    told = f"{' and '.join(counts) or 'nothing'} of {counted(len(scenarios_of(results)), 'scenario')}"
    return f"{told} on {counted(len(releases_of(results)), 'release')}"


def _amiss(results: Sequence[Result], missed: int) -> Iterator[str]:
    unpromised = [row for row in results if row.expected is None]
    for verdict, what in ((Verdict.VIOLATED, ""), (Verdict.INCONCLUSIVE, "inconclusive ")):
        rows = [row for row in unpromised if row.verdict == verdict]
        if rows:
            yield f"{len(rows)} {what or 'of them '}{_without_expectations(rows)}"
    unexpected = sum(not as_expected(row) for row in results)
    if unexpected:
        yield f"{unexpected} not as expected"
    if missed:
        yield f"{counted(missed, 'planted bug')} not found"


def _without_expectations(rows: Sequence[Result]) -> str:
    releases = releases_of(rows)
    return f"on {releases[0]}, which states no expectations" if len(releases) == 1 else "where none is stated"
