"""Ordering constraints over labels: the form in which runs are directed and counterexamples outlive the code.

`"done(w1).ack < w2.mint < done(w1).owns"` says that each of the three happens, and in this order (their first
occurrences); `write(w1).answer → 401` asks for the result as well. Several chains hold at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from heapq import heapify, heappop, heappush
from itertools import pairwise
from operator import or_

from wakeproof.errors import UserError
from wakeproof.kernel.layout import Note
from wakeproof.labels import RESULT, matches

SEPARATOR = " < "
_REMEDY = "drop one of these"


@dataclass(frozen=True, slots=True)
class Order:
    """Patterns and, for each, the patterns that must have happened before it (as bits of a progress number)."""

    patterns: tuple[str, ...]
    before: tuple[int, ...]

    @property
    def complete(self) -> int:
        """The progress at which everything has happened."""
        return (1 << len(self.patterns)) - 1

    def after(self, progress: int, notes: Sequence[Note]) -> int | None:
        """The progress once these notes happened too; None if one of them comes too early."""
        for note in notes:
            happened = progress
            for number, pattern in enumerate(self.patterns):
                if not happened & 1 << number and _is(pattern, note.label, note.names, note.result):
                    if happened & self.before[number] != self.before[number]:
                        return None
                    progress |= 1 << number
        return progress

    def meant(self, note: Note) -> tuple[bool, ...]:
        """Which of its patterns mean a note."""
        return tuple(_is(pattern, note.label, note.names, note.result) for pattern in self.patterns)

    def names(self, *labels: str) -> bool:
        """Whether one of its patterns names a step of this label and these further names."""
        return any(matches(label_of(pattern), *labels) for pattern in self.patterns)


def label_of(pattern: str) -> str:
    """What of a pattern is about the label."""
    return pattern.partition(RESULT)[0]


@lru_cache(maxsize=65536)  # a search asks the same of the same few notes again and again
def _is(pattern: str, told: str, names: tuple[str, ...], found: str) -> bool:
    """Whether a note, given as its label, further names and result, is one that the pattern means."""
    label, asks, result = pattern.partition(RESULT)
    return matches(label, told, *names) and (not asks or result == found)


def parse_order(chains: Sequence[str], *, where: str = "") -> Order:
    """Read chains; raises `UserError` for an empty link or for chains that contradict each other."""
    linked = [[link.strip() for link in chain.split(SEPARATOR.strip())] for chain in chains]
    for chain, links in zip(chains, linked, strict=True):
        if not all(links):
            raise UserError(f"'{chain}' has an empty place", where=where, remedy="write 'first < second < third'")
    return _ordered(linked, where)


def _ordered(linked: Sequence[Sequence[str]], where: str) -> Order:
    """The one order that several chains make together: of those that may come next, the first by name."""
    before: dict[str, dict[str, None]] = {link: {} for links in linked for link in links}
    after: dict[str, list[str]] = {link: [] for link in before}
    for first, then in (pair for links in linked for pair in pairwise(links)):
        if first not in before[then]:
            before[then][first] = None
            after[first].append(then)
    waits_for = {link: len(others) for link, others in before.items()}
    free, number, bits = [link for link, count in waits_for.items() if not count], dict[str, int](), list[int]()
    heapify(free)
    while free:
        link = heappop(free)
        bits.append(reduce(or_, (bits[number[other]] | 1 << number[other] for other in before[link]), 0))
        number[link] = len(number)
        for then in after[link]:
            waits_for[then] -= 1
            if not waits_for[then]:
                heappush(free, then)
    if len(number) < len(before):
        raise UserError(f"the order contradicts itself: {_circle(linked)} < ...", where=where, remedy=_REMEDY)
    return Order(tuple(number), tuple(bits))


def _circle(linked: Sequence[Sequence[str]]) -> str:
    import networkx as nx  # noqa: PLC0415 - heavy, and for whoever has contradicted himself

    graph: nx.DiGraph[str] = nx.DiGraph()
    for links in linked:
        graph.add_nodes_from(links)
        graph.add_edges_from(pairwise(links))
    return " < ".join(edge[0] for edge in nx.find_cycle(graph))


def order_of(moments: Sequence[tuple[str, str, str | None]]) -> tuple[str, ...]:
    """The chain that tells a run, given as `(label, actor, fault)` per step: faults, switches, its end.

    Constraints are about first occurrences, so a label that happened before is left out.
    """
    told: list[int] = []
    for number, ((_, actor, fault), (_, other, _)) in enumerate(pairwise(moments)):
        told += [number] if fault else []
        told += [number, number + 1] if actor != other else []
    told += [len(moments) - 1] if moments else []
    labels = [label for label, _, _ in moments]
    links = [labels[number] for number in dict.fromkeys(told) if labels.index(labels[number]) == number]
    return (SEPARATOR.join(links),) if links else ()
