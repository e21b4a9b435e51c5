"""A transcript: the trees that were made while something was computed, each with all that it was asked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class Transcript:
    """The observation trees that are made while it is open, in their order."""

    def __init__(self) -> None:
        self.trees: list[Any] = []


@contextmanager
def transcribed() -> Iterator[Transcript]:
    """A transcript that is open for as long as this lasts; within another one, only the inner one is."""
    transcript = Transcript()
    _OPEN.append(transcript)
    try:
        yield transcript
    finally:
        _OPEN.remove(transcript)


def is_transcribed(tree: Any) -> bool:
    """Enter a tree that is being made; false, where no transcript is open."""
    if _OPEN:
        _OPEN[-1].trees.append(tree)
    return bool(_OPEN)


_OPEN: list[Transcript] = []
