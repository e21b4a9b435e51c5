"""A range of seeds, as a call gives it."""

from __future__ import annotations

import re

from wakeproof.errors import UserError

SEEDS = re.compile(r"([0-9]{1,12}):([0-9]{1,12})")
SEEDS_MAX = 100_000_000


def parse_seeds(text: str | None) -> range | None:
    """`0:5000` is 0 to 4,999."""
    if text is None:
        return None
    found = SEEDS.fullmatch(text)
    if not found:
        raise UserError(f"'{text}' is not a range of seeds", where="--seeds", remedy="write FIRST:END, such as 0:5000")
    first, end = int(found[1]), int(found[2])
    if first >= end:
        raise UserError(f"{text} holds no seed", where="--seeds", remedy="let the end be above the first")
    if end - first > SEEDS_MAX:
        raise UserError(f"{text} is more than {SEEDS_MAX} seeds", where="--seeds", remedy="take them in parts")
    return range(first, end)
