"""How much smaller symmetry could make the graphs of the shipped scenarios: orbits, counted in graphs that are there.

    .venv/bin/python tests/benchmarks/bench_orbits.py > reports/reductions.md

A renaming of two runners, servers or streams is led along the whole graph: the first state is its own image, and the
image of an edge is the edge that leaves the image of its state by the renamed label. In every state labels are unique,
so there is at most one. Where each edge has an image, and no state two, the renaming is an automorphism of the labelled
graph, and its orbits are what a graph of canonical states would have (Clarke, Emerson, Jha & Sistla 1998).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from typing import NamedTuple

from wakeproof.campaign.job import machine_of
from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import Limits
from wakeproof.scenario.library import load_all

RENAMINGS: Mapping[str, Mapping[str, str]] = {
    "runners": {"r1": "r2", "r2": "r1"},
    "servers": {"server-0": "server-1", "server-1": "server-0"},
    "streams": {"a": "b", "b": "a"},
}
WORD = re.compile(r"server-\d|\w+")
HEAD = """# Reductions: what symmetry could give

Made by `tests/benchmarks/bench_orbits.py`, which says how orbits are counted. Only scenarios with two runners, servers
or streams are here: the others have one of each, and nothing to be interchanged. A group of two can at best halve a
graph. Nothing is reduced yet, and what partial orders could give is not measured.

| scenario | release | interchanged | states | orbits | factor | |
|---|---|---|---|---|---|---|"""


class Symmetry(NamedTuple):
    """The orbits of a renaming that is an automorphism; else why it is none."""

    orbits: int
    why: str


def symmetry(graph: Graph, renaming: Mapping[str, str]) -> Symmetry:
    """Lead the renaming along every edge, from the first state on."""
    image, waiting = {0: 0}, [0]
    renamed = [WORD.sub(lambda found: renaming.get(found[0], found[0]), m.action.label) for m in graph.all_moves]
    if all(move.action.label == other for move, other in zip(graph.all_moves, renamed, strict=True)):
        return Symmetry(0, "not measured: no label names any of them")
    while waiting:
        state = waiting.pop()
        there = {graph.move(edge).action.label: graph.targets[edge] for edge in graph.edges(image[state])}
        if len(there) != len(graph.edges(state)):
            return Symmetry(0, f"state {state} has other steps than its image")
        for edge in graph.edges(state):
            label, target = renamed[graph.moves[edge]], graph.targets[edge]
            if label not in there:
                own = graph.move(edge).action.label
                return Symmetry(0, f"the labels break it: `{own}` happens where `{label}` does not")
            if target not in image:
                image[target] = there[label]
                waiting.append(target)
            elif image[target] != there[label]:
                return Symmetry(0, "a state has two images")
    fixed = sum(state == other for state, other in image.items())
    return Symmetry((len(image) + fixed) // 2, "")


def main() -> None:
    sys.stdout.write(f"{HEAD}\n")
    for scenario in load_all([], (), known=True):
        bounds = scenario.settings["bounds"]
        for what, renaming in RENAMINGS.items():
            for release in scenario.kind.releases if bounds.get(what) == 2 else ():
                graph = explore(machine_of(scenario, release), Limits())
                found, states = symmetry(graph, renaming), len(graph.states)
                factor = f"{states / found.orbits:.2f}" if found.orbits else ""
                why = graph.limit or found.why
                cells = (scenario.name, release, what, f"{states:,}", f"{found.orbits:,}", factor, why)
                sys.stdout.write(f"| {' | '.join(cells)} |\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main()
