"""What the timed driver says of the same runs: the same world, by the clock, at the latencies that were measured."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from wakeproof.live.measured import Measured, MeasuredDriver, ReplayingDriver
from wakeproof.scenario.live import Asked, Count, Hear, Live, Lived, Run
from wakeproof.scenario.worlds import WorldKind
from wakeproof.world.machine import Machine, Transition

HEARD_EVERY = 100


class Predicted(msgspec.Struct, frozen=True):
    """Runs of the timed driver, and those of them that broke each property; in `same` the real run broke it, too.

    `cut_short` are runs that a bound ended.
    """

    runs: int
    broken: Mapping[str, int]
    same: Mapping[str, int]
    cut_short: int

    def count(self, name: str) -> Count:
        return Count(self.broken.get(name, 0), self.runs)


class Predictor:
    """The world of a live run, and what was measured in it. A real run that a restart fell into is none of these."""

    def __init__(self, kind: WorldKind, live: Live, asked: Asked, lived: Lived) -> None:
        bounds = msgspec.structs.replace(asked.bounds, **live.apart)
        self.machine = Machine(kind.build(asked.release, bounds, asked.times, {}))
        self.live, self.delays = live, msgspec.structs.asdict(asked.times)
        self.seen, self.measured = lived.seen or [Run({}, frozenset(), 0.0)], Measured(live, lived.seen)

    def drawn(self, runs: int, hear: Hear) -> Predicted:
        """So many runs, each when a real one was, but whoever waits on purpose draws anew how long."""
        return self._all(runs, hear, "predicting", MeasuredDriver)

    def replayed(self, hear: Hear) -> Predicted:
        """Each real run once more, with all its latencies and waits."""
        return self._all(len(self.seen), hear, "replaying", ReplayingDriver)

    def _all(self, runs: int, hear: Hear, what: str, driver: type[MeasuredDriver]) -> Predicted:
        broken, same, cut_short, done = Counter[str](), Counter[str](), 0, 0
        try:
            for done in range(runs):
                if not done % HEARD_EVERY:
                    hear(done, runs, what)
                real = self.seen[done % len(self.seen)]
                path = driver(self.machine, self.live, self.delays, self.measured, real).run(done).path
                found = {finding.property for finding in _findings(path)}
                broken.update(found)
                same.update(found & real.broken)
                cut_short += bool(path[-1].to.bounds_hit)
            done = runs
        except KeyboardInterrupt:
            pass
        return Predicted(done, broken, same, cut_short)


def _findings(path: Sequence[Transition]) -> Iterator[Any]:
    """Liveness is not judged where a bound cut the run short."""
    for transition in path:
        yield from transition.step.findings
    if not path[-1].to.bounds_hit:
        yield from path[-1].to.end.findings
