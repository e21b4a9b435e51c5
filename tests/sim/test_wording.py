"""One number has one wording: a probability is 0 or 1 only where it is exactly that, a small one is 1 in so many."""

from __future__ import annotations

import pytest

from wakeproof.wording import counted, probabilities, probability

TOLD = {
    0.0: "0",
    1e-12: "less than 1 in 1,000,000,000",
    3e-9: "1 in 333,000,000",
    0.00001: "1 in 100,000",
    0.0000193: "1 in 51,800",
    0.0123456: "0.0123",
    0.5: "0.5",
    0.99999: "more than 0.999",
    1.0: "1",
}


@pytest.mark.parametrize("value", TOLD)
def test_a_probability_has_three_digits(value: float) -> None:
    assert probability(value) == TOLD[value]


def test_probabilities_side_by_side_differ_where_they_differ() -> None:
    assert probabilities([0.5, None, 0.5000001]) == ["0.5", "", "0.5000001"]
    assert probabilities([0.25, 0.25]) == ["0.25", "0.25"]


@pytest.mark.parametrize(("number", "noun", "told"), [(1, "breach", "1 breach"), (2, "breach", "2 breaches")])
def test_a_noun_agrees_with_its_number(number: int, noun: str, told: str) -> None:
    assert counted(number, noun) == told
    assert counted(1200, "context switch") == "1,200 context switches"
