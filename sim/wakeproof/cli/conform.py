"""`wakeproof conform`: does the real thing do what the simulation says of it?"""

from __future__ import annotations

from typing import Annotated

import typer

from wakeproof.checker.limits import Engine
from wakeproof.cli.check import PROVE_STATES
from wakeproof.cli.options import (
    EngineName,
    Json,
    MaxMib,
    MaxSeconds,
    MaxStates,
    Quiet,
    Releases,
    Scenarios,
    Settings,
    examples,
    parse_limits,
)

Database = Annotated[
    str, typer.Option("--database", metavar="URL", help="Use this server; one of its own if none is given.")
]

Overlaps = Annotated[
    bool, typer.Option("--overlaps", help="Also overlap the calls in flight, two at a time, on several connections.")
]
Facts = Annotated[
    bool, typer.Option("--facts", help="Ask the database once per statement, as for modules in other languages.")
]
EXAMPLES = examples(
    "conform newer-wake --release fenced",
    "conform happy-path restart-before-done --quiet --json conformed.json",
)


def conform(
    scenarios: Scenarios = None,
    release: Releases = None,
    setting: Settings = None,
    database: Database = "",
    overlaps: Overlaps = False,
    facts: Facts = False,
    max_states: MaxStates = PROVE_STATES,
    max_seconds: MaxSeconds = 0.0,
    max_mib: MaxMib = 0,
    engine: EngineName = Engine.COMPILED,
    json: Json = None,
    quiet: Quiet = False,
) -> int:
    """Compare the simulation with a real database: every transition of every interleaving."""
    from wakeproof.commands.conform import ConformRequest, conformed  # noqa: PLC0415 - heavy, and no part of --help

    limits = parse_limits(max_states, max_seconds, max_mib, engine)
    words = (scenarios or (), release or (), setting or ())
    return conformed(ConformRequest(*words, database, overlaps, facts, limits, json, quiet))
