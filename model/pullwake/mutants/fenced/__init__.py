"""`fenced` changed by hand: a gate dropped, a guard inverted, steps swapped, a transaction split, a fence ignored."""

from __future__ import annotations

from pullwake.mutants.fenced.grant import GRANTING
from pullwake.mutants.fenced.places import HANDLERS, SHARED, STATEMENTS
from pullwake.mutants.fenced.reaper import DELIVERING, REAPING
from pullwake.mutants.fenced.wake_end import ENDING
from pullwake.mutants.fenced.writes import BEATING, WRITING
from wakeproof.scenario.mutations import Mutations, Target

TARGETS = (
    Target(HANDLERS),
    Target(STATEMENTS),
    Target(SHARED, ("read_entity", "clear_dispatch", "update_status")),
)
MUTATIONS = Mutations(TARGETS, (*GRANTING, *WRITING, *BEATING, *ENDING, *REAPING, *DELIVERING))
