"""The clock that all processes of a live run and its database share: milliseconds since the epoch."""

from __future__ import annotations

import time  # noqa: TID251 - a live run is real: its processes and its database have no other clock in common


def now_ms() -> float:
    return time.time() * 1000
