"""The rows of a live run, its shares beside their prediction, and its exit code."""

from __future__ import annotations

import pytest

from wakeproof.evidence.intervals import wilson
from wakeproof.live.predict import Predicted
from wakeproof.live.results import LiveResults, rows
from wakeproof.scenario.live import Count, Lived, Observed

PREDICTED = Predicted(10, {"token_owner": 1}, {}, 0)
REPLAYED = Predicted(5, {"token_owner": 2}, {"token_owner": 1}, 0)


def results(met: int, calm: Count, struck: Count, *, complete: bool = True) -> LiveResults:
    observed = (Observed("token_owner", "", met, calm, struck),)
    lived = Lived(observed, calm.runs + struck.runs, 1, 0, 1.0, (), {}, complete)
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
        latencies={},
        predicted_cut_short=0,
        rows=rows(lived, PREDICTED, REPLAYED),
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
    assert (row.replayed, row.same) == (Count(2, 5), 1)
    assert row.observed_interval == wilson(row.observed) and row.struck_interval == wilson((0, 2))
