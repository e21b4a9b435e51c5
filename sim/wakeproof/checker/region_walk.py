"""The region before some goals, state by state: of any graph, and the reference of the compiled passes.

A goal is an edge by which a property is broken. From the states of the region it can be reached along edges on which
a run goes on; other edges lead into the region from without.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cached_property
from itertools import repeat

from wakeproof.checker.compiled.places import ENTERS, PASSABLE
from wakeproof.checker.components import Component
from wakeproof.checker.probabilities import ROUNDING, added
from wakeproof.checker.violating_edges import ViolatingEdges


class RegionWalk:
    """A region: its `components`, each after all that its edges lead to; `kinds` are what its moves are to it."""

    def __init__(self, of: ViolatingEdges, goals: Collection[int], kinds: Sequence[int]) -> None:
        self.of, self.graph, self.goals, self.kinds = of, of.graph, goals, kinds
        self.components = self._reaching()
        self._chances = self._settled()

    def __contains__(self, state: int) -> bool:
        return state in self._chances

    def chance(self, state: int) -> float:
        """The probability that a goal is taken from a state on; 0 outside."""
        return self._chances.get(state, 0.0)

    @cached_property
    def from_without(self) -> list[int]:
        """The edges that lead into the region from without, in its order."""
        graph, kinds = self.graph, self.kinds
        states = [state for component in self.components for state in component]
        return [edge for state in states for edge in graph.entering[state] if kinds[graph.moves[edge]] == ENTERS]

    def _passable(self, edge: int) -> bool:
        return edge not in self.goals and self.kinds[self.graph.moves[edge]] == PASSABLE

    def _reaching(self) -> list[Component]:
        """States from which a goal can be reached along passable edges; each after what it leads to."""
        found = dict.fromkeys(self.graph.origins[edge] for edge in sorted(self.goals))
        waiting = list(found)
        for _ in self.graph.watch.each(repeat(None)):  # what is popped next depends on what was found before
            if not waiting:
                break
            for edge in self.graph.entering[waiting.pop()]:
                origin = self.graph.origins[edge]
                if origin not in found and self._passable(edge):
                    found[origin] = None
                    waiting.append(origin)
        return self.of.probabilities.backwards(found)

    def _settled(self) -> dict[int, float]:
        """Per state the probability that a goal is taken, by passable edges alone, and the property broken."""
        chance: dict[int, float] = {}
        for component in self.graph.watch.each(self.components):
            if not self.of.probabilities.is_trivial(component):
                self._settle_within(component, chance)
                continue
            [state] = component
            taken = added(self._chance_along(edge, chance) for edge in self.graph.edges(state))
            chance[state] = taken / self.of.probabilities.choices(state)
        assert max(chance.values(), default=0.0) <= 1.0 + ROUNDING, "a probability"
        return chance

    def _settle_within(self, component: Component, chance: dict[int, float]) -> None:
        """The chances of the states of a cycle, as far as they lie in the region, from their linear equations."""
        inside, targets = frozenset(component), self.graph.targets

        def along(edge: int) -> float | None:
            goes_on = edge not in self.goals and targets[edge] in inside and self._passable(edge)
            return None if goes_on else self._chance_along(edge, chance)

        chance.update(self.of.probabilities.values(component, along, lambda state: 0.0))

    def _chance_along(self, edge: int, chance: dict[int, float]) -> float:
        if edge in self.goals:
            return self.of.weight(edge)
        return chance.get(self.graph.targets[edge], 0.0) if self._passable(edge) else 0.0
