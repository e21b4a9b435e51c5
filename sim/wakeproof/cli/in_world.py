"""`--world`, which every command takes that is about a model: which of the installed worlds, or a file's."""

from __future__ import annotations

import functools
import inspect
import os
from collections.abc import Callable
from typing import Annotated, Any

import typer

from wakeproof.cli.completion import worlds
from wakeproof.errors import UserError
from wakeproof.world_variable import WORLD_VARIABLE

World = Annotated[
    str | None,
    typer.Option(
        "--world",
        metavar="NAME",
        envvar=WORLD_VARIABLE,
        show_envvar=False,
        autocompletion=worlds,
        help="Only this world: its name, or path/to/world.py:KIND for one that is not installed.",
    ),
]
NAME = "world"


def in_world(command: Callable[..., int]) -> Callable[..., int]:
    """The command with `--world`; what that says holds for every process that the command starts."""

    @functools.wraps(command)
    def chosen(*args: Any, **kwargs: Any) -> int:
        _choose(kwargs.pop(NAME))
        return command(*args, **kwargs)

    signature = inspect.signature(command, eval_str=True)
    world = inspect.Parameter(NAME, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=World)
    chosen.__signature__ = signature.replace(parameters=[*signature.parameters.values(), world])  # type: ignore[attr-defined] # what typer reads
    return chosen


def _choose(name: str | None) -> None:
    """Refuse a world that there is not before anything is done."""
    if name is None:
        return
    if not name.strip():
        raise UserError("'' is no world", where="--world", remedy="give a name, or path/to/world.py:KIND")
    from wakeproof.scenario.worlds import chosen_world  # noqa: PLC0415 - loads every world

    os.environ[WORLD_VARIABLE] = name
    chosen_world()
