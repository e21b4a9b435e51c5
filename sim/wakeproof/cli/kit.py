"""`wakeproof kit`: modules that run in a process of their own, in whatever language."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from wakeproof.cli.options import Json, Quiet, examples

EXAMPLES = examples(
    "kit check wakeproof kit host",
    "kit --quiet --json kit.json check wakeproof kit host",
)


class KitAction(StrEnum):
    CHECK = "check"
    HOST = "host"


Words = Annotated[
    list[str] | None, typer.Argument(help="check: the command that starts a host; host: the Python file of a module.")
]


def kit_command(action: KitAction, words: Words = None, json: Json = None, quiet: Quiet = False) -> int:
    """Check that a host keeps to the line protocol, or serve a module in Python by it."""
    if action is KitAction.HOST:
        from wakeproof.commands.kit_host import serve_module  # noqa: PLC0415 - heavy, and no part of --help

        return serve_module(words or ())
    from wakeproof.commands.kit import check_kit  # noqa: PLC0415 - the same

    return check_kit(words or (), json, quiet=quiet)
