"""The rows of a live run, its shares beside their prediction, and its exit code."""

from __future__ import annotations

import pytest

from wakeproof.live.predict import Predicted
from wakeproof.live.results import LiveResults, LiveRow, ReplayedRuns, lengths, rows
from wakeproof.scenario.live import Count, LiveOutcome, ObservedProperty
from wakeproof.statistics import agree, wilson

PREDICTED = Predicted(10, {"token_owner": 1}, {"token_owner": 7}, {}, 0)
REPLAYED = Predicted(5, {"token_owner": 3, "lease_kept": 1}, {"token_owner": 2}, {"token_owner": 1}, 0)
STRUCK = Predicted(40, {"token_owner": 30}, {}, {}, 0)
NOBODY = Count(0, 0)
NONE = Predicted(0, {}, {}, {}, 0)


def results(
    met: int, calm: Count, struck: Count, *, complete: bool = True, cut_short: int = 0, other: Count = NOBODY
) -> LiveResults:
    observed = ObservedProperty("token_owner", "", met, calm, struck, other=other)
    lived = LiveOutcome((observed,), calm.runs, 1, 0, 1.0, (), {}, complete)
    return LiveResults(
        wakeproof="",
        release="own",
        complete=complete,
        runs=calm.runs + struck.runs,
        wakes=1,
        restarts=0,
        seconds=1.0,
        counts={},
        settings={},
        latencies={},
        cut_short=cut_short,
        predicted_cut_short=0,
        rows=rows(lived, PREDICTED, REPLAYED, STRUCK),
    )


def row(
    calm: Count, struck: Count, *, predicted: Predicted = PREDICTED, struck_predicted: Predicted = STRUCK
) -> LiveRow:
    lived = LiveOutcome(
        (ObservedProperty("token_owner", "how", 3, calm, struck, "shown"),), 1, 1, 0, 1.0, (), {}, complete=True
    )
    return rows(lived, predicted, REPLAYED, struck_predicted)[0]


@pytest.mark.parametrize(
    ("told", "code"),
    [
        (results(3, Count(0, 5), Count(0, 0)), 0),
        (results(3, Count(1, 5), Count(0, 0)), 1),
        (results(3, Count(0, 5), Count(1, 1)), 1),
        (results(0, Count(0, 5), Count(0, 0)), 3),
        (results(0, Count(0, 0), Count(0, 0)), 3),
        (results(3, Count(0, 5), Count(0, 0), other=Count(1, 1)), 1),
        (results(3, Count(0, 5), Count(0, 0), cut_short=1), 3),
        (results(3, Count(1, 5), Count(0, 0), cut_short=1), 1),
        (results(3, Count(1, 5), Count(0, 0), complete=False), 130),
    ],
)
def test_exit_codes(told, code):
    assert told.exit_code == code


@pytest.mark.parametrize(("runs", "struck"), [(0, False), (1, True)])
def test_it_is_known_whether_anything_was_struck(runs, struck):
    assert results(3, Count(0, 5), Count(0, runs)).struck is struck


def test_a_share_stands_beside_its_prediction():
    told = row(Count(1, 5), Count(2, 8))
    assert (told.property, told.how, told.premise_met, told.shown) == ("token_owner", "how", 3, "shown")
    assert (told.predicted, told.observed) == (Count(1, 10), Count(1, 5))
    assert (told.struck_predicted, told.struck) == (Count(30, 40), Count(2, 8))


def test_each_share_has_its_own_interval():
    told = row(Count(1, 5), Count(2, 8))
    assert (told.predicted_interval, told.observed_interval) == (wilson((1, 10)), wilson((1, 5)))
    assert (told.struck_predicted_interval, told.struck_interval) == (wilson((30, 40)), wilson((2, 8)))


@pytest.mark.parametrize(("calm", "struck"), [(False, False), (False, True), (True, False), (True, True)])
def test_what_was_struck_agrees_or_differs_for_itself(calm, struck):
    """1 of 10 and 30 of 40 are predicted; 20 of 20 cannot be chance beside the first, nor 0 of 20 beside the other."""
    told = row(Count(2 if calm else 20, 20), Count(15 if struck else 0, 20))
    assert (told.agree, told.struck_agree) == (calm, struck)
    assert agree((1, 10), (2, 20)) and not agree((1, 10), (20, 20))
    assert agree((30, 40), (15, 20)) and not agree((30, 40), (0, 20))


def test_where_nothing_is_predicted_nothing_differs():
    told = row(Count(0, 5), Count(20, 20), struck_predicted=NONE)
    assert (told.struck_predicted, told.struck_agree) == (Count(0, 0), True)


def test_replayed_runs_are_told_by_what_they_broke_in_truth_again_and_both_times():
    assert row(Count(1, 5), Count(0, 0)).replayed == ReplayedRuns(runs=5, real=2, again=3, same=1)


def test_a_property_that_nothing_broke_has_a_row_of_noughts():
    lived = LiveOutcome(
        (ObservedProperty("claim_owner", "", 3, Count(0, 5), Count(0, 0)),), 5, 1, 0, 1.0, (), {}, complete=True
    )
    told = rows(lived, PREDICTED, REPLAYED, STRUCK)[0]
    assert (told.predicted, told.struck_predicted) == (Count(0, 10), Count(0, 40))
    assert told.replayed == ReplayedRuns(5, 0, 0, 0)


def test_lengths_are_told_by_kind_as_percentiles():
    kinds = {"done.ack": [float(ms) for ms in range(101)], "claim.answer": [0.12349]}
    assert lengths(kinds) == {"claim.answer": (1, 0.123, 0.123, 0.123), "done.ack": (101, 5.0, 50.0, 95.0)}
    assert list(lengths(kinds)) == ["claim.answer", "done.ack"]
