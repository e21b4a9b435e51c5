"""`wakeproof report`: a report from saved results again, one of several parts, or what changed between two."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from wakeproof.cli.options import DEFAULT_OUT, Json, examples
from wakeproof.errors import UserError

EXAMPLES = examples(
    "prove happy-path --release fenced --out reports/one",
    "prove restart-before-done --release fenced --out reports/two",
    "report reports/one reports/two --out reports/whole --strikes reports/whole/strikes.md",
    "report --diff reports/one reports/whole",
)


def report(
    results: Annotated[list[Path], typer.Argument(help="Saved results: results.json, or the folder that holds it.")],
    diff: Annotated[bool, typer.Option("--diff", help="What changed between two: OLD and NEW.")] = False,
    json: Json = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", metavar="DIR", help="Where the report is written; by default the folder of the results."),
    ] = None,
    strikes: Annotated[
        Path | None,
        typer.Option("--strikes", metavar="FILE.md", help="Also write the table of fault strikes to this file."),
    ] = None,
) -> int:
    """Make the report of saved results again, put parts together, or tell what changed between two."""
    from wakeproof.commands.report import ReportRequest, make_again, put_together, tell_difference  # noqa: PLC0415 - heavy, and no part of --help

    wanted = ReportRequest(out, json, strikes)
    if diff and len(results) != 2:
        raise UserError(f"--diff compares two results, not {len(results)}", where="--diff", remedy="give OLD and NEW")
    if strikes and str(strikes) == "-":
        raise UserError("'-' is not a file name", where="--strikes", remedy="give a file, such as strikes.md")
    if diff and strikes:
        raise UserError(
            "--strikes makes the table of one report, and two were given",
            where="--strikes",
            remedy="give one report, or leave --strikes out",
        )
    if diff:
        return tell_difference(results[0], results[1], wanted)
    return put_together(results, wanted, DEFAULT_OUT) if len(results) > 1 else make_again(results[0], wanted)
