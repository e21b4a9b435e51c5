"""`wakeproof export`: a counterexample for other tools."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from wakeproof.cli.options import DEFAULT_OUT, Json, Out, examples
from wakeproof.cli.replay import Another, File, Trust

EXAMPLES = examples(
    "export scenarios/regressions/restart-hides-row.toml",
    "export scenarios/regressions/restart-hides-row.toml --format mermaid --out diagrams",
    "export scenarios/regressions/older-done-clears-newer-token.toml --format itf --format shiviz",
)
DEFAULT_EXPORTS = DEFAULT_OUT / "exports"


class Format(StrEnum):
    MERMAID = "mermaid"
    ITF = "itf"
    SHIVIZ = "shiviz"


def export(
    file: File,
    release: Another = None,
    format_: Annotated[
        list[Format] | None,
        typer.Option("--format", "-f", help="Only this: a sequence diagram, a trace of states, a log; else all three."),
    ] = None,
    out: Out = DEFAULT_EXPORTS,
    trust: Trust = False,
    json: Json = None,
) -> int:
    """Write a counterexample as a Mermaid sequence diagram, as ITF (Quint, Apalache) and as a log for ShiViz."""
    from wakeproof.commands.export import ExportRequest, exported  # noqa: PLC0415 - heavy, and no part of --help

    return exported(ExportRequest(file, release, [each.value for each in format_ or ()], out, json, trust))
