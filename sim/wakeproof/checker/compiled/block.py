"""A compiled pass over a graph is given a control block: the addresses of its arrays, and numbers, by their places."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wakeproof.checker.compiled import places as at
from wakeproof.checker.compiled.memory import address_of
from wakeproof.checker.compiled.native import Pass, native
from wakeproof.checker.limits import Engine

if TYPE_CHECKING:
    from wakeproof.checker.graph import Graph

STATES_MIN = 4096
"""Smaller graphs are passed over sooner than LLVM is loaded."""


def passes_for(graph: Graph) -> Mapping[str, Pass] | None:
    """The compiled passes, for a graph that is large enough; None for all others, and where nothing is compiled."""
    if graph.engine is not Engine.COMPILED or len(graph.states) < STATES_MIN:
        return None
    found = native()
    return found.passes if found else None


def run_pass(
    graph: Graph, run: Pass, held: Mapping[int, array[Any]], counts: Mapping[int, int], *, limited: bool = True
) -> int:
    """What a pass gives, over the graph's edges and these further arrays and numbers.

    Raises `Stopped` where a limit was reached before it, unless it is one that no verdict can do without.
    """
    assert len(graph.states) == len(graph.starts) == len(graph.stops), "passes read no further than the arrays go"
    edges = {at.STARTS: graph.starts, at.STOPS: graph.stops, at.MOVES: graph.moves, at.TARGETS: graph.targets}
    addresses = {place: address_of(each) for place, each in (edges | dict(held)).items()}
    block = array("q", bytes(8 * at.WORDS))
    sizes = {at.COUNT: len(graph.states), at.EDGES: len(graph.targets)}
    for place, number in (addresses | sizes | dict(counts)).items():
        block[place] = number
    if limited:
        graph.watch.look()
    return run(block.buffer_info()[0])
