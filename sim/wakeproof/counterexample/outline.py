"""An outline folds a story for a reader: one line per stretch of one actor, and what goes as usual is only named.

Usual is what the baseline run of the same world does: a request whose steps and results are the same there, but for
whose request it is. The whole story, one line per step, is in `counterexample.story`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from wakeproof.kernel.layout import Note
from wakeproof.kernel.properties import Finding
from wakeproof.kernel.trace import Trace, TraceStep
from wakeproof.labels import kind_of, parse, subject_of, without_names

FAULT, BROKEN = "⚡", "✗"


class RequestSteps(NamedTuple):
    """Consecutive steps of one request (`done(w1)`), or of something that is no request (`append(m1)`)."""

    subject: str
    notes: tuple[Note, ...]

    @property
    def shape(self) -> tuple[tuple[str, str], ...]:
        """The steps and results without whose they are."""
        first = self.notes[0].label
        return tuple((_what(note), without_names(first, note.result)) for note in self.notes)

    def __str__(self) -> str:
        if self.subject == self.notes[0].label:
            return "; ".join(map(str, self.notes))
        steps = ", ".join(f"{_what(note)}{f' → {note.result}' if note.result else ''}" for note in self.notes)
        return f"{self.subject}: {steps}"


def outline(run: Trace, baseline: Trace, about: str) -> list[str]:
    """The lines, numbered by the step that each ends with; where the property is broken, a line of its own says so."""
    return list(_numbered(run, Usual(baseline), about))


class Usual:
    """What each request does when nothing disturbs it; one that never happens then is compared with its like."""

    def __init__(self, run: Trace) -> None:
        requests = list(_requests(run.steps))
        self.shapes = {request.subject: request.shape for request in requests}
        self.alike = {(kind_of(request.subject), request.shape) for request in requests}

    def __contains__(self, request: RequestSteps) -> bool:
        if any(note.amiss for note in request.notes):
            return False
        if request.subject in self.shapes:
            return self.shapes[request.subject] == request.shape
        return (kind_of(request.subject), request.shape) in self.alike


def _numbered(run: Trace, known: Usual, about: str) -> Iterator[str]:
    step, width = 0, len(str(len(run.steps)))
    for stretch in _stretches(run.steps):
        step += len(stretch)
        mark = f"{FAULT} " if stretch[0].fault else ""
        fault = f"  [fault: {stretch[0].fault}]" if stretch[0].fault else ""
        breaks = any(finding.property == about for finding in stretch[-1].findings)
        yield f"{step:>{width}}. {mark}{'; '.join(_parts(stretch, known, breaks=breaks))}{fault}"
        yield from _broken(stretch[-1].findings, about, width)
    assert step == len(run.steps), "every step is in one stretch"
    yield from _broken(run.end, about, width)


def _broken(findings: Sequence[Finding], about: str, width: int) -> Iterator[str]:
    return (f"{'':>{width}}  {BROKEN} {name}: {why}" for name, why in findings if name == about)


def _stretches(steps: Sequence[TraceStep]) -> Iterator[list[TraceStep]]:
    """An actor's steps until somebody else moves; faults stand alone, and a breach ends its stretch."""
    stretch: list[TraceStep] = []
    for each in steps:
        if stretch and (each.actor != stretch[-1].actor or each.fault or stretch[-1].fault or stretch[-1].findings):
            yield stretch
            stretch = []
        stretch.append(each)
    if stretch:
        yield stretch


def _parts(stretch: Sequence[TraceStep], known: Usual, *, breaks: bool) -> Iterator[str]:
    """Requests that go as usual are named together; the others, and the one that `breaks` it, are told step by step."""
    requests = list(_requests(stretch))
    untold = requests[-1] if breaks else None
    for usual, together in groupby(requests, key=lambda request: request is not untold and request in known):
        if usual:
            named = ", ".join(request.subject for request in together)
            yield named if named.startswith("append") else f"{named} as usual"
        else:
            yield from map(str, together)


def _requests(steps: Sequence[TraceStep]) -> Iterator[RequestSteps]:
    notes = [note for each in steps for note in each.notes]
    for subject, group in groupby(notes, key=_subject):
        yield RequestSteps(subject, tuple(group))


def _subject(note: Note) -> str:
    return subject_of(note.label)


def _what(note: Note) -> str:
    return parse(note.label).does
