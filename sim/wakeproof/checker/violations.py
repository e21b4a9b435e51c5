"""The ways in which a property is broken, told apart by what breaks it and by what it was broken into."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from wakeproof.checker.interference import Approach, Breaking, Candidate
from wakeproof.checker.operations import Deeds, deciding
from wakeproof.checker.probabilities import Measures
from wakeproof.checker.shortest import NOBODY, Arrivals
from wakeproof.checker.signature import Manner, Signature
from wakeproof.checker.violating_edges import OPEN, Breach


@dataclass(frozen=True)
class Way:
    """One way: the probability that a random schedule goes it, and the simplest run that does, as edges.

    Its signature tells it apart; its manner is that of the run.
    """

    manner: Manner
    signature: Signature
    risk: float
    cost: int
    path: tuple[int, ...]


class Ways:
    """All ways in which one property is broken on a finished graph; `deeds` may be those of another property."""

    def __init__(
        self, measures: Measures, arrivals: Arrivals, name: str, risks: list[float], deeds: Deeds | None = None
    ) -> None:
        self.breach, self.name = Breach(measures, arrivals, name, risks), name
        self.deeds = deeds or Deeds(measures.graph)

    def all(self) -> list[Way]:
        """Simplest first."""
        found: dict[Signature, Candidate] = {}
        risks = defaultdict[Signature, float](float)
        approaches = (Approach(self.breach, self.deeds, breaking, edges) for breaking, edges in self._breaking())
        for candidate in _told_apart([c for approach in approaches for c in approach.candidates()]):
            risks[candidate.signature] += candidate.risk
            known = found.setdefault(candidate.signature, candidate)
            if (candidate.cost, candidate.manner) < (known.cost, known.manner):
                found[candidate.signature] = candidate
        ways = [Way(c.manner, of, min(1.0, risks[of]), c.cost, tuple(c.path())) for of, c in found.items()]
        return sorted([*ways, *self._from_the_first()], key=lambda way: (way.cost, way.manner))

    def _breaking(self) -> Iterator[tuple[Breaking, list[int]]]:
        """The edges that break it, by what they do: one action may break it by this effect or by that."""
        for action, edges in self.breach.edges().items():
            alike = defaultdict[Breaking, list[int]](list)
            for edge in edges:
                note = deciding(self.breach.graph.move(edge), self.name)
                label = note.label if note else action.label
                alike[Breaking(action, label, self.deeds.of(edge, self.name))].append(edge)
            yield from alike.items()

    def _from_the_first(self) -> Iterator[Way]:
        """What is lost before anything happens; where only a fault could save it, the runs that none saves."""
        breach = self.breach
        if breach.rest is None or breach.hope[0] == OPEN or breach.broken_end(0):
            return
        only = " without faults" if breach.hope[0] else ""
        cost, risk = breach.rest.after(0, NOBODY), breach.stays[0] if only else breach.risks[0]
        if risk:
            every = f"every run{only}"
            yield Way(Manner(every), Signature(every), risk, cost, tuple(breach.rest.path(0, NOBODY)))


def _told_apart(candidates: list[Candidate]) -> Iterator[Candidate]:
    """A fault that cuts several handlers short goes the way of one of them, where that one alone is enough."""
    enough = {candidate.signature for candidate in candidates if len(candidate.cut) < 2}
    for candidate in candidates:
        whole = candidate.manner, candidate.signature
        manner, signature = next((alone for alone in candidate.cut if alone[1] in enough), whole)
        yield candidate._replace(manner=manner, signature=signature)
