"""What the timed driver says of the same runs: the same world, by the clock, at the latencies that were measured."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import msgspec

from wakeproof.drivers.timed import TimedDriver
from wakeproof.scenario.live import Asked, Count, Hear, Lived
from wakeproof.scenario.worlds import WorldKind
from wakeproof.world.machine import Machine


class Predicted(msgspec.Struct, frozen=True):
    """Runs of the timed driver, those of them that broke each property, and those that a bound cut short."""

    runs: int
    broken: Mapping[str, int]
    cut_short: int

    def count(self, name: str) -> Count:
        return Count(self.broken.get(name, 0), self.runs)


def predict(kind: WorldKind, asked: Asked, lived: Lived, runs: int, hear: Hear) -> Predicted:
    """Each run at the latencies of one moment. No faults: a real run that a restart fell into is none of these."""
    world = kind.build(asked.release, asked.bounds, asked.times, {})
    machine, asked_for = Machine(world), msgspec.structs.asdict(asked.times)
    drivers = [TimedDriver(machine, {**asked_for, **moment}, {}) for moment in lived.moments or [lived.delays]]
    broken, cut_short, done = Counter[str](), 0, 0
    try:
        for done in range(runs):
            if not done % 100:
                hear(done, runs, "predicting")
            path = drivers[done % len(drivers)].run(done).path
            end = path[-1].to
            found = [finding for transition in path for finding in transition.step.findings]
            broken.update({finding.property for finding in (*found, *(() if end.bounds_hit else end.end.findings))})
            cut_short += bool(end.bounds_hit)
        done = runs
    except KeyboardInterrupt:
        pass
    return Predicted(done, broken, cut_short)
