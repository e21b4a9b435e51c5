"""What releases over a pipe have cost: histories asked of hosts, facts asked of a database, and the time it took.

Counted in each process that asks, by the path of the release file; a worker hands its counts over with each answer.
They are told once, to whoever waits, and are part of no result: how long something took is another at any other time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from time import perf_counter_ns  # noqa: TID251 - how long a host took is told beside the verdicts, and decides nothing
from typing import NamedTuple


class AskedCounts(NamedTuple):
    """How many were asked for, how many of them were known, and the nanoseconds that the others took."""

    asked: int = 0
    known: int = 0
    ns: int = 0

    def plus(self, other: AskedCounts) -> AskedCounts:
        return AskedCounts(self.asked + other.asked, self.known + other.known, self.ns + other.ns)

    def told(self, one: str, many: str, of_whom: str) -> str:
        """`12 histories asked of its host, 48 ms each (30 known)`."""
        new = self.asked - self.known
        each = f", {self.ns / new / 1e6:.0f} ms each" if new else ""
        known = f" ({self.known:,} known)" if self.known else ""
        return f"{new:,} {one if new == 1 else many} asked of {of_whom}{each}{known}"


class ReleaseCosts(NamedTuple):
    """Of one release: its histories, and facts about its SQL."""

    histories: AskedCounts = AskedCounts()
    facts: AskedCounts = AskedCounts()

    def plus(self, other: ReleaseCosts) -> ReleaseCosts:
        return ReleaseCosts(self.histories.plus(other.histories), self.facts.plus(other.facts))

    def told(self) -> str:
        """In words, as a command ends with them."""
        parts = [self.histories.told("history", "histories", "its host")]
        if self.facts.asked:
            parts.append(self.facts.told("SQL fact", "SQL facts", "the database"))
        return "; ".join(parts)


@dataclass
class CostCounter:
    """Who counts for one release, what is of one kind."""

    release: str
    kind: str

    def add(self, *, is_known: bool, ns: int = 0) -> None:
        costs = _HERE.get(self.release, ReleaseCosts())
        counts: AskedCounts = getattr(costs, self.kind)
        more = counts.plus(AskedCounts(1, is_known, 0 if is_known else ns))
        _HERE[self.release] = costs._replace(**{self.kind: more})

    @contextmanager
    def asked(self, is_known: Callable[[], bool] = lambda: False) -> Iterator[None]:
        """One is asked for in here; in the end it is seen whether it was known.

        What was started meanwhile (`not_counted`) is no part of the time.
        """
        began, apart = perf_counter_ns(), _APART.ns
        try:
            yield
        finally:
            self.add(is_known=is_known(), ns=perf_counter_ns() - began - (_APART.ns - apart))


@dataclass
class _Apart:
    ns: int = 0


_HERE: dict[str, ReleaseCosts] = {}
_APART = _Apart()


def histories_of(release: str) -> CostCounter:
    """The counter of its histories."""
    return CostCounter(release, "histories")


def facts_of(release: str) -> CostCounter:
    """The counter of facts about its SQL."""
    return CostCounter(release, "facts")


@contextmanager
def not_counted() -> Iterator[None]:
    """A database or a host is started in here: that is no part of what is asked of it."""
    began = perf_counter_ns()
    try:
        yield
    finally:
        _APART.ns += perf_counter_ns() - began


def costs_taken() -> dict[str, ReleaseCosts]:
    """All that was counted here since this was called last."""
    taken = dict(_HERE)
    _HERE.clear()
    return taken


def add_costs(costs: Mapping[str, ReleaseCosts]) -> None:
    """What another process has counted is counted here."""
    for release, more in costs.items():
        _HERE[release] = _HERE.get(release, ReleaseCosts()).plus(more)
