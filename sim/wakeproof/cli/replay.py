"""`wakeproof replay`: see a breach again, on the release that broke or on another one."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from wakeproof.cli.completion import releases
from wakeproof.cli.options import Json, examples

EXAMPLES = examples(
    "replay scenarios/regressions/restart-hides-row.toml",
    "replay scenarios/regressions/restart-hides-row.toml --release fenced",
    "run restart-before-done --release token_gated --seeds 0:20 --figure-runs 0",
    "replay reports/latest/counterexamples/restart-before-done-token_gated-no_leaked_claim.json --keep kept.toml",
)
File = Annotated[Path, typer.Argument(help="A counterexample (.json) or a regression (.toml).")]
Another = Annotated[
    str | None,
    typer.Option("--release", "-r", help="Another release to try it on.", autocompletion=releases),
]
Trust = Annotated[bool, typer.Option("--trust", help="Also run code that only this file names, by its path.")]


def replay(
    file: File,
    release: Another = None,
    trust: Trust = False,
    keep: Annotated[
        Path | None,
        typer.Option(
            "--keep", metavar="FILE", help="Keep it as a regression: the shortest order that breaks the property."
        ),
    ] = None,
    json: Json = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Only the answer.")] = False,
) -> int:
    """Replay a counterexample, on the release that broke or on another."""
    from wakeproof.commands.replay import replayed  # noqa: PLC0415 - heavy, and no part of --help

    return replayed(file, release, keep, json, trust=trust, quiet=quiet)
