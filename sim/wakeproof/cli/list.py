"""`wakeproof list`: what there is, by kind."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from wakeproof.cli.completion import listed
from wakeproof.cli.options import Json, Releases, examples

Names = Annotated[list[str] | None, typer.Argument(help="Only these.", autocompletion=listed)]
EXAMPLES = examples(
    "list scenarios", "list properties no_leaked_claim token_owner", "list releases --json releases.json"
)


class What(StrEnum):
    SCENARIOS = "scenarios"
    RELEASES = "releases"
    PROPERTIES = "properties"
    FAULTS = "faults"


def list_command(what: What, names: Names = None, release: Releases = None, json: Json = None) -> int:
    """List scenarios, releases, properties or faults."""
    from wakeproof.commands.list import list_named  # noqa: PLC0415 - heavy, and no part of --help

    return list_named(what.value, names or (), release or (), json)
