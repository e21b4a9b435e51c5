"""`token_gated` before #4353: each heartbeat sets the claim row's lease to null, so no reaper could ever act on it."""

from __future__ import annotations

from dataclasses import replace

from pullwake.module.handlers import heartbeat_nulling_lease
from pullwake.releases import token_gated

RELEASE = replace(
    token_gated.RELEASE,
    name="lease_nulling",
    about="token_gated before #4353: heartbeats null the lease",
    heartbeat=heartbeat_nulling_lease,
)
