"""summary.md: the verdict first, the matrix, the claimed table beside what was observed, each breach with its story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wakeproof.campaign.trust import replay_command
from wakeproof.report.answer import answer
from wakeproof.report.breaches import Breach, breaches
from wakeproof.report.called import legend
from wakeproof.report.canaries import canary_line
from wakeproof.report.changes import BrokenChange, broken_changes, why_base_does_not
from wakeproof.report.evidence import facts, way_line
from wakeproof.report.handlers import handlers_that_raised
from wakeproof.report.markdown import cell, code, line, render
from wakeproof.report.matrix import (
    LEGEND,
    by_scenario,
    covered,
    matrix,
    properties_of,
    releases_of,
    scenarios_of,
)
from wakeproof.report.mermaid import CHARACTERS_MAX as DIAGRAM_CHARACTERS_MAX
from wakeproof.report.mermaid import mermaid
from wakeproof.report.reaches import reach_lines
from wakeproof.report.source_lines import drawing_of, to_look_at
from wakeproof.report.strikes import never_offered, strikes
from wakeproof.results.schema import Observed, Report, Result, as_expected
from wakeproof.verdict import Verdict


class Reason(NamedTuple):
    """Why verdicts are inconclusive, and which."""

    why: str
    properties: tuple[str, ...]
    scenarios: tuple[str, ...]


CHARACTERS_MAX = 60_000
"""What a comment on a pull request holds, and a little less."""
ROWS_TOLD = (1_000_000, 64, 32, 16, 8, 4, 2, 1, 0)
CUT = "\n\nCut here: the whole report is in index.html.\n"
DIAGRAMS_LEAST = 3
"""So many of the first stories keep their diagram before a further row of a table is told."""
FENCE = "\n```mermaid\n```\n"


def summary(report: Report) -> str:
    """The Markdown text. Whatever came from a scenario or a module is escaped.

    Where it would be too long for a comment, fewer stories are drawn, then fewer are told and fewer rows of each long
    table, the verdict and the matrix last of all.
    """
    texts = (_drawn(report, rows) for rows in ROWS_TOLD)
    text = next((text for text in texts if len(text) < CHARACTERS_MAX), "")
    return text or _text(report, 0)[: CHARACTERS_MAX - len(CUT) - 1] + CUT


def _drawn(report: Report, rows: int) -> str:
    """So many rows of each, and the diagrams that there is room for beside them: of the first stories in any case."""
    drawable = [_diagram(each) for each in _stories(report, rows)]
    room, kept = CHARACTERS_MAX - len(_text(report, rows, [], 1)) - 1, list[str]()
    for diagram in drawable:
        size = len(diagram) + len(FENCE)
        fits = 0 < len(diagram) <= DIAGRAM_CHARACTERS_MAX and (size <= room or sum(map(bool, kept)) < DIAGRAMS_LEAST)
        kept.append(diagram if fits else "")
        room -= size * fits
    return _text(report, rows, kept, sum(map(bool, drawable)))


def _stories(report: Report, rows: int) -> list[BrokenChange | Breach]:
    """What is told, in its order: what changed before what is broken."""
    return [*list(broken_changes(report.results))[:rows], *list(breaches(report.results))[:rows]]


def _diagram(story: BrokenChange | Breach) -> str:
    """A story as a diagram; empty where nothing of it can be drawn."""
    row = story.row
    drawing = drawing_of(row) if isinstance(story, BrokenChange) else story.counterexample.drawing
    return mermaid(drawing, f"{row.property} in {row.scenario} on {row.release}") if drawing else ""


def _undrawn(drawn: int, drawable: int) -> str:
    if drawn >= drawable:
        return ""
    return (
        f"{drawn} of {drawable} stories are drawn here; all of them are in index.html, and wakeproof export draws any"
    )


def _text(report: Report, rows: int, diagrams: Sequence[str] = (), drawable: int = 0) -> str:
    """So many rows of each table and stories; `diagrams` are those of the stories, empty or missing where it is none.

    `drawable` is how many there could be.
    """
    results, raised = report.results, list(handlers_that_raised(report))
    told, changed, scenarios = list(breaches(results)), list(broken_changes(results)), list(by_scenario(results))
    pairs, struck, reasons = list(covered(results)), list(strikes(report)), list(_reasons(results))
    reaches = reach_lines(report, report.about.out)
    return render(
        "summary.md.jinja",
        filters={
            "cell": cell,
            "line": line,
            "code": code,
            "claim": _claim,
            "way_line": way_line,
            "why_base_does_not": why_base_does_not,
            "look_at": lambda row: to_look_at(drawing_of(row)),
            "observed_cells": observed_cells,
        },
        tests={"as_expected": as_expected},
        answer=answer(report),
        canaries=canary_line(report),
        own=legend(report),
        report=report,
        out=report.about.out,
        replay=replay_command,
        releases=releases_of(report.results),
        matrix=list(matrix(report.results)),
        legend=LEGEND,
        raised=raised[:rows],
        never=list(never_offered(report))[:rows],
        claims=report.about.table,
        columns=report.directed[0].columns if report.directed else (),
        directed=sorted(report.directed, key=lambda row: row.run),
        properties=properties_of(report.results),
        scenarios=scenarios[:rows],
        breaches=told[:rows],
        facts=facts,
        changed=changed[:rows],
        diagrams=[*diagrams, *("" for _ in _stories(report, rows)[len(diagrams) :])],
        undrawn=_undrawn(sum(map(bool, diagrams)), drawable),
        covered=pairs[:rows],
        reaches=reaches[:rows],
        struck=struck[:rows],
        reasons=reasons[:rows],
        left_out=sum(
            max(0, len(every) - rows) for every in (raised, told, changed, scenarios, pairs, struck, reasons, reaches)
        ),
    )


def observed_cells(row: Observed) -> Iterator[str]:
    """A cell of a table per column, bold where something else is claimed; where nothing was observed, why."""
    seen = row.observed or (row.why, *("" for _ in row.columns[1:]))
    for saw, differs in zip(seen, row.differences, strict=True):
        yield f"**{cell(saw)}**" if differs and row.observed else cell(saw)


def _claim(row: Observed) -> str:
    return " / ".join(said or "·" for said in row.claimed) if any(row.claimed) else "nothing"


def _reasons(results: Sequence[Result]) -> Iterator[Reason]:
    open_ = [row for row in results if row.verdict == Verdict.INCONCLUSIVE]
    for why in dict.fromkeys(row.because for row in open_):
        rows = [row for row in open_ if row.because == why]
        yield Reason(why, tuple(properties_of(rows)), tuple(scenarios_of(rows)))
