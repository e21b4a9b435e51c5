"""How much smaller reductions make the graphs of the shipped scenarios, and how much faster their proofs.

    .venv/bin/python tests/benchmarks/bench_reductions.py > reports/reductions.md

Symmetry: each scenario with something interchangeable is explored whole and by `--symmetry`, one right after the other
on machines of their own, cold, in one process. What both find of each property is held against each other.

Partial orders: nothing of the kind is built beyond the fusing of a handler's moments. What persistent sets could give
is counted in graphs that are there: wherever an actor's steps touch nothing that any step of anybody else ever writes,
write nothing that any ever touches, and no property looks at them, they alone are followed (Godefroid 1996).
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from typing import NamedTuple

from wakeproof.campaign.job import machine_of
from wakeproof.checker.check import CheckResult, check
from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Graph, Move
from wakeproof.checker.limits import Limits
from wakeproof.scenario.library import load_all
from wakeproof.scenario.scenario import Scenario

HEAD = """# Reductions: what they give

Made by `tests/benchmarks/bench_reductions.py`, which says how. Seconds are those of the exploration, cold.

## Symmetry

`wakeproof prove SCENARIO --symmetry`: [what it rests on](VERDICTS.md#one-state-for-each-orbit).
A group of two can at best halve a graph, of three leave a sixth. Other scenarios have one runner, and nothing to be put
for another; servers and streams are not declared interchangeable: their slots have them by number or with their wakes.

| scenario | release | states | orbits | factor | seconds | reduced | verdicts, risks and number of runs |
|---|---|---|---|---|---|---|---|"""
PARTIAL = """
## Partial orders

Not built. A handler's own moments are fused into one step where that changes nothing (Lipton's reduction), always.
What persistent sets could give besides, counted in the whole graph:

| scenario | release | states | with persistent sets | factor |
|---|---|---|---|---|"""
LARGER = (("newer-wake", ("messages=2", "runners=3")), ("newer-wake", ("messages=4",)))
LARGER_ON = "decoupled"


class Explored(NamedTuple):
    """A graph, what it says, and the seconds that it took."""

    graph: Graph
    checked: CheckResult
    seconds: float


def explored(scenario: Scenario, release: str, *, symmetry: bool) -> Explored:
    machine = machine_of(scenario, release)
    started = time.perf_counter()
    graph = explore(machine, Limits(symmetry=symmetry, states=5_000_000))
    seconds = time.perf_counter() - started
    return Explored(graph, check(graph, {each.name: each.premise for each in machine.world.properties}), seconds)


def differences(one: CheckResult, other: CheckResult) -> list[str]:
    """The properties of which the two say otherwise; `runs` where their numbers differ."""
    found = ["runs"] * (one.interleavings != other.interleavings)
    for name, verdict in one.verdicts.items():
        risks = [0.0 if each.risk is None else each.risk for each in (verdict, other.verdicts[name])]
        if verdict.verdict != other.verdicts[name].verdict or abs(risks[0] - risks[1]) > 1e-9 * max(risks):
            found.append(name)
    return found


def persistent(graph: Graph) -> int:
    """How many states are come to where an actor's steps that concern nobody else are followed alone."""
    moves = [graph.all_moves[number] for number in sorted(set(graph.moves))]
    others: dict[int, tuple[set[int], set[int]]] = {}
    for actor in sorted({move.actor for move in moves}):
        apart = [move for move in moves if move.actor != actor]
        written = {slot for move in apart for slot in move.step.written}
        others[actor] = (written, {slot for move in apart for slot in move.step.touched})
    found, waiting = {0}, [0]
    while waiting:
        for edge in _followed(graph, waiting.pop(), others):
            if graph.targets[edge] not in found:
                found.add(graph.targets[edge])
                waiting.append(graph.targets[edge])
    return len(found)


def _followed(graph: Graph, state: int, others: dict[int, tuple[set[int], set[int]]]) -> list[int]:
    edges = list(graph.edges(state))
    for actor in sorted({graph.move(edge).actor for edge in edges}):
        own = [edge for edge in edges if graph.move(edge).actor == actor]
        if all(_concerns_nobody(graph.move(edge), *others[actor]) for edge in own):
            return own
    return edges


def _concerns_nobody(move: Move, written: set[int], touched: set[int]) -> bool:
    apart = touched.isdisjoint(move.step.written) and written.isdisjoint(move.step.touched)
    return apart and not move.step.met and not move.step.findings and not move.action.fault


def worlds() -> Iterator[tuple[str, Scenario, str]]:
    """Each shipped one on each release, and larger ones, of the kind that a reduction is for, on one."""
    for scenario in load_all([], (), known=True):
        for release in scenario.kind.releases:
            yield scenario.name, scenario, release
    for name, settings in LARGER:
        [scenario] = load_all([name], settings)
        yield f"{name} {' '.join(settings)}", scenario, LARGER_ON


def main() -> None:
    partial = []
    sys.stdout.write(f"{HEAD}\n")
    for name, scenario, release in worlds():
        if not machine_of(scenario, release).world.interchangeable:
            continue
        whole, reduced = (explored(scenario, release, symmetry=symmetry) for symmetry in (False, True))
        states, orbits = len(whole.graph.states), len(reduced.graph.states)
        same = ", ".join(differences(whole.checked, reduced.checked)) or "the same"
        told = reduced.graph.reduction if reduced.graph.symmetry is None else same
        seconds = f"{whole.seconds:.1f} | {reduced.seconds:.1f}"
        _row(name, release, f"{states:,}", f"{orbits:,}", f"{states / orbits:.2f}", seconds, told)
        fewer = persistent(whole.graph)
        partial.append((name, release, f"{states:,}", f"{fewer:,}", f"{states / fewer:.2f}"))
    sys.stdout.write(f"{PARTIAL}\n")
    for cells in partial:
        _row(*cells)


def _row(*cells: str) -> None:
    sys.stdout.write(f"| {' | '.join(cells)} |\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
