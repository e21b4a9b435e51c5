"""Which of many like cases run each time; the rest are `slow`."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import Any

import pytest

EVERY_TIME = ("decoupled", "fenced")
"""The pull request and what came after it; the other historical releases differ from the first in a gate or two."""

SCENARIOS = (
    *("happy-path", "newer-wake", "restart-before-done", "crash-inside-release", "heartbeats", "webhook-restart"),
    *("lost-reply", "stale-done", "two-streams-one-consumer"),
)
"""One of each kind: both dispatches, each of the protocol's parts, one stream and two."""


def share(names: Iterable[Any], each_time: Container[Any] = EVERY_TIME) -> list[Any]:
    """The names as parameters: those that are no part of the share are run with the slow tests only."""
    return [name if name in each_time else pytest.param(name, marks=pytest.mark.slow) for name in names]
