"""What came amiss in the module's own code: exceptions that nobody injected, by request, counted in transitions."""

from __future__ import annotations

from collections import Counter

from wakeproof.evidence.labels import subject_of
from wakeproof.exhaustive.crash_points import step_name
from wakeproof.exhaustive.graph import Graph
from wakeproof.kernel.layout import Note


def amiss(graph: Graph) -> Counter[tuple[str, str]]:
    """Of an explored graph: request without its names, what is told of it."""
    found = Counter[tuple[str, str]]()
    for number, times in sorted(Counter(graph.moves).items()):
        for note in graph.all_moves[number].step.notes:
            if note.amiss:
                found[named(note)] += times
    return found


def named(note: Note) -> tuple[str, str]:
    """Whose it is and what is told: of `done(w1)#2` as of `done(w1)`."""
    return step_name(subject_of(note.label)), note.result
