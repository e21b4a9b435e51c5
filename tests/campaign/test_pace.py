"""How fast a campaign goes, by a clock that a test holds."""

from __future__ import annotations

from wakeproof.campaign.pace import Pace


def heard(*calls):
    """What is told, each call a second after the one before."""
    told, now = [], iter(range(100))
    pace = Pace(lambda *each: told.append(each), 3, clock=lambda: float(next(now)))
    for what, name, states in calls:
        getattr(pace, what)(name, states)
    return told


def test_finished_proofs_add_up():
    assert heard(("finished", "a", 1_000), ("finished", "b", 5_000)) == [
        (0, 3, "proving"),
        (1, 3, "proved: a; 1,000 states in all, 1,000 a second"),
        (2, 3, "proved: b; 6,000 states in all, 3,000 a second"),
    ]


def test_one_in_sight_tells_its_own_and_counts_for_the_rate():
    told = heard(("finished", "a", 1_000), ("at", "b", 4_096), ("at", "b", 8_192))
    assert told[2:] == [(1, 3, "b: 4,096 states, 2,548 a second"), (1, 3, "b: 8,192 states, 3,064 a second")]


def test_a_clock_that_has_not_moved_gives_no_rate():
    told = []
    pace = Pace(lambda *each: told.append(each), 1, clock=lambda: 5.0)
    pace.at("a", 7)
    assert told[-1] == (0, 1, "a: 7 states")
