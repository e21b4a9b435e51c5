"""What a conformance run found: one row per scenario and release."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

FOUND_MAX = 20
"""How many differences of a row are told in full; all are counted."""


class Mismatch(msgspec.Struct, frozen=True):
    """A difference: what was sent, both results, the shortest path to it, and of how many transitions it is true.

    Of what overlaps the path leads to where both are on their way; it is true of no transition alone.
    """

    statement: str
    simulated: str
    real: str
    path: tuple[str, ...]
    transitions: int


class ConformRow(msgspec.Struct, frozen=True, kw_only=True):
    """`sending` of the transitions send something, which is `facts` different things.

    Those that no earlier row of the same call had asked are `facts_asked`, in `runs` of `statements` in all. A
    transition is covered if it sends nothing, or if what it sends was sent. `overlaps` is how many pairs were let
    overlap, where that was asked for. `limit` says what cut the work short.
    """

    scenario: str
    release: str
    states: int
    transitions: int
    transitions_covered: int
    sending: int
    facts: int
    facts_asked: int
    runs: int
    statements: int
    overlaps: int
    differences: int
    found: tuple[Mismatch, ...]
    limit: str
    seconds: float

    @property
    def whole(self) -> bool:
        return not self.limit and self.transitions_covered == self.transitions


class Conformed(msgspec.Struct, frozen=True, kw_only=True):
    """The whole of it, as `--json` tells it."""

    wakeproof: str
    complete: bool
    results: tuple[ConformRow, ...]


def exit_code(rows: Sequence[ConformRow]) -> int:
    """0 no difference and everything covered, 1 a difference, 3 not everything covered."""
    if any(row.differences for row in rows):
        return 1
    return 0 if all(row.whole for row in rows) else 3
