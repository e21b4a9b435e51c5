"""How fast a machine got on at every moment, told by what was under way then."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

FASTEST = 3.0
"""Steps that are over at once would tell of any speed."""


class Span(NamedTuple):
    """A step from one moment to another (ms), at a speed: 1 if half of its kind took as long as it did."""

    since_ms: float
    until_ms: float
    speed: float


class MachinePace:
    """Work done by every moment: it grows by the mean speed of what is under way; with nothing under way, as time does.

    What takes a while at the usual pace takes longer while the machine stands still, whatever it is, and no longer
    than that lasts.
    """

    def __init__(self, spans: Iterable[Span]) -> None:
        edges = [edge for span in spans for edge in _edges(span)]
        edges.sort()
        self._moments: list[float] = []
        self._work: list[float] = []
        done = speeds = 0.0
        under_way = 0
        for moment, more, speed in edges:
            if self._moments:
                done += (moment - self._moments[-1]) * (min(speeds / under_way, FASTEST) if under_way else 1.0)
            self._moments.append(moment)
            self._work.append(done)
            under_way += more
            speeds = speeds + speed if under_way else 0.0

    def work(self, since_ms: float, until_ms: float) -> float:
        """What gets done between two moments, in milliseconds at the usual pace."""
        return _at(self._moments, self._work, until_ms) - _at(self._moments, self._work, since_ms)

    def lasts(self, since_ms: float, work: float) -> float:
        """How many milliseconds so much work takes from a moment on."""
        return _at(self._work, self._moments, _at(self._moments, self._work, since_ms) + work) - since_ms


def _edges(span: Span) -> tuple[tuple[float, int, float], tuple[float, int, float]]:
    return (span.since_ms, 1, span.speed), (span.until_ms, -1, -span.speed)


def _at(places: Sequence[float], values: Sequence[float], place: float) -> float:
    """The value at a place, in proportion between two known ones; beyond them it grows as the place does."""
    if not places:
        return place
    after = bisect_left(places, place)
    if after == 0:
        return values[0] + place - places[0]
    if after == len(places):
        return values[-1] + place - places[-1]
    low, high = places[after - 1], places[after]
    return values[after - 1] + (values[after] - values[after - 1]) * (place - low) / (high - low)
