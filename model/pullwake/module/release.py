"""What a release is: the handlers it answers with, and the token store it keeps."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from inspect import isasyncgenfunction, iscoroutinefunction
from typing import Any

from pullwake.module import handlers
from pullwake.module.tokens import REQUIRED, ManyStreams, OneStream, methods_of

Handler = Callable[..., Coroutine[Any, Any, Any]]
FIELDS = ("done", "claim", "claim_callback", "write", "heartbeat", "webhook", "stop")
"""Where a release names the handlers that every release has."""


@dataclass(frozen=True, slots=True)
class Release:
    """A release of the module. `about` says in one line what it changed, and where.

    `reap` is what its servers do from time to time about claims whose lease ran out, where they do anything.
    `isolation` is the level that its transactions and statements ask of a database where they overlap.

    Raises `TypeError` for what can be none: a handler that is not callable, a token store that lacks a method.
    """

    name: str
    about: str
    done: Handler
    claim: Handler = handlers.claim
    claim_callback: Handler = handlers.claim_callback
    write: Handler = handlers.write
    heartbeat: Handler = handlers.heartbeat
    webhook: Handler = handlers.webhook
    stop: Handler = handlers.stop
    tokens: type[ManyStreams] = OneStream
    reap: Handler | None = None
    isolation: str = "read committed"

    def __post_init__(self) -> None:
        for text in ("name", "about", "isolation"):
            if not isinstance(getattr(self, text), str):
                raise TypeError(f"{text}={getattr(self, text)!r} is no text")
        if not self.name.strip() or not self.name.isprintable():
            raise TypeError(f"name={self.name!r} is no name")
        for handler in (*FIELDS, *(("reap",) if self.reap is not None else ())):
            if not callable(getattr(self, handler)):
                raise TypeError(f"{handler}={getattr(self, handler)!r} is no function")
        if not isinstance(self.tokens, type):
            raise TypeError(f"tokens={self.tokens!r} is no class: give the class, a server makes its own store of it")
        for name, method in methods_of(self.tokens).items():
            if iscoroutinefunction(method) or isasyncgenfunction(method):
                raise TypeError(f"{self.tokens.__name__}.{name} is async: a token store answers at once, write 'def'")
        missing = [name for name in REQUIRED if name not in methods_of(self.tokens)]
        if missing:
            raise TypeError(
                f"{self.tokens.__name__} has no {', '.join(missing)}: derive it from ManyStreams or OneStream"
            )

    def handlers(self) -> dict[str, Handler]:
        """By the name a request has in labels (`callback(w1)`, `done(w1)`)."""
        reaping = {"reap": self.reap} if self.reap else {}
        return {
            "claim": self.claim,
            "callback": self.claim_callback,
            "write": self.write,
            "heartbeat": self.heartbeat,
            "webhook": self.webhook,
            "stop": self.stop,
            "done": self.done,
            **reaping,
        }
