"""Stories folded for a reader: one line per stretch of one actor, and what goes as usual only named.

Usual is what the undisturbed run of the same world does: a request whose steps and results are the same there, but
for whose request it is. The whole story, one line per step, is in `evidence.story`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from wakeproof.evidence.execution import Execution, Moment
from wakeproof.evidence.labels import parse, subject_of
from wakeproof.kernel.layout import Note
from wakeproof.kernel.properties import Finding

DIGITS = re.compile(r"\d+")
FAULT, BROKEN = "⚡", "✗"


class Request(NamedTuple):
    """Consecutive steps of one request (`done(w1)`), or of something that is no request (`append(m1)`)."""

    subject: str
    notes: tuple[Note, ...]

    @property
    def shape(self) -> tuple[tuple[str, str], ...]:
        """The steps and results without whose they are."""
        own = parse(self.notes[0].label).names or ()
        names = re.compile("|".join(rf"\b{re.escape(name)}\b" for name in own) or r"(?!)")
        return tuple((_what(note), names.sub("x", note.result)) for note in self.notes)

    def __str__(self) -> str:
        if self.subject == self.notes[0].label:
            return "; ".join(map(str, self.notes))
        steps = ", ".join(f"{_what(note)}{f' → {note.result}' if note.result else ''}" for note in self.notes)
        return f"{self.subject}: {steps}"


def told(run: Execution, usual: Execution, about: str) -> list[str]:
    """The lines, numbered by the step that each ends with; where the property is broken, a line of its own says so."""
    return list(_numbered(run, Usual(usual), about))


class Usual:
    """What each request does when nothing disturbs it; one that never happens then is compared with its like."""

    def __init__(self, run: Execution) -> None:
        requests = list(_requests(run.moments))
        self.shapes = {request.subject: request.shape for request in requests}
        self.alike = {(_like(request.subject), request.shape) for request in requests}

    def __contains__(self, request: Request) -> bool:
        if any(note.amiss for note in request.notes):
            return False
        if request.subject in self.shapes:
            return self.shapes[request.subject] == request.shape
        return (_like(request.subject), request.shape) in self.alike


def _numbered(run: Execution, known: Usual, about: str) -> Iterator[str]:
    step, width = 0, len(str(len(run.moments)))
    for stretch in _stretches(run.moments):
        step += len(stretch)
        mark = f"{FAULT} " if stretch[0].fault else ""
        fault = f"  [fault: {stretch[0].fault}]" if stretch[0].fault else ""
        breaks = any(finding.property == about for finding in stretch[-1].findings)
        yield f"{step:>{width}}. {mark}{'; '.join(_parts(stretch, known, breaks=breaks))}{fault}"
        yield from _broken(stretch[-1].findings, about, width)
    yield from _broken(run.end, about, width)


def _broken(findings: Sequence[Finding], about: str, width: int) -> Iterator[str]:
    return (f"{'':>{width}}  {BROKEN} {name}: {why}" for name, why in findings if name == about)


def _stretches(moments: Sequence[Moment]) -> Iterator[list[Moment]]:
    """An actor's steps until somebody else moves; faults stand alone, and a breach ends its stretch."""
    stretch: list[Moment] = []
    for moment in moments:
        if stretch and (moment.actor != stretch[-1].actor or moment.fault or stretch[-1].fault or stretch[-1].findings):
            yield stretch
            stretch = []
        stretch.append(moment)
    if stretch:
        yield stretch


def _parts(stretch: Sequence[Moment], known: Usual, *, breaks: bool) -> Iterator[str]:
    """Requests that go as usual are named together; the others, and the one that `breaks` it, are told step by step."""
    requests = list(_requests(stretch))
    untold = requests[-1] if breaks else None
    for usual, together in groupby(requests, key=lambda request: request is not untold and request in known):
        if usual:
            named = ", ".join(request.subject for request in together)
            yield named if named.startswith("append") else f"{named} as usual"
        else:
            yield from map(str, together)


def _requests(moments: Sequence[Moment]) -> Iterator[Request]:
    notes = [note for moment in moments for note in moment.notes]
    for subject, group in groupby(notes, key=_subject):
        yield Request(subject, tuple(group))


def _subject(note: Note) -> str:
    return subject_of(note.label)


def _what(note: Note) -> str:
    return parse(note.label).does


def _like(subject: str) -> str:
    """The second wake of a stream is like the first."""
    return DIGITS.sub("", subject)
