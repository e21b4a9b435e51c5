"""What of a world can be run for real: a stream a run, one server process, the rules of one upstream, no retries."""

from __future__ import annotations

from collections.abc import Mapping

from pullwake.world.settings import Bounds
from wakeproof.errors import UserError

ONLY: Mapping[str, object] = {
    "streams": 1,
    "servers": 1,
    "dispatch": "pull",
    "upstream": "fenced",
    "consumer_identity": "wake",
    "defers": True,
    "done_retries": 0,
    "faults_max": 0,
    "reaper": True,
}
"""The only value that a live run knows of each of these bounds; it does what the others say."""


def check_supported(bounds: Bounds) -> None:
    """Raise `UserError` with every bound that a live run would pass over, and what to set instead."""
    others = [name for name, value in ONLY.items() if getattr(bounds, name) != value]
    if others:
        what = ", ".join(f"{name} = {_written(getattr(bounds, name))}" for name in others)
        remedy = " ".join(f"--set {name}={_written(ONLY[name])}" for name in others)
        raise UserError(f"{what} cannot be run for real", remedy=f"add {remedy}")


def _written(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
