"""The table of what was asked of the engine, and the profile of a call: what they say, on the smallest world."""

from __future__ import annotations

from bench_engine import LESS_WALL, PARTS, SECONDS, Asked, profile, table


def test_fewer_seconds_reach_what_was_asked_and_more_times_do():
    rows = [
        Asked("a", 3, SECONDS, 2.9),
        Asked("b", 3, SECONDS, 3.1),
        Asked("c", 8, LESS_WALL, 8.0),
        Asked("d", 8, LESS_WALL, 7.9),
    ]
    assert [row.is_reached for row in rows] == [True, False, True, False]
    assert table(rows).splitlines()[-1] == "| d | 8 times less wall time | 7.9 | no |"


def test_every_part_of_a_call_is_met_and_counted_once():
    spent = profile("prove lock-restart --release unchecked --figure-runs 2")
    assert set(spent) == {*PARTS, "start, and the rest"}
    assert all(seconds >= 0 for seconds in spent.values())
