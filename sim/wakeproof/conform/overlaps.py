"""What is on its way to the real thing at once, two by two: each pair once for each content that it may meet there."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from operator import itemgetter
from typing import NamedTuple

from wakeproof.conform.cover import Cover
from wakeproof.scenario.conformance import ConformanceScene


class Overlap(NamedTuple):
    """A pair, and the nearest state in which it is on its way."""

    pair: Hashable
    state: int


def overlaps(cover: Cover, scene: ConformanceScene) -> Iterator[Overlap]:
    """Every pair with everything that is kept where it may meet, the nearest first."""
    graph, known = cover.graph, dict[Hashable, None]()
    kept = itemgetter(*scene.kept)
    for number in cover.states:
        state = graph.states[number]
        for pair in scene.overlapping(state):
            met = (kept(state), pair)
            if met not in known:
                known[met] = None
                yield Overlap(pair, number)
