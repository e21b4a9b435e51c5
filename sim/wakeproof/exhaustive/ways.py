"""The ways in which a property is broken, told apart by the step that breaks it and by what it was broken into.

The step that breaks a safety property is where it is found. That of a liveness property is the point of no return:
before it some run without further faults keeps the property, after it none does. Going back from the step, the
last step of somebody else that wrote what it reads or writes is what fell in; how far the breaking side had come
by then is where it stood. A fault that cuts handlers short is told by where they stood.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from wakeproof.exhaustive.graph import Move
from wakeproof.exhaustive.manner import Manner, anonymous
from wakeproof.exhaustive.measures import PASSES_MAX, PRECISION, Measures
from wakeproof.exhaustive.order import Component
from wakeproof.exhaustive.routes import NOBODY, NOWHERE, Arrivals, Departures
from wakeproof.world.rules import Action


@dataclass(frozen=True)
class Way:
    """One way: its manner, the probability that a random schedule goes it, and the simplest run that does, as edges."""

    manner: Manner
    risk: float
    cost: int
    path: tuple[int, ...]


class Candidate(NamedTuple):
    """A way by one edge of the graph; its path is looked for only if no other is simpler."""

    manner: Manner
    risk: float
    cost: int
    path: Callable[[], list[int]]
    cut: tuple[str, ...] = ()


class Ways:
    """All ways in which one property is broken on a finished graph."""

    def __init__(self, measures: Measures, arrivals: Arrivals, name: str, risks: list[float]) -> None:
        self.measures, self.graph = measures, measures.graph
        self.bit = self.graph.bits([name])
        self.breaking = [bool(move.breaks & self.bit) for move in self.graph.all_moves]
        self.safety = any(self.breaking)
        self.open = [bool(bits & self.bit) for bits in measures.avoidable]
        twice = self.safety and self._breaks_twice()
        self.arrivals = Arrivals(self.graph, measures.order, self.bit) if twice else arrivals
        self.reached = measures.reached_without(self.bit) if twice else measures.reached
        self.risks = risks
        self.rest = None if self.safety else self._to_the_end()

    def all(self) -> list[Way]:
        """Simplest first."""
        found: dict[Manner, Candidate] = {}
        risks = defaultdict[Manner, float](float)
        approaches = (_Approach(self, action, edges) for action, edges in self._breaking().items())
        for candidate in _told_apart([c for approach in approaches for c in approach.candidates()]):
            risks[candidate.manner] += candidate.risk
            known = found.setdefault(candidate.manner, candidate)
            if candidate.cost < known.cost:
                found[candidate.manner] = candidate
        simplest = sorted(found.values(), key=lambda candidate: (candidate.cost, candidate.manner))
        return [Way(c.manner, risks[c.manner], c.cost, tuple(c.path())) for c in simplest]

    def _breaks_twice(self) -> bool:
        """Whether some run breaks it more than once; it is the first time that counts."""
        graph = self.graph
        breaking = self.breaking
        again = [False] * len(graph.states)
        for component in reversed(self.measures.order):
            edges = [edge for state in component for edge in graph.edges(state)]
            ahead = any(breaking[graph.moves[edge]] or again[graph.targets[edge]] for edge in edges)
            for state in component if ahead else ():
                again[state] = True
        return any(
            breaking[number] and again[target] for number, target in zip(graph.moves, graph.targets, strict=True)
        )

    def _breaking(self) -> dict[Action, list[int]]:
        """The edges that break it, by their action."""
        graph, open_, found = self.graph, self.open, defaultdict[Action, list[int]](list)
        if self.safety:
            edges = (edge for edge, number in enumerate(graph.moves) if self.breaking[number])
        else:
            ends = zip(graph.origins, graph.targets, strict=True)
            edges = (edge for edge, (origin, target) in enumerate(ends) if open_[origin] and not open_[target])
        for edge in edges:
            found[graph.move(edge).action].append(edge)
        return found

    def _to_the_end(self) -> Departures:
        """From where a liveness property is lost on to where it is seen to be, without further faults."""
        lost = [c for c in reversed(self.measures.order) if not self.open[c[0]]]
        return Departures(self.arrivals, lost, self._faultless, lambda edge: 0 if self._ends(edge) else NOWHERE)

    def _faultless(self, edge: int) -> bool:
        return self.graph.move(edge).action.fault is None

    def _ends(self, edge: int) -> bool:
        return self._faultless(edge) and self.broken_end(self.graph.targets[edge])

    def broken_end(self, state: int) -> bool:
        return bool(self.graph.end_breaks.get(state, 0) & self.bit)

    def weight(self, edge: int) -> float:
        """The probability that the property is broken once this edge, which breaks it, is taken."""
        return 1.0 if self.safety else self.risks[self.graph.targets[edge]]

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


class _Approach:
    """How one action comes to break the property: the states from which nothing more falls in before it."""

    def __init__(self, of: Ways, action: Action, edges: Iterable[int]) -> None:
        self.of, self.graph, self.action = of, of.graph, action
        self.edges = frozenset(edges)
        self.actor = self.graph.move(min(self.edges)).actor
        self.handler = handler_of(action)
        self.touched = self._touched()
        self.interferes = [self._interferes(move) for move in self.graph.all_moves]
        self.region = self._region()
        self.chance = self._chances()
        self.departures = Departures(of.arrivals, self.region, self._passable, self._goal)

    def candidates(self) -> Iterator[Candidate]:
        if self.action.fault and not self._own():
            yield from self._cut_short()
            return
        if any(state == 0 for component in self.region for state in component):
            yield Candidate(
                anonymous(self.action.label), self.chance[0], self.departures.least[0], self._from_the_first
            )
        for component in self.region:
            for state in component:
                yield from self._through(edge for edge in self.graph.entering[state] if self._falls_in(edge))

    def _own(self) -> bool:
        """A fault of a handler's own step, such as a statement that fails, has a handler that stood somewhere."""
        return self.action.instead is not None

    def _touched(self) -> frozenset[int]:
        """What the breaking step reads or writes, but for what only says how far its handler has come."""
        touched = frozenset(slot for edge in self.edges for slot in self.graph.move(edge).step.touched)
        own = [frozenset(m.step.written) for m in self.graph.all_moves if handler_of(m.action) == self.handler]
        return touched.difference(frozenset.intersection(*own))

    def _interferes(self, move: Move) -> bool:
        other = move.actor != self.actor and handler_of(move.action) != self.handler
        return other and not self.touched.isdisjoint(move.step.written)

    def _passable(self, edge: int) -> bool:
        number = self.graph.moves[edge]
        return edge not in self.edges and not self.interferes[number] and not self.of.breaking[number]

    def _falls_in(self, edge: int) -> bool:
        number = self.graph.moves[edge]
        return self.interferes[number] and not self.of.breaking[number]

    def _goal(self, edge: int) -> int:
        return self.of.following(edge) if edge in self.edges else NOWHERE

    def _region(self) -> list[Component]:
        """States from which the edges can be reached with nothing falling in; each after what it leads to."""
        found = dict.fromkeys(self.graph.origins[edge] for edge in sorted(self.edges))
        waiting = list(found)
        cut_short = bool(self.action.fault) and not self._own()
        while waiting and not cut_short:
            for edge in self.graph.entering[waiting.pop()]:
                origin = self.graph.origins[edge]
                if origin not in found and self._passable(edge):
                    found[origin] = None
                    waiting.append(origin)
        return self.of.measures.backwards(found)

    def _chances(self) -> dict[int, float]:
        """Per state, that a random schedule takes one of the edges with nothing falling in, and breaks the property."""
        chance: dict[int, float] = {}
        for component in self.region:
            for _ in range(PASSES_MAX):
                shift = 0.0
                for state in component:
                    taken = sum([self._chance_along(edge, chance) for edge in self.graph.edges(state)])
                    before, chance[state] = chance.get(state, 0.0), taken / self.of.measures.choices(state)
                    shift = max(shift, abs(chance[state] - before))
                if len(component) == 1 or shift <= PRECISION:
                    break
        return chance

    def _chance_along(self, edge: int, chance: dict[int, float]) -> float:
        if edge in self.edges:
            return self.of.weight(edge)
        return chance.get(self.graph.targets[edge], 0.0) if self._passable(edge) else 0.0

    def _through(self, falling_in: Iterable[int]) -> Iterator[Candidate]:
        """Through each edge that falls in, and on."""
        graph, measures = self.graph, self.of.measures
        for edge in falling_in:
            origin, target, move = graph.origins[edge], graph.targets[edge], graph.move(edge)
            manner = anonymous(self.action.label, move.action.label, self._stood(origin))
            risk = self.of.reached[origin] / measures.choices(origin) * self.chance[target]
            cost = self.of.arrivals.along(edge) + self.departures.after(target, move.actor)
            yield Candidate(manner, risk, cost, partial(self._by_way_of, edge))

    def _from_the_first(self) -> list[int]:
        path = self.departures.path(0, NOBODY)
        return [*path, *self.of.onward(path[-1])]

    def _by_way_of(self, edge: int) -> list[int]:
        path = self.departures.path(self.graph.targets[edge], self.graph.move(edge).actor)
        return [*self.of.arrivals.to(edge), *path, *self.of.onward(path[-1])]

    def _stood(self, state: int) -> str:
        """What the handler that breaks it was about to do; nothing if it had not begun."""
        offered = (self.graph.move(edge).action for edge in self.graph.edges(state))
        labels = {a.label for a in offered if handler_of(a) == self.handler and not a.fault}
        return " or ".join(sorted(label.partition("@")[0] for label in labels))

    def _cut_short(self) -> Iterator[Candidate]:
        """A fault that comes from outside: whatever it stops stood somewhere."""
        graph, measures = self.graph, self.of.measures
        for edge in sorted(self.edges):
            origin, target = graph.origins[edge], graph.targets[edge]
            after = {graph.move(e).action for e in graph.edges(target)}
            gone = {graph.move(e).action for e in graph.edges(origin)}.difference(after, [self.action])
            stood = sorted(action.label for action in gone if not action.fault)
            risk = self.of.reached[origin] / measures.choices(origin) * self.of.weight(edge)
            cost = self.of.arrivals.along(edge) + self.of.following(edge)
            manner = anonymous(self.action.label, "", " and ".join(stood))
            yield Candidate(manner, risk, cost, partial(self._cut_at, edge), tuple(stood))

    def _cut_at(self, edge: int) -> list[int]:
        return [*self.of.arrivals.to(edge), *self.of.onward(edge)]


def _told_apart(candidates: list[Candidate]) -> Iterator[Candidate]:
    """A fault that cuts several handlers short goes the way of one of them, where that one alone is enough."""
    enough = {candidate.manner for candidate in candidates if len(candidate.cut) < 2}
    for candidate in candidates:
        alone = (anonymous(candidate.manner.breaks, "", label) for label in candidate.cut)
        manner = next((manner for manner in alone if manner in enough), candidate.manner)
        yield candidate._replace(manner=manner)


def handler_of(action: Action) -> str:
    """Whose step it is: what stands before the last dot of its label."""
    return action.label.rpartition(".")[0]
