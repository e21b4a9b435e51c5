"""How long an action takes from when it can happen until it does: a function that the timed scheduler is given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from wakeproof.kernel.rules import TIMER_CLOCK, Action

Delay = float | tuple[float, float]
"""Milliseconds: a number, or the least and the most of a uniform draw."""
Draw = Callable[[], float]
"""Gives numbers from 0 to 1."""


class Delays(Protocol):
    """The milliseconds that an action takes which is scheduled now."""

    def __call__(self, action: Action, draw: Draw, now_ms: float) -> float: ...


def delays_of(clocks: Mapping[str, Delay]) -> Delays:
    """Each action takes the delay of its clock, as many times as long as it is stretched; a timer what it says."""
    spans = {TIMER_CLOCK: (1.0, 0.0), **{clock: _span(delay) for clock, delay in clocks.items()}}
    known: dict[Action, tuple[float, float]] = {}

    def delay(action: Action, draw: Draw, now_ms: float) -> float:
        span = known.get(action)
        if span is None:
            assert action.clock is not None, f"{action.label} has no clock"
            least, spread = spans[action.clock]
            span = known[action] = (least * action.stretch, spread * action.stretch)
        least, spread = span
        return least + spread * draw() if spread else least

    return delay


def _span(delay: Delay) -> tuple[float, float]:
    """The least and the spread."""
    if isinstance(delay, tuple):
        return delay[0], delay[1] - delay[0]
    return float(delay), 0.0
