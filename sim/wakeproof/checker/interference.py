"""An action breaks a property after a step of somebody else interfered, or by itself.

Going back from the step that breaks it, the last step of somebody else that wrote what it reads or writes interfered:
steps that are independent (Bernstein 1966; Mazurkiewicz 1977) could as well have come in another order, and explain
nothing. A fault that loses a liveness property is reason enough by itself, told by where the handlers stood that it
cut short.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import repeat
from typing import NamedTuple

from wakeproof.checker.components import Component
from wakeproof.checker.graph import Move
from wakeproof.checker.operations import Operations, interfering
from wakeproof.checker.probabilities import ROUNDING, added
from wakeproof.checker.shortest import NOBODY, NOWHERE, ShortestToGoal
from wakeproof.checker.signature import ViolationSignature, anonymous, handler_of
from wakeproof.checker.violating_edges import ViolatingEdges
from wakeproof.kernel.rules import Action
from wakeproof.labels import parse


class Candidate(NamedTuple):
    """A violation by one edge of the graph; its path is looked for only if no other of its signature is simpler.

    `cut` has the labels and the signature of each handler that a fault cut short, as if it alone had been.
    """

    labels: ViolationSignature
    signature: ViolationSignature
    risk: float
    cost: int
    path: Callable[[], list[int]]
    cut: tuple[tuple[ViolationSignature, ViolationSignature], ...] = ()


class Breaking(NamedTuple):
    """The step that breaks a property: its action, the label of the effect that decides, and what that does."""

    action: Action
    label: str
    operation: str


class Interference:
    """The steps that interfere before one action breaks the property.

    `region` are the states from which the action can still come with nothing more interfering. So each run that breaks
    the property by this action either began in the region or entered it last by one edge that interferes: the cases
    are disjoint, and their probabilities add up.
    """

    def __init__(self, of: ViolatingEdges, operations: Operations, breaking: Breaking, edges: Iterable[int]) -> None:
        self.of, self.graph, self.operations = of, of.graph, operations
        self.action, self.breaks, self.operation = action, _, _ = breaking
        self.edges = frozenset(edges)
        self.actor = self.graph.move(min(self.edges)).actor
        self.handler = handler_of(action)
        self.own = action.instead is not None  # such as a statement that fails: it says itself where its handler stood
        self.alone = bool(action.fault) and not (self.own and of.safety)
        self.touched = self._touched()
        self.label_of: dict[int, str] = {}
        self.interferes = [self._interferes(move) for move in self.graph.all_moves]
        self.region = self._region()
        self.chance = self._chances()
        self.to_goal = ShortestToGoal(of.from_init, self.region, self._passable, self._goal)

    def candidates(self) -> Iterator[Candidate]:
        yield from (candidate for candidate in self._all() if candidate.cost < NOWHERE)

    def _all(self) -> Iterator[Candidate]:
        if self.alone:
            yield from self._by_fault()
            return
        if any(state == 0 for component in self.region for state in component):
            yield Candidate(
                anonymous(self.breaks),
                anonymous(self.operation),
                self.chance[0],
                self.to_goal.least.get(0, NOWHERE),
                self._from_the_first,
            )
        for component in self.graph.watch.each(self.region):
            for state in component:
                yield from self._through(edge for edge in self.graph.entering[state] if self._enters(edge))

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

    def _enters(self, edge: int) -> bool:
        number = self.graph.moves[edge]
        return self.interferes[number] and not self.of.breaking[number]

    def _goal(self, edge: int) -> int:
        return self.of.following(edge) if edge in self.edges else NOWHERE

    def _region(self) -> list[Component]:
        """States from which the edges can be reached with nothing interfering; each after what it leads to."""
        found = dict.fromkeys(self.graph.origins[edge] for edge in sorted(self.edges))
        waiting = list(found)
        for _ in self.graph.watch.each(repeat(None)):  # what is popped next depends on what was found before
            if not waiting or self.alone:
                break
            for edge in self.graph.entering[waiting.pop()]:
                origin = self.graph.origins[edge]
                if origin not in found and self._passable(edge):
                    found[origin] = None
                    waiting.append(origin)
        return self.of.probabilities.backwards(found)

    def _chances(self) -> dict[int, float]:
        """Per state the probability that one of the edges is taken, nothing interfering, and the property broken."""
        chance: dict[int, float] = {}
        for component in self.graph.watch.each(self.region):
            if not self.of.probabilities.is_trivial(component):
                self._chances_within(component, chance)
                continue
            [state] = component
            taken = added(self._chance_along(edge, chance) for edge in self.graph.edges(state))
            chance[state] = taken / self.of.probabilities.choices(state)
        assert max(chance.values(), default=0.0) <= 1.0 + ROUNDING, "a probability"
        return chance

    def _chances_within(self, component: Component, chance: dict[int, float]) -> None:
        """The chances of the states of a cycle, as far as they lie in the region, from their linear equations."""
        inside, targets = frozenset(component), self.graph.targets

        def along(edge: int) -> float | None:
            goes_on = edge not in self.edges and targets[edge] in inside and self._passable(edge)
            return None if goes_on else self._chance_along(edge, chance)

        chance.update(self.of.probabilities.values(component, along, lambda state: 0.0))

    def _chance_along(self, edge: int, chance: dict[int, float]) -> float:
        if edge in self.edges:
            return self.of.weight(edge)
        return chance.get(self.graph.targets[edge], 0.0) if self._passable(edge) else 0.0

    def _through(self, entering_edges: Iterable[int]) -> Iterator[Candidate]:
        """A candidate for each edge that interferes: by it into the region, and on to the step that breaks it."""
        graph = self.graph
        for edge in entering_edges:
            origin, target, move = graph.origins[edge], graph.targets[edge], graph.move(edge)
            labels = anonymous(self.breaks, self._label_of(move), self._pending(origin))
            place = self.operations.next(origin, self.handler)
            signature = anonymous(self.operation, self.operations.of(edge), place)
            risk = self._taken(origin) * self.chance[target] if self.chance[target] else 0.0
            cost = self.of.from_init.along(edge) + self.to_goal.after(target, move.actor)
            yield Candidate(labels, signature, risk, cost, partial(self._through_edge, edge))

    def _label_of(self, move: Move) -> str:
        """The label of the effect by which a step of several interferes."""
        if move.number not in self.label_of:
            note = interfering(move, self.touched)
            self.label_of[move.number] = note.label if note else move.action.label
        return self.label_of[move.number]

    def _taken(self, state: int) -> float:
        """How often a random schedule takes each edge of a state."""
        return self.of.reached[state] / self.of.probabilities.choices(state)

    def _from_the_first(self) -> list[int]:
        path = self.to_goal.path(0, NOBODY)
        return [*path, *self.of.onward(path[-1])]

    def _through_edge(self, edge: int) -> list[int]:
        path = self.to_goal.path(self.graph.targets[edge], self.graph.move(edge).actor)
        return [*self.of.from_init.to(edge), *path, *self.of.onward(path[-1])]

    def _pending(self, state: int) -> str:
        """The pending step of the handler that breaks it; empty if it had not begun."""
        offered = (self.graph.move(edge).action for edge in self.graph.edges(state))
        labels = {a.label for a in offered if handler_of(a) == self.handler and not a.fault}
        return " or ".join(sorted(str(parse(label)._replace(server="")) for label in labels))

    def _by_fault(self) -> Iterator[Candidate]:
        """A fault is reason enough, whatever interfered; one from outside is told by the pending steps that it cuts."""
        graph = self.graph
        for edge in graph.watch.each(sorted(self.edges)):
            origin, target = graph.origins[edge], graph.targets[edge]
            after = {graph.move(e).action for e in graph.edges(target)}
            gone = {graph.move(e).action for e in graph.edges(origin)}.difference(after, [self.action])
            cut = [] if self.own else sorted((a.label, handler_of(a)) for a in gone if not a.fault)
            pending = [(label, self.operations.next(origin, handler)) for label, handler in cut]
            steps, places = [label for label, _ in pending], [place for _, place in pending]
            risk = self._taken(origin) * self.of.weight(edge)
            cost = self.of.from_init.along(edge) + self.of.following(edge)
            alone = tuple(
                (anonymous(self.breaks, "", label), anonymous(self.operation, "", place)) for label, place in pending
            )
            labels = anonymous(self.breaks, "", " and ".join(steps))
            signature = anonymous(self.operation, "", " and ".join(sorted(set(places))))
            yield Candidate(labels, signature, risk, cost, partial(self._cut_at, edge), alone)

    def _cut_at(self, edge: int) -> list[int]:
        return [*self.of.from_init.to(edge), *self.of.onward(edge)]
