"""Explorations that are cut and go on, in one line each; a graph is all of its arrays."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from locks import write_lock
from wakeproof.cache.record_folder import folder_at
from wakeproof.campaign.job import machine_of
from wakeproof.checker.compiled.checkpoint import Checkpoint
from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import Limits
from wakeproof.scenario.library import load_all


def lock_of(folder: Path, strikes_max: int) -> str:
    """A scenario of the lock's; see `locks.STATES` for its size."""
    return str(folder / write_lock(folder, f"strikes-{strikes_max}", strikes_max))


def explored(scenario: str, where: Path | None, states: int = 1 << 30, release: str = "checked") -> Graph:
    """On a new machine; kept at every look where there is a place for it."""
    (loaded,) = load_all([scenario])
    checkpoint = None if where is None else Checkpoint(folder_at(str(where)), "k", every_s=0.0)
    return explore(machine_of(loaded, release), Limits(states=states), checkpoint=checkpoint)


def contents(graph: Graph) -> dict[str, Any]:
    """Everything that a proof is told from."""
    moves = [(move.action.label, [*map(str, move.step.notes)], move.actor, move.breaks) for move in graph.all_moves]
    arrays = {name: bytes(getattr(graph, name)) for name in ("starts", "stops", "moves", "targets", "parents")}
    rest = {"ends": graph.ends, "moves": moves, "actors": graph.actors, "covered": graph.faults_covered}
    return arrays | rest | {"states": list(graph.states), "limit": graph.limit}
