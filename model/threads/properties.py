"""What must hold of any program: no assertion of it fails, and where nothing can happen any more all have ended."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from threads.program import ASSERTION, DEADLOCK
from wakeproof import MET, Broken, Change, Judgement, Kind, Property, View


class Ended(NamedTuple):
    """An event: a thread has ended, by an exception or by itself."""

    thread: str
    why: str


def no_failed_assertion(change: Change) -> Iterator[Judgement]:
    for event in change.events:
        if isinstance(event, Ended):
            yield Broken(f"{event.thread} fails: {event.why}") if event.why else MET


def properties(waiting: Callable[[View], Iterator[str]]) -> tuple[Property, ...]:
    """The two of them; `waiting` tells at an end who still waits, and for what."""

    def every_thread_ends(view: Any) -> Iterator[Judgement]:
        told = ", ".join(waiting(view))
        yield Broken(told) if told else MET

    return (
        Property(ASSERTION, "No assertion of a thread fails.", "a thread has ended", Kind.SAFETY, no_failed_assertion),
        Property(
            DEADLOCK,
            "Where nothing is left to happen, every thread that was started has ended.",
            "a run came to its end",
            Kind.LIVENESS,
            every_thread_ends,
        ),
    )
