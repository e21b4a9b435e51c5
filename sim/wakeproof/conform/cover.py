"""A set of runs that covers every fact of a graph: each begins where the world begins, and goes as the world can go.

A run goes to the fact that is nearest to the first state and that no run has covered, on the shortest way; from there
to the next that is nearest, and so on, as long as one is near.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterator

from wakeproof.checker.graph import Graph
from wakeproof.conform.facts import NONE, Facts

NEAR = 1_000
"""How many states are looked at for where to go on."""
Path = list[int]
"""The edges of a run, from the first state on."""


class Cover:
    """The shortest way to every state, and from it to every fact; `states` are all of them, the nearest first."""

    def __init__(self, graph: Graph, facts: Facts) -> None:
        self.graph, self.facts = graph, facts
        self.came_from = array("i", [NONE]) * len(graph.states)
        self.came_by = array("i", [NONE]) * len(graph.states)
        self.first: dict[int, tuple[int, int]] = {}
        self.states = self._walk()

    def _walk(self) -> list[int]:
        """Breadth first: the shortest way to each state, and the first edge of each fact with the state it leaves."""
        graph, of, waiting = self.graph, self.facts.of, [0]
        found = bytearray(len(graph.states))
        found[0] = 1
        for state in waiting:
            for edge in graph.edges(state):
                if of[edge] != NONE:
                    self.first.setdefault(of[edge], (state, edge))
                target = graph.targets[edge]
                if not found[target]:
                    found[target] = 1
                    self.came_from[target], self.came_by[target] = state, edge
                    waiting.append(target)
        return waiting

    def way_to(self, fact: int) -> Path:
        """The shortest run that ends with a fact."""
        state, edge = self.first[fact]
        return [*self.way_to_state(state), edge]

    def way_to_state(self, state: int) -> Path:
        """The shortest run that gets there."""
        way: Path = []
        while state:
            way.append(self.came_by[state])
            state = self.came_from[state]
        return way[::-1]

    def runs(self, known: Collection[int] = ()) -> Iterator[Path]:
        """Together they cover every fact but those that are known."""
        left = bytearray(b"\1" * len(self.facts.all))
        for fact in known:
            left[fact] = 0
        for fact in self.first:  # in the order found: the shortest way first
            if left[fact]:
                run = self.way_to(fact)
                self._strike(left, run)
                while further := self._nearest(left, self.graph.targets[run[-1]]):
                    self._strike(left, further)
                    run += further
                yield run

    def _strike(self, left: bytearray, path: Path) -> None:
        for edge in path:
            if self.facts.of[edge] != NONE:
                left[self.facts.of[edge]] = 0

    def _nearest(self, left: bytearray, start: int) -> Path:
        """The way on to the nearest fact that is left; none, if none is near."""
        graph, of = self.graph, self.facts.of
        came: dict[int, tuple[int, int]] = {start: (NONE, NONE)}
        waiting = [start]
        for state in waiting:
            for edge in graph.edges(state):
                if of[edge] != NONE and left[of[edge]]:
                    return _back(came, state, edge)
                target = graph.targets[edge]
                if target not in came and len(came) < NEAR:
                    came[target] = (state, edge)
                    waiting.append(target)
        return []


def _back(came: dict[int, tuple[int, int]], state: int, edge: int) -> Path:
    way = [edge]
    while came[state][1] != NONE:
        state, edge = came[state]
        way.append(edge)
    return way[::-1]
