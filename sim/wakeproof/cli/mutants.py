"""`wakeproof mutants`: would anything notice if the release were a little different?"""

from __future__ import annotations

from typing import Annotated

import typer

from wakeproof.cli.completion import releases
from wakeproof.cli.options import (
    DEFAULT_CACHE,
    DEFAULT_OUT,
    Cache,
    Cluster,
    Jobs,
    Json,
    LedgerPlace,
    MaxStates,
    NoCache,
    Out,
    Quiet,
    Scenarios,
    examples,
    job_count,
    ledger_place,
)

EXAMPLES = examples(
    "mutants happy-path --only write-unchecked",
    "mutants newer-wake --release fenced --only callback-stores-nothing --only grant-split",
)
TRIAL_STATES, TRIAL_SECONDS = 1_000_000, 300.0
"""What a mutant may take before its trial is given up."""


def mutants(
    scenarios: Scenarios = None,
    release: Annotated[
        str,
        typer.Option("--release", "-r", help="The release whose code is changed.", autocompletion=releases),
    ] = "fenced",
    only: Annotated[
        list[str] | None, typer.Option("--only", metavar="NAME", help="Mutants by name; all if none is given.")
    ] = None,
    max_states: MaxStates = TRIAL_STATES,
    max_seconds: Annotated[
        float,
        typer.Option("--max-seconds", min=0, help="Stop the trial of a mutant after so many seconds; 0 is no limit."),
    ] = TRIAL_SECONDS,
    runs: Annotated[
        int,
        typer.Option("--runs", min=0, help="Also count the runs that random drivers need to kill, up to this many."),
    ] = 0,
    fresh: Annotated[bool, typer.Option("--fresh", help="Forget the results of earlier calls.")] = False,
    jobs: Jobs = 0,
    json: Json = None,
    out: Out = DEFAULT_OUT,
    quiet: Quiet = False,
    cache: Cache = DEFAULT_CACHE,
    no_cache: NoCache = False,
    ledger: LedgerPlace = None,
    cluster: Cluster = None,
) -> int:
    """Change the release's code in one place at a time, and see whether any scenario and property notices."""
    from wakeproof.commands.mutants import MutantsRequest, run_trials  # noqa: PLC0415 - heavy, and no part of --help

    tried = MutantsRequest(
        scenarios,
        release,
        only,
        max_states,
        max_seconds,
        runs,
        fresh,
        job_count(jobs),
        json,
        out,
        quiet,
        cache=None if no_cache else cache,
        ledger=ledger_place(ledger),
        cluster=cluster,
    )
    return run_trials(tried)
