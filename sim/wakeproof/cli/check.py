"""`wakeproof check`, the main job, and `wakeproof run`, the same on chosen scenarios and seeds."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from wakeproof.campaign.campaign import Outcome, Pair, campaign
from wakeproof.campaign.chunk import machine_of
from wakeproof.campaign.results import encode, exit_code
from wakeproof.cli.options import (
    DEFAULT_OUT,
    Jobs,
    Json,
    Out,
    Releases,
    Scenarios,
    Settings,
    console_for,
    job_count,
    parse_seeds,
    progress_on,
    tell,
)
from wakeproof.evidence.counterexample import encode as encode_counterexample
from wakeproof.output import check_target, check_writable, write_whole
from wakeproof.report.summary import summary
from wakeproof.report.terminal import show
from wakeproof.scenario.library import load_all
from wakeproof.scenario.scenario import Scenario

Seeds = Annotated[str | None, typer.Option("--seeds", metavar="FIRST:END", help="Seeds; each scenario's own if none.")]
INTERRUPTED = 130


def check(
    scenarios: Scenarios = None,
    release: Releases = None,
    setting: Settings = None,
    seeds: Seeds = None,
    jobs: Jobs = 0,
    json: Json = None,
    out: Out = DEFAULT_OUT,
) -> int:
    """The main job: every scenario on every release, as each expects."""
    return _campaign(scenarios or (), release or (), setting or (), seeds, jobs, json, out)


def run(
    scenarios: Annotated[list[str], typer.Argument(help="Scenario names or files.")],
    release: Releases = None,
    setting: Settings = None,
    seeds: Seeds = None,
    jobs: Jobs = 0,
    json: Json = None,
    out: Out = DEFAULT_OUT,
) -> int:
    """Run scenarios over seeds, and tell the story of whatever breaks."""
    return _campaign(scenarios, release or (), setting or (), seeds, jobs, json, out)


def _campaign(
    names: Sequence[str],
    releases: Sequence[str],
    settings: Sequence[str],
    seeds: str | None,
    jobs: int,
    json: str | None,
    out: Path,
) -> int:
    span = parse_seeds(seeds)
    scenarios = load_all(names, settings)
    releases = list(dict.fromkeys(releases))
    pairs = [
        Pair(scenario, release, span or range(scenario.file.seeds))
        for scenario in scenarios
        for release in releases or scenario.kind.releases
    ]
    _check_first(scenarios, releases)
    check_writable(out)
    if json is not None:
        check_target(json)
    with progress_on(console_for(json)) as hear:
        outcome = campaign(pairs, job_count(jobs), hear)
    write(outcome, scenarios, out, json)
    show(console_for(json), outcome.report, out)
    return exit_code(outcome.report) if outcome.report.complete else INTERRUPTED


def _check_first(scenarios: Sequence[Scenario], releases: Sequence[str]) -> None:
    """Build each release that was asked for once, so that a mistake in it is told before any work."""
    for release in releases:
        machine_of(scenarios[0], release)


def write(outcome: Outcome, scenarios: Sequence[Scenario], out: Path, json: str | None) -> None:
    """The report in its formats, and the counterexamples: each file whole or not at all."""
    for name, counterexample in outcome.counterexamples.items():
        write_whole(out / "counterexamples" / name, encode_counterexample(counterexample))
    encoded = encode(outcome.report)
    text = summary(outcome.report, scenarios[0].kind.claims, command=_command(sys.argv[1:]), out=str(out))
    write_whole(out / "summary.md", text.encode())
    write_whole(out / "results.json", encoded)
    if json == "-":
        tell(encoded)
    elif json:
        write_whole(Path(json), encoded)


def _command(words: Sequence[str]) -> str:
    """What was called, but for `--jobs`: the number of workers changes no result, and so no report."""
    jobs = re.compile(r"(?<= )(--jobs|-j)[ =]?\d+ ?")
    return jobs.sub("", shlex.join(["wakeproof", *words])).strip()
