"""The durable tables: their rows, and the mappings that hold them. A time is null or set; which, is all that matters.

Keys: `consumer_claims` (consumer_id, epoch); `entity_dispatch_state` and `entities` (url); `consumer_callbacks`
(consumer_id). Every row is also keyed by tenant; one tenant is enough to show everything, so it is left out.
"""

from __future__ import annotations

from collections.abc import MutableMapping
from enum import Enum
from typing import NamedTuple, Protocol

NOW = "set"
Time = str | None


class ClaimStatus(Enum):
    ACTIVE = "active"
    RELEASED = "released"
    EXPIRED = "expired"
    FAILED = "failed"


class EntityStatus(Enum):
    IDLE = "idle"
    RUNNING = "running"
    STOPPING = "stopping"
    STOPPED = "stopped"
    PAUSED = "paused"
    KILLED = "killed"


TERMINAL = (EntityStatus.STOPPED, EntityStatus.KILLED)


class ClaimRow(NamedTuple):
    """One wake as this server wrote it down: who claimed it, whether it is over, and until when it is leased."""

    consumer_id: str
    epoch: int
    status: ClaimStatus
    entity_url: str
    stream_path: str
    runner_id: str
    claimed_at: Time = NOW
    last_heartbeat_at: Time = None
    lease_expires_at: Time = None
    released_at: Time = None
    write_token: str | None = None
    renewals: int = 0


class DispatchRow(NamedTuple):
    """Which claim an entity is dispatched to now (all null if none), and when that last changed."""

    active_consumer_id: str | None = None
    active_epoch: int | None = None
    active_runner_id: str | None = None
    active_claimed_at: Time = None
    active_lease_expires_at: Time = None
    last_claimed_at: Time = None
    last_released_at: Time = None
    last_completed_at: Time = None


class EntityRow(NamedTuple):
    url: str
    stream_path: str
    status: EntityStatus


class CallbackRow(NamedTuple):
    consumer_id: str
    callback_url: str
    primary_stream: str


class Leases(Protocol):
    """The database's clock, as far as leases go: they are all of one length, upstream's too."""

    def start(self, consumer_id: str, epoch: int) -> Time:
        """A lease for this claim from now on."""

    def run_out(self, consumer_id: str, epoch: int) -> int:
        """How many whole lengths of a lease may have passed since this claim's was started."""


class Tables(Protocol):
    """The four tables as mappings from key to row, and the clock that their leases are read by."""

    @property
    def consumer_claims(self) -> MutableMapping[tuple[str, int], ClaimRow]: ...
    @property
    def entity_dispatch_state(self) -> MutableMapping[str, DispatchRow]: ...
    @property
    def entities(self) -> MutableMapping[str, EntityRow]: ...
    @property
    def consumer_callbacks(self) -> MutableMapping[str, CallbackRow]: ...
    @property
    def leases(self) -> Leases: ...
