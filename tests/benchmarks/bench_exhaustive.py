"""What whole state graphs cost: ours, beside a bare loop, a random state machine and Spin in the same process.

    python tests/benchmarks/bench_exhaustive.py [rounds]

The world is `retry-storm` on `decoupled` with one runner. Cold is a fresh world, whose rules run for the first time;
warm is the same world again. A ratio in brackets is to the cold exploration in the same block.
"""

from __future__ import annotations

import runpy
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from pullwake.releases import RELEASES
from pullwake.world.build import build
from pullwake.world.settings import Bounds, Times
from wakeproof.campaign.job import machine_of
from wakeproof.checker.explore import explore, uncollected
from wakeproof.checker.graph import Graph
from wakeproof.kernel.machine import Machine, Step
from wakeproof.proof import prove
from wakeproof.scenario.library import load_all
from wakeproof.scenario.scenario import Scenario

ROUNDS = 3
RELEASE = "decoupled"
NEWER_WAKE = Bounds(messages=3, runners=2)
RANDOM_RUNS, RANDOM_STEPS = 150, 60  # a run to its end takes some fifty steps
SPIN = Path(__file__).parents[1] / "soundness" / "spin.py"
Row = tuple[str, str]


class Seen(NamedTuple):
    """How much of a graph was seen, and in how many seconds."""

    states: int
    transitions: int
    seconds: float

    @property
    def states_per_second(self) -> float:
        return self.states / self.seconds

    @property
    def transitions_per_second(self) -> float:
        return self.transitions / self.seconds


def seconds(work: Callable[[], Any]) -> tuple[float, Any]:
    started = time.perf_counter()
    done = work()
    return time.perf_counter() - started, done


def storm(messages: int) -> Scenario:
    [scenario] = load_all(["retry-storm"], ["runners=1", f"messages={messages}"])
    return scenario


def explored(machine: Machine) -> tuple[Seen, Graph]:
    taken, graph = seconds(lambda: explore(machine))
    assert graph.complete, graph.limit
    return Seen(len(graph.states), len(graph.targets), taken), graph


def proved(scenario: Scenario) -> float:
    """Exploring and every analysis: ways, risks, stories, what is needed, the clock; from a fresh world."""
    machine = machine_of(scenario, RELEASE)
    premises = {prop.name: prop.premise for prop in machine.world.properties}
    return seconds(lambda: prove(machine, premises, scenario.delays))[0]


# Bytes


def graph_bytes(graph: Graph) -> int:
    """The states, their edges, and what is kept once for many edges but for the steps, which the world holds."""
    lists = (graph.states, graph.starts, graph.stops, graph.moves, graph.targets, graph.ends, graph.all_moves)
    kept = sum(map(sys.getsizeof, lists))
    return kept + sum(map(sys.getsizeof, graph.states)) + sum(map(sys.getsizeof, graph.all_moves))


def index_bytes(graph: Graph) -> int:
    """What finds a state's number while exploring: a dictionary of strings that the graph holds anyway."""
    index = {state: number for number, state in enumerate(graph.states)}
    return sys.getsizeof(index) + sum(map(sys.getsizeof, index.values()))


# The same world without the engine


class BareLoop:
    """States as tuples in one set, every rule asked in every state; no numbers, edges, layers or properties."""

    def __init__(self, machine: Machine) -> None:
        self.machine = Machine(replace(machine.world, properties=()))
        self.writes: dict[Step, tuple[tuple[int, str], ...]] = {}

    def run(self) -> tuple[int, int]:
        offers, step_of = self.machine.offers, self.machine.step_of
        first: Any = tuple(self.machine.layout.first)
        seen, waiting, transitions = {first}, [first], 0
        while waiting:
            state = waiting.pop()
            for action in offers.with_idle(offers.busy(state), state):
                transitions += 1
                after = self._after(state, step_of(action)(state))
                if after not in seen:
                    seen.add(after)
                    waiting.append(after)
        return len(seen), transitions

    def _after(self, state: Any, step: Step) -> Any:
        writes = self.writes.get(step)
        if writes is None:
            written = step.apply("".join(state))
            writes = self.writes[step] = tuple((number, written[number]) for number in step.written)
        after = list(state)
        for number, code in writes:
            after[number] = code
        return tuple(after)


def looped(loop: BareLoop) -> Seen:
    """Without garbage collection, as ours is."""
    with uncollected():
        taken, (states, transitions) = seconds(loop.run)
    return Seen(states, transitions, taken)


# Random runs, as a test with Hypothesis would make them


def wandering(machine: Machine, seen: set[str], steps: list[int]) -> type[RuleBasedStateMachine]:
    """Any enabled action may be next; what is seen and how many steps were taken is told outside."""

    class Wandering(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            self.situation = machine.first

        @rule(data=st.data())
        def step(self, data: st.DataObject) -> None:
            if self.situation.actions:
                choice = data.draw(st.integers(0, len(self.situation.actions) - 1))
                self.situation = self.situation.follow(self.situation.actions[choice]).to
                seen.add(self.situation.state)
                steps[0] += 1

    return Wandering


def wandered(machine: Machine) -> Seen:
    """Distinct states, steps and seconds; without shrinking, and without a database."""
    seen, steps = {machine.first.state}, [0]
    test = wandering(machine, seen, steps)
    chosen = settings(
        max_examples=RANDOM_RUNS,
        stateful_step_count=RANDOM_STEPS,
        phases=[Phase.generate],
        database=None,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    taken, _ = seconds(lambda: run_state_machine_as_test(test, settings=chosen))
    return Seen(len(seen), steps[0], taken)


# Tables


def main(rounds: int) -> None:
    for block in (storm_block(rounds), larger_block(), spin_block(rounds)):
        for name, figure in block:
            print(f"{name:<64}{figure:>26}" if figure else name)
        print()


def storm_block(rounds: int) -> Iterator[Row]:
    """Each kind of exploring in turn, round after round, and the median told; the analyses, the slowest, once."""
    scenario, kept = storm(2), list[tuple[float, ...]]()
    for _ in range(rounds):
        machine = machine_of(scenario, RELEASE)
        cold, graph = explored(machine)
        warm, _ = explored(machine)
        bare = looped(BareLoop(machine))
        assert bare[:2] == cold[:2], "the bare loop explores another world"
        kept.append((cold.seconds, warm.seconds, bare.seconds))
    middle = [cold._replace(seconds=median(column)) for column in zip(*kept, strict=True)]
    yield f"retry-storm on {RELEASE}, one runner, two messages", ""
    yield from ours(*middle[:2], graph, proved(scenario))
    yield from bare_rows(middle[0], middle[2])
    yield from random_rows(middle[0], wandered(machine_of(scenario, RELEASE)))


def larger_block() -> Iterator[Row]:
    scenario = storm(3)
    machine = machine_of(scenario, RELEASE)
    cold, graph = explored(machine)
    yield "the same with three messages (one round)", ""
    yield from ours(cold, explored(machine)[0], graph, proved(scenario))


def ours(cold: Seen, warm: Seen, graph: Graph, proving: float) -> Iterator[Row]:
    yield "  states / transitions", f"{cold.states:,} / {cold.transitions:,}"
    yield "  explore, cold: seconds", f"{cold.seconds:.2f}"
    yield "  explore, cold: transitions per second", f"{cold.transitions_per_second:,.0f}"
    yield "  explore, warm: transitions per second", compared(warm.transitions_per_second, cold.transitions_per_second)
    yield "  prove, cold, with all analyses: seconds", compared(proving, cold.seconds, digits=2)
    yield "  bytes per state: the graph (strings, edges)", f"{graph_bytes(graph) / cold.states:.0f}"
    yield "  bytes per state: the index, while exploring", f"{index_bytes(graph) / cold.states:.0f}"


def bare_rows(cold: Seen, bare: Seen) -> Iterator[Row]:
    figure = compared(bare.transitions_per_second, cold.transitions_per_second)
    yield "  bare loop (tuples, one set), cold: transitions per second", figure


def random_rows(cold: Seen, random: Seen) -> Iterator[Row]:
    yield (
        f"  Hypothesis, {RANDOM_RUNS} runs of {RANDOM_STEPS} rules: steps per second",
        compared(random.transitions_per_second, cold.transitions_per_second, digits=4),
    )
    yield "  Hypothesis: distinct states in seconds", f"{random.states:,} in {random.seconds:.1f}"
    yield (
        "  Hypothesis: distinct states per second",
        compared(random.states_per_second, cold.states_per_second, digits=4),
    )
    yield "  Hypothesis: share of all states", f"{random.states / cold.states:.1%}"


def spin_block(rounds: int) -> Iterator[Row]:
    """Three messages: with two, either takes a few milliseconds. Spin's seconds are those of its search alone."""
    cold = min((explored(newer_wake())[0] for _ in range(rounds)), key=lambda seen: seen.seconds)
    yield f"newer-wake on {RELEASE}, {NEWER_WAKE.runners} runners, {NEWER_WAKE.messages} messages", ""
    yield "  states / transitions", f"{cold.states:,} / {cold.transitions:,}"
    yield "  explore, cold: states per second", f"{cold.states_per_second:,.0f}"
    spin = runpy.run_path(str(SPIN))
    missing = spin["missing"]()
    yield from [("  Spin: not measured", missing)] if missing else spin_rows(cold, spin["explored"])


def newer_wake() -> Machine:
    return Machine(build(RELEASES[RELEASE], NEWER_WAKE, Times(), {}))


def spin_rows(cold: Seen, count: Callable[..., Any]) -> Iterator[Row]:
    sizes = {name: getattr(NEWER_WAKE, name) for name in ("messages", "runners")}
    with tempfile.TemporaryDirectory() as folder:
        whole, counted = seconds(lambda: count(Path(folder), release=RELEASE, **sizes))
    yield "  Spin on a model written by hand: states", f"{counted.states:,}"
    yield "  Spin, its search: states per second", compared(counted.states / counted.seconds, cold.states_per_second)
    yield "  Spin, generated, compiled and run: seconds", compared(whole, cold.seconds, digits=2)


def compared(figure: float, cold: float, *, digits: int = 0) -> str:
    """A figure, and how many times the cold exploration's it is."""
    shown = f"{figure:,.2f}" if figure < 100 else f"{figure:,.0f}"
    return f"{shown} ({figure / cold:.{max(digits, 2)}f}x)"


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS)
