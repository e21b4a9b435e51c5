"""What the timed driver says of the same runs: the same world, by the clock, at the latencies that were measured."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from wakeproof.errors import LimitReached
from wakeproof.interrupts import is_waiting
from wakeproof.kernel.machine import Machine, Transition
from wakeproof.kernel.tasks.budgets import Budget
from wakeproof.live.measured import Measured, MeasuredDriver, ReplayingDriver, StruckDriver
from wakeproof.scenario.live import Asked, Count, Hear, Live, Lived, Run
from wakeproof.scenario.worlds import WorldKind, built_machine

HEARD_EVERY = 100
Drive = Callable[[Run], MeasuredDriver]
Choose = Callable[[Sequence[Transition]], bool]


class Predicted(msgspec.Struct, frozen=True):
    """Runs of the timed driver, and those of them that broke each property; `real` are the real runs that did.

    In `same` both broke it. `cut_short` are runs that a bound ended.
    """

    runs: int
    broken: Mapping[str, int]
    real: Mapping[str, int]
    same: Mapping[str, int]
    cut_short: int

    def count(self, name: str) -> Count:
        return Count(self.broken.get(name, 0), self.runs)


class Predictor:
    """The world of a live run, and what was measured in those of its runs that nothing befell.

    Once interrupted, be it in the live run, nothing more is predicted; `complete` is whether it never was.
    """

    def __init__(self, kind: WorldKind, live: Live, asked: Asked, lived: Lived) -> None:
        self.kind, self.live, self.asked = kind, live, asked
        self.delays = msgspec.structs.asdict(asked.times)
        self.seen, self.hit = lived.seen or [Run({}, frozenset(), 0.0, 0.0)], lived.struck
        self.measured = Measured(live, [*lived.seen, *lived.struck])
        self.machine, self.complete = self._machine({}), lived.complete

    def drawn(self, runs: int, hear: Hear) -> Predicted:
        """So many runs, each when a real one was, but whoever waits on purpose draws anew how long."""
        return self._all(self.seen, runs, hear, "predicting", self._driver(MeasuredDriver))

    def replayed(self, hear: Hear) -> Predicted:
        """Each real run once more, with all its latencies and waits."""
        return self._all(self.seen, len(self.seen), hear, "replaying", self._driver(ReplayingDriver))

    def struck(self, runs: int, hear: Hear) -> Predicted:
        """As `drawn`, where a restart fell into a real run: at its moment, unless the drawn run is over by then."""
        machine = self._machine({self.live.restart: Budget(max=1)})

        def driver(real: Run) -> StruckDriver:
            return StruckDriver(machine, self.live, self.delays, self.measured, real)

        return self._all(
            self.hit, runs, hear, "predicting restarts", driver, only=lambda path: any(map(_strikes, path))
        )

    def _machine(self, faults: Mapping[str, Budget]) -> Machine:
        bounds = msgspec.structs.replace(self.asked.bounds, **self.live.apart)
        return built_machine(self.kind, self.asked.release, bounds, self.asked.times, faults)

    def _driver(self, kind: type[MeasuredDriver]) -> Drive:
        return lambda real: kind(self.machine, self.live, self.delays, self.measured, real)

    def _all(
        self,
        reals: Sequence[Run],
        runs: int,
        hear: Hear,
        what: str,
        driver: Drive,
        only: Choose = lambda path: True,
    ) -> Predicted:
        broken, in_truth, same = Counter[str](), Counter[str](), Counter[str]()
        counted = cut_short = 0
        try:
            for number in range(runs if self.complete and reals else 0):
                if is_waiting():
                    raise KeyboardInterrupt
                if not number % HEARD_EVERY:
                    hear(number, runs, what)
                real = reals[number % len(reals)]
                path = _path(driver(real), number)
                if path is None:
                    counted, cut_short = counted + 1, cut_short + 1
                    continue
                if only(path):
                    found = {finding.property for finding in _findings(path)}
                    counted += 1
                    broken.update(found)
                    in_truth.update(real.broken)
                    same.update(found & real.broken)
                    cut_short += bool(path[-1].to.bounds_hit)
        except KeyboardInterrupt:
            self.complete = False
        return Predicted(counted, broken, in_truth, same, cut_short)


def _path(driver: MeasuredDriver, number: int) -> list[Transition] | None:
    """None where it comes to no end within the steps of a run: it is counted as one that was cut short."""
    try:
        return driver.run(number).path
    except LimitReached:
        return None


def _strikes(transition: Transition) -> bool:
    return transition.action.fault is not None


def _findings(path: Sequence[Transition]) -> Iterator[Any]:
    """Liveness is not judged where a bound cut the run short."""
    for transition in path:
        yield from transition.step.findings
    if not path[-1].to.bounds_hit:
        yield from path[-1].to.end.findings
