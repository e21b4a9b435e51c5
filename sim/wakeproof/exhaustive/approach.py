"""How one action comes to break a property: what fell in before it, and where its handler stood then.

Going back from the step that breaks it, the last step of somebody else that wrote what it reads or writes is what
fell in. A fault that loses a liveness property is told by itself, or by where the handlers stood that it cut short.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import repeat
from typing import NamedTuple

from wakeproof.evidence.labels import parse
from wakeproof.exhaustive.breach import Breach
from wakeproof.exhaustive.deeds import Deeds, interfering
from wakeproof.exhaustive.graph import Move
from wakeproof.exhaustive.manner import Manner, Signature, anonymous, handler_of, signed
from wakeproof.exhaustive.order import Component
from wakeproof.exhaustive.routes import NOBODY, NOWHERE, Departures
from wakeproof.kernel.rules import Action


class Candidate(NamedTuple):
    """A way by one edge of the graph; its path is looked for only if no other is simpler.

    `cut` is how each of the handlers that a fault cut short would be told alone.
    """

    manner: Manner
    signature: Signature
    risk: float
    cost: int
    path: Callable[[], list[int]]
    cut: tuple[tuple[Manner, Signature], ...] = ()


class Breaking(NamedTuple):
    """The step that breaks a property: its action, the label of the effect that decides, and what that does."""

    action: Action
    label: str
    deed: str


class Approach:
    """How one action comes to break the property: the states from which nothing more falls in before it."""

    def __init__(self, of: Breach, deeds: Deeds, breaking: Breaking, edges: Iterable[int]) -> None:
        self.of, self.graph, self.deeds = of, of.graph, deeds
        self.action, self.breaks, self.deed = action, _, _ = breaking
        self.edges = frozenset(edges)
        self.actor = self.graph.move(min(self.edges)).actor
        self.handler = handler_of(action)
        self.own = action.instead is not None  # such as a statement that fails: it says itself where its handler stood
        self.alone = bool(action.fault) and not (self.own and of.safety)
        self.touched = self._touched()
        self.fell_in: dict[int, str] = {}
        self.interferes = [self._interferes(move) for move in self.graph.all_moves]
        self.region = self._region()
        self.chance = self._chances()
        self.departures = Departures(of.arrivals, self.region, self._passable, self._goal)

    def candidates(self) -> Iterator[Candidate]:
        yield from (candidate for candidate in self._all() if candidate.cost < NOWHERE)

    def _all(self) -> Iterator[Candidate]:
        if self.alone:
            yield from self._by_the_fault()
            return
        if any(state == 0 for component in self.region for state in component):
            yield Candidate(
                anonymous(self.breaks),
                signed(self.deed),
                self.chance[0],
                self.departures.least.get(0, NOWHERE),
                self._from_the_first,
            )
        for component in self.graph.watch.each(self.region):
            for state in component:
                yield from self._through(edge for edge in self.graph.entering[state] if self._falls_in(edge))

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
        for _ in self.graph.watch.each(repeat(None)):  # what is popped next depends on what was found before
            if not waiting or self.alone:
                break
            for edge in self.graph.entering[waiting.pop()]:
                origin = self.graph.origins[edge]
                if origin not in found and self._passable(edge):
                    found[origin] = None
                    waiting.append(origin)
        return self.of.measures.backwards(found)

    def _chances(self) -> dict[int, float]:
        """Per state, that a random schedule takes one of the edges with nothing falling in, and breaks the property."""
        chance: dict[int, float] = {}
        for component in self.graph.watch.each(self.region):
            if not self.of.measures.once(component):
                self._chances_within(component, chance)
                continue
            [state] = component
            taken = sum([self._chance_along(edge, chance) for edge in self.graph.edges(state)])
            chance[state] = taken / self.of.measures.choices(state)
        return chance

    def _chances_within(self, component: Component, chance: dict[int, float]) -> None:
        """The same on a cycle, or on what of it lies in the region."""
        inside, targets = frozenset(component), self.graph.targets

        def along(edge: int) -> float | None:
            goes_on = edge not in self.edges and targets[edge] in inside and self._passable(edge)
            return None if goes_on else self._chance_along(edge, chance)

        chance.update(self.of.measures.values(component, along, lambda state: 0.0))

    def _chance_along(self, edge: int, chance: dict[int, float]) -> float:
        if edge in self.edges:
            return self.of.weight(edge)
        return chance.get(self.graph.targets[edge], 0.0) if self._passable(edge) else 0.0

    def _through(self, falling_in: Iterable[int]) -> Iterator[Candidate]:
        """Through each edge that falls in, and on."""
        graph = self.graph
        for edge in falling_in:
            origin, target, move = graph.origins[edge], graph.targets[edge], graph.move(edge)
            manner = anonymous(self.breaks, self._label_of(move), self._stood(origin))
            place = self.deeds.next(origin, self.handler)
            signature = signed(self.deed, self.deeds.of(edge), place)
            risk = self._taken(origin) * self.chance[target] if self.chance[target] else 0.0
            cost = self.of.arrivals.along(edge) + self.departures.after(target, move.actor)
            yield Candidate(manner, signature, risk, cost, partial(self._by_way_of, edge))

    def _label_of(self, move: Move) -> str:
        """Of several effects of a step that falls in, the one that does."""
        if move.number not in self.fell_in:
            note = interfering(move, self.touched)
            self.fell_in[move.number] = note.label if note else move.action.label
        return self.fell_in[move.number]

    def _taken(self, state: int) -> float:
        """How often a random schedule takes each edge of a state."""
        return self.of.reached[state] / self.of.measures.choices(state)

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
        return " or ".join(sorted(str(parse(label)._replace(server="")) for label in labels))

    def _by_the_fault(self) -> Iterator[Candidate]:
        """A fault is reason enough, whatever fell in before; one from outside is told by where what it stops stood."""
        graph = self.graph
        for edge in graph.watch.each(sorted(self.edges)):
            origin, target = graph.origins[edge], graph.targets[edge]
            after = {graph.move(e).action for e in graph.edges(target)}
            gone = {graph.move(e).action for e in graph.edges(origin)}.difference(after, [self.action])
            cut = [] if self.own else sorted((a.label, handler_of(a)) for a in gone if not a.fault)
            stood = [(label, self.deeds.next(origin, handler)) for label, handler in cut]
            labels, places = [label for label, _ in stood], [place for _, place in stood]
            risk = self._taken(origin) * self.of.weight(edge)
            cost = self.of.arrivals.along(edge) + self.of.following(edge)
            alone = tuple((anonymous(self.breaks, "", label), signed(self.deed, "", place)) for label, place in stood)
            manner = anonymous(self.breaks, "", " and ".join(labels))
            signature = signed(self.deed, "", " and ".join(sorted(set(places))))
            yield Candidate(manner, signature, risk, cost, partial(self._cut_at, edge), alone)

    def _cut_at(self, edge: int) -> list[int]:
        return [*self.of.arrivals.to(edge), *self.of.onward(edge)]
