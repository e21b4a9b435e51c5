"""The control block of a pass over a graph: where its order, its edges and its figures are."""

from __future__ import annotations

ORDER, COUNT, STARTS, STOPS, MOVES, TARGETS, PER_MOVE, PER_STATE, RESULT = range(9)
