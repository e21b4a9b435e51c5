"""What is looked up by edge in a large graph, counted or chosen: by compiled passes, in arrays and not in lists.

Each has its reference where it is asked for: what the interpreter does for a small graph.
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from wakeproof.checker.compiled import places as at
from wakeproof.checker.compiled.block import passes_for, run_pass
from wakeproof.checker.compiled.native import Pass

if TYPE_CHECKING:
    from wakeproof.checker.graph import Graph

TABLE_FIRST = 1 << 12


class Entering(Sequence[Sequence[int]]):
    """The edges that enter each state: of `edges` those from its room on."""

    def __init__(self, rooms: array[int], edges: array[int]) -> None:
        self.rooms, self.edges = rooms, edges

    def __len__(self) -> int:
        return len(self.rooms) - 2

    def __getitem__(self, state: int) -> Sequence[int]:  # type: ignore[override] # no slices are ever asked for
        if not 0 <= state < len(self):
            raise IndexError(state)
        return self.edges[self.rooms[state] : self.rooms[state + 1]]


class OfferGroup(NamedTuple):
    """States that enable the same moves: the first of them, and how many there are."""

    first: int
    states: int


class EdgePasses:
    """The passes over one graph."""

    def __init__(self, graph: Graph, passes: Mapping[str, Pass]) -> None:
        self.graph, self._passes = graph, passes

    def origins(self) -> array[int]:
        """The state that each edge leaves."""
        found = _zeros("I", len(self.graph.targets))
        self._pass("note_origins", {at.RESULT: found})
        return found

    def entering(self) -> Entering:
        """The edges that enter each state."""
        rooms, found = _zeros("q", len(self.graph.states) + 2), _zeros("I", len(self.graph.targets))
        self._pass("sort_by_target", {at.ROOMS: rooms, at.RESULT: found})
        assert rooms[-2] == rooms[-1] == len(found), "an edge enters one state"
        return Entering(rooms, found)

    def taken(self) -> array[int]:
        """Per move how many edges it is on."""
        found = _zeros("q", len(self.graph.all_moves))
        self._pass("tally", {at.RESULT: found}, limited=False)
        return found

    def is_packed(self) -> bool:
        """Whether the slices of the states fill the edges without a gap, and all edges lead to states."""
        return bool(self._pass("fills", {}, limited=False))

    def rank(self, order: array[int]) -> array[int]:
        """Per state its place in a topological order."""
        found = _zeros("I", len(self.graph.states))
        rising = self._pass("rank", {at.ORDER: order, at.RESULT: found})
        assert rising, "the order is topological"
        return found

    def chosen(self, marked: Sequence[bool]) -> array[int]:
        """The edges of marked moves, the first first."""
        found = _zeros("I", sum(count for move, count in self.graph.taken.items() if marked[move]))
        count = self._pass("choose", {at.PER_MOVE: array("B", marked), at.RESULT: found})
        assert count == len(found), "a move is on the edges that it was counted on"
        return found

    def hope(self, without: array[int], with_faults: array[int], bit: int) -> array[int]:
        """Per state in how many of two ways a property can be avoided, of which the first is one of the second."""
        found = _zeros("B", len(self.graph.states))
        held = {at.AVOIDABLE_WITHOUT: without, at.AVOIDABLE_WITH: with_faults, at.RESULT: found}
        nested = self._pass("hope", held, {at.BIT: bit})
        assert nested, "what needs no further fault to be avoided can be avoided where faults may come, too"
        return found

    def lost(self, hope: array[int]) -> array[int]:
        """The edges along which hope becomes less, the first first."""
        held = {at.ORIGINS: self.graph.origins, at.PER_STATE: hope}
        found = _zeros("I", self._pass("lose", held))
        self._pass("lose", held | {at.RESULT: found})
        return found

    def offer_groups(self) -> list[OfferGroup]:
        """The states by the moves that they enable, the group that was found first first."""
        room = TABLE_FIRST
        while True:
            firsts, counts = _zeros("i", room), _zeros("q", room)
            groups = self._pass("gather", {at.PER_STATE: firsts, at.RESULT: counts}, {at.MASK: room - 1})
            if groups >= 0:
                break
            room *= 4
        found = sorted(OfferGroup(first - 1, counts[place]) for place, first in enumerate(firsts) if first)
        assert len(found) == groups and sum(each.states for each in found) == len(self.graph.states)
        return found

    def _pass(
        self,
        name: str,
        held: Mapping[int, array[int]],
        counts: Mapping[int, int] = MappingProxyType({}),
        *,
        limited: bool = True,
    ) -> int:
        return run_pass(self.graph, self._passes[name], held, counts, limited=limited)


def edge_passes(graph: Graph) -> EdgePasses | None:
    """For a graph that is large enough; None for all others, and where nothing is compiled."""
    passes = passes_for(graph)
    return EdgePasses(graph, passes) if passes else None


def _zeros(kind: str, count: int) -> array[int]:
    return array(kind, [0]) * count
