"""A protocol is a table: where a party stands, what happens to it, where it stands then, and what it sends.

As in h11 (its `_state.py`): whoever drives a table brings the clock and the wire, and the table says what is allowed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any, Generic, TypeVar

S = TypeVar("S", bound=Enum)
E = TypeVar("E", bound=Enum)
R = TypeVar("R", bound=tuple[Any, ...])


@dataclass(frozen=True, slots=True)
class TransitionTable(Generic[S, E, R]):
    """Each pair of a state and an event is a row or impossible. A row begins with the state that follows."""

    rows: Mapping[tuple[S, E], R]
    impossible: Mapping[E, tuple[S, ...]]

    def after(self, state: S, event: E) -> R:
        """The row of an event; one that is impossible is a bug of whoever drives the table."""
        assert (state, event) in self.rows, f"'{event.value}' is impossible while '{state.value}'"
        return self.rows[state, event]
