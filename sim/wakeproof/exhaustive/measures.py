"""Figures of the finished graph: interleavings, what can still be avoided, and the risk of a random schedule.

A run takes one enabled action after another; where nothing but faults is left it may also stop. A random schedule
picks any of these with equal probability. Each figure is one pass over the states, in order or against it; on a
cycle a pass is repeated until nothing changes.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from itertools import groupby

from wakeproof.exhaustive.cycles import kept_for_ever
from wakeproof.exhaustive.graph import Graph
from wakeproof.exhaustive.order import Component, components, is_cycle

PRECISION = 1e-15
PASSES_MAX = 100_000


class Measures:
    """Of one graph; everything is computed when it is first asked for."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph

    @cached_property
    def order(self) -> list[Component]:
        return components(self.graph)

    @cached_property
    def rank(self) -> list[int]:
        """Per state the place of its component in the order."""
        rank = [0] * len(self.graph.states)
        for number, component in enumerate(self.order):
            for state in component:
                rank[state] = number
        return rank

    def backwards(self, states: Iterable[int]) -> list[Component]:
        """Some states, each after all that its edges lead to; those on one cycle together."""
        rank = self.rank
        by_rank = groupby(sorted(states, key=lambda state: (-rank[state], state)), key=rank.__getitem__)
        return [list(group) for _, group in by_rank]

    def choices(self, state: int) -> int:
        """Between how many continuations a random schedule picks: the enabled actions, and stopping at an end."""
        return len(self.graph.edges(state)) + (state in self._ends)

    @cached_property
    def _ends(self) -> frozenset[int]:
        return frozenset(self.graph.ends)

    @cached_property
    def cycles(self) -> list[Component]:
        return [component for component in self.order if is_cycle(self.graph, component)]

    @cached_property
    def _looping(self) -> frozenset[int]:
        """The ranks of the cycles."""
        return frozenset(self.rank[component[0]] for component in self.cycles)

    def once(self, component: Component) -> bool:
        """Whether one pass is enough: nothing in here leads back."""
        return len(component) == 1 and self.rank[component[0]] not in self._looping

    @cached_property
    def interleavings(self) -> int:
        """How many different runs there are; with cycles, those that keep out of every cycle."""
        graph, targets, cyclic = self.graph, self.graph.targets, {s for c in self.cycles for s in c}
        runs: list[int] = [0] * len(graph.states)
        for end in graph.ends:
            runs[end] = 1
        for component in reversed(self.order):
            state = component[0]
            if state not in cyclic:
                runs[state] += sum([runs[target] for target in targets[graph.starts[state] : graph.stops[state]]])
            else:
                for each in component:
                    runs[each] = 0
        return runs[0]

    @cached_property
    def avoidable(self) -> list[int]:
        """Per state the properties (as bits) that some run from there on, with no further fault, does not break.

        A run into what was not explored, or that a bound cuts short, counts as one: nobody knows.
        """
        return self._avoidable([move.action.fault is None for move in self.graph.all_moves])

    @cached_property
    def escapable(self) -> list[int]:
        """The same where further faults may come to the rescue."""
        return self._avoidable([True for _ in self.graph.all_moves])

    def _avoidable(self, goes: list[bool]) -> list[int]:
        """Along moves that go."""
        graph, every = self.graph, (1 << len(self.graph.properties)) - 1
        avoidable = [0] * len(graph.states)
        for state in range(1, len(graph.states)):
            if not graph.stops[state]:
                avoidable[state] = every
        for end in graph.ends:
            avoidable[end] = every & ~graph.end_breaks.get(end, 0)
        spared = [every & ~move.breaks if goes[move.number] else 0 for move in graph.all_moves]
        moves, targets = graph.moves, graph.targets
        for component in reversed(self.order):
            changed = True
            for state, kept in kept_for_ever(graph, component).items() if not self.once(component) else ():
                avoidable[state] |= kept
            while changed:
                changed = False
                for state in component:
                    found = avoidable[state]
                    for edge in graph.edges(state):
                        found |= avoidable[targets[edge]] & spared[moves[edge]]
                    changed = changed or (found != avoidable[state] and not self.once(component))
                    avoidable[state] = found
        return avoidable

    def risks(self, name: str) -> list[float]:
        """Per state the probability that a random schedule breaks the property from there on."""
        graph, bit = self.graph, self.graph.bits([name])
        risks = [0.0] * len(graph.states)
        if not graph.broken & bit:
            return risks
        moves, targets = graph.moves, graph.targets
        breaking = [bool(move.breaks & bit) for move in graph.all_moves]
        stops = {end: bool(graph.end_breaks.get(end, 0) & bit) for end in graph.ends}
        for component in reversed(self.order):
            for _ in range(PASSES_MAX):
                shift = 0.0
                for state in component:
                    edges, before = graph.edges(state), risks[state]
                    broken = sum([1.0 if breaking[moves[edge]] else risks[targets[edge]] for edge in edges])
                    choices = len(edges) + (state in stops)
                    risks[state] = (broken + stops.get(state, 0)) / choices if choices else 0.0
                    shift = max(shift, abs(risks[state] - before))
                if self.once(component) or shift <= PRECISION:
                    break
        return risks

    @cached_property
    def reached(self) -> list[float]:
        """How often a random schedule comes to each state: on a graph without cycles, with what probability."""
        return self.reached_without(0)

    def reached_without(self, breaking: int) -> list[float]:
        """The same for schedules that have broken none of these properties (as bits) so far."""
        graph = self.graph
        closed = [bool(move.breaks & breaking) for move in graph.all_moves]
        reached = [0.0] * len(graph.states)
        arriving = [0.0] * len(graph.states)
        arriving[0] = 1.0
        for component in self.order:
            for _ in range(PASSES_MAX):
                shift = 0.0
                for state in component:
                    here, arriving[state] = arriving[state], 0.0
                    reached[state] += here
                    for edge in graph.edges(state):
                        if not closed[graph.moves[edge]]:
                            arriving[graph.targets[edge]] += here / self.choices(state)
                    shift = max(shift, here)
                if self.once(component) or shift <= PRECISION:
                    break
        return reached
