"""What a scenario may set: the size and kind of the deployment, and its times. Units are in the names."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

Count = Annotated[int, msgspec.Meta(ge=1, le=9)]
Few = Annotated[int, msgspec.Meta(ge=0, le=9)]
# No constraint in here: msgspec 0.22 reads a constrained number beside a tuple of fixed length wrongly. The harness
# checks that delays are finite, not negative, and in order.
Milliseconds = float | tuple[float, float]


class Bounds(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The deployment. `messages` is per stream; `heartbeats` per wake; `wakes_max` 0 means messages + faults + 1.

    `faults_max` bounds the faults of all kinds together in one run; 0 leaves that to each kind's budget.
    `reaper` false leaves out the reaper of a release that has one.
    `fused` takes the two moments of a remote effect as one step where nobody can see the second; false keeps all apart.
    `transit` keeps apart when a runner sends a write or its done, and when that comes: no verdict depends on it.
    """

    streams: Annotated[int, msgspec.Meta(ge=1, le=2)] = 1
    messages: Count = 1
    runners: Count = 1
    servers: Annotated[int, msgspec.Meta(ge=1, le=3)] = 1
    dispatch: Literal["pull", "webhook"] = "pull"
    upstream: Literal["fenced", "permissive"] = "fenced"
    consumer_identity: Literal["wake", "runner"] = "wake"
    defers: bool = True
    heartbeats: Few = 0
    done_retries: Few = 0
    acks_on_rejection: bool = True
    faults_max: Few = 0
    wakes_max: Annotated[int, msgspec.Meta(ge=0, le=40)] = 0
    reaper: bool = True
    fused: bool = True
    transit: bool = False


class Times(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How long things take: a number, or `[least, most]` of a uniform draw; all in milliseconds.

    Defaults are the shipped ones. `delivery_ms` covers the deferred wake's retry of 25 ms; `redelivery_ms` is
    upstream's retry, doubling to 60 s; `think_ms` is the agent's work before each write.
    """

    append_ms: Milliseconds = (0.0, 30_000.0)
    delivery_ms: Milliseconds = (1.0, 25.0)
    redelivery_ms: Milliseconds = (800.0, 1_200.0)
    network_ms: Milliseconds = (1.0, 5.0)
    statement_ms: Milliseconds = (1.0, 5.0)
    upstream_ms: Milliseconds = (5.0, 30.0)
    reply_ms: Milliseconds = (0.2, 2.0)
    notify_ms: Milliseconds = (0.0, 20.0)
    post_ms: Milliseconds = (2.0, 20.0)
    think_ms: Milliseconds = (50.0, 2_000.0)
    idle_timeout_ms: Milliseconds = 20_000.0
    heartbeat_ms: Milliseconds = 10_000.0
    lease_ms: Milliseconds = 30_000.0
    retry_ms: Milliseconds = (100.0, 1_000.0)
    downtime_ms: Milliseconds = 0.0
