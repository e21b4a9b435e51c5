"""Delays as they were measured in real runs, for the timed scheduler."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from wakeproof.kernel.rules import Action
from wakeproof.live.pace import MachinePace, Span
from wakeproof.scenario.live import Live, ObservedRun
from wakeproof.schedulers.delays import Delays, Draw

IN_MEMORY_MS = 0.1
"""What half the time takes less than this is done at once, and tells nothing of how busy the machine was."""


class Measured:
    """What every kind of step took in all runs, in milliseconds, and how much of it was the machine's pace just then.

    `kinds` are lengths as they were, in order. What a step would have taken at the usual pace is its work.
    """

    def __init__(self, live: Live, runs: Sequence[ObservedRun]) -> None:
        kept = [(step, took) for run in runs for step, all_ in run.took.items() for took in all_ if took.at_ms]
        came = [(live.kind_of(step), took.at_ms - took.more, took) for step, took in kept]
        self.kinds: dict[str, list[float]] = {}
        for kind, _, took in came:
            self.kinds.setdefault(kind, []).append(took.more)
        for lengths in self.kinds.values():
            lengths.sort()
        usual = {kind: lengths[len(lengths) // 2] for kind, lengths in self.kinds.items()}
        remote = [one for one in came if usual[one[0]] >= IN_MEMORY_MS and one[2].more > 0]
        self.pace = MachinePace(Span(since, took.at_ms, usual[kind] / took.more) for kind, since, took in remote)
        self._works: dict[str, list[float]] = {}
        for kind, since, took in came:
            self._works.setdefault(kind, []).append(self.pace.work(since, max(since, took.at_ms)))

    def length(self, kind: str, moment_ms: float, draw: Callable[[], float]) -> float | None:
        """What a step of a kind takes that begins then: the work of any of them, at the pace from then on.

        None where no such step was seen.
        """
        works = self._works.get(kind)
        return self.pace.lasts(moment_ms, works[int(draw() * len(works))]) if works else None


def measured_delays(live: Live, clocks: Delays, measured: Measured, real: ObservedRun) -> Delays:
    """Those of a run that begins when a real one did, on a machine as busy as it was at every moment from then on.

    What takes long takes long for all at once. Whoever waits on purpose waits by his clock, and what comes on top of
    that is measured. What was never measured takes what its clock says.
    """

    def delay(action: Action, draw: Draw, now_ms: float) -> float:
        kind = live.kind_of(live.step_of(action))
        waits = clocks(action, draw, now_ms) if action.clock in live.timers else 0.0
        more = measured.length(kind, real.started_ms + now_ms + waits, draw)
        return clocks(action, draw, now_ms) if more is None else max(0.0, waits + more)

    return delay


def replayed_delays(live: Live, otherwise: Delays, real: ObservedRun) -> Delays:
    """Those of a real run once more: each step takes what it took there each time, and whoever waited waits as long.

    What the real run did not do takes what it takes `otherwise`. They count what was asked, so each run takes new ones.
    """
    times = Counter[str]()

    def delay(action: Action, draw: Draw, now_ms: float) -> float:
        step = live.step_of(action)
        took, number = real.took.get(step, ()), times[step]
        times[step] += 1
        if number >= len(took):
            return otherwise(action, draw, now_ms)
        return max(0.0, took[number].waited + took[number].more)

    return delay
