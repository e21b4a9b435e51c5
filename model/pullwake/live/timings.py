"""How long each step of a run took, by the names under which the timed driver looks for them.

A step's length is the time since its actor's step before: so the lengths of a handler add up to what it took, with
all that happens between two calls, and nothing is counted twice.
"""

from __future__ import annotations

import re

from pullwake.live.notes import LiveNote
from wakeproof.kernel.rules import Action
from wakeproof.scenario.live import Took

TIMERS = frozenset(
    ("append_ms", "delivery_ms", "redelivery_ms", "think_ms", "idle_timeout_ms", "heartbeat_ms", "notify_ms")
)
"""Clocks of those who wait on purpose; what comes on top is lateness, and the way of the request."""


def step_of(action: Action) -> str:
    """Under which name a simulated step is measured: its label, or by whose clock somebody waits before he sends."""
    return action.label.removesuffix("send") + str(action.clock) if action.label.endswith(".send") else action.label


def kind_of(step: str) -> str:
    """The same for every wake, runner and message, the first time and any other."""
    return re.sub(r"\([^)]*\)(#\d+)?", "", step)


class Timings:
    """Of one run: what its producer and runners measured, and servers noted."""

    def __init__(self) -> None:
        self.samples: dict[str, list[Took]] = {}

    def took(self, step: str, since_ms: float, at_ms: float, waited: float = 0.0) -> None:
        """A step, and when the one before was; so much of the time between somebody waited on purpose."""
        self.samples.setdefault(step, []).append(Took(waited, at_ms - since_ms - waited, at_ms))

    def plan(self, step: str, wait: float) -> None:
        """Somebody begins to wait; `came` says when what he waited for came, if it came about at all."""
        self.samples.setdefault(step, []).append(Took(wait))

    def came(self, step: str, due_ms: float, at_ms: float, instead_of: str = "") -> None:
        """What was planned came. The other thing that he might have done would have been as late."""
        for came in filter(self.samples.get, (step, instead_of)):
            last = self.samples[came][-1]
            if not last.at_ms:
                self.samples[came][-1] = last._replace(more=at_ms - due_ms, at_ms=at_ms if came == step else 0.0)

    def add(self, note: LiveNote) -> None:
        before = note.at_ms
        for step, at_ms, waited in note.steps:
            self.took(f"{note.handler}.{step}", before, at_ms, waited)
            before = at_ms
