"""How much closer a state is to breaking a property than the first state is: levels for importance splitting.

A backward pass gives each explored state its risk; what was not explored counts as no risk. A level is a factor of two:
where each level is reached from the one before with 1/2, a pass of splitting is about as precise as it can be.
"""

from __future__ import annotations

from math import log2

from wakeproof.checker.graph import Graph
from wakeproof.checker.probabilities import Probabilities

LEVELS_MAX = 200


def levels(graph: Graph, name: str) -> dict[str, int]:
    """Per explored state how often the risk has doubled on the way there; none for a property that nothing breaks."""
    risks = Probabilities(graph).violation_probability(name)
    if not risks[0]:
        return {}
    return {
        state: min(LEVELS_MAX, max(0, int(log2(risk / risks[0]))))
        for state, risk in zip(graph.states, risks, strict=True)
        if risk
    }
