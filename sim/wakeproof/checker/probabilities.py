"""Probabilities under the uniform scheduler, what can still be avoided, and the number of interleavings.

A run takes one enabled action after another; where nothing but faults is left it may also stop. The uniform scheduler
picks any of these with equal probability, so that the graph is a Markov chain. The probability of breaking a property
is that of reaching an edge or an end that breaks it: the least solution of one linear equation per state (Baier and
Katoen 2008, section 10.1.1). The equations of a component need only those of the components after it, so they are
solved in one pass over the condensation, each cycle by elimination. The least solution is the right one where there
are several: what never comes out of a cycle never breaks a step. A liveness property is broken by going round for
ever where it never holds, too: that is where a schedule stays with probability 1 in a bottom component.
"""

from __future__ import annotations

import math
from array import array
from collections.abc import Callable, Iterable, Mapping, MutableSequence, Sequence
from functools import cached_property
from itertools import groupby
from operator import le

from wakeproof.checker.compiled.edges import edge_passes
from wakeproof.checker.compiled.straight import Straight, straight
from wakeproof.checker.components import Component, Singles, components
from wakeproof.checker.elimination import Elimination, Walk, surrounded
from wakeproof.checker.fairness import satisfied_when_fair, violated_for_ever
from wakeproof.checker.graph import Graph

ROUNDING = 1e-9
"""By how much a sum of probabilities may be above what it is bounded by."""
Along = Callable[[int], float | None]
"""What an edge is worth; None where it goes on among the states that are looked at."""


def added(numbers: Iterable[float]) -> float:
    """The numbers added up one after another, which `sum` does not promise: from Python 3.12 on it makes up for errors.

    So it is the same in every version, and in compiled loops.
    """
    total = 0.0
    for number in numbers:
        total += number
    return total


class Probabilities:
    """The figures of one graph, each computed when it is first asked for."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self._lost_in: dict[int, frozenset[str]] = {}

    @cached_property
    def order(self) -> Sequence[Component]:
        return components(self.graph)

    @cached_property
    def rank(self) -> Sequence[int]:
        """Per state the place of its component in the order."""
        compiled = edge_passes(self.graph)
        if compiled and isinstance(self.order, Singles):
            return compiled.rank(self.order.states)
        rank = [0] * len(self.graph.states)
        for number, component in enumerate(self.order):
            for state in component:
                rank[state] = number
        ends = self.graph.origins, self.graph.targets
        assert all(map(le, *(map(rank.__getitem__, states) for states in ends))), "the order is topological"
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
        """The components whose states can be gone round; a single state only by an edge to itself."""
        if isinstance(self.order, Singles):
            return []
        alone = {state for state, target in zip(self.graph.origins, self.graph.targets, strict=True) if state == target}
        return [component for component in self.order if len(component) > 1 or component[0] in alone]

    @cached_property
    def _looping(self) -> frozenset[int]:
        """The ranks of the cycles."""
        return frozenset(self.rank[component[0]] for component in self.cycles)

    def is_trivial(self, component: Component) -> bool:
        """Whether a component is one state that no edge leads back to: then one pass is enough."""
        return len(component) == 1 and self.rank[component[0]] not in self._looping

    @cached_property
    def straight(self) -> Straight | None:
        """The compiled passes, where there are some for this graph."""
        return straight(self.graph, self.order) if isinstance(self.order, Singles) else None

    @cached_property
    def interleavings(self) -> int:
        """The number of different runs; with cycles, of those that keep out of every cycle."""
        found = self.straight.interleavings() if self.straight else self._runs()
        assert found or self.cycles or not self.graph.complete, "without a cycle every run ends"
        return found

    def _runs(self) -> int:
        """The same, with a number of any length for each state."""
        graph, targets, cyclic = self.graph, self.graph.targets, {s for c in self.cycles for s in c}
        runs: list[int] = [0] * len(graph.states)
        for end in graph.ends:
            runs[end] = 1
        for component in graph.watch.each(reversed(self.order)):
            state = component[0]
            if state not in cyclic:
                runs[state] += sum([runs[target] for target in targets[graph.starts[state] : graph.stops[state]]])
            else:
                for each in component:
                    runs[each] = 0
        return runs[0]

    @cached_property
    def avoidable_without_faults(self) -> MutableSequence[int]:
        """Per state the properties (as bits) that some run from there on, with no further fault, does not break.

        A run into what was not explored, or that a bound cuts short, counts as one: nobody knows.
        """
        return self._avoidable([move.action.fault is None for move in self.graph.all_moves])

    @cached_property
    def avoidable_with_faults(self) -> MutableSequence[int]:
        """Per state the properties that some run does not break if further faults may come to the rescue."""
        return self._avoidable([True for _ in self.graph.all_moves])

    def _avoidable(self, goes: list[bool]) -> MutableSequence[int]:
        """The least fixed point: a state avoids a property if it ends well, goes round well, or leads on to such a one.

        Only moves that go lead on.
        """
        graph, every = self.graph, (1 << len(self.graph.properties)) - 1
        avoidable: MutableSequence[int] = (array("q", [0]) if self.straight else [0]) * len(graph.states)
        for state in range(1, len(graph.states)) if graph.limit else ():
            if not graph.stops[state]:
                avoidable[state] = every
        for end in graph.ends:
            avoidable[end] = every & ~graph.end_breaks.get(end, 0)
        spared = [every & ~move.breaks if goes[move.number] else 0 for move in graph.all_moves]
        if self.straight:
            return self.straight.avoidable(avoidable, spared)
        moves, targets = graph.moves, graph.targets
        for component in graph.watch.each(reversed(self.order)):
            changed = True
            for state, kept in satisfied_when_fair(graph, component).items() if not self.is_trivial(component) else ():
                avoidable[state] |= kept
            while changed:
                changed = False
                for state in component if self.is_trivial(component) else graph.watch.each(reversed(component)):
                    found = avoidable[state]
                    for edge in graph.edges(state):
                        found |= avoidable[targets[edge]] & spared[moves[edge]]
                    changed = changed or (found != avoidable[state] and not self.is_trivial(component))
                    avoidable[state] = found
        return avoidable

    def violation_probability(self, name: str) -> MutableSequence[float]:
        """Per state the probability that a random schedule breaks the property from there on: its risk.

        Raises `Stopped` where it cannot be told.
        """
        graph, bit = self.graph, self.graph.bits([name])
        risks = [0.0] * len(graph.states)
        breaking = [bool(move.breaks & bit) for move in graph.all_moves]
        lost = self._lost(name)
        if not graph.broken & bit and not lost:
            return risks
        moves, targets = graph.moves, graph.targets
        stops = {end: bool(graph.end_breaks.get(end, 0) & bit) for end in graph.ends}
        if self.straight:
            return self.straight.risks(breaking, stops)
        for component in graph.watch.each(reversed(self.order)):
            if not self.is_trivial(component):
                self._settle(component, risks, breaking, stops, lost=self.rank[component[0]] in lost)
                continue
            [state] = component
            edges = graph.edges(state)
            broken = added(1.0 if breaking[moves[edge]] else risks[targets[edge]] for edge in edges)
            choices = len(edges) + (state in stops)
            risks[state] = (broken + stops.get(state, 0)) / choices if choices else 0.0
        assert 0.0 <= min(risks) <= max(risks) <= 1.0 + ROUNDING, "a probability"
        return risks

    def _settle(
        self, component: Component, risks: list[float], breaking: list[bool], stops: Mapping[int, bool], *, lost: bool
    ) -> None:
        """The risks of a cycle's states, from their linear equations."""
        graph, inside = self.graph, frozenset(component)

        def along(edge: int) -> float | None:
            if breaking[graph.moves[edge]]:
                return 1.0
            target = graph.targets[edge]
            return None if target in inside else risks[target]

        found = self.values(component, along, lambda state: float(stops[state]), for_ever=float(lost))
        for state, risk in found.items():
            risks[state] = risk

    def _lost(self, name: str) -> set[int]:
        """The ranks of the cycles in which a random schedule breaks it by going round for ever."""
        return {self.rank[component[0]] for component in self.cycles if name in self._never_held(component)}

    def _never_held(self, component: Component) -> frozenset[str]:
        rank = self.rank[component[0]]
        if rank not in self._lost_in:
            self._lost_in[rank] = violated_for_ever(self.graph, component)
        return self._lost_in[rank]

    def values(
        self, states: Component, along: Along, stopping: Callable[[int], float], for_ever: float = 0.0
    ) -> dict[int, float]:
        """The expected worth of a random schedule from each state of a cycle, by where it leaves them or stops.

        One that never leaves them is worth `for_ever`. Raises `Stopped` where it cannot be told.
        """
        number = {state: place for place, state in enumerate(states)}
        walk, paid = Walk([], []), list[float]()
        for state in self.graph.watch.each(states):
            onward, out = dict[int, float](), list[float]()
            for edge in self.graph.edges(state):
                worth = along(edge)
                if worth is not None:
                    out.append(worth)
                elif (target := self.graph.targets[edge]) != state:
                    onward[number[target]] = onward.get(number[target], 0.0) + 1.0
            if state in self._ends:
                out.append(stopping(state))
            walk.onward.append(onward)
            walk.out.append(float(len(out)))
            paid.append(math.fsum(out))
        return dict(zip(states, self._solved(walk, paid, for_ever), strict=True))

    def _solved(self, walk: Walk, paid: list[float], for_ever: float) -> list[float]:
        """Where no walk gets out, the equations have many solutions: the rest is solved without these states."""
        kept = surrounded(walk)
        if not kept:
            return Elimination(walk, self.graph.watch.look).values(paid)
        left = [place for place in range(len(paid)) if place not in kept]
        number = {place: new for new, place in enumerate(left)}
        smaller = Walk([], [])
        for place in left:
            row = walk.onward[place]
            smaller.onward.append({number[other]: weight for other, weight in row.items() if other in number})
            falling_in = math.fsum(weight for other, weight in row.items() if other in kept)
            smaller.out.append(walk.out[place] + falling_in)
            paid[place] += falling_in * for_ever
        found = Elimination(smaller, self.graph.watch.look).values([paid[place] for place in left])
        return [found[number[place]] if place in number else for_ever for place in range(len(paid))]

    @cached_property
    def reached(self) -> MutableSequence[float]:
        """The expected visits of a random schedule to each state: on a graph without cycles, with what probability.

        Infinitely many, where it goes round for ever.
        """
        return self.reached_without(0)

    def reached_without(self, breaking: int) -> MutableSequence[float]:
        """The expected visits of schedules that have broken none of these properties (as bits) so far."""
        graph = self.graph
        closed = [bool(move.breaks & breaking) for move in graph.all_moves]
        if self.straight:
            return self.straight.reached(closed)
        reached = [0.0] * len(graph.states)
        reached[0] = 1.0
        for component in graph.watch.each(self.order):
            if not self.is_trivial(component):
                self._go_round(component, reached, closed)
                continue
            [state] = component
            here = reached[state]
            for edge in graph.edges(state):
                if not closed[graph.moves[edge]]:
                    reached[graph.targets[edge]] += here / self.choices(state)
        assert breaking or self.cycles or not graph.complete or self._all_end(reached), "a run ends somewhere, once"
        return reached

    def _all_end(self, reached: list[float]) -> bool:
        """Whether the chances of all ends come to one: what flows in at the first state flows out at the ends."""
        return math.isclose(
            math.fsum(reached[end] / self.choices(end) for end in self.graph.ends), 1.0, rel_tol=ROUNDING
        )

    def _go_round(self, component: Component, reached: list[float], closed: list[bool]) -> None:
        """How often each state of a cycle is come to, by how often from without; and what leaves it."""
        graph, number = self.graph, {state: place for place, state in enumerate(component)}
        walk, leaving = Walk([], []), list[tuple[int, int]]()
        for place, state in graph.watch.each(enumerate(component)):
            onward, out = dict[int, float](), float(state in self._ends)
            for edge in graph.edges(state):
                target = graph.targets[edge]
                if closed[graph.moves[edge]]:
                    out += 1.0
                elif target not in number:
                    out += 1.0
                    leaving.append((place, target))
                elif target != state:
                    onward[number[target]] = onward.get(number[target], 0.0) + 1.0
            walk.onward.append(onward)
            walk.out.append(out)
        arriving = [reached[state] for state in component]
        if not any(walk.out):
            often = [math.inf if any(arriving) else 0.0] * len(component)
        else:
            often = Elimination(walk, graph.watch.look).visits(arriving)
        for state, times in zip(component, often, strict=True):
            reached[state] = times * self.choices(state)
        for place, target in leaving:
            reached[target] += often[place]
