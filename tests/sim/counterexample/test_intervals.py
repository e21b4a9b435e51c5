"""How sure a share is, against published tables and by hand, and when two shares agree."""

from __future__ import annotations

from fractions import Fraction
from math import comb

import pytest

from wakeproof.statistics import agree, fisher, wilson


@pytest.mark.parametrize(
    ("found", "runs", "low", "high"),
    [
        # R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
        # By hand: of n = 10 and none found, z²/(n + z²) = 3.8415/13.8415 = 0.2775; of all found, 1 minus that.
        (0, 10, 0.0, 0.2775),
        (10, 10, 0.7225, 1.0),
        # Of no runs everything is possible.
        (0, 0, 0.0, 1.0),
    ],
)
def test_wilsons_interval(found, runs, low, high):
    interval = wilson((found, runs))
    assert interval == pytest.approx((low, high), abs=5e-5)
    assert (interval.low, interval.high) == tuple(interval)


@pytest.mark.parametrize("runs", [1, 7, 1000])
def test_an_interval_lies_around_its_share_and_in_what_can_be(runs):
    for found in range(runs + 1):
        low, high = wilson((found, runs))
        assert 0.0 <= low <= found / runs <= high <= 1.0 and low < high


def by_hand(one: tuple[int, int], other: tuple[int, int]) -> Fraction:
    """The same with whole numbers: every way of finding as many, those as rare as what was seen or rarer."""
    (found, runs), (others, other_runs) = one, other
    total = found + others
    ways = [comb(runs, k) * comb(other_runs, total - k) for k in range(total + 1)]
    return Fraction(sum(way for way in ways if way <= ways[found]), sum(ways))


@pytest.mark.parametrize("runs", [1, 5, 12])
@pytest.mark.parametrize("other_runs", [1, 4, 30])
def test_fishers_probability_is_that_of_all_ways_as_rare_as_what_was_seen(runs, other_runs):
    for found in range(runs + 1):
        for others in range(other_runs + 1):
            one, other = (found, runs), (others, other_runs)
            assert fisher(one, other) == pytest.approx(float(by_hand(one, other)))


def test_the_lady_tasting_tea():
    """R. A. Fisher, The Design of Experiments (1935): 3 of 4 against 1 of 4, 34 of 70 ways."""
    assert fisher((3, 4), (1, 4)) == pytest.approx(34 / 70)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ((50, 1000), (55, 1000), True),
        ((50, 1000), (90, 1000), False),
        ((90, 1000), (50, 1000), False),
        ((0, 1000), (0, 10), True),
        ((3, 5512), (0, 10_000), True),  # 0.0446
        ((5, 5512), (0, 10_000), False),  # 0.0056
        ((1173, 5512), (2101, 10_000), True),
        ((1173, 5512), (2400, 10_000), False),
        # No runs contradict nothing.
        ((500, 1000), (0, 0), True),
        ((0, 0), (500, 1000), True),
    ],
)
def test_two_shares_agree_unless_their_difference_is_beyond_chance(one, other, same):
    assert agree(one, other) is same
    assert agree(other, one) is same
