"""`wakeproof init`: a world of one's own to begin with, which passes at once."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from wakeproof.cli.options import examples

Folder = Annotated[Path, typer.Argument(metavar="FOLDER", help="Where it is written; made if it is not there.")]
Name = Annotated[
    str | None,
    typer.Option("--name", metavar="NAME", help="The name of the package and its world; the folder's if none."),
]
EXAMPLES = examples("init my_lock", "init lock-service --name depot")


def init(folder: Folder = Path(), name: Name = None) -> int:
    """Make the skeleton of a world of your own, which passes at once: code, properties, scenarios, tests, CI."""
    from wakeproof.commands.init import make_world  # noqa: PLC0415 - loads what finds worlds

    return make_world(folder, name)
