"""How fast a machine gets on: work grows by the mean speed of what is under way, and is time where nothing is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wakeproof.live.pace import FASTEST, MachinePace, Span

STALL = MachinePace([Span(0.0, 10.0, 0.1)])
MOMENTS = st.floats(-100, 100)
SPANS = st.builds(
    lambda since, length, speed: Span(since, since + length, speed), MOMENTS, st.floats(0.01, 50), st.floats(0.05, 5)
)


def test_with_nothing_known_work_is_time():
    assert (MachinePace([]).work(3.0, 8.0), MachinePace([]).lasts(3.0, 5.0)) == (5.0, 5.0)


@pytest.mark.parametrize(
    ("since", "work", "lasts"),
    [(0.0, 1.0, 10.0), (5.0, 0.5, 5.0), (5.0, 1.5, 6.0), (-1.0, 1.5, 6.0), (10.0, 2.0, 2.0), (-9.0, 2.0, 2.0)],
)
def test_a_machine_that_is_slow_for_a_while_delays_until_then(since, work, lasts):
    assert STALL.lasts(since, work) == pytest.approx(lasts)
    assert STALL.work(since, since + lasts) == pytest.approx(work)


def test_of_what_is_under_way_at_once_the_mean_counts():
    both = MachinePace([Span(0.0, 10.0, 0.2), Span(4.0, 6.0, 1.0)])
    assert (both.work(0, 4), both.work(4, 6), both.work(6, 10)) == pytest.approx((0.8, 1.2, 0.8))


def test_nothing_gets_on_faster_than_that():
    assert MachinePace([Span(0.0, 10.0, 50.0)]).work(0, 10) == pytest.approx(10 * FASTEST)


@given(st.lists(SPANS, max_size=8), MOMENTS, st.floats(0, 100))
def test_so_much_work_lasts_until_so_much_is_done(spans, since, length):
    pace = MachinePace(spans)
    assert pace.lasts(since, pace.work(since, since + length)) == pytest.approx(length, abs=1e-6)


@given(st.lists(SPANS, max_size=8), MOMENTS, st.floats(0, 100), st.floats(0, 100))
def test_more_work_never_lasts_less(spans, since, some, more):
    pace = MachinePace(spans)
    assert -1e-9 <= pace.lasts(since, some) <= pace.lasts(since, some + more) + 1e-9
