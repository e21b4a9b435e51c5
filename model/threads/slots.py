"""What a state consists of: each variable, who holds each mutex, who sleeps, and where each thread stands."""

from __future__ import annotations

UNBORN = -1
"""Where a thread stands that was not started; all others stand at a node of their handler's observation tree."""


def memory(variable: str) -> tuple[str, str]:
    return ("memory", variable)


def mutex(name: str) -> tuple[str, str]:
    return ("mutex", name)


def sleepers(condition: str) -> tuple[str, str]:
    return ("sleepers", condition)


def thread(name: str) -> tuple[str, str]:
    return ("thread", name)
