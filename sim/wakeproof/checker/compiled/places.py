"""The control block of a pass over a graph: where its order, edges and figures are; and what passes agree on."""

from __future__ import annotations

ORDER, COUNT, STARTS, STOPS, MOVES, TARGETS, PER_MOVE, PER_STATE, RESULT = range(9)

COMPONENTS, BOUNDS, ACTORS, EDGES, ROOMS, HELD, WHO, COSTS, ENDS = range(9, 18)
"""Of shortest paths besides: component k is the states of the order from `BOUNDS[k]` to before `BOUNDS[k + 1]`. The
costs of a state, by actor, are `HELD` of them from `ROOMS` on; where runs go on from it, from `STARTS` on."""
ORIGINS, MODULUS, MASK, AVOIDABLE_WITHOUT, AVOIDABLE_WITH, BIT = range(18, 24)
"""Of what is counted and chosen: places of a table are numbers under `MASK`; a property is its `BIT`."""
REGION, LOCAL, GOALS, GOALS_COUNT, GOAL_OF, WEIGHTS, FOLLOWING, PRICES, LEAST = range(24, 33)
ENTERING, ENTERING_ROOMS = range(33, 35)
"""Of a region: see `region_passes`. The edges that enter a state are `ENTERING` from its `ENTERING_ROOMS` on."""
WORDS = 35

SWITCH, NOWHERE = 1 << 20, 1 << 60
"""The price of a step by another actor than before, and what is above every cost: see `shortest`."""
PASSABLE, ENTERS = 1, 2
"""What a move is to a region: a run goes on along it, or it leads into the region from without; 0 is any other."""
