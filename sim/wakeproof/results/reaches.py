"""Named behaviours as `results.json` keeps them: what became of each, what was expected, what a change made of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Annotated

import msgspec
from msgspec import Meta

from wakeproof.results.coverage import Count
from wakeproof.verdict import ReachVerdict

RunFile = Annotated[str, Meta(pattern=r"\A(counterexamples/[^/\\\0]{1,249}\.json)?\Z")]


class ReachChange(StrEnum):
    """What a comparison says of a behaviour, the worst first.

    `worse`: it was reached and is not any more, or it is reached now and should not be. `changed`: otherwise than
    before, and that is nothing bad. `open`: one side is not known.
    """

    WORSE = "worse"
    OPEN = "open"
    CHANGED = "changed"
    SAME = "same"


class ReachRow(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a behaviour that a scenario names, on a release.

    The run to it, or the nearest one, is `choices`, kept in `file`; `happened` are the links of its order that happen
    in that run, `missing` the others. `shortest`: no run with as many links has fewer faults, nor as many and fewer
    steps. `expected` is None where settings were overridden; it is `promised` of a release that ships. `was` and
    `change` are those of a comparison.
    """

    scenario: str
    release: str
    behaviour: str
    about: str
    order: tuple[str, ...]
    verdict: ReachVerdict
    expected: ReachVerdict | None
    promised: bool
    because: str
    happened: tuple[str, ...]
    missing: tuple[str, ...]
    faults: Count
    steps: Count
    choices: tuple[str, ...]
    shortest: bool
    file: RunFile
    limit: str = ""
    was: ReachVerdict | None = None
    change: ReachChange | None = None

    def code(self) -> str:
        """What a command names the release by."""
        return self.release


def is_unexpected(row: ReachRow) -> bool:
    """Whether it is known, and not what was expected."""
    return row.verdict != ReachVerdict.OPEN and row.expected not in (None, row.verdict)


def reach_code(row: ReachRow) -> int:
    """The exit code of a row by itself: 1 not as expected, 3 open, 0 otherwise."""
    return 1 if is_unexpected(row) else 3 if row.verdict == ReachVerdict.OPEN else 0


def compared_reach_code(row: ReachRow) -> int:
    """The same in a comparison: what nothing promised counts only where HEAD made it worse."""
    if row.change == ReachChange.WORSE or (row.promised and is_unexpected(row)):
        return 1
    return 3 if row.verdict == ReachVerdict.OPEN or row.change == ReachChange.OPEN else 0


def worst_code(codes: Iterable[int]) -> int:
    """What is known to be amiss counts most, then what is not known."""
    found = frozenset(codes)
    return next((code for code in (1, 3) if code in found), 0)


def changed_reach(was: ReachRow, now: ReachRow) -> ReachChange:
    """From one side to the other: reached before and not any more is worse, unless that is what is expected."""
    if ReachVerdict.OPEN in (was.verdict, now.verdict):
        return ReachChange.OPEN
    if was.verdict == now.verdict:
        return ReachChange.SAME
    lost = now.verdict == ReachVerdict.UNREACHABLE and now.expected is None
    return ReachChange.WORSE if lost or is_unexpected(now) else ReachChange.CHANGED


def beside_base(rows: Iterable[ReachRow], base: str, head: str) -> tuple[ReachRow, ...]:
    """The rows, those of HEAD with what became of them since BASE."""
    rows = tuple(rows)
    known = {(row.scenario, row.behaviour): row for row in rows if row.release == base}

    def told(row: ReachRow) -> ReachRow:
        was = known.get((row.scenario, row.behaviour))
        if row.release != head or was is None:
            return row
        return msgspec.structs.replace(row, was=was.verdict, change=changed_reach(was, row))

    return tuple(map(told, rows))


def faults_of_reach(row: ReachRow) -> Iterator[str]:
    """What no report of ours says of a behaviour."""
    covered, links = row.verdict == ReachVerdict.COVERED, len(row.happened)
    if covered and row.missing:
        yield f"it is covered, and '{row.missing[0]}' did not happen"
    if covered and not (row.happened and row.choices and row.file):
        yield "it is covered by no run"
    if row.verdict == ReachVerdict.UNREACHABLE and row.limit:
        yield f"it is unreachable, and {row.limit} was hit"
    if row.verdict == ReachVerdict.UNREACHABLE and not row.missing:
        yield "it is unreachable, and nothing is missing"
    if row.steps != len(row.choices) or row.faults > row.steps or (links and not row.choices):
        yield "its run is not what is told of it"
    if (row.was is None) != (row.change is None):
        yield "it is compared with half a row"
    if row.expected == ReachVerdict.OPEN:
        yield "nothing is expected to be open"
