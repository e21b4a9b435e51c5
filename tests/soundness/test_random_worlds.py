"""Whatever a run of any driver does in a world drawn at random, the state graph of that world has it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import Any, NamedTuple

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from proving import DELAYS

import worlds
from pullwake.faults import KINDS
from pullwake.releases import RELEASES
from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import Limits
from wakeproof.kernel.machine import Machine, Transition
from wakeproof.schedulers.run import run
from wakeproof.schedulers.seeded import SeededRuns
from wakeproof.schedulers.uniform import Uniform

STATES_MAX = 30_000
RUNS = 20
ONE_OR_TWO, NONE_OR_ONE = st.sampled_from((1, 1, 1, 2)), st.integers(0, 1)
BOUNDS = st.fixed_dictionaries(
    {
        "messages": ONE_OR_TWO,
        "runners": ONE_OR_TWO,
        "servers": ONE_OR_TWO,
        "dispatch": st.sampled_from(("pull", "pull", "webhook")),
        "upstream": st.sampled_from(("fenced", "permissive")),
        "consumer_identity": st.sampled_from(("wake", "runner")),
        "defers": st.booleans(),
        "done_retries": NONE_OR_ONE,
        "heartbeats": NONE_OR_ONE,
        "fused": st.booleans(),
    }
)
FAULTS = st.lists(st.sampled_from(sorted(KINDS)), max_size=2)


class Drawn(NamedTuple):
    """A world, and how often each kind of fault may strike in it."""

    machine: Machine
    strikes: dict[str, int]


@st.composite
def small_worlds(draw: st.DrawFn) -> Drawn:
    """Whatever means nothing in a world is left out of it, rather than the world."""
    bounds, kinds = draw(BOUNDS), draw(FAULTS)
    if bounds["dispatch"] == "webhook":
        bounds["runners"] = 1
    meaningless = {"post_fails": bounds["dispatch"] == "pull", "client_times_out": not bounds["done_retries"]}
    strikes = {kind: kinds.count(kind) for kind in kinds if not meaningless.get(kind)}
    release = draw(st.sampled_from(sorted(RELEASES)))
    return Drawn(worlds.machine(release, faults=strikes, **bounds), strikes)


def whole(machine: Machine) -> Graph:
    graph = explore(machine, Limits(states=STATES_MAX))
    assume(graph.complete)
    return graph


def timed(world: Drawn) -> Iterator[Sequence[Transition]]:
    runs = SeededRuns(world.machine, DELAYS, world.strikes)
    return (runs.run(seed).transitions for seed in range(RUNS))


def walked(machine: Machine) -> Iterator[Sequence[Transition]]:
    return (run(machine, Uniform(Random(seed))).transitions for seed in range(RUNS))


def found(graph: Graph) -> set[Any]:
    """Its states, its steps by label, and what is broken somewhere."""
    steps = {(graph.states[origin], graph.move(edge).action.label) for edge, origin in enumerate(graph.origins)}
    names = [name for number, name in enumerate(graph.properties) if graph.broken >> number & 1]
    return {*graph.states, *steps, *names}


def visited(machine: Machine, path: list[Transition]) -> set[Any]:
    situations = [machine.first, *(transition.to for transition in path)]
    steps = {(before.state, step.action.label) for before, step in zip(situations, path, strict=False)}
    findings = [*(f for step in path for f in step.step.findings), *situations[-1].end.findings]
    return {*(situation.state for situation in situations), *steps, *(finding.property for finding in findings)}


@settings(max_examples=30)
@given(world=small_worlds())
def test_what_runs_by_the_clock_do_is_in_the_graph(world: Drawn) -> None:
    everything = found(whole(world.machine))
    for path in timed(world):
        assert visited(world.machine, path) <= everything


@settings(max_examples=20)
@given(world=small_worlds())
def test_what_uniformly_random_walks_do_is_in_the_graph_and_they_stop_at_its_ends(world: Drawn) -> None:
    graph = whole(world.machine)
    everything, ends = found(graph), {graph.states[end] for end in graph.ends}
    for path in walked(world.machine):
        assert visited(world.machine, path) <= everything
        assert (path[-1].to if path else world.machine.first).state in ends
