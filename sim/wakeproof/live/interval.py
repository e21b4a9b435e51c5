"""How sure a share is: Wilson's interval, which holds for few runs and for shares near 0 too."""

from __future__ import annotations

import math
from typing import NamedTuple

from wakeproof.scenario.live import Count

Z95 = 1.959964
"""The two-sided 95 % quantile of the normal distribution."""


class Interval(NamedTuple):
    low: float
    high: float


def wilson(count: Count, z: float = Z95) -> Interval:
    """The 95 % interval of the share of broken runs; of no runs, everything is possible."""
    broken, runs = count
    if not runs:
        return Interval(0.0, 1.0)
    share, spread = broken / runs, z * z / runs
    middle = share + spread / 2
    half = z * math.sqrt(share * (1 - share) / runs + spread / (4 * runs))
    low, high = ((middle + sign * half) / (1 + spread) for sign in (-1, 1))
    return Interval(0.0 if not broken else low, 1.0 if broken == runs else high)


def agree(one: Count, other: Count) -> bool:
    """Whether the difference of two shares could be noise: its own 95 % interval (Newcombe's) holds 0."""
    if not one.runs or not other.runs:
        return True
    (low, high), (other_low, other_high) = wilson(one), wilson(other)
    share, other_share = one.broken / one.runs, other.broken / other.runs
    below = math.hypot(share - low, other_high - other_share)
    above = math.hypot(high - share, other_share - other_low)
    return -above <= share - other_share <= below
