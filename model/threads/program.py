"""A program: its threads as plain `async def` over the port, what they share, and the bug that it is published for."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, NamedTuple

Handler = Callable[..., Coroutine[Any, Any, Any]]
ASSERTION, DEADLOCK = "no_failed_assertion", "every_thread_ends"
MAIN = "main"


class Thread(NamedTuple):
    """What a thread runs, and what it is given."""

    handler: Handler
    given: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True)
class Program:
    """`main` runs first, and starts the `threads`; `memory` are the variables with what they hold before.

    `breaks` is the property that its published bug breaks.
    """

    about: str
    main: Thread
    threads: Mapping[str, Thread]
    breaks: str
    memory: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    mutexes: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()

    def all_threads(self) -> dict[str, Thread]:
        return {MAIN: self.main, **self.threads}
