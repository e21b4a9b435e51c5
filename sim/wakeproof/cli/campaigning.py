"""From the words of a call to a campaign, its report and its exit code."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from wakeproof.campaign.campaign import Outcome, campaign
from wakeproof.campaign.chunk import machine_of
from wakeproof.campaign.results import encode, exit_code
from wakeproof.campaign.work import Method, Pair
from wakeproof.cli.options import console_for, job_count, parse_seeds, progress_on, tell
from wakeproof.evidence.counterexample import encode as encode_counterexample
from wakeproof.exhaustive.limits import Limits
from wakeproof.output import check_target, check_writable, write_whole
from wakeproof.report.summary import summary
from wakeproof.report.terminal import show
from wakeproof.scenario.library import load_all
from wakeproof.scenario.scenario import Scenario

INTERRUPTED = 130


@dataclass(frozen=True)
class Asked:
    """The words of a call, as typer gives them."""

    scenarios: Sequence[str] | None
    releases: Sequence[str] | None
    settings: Sequence[str] | None
    seeds: str | None
    jobs: int
    json: str | None
    out: Path
    limits: Limits | None = None


def run_campaign(asked: Asked, method: Method) -> int:
    """Check what was asked for, do it, write it, tell it."""
    scenarios, pairs = prepare(asked)
    with progress_on(console_for(asked.json)) as hear:
        checks = method is Method.BOTH
        outcome = campaign(pairs, job_count(asked.jobs), hear, method, asked.limits, canaries=checks)
    write(outcome, scenarios, asked.out, asked.json)
    show(console_for(asked.json), outcome.report, asked.out, ways=method is Method.PROVE)
    return exit_code(outcome.report) if outcome.report.complete else INTERRUPTED


def prepare(asked: Asked) -> tuple[list[Scenario], list[Pair]]:
    """The scenarios and pairs that are meant; a mistake in any of it, or in where to write, is told before any work."""
    span = parse_seeds(asked.seeds)
    scenarios = load_all(asked.scenarios or (), asked.settings or ())
    releases = list(dict.fromkeys(asked.releases or ()))
    pairs = [
        Pair(scenario, release, span or range(scenario.file.seeds))
        for scenario in scenarios
        for release in releases or scenario.kind.releases
    ]
    for release in releases:
        machine_of(scenarios[0], release)
    check_writable(asked.out)
    if asked.json is not None:
        check_target(asked.json)
    return scenarios, pairs


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
