"""A fingerprint of a whole graph's behaviour: two releases that cannot be told apart from outside have the same.

Two states are bisimilar if the same can happen in both, and leads to bisimilar states (Milner 1989). The coarsest
such partition is reached by rounds (Kanellakis and Smolka 1990): states are alike after a round if, before it, the same
steps led them to states that were alike. A round is kept as one number for each state: a hash of the multiset of its
edges, each with what is seen of it and the number of its target. So a graph with more states than another, because its
release holds more in its variables, has the same fingerprint all the same.

The fingerprint is that of the number of rounds, of the first state, and of the set of all numbers. Why that is enough:
be it equal for two graphs after r rounds, the last k of which made neither partition finer. Then both graphs together
have as many classes after r rounds as each alone; after r - k rounds they have no more, for rounds only refine, and no
fewer, for each alone has as many. So their common partition is stable, hence bisimilarity, and the first states are in
one class. (The number of the first state alone would not do: it knows of r steps, and of nothing behind them.)

Seen of a step is whose it is, what fault, which clock; what it leaves in every slot but where the module stands in
itself; what is answered; and what the properties say. Not seen is what a release calls its steps, and what it reads.
It is a fingerprint: of two that differ, the probability that they are taken for the same is below 2**-80.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from enum import Enum
from itertools import repeat
from typing import Any

import numpy as np
from numpy.typing import NDArray

from wakeproof.checker.graph import Graph, Move
from wakeproof.kernel.layout import Note, Slot
from wakeproof.kernel.tasks.request import Task
from wakeproof.labels import parse

Numbers = NDArray[np.uint64]
ROUNDS_AT_ONCE = 8
"""How many rounds there are between two looks at whether the partition still becomes finer."""
_SEEDS = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F)


def fingerprint(graph: Graph, renamed: Callable[[str], str] = str) -> str:
    """The behaviour of a graph that was seen whole. Raises `Stopped` where a limit is reached.

    `renamed` makes the names of two worlds one, in what is seen of a step, where they call the same thing otherwise.
    """
    assert graph.complete
    samples, inner = zip(graph.all_moves, _samples(graph), strict=True), _inner(graph)
    seen = [_digest(renamed(_seen(graph, move, edge, inner))) for move, edge in samples]
    ends = {end: _digest(_liveness_at(graph, end)) for end in graph.ends}
    lanes = [_Lane(graph, seed, seen, ends) for seed in _SEEDS]
    classes, rounds = 0, 0
    for _ in graph.watch.each(repeat(None)):  # ends: there are no more classes than states
        for _ in range(ROUNDS_AT_ONCE):
            for lane in lanes:
                lane.refine()
        found, rounds = len(np.unique(lanes[0].states)), rounds + ROUNDS_AT_ONCE
        assert found >= classes, "a round refines the partition"
        if found == classes:
            break
        classes = found
    told = hashlib.blake2b(f"{rounds}:{lanes[0].states[0]}:{lanes[1].states[0]}:".encode(), digest_size=16)
    told.update(np.unique(np.stack([lane.states for lane in lanes]), axis=1).tobytes())
    return told.hexdigest()


class _Lane:
    """The numbers of all states by one family of hashes."""

    def __init__(self, graph: Graph, seed: int, seen: list[bytes], ends: dict[int, bytes]) -> None:
        self.seed = np.uint64(seed)
        origins = np.frombuffer(graph.origins, dtype=np.uint32)
        order = np.argsort(origins, kind="stable")
        self.targets = np.frombuffer(graph.targets, dtype=np.uint32)[order]
        keys = np.array([_number(digest, seed) for digest in seen], dtype=np.uint64)
        self.keys = keys[np.frombuffer(graph.moves, dtype=np.uint32)[order]] if len(seen) else keys
        self.leaving, self.starts = np.unique(origins[order], return_index=True)
        self.own = np.zeros(len(graph.states), dtype=np.uint64)
        for end, digest in ends.items():
            self.own[end] = _number(digest, seed)
        self.states = _mixed(self.own)

    def refine(self) -> None:
        sums = self.own.copy()
        if len(self.keys):
            steps = _mixed(self.keys ^ _mixed(self.states + self.seed)[self.targets])
            sums[self.leaving] += np.add.reduceat(steps, self.starts)
        self.states = _mixed(sums)


def _mixed(numbers: Numbers) -> Numbers:
    """Each number scattered over 64 bits; the finaliser of SplitMix64 (Steele, Lea and Flood 2014)."""
    mixed: Numbers = numbers ^ (numbers >> np.uint64(30))
    mixed *= np.uint64(0xBF58476D1CE4E5B9)
    mixed ^= mixed >> np.uint64(27)
    mixed *= np.uint64(0x94D049BB133111EB)
    mixed ^= mixed >> np.uint64(31)
    return mixed


def _number(digest: bytes, seed: int) -> int:
    return int.from_bytes(hashlib.blake2b(digest, digest_size=8, key=seed.to_bytes(8, "big")).digest(), "big")


def _digest(told: str) -> bytes:
    return told.encode("utf-8", "surrogatepass")


def _samples(graph: Graph) -> list[int]:
    """An edge of each move: what a move writes is the same on all of them."""
    moves = np.frombuffer(graph.moves, dtype=np.uint32)
    numbers, first = np.unique(moves, return_index=True)
    assert len(numbers) == len(graph.all_moves), "a move that no edge has"
    return [int(edge) for edge in first]


def _inner(graph: Graph) -> frozenset[Slot]:
    """The slots of where the module stands in itself: those that its world names, and those that hold tasks.

    A task has the number of a node, and that depends on which histories were met first.
    """
    layout = graph.machine.layout
    named = zip(layout.slots, layout.values, strict=True)
    tasks = (slot for slot, values in named if any(isinstance(value, Task) for value in values.values()))
    return graph.machine.world.private.union(tasks)


def _seen(graph: Graph, move: Move, edge: int, inner: frozenset[Slot]) -> str:
    action, step = move.action, move.step
    own = "" if action.fault or step.notes[0].acts is None else parse(action.label).subject
    aimed = action.fault is not None and step.notes[0].acts is not None  # at a call, whatever the module calls it
    label = own or (str(parse(action.label)._replace(what="")) if aimed else action.label)
    notes = [_note(note) for note in step.notes if note.acts != ()]
    findings = sorted(found.property for found in step.findings)
    told = (label, action.fault, action.clock, action.stretch, notes, findings, sorted(step.met))
    return repr((told, list(_left(graph, move, edge, inner))))


def _note(note: Note) -> tuple[str, ...]:
    """What was done; of the world's own what came of it, but for where in the module's code an exception came up."""
    return note.acts if note.acts is not None else (note.label, "" if note.amiss else note.result)


def _left(graph: Graph, move: Move, edge: int, inner: frozenset[Slot]) -> Iterator[tuple[str, Any]]:
    """What a step leaves in the slots that it writes."""
    layout, state = graph.machine.layout, graph.states[graph.targets[edge]]
    for number in sorted(move.step.written):
        slot = layout.slots[number]
        if slot not in inner:
            yield str(slot), _plain(layout.values[number][state[number]])


def _plain(value: Any) -> Any:
    """A value without the names of its classes, as it is written in every process."""
    if isinstance(value, Enum):
        return _plain(value.value)
    if isinstance(value, tuple):
        return tuple(map(_plain, value))
    if isinstance(value, frozenset):
        return sorted(map(repr, map(_plain, value)))
    return repr(value)


def _liveness_at(graph: Graph, end: int) -> str:
    state = graph.states[end]
    said, bounds = graph.machine.end_of(state), graph.machine.bounds_hit(state)
    return repr((bounds, said and (sorted(said.met), sorted(found.property for found in said.findings))))
