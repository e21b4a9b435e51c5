"""What must hold (section 7 of the protocol's description): eight safety and three liveness properties.

One file each, with the bug planted for it: a check that does not find its own proves nothing. Each bug is `decoupled`
with a single wrong change. Statements that only a planted release sends are entered into the catalogue by its file,
under names that begin with `planted_`.
"""

from __future__ import annotations

from functools import partial

from pullwake.properties import (
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
from pullwake.properties.planted import Planted
from pullwake.properties.statement import PropertyStatement
from pullwake.world.deployment import Deployment
from wakeproof.kernel.properties import Property

_FILES = (
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
STATEMENTS: tuple[PropertyStatement, ...] = tuple(file.STATEMENT for file in _FILES)
PLANTED: dict[str, Planted] = {file.PLANTED.property: file.PLANTED for file in _FILES}


def properties(deployment: Deployment) -> tuple[Property, ...]:
    """The eleven properties, about one deployment."""
    return tuple(Property(s.name, s.claim, s.premise, s.kind, partial(s.check, deployment)) for s in STATEMENTS)
