"""An outlook says of a state what still can break from there on, and never claims what the graph does not show.

A property can still break if some run from here on takes a step that breaks it, ends where it is broken, or goes round
for ever on a fair cycle where it never holds. These are facts of the explored part, whatever limit cut the rest off.
That it cannot break is known where no run from here leads to a state that was not expanded, or into a bound of the
world. All states of a component reach each other, so that one value is theirs, and one pass over the condensation in
reverse topological order is enough.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from wakeproof.checker.compiled.edges import edge_passes
from wakeproof.checker.components import Component
from wakeproof.checker.fairness import fair_cycles, unsatisfied, within
from wakeproof.checker.graph import Graph
from wakeproof.checker.probabilities import Probabilities


class Prospect(StrEnum):
    """What is to be expected of a property: `certain` is broken by every fair run from here on."""

    CERTAIN = "certain"
    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"
    UNKNOWN = "unknown"


class Ahead(NamedTuple):
    """What one enabled action leads to, for one property; `risk` is None where that is not known."""

    prospect: Prospect
    risk: float | None


class Outlook:
    """The outlook of every state of a graph, each pass made when it is first asked for.

    `probabilities` are those of the same graph, where some passes have been made already.
    """

    def __init__(self, graph: Graph, probabilities: Probabilities | None = None) -> None:
        self.graph = graph
        self.probabilities = probabilities or Probabilities(graph)
        self._risks: dict[str, Sequence[float]] = {}

    def learn(self, name: str, risks: Sequence[float]) -> None:
        """The risks of a property, per state, where somebody has computed them."""
        self._risks[name] = risks

    def along(self, path: Sequence[int], name: str) -> tuple[tuple[Ahead, ...], ...]:
        """For each step of a run, given as edges, what every action that was enabled before it leads to.

        Actions come in the order in which their state offers them. Risks have six digits.
        """
        bit = self.graph.bits([name])
        return tuple(
            tuple(self._ahead(each, bit, name) for each in self.graph.edges(self.graph.origins[edge])) for edge in path
        )

    def _ahead(self, edge: int, bit: int, name: str) -> Ahead:
        if self.graph.move(edge).breaks & bit:
            return Ahead(Prospect.CERTAIN, 1.0)
        target = self.graph.targets[edge]
        risk = self.risk(target, name)
        return Ahead(self.prospect(target, name), None if risk is None else float(f"{risk:.6g}"))

    def prospect(self, state: int | None, name: str) -> Prospect:
        """What is to be expected of a property from a state on; None is a state that was not found."""
        if state is None:
            return Prospect.UNKNOWN
        bit = self.graph.bits([name])
        if self.breakable[state] & bit:
            spared = self.probabilities.avoidable_with_faults[state] & bit or self.is_open[state]
            return Prospect.POSSIBLE if spared else Prospect.CERTAIN
        return Prospect.UNKNOWN if self.is_open[state] else Prospect.IMPOSSIBLE

    def risk(self, state: int | None, name: str) -> float | None:
        """The probability that a random schedule breaks it from here on; None where anything may be missing."""
        if state is None or not self.graph.complete or self.graph.bounds_hit:
            return None
        if name not in self._risks:
            self._risks[name] = self.probabilities.violation_probability(name)
        return self._risks[name][state]

    @property
    def limit(self) -> str:
        """What kept the graph from being whole, or some run from coming to its end; empty where nothing did."""
        return self.graph.limit or ", ".join(self.graph.bounds_hit)

    @cached_property
    def breakable(self) -> Sequence[int]:
        """Per state the properties (as bits) that some run from there on breaks."""
        graph, found = self.graph, [0] * len(self.graph.states)
        if self.probabilities.straight:
            return self._breakable_straight()
        around = dict(self._for_ever())
        for number, component in reversed(list(enumerate(self.probabilities.order))):
            bits = around.get(number, 0)
            for state in component:
                bits |= graph.end_breaks.get(state, 0)
                for edge in graph.edges(state):
                    bits |= graph.all_moves[graph.moves[edge]].breaks | found[graph.targets[edge]]
            for state in component:
                found[state] = bits
        assert not graph.broken & ~found[0], "whatever is broken anywhere can be broken from the first state on"
        return found

    def _breakable_straight(self) -> Sequence[int]:
        """The same on a graph without cycles, by the compiled pass: what is met at some state is met from there on."""
        graph, found = self.graph, array("q", [0]) * len(self.graph.states)
        for end, broken in graph.end_breaks.items():
            found[end] = broken
        compiled, straight = edge_passes(graph), self.probabilities.straight
        assert compiled is not None and straight is not None, "who has the one has the other"
        for edge in graph.watch.each(compiled.chosen([bool(move.breaks) for move in graph.all_moves])):
            found[graph.origins[edge]] |= graph.move(edge).breaks
        every = (1 << len(graph.properties)) - 1
        breakable = straight.avoidable(found, [every] * len(graph.all_moves))
        assert not graph.broken & ~breakable[0], "whatever is broken anywhere can be broken from the first state on"
        return breakable

    def _for_ever(self) -> Iterator[tuple[int, int]]:
        """Per cycle, by its place in the order, the liveness properties that a fair run breaks by going round in it."""
        graph, rank = self.graph, self.probabilities.rank
        for component in self.probabilities.cycles:
            bits = 0
            for name, states in unsatisfied(graph, component).items():
                if any(fair_cycles(graph, within(graph, states))):
                    bits |= graph.bits([name])
            yield rank[component[0]], bits

    @cached_property
    def is_open(self) -> list[bool]:
        """Per state whether a run from there leads to what was not explored, or into a bound of the world."""
        graph, found = self.graph, [False] * len(self.graph.states)
        if graph.complete and not graph.bounds_hit:
            return found
        for component in reversed(self.probabilities.order):
            if self._leads_out(component, found):
                for state in component:
                    found[state] = True
        return found

    def _leads_out(self, component: Component, found: list[bool]) -> bool:
        graph = self.graph
        for state in component:
            if self._is_unexpanded(state) or (graph.bounds_hit and graph.machine.bounds_hit(graph.states[state])):
                return True
            if any(found[graph.targets[edge]] for edge in graph.edges(state)):
                return True
        return False

    def _is_unexpanded(self, state: int) -> bool:
        """Of a graph that was cut short, also whatever may have been in hand then: its last edges may be missing."""
        if self.graph.complete:
            return False
        return not self.graph.stops[state] or self.graph.stops[state] == len(self.graph.targets)
