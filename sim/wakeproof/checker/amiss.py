"""Exceptions of the module's own code that nobody injected are counted in transitions, by request."""

from __future__ import annotations

from collections import Counter

from wakeproof.checker.crash_points import step_name
from wakeproof.checker.graph import Graph
from wakeproof.kernel.layout import Note
from wakeproof.labels import subject_of


def amiss(graph: Graph) -> Counter[tuple[str, str]]:
    """The exceptions of an explored graph: the request without its names, and what is told of it."""
    found = Counter[tuple[str, str]]()
    for number, times in graph.taken.items():
        for note in graph.all_moves[number].step.notes:
            if note.amiss:
                found[named(note)] += times
    return found


def named(note: Note) -> tuple[str, str]:
    """An exception by its request and what is told of it: that of `done(w1)#2` counts as that of `done(w1)`."""
    return step_name(subject_of(note.label)), note.result
