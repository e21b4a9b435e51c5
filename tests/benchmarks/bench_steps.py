"""What a step costs: timed runs of `newer-wake`, beside bare SimPy timeouts in the same process.

    python tests/benchmarks/bench_steps.py [rounds]

Everything is measured in turn, round after round, and the median told, so that a busy machine disturbs all alike.
Targets: a step costs no more than six bare timeouts, and a second has 5,000 runs.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from statistics import median
from typing import NamedTuple

import msgspec
import simpy

from pullwake.releases import RELEASES
from pullwake.world.build import build
from pullwake.world.settings import Bounds, Times
from wakeproof.campaign.sample import SampleStats
from wakeproof.kernel.machine import Machine
from wakeproof.schedulers.seeded import SeededRuns

ROUNDS = 7
RUNS = 1_000
COLD_RUNS = 100
TIMEOUTS = 100_000
NEWER_WAKE = Bounds(messages=2, runners=2)
TIMES = Times(idle_timeout_ms=30.0, append_ms=(0.0, 200.0), think_ms=(5.0, 50.0))
MEASURED = ("decoupled", "stream_scoped")


class Round(NamedTuple):
    """One round of one release; all in seconds but `steps`."""

    timeout: float
    cold: float
    run: float
    steps: float


def seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def ticking(env: simpy.Environment) -> Iterator[simpy.Event]:
    for _ in range(TIMEOUTS):
        yield env.timeout(1)


def timeout_seconds() -> float:
    """One bare timeout: a process that yields `env.timeout(1)` over and over."""
    env = simpy.Environment()
    env.process(ticking(env))
    return seconds(env.run) / TIMEOUTS


def runs_of(release: str) -> SeededRuns:
    world = build(RELEASES[release], NEWER_WAKE, TIMES, {})
    return SeededRuns(Machine(world), msgspec.structs.asdict(TIMES), {})


def run_seeds(runs: SeededRuns, first: int, count: int) -> int:
    """Runs as a campaign does them: premises counted, findings kept. Gives the number of steps."""
    tally, steps = SampleStats(), 0
    for seed in range(first, first + count):
        run = runs.timed(seed)
        tally.take(seed, run)
        steps += len(run.transitions)
    assert tally.met, "properties that are never asked cost nothing"
    return steps


def measured(release: str, warm: SeededRuns, number: int) -> Round:
    steps: list[int] = []
    cold = seconds(lambda: run_seeds(runs_of(release), 0, COLD_RUNS))
    timeout = timeout_seconds()
    run = seconds(lambda: steps.append(run_seeds(warm, number * RUNS, RUNS))) / RUNS
    return Round(timeout, cold, run, steps[0] / RUNS)


def table(release: str, rounds: list[Round]) -> Iterator[tuple[str, str]]:
    timeout, cold, run, steps = (median(column) for column in zip(*rounds, strict=True))
    yield f"{release}", ""
    yield "  bare SimPy timeouts per second", f"{1 / timeout:,.0f}"
    yield "  runs per second (target 5,000)", f"{1 / run:,.0f}"
    yield "  steps per run", f"{steps:.1f}"
    yield "  microseconds per step", f"{run / steps * 1e6:.2f}"
    yield "  step / bare timeout (target 6)", f"{run / steps / timeout:.1f}"
    yield f"  cold: world and first {COLD_RUNS} runs, ms", f"{cold * 1e3:.0f}"


def main(rounds: int) -> None:
    warm = {release: runs_of(release) for release in MEASURED}
    for runs in warm.values():
        run_seeds(runs, 0, RUNS)
    kept: dict[str, list[Round]] = {release: [] for release in MEASURED}
    for number in range(1, rounds + 1):
        for release in MEASURED:
            kept[release].append(measured(release, warm[release], number))
    for release in MEASURED:
        for name, figure in table(release, kept[release]):
            print(f"{name:<40}{figure:>12}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
