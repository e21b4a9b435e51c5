"""What the slots of the world hold: small immutable records, and the names of the slots themselves."""

from __future__ import annotations

from typing import Any, NamedTuple

from wakeproof.kernel.tasks.request import Task as Task  # noqa: PLC0414 - what slots hold and are called stands here
from wakeproof.kernel.tasks.request import down as down  # noqa: PLC0414 - what slots hold and are called stands here
from wakeproof.kernel.tasks.request import task as task  # noqa: PLC0414 - what slots hold and are called stands here


class Stream(NamedTuple):
    """A stream, its entity, and upstream's one subscription for them."""

    name: str
    entity_url: str
    stream_path: str


class Wake(NamedTuple):
    """One `(wake_id, generation)`: the wake that upstream will create as this stream's `generation`-th."""

    name: str
    stream: Stream
    generation: int


class Served(NamedTuple):
    """The context of a request in flight: its wake.

    Of a write also: whether its token was `accepted`, and whether an injected failure `struck` it. Of a module over a
    pipe: the cursor of the wake that was granted (`offset`), and the transaction that is open (`opened`).
    """

    wake: str
    accepted: bool = False
    struck: bool = False
    offset: int = 0
    opened: Any = ()


class Lived(NamedTuple):
    """What properties need to know of a wake: it was set running, began, had an active claim row and a token, is done.

    It `began` with the earliest of its running write, its claim's 200 and its mint. `written` is an offset.
    """

    ran: bool = False
    began: bool = False
    claimed: bool = False
    answered: bool = False
    done: bool = False
    written: int = 0


class Cause(NamedTuple):
    """Who acts in a step: the kind of handler or fault, the wake or stream it acts for, the server it befalls."""

    kind: str
    wake: str = ""
    stream: str = ""
    server: int | None = None


class Accepted(NamedTuple):
    """A write was accepted: the check of its token said yes, or it was appended without one."""

    wake: str


class TaskName(NamedTuple):
    """Which request a task serves. `wake` is the one whose event or turn caused it."""

    label: str
    kind: str
    wake: str = ""
    runner: str = ""
    stream: str = ""


def subscription(stream: str) -> tuple[str, str]:
    return ("upstream", stream)


def turn(wake: str) -> tuple[str, str]:
    return ("turn", wake)


def lived(wake: str) -> tuple[str, str]:
    return ("lived", wake)


def attempt(wake: str, claimer: str) -> tuple[str, str, str]:
    return ("attempt", wake, claimer)


def token(server: int, stream_path: str) -> tuple[str, int, str]:
    return ("token", server, stream_path)


def token_in(entry: Any) -> str:
    """The write token that a store keeps, in whatever way: as an `Entry`, a text, or in a tuple of others; or ""."""
    parts = entry if isinstance(entry, tuple) else (entry,)
    named = getattr(entry, "token", None)
    return named if isinstance(named, str) else next((part for part in parts if _is_token(part)), "")


def _is_token(part: Any) -> bool:
    return isinstance(part, str) and part.startswith("token(")


def row(table: str, key: Any) -> tuple[str, Any]:
    return (table, key)


def overtaken(wake: str) -> tuple[str, str]:
    """How often upstream's lease on a wake was extended since its claim row got a lease."""
    return ("overtaken", wake)


def lost(stream: str) -> tuple[str, str]:
    return ("lost", stream)


def stop_asked(stream: str) -> tuple[str, str]:
    """Whether the operator has asked for a stop; only what was asked for excuses anybody."""
    return ("stop_asked", stream)


def messages_left(stream: str) -> tuple[str, str]:
    return ("messages", stream)


REAPED = ("reaped",)
"""What the reaper found when it last began: it is at it, or left it exactly as it was, and would leave it so again."""

WAKES_BOUND = ("bound", "wakes_max")
