"""What a release file says to this world, in its table `pullwake`: how requests, replies, rows and memory are written.

A template is text with names in braces. Text that is one name and nothing else stands for the value itself: `"{epoch}"`
is a number in a body. What is null is left out of an object.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

Handler = Literal["claim", "callback", "heartbeat", "done", "write", "webhook", "stop", "reap"]


class NameTemplates(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the module calls the entity and the stream of `{name}`, which is `a` or `b`."""

    entity: str = "/agents/{name}"
    stream: str = "/agents/{name}/main"


class UpstreamPlaces(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where upstream is reached: `/claim`, `/ack` and `/release` below `subscriptions`, wakes that are posted at
    `callbacks`, appends at `streams`."""

    subscriptions: str
    streams: str
    callbacks: str = ""
    lease_ms: int = 30_000


class RunnerPlace(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a wake is posted to its runner, and the key of the body that names the wake."""

    url: str
    wake_id: str = "wakeId"


class EventsPlace(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where whoever watches entities is told of a change, and the key of the body that names the entity."""

    url: str
    entity_url: str = "url"


class FixedAnswer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What answers a request that this world knows nothing of: always the same, at once, and it never fails."""

    url: str
    method: str = ""
    status: int = 200
    body: Any = {}


class RequestTemplate(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a request is sent to the adapter's `handle`; `token` is the bearer."""

    path: str = ""
    method: str = "POST"
    token: str = ""
    body: Any = {}


class ClaimReply(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The keys of a claim's 200 that say which wake was granted; `handed_back` is true where none was."""

    wake_id: str = "wakeId"
    consumer_id: str = "consumerId"
    epoch: str = "epoch"
    handed_back: str = "done"


class CallbackReply(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The key of a claim callback's 200 that has the write token."""

    token: str = "writeToken"  # noqa: S105 - the name of a key


class Replies(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    claim: ClaimReply = ClaimReply()
    callback: CallbackReply = CallbackReply()


class TokenMemory(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where the watched memory has the write tokens: the way to a map from streams, and its keys below that.

    `looks` are what steps are called in which a handler looks into it and leaves it alone, by handler.
    """

    tokens: str
    token: str = "token"  # noqa: S105 - the name of a key
    consumer_id: str = "consumerId"
    looks: dict[Handler, str] = {}


class TableAbout(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The module's table of a table of this world: its name and columns, where it calls them otherwise.

    Only rows that have these values (`where`) are this world's.
    """

    table: str = ""
    columns: dict[str, str] = {}
    where: dict[str, str] = {}


class TransactionAbout(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which handler begins it, and the statements that it may have, by name: what a fault may strike it for."""

    handler: Handler
    statements: tuple[str, ...]


class HostedSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a release file says in its table `pullwake`.

    `fixed_tables` are read and never written: they are answered at once, and never fail.

    `tables` are those that the module calls otherwise, or of which not all rows are this world's. `statements` are what
    steps are called, by a pattern of their text in which `*` stands for anything; `also` are further names of these
    steps, by which patterns may name them. `reaper`: it has a handler `reap` that ends what was left behind.
    """

    upstream: UpstreamPlaces
    requests: dict[Handler, RequestTemplate]
    names: NameTemplates = NameTemplates()
    runner: RunnerPlace | None = None
    events: EventsPlace | None = None
    answers: tuple[FixedAnswer, ...] = ()
    replies: Replies = Replies()
    memory: TokenMemory | None = None
    tables: dict[str, TableAbout] = {}
    fixed_tables: tuple[str, ...] = ()
    statements: dict[str, str] = {}
    also: dict[str, tuple[str, ...]] = {}
    transactions: dict[str, TransactionAbout] = {}
    reaper: bool = False
