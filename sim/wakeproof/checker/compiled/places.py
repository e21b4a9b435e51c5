"""The control block of a pass over a graph: where its order, its edges and its figures are."""

from __future__ import annotations

ORDER, COUNT, STARTS, STOPS, MOVES, TARGETS, PER_MOVE, PER_STATE, RESULT = range(9)

COMPONENTS, BOUNDS, ACTORS, EDGES, ROOMS, HELD, WHO, COSTS, ENDS = range(9, 18)
ORIGINS, MODULUS, MASK, AVOIDABLE_WITHOUT, AVOIDABLE_WITH, BIT = range(18, 24)
REGION, LOCAL, GOALS, GOALS_COUNT, GOAL_OF, WEIGHTS, FOLLOWING, PRICES, LEAST = range(24, 33)
ENTERING, ENTERING_ROOMS = range(33, 35)
WORDS = 35
"""Of shortest paths besides: component k is the states of the order from `BOUNDS[k]` to before `BOUNDS[k + 1]`. The
costs of a state, by actor, are `HELD` of them from `ROOMS` on; where runs go on from it, from `STARTS` on."""

SWITCH, NOWHERE = 1 << 20, 1 << 60
"""The price of a step by another actor than before, and what is above every cost: see `shortest`."""
PASSABLE, ENTERS = 1, 2
"""What a move is to a region: a run goes on along it, or it leads into the region from without; 0 is any other."""
