"""From the words of a call to a campaign, its report and its exit code."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from wakeproof.campaign.campaign import campaign
from wakeproof.campaign.chunk import machine_of
from wakeproof.campaign.comparing import compare
from wakeproof.campaign.results import Report, exit_code
from wakeproof.campaign.work import Method, Pair
from wakeproof.cli.console import console_for, progress_on
from wakeproof.cli.options import INTERRUPTED, job_count, parse_seeds
from wakeproof.cli.writing import FOLDERS, about, write
from wakeproof.exhaustive.limits import Limits
from wakeproof.output import alone_in, check_target, check_unlinked, check_writable
from wakeproof.report.terminal import show
from wakeproof.scenario.library import load_all
from wakeproof.scenario.scenario import Scenario


@dataclass(frozen=True)
class Asked:
    """The words of a call, as typer gives them; `compared` are a comparison's BASE and HEAD."""

    scenarios: Sequence[str] | None
    releases: Sequence[str] | None
    settings: Sequence[str] | None
    seeds: str | None
    jobs: int
    json: str | None
    out: Path
    limits: Limits | None = None
    figure_runs: int = 0
    quiet: bool = False
    compared: tuple[str, str] | None = None


def run_campaign(asked: Asked, method: Method) -> int:
    """Do what was asked for, and tell its exit code."""
    report = reported(asked, method)
    return exit_code(report) if report.complete else INTERRUPTED


def reported(asked: Asked, method: Method) -> Report:
    """Check what was asked for, do it, write it, tell it. A check looks for its canaries, a comparison does not."""
    scenarios, pairs = prepare(asked)
    with alone_in(asked.out):
        return _reported(asked, method, scenarios, pairs)


def _reported(asked: Asked, method: Method, scenarios: list[Scenario], pairs: list[Pair]) -> Report:
    canaries, jobs = method is Method.BOTH and not asked.compared, job_count(asked.jobs)
    with progress_on(quiet=asked.quiet) as hear:
        outcome = campaign(pairs, jobs, hear, method, asked.limits, canaries=canaries, figure_runs=asked.figure_runs)
        if asked.compared:
            hear(0, 1, "comparing")
            outcome = compare(outcome, *asked.compared, scenarios)
    report = msgspec.structs.replace(outcome.report, about=about(scenarios, outcome.report, asked.out))
    with progress_on(quiet=asked.quiet or asked.json == "-") as hear:
        hear(0, 1, "writing the report")
        write(report, outcome.counterexamples, asked.out, asked.json)
    show(console_for(asked.json), report, asked.out, ways=method is Method.PROVE, quiet=asked.quiet)
    return report


def prepare(asked: Asked) -> tuple[list[Scenario], list[Pair]]:
    """The scenarios and pairs that are meant; a mistake in any of it, or in where to write, is told before any work."""
    span = parse_seeds(asked.seeds)
    releases = list(dict.fromkeys(asked.releases or ()))
    scenarios = load_all(asked.scenarios or (), asked.settings or (), releases)
    pairs = [
        Pair(scenario, release, span or range(scenario.file.seeds))
        for scenario in scenarios
        for release in releases or scenario.kind.releases
    ]
    for release in releases:
        machine_of(scenarios[0], release)
    check_writable(asked.out)
    check_unlinked(asked.out, FOLDERS)
    if asked.json is not None:
        check_target(asked.json)
    return scenarios, pairs
