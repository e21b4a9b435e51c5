"""Mutants of `fenced` on their trial, in scenarios that take no time."""

from __future__ import annotations

from pathlib import Path

from pullwake.mutants import mutations
from wakeproof.mutants.campaign import Court, try_all
from wakeproof.mutants.memory import Memory
from wakeproof.mutants.mutant import Mutant, by_hand, path_of
from wakeproof.mutants.results import MutantResults
from wakeproof.scenario.library import load_all

HANDLERS = "pullwake.releases.fenced.handlers"
BY_HAND = {mutant.name: mutant for mutant in by_hand(mutations("fenced").written)}


def changed(name: str, old: str, new: str, module: str = HANDLERS) -> Mutant:
    """A mutant that only a test wants."""
    source = path_of(module).read_text()
    assert source.count(old) == 1, old
    return Mutant(name, f"{old} → {new}", module, source.replace(old, new))


def tried(
    folder: Path,
    *mutants: Mutant,
    scenarios: tuple[str, ...] = ("happy-path",),
    max_states: int = 100_000,
    max_seconds: float = 60,
    runs: int = 0,
) -> MutantResults:
    court = Court("fenced", load_all(scenarios), max_states, max_seconds, jobs=2, runs=runs)
    return try_all(court, mutants, Memory(folder / "mutants.jsonl"), lambda done, total, what: None)
