"""What the parties say to each other: requests, replies, grants. Small and immutable; names are upstream's own."""

from __future__ import annotations

from typing import NamedTuple


class ClaimRequest(NamedTuple):
    """Runner to server: claim whatever wake is pending on this stream."""

    runner_id: str
    stream_path: str


class Grant(NamedTuple):
    """Upstream's answer to a claim: one wake, held by the claimer until its done or its lease ends."""

    consumer_id: str
    epoch: int
    wake_id: str
    callback_url: str
    offset: int


class WakeRequest(NamedTuple):
    """A request on behalf of one wake: claim callback, heartbeat, webhook."""

    consumer_id: str
    epoch: int
    wake_id: str
    stream_path: str
    callback_url: str = ""


class WriteRequest(NamedTuple):
    """Runner to server: append to a stream, with the write token."""

    stream_path: str
    token: str


class DoneRequest(NamedTuple):
    """Runner to server: this wake is finished; `offset` is what it acks. `epoch` None is an old client."""

    consumer_id: str
    epoch: int | None
    wake_id: str
    offset: int


class StopRequest(NamedTuple):
    """Operator to server: stop an entity."""

    entity_url: str
    stream_path: str


class ReapRequest(NamedTuple):
    """A server to itself, from time to time: see to the claims whose lease ran out."""


class Acknowledged(NamedTuple):
    """Upstream's answer to an ack or a release; `code` says why not (`FENCED`, `INVALID_OFFSET`)."""

    ok: bool
    code: str = ""


class Refused(NamedTuple):
    """Upstream's answer to a claim that gets nothing (`ALREADY_CLAIMED`, `NO_PENDING_WORK`)."""

    code: str


class Reply(NamedTuple):
    """A server's answer: an HTTP status, and a grant, a token or nothing."""

    status: int
    body: Grant | str | None = None

    @property
    def ok(self) -> bool:
        return self.status == 200
