"""Budgets of faults: how often each kind may strike, where, and between which moments; counted in slots."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

import msgspec

from wakeproof.kernel.layout import Note, Slot, View
from wakeproof.labels import matches

Often = Annotated[int, msgspec.Meta(ge=0, le=9)]
"""How often something may happen: worlds grow with it."""

FAULTS_LEFT = ("faults_left",)
"""How many more faults of any kind, where a scenario bounds their number."""


class Budget(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`max` strikes; `only` on steps that one of these patterns names; from `after` on and until `before` happened."""

    max: Often
    only: tuple[str, ...] = ()
    after: str = ""
    before: str = ""

    @property
    def windowed(self) -> bool:
        return bool(self.after or self.before)

    def strikes(self, *labels: str) -> bool:
        """Whether it may strike a step of this label and these further names."""
        return not self.only or any(matches(pattern, *labels) for pattern in self.only)


def budget(kind: str) -> tuple[str, str]:
    return ("budget", kind)


def window(kind: str) -> tuple[str, str]:
    return ("window", kind)


class Budgets:
    """The faults that a scenario allows: every rule that injects one asks `allowed` first, and then spends.

    `faults_max` bounds the faults of all kinds together; 0 leaves that to each kind's budget.
    """

    def __init__(self, allowed: Mapping[str, Budget], faults_max: int = 0) -> None:
        self.kinds = {kind: budget for kind, budget in allowed.items() if budget.max}
        self.faults_max = faults_max
        self._moves: dict[tuple[str, ...], tuple[tuple[str, int], ...]] = {}

    def __contains__(self, kind: str) -> bool:
        return kind in self.kinds

    def slots(self) -> dict[Slot, Any]:
        """A window is before (0), in (1) or past (2) the moments in which its fault may strike."""
        slots: dict[Slot, Any] = {FAULTS_LEFT: self.faults_max} if self.faults_max else {}
        slots |= {budget(kind): allowed.max for kind, allowed in self.kinds.items()}
        return slots | {window(kind): int(not each.after) for kind, each in self.kinds.items() if each.windowed}

    def allowed(self, view: View, kind: str, *labels: str) -> bool:
        """The budget has some left, its window is open, and one of the step's names is one that it may strike."""
        allowed = self.kinds[kind]
        if not allowed.strikes(*labels) or not view[budget(kind)]:
            return False
        if self.faults_max and not view[FAULTS_LEFT]:
            return False
        return not allowed.windowed or view[window(kind)] == 1

    def spend(self, view: View, kind: str) -> None:
        view[budget(kind)] -= 1
        if self.faults_max:
            view[FAULTS_LEFT] -= 1

    def tell(self, view: View, label: str, result: str = "", **parts: Any) -> None:
        """Note what happened, with these further parts of it, and move the windows of those faults that wait for it."""
        note = Note(label, result, **parts)
        view.tell(note)
        labels = (label, *note.names)
        if labels not in self._moves:
            self._moves[labels] = tuple(self._window_moves(labels))
        for kind, position in self._moves[labels]:
            if view[window(kind)] == position - 1:
                view[window(kind)] = position

    def _window_moves(self, labels: tuple[str, ...]) -> Iterator[tuple[str, int]]:
        for kind, allowed in self.kinds.items():
            for position, pattern in ((1, allowed.after), (2, allowed.before)):
                if pattern and matches(pattern, *labels):
                    yield kind, position
