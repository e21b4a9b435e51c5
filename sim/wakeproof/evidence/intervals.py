"""How sure a share is: Wilson's score interval, which holds for few runs and for shares near 0 or 1 too."""

from __future__ import annotations

from math import hypot, sqrt
from typing import NamedTuple

NORMAL_QUANTILE = 1.959963984540054
"""Of the standard normal distribution at 97.5 %, for intervals of 95 %."""


class Interval(NamedTuple):
    low: float
    high: float


def wilson(seen: tuple[int, int]) -> Interval:
    """The 95 % interval of a share, seen so often in so many runs: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927).

    Of no runs, everything is possible. Unlike the share plus or minus its standard error it never leaves [0, 1], and is
    no point where nothing or everything was found.
    """
    found, runs = seen
    if not runs:
        return Interval(0.0, 1.0)
    share, spread = found / runs, NORMAL_QUANTILE**2 / runs
    centre = (share + spread / 2) / (1 + spread)
    half = sqrt(spread * (share * (1 - share) + spread / 4)) / (1 + spread)
    return Interval(0.0 if found == 0 else centre - half, 1.0 if found == runs else centre + half)


def agree(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether the difference of two shares may be chance: its 95 % interval holds 0.

    The interval is R. G. Newcombe's, of both shares' own: Statistics in Medicine 17 (1998). No runs contradict nothing.
    """
    if not one[1] or not other[1]:
        return True
    (low, high), (other_low, other_high) = wilson(one), wilson(other)
    share, other_share = one[0] / one[1], other[0] / other[1]
    below = hypot(share - low, other_high - other_share)
    above = hypot(high - share, other_share - other_low)
    return -above <= share - other_share <= below
