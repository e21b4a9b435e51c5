"""Two saved results side by side: what became of each verdict, the worst first, and of what stands behind it.

Rows are matched by scenario, release and property, and what became of a pair is said in the words of a comparison
(`change`); but these are two calls, so the code, the settings and the version of either may be anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec

from wakeproof.results.change import ChangedPair, can_be_matched, match, risk_change, still_broken
from wakeproof.results.reaches import ReachChange, ReachRow, changed_reach, reach_code
from wakeproof.results.schema import ChangeWord, Report, Result, RiskChange, Way, as_expected, exit_code
from wakeproof.results.validation import KEYS
from wakeproof.verdict import ReachVerdict, Verdict

VIOLATED = ChangedPair(ChangeWord.WORSE, "newly violated")
UNEXPECTED = ChangedPair(ChangeWord.WORSE, "newly not as expected")
UNDECIDED = ChangedPair(ChangeWord.OPEN, "newly inconclusive")
UNPROVED = ChangedPair(ChangeWord.OPEN, "no longer proved")
SHORT = ChangedPair(ChangeWord.OPEN, "less than is expected now")
GONE = ChangedPair(ChangeWord.OPEN, "gone")
NEW = ChangedPair(ChangeWord.OPEN, "new")
UNSEEN = ChangedPair(ChangeWord.OPEN, "no longer seen violated")
EXPECTED = ChangedPair(ChangeWord.BETTER, "as expected again")
DECIDED = ChangedPair(ChangeWord.BETTER, "decided")
PROVED = ChangedPair(ChangeWord.BETTER, "newly proved")
FIXED = ChangedPair(ChangeWord.BETTER, "fixed")
SAME = ChangedPair(ChangeWord.SAME)
OF_RISK = {
    RiskChange.ROSE: ChangedPair(ChangeWord.LIKELIER),
    RiskChange.FELL: ChangedPair(ChangeWord.BETTER),
    RiskChange.SAME: SAME,
    RiskChange.UNKNOWN: SAME,
}
NO_LOSS = (NEW.why, UNSEEN.why)
"""Open, and no less than OLD knew. `UNSEEN` is what runs by seeds did not show any more: that fixes nothing."""
SEVERITY = (1, 3, 0)
"""Exit codes, the worst first: a breach is news, whatever else is open."""


class ChangedRow(msgspec.Struct, frozen=True, kw_only=True):
    """A row changed; `was` or `now` is None where one side has no such row.

    `ways` are those of NEW to look at, as in a comparison; both are told where both sides saw every way. A risk is None
    where it is not known.
    """

    change: ChangeWord
    why: str
    scenario: str
    release: str
    property: str
    was: Verdict | None
    now: Verdict | None
    expected: Verdict | None = None
    because: str = ""
    risk_was: float | None = None
    risk_now: float | None = None
    ways: tuple[Way, ...] = ()
    gone_ways: tuple[Way, ...] = ()


class ChangedSize(msgspec.Struct, frozen=True):
    """A graph changed its size: states of a scenario on a release that both sides saw whole."""

    scenario: str
    release: str
    was: int
    now: int


class ChangedSight(msgspec.Struct, frozen=True):
    """A directed run of which something else is observed now; None where nothing is."""

    run: str
    scenario: str
    release: str
    was: tuple[str, ...] | None
    now: tuple[str, ...] | None


class ChangedReach(msgspec.Struct, frozen=True):
    """A named behaviour of which something else is known now; None where one side has it not."""

    change: ReachChange
    scenario: str
    release: str
    behaviour: str
    was: ReachVerdict | None
    now: ReachVerdict | None
    code: int


class ReportSide(msgspec.Struct, frozen=True):
    """What is compared: the file, the version that wrote it, whether it is whole, and the planted bugs it missed."""

    file: str
    wakeproof: str
    complete: bool
    rows: int
    missed: tuple[str, ...]


class ReportDifference(msgspec.Struct, frozen=True, kw_only=True):
    """All that changed. `same` counts rows to which nothing happened."""

    old: ReportSide
    new: ReportSide
    exit_code: int
    same: int
    changed: tuple[ChangedRow, ...]
    sizes: tuple[ChangedSize, ...]
    sights: tuple[ChangedSight, ...]
    reaches: tuple[ChangedReach, ...]


def differ(old: Report, new: Report, *, files: tuple[str, str]) -> ReportDifference:
    """From OLD to NEW. A side that missed a planted bug makes all of it inconclusive, as it does its own report."""
    before, after = _by_key(old.results, "results"), _by_key(new.results, "results")
    keys = list(dict.fromkeys([*after, *before]))
    rows = [
        row for row in (_changed_row(before.get(key), after.get(key)) for key in keys) if row.change != ChangeWord.SAME
    ]
    reaches = tuple(_reaches(old, new))
    codes = {*map(code_of, rows), *(each.code for each in reaches)}
    return ReportDifference(
        old=_side(old, files[0]),
        new=_side(new, files[1]),
        exit_code=3 if old.missed or new.missed else next((code for code in SEVERITY if code in codes), 0),
        same=len(keys) - len(rows),
        changed=tuple(sorted(rows, key=_severity)),
        sizes=tuple(sorted(_sizes(before, after), key=lambda size: -size.now / size.was)),
        sights=tuple(_sights(old, new)),
        reaches=reaches,
    )


def code_of(row: ChangedRow) -> int:
    """1 for what is worse, 3 for what is less known than it was."""
    lost = row.change == ChangeWord.OPEN and row.why not in NO_LOSS
    return 1 if row.change == ChangeWord.WORSE else 3 if lost else 0


def _severity(row: ChangedRow) -> tuple[int, int, float]:
    return SEVERITY.index(code_of(row)), list(ChangeWord).index(row.change), -(row.risk_now or 0)


def _by_key(rows: Sequence[Any], name: str) -> dict[Any, Any]:
    return {KEYS[name](row): row for row in rows}


def _side(report: Report, file: str) -> ReportSide:
    missed = tuple(canary.property for canary in report.missed)
    return ReportSide(file, report.wakeproof, report.complete, len(report.results), missed)


def _changed_row(was: Result | None, now: Result | None) -> ChangedRow:
    pair = changed_between(was, now)
    row = now or was
    assert row is not None
    matched = match(now.ways, was.ways) if was and now and _saw_every_way(was, now) else None
    return ChangedRow(
        change=pair.change,
        why=pair.why,
        scenario=row.scenario,
        release=row.release,
        property=row.property,
        was=was.verdict if was else None,
        now=now.verdict if now else None,
        expected=row.expected,
        because=now.because if now else "",
        risk_was=was.risk if was else None,
        risk_now=now.risk if now else None,
        ways=pair.ways,
        gone_ways=matched.gone if matched else (),
    )


def changed_between(was: Result | None, now: Result | None) -> ChangedPair:
    """Say the worst that can be said of a row from OLD to NEW."""
    if now is None:
        return GONE
    if was is None:
        return _new(now)
    if now.verdict == was.verdict == Verdict.VIOLATED:
        return _both_violated(was, now)
    return _worse(was, now) or _better(was, now)


def _new(now: Result) -> ChangedPair:
    """A row that OLD has not counts as it would in a report of its own."""
    code = _code(now)
    return VIOLATED if now.verdict == Verdict.VIOLATED and code else {0: NEW, 1: UNEXPECTED, 3: UNDECIDED}[code]


def _both_violated(was: Result, now: Result) -> ChangedPair:
    """Nothing is said of ways that either side may not have seen."""
    matched = _saw_every_way(was, now)
    pair = still_broken(now, was, "OLD") if matched else OF_RISK[risk_change(now.risk, was.risk)]
    if as_expected(was) and not as_expected(now):
        return UNEXPECTED._replace(ways=pair.ways if pair.change == ChangeWord.WORSE else ())
    return EXPECTED if pair == SAME and as_expected(now) and not as_expected(was) else pair


def _worse(was: Result, now: Result) -> ChangedPair | None:
    unexpected = as_expected(was) and not as_expected(now)
    if now.verdict == Verdict.VIOLATED:
        return VIOLATED
    if unexpected and _code(now) == 1:
        return UNEXPECTED
    if now.verdict == Verdict.INCONCLUSIVE != was.verdict:
        return UNDECIDED
    if was.verdict == Verdict.PROVED != now.verdict:
        return UNPROVED
    return SHORT if unexpected else None


def _better(was: Result, now: Result) -> ChangedPair:
    if was.verdict == Verdict.VIOLATED:
        return FIXED if now.verdict == Verdict.PROVED else UNSEEN
    if was.verdict == now.verdict:
        return EXPECTED if as_expected(now) and not as_expected(was) else SAME
    return PROVED if was.verdict == Verdict.HELD else DECIDED


def _saw_every_way(was: Result, now: Result) -> bool:
    return bool(was.ways) and can_be_matched(now, was)


def _code(row: Result) -> int:
    return exit_code(Report(wakeproof="", results=(row,)))


def _sizes(before: dict[Any, Result], after: dict[Any, Result]) -> Iterator[ChangedSize]:
    """Each pair of scenario and release once."""
    seen = dict[tuple[str, str], ChangedSize]()
    for key, now in after.items():
        was = before.get(key)
        if was and was.states and now.states and not was.limit and not now.limit:
            seen.setdefault((now.scenario, now.release), ChangedSize(now.scenario, now.release, was.states, now.states))
    return (size for size in seen.values() if size.was != size.now)


def _sights(old: Report, new: Report) -> Iterator[ChangedSight]:
    before = _by_key(old.directed, "directed")
    for key, now in _by_key(new.directed, "directed").items():
        was = before.get(key)
        if was and was.observed != now.observed:
            yield ChangedSight(now.run, now.scenario, now.release, was.observed, now.observed)


def _reaches(old: Report, new: Report) -> Iterator[ChangedReach]:
    """Each named behaviour that changed, is new, or is gone."""
    before, after = _by_key(old.reaches, "reaches"), _by_key(new.reaches, "reaches")
    for key in dict.fromkeys([*after, *before]):
        was, now = before.get(key), after.get(key)
        found = _changed_reach(was, now)
        if found.change != ReachChange.SAME:
            yield found


def _changed_reach(was: ReachRow | None, now: ReachRow | None) -> ChangedReach:
    row = now or was
    assert row is not None
    change, code = ReachChange.OPEN, 3
    if was and now:
        change = ReachChange.SAME if was.verdict == now.verdict else changed_reach(was, now)
        worse = change == ReachChange.WORSE or (reach_code(now) == 1 and reach_code(was) != 1)
        lost = now.verdict == ReachVerdict.OPEN != was.verdict
        change = ReachChange.WORSE if worse else change
        code = 1 if worse else 3 if lost else 0
    elif now:
        code = reach_code(now)
        change = ReachChange.WORSE if code == 1 else ReachChange.OPEN
    sides = was.verdict if was else None, now.verdict if now else None
    return ChangedReach(change, row.scenario, row.release, row.behaviour, *sides, code)
