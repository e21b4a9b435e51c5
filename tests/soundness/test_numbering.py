"""The graph is numbered alike in any process, under any hash seed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
EXPLORED = """
import hashlib, toys, worlds
from wakeproof.checker.explore import explore
graph = explore({world})
told = [list(graph.states), *map(list, (graph.starts, graph.stops, graph.moves, graph.targets, graph.ends))]
told += [[(move.action.label, move.actor, move.breaks, move.step.written) for move in graph.all_moves]]
print(len(graph.states), hashlib.sha256(ascii(told).encode()).hexdigest())
"""
WORLDS = {
    "a toy": "toys.busy()",
    "pullwake": "worlds.machine('decoupled', servers=2, consumer_identity='runner', faults={'restart': 1})",
}


def numbered(world: str, hash_seed: int) -> str:
    path = os.pathsep.join([str(TESTS), str(TESTS / "sim")])
    environment = {**os.environ, "PYTHONHASHSEED": str(hash_seed), "PYTHONPATH": path}
    command = [sys.executable, "-c", EXPLORED.format(world=world)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60).stdout


@pytest.mark.parametrize("world", WORLDS.values(), ids=WORLDS)
def test_states_edges_and_moves_have_the_same_numbers_under_any_hash_seed(world: str) -> None:
    first, second = (numbered(world, hash_seed) for hash_seed in (1, 2))
    assert first == second and int(first.split()[0]) > 1_000
