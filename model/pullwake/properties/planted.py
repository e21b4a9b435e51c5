"""What a planted bug is: a release with one wrong change, and the smallest world in which it breaks its property."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pullwake.module.release import Release


@dataclass(frozen=True, slots=True)
class Planted:
    """`release` breaks `property` in the world of these `bounds` and `faults`; `decoupled` keeps it there in every run.

    `bounds` are what differs from the defaults of `Bounds`; a fault is a number of strikes or the fields of a `Budget`.
    """

    release: Release
    property: str
    bounds: dict[str, Any] = field(default_factory=dict)
    faults: Mapping[str, dict[str, Any] | int] = field(default_factory=dict)
