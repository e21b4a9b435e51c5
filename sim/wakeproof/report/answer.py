"""The answer first: is it as expected, what is broken on which release, and how much that rests on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from wakeproof.report.matrix import releases_of, scenarios_of
from wakeproof.report.reaches import in_headline
from wakeproof.results.reaches import ReachRow
from wakeproof.results.schema import Result, as_expected
from wakeproof.verdict import Verdict
from wakeproof.wording import counted

NAMED = 3
"""So many broken properties of a release are named; the matrix has them all."""


def headline(results: Sequence[Result], *, complete: bool, missed: int = 0, reaches: Sequence[ReachRow] = ()) -> str:
    """The answer in a line; whatever makes the exit code differ from 0 is named in it, as planted bugs missed.

    Of a comparison it is not said that all is as expected: what got worse is told beside it.
    """
    if not results:
        return "Nothing was run."
    compared = any(row.change for row in results)
    amiss = [*_amiss(results, missed), *in_headline(reaches, compared=compared)] if complete else []
    calm = "" if compared else "As expected. "
    opening = "Interrupted. " if not complete else "Not as expected. " if amiss else calm
    counts = Counter(row.verdict for row in results)
    told = [f"{counts[Verdict.VIOLATED]} of {len(results):,} checks {_fail(counts[Verdict.VIOLATED])}", *amiss]
    told += [f"{counts[Verdict.PROVED]} proved"] * bool(counts[Verdict.PROVED])
    return f"{opening}{', '.join(told)} ({_extent(results)})."


def by_release(results: Sequence[Result]) -> Iterator[str]:
    """What is broken on each release, in a line; of many properties those that break in most scenarios."""
    for name in releases_of(results):
        rows = [row for row in results if row.release == name]
        scenarios = counted(len(scenarios_of(rows)), "scenario")
        broken = Counter(row.property for row in rows if row.verdict == Verdict.VIOLATED).most_common()
        yield f"{name}: {_broken(broken, scenarios) if broken else _sound(rows, scenarios)}"


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
