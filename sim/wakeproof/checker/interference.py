"""An action breaks a property after a step of somebody else interfered, or by itself.

Going back from the step that breaks it, the last step of somebody else that wrote what it reads or writes interfered:
steps that are independent (Bernstein 1966; Mazurkiewicz 1977) could as well have come in another order, and explain
nothing. A fault that loses a liveness property is reason enough by itself, told by where the handlers stood that it
cut short.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property, partial
from typing import NamedTuple

from wakeproof.checker.compiled.places import ENTERS, NOWHERE, PASSABLE
from wakeproof.checker.compiled.regions import GraphRegion, RegionGoals
from wakeproof.checker.graph import Move
from wakeproof.checker.operations import Operations, interfering
from wakeproof.checker.region_walk import RegionWalk
from wakeproof.checker.shortest import NOBODY, ShortestToGoal
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
        self.pending_where: dict[bytes, str] = {}
        self.kinds = [self._kind(move) for move in self.graph.all_moves]

    @cached_property
    def region(self) -> GraphRegion | RegionWalk:
        compiled, edges = self.of.regions, sorted(self.edges)
        if compiled is None:
            return RegionWalk(self.of, self.edges, self.kinds)
        each = self.graph.watch.each
        worth, following = array("d", map(self.of.weight, each(edges))), array("q", map(self.of.following, each(edges)))
        return compiled.region(RegionGoals(array("I", edges), worth, following), self.kinds)

    @cached_property
    def to_goal(self) -> ShortestToGoal:
        components, known = (self.region.components, None) if isinstance(self.region, RegionWalk) else ((), self.region)
        return ShortestToGoal(self.of.from_init, components, self._passable, self._goal, known)

    def candidates(self) -> Iterator[Candidate]:
        yield from (candidate for candidate in self._all() if candidate.cost < NOWHERE)

    def _all(self) -> Iterator[Candidate]:
        if self.alone:
            yield from self._by_fault()
            return
        if 0 in self.region:
            yield Candidate(
                anonymous(self.breaks),
                anonymous(self.operation),
                self.region.chance(0),
                self.to_goal.least_from(0),
                self._from_the_first,
            )
        yield from self._through(self.graph.watch.each(self.region.from_without))

    def _touched(self) -> frozenset[int]:
        """What the breaking step reads or writes, but for what only says how far its handler has come."""
        touched = frozenset(slot for edge in self.edges for slot in self.graph.move(edge).step.touched)
        own = [frozenset(m.step.written) for m in self.graph.all_moves if handler_of(m.action) == self.handler]
        return touched.difference(frozenset.intersection(*own))

    def _kind(self, move: Move) -> int:
        """What a move is to the region: one that interferes leads into it, and none that breaks the property does."""
        if self.of.breaking[move.number]:
            return 0
        other = move.actor != self.actor and handler_of(move.action) != self.handler
        return ENTERS if other and not self.touched.isdisjoint(move.step.written) else PASSABLE

    def _passable(self, edge: int) -> bool:
        return edge not in self.edges and self.kinds[self.graph.moves[edge]] == PASSABLE

    def _goal(self, edge: int) -> int:
        return self.of.following(edge) if edge in self.edges else NOWHERE

    def _through(self, entering_edges: Iterable[int]) -> Iterator[Candidate]:
        """A candidate for each edge that interferes: by it into the region, and on to the step that breaks it."""
        graph = self.graph
        for edge in entering_edges:
            origin, target, move = graph.origins[edge], graph.targets[edge], graph.move(edge)
            labels = anonymous(self.breaks, self._label_of(move), self._pending(origin))
            place = self.operations.next(origin, self.handler)
            signature = anonymous(self.operation, self.operations.of(edge), place)
            chance = self.region.chance(target)
            risk = self._taken(origin) * chance if chance else 0.0
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
        alike = self.graph.offered(state)
        if alike not in self.pending_where:
            self.pending_where[alike] = self._found_pending(state)
        return self.pending_where[alike]

    def _found_pending(self, state: int) -> str:
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
