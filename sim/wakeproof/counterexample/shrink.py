"""Shrinking: a counterexample with fewer faults, then fewer context switches, then fewer steps.

The contract: what comes back breaks the same property on the same machine, and is never dearer than what went in.
Candidates are the run without one fault, without a stretch of steps, and with an actor's next stretch moved up;
each is replayed leniently, which on a remembered graph is a walk through dictionaries. Where the replays run out, what
comes back says so: a simpler run may be one more edit away.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from wakeproof.errors import LimitReached
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.trace import Trace
from wakeproof.schedulers.lenient import replay_leniently

REPLAYS_MAX = 3_000


class Shrunk(NamedTuple):
    """A run that breaks what it broke, and the limit that kept it from being made simpler; empty where none did."""

    run: Trace
    limit: str = ""


def shrink(machine: Machine, found: Trace, breaks: str, over: Callable[[], str] = lambda: "") -> Shrunk:
    """The simplest run reached by single edits, within `REPLAYS_MAX` replays; `over` names a limit that is reached."""
    best = found.up_to(breaks).detached()
    assert best.broken(breaks), "there is something to be made simpler"
    replays = 0
    improved = True
    while improved:
        improved = False
        for candidate in _candidates(best):
            replays += 1
            if limit := f"replays_max={REPLAYS_MAX}" if replays > REPLAYS_MAX else over():
                return Shrunk(best, limit)
            shorter = _tried(machine, candidate, breaks)
            if (
                shorter is not None and shorter.cost < best.cost
            ):  # costs are well ordered: this ends without a count, too
                best, improved = shorter.detached(), True
                break
    return Shrunk(best)


def _tried(machine: Machine, candidate: Sequence[str], breaks: str) -> Trace | None:
    """The candidate's run up to the breach, if it comes to one; a run without an end is none."""
    try:
        run = replay_leniently(machine, candidate).up_to(breaks)
    except LimitReached:
        return None
    return run if run.broken(breaks) else None


def _candidates(run: Trace) -> Iterator[Sequence[str]]:
    labels = list(run.labels)
    for number, moment in enumerate(run.steps):
        if moment.fault:
            yield labels[:number] + labels[number + 1 :]
    yield from _without_stretches(labels)
    yield from _with_stretches_joined(run)


def _without_stretches(labels: list[str]) -> Iterator[Sequence[str]]:
    """Leave out halves, quarters, and so on down to single steps."""
    size = len(labels) // 2
    while size:
        for start in range(0, len(labels), size):
            yield labels[:start] + labels[start + size :]
        size //= 2


def _with_stretches_joined(run: Trace) -> Iterator[Sequence[str]]:
    """Move each actor's next stretch up to where its last one ended, or down to where its next one begins."""
    stretches = [[m.label for m in group] for _, group in groupby(run.steps, key=lambda m: m.actor)]
    for first in range(len(stretches)):
        for second in range(first + 1, len(stretches)):
            moved = [*stretches[:first], stretches[second], *stretches[first:second], *stretches[second + 1 :]]
            yield [label for stretch in moved for label in stretch]
            moved = [*stretches[:first], *stretches[first + 1 : second + 1], stretches[first], *stretches[second + 1 :]]
            yield [label for stretch in moved for label in stretch]
