"""What tells ways of breaking a property apart: labels without names, so that they outlive a refactoring."""

from __future__ import annotations

import re
from typing import NamedTuple

from wakeproof.world.rules import Action

NAMES = re.compile(r"\(([^()]*)\)")
LETTERS = "xyzuvwabcdefghijklmnopqrst"


class Manner(NamedTuple):
    """What tells ways apart: labels with the names in them replaced by letters, so that they outlive a refactoring."""

    breaks: str
    fell_in: str = ""
    stood: str = ""

    def __str__(self) -> str:
        stood = f", while it stood before {self.stood}" if self.fell_in and self.stood else ""
        cut = f" while {self.stood} was next" if self.stood and not self.fell_in else ""
        return f"{self.breaks}{f', after {self.fell_in} fell in' if self.fell_in else ''}{stood}{cut}"


def anonymous(breaks: str, fell_in: str = "", stood: str = "") -> Manner:
    """Names in parentheses become letters, in the order in which they come."""
    letters: dict[str, str] = {}

    def renamed(match: re.Match[str]) -> str:
        names = (letters.setdefault(name, LETTERS[len(letters) % len(LETTERS)]) for name in match[1].split(","))
        return f"({','.join(names)})"

    return Manner(*(NAMES.sub(renamed, label) for label in (breaks, fell_in, stood)))


def handler_of(action: Action) -> str:
    """Whose step it is: what stands before the last dot of its label."""
    return action.label.rpartition(".")[0]
