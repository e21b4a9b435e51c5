"""`wakeproof live`: the same handlers for real, and whether what breaks is what the simulation says."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from wakeproof.checker.limits import Engine
from wakeproof.cli.completion import releases, scenarios
from wakeproof.cli.options import Json, Settings, examples, parse_limits

Given = Annotated[
    str,
    typer.Argument(
        metavar="SCENARIO",
        help="The scenario whose bounds and times to run; without one, two runners, three messages and short times.",
        show_default=False,
        autocompletion=scenarios,
    ),
]
Release = Annotated[
    str,
    typer.Option(
        "--release", "-r", metavar="RELEASE", help="A release, or path/to/file.py:name.", autocompletion=releases
    ),
]
Runners = Annotated[int | None, typer.Option("--runners", metavar="N", min=1, help="Instead of the scenario's.")]
Messages = Annotated[
    int | None, typer.Option("--messages", metavar="N", min=1, help="Of each run, instead of the scenario's.")
]
Notify = Annotated[
    str | None,
    typer.Option("--notify-ms", metavar="LEAST..MOST", help="How slow notifications are, instead of the scenario's."),
]
Runs = Annotated[
    int,
    typer.Option("--runs", metavar="N", min=1, help="How many runs: each is one stream, until nothing is left to do."),
]
Parallel = Annotated[
    int, typer.Option("--parallel", metavar="N", min=1, max=200, help="How many of them at once, on one server.")
]
Restarts = Annotated[
    float,
    typer.Option("--restarts", metavar="N", min=0.0, max=120.0, help="How often a minute the server is killed."),
]
HangUps = Annotated[
    float,
    typer.Option(
        "--hang-ups",
        metavar="PERCENT",
        min=0.0,
        max=50.0,
        help="The percentage of callers that hang up before the answer.",
    ),
]
Seconds = Annotated[
    float,
    typer.Option(
        "--max-seconds", metavar="SECONDS", min=0.0, help="Begin no run after so many seconds; 0 is no limit."
    ),
]
Predictions = Annotated[
    int, typer.Option("--predictions", metavar="N", min=1, help="How many runs of the simulation to set beside them.")
]
Seed = Annotated[
    int, typer.Option("--seed", metavar="N", min=0, help="The seed of think times and arrivals; races stay real.")
]
FigureFile = Annotated[
    Path | None,
    typer.Option("--figure", metavar="FILE", help="Draw predicted beside observed as well: .svg, .png or .pdf."),
]
Silent = Annotated[bool, typer.Option("--quiet", "-q", help="Print no progress.")]

EXAMPLES = examples(
    "live --release decoupled --runs 200",
    "live --release fenced --restarts 12 --max-seconds 60",
    "live newer-wake -r decoupled --set stalls.max=0 --runs 100 --figure live.svg",
)


def live(
    release: Release,
    scenario: Given = "",
    runners: Runners = None,
    messages: Messages = None,
    notify_ms: Notify = None,
    setting: Settings = None,
    runs: Runs = 1_000,
    parallel: Parallel = 8,
    restarts: Restarts = 0.0,
    hang_ups: HangUps = 0.0,
    max_seconds: Seconds = 0.0,
    predictions: Predictions = 5_000,
    seed: Seed = 0,
    json: Json = None,
    figure: FigureFile = None,
    quiet: Silent = False,
) -> int:
    """Run a release for real: server, sockets, database; and set what breaks beside what is predicted.

    It starts a PostgreSQL and a server of its own, and leaves nothing of them behind. Needs wakeproof[postgres].
    Exit codes: 0 nothing broke, 1 something did, 2 usage, 3 nothing was shown, 130 interrupted (143 by SIGTERM).
    """
    from wakeproof.commands.live import lived  # noqa: PLC0415 - the same
    from wakeproof.commands.live_request import LiveRequest  # noqa: PLC0415 - heavy, and no part of --help

    parse_limits(1, max_seconds, 0, Engine.COMPILED)
    world = (release, scenario, setting or (), runners, messages, notify_ms)
    words = LiveRequest(*world, runs, parallel, restarts, hang_ups, max_seconds, predictions, seed, json, figure)
    return lived(words, quiet=quiet)
