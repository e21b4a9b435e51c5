"""The ways in which a property is broken, told apart by the step that breaks it and by what it was broken into."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from wakeproof.exhaustive.approach import Approach, Candidate
from wakeproof.exhaustive.breach import OPEN, Breach
from wakeproof.exhaustive.manner import Manner, anonymous
from wakeproof.exhaustive.measures import Measures
from wakeproof.exhaustive.routes import NOBODY, Arrivals


@dataclass(frozen=True)
class Way:
    """One way: its manner, the probability that a random schedule goes it, and the simplest run that does, as edges."""

    manner: Manner
    risk: float
    cost: int
    path: tuple[int, ...]


class Ways:
    """All ways in which one property is broken on a finished graph."""

    def __init__(self, measures: Measures, arrivals: Arrivals, name: str, risks: list[float]) -> None:
        self.breach = Breach(measures, arrivals, name, risks)

    def all(self) -> list[Way]:
        """Simplest first."""
        found: dict[Manner, Candidate] = {}
        risks = defaultdict[Manner, float](float)
        approaches = (Approach(self.breach, action, edges) for action, edges in self.breach.edges().items())
        for candidate in _told_apart([c for approach in approaches for c in approach.candidates()]):
            risks[candidate.manner] += candidate.risk
            known = found.setdefault(candidate.manner, candidate)
            if candidate.cost < known.cost:
                found[candidate.manner] = candidate
        ways = [Way(c.manner, min(1.0, risks[c.manner]), c.cost, tuple(c.path())) for c in found.values()]
        return sorted([*ways, *self._from_the_first()], key=lambda way: (way.cost, way.manner))

    def _from_the_first(self) -> Iterator[Way]:
        """What is lost before anything happens; where only a fault could save it, the runs that none saves."""
        breach = self.breach
        if breach.rest is None or breach.hope[0] == OPEN or breach.broken_end(0):
            return
        only = " without faults" if breach.hope[0] else ""
        cost, risk = breach.rest.after(0, NOBODY), breach.stays[0] if only else breach.risks[0]
        if risk:
            yield Way(Manner(f"every run{only}"), risk, cost, tuple(breach.rest.path(0, NOBODY)))


def _told_apart(candidates: list[Candidate]) -> Iterator[Candidate]:
    """A fault that cuts several handlers short goes the way of one of them, where that one alone is enough."""
    enough = {candidate.manner for candidate in candidates if len(candidate.cut) < 2}
    for candidate in candidates:
        alone = (anonymous(candidate.manner.breaks, "", label) for label in candidate.cut)
        manner = next((manner for manner in alone if manner in enough), candidate.manner)
        yield candidate._replace(manner=manner)
