"""Whole state graphs: what each engine takes to explore them, beside an older commit, a bare loop and Spin, in turn.

    python tests/benchmarks/bench_graphs.py [--older COMMIT] [--rounds N] [WORLD ...] [--engines NAME ...]

A world is a scenario and its settings, "newer-wake messages=4"; the release is `decoupled`. Every figure comes from a
process of its own, the least of all rounds: so its memory is its own as well, which is the most that the process held
beyond what it held before it explored. Cold is a fresh machine, whose rules run for the first time; warm is the same
machine again, all of it known, compiled from the first state on. Seconds are of the wall; what is loaded or compiled
before is told apart. Spin explores the model that was written by hand for `newer-wake`, and no other world.
"""

from __future__ import annotations

import argparse
import os
import resource
import runpy
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import msgspec
from bench_before import ROOT, older
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule, run_state_machine_as_test

from wakeproof.campaign.job import machine_of
from wakeproof.checker import explore as exploring
from wakeproof.checker.compiled.native import native
from wakeproof.checker.limits import Engine, Limits
from wakeproof.kernel.machine import Machine, Step
from wakeproof.scenario.library import load_all

RELEASE = "decoupled"
WORLDS = ("retry-storm", "chaos", "newer-wake messages=4", "newer-wake messages=5")
SPIN = ROOT / "tests/soundness/spin.py"
STATES_MAX = 10**9
HEAD = (
    f"{'':<26}{'states':>11}{'edges':>12}{'cold s':>9}{'edges/s':>11}{'warm s':>9}{'edges/s':>11}{'edges/CPU s':>13}"
    f"{'B/state':>9}{'MiB':>8}"
)
OLDER = f"""
import json, resource, sys, time
from wakeproof.campaign.chunk import machine_of
from wakeproof.exhaustive.explore import explore
from wakeproof.exhaustive.limits import Limits
from wakeproof.scenario.library import load_all
name, *sets = sys.argv[1].split()
[scenario] = load_all([name], sets)
machine = machine_of(scenario, {RELEASE!r})
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
took = []
for _ in range(2):
    started = time.perf_counter()
    graph = explore(machine, Limits(states={STATES_MAX}))
    took.append(time.perf_counter() - started)
    mib = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024 if len(took) == 1 else mib
    counts = len(graph.states), len(graph.targets)
    del graph
print(json.dumps(dict(states=counts[0], edges=counts[1], cold=took[0], warm=took[1], mib=mib)))
"""


class Figures(msgspec.Struct, frozen=True):
    """How large a graph is, the wall seconds of exploring it, and the most MiB meanwhile.

    `row` is the bytes of a state, without edges; `aside` is what was compiled or loaded before, in seconds.
    """

    states: int
    edges: int
    cold: float
    mib: float
    warm: float = 0.0
    warm_cpu: float = 0.0
    row: float = 0.0
    aside: float = 0.0


def peak_mib() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def machine_of_world(world: str) -> Machine:
    name, *sets = world.split()
    [scenario] = load_all([name], sets)
    return machine_of(scenario, RELEASE)


# What is measured, each in a process of its own


def by_engine(name: str, world: str) -> Figures:
    """One of the two engines of this checkout."""
    loaded = time.perf_counter()
    native()
    loaded = time.perf_counter() - loaded
    machine, limits, before = machine_of_world(world), Limits(states=STATES_MAX, engine=Engine(name)), peak_mib()
    started = time.perf_counter()
    graph = exploring.explore(machine, limits)
    cold, mib = time.perf_counter() - started, peak_mib() - before
    assert graph.complete, graph.limit
    states: Any = graph.states
    held = sum(map(sys.getsizeof, states)) + sys.getsizeof(states) if isinstance(states, list) else states.nbytes
    counts, row = (len(states), len(graph.targets)), held / len(states)
    del graph, states
    with patch.object(exploring, "HAND_OVER_AT", 0):
        exploring.explore(machine, limits)  # what the interpreter had found first is known to the loop from now on
        started, cpu = time.perf_counter(), time.process_time()
        again = exploring.explore(machine, limits)
    warm, warm_cpu = time.perf_counter() - started, time.process_time() - cpu
    assert (len(again.states), len(again.targets)) == counts
    return Figures(*counts, cold, mib, warm, warm_cpu, row, loaded)


class BareLoop:
    """States as tuples in one set, every rule asked in every state; no numbers, edges, layers or properties."""

    def __init__(self, machine: Machine) -> None:
        self.machine = Machine(replace(machine.world, properties=()))
        self.writes: dict[Step, tuple[tuple[int, str], ...]] = {}

    def run(self) -> tuple[int, int]:
        offers, step_of = self.machine.offers, self.machine.step_of
        first: Any = tuple(self.machine.layout.first)
        seen, waiting, edges = {first}, [first], 0
        while waiting:
            state = waiting.pop()
            for action in offers.with_idle(offers.busy(state), state):
                edges += 1
                after = self._after(state, step_of(action)(state))
                if after not in seen:
                    seen.add(after)
                    waiting.append(after)
        return len(seen), edges

    def _after(self, state: Any, step: Step) -> Any:
        writes = self.writes.get(step)
        if writes is None:
            written = step.apply("".join(state))
            writes = self.writes[step] = tuple((number, written[number]) for number in step.written)
        after = list(state)
        for number, code in writes:
            after[number] = code
        return tuple(after)


def by_bare_loop(name: str, world: str) -> Figures:
    """Without garbage collection, as ours is."""
    loop, before, took, mib = BareLoop(machine_of_world(world)), peak_mib(), [], 0.0
    with exploring.uncollected():
        for _ in range(2):
            started = time.perf_counter()
            states, edges = loop.run()
            took.append(time.perf_counter() - started)
            mib = mib or peak_mib() - before
    return Figures(states, edges, took[0], mib, took[1])


def by_spin(name: str, world: str) -> Figures | None:
    """The checker that Spin makes of the model written by hand; none where it is missing, or has no such world."""
    spin = runpy.run_path(str(SPIN))
    scenario, *sets = world.split()
    if scenario != "newer-wake" or spin["missing"]():
        return None
    bounds = {"messages": 2, "runners": 2} | dict(word.split("=") for word in sets)
    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        counted = spin["explored"](Path(folder), release=RELEASE, large=True, **bounds)
        whole = time.perf_counter() - started
    return Figures(counted.states, counted.transitions, counted.seconds, counted.mib, aside=whole - counted.seconds)


def by_random_runs(name: str, world: str) -> Figures:
    """Hypothesis' state machine over the same actions: distinct states, and steps, in so many runs."""
    machine, before = machine_of_world(world), peak_mib()
    seen, steps = {machine.first.state}, [0]

    class Wandering(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            self.state = machine.first

        @rule(data=st.data())
        def step(self, data: st.DataObject) -> None:
            if self.state.actions:
                choice = data.draw(st.integers(0, len(self.state.actions) - 1))
                self.state = self.state.follow(self.state.actions[choice]).to
                seen.add(self.state.state)
                steps[0] += 1

    chosen = settings(
        max_examples=150, stateful_step_count=60, phases=[Phase.generate], database=None, deadline=None,
        derandomize=True, suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    started = time.perf_counter()
    run_state_machine_as_test(Wandering, settings=chosen)
    return Figures(len(seen), steps[0], time.perf_counter() - started, peak_mib() - before)


ENGINES: dict[str, Callable[[str, str], Figures | None]] = {
    "compiled": by_engine,
    "interpreted": by_engine,
    "bare loop": by_bare_loop,
    "spin": by_spin,
    "random runs": by_random_runs,
}


# A process for each


def of_process(words: Sequence[str], tree: Path) -> Figures | None:
    here = os.environ | {"PYTHONPATH": os.pathsep.join(str(tree / part) for part in ("sim", "model"))}
    done = subprocess.run([sys.executable, *words], cwd=tree, env=here, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return msgspec.json.decode(done.stdout.splitlines()[-1], type=Figures | None)


def measured(engine: str, world: str, before: Path | None = None) -> Figures | None:
    if before is not None:
        return of_process(["-c", OLDER, world], before)
    return of_process([__file__, "--measure", engine, world], ROOT)


def least(rounds: Sequence[Figures]) -> Figures:
    fields = Figures.__struct_fields__
    return Figures(**{field: min(getattr(figures, field) for figures in rounds) for field in fields})


def row(name: str, figures: Figures) -> str:
    cells = (
        (name, "<24"), (figures.states, ">11,"), (figures.edges, ">12,"),
        (figures.cold, ">9.2f"), (_rate(figures, figures.cold), ">11,.0f"),
        (figures.warm, ">9.3f"), (_rate(figures, figures.warm), ">11,.0f"),
        (_rate(figures, figures.warm_cpu), ">13,.0f"), (figures.row, ">9.0f"), (figures.mib, ">8.0f"),
    )  # fmt: skip
    told = "  " + "".join(format(value, how) if value else " " * len(format(0, how)) for value, how in cells)
    return told.rstrip() + (f"   compiled or loaded before: {figures.aside:.1f} s" if figures.aside else "")


def _rate(figures: Figures, seconds: float) -> float:
    """Edges in a second; 0 where nothing was measured."""
    return figures.edges / seconds if seconds else 0.0


def rows(world: str, engines: Sequence[str], trees: dict[str, Path], rounds: int) -> Iterator[str]:
    """All of them in turn, round after round."""
    sources: dict[str, Path | None] = {**trees, **dict.fromkeys(engines)}
    found: dict[str, list[Figures]] = {}
    for _ in range(rounds):
        for name, tree in sources.items():
            figures = measured(name, world, tree)
            if figures is not None:
                found.setdefault(name, []).append(figures)
    yield world
    for name, figures in found.items():
        yield row(name, least(figures))


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("worlds", nargs="*", default=list(WORLDS))
    words.add_argument(
        "--engines", nargs="+", choices=list(ENGINES), default=[n for n in ENGINES if n != "random runs"]
    )
    words.add_argument("--older", metavar="COMMIT")
    words.add_argument("--rounds", type=int, default=3)
    words.add_argument("--measure", choices=list(ENGINES), help=argparse.SUPPRESS)
    asked = words.parse_args()
    if asked.measure:
        [world] = asked.worlds
        print(msgspec.json.encode(ENGINES[asked.measure](asked.measure, world)).decode())
        return
    print(HEAD, flush=True)
    with ExitStack() as stack:
        trees = {asked.older: stack.enter_context(older(asked.older))} if asked.older else {}
        for world in asked.worlds:
            for line in rows(world, asked.engines, trees, asked.rounds):
                print(line, flush=True)


if __name__ == "__main__":
    main()
