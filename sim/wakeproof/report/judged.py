"""What each row of a report is in CI: something is amiss exactly where the exit code is not 0; and how to say it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import NamedTuple

from wakeproof.campaign.trust import replay_command
from wakeproof.report.canaries import REMEDY
from wakeproof.report.changes import why_base_does_not
from wakeproof.report.evidence import facts
from wakeproof.report.source_lines import drawing_of, to_look_at
from wakeproof.results.schema import (
    LESS_SOUND,
    CanaryResult,
    Report,
    Result,
    as_expected,
    cut_short,
    falls_short,
    is_regression,
    new_way,
    promise,
)
from wakeproof.verdict import Verdict
from wakeproof.visible import one_line, visible

INTERRUPTED = "interrupted: what was not run is inconclusive"


class CiOutcome(Enum):
    """What a row is in CI. An error is no failure: it could not be said whether what was promised is so."""

    FAILURE = "failure"
    ERROR = "error"
    SKIPPED = "skipped"
    PASSED = "passed"


class JudgedRow(NamedTuple):
    """A row, and what it is in CI."""

    row: Result
    outcome: CiOutcome


def judged(report: Report) -> Iterator[JudgedRow]:
    """Each row with its outcome: with no canary missed and no interrupt, one is amiss iff the exit code is not 0."""
    bases = {(row.scenario, row.property): row for row in report.results if report.head and row.change is None}
    for row in report.results:
        outcome = _outcome(row, report, bases.get((row.scenario, row.property)))
        yield JudgedRow(row, CiOutcome.SKIPPED if _shows_nothing(row, outcome, report) else outcome)


def _outcome(row: Result, report: Report, base: Result | None) -> CiOutcome:
    """The rules of `exit_code`, and of a comparison's, for one row."""
    if not as_expected(row):
        return CiOutcome.ERROR if falls_short(row) else CiOutcome.FAILURE
    if is_regression(row, strict=report.strict):
        return CiOutcome.FAILURE
    if report.head:
        return CiOutcome.ERROR if cut_short(row, base) else CiOutcome.PASSED
    unpromised = {"violated": CiOutcome.FAILURE, "inconclusive": CiOutcome.ERROR} if row.expected is None else {}
    return unpromised.get(row.verdict, CiOutcome.PASSED)


def _shows_nothing(row: Result, outcome: CiOutcome, report: Report) -> bool:
    """Inconclusive as it may be: green would say more; after an interrupt one error says it for all."""
    return row.verdict == Verdict.INCONCLUSIVE and (outcome is CiOutcome.PASSED or not report.complete)


def said(row: Result) -> str:
    """What is to be said of a row, in a clause."""
    if row.change in LESS_SOUND:
        return visible(_said_of_change(row))
    return visible(f"{promise(row)}, is {row.verdict}{f': {row.because}' if row.because else ''}")


def _said_of_change(row: Result) -> str:
    """What breaks, how that is news, and what was promised where it is something else."""
    lines = _run_of(row)
    breaks = lines[-1].strip().removeprefix("✗ ") if lines else f"{row.property} is {row.verdict}"
    why = row.compared.why if row.compared else ""
    amiss = promise(row) if row.expected is not None and not as_expected(row) else ""
    return "; ".join(filter(None, [f"{row.change} than on BASE: {breaks}", why, amiss]))


def _run_of(row: Result) -> Sequence[str]:
    """The folded story of its breach: of a comparison that of the first new way."""
    new, found = new_way(row), row.counterexample
    return new.told if new else (found.told or found.story) if found else ()


def missed(canary: CanaryResult) -> str:
    """What a planted bug that was not found means."""
    return visible(f"the bug planted for {canary.property} on {canary.release} was not found. {REMEDY}")


def story(row: Result, out: str) -> Iterator[str]:
    """The folded story of a breach, what stands below it, and the command that shows it again; a line each."""
    found = row.counterexample
    if found is None:
        return
    yield from map(one_line, _run_of(row))
    lines = to_look_at(drawing_of(row)) if new_way(row) else facts(row, found)
    for line in (*why_base_does_not(row), *lines):
        yield f"- {one_line(line)}"
    yield replay(row, out)


def replay(row: Result, out: str) -> str:
    """The command that shows a row's breach again: of a comparison the new way's; empty where nothing broke."""
    file = (row.compared.file if row.compared else "") or (row.counterexample.file if row.counterexample else "")
    return visible(replay_command(f"{out}/{file}", row.code())) if file else ""
