"""What a comparison says of two verdicts: each of the five words, and what it rests on."""

from __future__ import annotations

from typing import Any

import pytest

from wakeproof.campaign.comparing import _change, _new_ways, _risk_change
from wakeproof.campaign.results import CHANGES, FIXED, NEWLY, OPEN, PROVED, STILL, Result, Way


def way(stood: str) -> Way:
    return Way("done(x).clear", "mint(y)", stood, 0.1, 0, 2, 9, (), ())


def row(verdict: str, *stood: str, **known: Any) -> Result:
    told = {"scenario": "s", "release": "r", "property": "p", "expected": None, "because": "", "driver": "exhaustive"}
    return Result(verdict=verdict, ways=tuple(map(way, stood)), **(told | known))


def change(base: Result, head: Result) -> str:
    return _change(head, base, _new_ways(head, base))[0]


UNMET = row("inconclusive", because="its premise was never met")
CUT = row("inconclusive", limit="states=5")
HELD = row("held", driver="timed", limit="states=5")
WORDS = [
    (row("violated", "a"), row("proved"), FIXED),
    (row("violated", "a"), UNMET, FIXED),
    (row("violated", "a"), HELD, OPEN),
    (row("violated", "a"), CUT, OPEN),
    (row("violated", "a", "b"), row("violated", "b"), STILL),
    (row("violated", "a"), row("violated", "a", "b"), NEWLY),
    (row("violated", "a"), row("violated", "b", limit="states=5"), STILL),
    (row("proved"), row("violated", "a"), NEWLY),
    (UNMET, row("violated", "a"), NEWLY),
    (CUT, row("violated", "a"), OPEN),
    (HELD, row("violated", "a"), OPEN),
    (row("proved"), row("proved"), PROVED),
    (row("proved"), UNMET, OPEN),
    (UNMET, UNMET, OPEN),
    (row("proved"), HELD, OPEN),
]


@pytest.mark.parametrize(("base", "head", "word"), WORDS)
def test_a_change_has_one_of_five_words(base, head, word):
    assert change(base, head) == word in CHANGES


def test_what_is_open_says_which_side_and_why():
    assert _change(CUT, UNMET, [])[1] == "r is inconclusive: its premise was never met; r is inconclusive"


@pytest.mark.parametrize(
    ("before", "now", "word"),
    [
        (0.1, 0.2, "rose"),
        (0.2, 0.1, "fell"),
        (0.1, 0.1 + 1e-12, "same"),
        (None, 0.1, ""),
        (0.1, None, ""),
        (0.0, 0.0, "same"),
    ],
)
def test_a_risk_rises_or_falls(before, now, word):
    assert _risk_change(now, before) == word
