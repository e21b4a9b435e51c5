"""From the words of `wakeproof conform` to rows of what was held against the real thing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass

from rich.console import Console
from rich.table import Table

from wakeproof import __version__
from wakeproof.campaign.job import machine_of
from wakeproof.checker.limits import INTERRUPTED as CUT_SHORT
from wakeproof.checker.limits import Limits
from wakeproof.commands.console import console_for, progress_on
from wakeproof.commands.json_output import check_json, write_json
from wakeproof.conform.conform import Known, conform
from wakeproof.conform.results import Conformed, ConformRow, Mismatch, exit_code
from wakeproof.errors import UserError
from wakeproof.interrupts import INTERRUPTED, holding, interruptible, kept
from wakeproof.kernel.machine import Machine
from wakeproof.progress import OnProgress
from wakeproof.report.terminal import say
from wakeproof.scenario.conformance import Conformance, ConformanceScene
from wakeproof.scenario.library import load_all
from wakeproof.scenario.scenario import Scenario
from wakeproof.scenario.worlds import WorldKind

Opened = AbstractContextManager[Callable[[Machine], ConformanceScene]]


@dataclass(frozen=True)
class ConformRequest:
    """The words of a call, as typer gives them."""

    scenarios: Sequence[str]
    releases: Sequence[str]
    settings: Sequence[str]
    database: str
    overlaps: bool
    facts: bool
    limits: Limits
    json: str | None
    quiet: bool


def conformed(asked: ConformRequest) -> int:
    """Check what was asked for, do it, write it, tell it."""
    releases = list(dict.fromkeys(asked.releases))
    pairs = _pairs(load_all(asked.scenarios, asked.settings, releases), releases)
    opened = _real(pairs[0][0].kind, asked)
    check_json(asked.json)
    with holding():
        with progress_on(quiet=asked.quiet) as (on_progress, _):
            rows, complete = _all(pairs, opened(asked.database), asked.limits, on_progress, overlapping=asked.overlaps)
        results = Conformed(wakeproof=__version__, complete=complete, results=tuple(rows))
        write_json(asked.json, results)
        kept()
    _show(console_for(asked.json), rows, quiet=asked.quiet)
    return exit_code(rows) if complete else INTERRUPTED


def _pairs(scenarios: list[Scenario], releases: list[str]) -> list[tuple[Scenario, str]]:
    """What is meant; a mistake in any of it is told before any work."""
    for scenario in scenarios:
        if scenario.kind.conformance is None:
            remedy = "a world says what it simulates by the field `conformance` of its kind"
            raise UserError(f"there is no real database to check for the world '{scenario.kind.name}'", remedy=remedy)
    for release in releases:
        machine_of(scenarios[0], release)
    return [(scenario, release) for scenario in scenarios for release in releases or scenario.kind.releases]


def _real(kind: WorldKind, asked: ConformRequest) -> Conformance:
    """The real thing itself, or what is learned of what it is sent."""
    if asked.facts and asked.overlaps:
        raise UserError(
            "--facts checks one call at a time, --overlaps two at once",
            where="--overlaps",
            remedy="leave one of them out",
        )
    found = kind.learned if asked.facts else kind.conformance
    if found is None:
        remedy = "leave --facts out: a world has them by the field `learned` of its kind"
        raise UserError(f"no facts are learned for the world '{kind.name}'", where="--facts", remedy=remedy)
    return found


def _all(
    pairs: list[tuple[Scenario, str]], opened: Opened, limits: Limits, on_progress: OnProgress, *, overlapping: bool
) -> tuple[list[ConformRow], bool]:
    """The rows in order, and whether nobody interrupted."""
    rows, known = list[ConformRow](), Known()
    try:
        with interruptible(), opened as scene_of:
            for scenario, release in pairs:
                on_progress(len(rows), len(pairs), f"{scenario.name} on {release}")
                machine = machine_of(scenario, release)
                scene = scene_of(machine)
                rows.append(conform(machine, scene, scenario.name, release, limits, known, overlapping=overlapping))
                if rows[-1].limit == CUT_SHORT:
                    return rows, False
    except KeyboardInterrupt:
        return rows, False
    return rows, True


def _show(console: Console, rows: list[ConformRow], *, quiet: bool) -> None:
    table = Table(
        "scenario", "release", "transitions", "covered", "facts", "asked", "runs", "overlaps", "differences", "seconds"
    )
    for row in rows:
        counts = (
            row.transitions,
            row.transitions_covered,
            row.facts,
            row.facts_asked,
            row.runs,
            row.overlaps,
            row.differences,
        )
        table.add_row(row.scenario, row.release, *(f"{count:,}" for count in counts), f"{row.seconds:.1f}")
    if not quiet:
        console.print(table)
    for row in rows:
        _show_differences(console, row)
        if not row.whole:
            why = row.limit or "not every transition was reached"
            say(console, f"{row.scenario} on {row.release}: not whole: {why}")
    say(console, _answer(rows))


def _show_differences(console: Console, row: ConformRow) -> None:
    for found in row.found:
        lines = (
            f"{row.scenario} on {row.release}: {found.statement}",
            f"  simulated: {found.simulated}",
            f"  real:      {found.real}",
            f"  after {len(found.path)} steps, the shortest path{_concerns(found)}:",
            *(f"  {number:3}. {label}" for number, label in enumerate(found.path, 1)),
        )
        for line in lines:
            say(console, line)
    if row.differences > len(row.found):
        say(console, f"  ... and {row.differences - len(row.found)} more")


def _concerns(found: Mismatch) -> str:
    return f" (it concerns {found.transitions:,} transitions)" if found.transitions else ", while both are on their way"


def _answer(rows: list[ConformRow]) -> str:
    covered, transitions = sum(row.transitions_covered for row in rows), sum(row.transitions for row in rows)
    facts, differences = sum(row.facts for row in rows), sum(row.differences for row in rows)
    return f"{covered:,} of {transitions:,} transitions covered by {facts:,} facts: {differences:,} differences."
