"""Ordering constraints over labels: the form in which runs are directed and counterexamples outlive the code.

`"done(w1).ack < w2.mint < done(w1).owns"` says that each of the three happens, and in this order (their first
occurrences); `write(w1).answer → 401` asks for the result as well. Several chains hold at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from wakeproof.errors import UserError
from wakeproof.kernel.layout import Note
from wakeproof.labels import RESULT, matches

SEPARATOR = " < "


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
    if len(linked) == 1 and len(dict.fromkeys(linked[0])) == len(linked[0]):
        return Order(tuple(linked[0]), tuple((1 << number) - 1 for number in range(len(linked[0]))))
    return _ordered(linked, where)


def _ordered(linked: Sequence[Sequence[str]], where: str) -> Order:
    """The one order that several chains make together."""
    import networkx as nx  # noqa: PLC0415 - heavy, and one chain is an order by itself

    graph: nx.DiGraph[str] = nx.DiGraph()
    for links in linked:
        graph.add_nodes_from(links)
        graph.add_edges_from(pairwise(links))
    if not nx.is_directed_acyclic_graph(graph):
        around = " < ".join(edge[0] for edge in nx.find_cycle(graph))
        raise UserError(f"the order contradicts itself: {around} < ...", where=where, remedy="drop one of these")
    patterns = tuple(nx.lexicographical_topological_sort(graph))
    number = {pattern: position for position, pattern in enumerate(patterns)}
    before = tuple(sum(1 << number[p] for p in nx.ancestors(graph, pattern)) for pattern in patterns)
    return Order(patterns, before)


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
