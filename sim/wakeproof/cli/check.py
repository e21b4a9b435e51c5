"""`wakeproof check`, the main job, and its two halves on chosen scenarios: `prove`, and `run` over seeds."""

from __future__ import annotations

from typing import Annotated

import typer

from wakeproof.checker.limits import STATES_MAX, Engine
from wakeproof.cli.completion import scenarios as scenario_names
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
    Releases,
    Scenarios,
    Settings,
    Symmetric,
    examples,
    job_count,
    ledger_place,
    parse_limits,
)
from wakeproof.scenario.seeds import parse_seeds

Seeds = Annotated[
    str | None, typer.Option("--seeds", metavar="FIRST:END", help="The seeds; without it, those of each scenario.")
]
CHECK_EXAMPLES = examples(
    "check",
    "check happy-path newer-wake --release decoupled --quiet",
    "check happy-path --set messages=2 --set restart=1 --release fenced",
)
PROVE_EXAMPLES = examples(
    "prove newer-wake --release decoupled",
    "prove heartbeats --release lease_nulling --release fenced --out reports/heartbeats",
    "prove newer-wake --release decoupled --max-states 2000 --json results.json",
)
RUN_EXAMPLES = examples(
    "run newer-wake --release decoupled --seeds 0:5000",
    "run happy-path heartbeats --seeds 0:200 --figure-runs 0 --quiet",
)
CHECK_STATES, PROVE_STATES = STATES_MAX, 2_000_000
"""States before a proof is given up: `check` has seeds to fall back on, and others waiting."""


def check(
    scenarios: Scenarios = None,
    release: Releases = None,
    setting: Settings = None,
    seeds: Seeds = None,
    max_states: MaxStates = CHECK_STATES,
    max_seconds: MaxSeconds = 0.0,
    max_mib: MaxMib = 0,
    engine: EngineName = Engine.COMPILED,
    symmetry: Symmetric = False,
    figure_runs: FigureRuns = FIGURE_RUNS,
    jobs: Jobs = 0,
    json: Json = None,
    out: Out = DEFAULT_OUT,
    quiet: Quiet = False,
    cache: Cache = DEFAULT_CACHE,
    no_cache: NoCache = False,
    ledger: LedgerPlace = None,
    cluster: Cluster = None,
) -> int:
    """The main job: every scenario on every release, proved where it can be, by seeds where not.

    It must find a bug planted for each property as well; if it misses one, the whole check is inconclusive.
    """
    from wakeproof.campaign.work import Method  # noqa: PLC0415 - heavy, and no part of --help
    from wakeproof.commands.campaign import CampaignRequest, run_campaign  # noqa: PLC0415 - heavy, and no part of --help

    limits = parse_limits(max_states, max_seconds, max_mib, engine, symmetry=symmetry)
    asked = CampaignRequest(
        scenarios,
        release,
        setting,
        parse_seeds(seeds),
        job_count(jobs),
        json,
        out,
        limits,
        figure_runs,
        quiet,
        cache=None if no_cache else cache,
        ledger=ledger_place(ledger),
        cluster=cluster,
    )
    return run_campaign(asked, Method.BOTH)


def prove(
    scenarios: Scenarios = None,
    release: Releases = None,
    setting: Settings = None,
    max_states: MaxStates = PROVE_STATES,
    max_seconds: MaxSeconds = 0.0,
    max_mib: MaxMib = 0,
    engine: EngineName = Engine.COMPILED,
    symmetry: Symmetric = False,
    figure_runs: FigureRuns = FIGURE_RUNS,
    jobs: Jobs = 0,
    json: Json = None,
    out: Out = DEFAULT_OUT,
    quiet: Quiet = False,
    cache: Cache = DEFAULT_CACHE,
    no_cache: NoCache = False,
    ledger: LedgerPlace = None,
    cluster: Cluster = None,
) -> int:
    """Explore every interleaving: a proof, or every way of breaking it with the shortest run."""
    from wakeproof.campaign.work import Method  # noqa: PLC0415 - heavy, and no part of --help
    from wakeproof.commands.campaign import CampaignRequest, run_campaign  # noqa: PLC0415 - heavy, and no part of --help

    limits = parse_limits(max_states, max_seconds, max_mib, engine, symmetry=symmetry)
    asked = CampaignRequest(
        scenarios,
        release,
        setting,
        None,
        job_count(jobs),
        json,
        out,
        limits,
        figure_runs,
        quiet,
        cache=None if no_cache else cache,
        ledger=ledger_place(ledger),
        cluster=cluster,
    )
    return run_campaign(asked, Method.PROVE)


def run(
    scenarios: Annotated[list[str], typer.Argument(help="Scenario names or files.", autocompletion=scenario_names)],
    release: Releases = None,
    setting: Settings = None,
    seeds: Seeds = None,
    figure_runs: FigureRuns = FIGURE_RUNS,
    jobs: Jobs = 0,
    json: Json = None,
    out: Out = DEFAULT_OUT,
    quiet: Quiet = False,
    cache: Cache = DEFAULT_CACHE,
    no_cache: NoCache = False,
    ledger: LedgerPlace = None,
    cluster: Cluster = None,
) -> int:
    """Run scenarios over seeds, and tell the story of whatever breaks."""
    from wakeproof.campaign.work import Method  # noqa: PLC0415 - heavy, and no part of --help
    from wakeproof.commands.campaign import CampaignRequest, run_campaign  # noqa: PLC0415 - heavy, and no part of --help

    asked = CampaignRequest(
        scenarios,
        release,
        setting,
        parse_seeds(seeds),
        job_count(jobs),
        json,
        out,
        None,
        figure_runs,
        quiet,
        cache=None if no_cache else cache,
        ledger=ledger_place(ledger),
        cluster=cluster,
    )
    return run_campaign(asked, Method.SEEDS)
