"""What a campaign works on: pairs of scenario and release, and what has been computed of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from wakeproof.campaign.chunk import Chunk, Tally
from wakeproof.campaign.proving import Proved, Proving
from wakeproof.campaign.results import Observed
from wakeproof.campaign.studying import Studied, Studying
from wakeproof.checker.limits import Limits
from wakeproof.errors import CutShort
from wakeproof.scenario.scenario import Scenario

Progress = Callable[[int, int, str], None]
"""Hears how much of what is done, and what was done last."""


class Method(Enum):
    """Where verdicts come from: the whole graph, runs by seeds, or runs for what the graph leaves open."""

    PROVE = "prove"
    SEEDS = "seeds"
    BOTH = "both"


class Pair(NamedTuple):
    """A scenario on a release, over a range of seeds; one that is `compared` is known by its behaviour."""

    scenario: Scenario
    release: str
    seeds: range
    compared: bool = False

    @property
    def whole(self) -> Chunk:
        return Chunk(self.scenario.path, self.scenario.overrides, self.release, self.seeds.start, self.seeds.stop)

    def studying(self, runs: int) -> Studying:
        return Studying(self.scenario.path, self.scenario.overrides, self.release, runs)

    def proving(self, limits: Limits) -> Proving:
        return Proving(self.scenario.path, self.scenario.overrides, self.release, limits, self.compared)

    def __str__(self) -> str:
        return f"{self.scenario.name} on {self.release}"


@dataclass
class Work:
    """One pair, and what is known of it so far. Of a release that was `cut` short nothing more is asked."""

    pair: Pair
    method: Method
    proved: Proved | None = None
    tally: Tally = field(default_factory=Tally)
    studied: Studied = field(default_factory=Studied)
    observed: tuple[Observed, ...] = ()
    cut: CutShort | None = None

    @property
    def by_seeds(self) -> bool:
        """Whether runs are made: always, or for what the graph leaves open."""
        if self.cut is not None:
            return False
        if self.method is Method.BOTH:
            return self.proved is None or self.proved.open
        return self.method is Method.SEEDS
