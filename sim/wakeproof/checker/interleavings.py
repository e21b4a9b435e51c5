"""How many runs there are from each state of an explored graph, exactly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from math import factorial

from wakeproof.checker.components import components
from wakeproof.checker.graph import Graph


def continuations(graph: Graph, at_frontier: Callable[[int], int] = lambda state: 1) -> list[int]:
    """Per state the number of its runs: to an end, or to a state that was not explored, which counts as it is told.

    States on a cycle count 0: from them there is no end of runs.
    """
    ends, cyclic = frozenset(graph.ends), _cyclic(graph)
    runs = [0] * len(graph.states)
    for component in graph.watch.each(reversed(components(graph))):
        state = component[0]
        if len(component) > 1 or state in cyclic:
            continue
        edges = graph.edges(state)
        if not edges and state not in ends:
            runs[state] = at_frontier(state)
        else:
            runs[state] = sum(runs[graph.targets[edge]] for edge in edges) + (state in ends)
    return runs


def _cyclic(graph: Graph) -> frozenset[int]:
    """The states that an edge leads back to at once."""
    return frozenset(state for state, target in zip(graph.origins, graph.targets, strict=True) if state == target)


def orders_left(graph: Graph, lengths: Mapping[str, int]) -> Callable[[int], int]:
    """In how many orders actors of these lengths could take what steps they have left, from a state not explored.

    It is what SURW goes by: (n1+...+nk)!/(n1!...nk!), exact where no step shuts out another.
    """

    def orders(state: int) -> int:
        taken = Counter(graph.move(edge).action.actor for edge in graph.found_by(state))
        left = [max(0, length - taken[actor]) for actor, length in lengths.items()]
        found = factorial(sum(left))
        for steps in left:
            found //= factorial(steps)
        return found

    return orders
