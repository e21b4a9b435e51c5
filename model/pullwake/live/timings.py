"""How long things took and when: by clock of the simulation, or by the name of one effect."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from random import Random

import msgspec

from pullwake.live.clock import now_ms

SAMPLES = 40_000
QUANTILES = 40
SUMS = 400
MOMENT_MS = 500.0
FEW = 8
"""Of what was seen less often than this in a moment, the whole run's samples stand for it."""

Samples = Mapping[str, Sequence[tuple[float, float]]]


class Timings(msgspec.Struct):
    """Samples by name, each its moment and its length in milliseconds; failed calls, and errors swallowed."""

    samples: dict[str, list[tuple[float, float]]] = msgspec.field(default_factory=dict)
    failed: int = 0
    swallowed: int = 0

    def took(self, name: str, milliseconds: float) -> None:
        kept = self.samples.setdefault(name, [])
        if len(kept) < SAMPLES:
            kept.append((now_ms(), milliseconds))

    def add(self, other: Timings) -> None:
        for name, samples in other.samples.items():
            self.samples.setdefault(name, []).extend(samples)
        self.failed += other.failed
        self.swallowed += other.swallowed


def lengths(samples: Samples) -> dict[str, list[float]]:
    return {name: [length for _, length in kept] for name, kept in sorted(samples.items()) if kept}


def moments(samples: Samples) -> list[dict[str, list[float]]]:
    """The same, moment by moment; without the first and the last, which are not whole."""
    whole, found = lengths(samples), dict[int, dict[str, list[float]]]()
    for name, kept in sorted(samples.items()):
        for at_ms, length in kept:
            found.setdefault(int(at_ms / MOMENT_MS), {}).setdefault(name, []).append(length)
    inner = sorted(found)[1:-1]
    return [whole | {name: few for name, few in found[place].items() if len(few) >= FEW} for place in inner]


def quantiles(samples: Iterable[float]) -> tuple[float, ...]:
    """The samples as a distribution: between each two of these values a draw is equally likely; none is below 0."""
    ordered = sorted(samples)
    places = (number * (len(ordered) - 1) // QUANTILES for number in range(QUANTILES + 1))
    return tuple(round(max(0.0, ordered[place]), 3) for place in places)


def added(random: Random, *parts: Sequence[float]) -> list[float]:
    """Samples of a sum, of which the parts have nothing to do with each other."""
    return [sum(random.choice(part) for part in parts) for _ in range(SUMS)]
