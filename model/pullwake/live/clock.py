"""The clock that all processes of a live run and its database share: milliseconds since the epoch."""

from __future__ import annotations

import time


def now_ms() -> float:
    return time.time() * 1000
