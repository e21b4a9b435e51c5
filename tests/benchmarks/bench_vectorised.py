"""The compiled loop beside its alternative: the same decision tables asked by NumPy, a whole frontier at a time.

    python tests/benchmarks/bench_vectorised.py [rounds] ["newer-wake messages=4" ...]

Both are warm: the tables were learned before. The vectorised walk keeps neither layers of faults, nor edges, nor
parents; it only counts, so it does less than the loop. Seconds are of the wall, the least of all rounds, in one
process.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple
from unittest.mock import patch

import numpy as np
from bench_graphs import STATES_MAX, machine_of_world

from wakeproof.checker import explore as exploring
from wakeproof.checker.compiled import control as at
from wakeproof.checker.compiled.tables import FAULT, FlatTables, tables_of
from wakeproof.checker.limits import Limits

WORLDS = ("newer-wake messages=3", "newer-wake messages=4", "retry-storm")
ROUNDS = 3
Array = Any


class Counted(NamedTuple):
    states: int
    edges: int


class Frontiers:
    """Levels of a graph as matrices of codes, one row a state."""

    def __init__(self, tables: FlatTables, first: str) -> None:
        assert not any(tables.high), "a slot has more codes than a byte holds"
        self.first = np.array([[ord(code) for code in first]], np.uint8)
        self.slot_of = np.array(tables.slot_of, np.int64)
        self.children = np.full((len(self.slot_of), 256), at.MISSING, np.int64)
        for key, child in tables.children.items():
            self.children[key >> at.CODE_BITS, key & ((1 << at.CODE_BITS) - 1)] = child
        self.rules, self.idle = np.array(tables.rule_roots), np.array(tables.idle_roots)
        self.action_roots = np.array(tables.action_roots)
        self.offers = np.array(tables.offer_starts).reshape(-1, 2)
        self.offered = np.array(tables.offered)
        self.label, self.fault = np.array(tables.action_label), np.array(tables.action_fault)
        self.writes = np.array(tables.write_starts)
        self.slots, self.codes = np.array(tables.write_slots), np.array(tables.write_codes)

    def count(self) -> Counted:
        seen = frontier = _as_keys(self.first)
        edges, width = 0, self.first.shape[1]
        while len(frontier):
            rows = frontier.view(np.uint8).reshape(-1, width)
            state, action = self._offered(rows)
            edges += len(state)
            found = np.unique(_as_keys(self._after(rows, state, action)))
            frontier = found[~np.isin(found, seen, assume_unique=True)]
            seen = np.concatenate((seen, frontier))
        return Counted(len(seen), edges)

    def _leaf(self, node: Array, rows: Array, state: Array) -> Array:
        """The leaf for each pair of a root and a state."""
        node = node.copy()
        inner = np.flatnonzero(node >= 0)
        while len(inner):
            at_node = node[inner]
            node[inner] = self.children[at_node, rows[state[inner], self.slot_of[at_node]]]
            inner = inner[node[inner] >= 0]
        assert not (node == at.MISSING).any(), "a leaf that the loop has never come to"
        return ~node

    def _asked(self, roots: Array, rows: Array, states: Array) -> tuple[Array, Array]:
        """Pairs of a state and an action that these rules offer in it."""
        known = roots[roots != at.MISSING]
        state, root = np.repeat(states, len(known)), np.tile(known, len(states))
        return self._spread(state, self.offers[self._leaf(root, rows, state)], self.offered)

    @staticmethod
    def _spread(which: Array, ranges: Array, held: Array) -> tuple[Array, Array]:
        counts = ranges[:, 1] - ranges[:, 0]
        place = (
            np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts) + np.repeat(ranges[:, 0], counts)
        )
        return np.repeat(which, counts), held[place]

    def _offered(self, rows: Array) -> tuple[Array, Array]:
        state, action = self._asked(self.rules, rows, np.arange(len(rows)))
        busy = np.bincount(state, (self.fault[action] & 2) == 0, len(rows)) > 0
        idle_state, idle_action = self._asked(self.idle, rows, np.flatnonzero(~busy))
        labels = int(self.label.max()) + 1
        instead = np.isin(state * labels + self.label[action], idle_state * labels + self.label[idle_action])
        return np.concatenate((state[~instead], idle_state)), np.concatenate((action[~instead], idle_action))

    def _after(self, rows: Array, state: Array, action: Array) -> Array:
        leaf = self._leaf(self.action_roots[action], rows, state)
        after = rows[state]
        ranges = np.stack((self.writes[leaf], self.writes[leaf + 1]), 1)
        edge, place = self._spread(np.arange(len(leaf)), ranges, np.arange(len(self.slots)))
        after[edge, self.slots[place]] = self.codes[place]
        return after


def _as_keys(rows: Array) -> Array:
    return np.ascontiguousarray(rows).view(np.dtype((np.void, rows.shape[1]))).ravel()


def least_seconds(work: Callable[[], Any], rounds: int) -> tuple[float, Any]:
    taken, done = [], None
    for _ in range(rounds):
        started = time.perf_counter()
        done = work()
        taken.append(time.perf_counter() - started)
    return min(taken), done


def compare(world: str, rounds: int) -> str:
    machine = machine_of_world(world)

    def loop() -> Counted:
        with patch.object(exploring, "HAND_OVER_AT", 0):
            graph = exploring.explore(machine, Limits(states=STATES_MAX))
        return Counted(len(graph.states), len(graph.targets))

    loop()
    compiled, seen = least_seconds(loop, rounds)
    tables = tables_of(machine)
    for rule in set(range(tables.rules)) - set(tables.idle):  # the loop asks no rule what the first state offers
        machine.offers.remembered[rule](machine.layout.first)
        tables.offer(machine, rule, machine.layout.first)
    vectorised, counted = least_seconds(Frontiers(tables, machine.layout.first).count, rounds)
    assert counted == seen, f"{counted} is not {seen}"
    rates = f"{seen.edges / compiled:>13,.0f}{seen.edges / vectorised:>13,.0f}{vectorised / compiled:>9.1f}"
    return f"{world:<24}{seen.states:>10,}{seen.edges:>12,}{rates}"


def main(rounds: int, worlds: Sequence[str]) -> None:
    print(f"{'':<24}{'states':>10}{'edges':>12}{'loop, /s':>13}{'NumPy, /s':>13}{'times':>9}")
    for world in worlds:
        print(compare(world, rounds), flush=True)


if __name__ == "__main__":
    assert FAULT == 1
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS, sys.argv[2:] or WORLDS)
