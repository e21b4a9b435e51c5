"""Shortest paths on the whole graph: fewest faults, then fewest context switches, then fewest steps.

One number holds a cost, so that adding numbers adds costs and comparing them compares costs in that order, as long as
a shortest run has fewer than 2**20 steps. The next step costs a switch if another actor took the last one. So Bellman's
principle (a shortest run to here is the beginning of one that goes on) holds for a state together with who moved last,
and not for a state alone: costs are kept for both.

Components come in topological order, so that one relaxation of each edge is enough outside of cycles (Cormen et al.,
"Single-source shortest paths in directed acyclic graphs"); within a cycle edges are relaxed until nothing changes
(Bellman 1958), which ends, since every step costs something.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, MutableSequence, Sequence
from typing import Protocol

from wakeproof.checker.compiled.paths import ShortestPaths
from wakeproof.checker.compiled.places import NOWHERE, SWITCH
from wakeproof.checker.components import Component
from wakeproof.checker.graph import Graph

STEP, FAULT = 1, 1 << 40
NOBODY = -1
Passable = Callable[[int], bool]


class ShortestFromInit:
    """The least cost of a run from the first state to each, by who moved last; `least` over everybody."""

    def __init__(self, graph: Graph, order: Iterable[Component], but: int = 0) -> None:
        """The runs go through every edge `but` those that break one of these properties (as bits)."""
        self.graph = graph
        self.closed = [bool(move.breaks & but) for move in graph.all_moves]
        self.prices = [STEP + FAULT * (move.action.fault is not None) for move in graph.all_moves]
        self.by_actor: Sequence[dict[int, int]]
        self.least: MutableSequence[int]
        prices = (NOWHERE if closed else price for closed, price in zip(self.closed, self.prices, strict=True))
        compiled = ShortestPaths(graph, prices).from_init(order)
        if compiled:
            self.by_actor, self.least = compiled
        else:
            self._pass_on_along(order)
        assert but or max(self.least) < NOWHERE, "every state that was found can be come to"
        assert self.least[0] == 0, "a run that has not begun costs nothing"

    def _pass_on_along(self, order: Iterable[Component]) -> None:
        self.by_actor, self.least = [{} for _ in self.graph.states], [NOWHERE] * len(self.graph.states)
        self.by_actor[0][NOBODY], self.least[0] = 0, 0
        for component in self.graph.watch.each(order):
            while self._onward(component) and len(component) > 1:
                pass

    def _onward(self, component: Component) -> bool:
        """Pass costs on along every edge of these states; whether any of them became less within."""
        graph, all_moves, inside, again = self.graph, self.graph.all_moves, set(component), False
        for state in component if len(component) == 1 else graph.watch.each(component):
            for edge in graph.edges(state):
                number, target = graph.moves[edge], graph.targets[edge]
                if self.closed[number]:
                    continue
                actor = all_moves[number].actor
                cost = self.before(state, actor) + self.prices[number]
                from_init = self.by_actor[target]
                if cost < from_init.get(actor, NOWHERE):
                    from_init[actor] = cost
                    self.least[target] = min(self.least[target], cost)
                    again = again or target in inside
        return again

    def before(self, state: int, actor: int) -> int:
        """What it costs to be in a state where this actor moves next."""
        if state == 0:
            return 0
        return min(self.by_actor[state].get(actor, NOWHERE), self.least[state] + SWITCH)

    def along(self, edge: int) -> int:
        """The least cost of a run that ends with this edge."""
        move = self.graph.move(edge)
        return self.before(self.graph.origins[edge], move.actor) + self.prices[move.number]

    def to(self, edge: int) -> list[int]:
        """The simplest run that ends with this edge."""
        return [*self.path(self.graph.origins[edge], self.graph.move(edge).actor), edge]

    def cheapest(self, state: int) -> list[int]:
        """The simplest run that ends in a state."""
        entering = (edge for edge in self.graph.entering[state] if not self.closed[self.graph.moves[edge]])
        ending = (edge for edge in entering if self.along(edge) == self.least[state])
        edge = next(ending, None) if state else None
        return [] if edge is None else self.to(edge)

    def path(self, state: int, actor: int) -> list[int]:
        """The edges of the simplest run to a state in which this actor moves next."""
        path: list[int] = []
        while (cost := self.before(state, actor)) > 0:
            edge = next(edge for edge in self.graph.entering[state] if self._leads(edge, actor, cost))
            path.append(edge)
            state, actor = self.graph.origins[edge], self.graph.move(edge).actor
            assert self.before(state, actor) < cost, "every step costs something"
        return path[::-1]

    def _leads(self, edge: int, actor: int, cost: int) -> bool:
        move = self.graph.move(edge)
        return not self.closed[move.number] and self.along(edge) + SWITCH * (move.actor != actor) == cost


class CostsKnown(Protocol):
    """The least costs to a goal from some states of a graph, as `ShortestToGoal` has them."""

    def after(self, state: int, actor: int) -> int:
        """The least cost from a state on, where this actor moved last."""

    def least_from(self, state: int) -> int:
        """The least cost from a state on, whoever moved last."""


class ShortestToGoal:
    """The least cost of a run from each state on to a goal: an edge of `goals` (with what follows it).

    Before the goal it goes along `passable` edges.

    `states` are those to look at, each after all that its passable edges lead to. Where somebody has the `costs` from
    these, nothing is passed on here.
    """

    def __init__(
        self,
        from_init: ShortestFromInit,
        states: Iterable[Component],
        passable: Passable,
        goals: Goals,
        costs: CostsKnown | None = None,
    ) -> None:
        self.graph, self.prices = from_init.graph, from_init.prices
        self.passable, self.goals, self.costs = passable, goals, costs
        self.by_actor: dict[int, dict[int, int]] = {}
        self.least: dict[int, int] = {}
        for component in () if costs is not None else self.graph.watch.each(states):
            while self._backward(component) and len(component) > 1:
                pass

    def _backward(self, component: Component) -> bool:
        again = False
        for state in component if len(component) == 1 else self.graph.watch.each(reversed(component)):
            known = self.by_actor.setdefault(state, {})
            for edge in self.graph.edges(state):
                actor, cost = self.graph.move(edge).actor, self.along(edge)
                if cost < known.get(actor, NOWHERE):
                    known[actor] = cost
                    self.least[state] = min(self.least.get(state, NOWHERE), cost)
                    again = True
        return again

    def along(self, edge: int) -> int:
        """The least cost from before this edge to a goal by way of it."""
        move, target = self.graph.move(edge), self.graph.targets[edge]
        cost = self.goals(edge)
        if self.passable(edge):
            cost = min(cost, self.after(target, move.actor))
        return cost + self.prices[move.number]

    def after(self, state: int, actor: int) -> int:
        """The least cost from a state on, where this actor moved last."""
        if self.costs is not None:
            return self.costs.after(state, actor)
        return min(self.by_actor.get(state, {}).get(actor, NOWHERE), self.least.get(state, NOWHERE) + SWITCH)

    def least_from(self, state: int) -> int:
        """The least cost from a state on, whoever moved last."""
        return self.least.get(state, NOWHERE) if self.costs is None else self.costs.least_from(state)

    def path(self, state: int, actor: int) -> list[int]:
        """The edges of the simplest run from here to a goal; the goal's own edge is the last."""
        path: list[int] = []
        while True:
            cost = self.after(state, actor)
            edge = next(edge for edge in self.graph.edges(state) if self._leads(edge, actor, cost))
            path.append(edge)
            here = self.graph.move(edge).actor
            assert len(path) < SWITCH, "more steps than one number holds beside the switches"
            if self.goals(edge) + self.prices[self.graph.moves[edge]] == self.along(edge):
                return path
            state, actor = self.graph.targets[edge], here

    def _leads(self, edge: int, actor: int, cost: int) -> bool:
        return self.along(edge) + SWITCH * (self.graph.move(edge).actor != actor) == cost


Goals = Callable[[int], int]
"""What follows a goal's edge at least costs; `NOWHERE` for an edge that is none."""
