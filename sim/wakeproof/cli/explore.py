"""`wakeproof explore`: a walk through the state graph, on a terminal."""

from __future__ import annotations

from typing import Annotated

import typer

from wakeproof.checker.limits import Engine
from wakeproof.cli.completion import releases
from wakeproof.cli.completion import scenarios as scenario_names
from wakeproof.cli.options import EngineName, MaxMib, MaxSeconds, MaxStates, Settings, examples, parse_limits

EXAMPLES = examples(
    "explore newer-wake --release decoupled",
    "explore restart-before-done --release token_gated --set messages=2",
    "explore happy-path --release fenced --lines",
)
EXPLORE_STATES = 500_000


def explore(
    scenario: Annotated[str, typer.Argument(help="A scenario's name or file.", autocompletion=scenario_names)],
    release: Annotated[
        str | None,
        typer.Option(
            "--release", "-r", help="A release, path/to/file.py:name or path/to/release.toml.", autocompletion=releases
        ),
    ] = None,
    setting: Settings = None,
    lines: Annotated[
        bool, typer.Option("--lines", help="Read commands line by line instead of drawing a screen; `help` lists them.")
    ] = False,
    max_states: MaxStates = EXPLORE_STATES,
    max_seconds: MaxSeconds = 0.0,
    max_mib: MaxMib = 0,
    engine: EngineName = Engine.COMPILED,
) -> int:
    """Walk through the states of a scenario: what can happen next, what each row holds, what still can break."""
    from wakeproof.commands.explore import ExploreRequest, explored  # noqa: PLC0415 - heavy, and no part of --help

    limits = parse_limits(max_states, max_seconds, max_mib, engine)
    return explored(ExploreRequest(scenario, release, setting or (), limits, lines))
