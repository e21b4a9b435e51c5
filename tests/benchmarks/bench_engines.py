"""The two engines side by side in one process: exploring cold and warm, bytes a state, and whole proofs.

    python tests/benchmarks/bench_engines.py [rounds] [scenario ...]

Cold is a fresh machine, whose rules run for the first time; warm is the same machine again, with the loop from the
first state on. Seconds are of the processor, the least of all rounds; a proof's are of the wall as well.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any, NamedTuple
from unittest.mock import patch

from wakeproof.campaign.job import machine_of
from wakeproof.checker import explore as interpreted
from wakeproof.checker.compiled.native import native
from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import Engine, Limits
from wakeproof.kernel.machine import Machine
from wakeproof.proof import prove
from wakeproof.scenario.library import load_all
from wakeproof.scenario.scenario import Scenario

ROUNDS, RELEASE = 3, "decoupled"
SCENARIOS = ("retry-storm", "chaos")
HEAD = (
    f"{'':<27}{'states':>9}{'edges':>10}{'cold s':>8}{'edges/s':>11}{'warm s':>8}{'edges/s':>11}"
    f"{'row B':>7}{'+ B':>6}{'prove s':>9}{'wall':>8}"
)


class Taken(NamedTuple):
    """Seconds of the processor, and of the wall."""

    cpu: float
    wall: float


def taken(work: Callable[[], Any]) -> tuple[Taken, Any]:
    cpu, wall = time.process_time(), time.perf_counter()
    done = work()
    return Taken(time.process_time() - cpu, time.perf_counter() - wall), done


def explored(machine: Machine, engine: Engine) -> tuple[Taken, Graph]:
    return taken(lambda: interpreted.explore(machine, Limits(engine=engine)))


def warm(machine: Machine, engine: Engine) -> Taken:
    with patch.object(interpreted, "HAND_OVER_AT", 0):
        return explored(machine, engine)[0]


def proved(scenario: Scenario, engine: Engine) -> Taken:
    machine = machine_of(scenario, RELEASE)
    premises = {prop.name: prop.premise for prop in machine.world.properties}
    return taken(lambda: prove(machine, premises, scenario.delays, Limits(engine=engine)))[0]


def state_bytes(graph: Graph) -> tuple[float, float]:
    """Bytes a state: its string or its row, and its part of the edges and of what else is kept per state."""
    states: Any = graph.states
    held = sum(map(sys.getsizeof, states)) + sys.getsizeof(states) if isinstance(states, list) else states.nbytes
    arrays = (graph.starts, graph.stops, graph.parents, graph.moves, graph.targets)
    return held / len(states), sum(array.itemsize * len(array) for array in arrays) / len(states)


def rows(scenario: Scenario, rounds: int) -> None:
    for engine in Engine:
        cold, again, proofs, graph = [], [], [], None
        for _ in range(rounds):
            machine = machine_of(scenario, RELEASE)
            seconds, graph = explored(machine, engine)
            cold.append(seconds)
            again.append(warm(machine, engine))
            proofs.append(proved(scenario, engine))
        assert graph is not None and graph.complete
        edges, (states, rest) = len(graph.targets), state_bytes(graph)
        cold_s, warm_s = min(cold).cpu, min(again).cpu
        print(
            f"{scenario.name:<14}{engine.value:<13}{len(graph.states):>9,}{edges:>10,}"
            f"{cold_s:>8.2f}{edges / cold_s:>11,.0f}{warm_s:>8.3f}{edges / warm_s:>11,.0f}"
            f"{states:>7.0f}{rest:>6.0f}{min(proofs).cpu:>9.2f}{min(taken.wall for taken in proofs):>8.2f}"
        )


def main(rounds: int, names: list[str]) -> None:
    loaded, _ = taken(native)
    print(
        f"the compiled functions are loaded in {loaded.cpu:.2f} s ({loaded.wall:.2f} s of the wall), once per process"
    )
    print(HEAD)
    for scenario in load_all(names):
        rows(scenario, rounds)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS, sys.argv[2:] or list(SCENARIOS))
