"""How sure a share is, and whether two of them differ: both hold for few runs and for shares near 0 or 1 too."""

from __future__ import annotations

from math import exp, lgamma, sqrt
from typing import NamedTuple

NORMAL_QUANTILE = 1.959963984540054
"""The quantile of the standard normal distribution at 97.5 %, for intervals of 95 %."""

CHANCE = 0.01
"""What is less likely than that is not called chance. Of many shares side by side some are always a little unlikely."""
ROUNDING = 1e-9


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
    """Whether the difference of two shares may be chance: one as large has a probability of `CHANCE` at least."""
    return fisher(one, other) >= CHANCE


def fisher(one: tuple[int, int], other: tuple[int, int]) -> float:
    """How likely two shares of one and the same thing differ as much as these, both ways: R. A. Fisher's exact test.

    It holds for few finds, too. No runs contradict nothing.
    """
    (found, runs), (others, other_runs) = one, other
    total = found + others
    low, high = max(0, total - other_runs), min(total, runs)
    logs = [_log_ways(runs, k) + _log_ways(other_runs, total - k) for k in range(low, high + 1)]
    all_ways, seen = _log_ways(runs + other_runs, total), logs[found - low]
    return min(1.0, sum(exp(log - all_ways) for log in logs if log <= seen + ROUNDING))


def _log_ways(of: int, take: int) -> float:
    return lgamma(of + 1) - lgamma(take + 1) - lgamma(of - take + 1)
