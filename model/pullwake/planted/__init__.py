"""Planted bugs, one per property and one file each: a check that does not find its own proves nothing.

Each is `decoupled` with a single wrong change. Statements that only a planted release sends are entered into the
catalogue by its file, under names that begin with `planted_`.
"""

from __future__ import annotations

from pullwake.planted import (
    claim_owner,
    idle_means_idle,
    lease_kept,
    no_leaked_claim,
    no_lost_work,
    no_stuck_entity,
    no_unhandled_error,
    rightful_writer,
    terminal_status,
    token_owner,
    write_authority,
)
from pullwake.planted.planted import Planted

PLANTED: dict[str, Planted] = {
    module.PLANTED.property: module.PLANTED
    for module in (
        token_owner,
        claim_owner,
        idle_means_idle,
        write_authority,
        rightful_writer,
        terminal_status,
        lease_kept,
        no_unhandled_error,
        no_leaked_claim,
        no_stuck_entity,
        no_lost_work,
    )
}
