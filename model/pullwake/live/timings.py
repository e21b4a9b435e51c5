"""How long things took: per clock of the simulation, as many samples as are kept."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import msgspec

SAMPLES = 20_000
QUANTILES = 50


class Timings(msgspec.Struct):
    """Samples in milliseconds by clock; calls on the database that failed, and errors that a handler swallowed."""

    samples: dict[str, list[float]] = msgspec.field(default_factory=dict)
    failed: int = 0
    swallowed: int = 0

    def took(self, clock: str, milliseconds: float) -> None:
        kept = self.samples.setdefault(clock, [])
        if len(kept) < SAMPLES:
            kept.append(milliseconds)

    def add(self, other: Timings) -> None:
        for clock, samples in other.samples.items():
            self.samples.setdefault(clock, []).extend(samples)
        self.failed += other.failed
        self.swallowed += other.swallowed


def quantiles(samples: Sequence[float]) -> tuple[float, ...]:
    """The samples as a distribution: between each two of these values a draw is equally likely; none is below 0."""
    ordered = sorted(samples)
    places = (number * (len(ordered) - 1) // QUANTILES for number in range(QUANTILES + 1))
    return tuple(round(max(0.0, ordered[place]), 3) for place in places)


def added(random: Random, *parts: Sequence[float]) -> list[float]:
    """Samples of a sum, of which the parts have nothing to do with each other."""
    return [sum(random.choice(part) for part in parts) for _ in range(SAMPLES)]
