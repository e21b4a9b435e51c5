"""A digest of each span of work that comes in by standard input: what is the same in two processes has the same.

A line is `runs SCENARIO RELEASE FIRST END` (each seeded run, every step of it and when it happened) or
`graph SCENARIO RELEASE STATES` (every state and transition, in the order found). It is answered by the line, the
number of executions or transitions, and the digest.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from functools import cache

from wakeproof.campaign.job import machine_of
from wakeproof.campaign.sample import runs_of
from wakeproof.checker.explore import explore
from wakeproof.checker.limits import Limits
from wakeproof.scenario.library import load_all
from wakeproof.schedulers.seeded import SeededRuns


def run_digest(runs: SeededRuns, seed: int) -> str:
    """Of one run: its trace."""
    run = runs.run(seed)
    return hashlib.sha256(run.encoded()).hexdigest()


@cache
def _seeded(scenario: str, release: str) -> SeededRuns:
    return runs_of(load_all([scenario])[0], release)


def _runs(scenario: str, release: str, first: str, end: str) -> Iterator[str]:
    yield from (run_digest(_seeded(scenario, release), seed) for seed in range(int(first), int(end)))


def _transitions(scenario: str, release: str, states: str) -> Iterator[str]:
    graph = explore(machine_of(load_all([scenario])[0], release), Limits(states=int(states)))
    for number, state in enumerate(graph.states[: len(graph.stops)]):
        for edge in graph.edges(number):
            move = graph.move(edge)
            notes = [(str(note), note.amiss) for note in move.step.notes]
            yield f"{state!r} {move.action.label} {notes} {graph.targets[edge]} {move.breaks}"


KINDS = {"runs": _runs, "graph": _transitions}


def main() -> None:
    for line in sys.stdin:
        kind, *rest = line.split()
        digest, count = hashlib.sha256(), 0
        for each in KINDS[kind](*rest):
            digest.update(each.encode() + b"\n")
            count += 1
        print(line.strip(), count, digest.hexdigest(), sep="\t", flush=True)


if __name__ == "__main__":
    main()
