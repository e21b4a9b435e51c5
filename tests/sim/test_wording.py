"""One number has one wording: a probability is never told as 0 or 1 where it is neither, and never with an exponent."""

from __future__ import annotations

import pytest

from wakeproof.wording import counted, probabilities, probability

TOLD = {
    0.0: "0",
    1e-12: "less than 0.000000001",
    3e-9: "0.000000003",
    0.00001: "0.00001",
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
