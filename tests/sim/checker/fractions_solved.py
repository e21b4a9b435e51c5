"""Linear equations in exact fractions: small, slow, and beyond doubt."""

from __future__ import annotations

from fractions import Fraction

System = list[list[Fraction]]


def solved(rows: System) -> list[Fraction]:
    """Gauss and Jordan, in fractions; the last column is the right side."""
    size = len(rows)
    rows = [list(row) for row in rows]
    for place in range(size):
        pivot = next(other for other in range(place, size) if rows[other][place])
        rows[place], rows[pivot] = rows[pivot], rows[place]
        rows[place] = [each / rows[place][place] for each in rows[place]]
        for other in range(size):
            if other != place and (times := rows[other][place]):
                rows[other] = [mine - times * its for mine, its in zip(rows[other], rows[place], strict=True)]
    return [row[-1] for row in rows]
