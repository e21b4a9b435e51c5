"""A property as it is stated: independent of any deployment."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from wakeproof.kernel.properties import Judgement, Kind


@dataclass(frozen=True, slots=True)
class PropertyStatement:
    """`check(deployment, change)` for safety, `check(deployment, view)` for liveness. `premise` is what guards it."""

    name: str
    claim: str
    premise: str
    check: Callable[[Any, Any], Iterable[Judgement]]
    kind: Kind
