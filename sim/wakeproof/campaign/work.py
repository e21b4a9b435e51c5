"""What a campaign works on: pairs of scenario and release, and what has been computed of each."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

from wakeproof.campaign.job import Job
from wakeproof.campaign.proof import Proved
from wakeproof.campaign.sample import SampleStats
from wakeproof.campaign.study import Studied
from wakeproof.errors import CutShort
from wakeproof.results.schema import Observed
from wakeproof.scenario.scenario import Scenario


class Method(Enum):
    """Where verdicts come from: the whole graph, runs by seeds, or runs for what the graph leaves open."""

    PROVE = "prove"
    SEEDS = "seeds"
    BOTH = "both"


class Pair(NamedTuple):
    """A scenario on a release, over a range of seeds."""

    scenario: Scenario
    release: str
    seeds: range

    @property
    def job(self) -> Job:
        return Job(self.scenario.path, self.scenario.overrides, self.release)

    def __str__(self) -> str:
        return f"{self.scenario.name} on {self.release}"


@dataclass
class Work:
    """One pair, and what is known of it so far. Of a release that was `cut` short nothing more is asked."""

    pair: Pair
    method: Method
    proved: Proved | None = None
    sample: SampleStats = field(default_factory=SampleStats)
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
