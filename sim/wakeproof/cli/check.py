"""`wakeproof check`, the main job, and its two halves on chosen scenarios: `prove`, and `run` over seeds."""

from __future__ import annotations

from typing import Annotated

import typer

from wakeproof.campaign.work import Method
from wakeproof.cli.campaigning import Asked, run_campaign
from wakeproof.cli.options import (
    DEFAULT_OUT,
    Jobs,
    Json,
    MaxMib,
    MaxSeconds,
    MaxStates,
    Out,
    Releases,
    Scenarios,
    Settings,
    parse_limits,
)

Seeds = Annotated[str | None, typer.Option("--seeds", metavar="FIRST:END", help="Seeds; each scenario's own if none.")]
CHECK_STATES, PROVE_STATES = 500_000, 2_000_000
"""States before a proof is given up: `check` has seeds to fall back on, and others waiting."""


def check(
    scenarios: Scenarios = None,
    release: Releases = None,
    setting: Settings = None,
    seeds: Seeds = None,
    max_states: MaxStates = CHECK_STATES,
    max_seconds: MaxSeconds = 0.0,
    max_mib: MaxMib = 0,
    jobs: Jobs = 0,
    json: Json = None,
    out: Out = DEFAULT_OUT,
) -> int:
    """The main job: every scenario on every release, proved where it can be, by seeds where not.

    It must find a bug planted for each property as well; if it misses one, the whole check is inconclusive.
    """
    limits = parse_limits(max_states, max_seconds, max_mib)
    return run_campaign(Asked(scenarios, release, setting, seeds, jobs, json, out, limits), Method.BOTH)


def prove(
    scenarios: Scenarios = None,
    release: Releases = None,
    setting: Settings = None,
    max_states: MaxStates = PROVE_STATES,
    max_seconds: MaxSeconds = 0.0,
    max_mib: MaxMib = 0,
    jobs: Jobs = 0,
    json: Json = None,
    out: Out = DEFAULT_OUT,
) -> int:
    """Explore every interleaving: a proof, or every way of breaking it with the shortest run."""
    limits = parse_limits(max_states, max_seconds, max_mib)
    return run_campaign(Asked(scenarios, release, setting, None, jobs, json, out, limits), Method.PROVE)


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
    return run_campaign(Asked(scenarios, release, setting, seeds, jobs, json, out), Method.SEEDS)
