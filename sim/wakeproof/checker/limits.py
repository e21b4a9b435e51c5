"""What an exploration may cost. Whatever is reached makes its verdicts inconclusive, with the name of what to raise."""

from __future__ import annotations

import time  # noqa: TID251 - a limit in seconds is one that a user asks for; reaching it is inconclusive, and decides nothing else
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from itertools import chain, islice
from typing import Generic, NamedTuple, TypeVar

STATES_MAX = 1_000_000
MIB = 1 << 20
LOOK_EVERY = 4096
INTERRUPTED = "interrupted"
OnStates = Callable[[int], None]
T = TypeVar("T")


class Engine(Enum):
    """What explores: the two agree in every byte."""

    COMPILED = "compiled"
    INTERPRETED = "interpreted"


@dataclass(frozen=True)
class Limits:
    """`states` is exact, and so repeatable; `seconds`, and `mib` of memory in use, are not: 0 of these is no limit.

    How much fits into the seconds and the memory is for the `engine` to say, and nothing else. With `symmetry` states
    that differ only in the names of what is interchangeable are one.
    """

    states: int = STATES_MAX
    seconds: float = 0.0
    mib: int = 0
    engine: Engine = Engine.COMPILED
    symmetry: bool = False


class Stopped(Exception):
    """A pass over the graph came to a limit: whatever it was to find out is not known."""

    def __init__(self, limit: str) -> None:
        self.limit = limit
        super().__init__(f"limit {limit} was hit")


class LimitedResult(NamedTuple, Generic[T]):
    """What was found out, or what stands for it where a limit was reached before."""

    found: T
    limit: str = ""


@dataclass
class Watch:
    """The limits that are looked at from time to time, from the first state to the last word of the proof.

    `share` is the part that the exploration may take, of the seconds, and of the memory beyond what the process held
    before: the rest is for telling what it found.
    """

    limits: Limits = field(default_factory=Limits)
    on_progress: OnStates = lambda states: None
    started: float = field(default_factory=lambda: time.perf_counter())  # noqa: PLW0108 - a clock put in its place counts
    share: float = 1.0
    stopped: str = ""
    held: int = field(init=False)

    def __post_init__(self) -> None:
        self.held = used_mib() if self.limits.mib else 0

    def over(self, states: int) -> str:
        """Tell how far the exploration is, and name the limit that is reached, if one is."""
        self.on_progress(states)
        return self._reached(self.share)

    def look(self) -> None:
        """Raise `Stopped` where a limit is reached."""
        if reached := self.reached():
            raise Stopped(reached)

    def reached(self) -> str:
        """The limit that is reached, or was: what is over stays over."""
        self.stopped = self.stopped or self._reached(1.0)
        return self.stopped

    def attempt(self, work: Callable[[], T], otherwise: T) -> LimitedResult[T]:
        """Find something out, as far as the limits go; an interrupt is one, and ends every further attempt."""
        try:
            return LimitedResult(work())
        except Stopped as stopped:
            return LimitedResult(otherwise, stopped.limit)
        except KeyboardInterrupt:
            self.stopped = INTERRUPTED
            return LimitedResult(otherwise, INTERRUPTED)

    def each(self, items: Iterable[T]) -> Iterator[T]:
        """The items, with a look at the limits before every few thousand: at no cost for each."""
        left = iter(items)
        return chain.from_iterable(iter(lambda: self._next(left), ()))

    def _next(self, left: Iterator[T]) -> tuple[T, ...]:
        self.look()
        return tuple(islice(left, LOOK_EVERY))

    def _reached(self, share: float) -> str:
        if self.limits.seconds and time.perf_counter() - self.started > self.limits.seconds * share:
            return f"seconds={self.limits.seconds:g}"
        mib = self.limits.mib
        if mib and used_mib() > self.held + (mib - self.held) * share:
            return f"mib={self.limits.mib}"
        return ""


def used_mib() -> int:
    """The memory that this process holds now, without what lies in files: the system takes that back when it likes."""
    import psutil  # noqa: PLC0415 - only for whoever sets this limit

    held = psutil.Process().memory_info()
    return int(held.rss - getattr(held, "shared", 0)) // MIB
