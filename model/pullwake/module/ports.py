"""Everything a handler may reach: the database, upstream, the token store, the runner, notifications, the log.

Awaiting a token store or log call never gives way to another handler: they are memory of this process.
"""

from __future__ import annotations

from typing import Any, NamedTuple, Protocol

from pullwake.module.messages import Acknowledged, Grant, Refused
from pullwake.module.statements import Call


class Unavailable(Exception):
    """A remote call that failed or whose answer was lost: whether it took effect, nobody here can know."""


class Database(Protocol):
    """The durable tables. Every call raises `Unavailable` when it fails or its answer is lost."""

    async def execute(self, call: Call) -> Any:
        """One statement, committed by itself."""

    async def transaction(self, name: str, *calls: Call) -> tuple[Any, ...]:
        """All of the statements or none, at one moment; `name` is for the log."""

    async def guarded(self, name: str, *calls: Call) -> tuple[Any, ...]:
        """A transaction in which each statement is sent unless the one before it returned False; the results so far."""


class Upstream(Protocol):
    """The durable-streams service (section 7). Refusals are answers; every call raises `Unavailable` when it fails."""

    async def claim(self, stream_path: str, runner_id: str) -> Grant | Refused: ...
    async def ack(
        self, callback_url: str, wake_id: str, epoch: int | None, done: bool = False, offset: int = 0
    ) -> Acknowledged: ...
    async def release(self, callback_url: str, wake_id: str, epoch: int) -> Acknowledged: ...
    async def append(self, stream_path: str) -> None: ...


class Tokens(Protocol):
    """The volatile write-token store of this process; see `tokens`."""

    async def mint(self, stream_path: str, consumer_id: str) -> str: ...
    async def owns(self, stream_path: str, consumer_id: str) -> bool: ...
    async def check(self, stream_path: str, token: str) -> bool: ...
    async def clear_stream(self, stream_path: str) -> None: ...


class Runner(Protocol):
    async def post(self, wake_id: str) -> None:
        """Webhook dispatch: hand the wake to the runner."""


class Events(Protocol):
    async def on_entity_changed(self, entity_url: str) -> None:
        """Tell whoever watches the entity; may be slow, may throw."""


class Log(Protocol):
    async def swallowed(self, error: str) -> None:
        """An error that the caller is not told of."""


class Ports(NamedTuple):
    """All of them together: what every handler is given first."""

    db: Database
    upstream: Upstream
    tokens: Tokens
    runner: Runner
    events: Events
    log: Log
