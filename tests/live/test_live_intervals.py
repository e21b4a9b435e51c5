"""Shares with their intervals, when two of them agree, and the exit code of a live run."""

from __future__ import annotations

import pytest

from wakeproof.live.interval import agree, wilson
from wakeproof.live.predict import Predicted
from wakeproof.live.results import LiveResults, rows
from wakeproof.scenario.live import Count, Lived, Observed


@pytest.mark.parametrize(
    ("count", "low", "high"),
    [
        (Count(0, 10), 0.0, 0.2775),  # the textbook's own: z^2 / (n + z^2)
        (Count(5, 10), 0.2366, 0.7634),
        (Count(10, 10), 0.7225, 1.0),
        (Count(0, 0), 0.0, 1.0),
    ],
)
def test_wilson(count, low, high):
    assert wilson(count) == pytest.approx((low, high), abs=5e-5)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (Count(50, 1000), Count(55, 1000), True),
        (Count(50, 1000), Count(90, 1000), False),
        (Count(90, 1000), Count(50, 1000), False),
        (Count(0, 1000), Count(0, 10), True),
        (Count(500, 1000), Count(0, 0), True),
    ],
)
def test_two_shares_agree_unless_their_difference_is_beyond_noise(one, other, same):
    assert agree(one, other) is same


def results(met: int, calm: Count, struck: Count, *, complete: bool = True) -> LiveResults:
    observed = (Observed("token_owner", "", met, calm, struck),)
    lived = Lived(observed, calm.runs + struck.runs, 1, 0, 1.0, {}, (), {}, complete)
    return LiveResults(
        wakeproof="",
        release="own",
        complete=complete,
        runs=lived.runs,
        wakes=1,
        restarts=0,
        seconds=1.0,
        counts={},
        settings={},
        predicted_for={},
        predicted_cut_short=0,
        rows=rows(lived, Predicted(10, {"token_owner": 1}, 0)),
    )


@pytest.mark.parametrize(
    ("told", "code"),
    [
        (results(3, Count(0, 5), Count(0, 0)), 0),
        (results(3, Count(1, 5), Count(0, 0)), 1),
        (results(3, Count(0, 5), Count(1, 1)), 1),
        (results(0, Count(0, 5), Count(0, 0)), 3),
        (results(0, Count(0, 0), Count(0, 0)), 3),
        (results(3, Count(1, 5), Count(0, 0), complete=False), 130),
    ],
)
def test_exit_codes(told, code):
    assert told.exit_code == code


def test_a_share_stands_beside_its_prediction():
    row = results(3, Count(1, 5), Count(0, 2)).rows[0]
    assert (row.predicted, row.observed, row.struck) == (Count(1, 10), Count(1, 5), Count(0, 2))
