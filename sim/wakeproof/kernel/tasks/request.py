"""What the slots of requests hold, what they are called, and what is told to properties of a request's end."""

from __future__ import annotations

from typing import Any, NamedTuple, Protocol

from wakeproof.observe.effects import Effect, Outcome
from wakeproof.observe.raised import Raised


class Request(Protocol):
    """A request that there may be: `label` names it in every step (`done(w1)`), `kind` is the handler that serves it.

    A world gives any immutable value with these two; what else it has is the world's own.
    """

    @property
    def label(self) -> str: ...
    @property
    def kind(self) -> str: ...


class Returning(NamedTuple):
    """An outcome on its way back: of which of the effects that a handler waits for, by their order there."""

    wait: int
    outcome: Outcome


class Stray(NamedTuple):
    """A call that was sent, by where its handler stood and which it was of those that it waited for there."""

    node: int
    wait: int


class Task(NamedTuple):
    """A request in flight: its server, its handler's node of the observation tree, what that has not learned yet.

    `context` is what its world keeps beside it: on whose behalf it runs, say. `answered`: its handler has ended, and
    only tasks that it started go on; `heard`: whoever asked knows. `strays` were sent, and nobody waits for them any
    more: a timeout has cancelled the call, or its process has died.
    """

    server: int
    node: int
    returning: tuple[Returning, ...] = ()
    context: Any = None
    answered: bool = False
    heard: bool = False
    strays: tuple[Stray, ...] = ()

    def outcome(self, wait: int) -> Outcome | None:
        """What is on its way back of one of the effects, if it has taken effect."""
        return next((each.outcome for each in self.returning if each.wait == wait), None)

    def without(self, stray: int) -> Task:
        return self._replace(strays=self.strays[:stray] + self.strays[stray + 1 :])


class Answered(NamedTuple):
    """An event: a handler has ended with this reply, whoever hears it."""

    request: Request
    reply: Any
    context: Any


class Erred(NamedTuple):
    """An event: an exception came up in the code of a request's handler, and no injected failure had led to it."""

    request: Request
    raised: Raised


class Performed(NamedTuple):
    """A remote effect of a step: its outcome in the world (None: it never arrived), and whether it failed anyway."""

    effect: Effect
    outcome: Outcome | None
    failing: bool


GONE = -1
"""The server of an answer that has outlived the process it came from."""
ANSWER_LOST, ARRIVES_LATE, RESTART = "answer_lost", "arrives_late", "restart"
"""Kinds of fault that any world of requests may allow by these names."""

RAISED = "raised"
"""What is told of a handler in whose code an exception came up that nobody injected."""


def task(label: str) -> tuple[str, str]:
    return ("task", label)


def adrift(label: str) -> tuple[str, str]:
    """What a request had sent when its server died, and what may still arrive."""
    return ("adrift", label)


def remembered(server: int) -> tuple[str, int]:
    """What a module over a pipe remembers on a server: text that its host gave, or None where it was just booted."""
    return ("remembered", server)


def down(server: int) -> tuple[str, int]:
    return ("down", server)


def hearing(request: Request) -> str:
    """The label of the step in which an answer is heard, where that is a step of its own."""
    return f"{request.label}.heard"
