"""The passes over a graph without cycles, by compiled loops; the interpreter's are their reference."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from math import gcd

from wakeproof.checker.compiled import places as at
from wakeproof.checker.compiled.block import passes_for, run_pass
from wakeproof.checker.compiled.native import Pass
from wakeproof.checker.components import Singles
from wakeproof.checker.graph import Graph

PROPERTIES_MAX = 62
NOTHING = array("B", [0])
MODULUS_MAX = (1 << 62) - 1
"""Two numbers below it have a sum that 64 bits with a sign can hold."""


class Straight:
    """A graph in topological order, its ends marked."""

    def __init__(self, graph: Graph, order: array[int], passes: Mapping[str, Pass]) -> None:
        self.graph, self.order, self.passes = graph, order, passes
        assert len(self.order) == len(graph.states), "every state has its place"

    def avoidable(self, first: Iterable[int], spared: Sequence[int]) -> array[int]:
        """What can be avoided, from what is known of some states; `spared` is what each move does not break."""
        found = array("q", first)
        self._pass("avoid", array("q", spared), NOTHING, found)
        return found

    def interleavings(self) -> int:
        """The number of runs, of any length: put together from what is left of it by moduli that share no factor.

        There is one number below their product that leaves these (the Chinese remainder theorem), and so many moduli
        are taken that it is below.
        """
        room = array("i", bytes(4 * len(self.order)))
        most = 1 << self._pass("count_bits", NOTHING, self.ends, room)
        runs, known, moduli = 0, 1, coprime_moduli()
        while known < most:
            modulus = next(moduli)
            left = self._pass("count_modulo", NOTHING, self.ends, array("q", bytes(8 * len(self.order))), modulus)
            runs += known * ((left - runs) * pow(known, -1, modulus) % modulus)
            known *= modulus
        assert 0 <= runs < most, "the number of runs is below what it was bounded by"
        return runs

    def risks(self, breaking: Iterable[bool], stops: dict[int, bool]) -> array[float]:
        """Per state the probability that a random schedule breaks a property."""
        found = array("d", bytes(8 * len(self.order)))
        self._pass("risk", array("B", breaking), self._ends(stops), found)
        return found

    def reached(self, closed: Iterable[bool]) -> array[float]:
        """Per state the expected visits of a random schedule."""
        found = array("d", bytes(8 * len(self.order)))
        found[0] = 1.0
        self._pass("visit", array("B", closed), self.ends, found)
        return found

    def breaks_twice(self, breaking: Iterable[bool]) -> bool:
        """Whether some run takes such a move twice."""
        again = array("B", bytes(len(self.order)))
        return bool(self._pass("break_again", array("B", breaking), NOTHING, again))

    def stays(self, hoping: Iterable[bool], stops: dict[int, bool]) -> array[float]:
        """Per state that hopes for a fault the probability that none comes, and the run ends broken."""
        found = array("d", bytes(8 * len(self.order)))
        self._pass("stay", array("B", hoping), self._ends(stops), found)
        return found

    @cached_property
    def ends(self) -> array[int]:
        """Per state 1 where it is an end."""
        return self._ends(dict.fromkeys(self.graph.ends, False))

    def _ends(self, stops: dict[int, bool]) -> array[int]:
        ends = array("B", bytes(len(self.order)))
        for end, broken in stops.items():
            ends[end] = 1 + broken
        return ends

    def _pass(
        self,
        name: str,
        per_move: array[int],
        per_state: array[int],
        result: array[int] | array[float],
        modulus: int = 0,
    ) -> int:
        held = {at.ORDER: self.order, at.PER_MOVE: per_move, at.PER_STATE: per_state, at.RESULT: result}
        return run_pass(self.graph, self.passes[name], held, {at.MODULUS: modulus})


def coprime_moduli() -> Iterator[int]:
    """The largest numbers for `count_modulo` of which no two share a factor."""
    taken = list[int]()
    for modulus in range(MODULUS_MAX, 1, -1):
        if all(gcd(modulus, other) == 1 for other in taken):
            taken.append(modulus)
            yield modulus


def straight(graph: Graph, order: Singles) -> Straight | None:
    """For a large graph without cycles; None for one with more properties than a word has bits."""
    passes = passes_for(graph)
    if passes is None or len(graph.properties) > PROPERTIES_MAX:
        return None
    return Straight(graph, order.states, passes)
