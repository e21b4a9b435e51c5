"""How fast proofs go, for whoever waits: the states of those finished and of the one in sight, and how many a second.

It decides nothing: the same campaign, unheard, gives the same report.
"""

from __future__ import annotations

import time  # noqa: TID251 - states a second are shown to whoever waits at a terminal, and are written nowhere
from collections.abc import Callable
from dataclasses import dataclass, field

from wakeproof.progress import OnProgress


@dataclass
class Pace:
    """Proofs done of `total`, and the states that they took in all; `first` is the one that is under way first."""

    on_progress: OnProgress
    total: int
    clock: Callable[[], float] = time.perf_counter
    done: int = 0
    states: int = 0
    first: str = ""
    started: float = field(init=False)

    def __post_init__(self) -> None:
        self.started = self.clock()
        self.on_progress(0, self.total, f"proving {self.first}".rstrip())

    def at(self, what: str, states: int) -> None:
        """A proof in this process has found so many states."""
        self.on_progress(self.done, self.total, f"{what}: {states:,} states{self._rate(self.states + states)}")

    def finished(self, what: str, states: int) -> None:
        """A proof is done, here or in another process."""
        self.done += 1
        self.states += states
        self.beside(f"proved: {what}")

    def beside(self, what: str) -> None:
        """Something is done, and how far proofs are stays told."""
        told = f"{what}; {self.states:,} states in all{self._rate(self.states)}"
        self.on_progress(self.done, self.total, told)

    def _rate(self, states: int) -> str:
        seconds = self.clock() - self.started
        return f", {states / seconds:,.0f} a second" if seconds > 0 else ""
