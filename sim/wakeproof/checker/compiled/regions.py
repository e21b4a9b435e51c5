"""The region before some goals, by compiled passes: how likely a goal is taken from each state, and at what cost.

A region has few states of a large graph. So nothing is kept of it that is as large as the graph, and a state is looked
up by its place in the topological order. What is as large is shared by all regions of a graph, one after another.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from operator import neg
from typing import NamedTuple

from wakeproof.checker.compiled import places as at
from wakeproof.checker.compiled.block import run_pass
from wakeproof.checker.compiled.edges import Entering
from wakeproof.checker.compiled.places import NOWHERE, SWITCH
from wakeproof.checker.compiled.straight import Straight
from wakeproof.checker.probabilities import ROUNDING


class RegionGoals(NamedTuple):
    """Edges in ascending order, what each is worth once it is taken, and the cost of what follows it."""

    edges: array[int]
    weights: array[float]
    following: array[int]


class GraphRegion:
    """A region: its states, each after all that its edges lead to, and the edges that enter it from without."""

    def __init__(self, ranks: Sequence[int], states: array[int], edges: int) -> None:
        self.states, self.from_without = states, array("I")
        self.chances = array("d", [0.0]) * len(states)
        self.least = array("q", [NOWHERE]) * len(states)
        self.rooms, self.held = array("q", [0]) * (len(states) + 1), array("i", [0]) * len(states)
        self.who, self.costs = array("i", [0]) * edges, array("q", [0]) * edges
        self._ranks, self._downward = ranks, array("q", map(neg, map(ranks.__getitem__, states)))

    def __contains__(self, state: int) -> bool:
        return self._place(state) is not None

    def chance(self, state: int) -> float:
        """The probability that a goal is taken from a state on; 0 outside."""
        place = self._place(state)
        return 0.0 if place is None else self.chances[place]

    def least_from(self, state: int) -> int:
        """The least cost from a state on, whoever moved last."""
        place = self._place(state)
        return NOWHERE if place is None else self.least[place]

    def after(self, state: int, actor: int) -> int:
        """The least cost from a state on, where this actor moved last."""
        place = self._place(state)
        if place is None:
            return NOWHERE
        known = range(self.rooms[place], self.rooms[place] + self.held[place])
        own = next((self.costs[each] for each in known if self.who[each] == actor), NOWHERE)
        return min(own, self.least[place] + SWITCH)

    def _place(self, state: int) -> int | None:
        downward = -self._ranks[state]
        place = bisect_left(self._downward, downward)
        return place if place < len(self._downward) and self._downward[place] == downward else None


class RegionPasses:
    """Finds regions of one graph, one after another."""

    def __init__(self, straight: Straight, ranks: Sequence[int], prices: Sequence[int]) -> None:
        graph = straight.graph
        assert isinstance(graph.entering, Entering), "who has the one pass has the others"
        self.graph, self._passes, self._order, self._ranks = graph, straight.passes, straight.order, ranks
        self._listed, self._local = (array("i", [0]) * len(graph.states) for _ in range(2))
        self._held = {
            at.ORIGINS: graph.origins,
            at.ENTERING: graph.entering.edges,
            at.ENTERING_ROOMS: graph.entering.rooms,
            at.GOAL_OF: array("i", [0]) * len(graph.targets),
            at.LOCAL: self._local,
            at.ENDS: straight.ends,
            at.PRICES: array("q", prices),
            at.ACTORS: array("i", [move.actor for move in graph.all_moves]),
        }

    def region(self, goals: RegionGoals, kinds: Sequence[int]) -> GraphRegion:
        """The region before some goals; `kinds` are those of the moves."""
        held = self._held | {at.PER_MOVE: array("B", kinds), at.GOALS: goals.edges}
        numbers = {at.GOALS_COUNT: len(goals.edges)}
        found = self._listed[: self._pass("find_region", held | {at.REGION: self._listed}, numbers)]
        upward = sorted(map(self._ranks.__getitem__, self.graph.watch.each(found)))
        region = GraphRegion(
            self._ranks, array("I", map(self._order.__getitem__, reversed(upward))), self._leaving(found)
        )
        held |= {at.REGION: region.states}
        numbers[at.COUNT] = len(region.states)
        figures: dict[int, array[int] | array[float]] = {
            at.WEIGHTS: goals.weights, at.FOLLOWING: goals.following, at.RESULT: region.chances, at.LEAST: region.least,
            at.ROOMS: region.rooms, at.HELD: region.held, at.WHO: region.who, at.COSTS: region.costs,
        }  # fmt: skip
        self._pass("settle_region", held | figures, numbers)
        region.from_without = array("I", [0]) * self._pass("enter_region", held, numbers)
        self._pass("enter_region", held | {at.RESULT: region.from_without}, numbers)
        self._pass("clear_region", held, numbers)
        assert max(region.chances) <= 1.0 + ROUNDING, "a probability"
        return region

    def _leaving(self, states: Sequence[int]) -> int:
        return sum(map(self.graph.stops.__getitem__, states)) - sum(map(self.graph.starts.__getitem__, states))

    def _pass(self, name: str, held: Mapping[int, array[int] | array[float]], numbers: Mapping[int, int]) -> int:
        return run_pass(self.graph, self._passes[name], held, numbers)
