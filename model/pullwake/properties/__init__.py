"""What must hold (section 7 of the protocol's description): eight safety and three liveness properties."""

from __future__ import annotations

from functools import partial

from pullwake.properties.liveness import LIVENESS
from pullwake.properties.safety import SAFETY
from pullwake.properties.statement import PropertyStatement
from pullwake.world.deployment import Deployment
from wakeproof.kernel.properties import Kind, Property

STATEMENTS: tuple[PropertyStatement, ...] = (*SAFETY, *LIVENESS)


def properties(deployment: Deployment) -> tuple[Property, ...]:
    """The eleven properties, about one deployment."""
    return tuple(
        Property(
            s.name, s.claim, s.premise, Kind.SAFETY if s in SAFETY else Kind.LIVENESS, partial(s.check, deployment)
        )
        for s in STATEMENTS
    )
