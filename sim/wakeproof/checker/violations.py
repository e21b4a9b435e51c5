"""The violations of one property, each with its probability and its simplest run, told apart by their signatures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wakeproof.checker.interference import Breaking, Candidate, Interference
from wakeproof.checker.operations import Operations, deciding
from wakeproof.checker.outlook import Ahead
from wakeproof.checker.probabilities import ROUNDING, Probabilities
from wakeproof.checker.shortest import NOBODY, ShortestFromInit
from wakeproof.checker.signature import ViolationSignature
from wakeproof.checker.violating_edges import OPEN, ViolatingEdges


@dataclass(frozen=True)
class Violation:
    """One way in which a property is broken, in numbers: its `path` is the simplest run, as edges of the graph.

    `signature` tells it apart, `labels` are those of its run. `risk` is the probability that a random schedule breaks
    the property in this way; None where it is not known. The last `loop` edges go round for ever (0: the run ends).

    After step `no_return` every run breaks the property (0: a further fault could still save it, or nobody knows);
    `lost` is the last step that took away what could have saved it; `risks` are the property's before the first step
    and after each. `ahead` says for each step what every action that was enabled there would have led to; empty where
    nobody asked, or where that is not known. `limit` is what kept it from being known better.
    """

    labels: ViolationSignature
    signature: ViolationSignature
    risk: float | None = None
    cost: int = 0
    path: tuple[int, ...] = ()
    loop: int = 0
    no_return: int = 0
    lost: int = 0
    risks: tuple[float, ...] = ()
    ahead: tuple[tuple[Ahead, ...], ...] = ()
    limit: str = ""

    @property
    def classified(self) -> bool:
        """Whether all violations of its property were told apart; if not, a simpler run may lead to the same one."""
        return bool(self.signature.breaks)


UNCLASSIFIED = Violation(ViolationSignature(""), ViolationSignature(""))
"""The violation of a run of which nothing is known but that it breaks the property."""


class Violations:
    """All violations of one property on a whole graph; `operations` may be those of another property."""

    def __init__(
        self,
        probabilities: Probabilities,
        from_init: ShortestFromInit,
        name: str,
        risks: Sequence[float],
        operations: Operations | None = None,
    ) -> None:
        self.violating, self.name = ViolatingEdges(probabilities, from_init, name, risks), name
        self.operations = operations or Operations(probabilities.graph)

    def all(self) -> list[Violation]:
        """The violations by cost, simplest first.

        A run counts for one of them: by the first edge that breaks the property, and the last step that interfered
        before it. So their probabilities add up to the property's.
        """
        found: dict[ViolationSignature, Candidate] = {}
        risks = defaultdict[ViolationSignature, float](float)
        each = (Interference(self.violating, self.operations, breaking, edges) for breaking, edges in self._breaking())
        for candidate in _separated([candidate for one in each for candidate in one.candidates()]):
            risks[candidate.signature] += candidate.risk
            known = found.setdefault(candidate.signature, candidate)
            if (candidate.cost, candidate.labels) < (known.cost, known.labels):
                found[candidate.signature] = candidate
        told = [Violation(c.labels, of, min(1.0, risks[of]), c.cost, tuple(c.path())) for of, c in found.items()]
        told += self._from_the_first()
        whole = self.violating.risks[0] * (1 + ROUNDING)
        assert all(each.risk is not None and each.risk <= whole for each in told), "a part is likelier than the whole"
        return sorted(told, key=lambda violation: (violation.cost, violation.labels))

    def _breaking(self) -> Iterator[tuple[Breaking, list[int]]]:
        """The edges that break it, by what they do: one action may break it by this effect or by that."""
        for action, edges in self.violating.edges().items():
            alike = defaultdict[Breaking, list[int]](list)
            for edge in edges:
                note = deciding(self.violating.graph.move(edge), self.name)
                label = note.label if note else action.label
                alike[Breaking(action, label, self.operations.of(edge, self.name))].append(edge)
            yield from alike.items()

    def _from_the_first(self) -> Iterator[Violation]:
        """What is lost before anything happens; where only a fault could save it, the runs that none saves."""
        violating = self.violating
        if violating.rest is None or violating.hope[0] == OPEN or violating.broken_end(0):
            return
        only = " without faults" if violating.hope[0] else ""
        cost, risk = violating.rest.after(0, NOBODY), violating.stays[0] if only else violating.risks[0]
        if risk:
            every = ViolationSignature(f"every run{only}")
            yield Violation(every, every, risk, cost, tuple(violating.rest.path(0, NOBODY)))


def _separated(candidates: list[Candidate]) -> Iterator[Candidate]:
    """A fault that cuts several handlers short counts for one of them, where that one alone is enough."""
    enough = {candidate.signature for candidate in candidates if len(candidate.cut) < 2}
    for candidate in candidates:
        whole = candidate.labels, candidate.signature
        labels, signature = next((alone for alone in candidate.cut if alone[1] in enough), whole)
        yield candidate._replace(labels=labels, signature=signature)
