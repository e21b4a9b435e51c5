"""What an exploration may cost. Whatever is reached makes its verdicts inconclusive, with the name of what to raise."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field

STATES_MAX = 1_000_000
MIB = 1 << 20
Hear = Callable[[int], None]


@dataclass(frozen=True)
class Limits:
    """`states` is exact, and so repeatable; `seconds`, and `mib` of memory in use, are not. 0 is no limit."""

    states: int = STATES_MAX
    seconds: float = 0.0
    mib: int = 0


@dataclass
class Watch:
    """The limits that are looked at from time to time."""

    limits: Limits
    hear: Hear = lambda states: None
    started: float = field(default_factory=time.perf_counter)

    def over(self, states: int) -> str:
        """Tell how far it is, and name the limit that is reached, if one is."""
        self.hear(states)
        if self.limits.seconds and time.perf_counter() - self.started > self.limits.seconds:
            return f"seconds={self.limits.seconds:g}"
        if self.limits.mib and used_mib() > self.limits.mib:
            return f"mib={self.limits.mib}"
        return ""


def used_mib() -> int:
    """The memory that this process holds now."""
    import psutil  # noqa: PLC0415 - only for whoever sets this limit

    return int(psutil.Process().memory_info().rss) // MIB
