"""A compiled pass over a graph is given a control block: the addresses of its arrays, and numbers, by their places."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from typing import Any

from wakeproof.checker.compiled import places as at
from wakeproof.checker.compiled.native import Pass
from wakeproof.checker.compiled.spill import address_of
from wakeproof.checker.graph import Graph


def run_pass(graph: Graph, run: Pass, held: Mapping[int, array[Any]], counts: Mapping[int, int]) -> int:
    """What a pass gives, over the graph's edges and these further arrays and numbers.

    Raises `Stopped` where a limit was reached before it.
    """
    edges = {at.STARTS: graph.starts, at.STOPS: graph.stops, at.MOVES: graph.moves, at.TARGETS: graph.targets}
    addresses = {place: address_of(each) for place, each in (edges | dict(held)).items()}
    block = array("q", bytes(8 * at.WORDS))
    for place, number in (addresses | dict(counts)).items():
        block[place] = number
    graph.watch.look()
    return run(block.buffer_info()[0])
