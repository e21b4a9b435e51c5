"""Proofs of the pull-wake world in one line each."""

from __future__ import annotations

from typing import Any

from msgspec.structs import asdict

import worlds
from pullwake.module.release import Release
from pullwake.plugin import PLUGIN
from pullwake.properties.planted import Planted
from pullwake.world.settings import Times
from wakeproof.checker.limits import Limits
from wakeproof.kernel.machine import Machine
from wakeproof.proof import Proof, prove
from wakeproof.verdict import Verdict

NAMES = tuple(PLUGIN.properties)
DELAYS = asdict(Times(**worlds.FAST)) | {"soon": (0.0, 1.0)}  # the model's clocks, and the toys'


def judged(machine: Machine, limits: Limits | None = None) -> Proof:
    """A world of any kind; a property that the model does not state has its own words for its premise."""
    premises = {prop.name: prop.premise for prop in machine.world.properties}
    return prove(machine, premises, DELAYS, limits)


def proof(release: str | Release, *, limits: Limits | None = None, **world: Any) -> Proof:
    return judged(worlds.machine(release, **world), limits)


def verdicts(of: Proof) -> dict[str, Verdict]:
    return {name: finding.verdict for name, finding in of.verdicts.items()}


def world(planted: Planted) -> dict[str, Any]:
    """The smallest world in which the planted bug shows."""
    return {"faults": planted.faults, **planted.bounds}
