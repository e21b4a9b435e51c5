"""What tells ways of breaking a property apart: what is done to what, in which request, at which place of it.

A way has two faces. Its `Manner` is for readers: labels, as the release calls its steps. Its `Signature` is what ways
are told apart by, and matched by between two releases: no name in it is the release's own, so it outlives a renaming,
a helper inlined or extracted, a read more.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from wakeproof.evidence.labels import renamer, whose
from wakeproof.kernel.rules import Action


class Manner(NamedTuple):
    """The labels of the step that breaks it and of the one that fell in, and before which its handler stood then.

    Letters stand for the names in them.
    """

    breaks: str
    fell_in: str = ""
    stood: str = ""

    def __str__(self) -> str:
        stood = f", while it stood before {self.stood}" if self.fell_in and self.stood else ""
        cut = f" while {self.stood} was next" if self.stood and not self.fell_in else ""
        return f"{self.breaks}{f', after {self.fell_in} fell in' if self.fell_in else ''}{stood}{cut}"


class Signature(NamedTuple):
    """The same three, by what is done; `stood` is the next thing that the handler would have done.

    `breach` is the way without its place: a change that moves what a handler does moves the place.
    """

    breaks: str
    fell_in: str = ""
    stood: str = ""

    @property
    def breach(self) -> tuple[str, str]:
        return self.breaks, self.fell_in


@lru_cache(maxsize=65536)
def anonymous(breaks: str, fell_in: str = "", stood: str = "") -> Manner:
    """Names in parentheses become letters, in the order in which they come."""
    return Manner(*map(renamer(), (breaks, fell_in, stood)))


@lru_cache(maxsize=65536)
def signed(breaks: str, fell_in: str = "", stood: str = "") -> Signature:
    return Signature(*map(renamer(), (breaks, fell_in, stood)))


def handler_of(action: Action) -> str:
    """Whose step it is; nobody's where it has no dot."""
    return whose(action.label)
