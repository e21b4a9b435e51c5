"""Mutants of releases: which code may be changed by operators, and the changes that are written by hand."""

from __future__ import annotations

from pullwake.mutants.fenced import MUTATIONS
from pullwake.releases import RELEASES
from wakeproof.scenario.mutations import Mutations, Target

SHARED = (Target("pullwake.module.handlers"), Target("pullwake.module.materialize"), Target("pullwake.module.tokens"))


def mutations(release: str) -> Mutations:
    """A historical release: its own file, and the handlers and token stores that it shares."""
    if release == "fenced":
        return MUTATIONS
    if release in RELEASES:
        return Mutations((Target(f"pullwake.releases.{release}"), *SHARED))
    return Mutations()
