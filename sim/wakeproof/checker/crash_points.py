"""Crash points are the steps that were next when a fault struck, per kind of fault, counted in transitions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from wakeproof.checker.compiled.edges import OfferGroup, edge_passes
from wakeproof.checker.graph import Graph, Move
from wakeproof.labels import parse

AT_REST = "at rest"


class CrashPoints(NamedTuple):
    """The steps that are taken at all, and how often each kind of fault struck while one of them was next."""

    steps: tuple[str, ...]
    struck: Counter[tuple[str, str]]


def crash_points(graph: Graph) -> CrashPoints:
    """The crash points of an explored graph. States that enable the same moves are looked at once."""
    struck = Counter[tuple[str, str]]()
    for group in graph.watch.each(_offer_groups(graph)):
        for place in _struck([graph.move(edge) for edge in graph.edges(group.first)]):
            struck[place] += group.states
    taken = (graph.all_moves[number].action for number in graph.taken)
    return CrashPoints(tuple(sorted({step_name(a.label) for a in taken if a.fault is None})), struck)


def _offer_groups(graph: Graph) -> list[OfferGroup]:
    if compiled := edge_passes(graph):
        return compiled.offer_groups()
    first, states = dict[bytes, int](), Counter[bytes]()
    for state in graph.watch.each(range(len(graph.states))):
        offered = graph.offered(state)
        first.setdefault(offered, state)
        states[offered] += 1
    return [OfferGroup(state, states[offered]) for offered, state in first.items()]


def strikes(graph: Graph) -> Counter[str]:
    """In how many transitions each kind of fault strikes; a kind that is not here never did."""
    struck = Counter[str]()
    for number, times in graph.taken.items():
        fault = graph.all_moves[number].action.fault
        if fault is not None:
            struck[fault] += times
    return struck


def _struck(offered: Sequence[Move]) -> Iterator[tuple[str, str]]:
    """A failing call strikes that call; what strikes a process or a lease strikes whatever was next."""
    following = sorted({step_name(move.action.label) for move in offered if move.action.fault is None}) or [AT_REST]
    for action in (move.action for move in offered):
        if action.fault is not None:
            for step in [step_name(action.instead)] if action.instead else following:
                yield step, action.fault


@lru_cache(maxsize=65536)
def step_name(label: str) -> str:
    """A label without whose it is: `done(w1)#2.ack` is `done.ack`."""
    return parse(label).step
