"""The Wilson score interval."""

from __future__ import annotations

from math import sqrt

NORMAL_QUANTILE = 1.959963984540054
"""Of the standard normal distribution at 97.5 %, for intervals of 95 %."""


def wilson(found: int, runs: int) -> tuple[float, float]:
    """The 95 % interval of a share of which `found` in `runs` were seen: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927).

    Runs must be at least 1. Unlike the share plus or minus its standard error it never leaves [0, 1], and is no point
    where nothing or everything was found.
    """
    share, spread = found / runs, NORMAL_QUANTILE**2 / runs
    centre = (share + spread / 2) / (1 + spread)
    half = sqrt(spread * (share * (1 - share) + spread / 4)) / (1 + spread)
    return (0.0 if found == 0 else centre - half), (1.0 if found == runs else centre + half)
