"""States: a character per slot, and views that record what was read."""

from __future__ import annotations

from enum import Enum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wakeproof.errors import UserError
from wakeproof.kernel.layout import Layout, Note, View, writer
from wakeproof.observe.effects import Outcome
from wakeproof.observe.frozen import freeze

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 2) | st.floats(-2, 2) | st.text("ab", max_size=2),
    lambda parts: st.lists(parts, max_size=3).map(tuple) | parts.map(Outcome),
    max_leaves=4,
)


class Colour(Enum):
    RED = 1


def stored(layout: Layout, slot: str, value: Any) -> str:
    """The first state with this value in this slot."""
    number = layout.index[slot]
    return writer([(number, layout.encode(number, value))])(layout.first)


@given(st.lists(VALUES, min_size=1, max_size=20))
def test_a_slot_gives_back_what_was_put_there(values: list[Any]) -> None:
    layout = Layout({"a": 0, "b": None})
    states = [stored(layout, "b", value) for value in values]
    assert [freeze(layout.decode(state, "b")) for state in states] == [freeze(value) for value in values]
    assert {layout.decode(state, "a") for state in states} == {0}


@given(VALUES, VALUES)
def test_states_are_equal_exactly_when_their_values_are_the_same(one: Any, other: Any) -> None:
    layout = Layout({"a": None})
    assert (stored(layout, "a", one) == stored(layout, "a", other)) == (freeze(one) == freeze(other))


@pytest.mark.parametrize(
    ("one", "other"), [(True, 1), (1, 1.0), (Outcome(True), Outcome(1)), ((0,), (False,)), (Colour.RED, 1)]
)
def test_values_that_python_calls_equal_are_different_states(one: Any, other: Any) -> None:
    layout = Layout({"a": one})
    assert stored(layout, "a", other) != layout.first
    assert repr(layout.decode(stored(layout, "a", other), "a")) == repr(other)


def test_a_slot_may_have_more_values_than_a_byte_has() -> None:
    layout = Layout({"a": 0, "b": 0})
    states = [stored(layout, "b", number) for number in range(70_000)]
    assert len(set(states)) == 70_000
    assert [layout.decode(states[number], "b") for number in (255, 256, 0xD800, 65_535, 69_999)] == [
        255, 256, 0xD800, 65_535, 69_999,
    ]  # fmt: skip
    assert {len(state) for state in states} == {2}


def test_what_may_change_is_no_value_of_a_slot() -> None:
    with pytest.raises(UserError, match=r"the slot 'a' is given a list, which may change; use a tuple"):
        Layout({"a": []})


# Views


def view() -> View:
    layout = Layout({"a": 1, "b": 2})
    return View(layout, layout.first)


def test_a_read_is_recorded_with_the_value_that_was_shown() -> None:
    seen = view()
    assert (seen["b"], seen["a"], seen["b"]) == (2, 1, 2)
    assert [number for number, _ in seen.reads] == [1, 0, 1]


def test_a_written_value_is_read_back_without_a_read() -> None:
    seen = view()
    seen["a"] = 5
    assert seen["a"] == 5
    assert seen.reads == []
    assert seen.before("a") == 1
    assert len(seen.reads) == 1


def test_what_a_view_writes_is_put_into_a_state_at_the_end() -> None:
    layout = Layout({"a": 1, "b": 2})
    seen = View(layout, layout.first)
    seen["b"] = 7
    seen["b"] = 8
    after = writer(seen.encoded())(layout.first)
    assert [layout.decode(after, slot) for slot in "ab"] == [1, 8]
    assert [layout.decode(layout.first, slot) for slot in "ab"] == [1, 2]


def test_an_unknown_slot_is_a_mistake_of_the_world() -> None:
    seen = view()
    assert "a" in seen
    assert "c" not in seen
    with pytest.raises(UserError, match=r"there is no slot 'c'; enter it in World\.slots; known: a, b"):
        seen["c"] = 1
    with pytest.raises(UserError, match="there is no slot 'c'"):
        seen["c"]


def test_a_note_reads_as_what_happened_and_what_came_of_it() -> None:
    assert [str(Note("w1.mint")), str(Note("w1.owns", "true"))] == ["w1.mint", "w1.owns → true"]
