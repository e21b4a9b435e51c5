"""`wakeproof compare`: what a change of the release module fixed, left broken, and newly broke."""

from __future__ import annotations

from typing import Annotated

import msgspec
import typer

from wakeproof.campaign.campaign import campaign
from wakeproof.campaign.comparing import compare
from wakeproof.campaign.results import NEWLY, OPEN, Report, exit_code
from wakeproof.campaign.work import Method
from wakeproof.cli.campaigning import INTERRUPTED, Asked, prepare, write
from wakeproof.cli.check import CHECK_STATES, Seeds
from wakeproof.cli.options import (
    DEFAULT_OUT,
    Jobs,
    Json,
    MaxMib,
    MaxSeconds,
    MaxStates,
    Out,
    Scenarios,
    Settings,
    console_for,
    job_count,
    parse_limits,
    progress_on,
)
from wakeproof.errors import UserError
from wakeproof.report.terminal import show

Base = Annotated[str, typer.Argument(metavar="BASE", help="The release as it is, or path/to/file.py:name.")]
Head = Annotated[str, typer.Argument(metavar="HEAD", help="The changed one, or path/to/file.py:name.")]


def compare_command(
    base: Base,
    head: Head,
    scenarios: Scenarios = None,
    setting: Settings = None,
    seeds: Seeds = None,
    max_states: MaxStates = CHECK_STATES,
    max_seconds: MaxSeconds = 0.0,
    max_mib: MaxMib = 0,
    jobs: Jobs = 0,
    json: Json = None,
    out: Out = DEFAULT_OUT,
) -> int:
    """Compare two releases: what HEAD fixes, leaves broken, and newly breaks."""
    if base == head:
        raise UserError(f"'{base}' is compared with itself", where="HEAD", remedy="name two different releases")
    limits = parse_limits(max_states, max_seconds, max_mib)
    asked = Asked(scenarios, (base, head), setting, seeds, jobs, json, out, limits)
    loaded, pairs = prepare(asked)
    with progress_on(console_for(json)) as hear:
        outcome = campaign(pairs, job_count(jobs), hear, Method.BOTH, limits)
    outcome = compare(outcome, base, head, loaded)
    write(outcome, loaded, out, json)
    show(console_for(json), outcome.report, out)
    return _exit_code(outcome.report) if outcome.report.complete else INTERRUPTED


def _exit_code(report: Report) -> int:
    """1 exactly when something is newly broken or an expectation fails; 3 where that could not be said."""
    newly = any(row.change == NEWLY for row in report.results)
    promised = tuple(row for row in report.results if row.expected is not None)
    expected = exit_code(msgspec.structs.replace(report, results=promised))
    base = {(row.scenario, row.property): row for row in report.results if row.change is None}
    open_ = any(row.change == OPEN and (row.limit or base[row.scenario, row.property].limit) for row in report.results)
    return 1 if newly or expected == 1 else 3 if expected or open_ else 0
