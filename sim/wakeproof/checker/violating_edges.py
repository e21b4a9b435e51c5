"""The violating edges of one property: which edges break it, how likely a run comes to them, and what follows them.

A safety property is broken by the first step after which no continuation mends it (Alpern and Schneider 1985): the step
that is found to break it. A liveness property has no such step in a finite run, but in a finite graph it has one where
it is lost: before it some run keeps the property, after it none does; or, where a run ends broken that a further fault
could have saved, before it some run without faults kept it, and after it none did.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import MutableSequence, Sequence
from functools import cached_property

from wakeproof.checker.compiled.edges import edge_passes
from wakeproof.checker.compiled.paths import ShortestPaths
from wakeproof.checker.compiled.places import NOWHERE
from wakeproof.checker.compiled.regions import RegionPasses
from wakeproof.checker.components import Component
from wakeproof.checker.probabilities import ROUNDING, Probabilities, added
from wakeproof.checker.shortest import ShortestFromInit, ShortestToGoal
from wakeproof.kernel.rules import Action

SAVED_BY_A_FAULT, OPEN = 1, 2
"""How much hope there is in a state: only faults can still save it, or none is needed; 0 is none at all."""


class ViolatingEdges:
    """The edges that break one property; `risks` are per state its `violation_probability`."""

    def __init__(
        self, probabilities: Probabilities, from_init: ShortestFromInit, name: str, risks: Sequence[float]
    ) -> None:
        self.probabilities, self.graph = probabilities, probabilities.graph
        self.bit, self.compiled = self.graph.bits([name]), edge_passes(self.graph)
        self.breaking = [bool(move.breaks & self.bit) for move in self.graph.all_moves]
        self.safety = any(self.breaking)
        self.hope = self._hope()
        twice = self.safety and self._breaks_twice()
        self.from_init = ShortestFromInit(self.graph, probabilities.order, self.bit) if twice else from_init
        self.reached = probabilities.reached_without(self.bit) if twice else probabilities.reached
        self.risks = risks
        self.stays = [] if self.safety else self._stays()
        self.rest = None if self.safety else self._to_the_end()

    @cached_property
    def regions(self) -> RegionPasses | None:
        """What finds regions by compiled passes; None for a small graph, and for one with cycles."""
        straight = self.probabilities.straight
        return RegionPasses(straight, self.probabilities.rank, self.from_init.prices) if straight else None

    def _hope(self) -> Sequence[int]:
        """Per state how much hope there is, by the names above."""
        without, faults = self.probabilities.avoidable_without_faults, self.probabilities.avoidable_with_faults
        if self.compiled and isinstance(without, array) and isinstance(faults, array):
            return self.compiled.hope(without, faults, self.bit)
        avoidable = [*zip(without, faults, strict=True)]
        assert not any(a & ~b for a, b in avoidable), "what needs no further fault to be avoided is avoidable"
        return [bool(a & self.bit) + bool(b & self.bit) for a, b in avoidable]

    def _breaks_twice(self) -> bool:
        """Whether some run breaks it more than once; it is the first time that counts."""
        graph = self.graph
        breaking = self.breaking
        if self.probabilities.straight:
            return self.probabilities.straight.breaks_twice(breaking)
        again = [False] * len(graph.states)
        for component in graph.watch.each(reversed(self.probabilities.order)):
            edges = [edge for state in component for edge in graph.edges(state)]
            ahead = any(breaking[graph.moves[edge]] or again[graph.targets[edge]] for edge in edges)
            for state in component if ahead else ():
                again[state] = True
        return any(
            breaking[number] and again[target] for number, target in zip(graph.moves, graph.targets, strict=True)
        )

    def edges(self) -> dict[Action, list[int]]:
        """The edges that break it, by their action."""
        graph, found = self.graph, defaultdict[Action, list[int]](list)
        for edge in graph.watch.each(self._breaking_edges() if self.safety else self._losing_edges()):
            if self.weight(edge):
                found[graph.move(edge).action].append(edge)
        return found

    def _breaking_edges(self) -> Sequence[int]:
        if self.compiled:
            return self.compiled.chosen(self.breaking)
        return [edge for edge, number in enumerate(self.graph.moves) if self.breaking[number]]

    def _losing_edges(self) -> Sequence[int]:
        hope = self.hope
        if self.compiled and isinstance(hope, array):
            return self.compiled.lost(hope)
        ends = zip(self.graph.origins, self.graph.targets, strict=True)
        return [edge for edge, (origin, target) in enumerate(ends) if hope[target] < hope[origin]]

    def _stays(self) -> MutableSequence[float]:
        """Per state that only a fault can save: the probability that none does, and the run ends there broken."""
        graph = self.graph
        if self.probabilities.straight:
            broken = {end: self.broken_end(end) for end in graph.ends}
            return self.probabilities.straight.stays([hope == SAVED_BY_A_FAULT for hope in self.hope], broken)
        stays: MutableSequence[float] = [0.0] * len(graph.states)
        for component in graph.watch.each(reversed(self.probabilities.order)):
            hoping = [state for state in component if self.hope[state] == SAVED_BY_A_FAULT]
            if hoping and not self.probabilities.is_trivial(component):
                self._stay_within(hoping, stays)
                continue
            for state in hoping:
                on = added(stays[graph.targets[edge]] for edge in graph.edges(state))
                stays[state] = (on + self.broken_end(state)) / self.probabilities.choices(state)
        assert 0.0 <= min(stays) <= max(stays) <= 1.0 + ROUNDING, "a probability"
        return stays

    def _stay_within(self, states: Component, stays: MutableSequence[float]) -> None:
        """The probabilities of a cycle's states, from their linear equations."""
        targets, inside = self.graph.targets, frozenset(states)

        def along(edge: int) -> float | None:
            return None if targets[edge] in inside else stays[targets[edge]]

        found = self.probabilities.values(states, along, lambda state: float(self.broken_end(state)))
        for state, chance in found.items():
            stays[state] = chance

    def _to_the_end(self) -> ShortestToGoal:
        """From where a liveness property is lost on to where it is seen to be."""
        lost = [c for c in reversed(self.probabilities.order) if self.hope[c[0]] < OPEN]
        ends = [end for end in self.graph.ends if self.broken_end(end)]
        costs = ShortestPaths(self.graph, self.from_init.prices).to_end(lost, self.hope, ends)
        return ShortestToGoal(self.from_init, lost, self._as_lost, self._goal, costs)

    def _goal(self, edge: int) -> int:
        return 0 if self._ends(edge) else NOWHERE

    def _as_lost(self, edge: int) -> bool:
        return self.hope[self.graph.targets[edge]] == self.hope[self.graph.origins[edge]]

    def _ends(self, edge: int) -> bool:
        return self._as_lost(edge) and self.broken_end(self.graph.targets[edge])

    def broken_end(self, state: int) -> bool:
        return bool(self.graph.end_breaks.get(state, 0) & self.bit)

    def weight(self, edge: int) -> float:
        """The probability that the property is broken once this edge, which breaks it, is taken."""
        target = self.graph.targets[edge]
        if self.safety:
            return 1.0
        return self.stays[target] if self.hope[target] == SAVED_BY_A_FAULT else self.risks[target]

    def following(self, edge: int) -> int:
        """The cost of going on to the end, after an edge that breaks it."""
        target = self.graph.targets[edge]
        if self.rest is None or self.broken_end(target):
            return 0
        return self.rest.after(target, self.graph.move(edge).actor)

    def onward(self, edge: int) -> list[int]:
        target = self.graph.targets[edge]
        if self.rest is None or self.broken_end(target):
            return []
        return self.rest.path(target, self.graph.move(edge).actor)
