"""The passes over a graph without cycles, by compiled loops; the interpreter's are their reference."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence

from wakeproof.checker.compiled import places as at
from wakeproof.checker.compiled.block import run_pass
from wakeproof.checker.compiled.native import native
from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import Engine

STATES_MIN = 4096
"""Smaller graphs are passed over sooner than LLVM is loaded."""
PROPERTIES_MAX = 62
NOTHING = array("B", [0])


class Straight:
    """A graph in topological order, its ends marked."""

    def __init__(self, graph: Graph, order: Iterable[int], passes: dict[str, Callable[[int], int]]) -> None:
        self.graph, self.order, self.passes = graph, array("I", order), passes
        assert len(self.order) == len(graph.states), "every state has its place"

    def avoidable(self, first: Sequence[int], spared: Sequence[int]) -> list[int]:
        """What can be avoided, from what is known of some states; `spared` is what each move does not break."""
        found = array("q", first)
        self._pass("avoid", array("q", spared), NOTHING, found)
        return found.tolist()

    def risks(self, breaking: Iterable[bool], stops: dict[int, bool]) -> list[float]:
        """Per state the probability that a random schedule breaks a property."""
        found = array("d", bytes(8 * len(self.order)))
        self._pass("risk", array("B", breaking), self._ends(stops), found)
        return found.tolist()

    def reached(self, closed: Iterable[bool]) -> list[float]:
        """Per state the expected visits of a random schedule."""
        found = array("d", bytes(8 * len(self.order)))
        found[0] = 1.0
        self._pass("visit", array("B", closed), self._ends(dict.fromkeys(self.graph.ends, False)), found)
        return found.tolist()

    def breaks_twice(self, breaking: Iterable[bool]) -> bool:
        """Whether some run takes such a move twice."""
        again = array("B", bytes(len(self.order)))
        return bool(self._pass("break_again", array("B", breaking), NOTHING, again))

    def stays(self, hoping: Iterable[bool], stops: dict[int, bool]) -> list[float]:
        """Per state that hopes for a fault the probability that none comes, and the run ends broken."""
        found = array("d", bytes(8 * len(self.order)))
        self._pass("stay", array("B", hoping), self._ends(stops), found)
        return found.tolist()

    def _ends(self, stops: dict[int, bool]) -> array[int]:
        ends = array("B", bytes(len(self.order)))
        for end, broken in stops.items():
            ends[end] = 1 + broken
        return ends

    def _pass(self, name: str, per_move: array[int], per_state: array[int], result: array[int] | array[float]) -> int:
        held = {at.ORDER: self.order, at.PER_MOVE: per_move, at.PER_STATE: per_state, at.RESULT: result}
        return run_pass(self.graph, self.passes[name], held, {at.COUNT: len(self.order)})


def straight(graph: Graph, order: Sequence[Sequence[int]], *, cyclic: bool) -> Straight | None:
    """For graphs without cycles that are large enough; None for all others, and where nothing is compiled."""
    small = len(graph.states) < STATES_MIN or len(graph.properties) > PROPERTIES_MAX
    if cyclic or small or graph.engine is not Engine.COMPILED:
        return None
    found = native()
    return Straight(graph, [component[0] for component in order], dict(found.passes)) if found else None
