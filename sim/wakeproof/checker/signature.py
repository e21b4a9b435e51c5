"""A signature tells violations apart: what is done to what, in which request, before which pending step.

A violation has two of the same shape. One is for readers: labels, as the release calls its steps. The other is what
violations are told apart by, and matched by between two releases: no name in it is the release's own, so it outlives a
renaming, a helper inlined or extracted, a read more.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from wakeproof.kernel.rules import Action
from wakeproof.labels import renamer, whose


class ViolationSignature(NamedTuple):
    """The step that breaks it, the step of somebody else that interfered, and the step of its handler then pending.

    Letters stand for the names in them. An empty `breaks` is a violation that was not classified.
    """

    breaks: str
    interfering: str = ""
    pending: str = ""

    @property
    def breach(self) -> tuple[str, str]:
        """The signature without its place: a change that moves what a handler does moves the place."""
        return self.breaks, self.interfering

    def __str__(self) -> str:
        pending = f", while it stood before {self.pending}" if self.interfering and self.pending else ""
        cut = f" while {self.pending} was next" if self.pending and not self.interfering else ""
        return f"{self.breaks}{f', after {self.interfering} fell in' if self.interfering else ''}{pending}{cut}"


@lru_cache(maxsize=65536)
def anonymous(breaks: str, interfering: str = "", pending: str = "") -> ViolationSignature:
    """Names in parentheses become letters, in the order in which they come."""
    return ViolationSignature(*map(renamer(), (breaks, interfering, pending)))


def handler_of(action: Action) -> str:
    """Whose step it is; nobody's where it has no dot."""
    return whose(action.label)
