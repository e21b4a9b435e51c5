"""Shortest paths by compiled passes; the interpreter's, in `shortest`, are their reference."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from wakeproof.checker.compiled import places as at
from wakeproof.checker.compiled.block import passes_for, run_pass
from wakeproof.checker.compiled.places import NOWHERE, SWITCH
from wakeproof.checker.components import Singles
from wakeproof.checker.graph import Graph


class CostsByActor(Sequence[dict[int, int]]):
    """Per state its costs by actor: `held` of them from `rooms` on."""

    def __init__(self, rooms: array[int], states: int, edges: int) -> None:
        self.rooms, self.held = rooms, array("i", bytes(4 * states))
        self.who, self.costs = array("i", bytes(4 * edges)), array("q", bytes(8 * edges))

    def __len__(self) -> int:
        return len(self.held)

    def __getitem__(self, state: int) -> dict[int, int]:  # type: ignore[override] # no slices are ever asked for
        part = slice(self.rooms[state], self.rooms[state] + self.held[state])
        return dict(zip(self.who[part], self.costs[part], strict=True))


class Costs(NamedTuple):
    """The least cost of a run to each state, or on from it: by who moved last, or moves next, and over everybody."""

    by_actor: CostsByActor
    least: array[int]

    def after(self, state: int, actor: int) -> int:
        """The least cost on from a state where this actor moved last: any other has to be switched to."""
        return min(self.by_actor[state].get(actor, NOWHERE), self.least[state] + SWITCH)

    def least_from(self, state: int) -> int:
        """The least cost on from a state, whoever moved last."""
        return self.least[state]


class ShortestPaths:
    """The compiled passes over one graph; `prices` are of moves, `NOWHERE` is that of one that is closed."""

    def __init__(self, graph: Graph, prices: Iterable[int]) -> None:
        self.graph = graph
        self.prices, self.actors = array("q", prices), array("i", [move.actor for move in graph.all_moves])

    def from_init(self, order: Iterable[Sequence[int]]) -> Costs | None:
        """From the first state; None for small graphs, and where nothing is compiled."""
        rooms = array("q", bytes(8 * (len(self.graph.states) + 1)))
        costs = self._pass("cost_from_init", order, rooms, {}, first=0)
        assert costs is None or rooms[-1] == len(self.graph.targets), "every edge enters a state of the order"
        return costs

    def to_end(self, order: Iterable[Sequence[int]], hope: Iterable[int], broken: Iterable[int]) -> Costs | None:
        """On to one of the `broken` ends, along edges between states of equal `hope`; None as above."""
        ends = array("B", bytes(len(self.graph.states)))
        for end in broken:
            ends[end] = 1
        more = {at.PER_STATE: array("B", hope), at.ENDS: ends}
        return self._pass("cost_to_end", order, self.graph.starts, more)

    def _pass(
        self,
        name: str,
        order: Iterable[Sequence[int]],
        rooms: array[int],
        more: dict[int, array[int]],
        first: int | None = None,
    ) -> Costs | None:
        graph, passes = self.graph, passes_for(self.graph)
        if passes is None:
            return None
        states, bounds = _in_a_row(order)
        costs = Costs(
            CostsByActor(rooms, len(graph.states), len(graph.targets)),
            array("q", [NOWHERE]) * len(graph.states),
        )
        if first is not None:
            costs.least[first] = 0
        held = {
            at.ORDER: states, at.PER_MOVE: self.prices, at.ACTORS: self.actors, at.RESULT: costs.least,
            at.BOUNDS: bounds, at.ROOMS: rooms,
            at.HELD: costs.by_actor.held, at.WHO: costs.by_actor.who, at.COSTS: costs.by_actor.costs, **more,
        }  # fmt: skip
        run_pass(graph, passes[name], held, {at.COUNT: len(states), at.COMPONENTS: len(bounds) - 1})
        return costs


def _in_a_row(order: Iterable[Sequence[int]]) -> tuple[array[int], array[int]]:
    """The states of components one after another, and where each component begins."""
    if isinstance(order, Singles):
        return order.states, array("q", range(len(order) + 1))
    components = list(order)
    states = array("I", (state for component in components for state in component))
    return states, array("q", accumulate(map(len, components), initial=0))
