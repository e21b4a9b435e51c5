"""index.html from a report: what stands where. How it looks is in the templates and the style sheet beside this."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from wakeproof.report.answer import answer
from wakeproof.report.called import legend
from wakeproof.report.canaries import canary_line
from wakeproof.report.figures.figure import Figure
from wakeproof.report.handlers import handlers_that_raised
from wakeproof.report.matrix import MARKS, properties_of, releases_of, scenarios_of
from wakeproof.report.page.anchors import Anchors
from wakeproof.report.page.cells import lines
from wakeproof.report.page.claimed import claimed
from wakeproof.report.page.covered import crashes, pairs
from wakeproof.report.page.data import page_data
from wakeproof.report.page.stories import stories
from wakeproof.report.page.templates import script, style, template
from wakeproof.report.reaches import reach_lines
from wakeproof.report.strikes import never_offered, strikes
from wakeproof.results.schema import Report
from wakeproof.verdict import Verdict
from wakeproof.wording import counted

DIGITS_SHOWN = 30
SCRIPTS = ("page.js", "walk.js", "swimlane.js", "covered.js", "filters.js")
"""The first has what the others use; the last begins."""


class Extent(NamedTuple):
    """What the report is of, in figures, and what it leaves open."""

    covered: tuple[str, ...]
    left_open: tuple[str, ...]


def page(report: Report, figures: Sequence[Figure] = ()) -> str:
    """The page, with these figures. Everything that came from a scenario, a module or a file is escaped."""
    anchors = Anchors(report)
    told = list(stories(report, anchors))
    return template("page.html.jinja").render(
        report=report,
        answer=answer(report),
        anchors=anchors,
        extent=Extent(tuple(_covered(report)), tuple(_left_open(report))),
        canaries=canary_line(report),
        own=legend(report),
        raised=list(handlers_that_raised(report)),
        releases=releases_of(report.results),
        properties=properties_of(report.results),
        premises={named.name: named for named in report.about.properties},
        marks=MARKS,
        matrix=list(lines(report, anchors)),
        stories=told,
        claimed=claimed(report),
        reaches=reach_lines(report, report.about.out),
        pairs=list(pairs(report, anchors)),
        strikes=list(strikes(report)),
        crashes=list(crashes(report)),
        figures=figures,
        style=style("page.css", "lanes.css"),
        data=page_data(report, anchors, told),
        places={name: number for number, name in enumerate(scenarios_of(report.results))},
        release_places={name: number for number, name in enumerate(releases_of(report.results))},
        changes=list(dict.fromkeys(row.change for row in report.results if row.change)),
        verdicts=[verdict for verdict in MARKS if any(row.verdict == verdict for row in report.results)],
        script=script(*SCRIPTS),
    )


def _covered(report: Report) -> Iterator[str]:
    rows = {(row.scenario, row.release): row for row in report.results if row.states}
    yield f"{counted(len(releases_of(report.results)), 'release')}: {', '.join(releases_of(report.results))}"
    yield counted(len(scenarios_of(report.results)), "scenario")
    if rows:
        states, transitions = (sum(getattr(row, what) for row in rows.values()) for what in ("states", "transitions"))
        whole = "" if any(row.limit for row in rows.values()) else ", every interleaving of them"
        yield f"{states:,} states and {transitions:,} transitions{whole}"
    exact = sum(int(row.interleavings) for row in rows.values() if row.interleavings)
    if exact:
        cycles = ", of runs that keep out of cycles" if any(row.cycles for row in rows.values()) else ""
        told = f"{exact:,}" if exact < 10**DIGITS_SHOWN else f"about 10^{len(str(exact)) - 1}"
        yield f"{told} interleavings, counted exactly{cycles}"
    runs = {(row.scenario, row.release): row.runs for row in report.results if row.runs}
    if runs:
        yield counted(sum(runs.values()), "run") + " by seeds"
    if report.studies:
        yield counted(sum(study.runs for study in report.studies), "run") + " by the clock, for the figures alone"


def _left_open(report: Report) -> Iterator[str]:
    if not report.complete:
        yield "it was interrupted: what is here is what was computed so far"
    for limit, scenario in dict.fromkeys((row.limit, row.scenario) for row in report.results if row.limit):
        yield f"{scenario} was not seen whole ({limit})"
    reasons = dict.fromkeys(
        row.because for row in report.results if row.verdict == Verdict.INCONCLUSIVE and row.because
    )
    for because in reasons:
        rows = [row for row in report.results if row.verdict == Verdict.INCONCLUSIVE and row.because == because]
        names = ", ".join(properties_of(rows))
        yield f"{names} in {counted(len(scenarios_of(rows)), 'scenario')}: {because}"
    yield from never_offered(report)
    yield "whatever lies beyond each scenario's own bounds: more messages, runners, servers or faults than it allows"
