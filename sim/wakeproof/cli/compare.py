"""`wakeproof compare`: what a change of the release module made worse, likelier, better, or only moved."""

from __future__ import annotations

from typing import Annotated

import typer

from wakeproof.checker.limits import Engine
from wakeproof.cli.check import CHECK_STATES, Seeds
from wakeproof.cli.completion import releases
from wakeproof.cli.options import (
    DEFAULT_CACHE,
    DEFAULT_OUT,
    FIGURE_RUNS,
    Cache,
    Cluster,
    EngineName,
    FigureRuns,
    Jobs,
    Json,
    LedgerPlace,
    MaxMib,
    MaxSeconds,
    MaxStates,
    NoCache,
    Out,
    Quiet,
    Scenarios,
    Settings,
    examples,
    job_count,
    ledger_place,
    parse_limits,
)
from wakeproof.errors import UserError
from wakeproof.scenario.seeds import parse_seeds

Base = Annotated[
    str | None,
    typer.Argument(
        metavar="BASE",
        help="The release as it is: a name, path/to/file.py:name, or path/to/release.toml.",
        autocompletion=releases,
    ),
]
Head = Annotated[
    str | None,
    typer.Argument(metavar="HEAD", help="The changed release, named the same way.", autocompletion=releases),
]
Strict = Annotated[bool, typer.Option("--strict", help="Exit with 1 also where a breach only became likelier.")]
_TWO = "name two releases: wakeproof compare BASE HEAD [SCENARIO...]"
EXAMPLES = examples(
    "compare token_gated decoupled newer-wake",
    "compare decoupled stream_scoped newer-wake --quiet --json comparison.json",
)


def compare_command(
    base: Base = None,
    head: Head = None,
    scenarios: Scenarios = None,
    setting: Settings = None,
    seeds: Seeds = None,
    max_states: MaxStates = CHECK_STATES,
    max_seconds: MaxSeconds = 0.0,
    max_mib: MaxMib = 0,
    engine: EngineName = Engine.COMPILED,
    figure_runs: FigureRuns = FIGURE_RUNS,
    jobs: Jobs = 0,
    json: Json = None,
    out: Out = DEFAULT_OUT,
    quiet: Quiet = False,
    strict: Strict = False,
    cache: Cache = DEFAULT_CACHE,
    no_cache: NoCache = False,
    ledger: LedgerPlace = None,
    cluster: Cluster = None,
) -> int:
    """Compare two releases: what HEAD fixes, and what it makes worse."""
    from wakeproof.commands.campaign import CampaignRequest, run_comparison  # noqa: PLC0415 - heavy, and no part of --help
    from wakeproof.scenario.library import check_no_scenarios  # noqa: PLC0415 - loads every world

    if base is None or head is None:
        what = "nothing is compared" if base is None else f"'{base}' is compared with nothing"
        raise UserError(what, where="HEAD" if base else "BASE", remedy=_TWO)
    check_no_scenarios((base, head))
    if base == head:
        raise UserError(f"'{base}' is compared with itself", where="HEAD", remedy="name two different releases")
    limits = parse_limits(max_states, max_seconds, max_mib, engine)
    pair = (base, head)
    asked = CampaignRequest(
        scenarios,
        pair,
        setting,
        parse_seeds(seeds),
        job_count(jobs),
        json,
        out,
        limits,
        figure_runs,
        quiet,
        pair,
        strict,
        None if no_cache else cache,
        ledger_place(ledger),
        cluster,
    )
    return run_comparison(asked)
