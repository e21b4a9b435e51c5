"""A scenario is decided with the last of its proofs; what they say is told in a line, long before the whole answer.

Small worlds come first, so that the first line comes soon. With several processes the largest come right after them:
one that starts last keeps everybody waiting while the other processes have nothing to do.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import msgspec

from wakeproof.campaign.verdict_rows import rows_of
from wakeproof.campaign.work import Method, Work
from wakeproof.progress import OnDecided
from wakeproof.results.schema import Result, as_expected, promise
from wakeproof.scenario.scenario import Scenario
from wakeproof.verdict import Verdict

OPEN = "open"
WORDS = [*(verdict.value for verdict in Verdict), OPEN]


def in_turn(works: Sequence[Work], jobs: int) -> list[Work]:
    """All of them, from small to large; for several processes the smallest quarter, then from large to small."""
    left = sorted(works, key=lambda work: weight(work.pair.scenario))
    soon = len(left) if jobs < 2 else len(left) // 4
    return left[:soon] + left[soon:][::-1]


def weight(scenario: Scenario) -> int:
    """A guess at how large its world is, which no result depends on: worlds grow with whatever is bounded."""
    bounds = msgspec.structs.asdict(scenario.bounds).values()
    return sum(int(bound) for bound in bounds if type(bound) is int) + sum(scenario.budgets.values())


@dataclass
class Decisions:
    """Scenarios in the order in which the last of their proofs comes; nothing is told of one that stands alone."""

    works: Sequence[Work]
    on_decided: OnDecided
    _left: Counter[str] = field(init=False)

    def __post_init__(self) -> None:
        self._left = Counter(work.pair.scenario.name for work in self.works)

    def proved(self, work: Work) -> None:
        """Take note of a proof, and tell of its scenario if it was the last."""
        name = work.pair.scenario.name
        self._left[name] -= 1
        if not self._left[name] and len(self._left) > 1:
            self.on_decided(_line(name, [each for each in self.works if each.pair.scenario.name == name]))


def _line(name: str, works: Sequence[Work]) -> str:
    """How many of each verdict, and what was promised otherwise. What runs by seeds may still decide is open."""
    rows = [row for work in works for row in rows_of(work, None) if not _is_open(work, row.property)]
    counts = Counter(row.verdict.value for row in rows)
    counts[OPEN] = sum(_is_open(work, name) for work in works for name in work.pair.scenario.kind.properties)
    told = ", ".join(f"{counts[word]} {word}" for word in WORDS if counts[word])
    amiss = ", ".join(_amiss(row) for row in rows if not as_expected(row))
    promised = any(row.expected is not None for row in rows)
    return f"{name}: {told}; {amiss or ('as expected' if promised else 'nothing was promised')}"


def _amiss(row: Result) -> str:
    return f"{row.property} on {row.release} is {row.verdict.value} ({promise(row)})"


def _is_open(work: Work, name: str) -> bool:
    if work.method is not Method.BOTH or not work.by_seeds:
        return False
    return work.proved is None or not work.proved.proof.verdicts[name].final
