"""Remembered functions: the same answers as the plain function, computed once for each set of values read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wakeproof.errors import UserError
from wakeproof.kernel.layout import Layout, View, writer
from wakeproof.kernel.memo import ReadSetMemo

SLOTS = "abcd"
LAYOUT = Layout(dict.fromkeys(SLOTS, 0))
STATES = st.tuples(*[st.integers(0, 2)] * len(SLOTS))

# A function as what it reads: a slot and, for each of its values, how to go on; a leaf is the answer.
FUNCTIONS = st.recursive(
    st.integers(0, 9), lambda below: st.tuples(st.sampled_from(SLOTS), below, below, below), max_leaves=20
)


def computed(function: Any, view: Any) -> int:
    while isinstance(function, tuple):
        function = function[1 + view[function[0]]]
    return int(function)


def state(*values: int) -> str:
    return writer((number, LAYOUT.encode(number, value)) for number, value in enumerate(values))(LAYOUT.first)


def answer(remembered: ReadSetMemo[Any], *values: int) -> Any:
    return remembered(state(*values, *[0] * (len(SLOTS) - len(values))))


@given(FUNCTIONS, st.lists(STATES, min_size=1, max_size=40))
def test_a_remembered_function_is_the_plain_one(function: Any, states: list[tuple[int, ...]]) -> None:
    remembered = ReadSetMemo(LAYOUT, lambda view: computed(function, view))
    plain = [computed(function, dict(zip(SLOTS, values, strict=True))) for values in states]
    assert [remembered(state(*values)) for values in states] == plain
    assert [remembered(state(*values)) for values in states] == plain


@given(FUNCTIONS, st.lists(STATES, max_size=40))
def test_it_is_computed_once_for_each_set_of_values_read(function: Any, states: list[tuple[int, ...]]) -> None:
    seen: list[tuple[Any, ...]] = []

    def compute(view: View) -> int:
        found = computed(function, view)
        seen.append(tuple(dict.fromkeys(view.reads)))
        return found

    remembered = ReadSetMemo(LAYOUT, compute)
    for values in states:
        remembered(state(*values))
    assert len(seen) == len(set(seen)) == remembered.leaves


def test_what_it_does_not_read_makes_no_difference() -> None:
    runs: list[int] = []
    remembered = ReadSetMemo(LAYOUT, lambda view: runs.append(view["a"]))
    for unread in range(3):
        answer(remembered, 1, unread)
    assert runs == [1]


def test_what_it_only_writes_is_no_read() -> None:
    def compute(view: View) -> int:
        view["a"] = 5
        return int(view["a"])

    remembered = ReadSetMemo(LAYOUT, compute)
    assert [answer(remembered, value) for value in range(3)] == [5, 5, 5]
    assert remembered.leaves == 1


def test_none_and_false_are_answers_to_be_remembered() -> None:
    runs: list[int] = []

    def compute(view: View) -> Any:
        runs.append(view["a"])
        return (None, False)[view["a"]]

    remembered = ReadSetMemo(LAYOUT, compute)
    assert [answer(remembered, value) for value in (0, 0, 1, 1)] == [None, None, False, False]
    assert runs == [0, 1]


# Rules that know more than they are shown


def one_after_another(*reads: str) -> Callable[[View], list[int]]:
    """A rule that reads other slots each time it runs."""
    turns: Iterator[str] = iter(reads)
    return lambda view: [view[slot] for slot in next(turns)]


@pytest.mark.parametrize(
    "reads",
    [
        pytest.param(("a", "b"), id="another slot"),
        pytest.param(("ab", "acd"), id="another slot further down"),
        pytest.param(("ab", "a"), id="less"),
        pytest.param(("a", ""), id="nothing"),
    ],
)
def test_a_rule_that_reads_what_it_was_not_told_to_is_caught(reads: tuple[str, ...]) -> None:
    remembered = ReadSetMemo(LAYOUT, one_after_another(*reads))
    answer(remembered, 0, 0)
    with pytest.raises(UserError, match="reads different slots although the slots read before were the same"):
        answer(remembered, *((0, 1) if len(reads[0]) > 1 else (1, 0)))
