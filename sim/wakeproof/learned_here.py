"""What a process has learned and somebody may want again: facts about statements, answers of modules over a pipe.

Where results are kept, this is, too: the folder is told by the environment, so that every process of a command knows
it. Whoever does one piece of work after another writes down what was learned after each (`keep_learned`).
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

FOLDER_VARIABLE = "WAKEPROOF_FACTS"
"""Where it is kept; nowhere, where it is not set."""

_KEEPERS: list[Callable[[], None]] = []


def folder_of_facts() -> Path | None:
    """Where facts are kept, if they are."""
    folder = os.environ.get(FOLDER_VARIABLE, "")
    return Path(folder) if folder else None


def keep_in(folder: Path | None) -> None:
    """Have this process, and those that it starts, keep what they learn there; nowhere for None."""
    if folder is None:
        os.environ.pop(FOLDER_VARIABLE, None)
    else:
        os.environ[FOLDER_VARIABLE] = str(folder.absolute())


def also_keep(keeper: Callable[[], None]) -> None:
    """Call this as well where what was learned is written down."""
    _KEEPERS.append(keeper)


def keep_learned() -> None:
    """Write down what was learned so far."""
    for keeper in _KEEPERS:
        keeper()
