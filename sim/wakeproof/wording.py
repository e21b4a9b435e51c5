"""One number has one wording: probabilities and counts, wherever they are told."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

DIGITS = 3
SMALL = 0.001
"""A probability below that is told as one in so many."""
RARE = 1e-9
"""A probability below that is told as a bound: its digits say nothing to anybody."""


def probability(value: float, digits: int = DIGITS) -> str:
    """A probability in a few digits: `0.5`, `1 in 51,800`. It is 0 or 1 only where it is exactly that.

    The page's `likely` says the same.
    """
    if 0 < value < RARE:
        return "less than 1 in 1,000,000,000"
    if 0 < value < SMALL:
        return f"1 in {float(f'{1 / value:.{digits}g}'):,.15g}"
    rounded = float(f"{value:.{digits}g}")
    return f"more than {1 - 10**-digits:g}" if value < 1 == rounded else decimal(rounded)


def probabilities(values: Sequence[float | None]) -> list[str]:
    """Each as `probability` tells it, with as many digits as it takes to tell apart those that differ."""
    known = [value for value in values if value is not None]
    different = len({f"{value:.9g}" for value in known})
    enough = (
        digits for digits in range(DIGITS, 9) if len({probability(value, digits) for value in known}) >= different
    )
    digits = next(enough, 9)
    return ["" if value is None else probability(value, digits) for value in values]


def decimal(value: float) -> str:
    """A number of at most nine digits without an exponent: 0.00001, not 1e-05."""
    return f"{Decimal(f'{value:.9g}'):f}"


def counted(number: int, noun: str, ending: str = "") -> str:
    """A number and its noun, of which it may be one: `1 breach`, `2 breaches`."""
    plural = ending or ("es" if noun.endswith(("ch", "sh", "s", "x")) else "s")
    return f"{number:,} {noun}{'' if number == 1 else plural}"
