"""A fault's budget: how often it may strike, where, and between which moments of a run."""

from __future__ import annotations

from typing import Annotated

import msgspec

from wakeproof.labels import matches

Often = Annotated[int, msgspec.Meta(ge=0, le=9)]
"""How often something may happen: worlds grow with it."""


class Stalls(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many steps of a timed run hang, and for how long (ms). Slowness is no fault: untimed, any step may hang."""

    max: Often = 0
    ms: tuple[float, float] = (0.0, 0.0)


class Budget(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`max` strikes; `only` on steps that one of these patterns names; from `after` on and until `before` happened."""

    max: Often
    only: tuple[str, ...] = ()
    after: str = ""
    before: str = ""

    @property
    def windowed(self) -> bool:
        return bool(self.after or self.before)

    def strikes(self, *labels: str) -> bool:
        """Whether it may strike a step of this label and these further names."""
        return not self.only or any(matches(pattern, *labels) for pattern in self.only)
