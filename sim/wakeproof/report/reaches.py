"""Named behaviours in words: each with its run, those of releases that fare alike together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wakeproof.campaign.trust import replay_command
from wakeproof.report.judged import CiOutcome
from wakeproof.results.reaches import ReachChange, ReachRow, compared_reach_code, is_unexpected, reach_code
from wakeproof.results.schema import Report
from wakeproof.verdict import ReachVerdict
from wakeproof.visible import visible

TITLE = "Named behaviours"
OUTCOMES = {0: CiOutcome.PASSED, 1: CiOutcome.FAILURE, 3: CiOutcome.ERROR}


class ReachLine(NamedTuple):
    """A behaviour of a scenario on releases that fare alike: what is said of it, and its run."""

    row: ReachRow
    releases: tuple[str, ...]
    said: str
    replay: str

    @property
    def name(self) -> str:
        return f"{self.row.behaviour} in {self.row.scenario}"

    def __str__(self) -> str:
        return f"{self.name} on {', '.join(self.releases)}: {self.said}"


def reach_lines(report: Report, out: str) -> list[ReachLine]:
    """In the report's order; the run that is told is that of the first release of a line."""
    alike: dict[tuple[str, str, str], list[ReachRow]] = {}
    for row in report.reaches:
        alike.setdefault((row.scenario, row.behaviour, said_of_reach(row)), []).append(row)
    return [
        ReachLine(rows[0], tuple(row.release for row in rows), said, reach_replay(rows[0], out))
        for (_, _, said), rows in alike.items()
    ]


def said_of_reach(row: ReachRow) -> str:
    """What became of it, in a clause."""
    change = f"{row.change}, was {row.was}; " if row.change in (ReachChange.WORSE, ReachChange.CHANGED) else ""
    whose = "expected" if row.promised else "the scenario expects"
    expected = f" ({whose} {row.expected})" if is_unexpected(row) else ""
    because = f"; {row.because}" if row.because else ""
    return visible(f"{change}{row.verdict}{expected}, {_run(row)}{because}")


def _run(row: ReachRow) -> str:
    length = f"{row.steps} steps and {row.faults} {'fault' if row.faults == 1 else 'faults'}"
    if row.verdict == ReachVerdict.COVERED:
        return f"{'the shortest run has' if row.shortest else 'by a run of'} {length}"
    if not row.happened:
        return f"no run comes to a first link of it; missing: {', '.join(row.missing)}"
    count = len(row.happened) + len(row.missing)
    links = f"{len(row.happened)} of its {count} links"
    return f"the nearest run has {links} after {length}; missing: {', '.join(row.missing)}"


def reach_replay(row: ReachRow, out: str) -> str:
    """The command that shows its run; empty where there is none."""
    return visible(replay_command(f"{out}/{row.file}", row.code())) if row.file else ""


def reach_outcome(row: ReachRow, report: Report) -> CiOutcome:
    """What it is in CI: amiss exactly where it makes the exit code differ from 0."""
    return OUTCOMES[compared_reach_code(row) if report.head else reach_code(row)]


def amiss_reaches(report: Report) -> Iterator[tuple[ReachRow, CiOutcome]]:
    """Tell those that make the exit code differ from 0."""
    for row in report.reaches:
        outcome = reach_outcome(row, report)
        if outcome is not CiOutcome.PASSED:
            yield row, outcome


def in_headline(rows: Sequence[ReachRow], *, compared: bool) -> Iterator[str]:
    """How many of them are amiss, in the words of the answer."""
    code = compared_reach_code if compared else reach_code
    for number, what in ((1, "not as expected"), (3, "open")):
        count = sum(code(row) == number for row in rows)
        if count:
            yield f"{count} named {'behaviour' if count == 1 else 'behaviours'} {what}"
