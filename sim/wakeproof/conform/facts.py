"""What a graph claims of the real thing, each claim once.

The real thing knows nothing of handlers, runners, tokens in memory or upstream. It is asked something, keeps what it
keeps, and answers. So two transitions that send the same where the same is kept are one claim about it: the same
answer, and the same kept afterwards. A `Fact` is that claim: (kept before, sent) -> (answer, kept after). Transitions
that send nothing claim nothing, and must leave alone what is kept; that is checked here.

Nothing is taken on trust that the real thing could notice: kept after and answer are part of the fact, so were the
simulation ever to say two things of one question, they would be two facts, and one of them would be found wrong.
"""

from __future__ import annotations

from array import array
from collections.abc import Hashable
from operator import itemgetter
from typing import NamedTuple

from wakeproof.checker.graph import Graph
from wakeproof.scenario.conformance import ConformanceScene

NONE = -1


class Fact(NamedTuple):
    """`kept` before and after are numbers of what the slots of the scene hold; `sent` is the scene's own."""

    before: int
    sent: Hashable
    after: int


class Facts(NamedTuple):
    """The facts of a graph, and the number of each edge's fact (`NONE` for what sends nothing)."""

    all: tuple[Fact, ...]
    of: array[int]


def facts_of(graph: Graph, scene: ConformanceScene) -> Facts:
    """Look at every edge once; a move is asked what it sends the first time that it is met."""
    kept = _kept_numbers(graph, scene.kept)
    known: dict[Fact, int] = {}
    sent_by: dict[int, Hashable | None] = {}
    of = array("i", [NONE]) * len(graph.targets)
    for state in range(len(graph.states)):
        before = kept[state]
        for edge in graph.edges(state):
            number, after = graph.moves[edge], kept[graph.targets[edge]]
            if number not in sent_by:
                sent_by[number] = scene.sent(graph.all_moves[number].action, graph.states[state])
            sent = sent_by[number]
            if sent is not None:
                of[edge] = known.setdefault(Fact(before, sent, after), len(known))
            else:
                assert before == after, f"{graph.move(edge).action.label} changes what is kept, and sends nothing"
    return Facts(tuple(known), of)


def _kept_numbers(graph: Graph, slots: tuple[int, ...]) -> array[int]:
    """What is kept in each state, as a number."""
    known: dict[object, int] = {}
    of = itemgetter(*slots) if slots else lambda state: ""
    return array("I", (known.setdefault(of(state), len(known)) for state in graph.states))
