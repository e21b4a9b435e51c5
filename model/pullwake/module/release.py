"""What a release is: the handlers it answers with, and the token store it keeps."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from pullwake.module import handlers
from pullwake.module.tokens import ManyStreams, OneStream

Handler = Callable[..., Coroutine[Any, Any, Any]]


@dataclass(frozen=True, slots=True)
class Release:
    """A release of the module. `about` says in one line what it changed, and where.

    `reap` is what its servers do from time to time about claims whose lease ran out, where they do anything.
    `isolation` is the level that its transactions and statements ask of a database where they overlap.
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
