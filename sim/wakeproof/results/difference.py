"""Two saved results side by side: what happened to each verdict, the worst first, and to what stands behind it.

Rows are matched by scenario, release and property, ways of breaking as a comparison matches them (`matching`); but
these are two calls, so the code, the settings and the version of either may be anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from wakeproof.results.change import match, risk_change
from wakeproof.results.schema import Report, Result, Way, as_expected, exit_code
from wakeproof.results.validation import KEYS

VIOLATED, UNEXPECTED, MORE_WAYS = "newly violated", "newly not as expected", "broken in more ways"
UNDECIDED, UNPROVED, SHORT, GONE = "newly inconclusive", "no longer proved", "less than is expected now", "gone"
RISK_ROSE, RISK_FELL, FEWER_WAYS = "risk rose", "risk fell", "broken in fewer ways"
NEW, EXPECTED, DECIDED, PROVED, FIXED = "new", "as expected again", "decided", "newly proved", "fixed"
UNSEEN = "no longer seen violated"
KINDS = {
    VIOLATED: 1,
    UNEXPECTED: 1,
    MORE_WAYS: 1,
    UNDECIDED: 3,
    UNPROVED: 3,
    SHORT: 3,
    GONE: 3,
    RISK_ROSE: 0,
    NEW: 0,
    RISK_FELL: 0,
    FEWER_WAYS: 0,
    EXPECTED: 0,
    DECIDED: 0,
    UNSEEN: 0,
    PROVED: 0,
    FIXED: 0,
}
"""What may have happened to a row, the worst first, and the exit code that it calls for.

`UNSEEN` is what runs by seeds did not show any more of what was not seen whole: that fixes nothing.
"""


class Moved(msgspec.Struct, frozen=True, kw_only=True):
    """What happened to a row, in one of the words of KINDS; `was` or `now` is None where one side has no such row.

    Ways are told where both sides saw every way; a risk is None where it is not known.
    """

    kind: str
    scenario: str
    release: str
    property: str
    was: str | None
    now: str | None
    expected: str | None = None
    because: str = ""
    risk_was: float | None = None
    risk_now: float | None = None
    new_ways: tuple[Way, ...] = ()
    gone_ways: tuple[Way, ...] = ()


class Size(msgspec.Struct, frozen=True):
    """States of a scenario on a release that both sides saw whole, where their number is another."""

    scenario: str
    release: str
    was: int
    now: int


class Sight(msgspec.Struct, frozen=True):
    """A directed run of which something else is observed now; None where nothing is."""

    run: str
    scenario: str
    release: str
    was: tuple[str, ...] | None
    now: tuple[str, ...] | None


class Side(msgspec.Struct, frozen=True):
    """What is compared: the file, the version that wrote it, whether it is whole, and the planted bugs it missed."""

    file: str
    wakeproof: str
    complete: bool
    rows: int
    missed: tuple[str, ...]


class Difference(msgspec.Struct, frozen=True, kw_only=True):
    """All of it. `same` counts rows to which nothing happened."""

    old: Side
    new: Side
    exit_code: int
    same: int
    moved: tuple[Moved, ...]
    sizes: tuple[Size, ...]
    sights: tuple[Sight, ...]


def differ(old: Report, new: Report, *, files: tuple[str, str]) -> Difference:
    """From OLD to NEW. A side that missed a planted bug makes all of it inconclusive, as it does its own report."""
    before, after = _by_key(old.results, "results"), _by_key(new.results, "results")
    keys = list(dict.fromkeys([*after, *before]))
    found = [one for one in (_moved(before.get(key), after.get(key)) for key in keys) if one]
    order = list(KINDS)
    moved = sorted(found, key=lambda one: (order.index(one.kind), -(one.risk_now or 0)))
    codes = [KINDS[one.kind] for one in moved]
    return Difference(
        old=_side(old, files[0]),
        new=_side(new, files[1]),
        exit_code=3 if old.missed or new.missed else 1 if 1 in codes else max(codes, default=0),
        same=len(keys) - len(moved),
        moved=tuple(moved),
        sizes=tuple(sorted(_sizes(before, after), key=lambda size: -size.now / size.was)),
        sights=tuple(_sights(old, new)),
    )


def _by_key(rows: Sequence[Any], name: str) -> dict[Any, Any]:
    return {KEYS[name](row): row for row in rows}


def _side(report: Report, file: str) -> Side:
    missed = tuple(canary.property for canary in report.missed)
    return Side(file, report.wakeproof, report.complete, len(report.results), missed)


def _moved(was: Result | None, now: Result | None) -> Moved | None:
    kind = _kind(was, now)
    row = now or was
    if kind is None or row is None:
        return None
    return Moved(
        kind=kind,
        scenario=row.scenario,
        release=row.release,
        property=row.property,
        was=was.verdict if was else None,
        now=now.verdict if now else None,
        expected=row.expected,
        because=now.because if now else "",
        risk_was=was.risk if was else None,
        risk_now=now.risk if now else None,
        new_ways=_ways_without(now, was),
        gone_ways=_ways_without(was, now),
    )


def _kind(was: Result | None, now: Result | None) -> str | None:
    """The worst that can be said; None where nothing happened."""
    if now is None:
        return GONE
    if was is None:
        return _kind_of_new(now)
    worse = _kind_of_worse(was, now)
    if worse or (was.verdict == now.verdict == "violated"):
        return worse or _kind_of_risk(was, now)
    return _kind_of_better(was, now)


def _kind_of_new(now: Result) -> str:
    """A row that OLD has not counts as it would in a report of its own."""
    code = _code(now)
    return VIOLATED if now.verdict == "violated" and code else UNEXPECTED if code == 1 else UNDECIDED if code else NEW


def _kind_of_worse(was: Result, now: Result) -> str | None:
    unexpected = as_expected(was) and not as_expected(now)
    if now.verdict == "violated" != was.verdict:
        return VIOLATED
    if unexpected and _code(now) == 1:
        return UNEXPECTED
    if _ways_without(now, was):
        return MORE_WAYS
    if now.verdict == "inconclusive" != was.verdict:
        return UNDECIDED
    if was.verdict == "proved" != now.verdict:
        return UNPROVED
    return SHORT if unexpected else None


def _kind_of_better(was: Result, now: Result) -> str | None:
    if was.verdict == "violated":
        return FIXED if now.verdict == "proved" else UNSEEN
    if was.verdict == now.verdict:
        return EXPECTED if as_expected(now) and not as_expected(was) else None
    return PROVED if was.verdict == "held" else DECIDED


def _kind_of_risk(was: Result, now: Result) -> str | None:
    """Of a row that is broken on both sides, with no way more."""
    if _ways_without(was, now):
        return FEWER_WAYS
    moved = risk_change(now.risk, was.risk)
    if moved in ("rose", "fell"):
        return RISK_ROSE if moved == "rose" else RISK_FELL
    return EXPECTED if as_expected(now) and not as_expected(was) else None


def _ways_without(row: Result | None, other: Result | None) -> tuple[Way, ...]:
    """Ways of one side that the other has not; none where either was not seen whole."""
    if row is None or other is None or not other.ways or row.limit or other.limit:
        return ()
    return tuple(match(row.ways, other.ways).new)


def _code(row: Result) -> int:
    return exit_code(Report(wakeproof="", results=(row,)))


def _sizes(before: dict[Any, Result], after: dict[Any, Result]) -> Iterator[Size]:
    """Each pair of scenario and release once."""
    seen = dict[tuple[str, str], Size]()
    for key, now in after.items():
        was = before.get(key)
        if was and was.states and now.states and not was.limit and not now.limit:
            seen.setdefault((now.scenario, now.release), Size(now.scenario, now.release, was.states, now.states))
    return (size for size in seen.values() if size.was != size.now)


def _sights(old: Report, new: Report) -> Iterator[Sight]:
    before = _by_key(old.directed, "directed")
    for key, now in _by_key(new.directed, "directed").items():
        was = before.get(key)
        if was and was.observed != now.observed:
            yield Sight(now.run, now.scenario, now.release, was.observed, now.observed)
