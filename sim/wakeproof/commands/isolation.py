"""What a command computes with somebody's own release: in a process that can be ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from wakeproof.scenario.worlds import names_code
from wakeproof.workers.pool import Workers

W = TypeVar("W")
R = TypeVar("R")


def computed(function: Callable[[W], R], item: W, *releases: str) -> R:
    """What the function makes of the item, with these releases; raises `CutShort` where it had to be ended."""
    if not any(map(names_code, releases)):
        return function(item)
    found = list[R]()
    with Workers(1) as workers:
        workers.run(function, [(None, item)], lambda _, result: found.append(result), apart=True)
    return found[0]
