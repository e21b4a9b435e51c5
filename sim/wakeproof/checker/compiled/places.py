"""The control block of a pass over a graph: where its order, its edges and its figures are."""

from __future__ import annotations

ORDER, COUNT, STARTS, STOPS, MOVES, TARGETS, PER_MOVE, PER_STATE, RESULT = range(9)

COMPONENTS, BOUNDS, ACTORS, EDGES, ROOMS, HELD, WHO, COSTS, ENDS = range(9, 18)
WORDS = 18
"""Of shortest paths besides: component k is the states of the order from `BOUNDS[k]` to before `BOUNDS[k + 1]`. The
costs of a state, by actor, are `HELD` of them from `ROOMS` on; where runs go on from it, from `STARTS` on."""
