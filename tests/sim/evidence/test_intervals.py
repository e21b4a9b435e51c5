"""How sure a share is, against published tables and by hand, and when two shares agree."""

from __future__ import annotations

import pytest

from wakeproof.evidence.intervals import agree, wilson


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


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ((50, 1000), (55, 1000), True),
        ((50, 1000), (90, 1000), False),
        ((90, 1000), (50, 1000), False),
        ((0, 1000), (0, 10), True),
        # R. G. Newcombe, Statistics in Medicine 17 (1998), on differences, table II, method 10.
        ((56, 70), (48, 80), False),  # 0.0524 to 0.3339
        ((9, 10), (3, 10), False),  # 0.1705 to 0.8090
        ((6, 7), (2, 7), False),  # 0.0582 to 0.8062
        ((5, 56), (0, 29), True),  # -0.0381 to 0.1926
        # No runs contradict nothing.
        ((500, 1000), (0, 0), True),
        ((0, 0), (500, 1000), True),
    ],
)
def test_two_shares_agree_unless_their_difference_is_beyond_chance(one, other, same):
    assert agree(one, other) is same
    assert agree(other, one) is same
