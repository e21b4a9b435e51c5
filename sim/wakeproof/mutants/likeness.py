"""Whether two state graphs can be told apart: by what happens and is answered, what it breaks, what may happen next.

In every state each label is offered once, so the graphs are deterministic, and bisimilarity is a walk through both
at the same time. What states hold is not compared: it is nobody's business but that of what happens later.
"""

from __future__ import annotations

import os
import pickle
from array import array
from dataclasses import dataclass, field
from typing import Any

from wakeproof.checker.crash_points import strikes
from wakeproof.checker.graph import Graph, Move, numbers

Seen = tuple[Any, ...]


@dataclass
class Behaviour:
    """A graph as seen from outside: `seen[edge]` numbers an entry of `moves`; `ends` is what is said at each end.

    `broken` and `met` are the properties that break somewhere, and those whose premise is met somewhere;
    `directed` the scenario's directed runs that can be had; `struck` the faults that strike somewhere.
    """

    starts: array[int] = field(default_factory=numbers)
    stops: array[int] = field(default_factory=numbers)
    seen: array[int] = field(default_factory=numbers)
    targets: array[int] = field(default_factory=numbers)
    moves: list[Seen] = field(default_factory=list)
    ends: dict[int, Seen] = field(default_factory=dict)
    broken: tuple[str, ...] = ()
    met: tuple[str, ...] = ()
    directed: frozenset[str] = frozenset()
    struck: frozenset[str] = frozenset()


def behaviour(graph: Graph, broken: tuple[str, ...] = (), directed: frozenset[str] = frozenset()) -> Behaviour:
    """What can be seen of a graph; what it breaks, and which directed runs it has, its caller knows."""
    table: dict[Seen, int] = {}
    number = [table.setdefault(_seen(move), len(table)) for move in graph.all_moves]
    seen = array("I", (number[move] for move in graph.moves))
    ends = {end: _judged_at(graph, end) for end in graph.ends}
    return Behaviour(
        starts=graph.starts,
        stops=graph.stops,
        seen=seen,
        targets=graph.targets,
        moves=list(table),
        ends=ends,
        broken=broken,
        met=tuple(graph.premises),
        directed=directed,
        struck=frozenset(strikes(graph)),
    )


def _seen(move: Move) -> Seen:
    """What happens, what somebody is answered, and what the properties say of it."""
    step = move.step
    answers = tuple((note.label, note.result) for note in step.notes if note.label.endswith(".answer"))
    return move.action.label, answers, tuple(found.property for found in step.findings), step.met


def _judged_at(graph: Graph, end: int) -> Seen:
    state = graph.states[end]
    said, bounds = graph.machine.end_of(state), graph.machine.bounds_hit(state)
    return (bounds, said.met, tuple(found.property for found in said.findings)) if said else (bounds,)


def difference(one: Behaviour, other: Behaviour) -> str:
    """What can be seen in one and not in the other, at the first place found; empty if they cannot be told apart."""
    table = {seen: number for number, seen in enumerate(one.moves)}
    translated = [table.get(seen, -1 - number) for number, seen in enumerate(other.moves)]
    together, waiting = {(0, 0)}, [(0, 0)]
    while waiting:
        here, there = waiting.pop()
        mine = {one.seen[e]: one.targets[e] for e in range(one.starts[here], one.stops[here])}
        its = {translated[other.seen[e]]: other.targets[e] for e in range(other.starts[there], other.stops[there])}
        if mine.keys() != its.keys():
            return _first(one, other, mine.keys() ^ its.keys())
        if one.ends.get(here) != other.ends.get(there):
            return "something else is said at an end"
        for seen, target in mine.items():
            pair = (target, its[seen])
            if pair not in together:
                together.add(pair)
                waiting.append(pair)
    return ""


def _first(one: Behaviour, other: Behaviour, apart: set[int]) -> str:
    seen = min(one.moves[number] if number >= 0 else other.moves[-1 - number] for number in apart)
    return str(seen[0])


def save(found: Behaviour, file: int) -> None:
    with open(file, "wb", closefd=False) as opened:
        pickle.dump(found, opened)


def saved(file: int) -> Behaviour:
    """Written by `save` a moment ago, by the same program; others may read the same open file meanwhile."""
    content = os.pread(file, os.fstat(file).st_size, 0)
    found: Behaviour = pickle.loads(content)  # noqa: S301 - our own file, which has no name
    return found
