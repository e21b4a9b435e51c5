"""Whether a release that a file names may be run: one that ships may; a path to code only where the call names it too.

A counterexample, a regression and saved results are data, and come from anywhere: to open one runs no code but ours.
"""

from __future__ import annotations

import os
import shlex
from pathlib import Path

import msgspec

from wakeproof.counterexample.file import Counterexample, Regression
from wakeproof.errors import UserError
from wakeproof.scenario.world_file import is_world_file
from wakeproof.scenario.worlds import file_of, names_code
from wakeproof.world_variable import WORLD_VARIABLE

Kept = Counterexample | Regression


def may_run(named: str, asked: str, *, trust: bool = False) -> bool:
    """Whether the release that a file names may be run where the call asks for another."""
    return trust or named == asked or not names_code(named)


def as_asked(kept: Kept, asked: str | None) -> Kept:
    """What a file keeps, its release named as the call names it where both mean the same code."""
    same = asked is not None and names_code(kept.release) and _place(asked) == _place(kept.release)
    return msgspec.structs.replace(kept, release=asked) if same else kept


def check_trusted(kept: Kept, *, trust: bool, flag: str = "--trust") -> None:
    """Refuse the release that a file names, where it is a path to code and nobody vouches for it."""
    if names_code(kept.release) and not trust:
        what = f"'{kept.release}' is a path to code, which no file of data runs by itself"
        other = f"give --release {shlex.quote(kept.release)}, or " if flag == "--trust" else "give "
        raise UserError(what, where="release", remedy=f"{other}{flag}, if you trust that code")


def replay_command(file: str, release: str) -> str:
    """The command that shows a run again; it names the release where the file may not, and a world not installed."""
    own = f" --release {shlex.quote(release)}" if names_code(release) else ""
    named = os.environ.get(WORLD_VARIABLE, "")
    world = f" --world {shlex.quote(named)}" if is_world_file(named) else ""
    return f"wakeproof replay {shlex.quote(file)}{own}{world}"


def _place(release: str) -> tuple[Path, str] | None:
    """The file of a release of one's own, links followed, and the name behind it."""
    path = file_of(release)
    try:
        return (Path(path).resolve(), release.removeprefix(path)) if path else None
    except (OSError, ValueError, RuntimeError):
        return None
