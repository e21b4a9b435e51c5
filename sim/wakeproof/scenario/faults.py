"""Steps that hang in timed runs, as a scenario allows them."""

from __future__ import annotations

import msgspec

from wakeproof.kernel.tasks.budgets import Often


class Stalls(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many steps of a timed run hang, and for how long (ms). Slowness is no fault: untimed, any step may hang."""

    max: Often = 0
    ms: tuple[float, float] = (0.0, 0.0)
