"""A transcript: the trees that something was computed with, each with all that it was asked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class Transcript:
    """The observation trees that are made while it is open, in their order, after those of what went before.

    It is not `whole` where something that went before was not written down.
    """

    def __init__(self) -> None:
        self.trees: list[Any] = []
        self.whole = True

    def go_on_from(self, earlier: Transcript | None) -> None:
        """What is computed now has a machine that was there before: it may rest on all that was asked then."""
        if earlier is None:
            self.whole = False
        elif earlier is not self:
            self.trees[:0] = earlier.trees
            self.whole &= earlier.whole


@contextmanager
def transcribed() -> Iterator[Transcript]:
    """A transcript that is open for as long as this lasts; within another one, only the inner one is."""
    transcript = Transcript()
    _OPEN.append(transcript)
    try:
        yield transcript
    finally:
        _OPEN.remove(transcript)


def open_transcript() -> Transcript | None:
    """The one that is open, if one is."""
    return _OPEN[-1] if _OPEN else None


def is_transcribed(tree: Any) -> bool:
    """Enter a tree that is being made; false, where no transcript is open."""
    transcript = open_transcript()
    if transcript is not None:
        transcript.trees.append(tree)
    return transcript is not None


_OPEN: list[Transcript] = []
