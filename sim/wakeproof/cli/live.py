"""`wakeproof live`: the same handlers for real, and whether what breaks is what the simulation says."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from wakeproof.cli.completing import releases, scenarios
from wakeproof.cli.options import Json, Quiet, Settings, examples

Given = Annotated[
    str,
    typer.Argument(
        metavar="[SCENARIO]", help="Whose bounds and times; short ones if none is given.", autocompletion=scenarios
    ),
]
Release = Annotated[
    str, typer.Option("--release", "-r", help="A release, or path/to/file.py:name.", autocompletion=releases)
]
Runners = Annotated[int, typer.Option("--runners", min=0, help="The bound of that name; 0 leaves it.")]
Messages = Annotated[int, typer.Option("--messages", min=0, help="The bound of that name; 0 leaves it.")]
Notify = Annotated[str, typer.Option("--notify-ms", metavar="LEAST..MOST", help="How slow notifications are.")]
Runs = Annotated[int, typer.Option("--runs", min=1, help="Small worlds to run, each a stream of its own.")]
Parallel = Annotated[int, typer.Option("--parallel", min=1, max=200, help="How many of them at once.")]
Restarts = Annotated[float, typer.Option("--restarts", min=0.0, max=120.0, help="Kill the server so often a minute.")]
Seconds = Annotated[float, typer.Option("--max-seconds", min=0.0, help="Begin no more runs after that; 0 is no limit.")]
Predictions = Annotated[int, typer.Option("--predictions", min=1, help="Runs of the timed driver beside it.")]
Seed = Annotated[int, typer.Option("--seed", min=0, help="Of think times and arrivals; the order of things is real.")]
FigureFile = Annotated[
    Path | None, typer.Option("--figure", metavar="FILE", help="Draw it as well; .svg, .png or .pdf.")
]


EXAMPLES = examples(
    "live --release decoupled --notify-ms 0..20",
    "live --release fenced --runs 2000 --parallel 12 --restarts 12",
    "live happy-path --release decoupled --set time.think_ms=5 --json live.json --figure live.svg",
)


def live(
    release: Release,
    scenario: Given = "",
    runners: Runners = 0,
    messages: Messages = 0,
    notify_ms: Notify = "",
    setting: Settings = None,
    runs: Runs = 1_000,
    parallel: Parallel = 8,
    restarts: Restarts = 0.0,
    seconds: Seconds = 0.0,
    predictions: Predictions = 5_000,
    seed: Seed = 0,
    json: Json = None,
    figure: FigureFile = None,
    quiet: Quiet = False,
) -> int:
    """Run a release for real, server, sockets and database, and count what breaks beside what was predicted."""
    from wakeproof.cli.living import Words, lived  # noqa: PLC0415 - heavy, and no part of --help

    options = {"runners": str(runners or ""), "messages": str(messages or "")}
    settings = [*(setting or ()), *(f"{name}={value}" for name, value in options.items() if value)]
    words = Words(release, scenario, settings, notify_ms, runs, parallel, restarts, seconds, predictions, seed)
    return lived(words, json, figure, quiet=quiet)
