"""The model of a proof over many machines: its sums come out by hand where one cost alone is not nothing."""

from __future__ import annotations

import pytest
from bench_scale import (
    CORES,
    ROUND_TRIP_S,
    SENT_BYTES,
    SPEEDS,
    Costs,
    breaks,
    in_words,
    page,
    predicted,
    scaled,
    sent_byte_s,
)

LEVELS = (1, 10, 100, 1000, 100, 10)
FREE = Costs(1221, 2442, 0.0, 0.0, 100.0, -SENT_BYTES, 0.0, 1e-5, LEVELS)
"""Nothing costs anything, not even what is sent with each row."""


def test_levels_keep_their_sum_and_their_shape():
    found = scaled(LEVELS, 10**9)
    assert sum(found) == pytest.approx(10**9, rel=1e-3) and len(found) > 4 * len(LEVELS)
    assert max(found) in found[len(found) // 3 : len(found) * 5 // 6]


def test_expanding_alone_is_shared_by_all_and_ends_with_the_slowest():
    alone = predicted(FREE._replace(state_s=1e-6), 10**9, 100)
    least = 10**9 * 1e-6 / CORES / 100
    assert least / SPEEDS[1] < alone.expanding < least / SPEEDS[0] < alone.seconds * 1.01
    assert alone.seconds < least / SPEEDS[0] * 1.1 + alone.levels * 100 * ROUND_TRIP_S


def test_where_nothing_costs_anything_barriers_are_left():
    free = predicted(FREE, 10**9, 1000)
    assert free.seconds == pytest.approx(free.levels * 2 * ROUND_TRIP_S * 10) and free.waiting == free.seconds


def test_more_machines_take_no_more_memory_each_and_more_waiting():
    costs = FREE._replace(state_s=1e-6, sent_byte_s=1e-9, row_bytes=80)
    few, many = (predicted(costs, 10**9, machines) for machines in (10, 1000))
    assert many.machine_bytes < few.machine_bytes and many.efficiency < few.efficiency
    assert many.seconds < few.seconds


def test_the_same_seed_is_the_same_prediction():
    costs = FREE._replace(state_s=1e-6)
    assert predicted(costs, 10**8, 50) == predicted(costs, 10**8, 50)


def test_the_page_says_what_was_never_run():
    costs = FREE._replace(state_s=1e-6, sent_byte_s=1e-9, learning_s=3.0, row_bytes=80)
    predictions = [predicted(costs, states, 30) for states in (10**9, 10**11)]
    told = page(costs, predictions)
    assert (
        "on many machines it was never run" in " ".join(told.split())
        and told.count("| 10^") == 2
        and "(too much)" in told
    )
    assert len(list(breaks(costs, predictions))) == 8


def test_a_byte_costs_something():
    assert 0 < sent_byte_s(size=1 << 22) < 1e-6


@pytest.mark.parametrize(("seconds", "words"), [(3, "3.0 s"), (300, "5.0 minutes"), (7_200, "2.0 hours")])
def test_times_are_told_as_somebody_would(seconds, words):
    assert in_words(seconds) == words
