"""Frames: where a suspended coroutine stands, and the values that have a key."""

from __future__ import annotations

import sys
import types
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, Flag, IntEnum
from functools import partial
from typing import Any, NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from toys import PORTS

from wakeproof.observe.frames import position
from wakeproof.observe.frozen import Unfreezable, freeze


class Pair(NamedTuple):
    left: Any
    right: Any

    def turned(self) -> Any:
        return self.right, self.left


class Other(NamedTuple):
    left: Any
    right: Any


@dataclass(frozen=True)
class Fixed:
    value: Any


@dataclass
class Loose:
    value: Any


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


class Size(IntEnum):
    SMALL = 1


class Access(Flag):
    READ = 1
    WRITE = 2


class Named(Exception):
    def __init__(self, code: int) -> None:
        super().__init__()
        self.code = code


class Text(str):
    __slots__ = ("hidden",)


def adder(amount: Any) -> Callable[[int], int]:
    return lambda value: value + amount


def half_way(values: Any) -> Any:
    iterator = iter(values)
    next(iterator)
    return iterator


TOLD_APART = [
    (True, 1),
    (1, 1.0),
    (0, False),
    (0.0, -0.0),
    ("1", 1),
    ("a", b"a"),
    (None, "None"),
    ((1,), (True,)),
    ((1, (2,)), (1, (2.0,))),
    ((1, 2), Pair(1, 2)),
    (Pair(1, 2), Other(1, 2)),
    (Fixed(1), Fixed(True)),
    (Fixed(1), (1,)),
    (Colour.RED, Colour.BLUE),
    (Colour.RED, "red"),
    (Size.SMALL, 1),
    (Access.READ, Access.READ | Access.WRITE),
    (ValueError("a"), ValueError("b")),
    (ValueError("a"), KeyError("a")),
    (Named(1), Named(2)),
    (int, str),
    (Pair, Other),
    (range(3), range(4)),
    (adder(1), adder(2)),
    ("a".upper, "b".upper),
    ((1,).count, (2,).count),
    (Pair(1, 2).count, Pair(1, 3).count),
    (Pair(1, 2).turned, Pair(1, 3).turned),
    (PORTS.desk, PORTS.notebook),
    (PORTS.desk.ask, PORTS.desk.tell),
]


@pytest.mark.parametrize(("one", "other"), TOLD_APART, ids=lambda value: getattr(value, "__qualname__", repr(value)))
def test_values_that_can_be_told_apart_have_different_keys(one: Any, other: Any) -> None:
    assert freeze(one) != freeze(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [(iter((1, 2)), half_way((1, 2))), (iter(range(3)), half_way(range(3))), (iter("äb"), half_way("äb"))],
)
def test_an_iterator_is_known_by_what_is_left_of_it(one: Any, other: Any) -> None:
    assert freeze(one) != freeze(other)


EQUAL = [
    lambda: (1, "a", None, 2.5, b"x"),
    lambda: float("nan"),
    lambda: Pair(Fixed((1, 2)), Colour.RED),
    lambda: ValueError("a", 1),
    lambda: adder(3),
    lambda: half_way((1, 2, 3)),
    lambda: half_way(enumerate(("a", "b"))),
    lambda: half_way(zip((1, 2), (3, 4), strict=True)),
    lambda: half_way(reversed((1, 2))),
    lambda: range(1 << 70),
    lambda: half_way(range(1 << 70)),
    lambda: Pair(1, 2).count,
]


@pytest.mark.parametrize("make", EQUAL)
def test_values_made_alike_have_one_key(make: Callable[[], Any]) -> None:
    assert freeze(make()) == freeze(make())
    assert hash(freeze(make())) == hash(freeze(make()))


@pytest.mark.parametrize(
    "value",
    [[], {}, {1}, frozenset({1}), object(), Loose(1), bytearray(b"x"), Text("x"), (1, [2]), Fixed([]), [].append,
     adder([]), (i for i in ()), iter([1]), partial(int), Named([]), ValueError([])],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_what_may_change_has_no_key(value: Any) -> None:
    with pytest.raises(Unfreezable):
        freeze(value)


def test_a_function_that_refers_to_itself_has_no_key_and_does_not_hang() -> None:
    def again() -> Any:
        return again

    with pytest.raises(Unfreezable, match="refers to itself"):
        freeze(again)


SMALL = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 2) | st.floats(-2, 2) | st.text("ab", max_size=1),
    lambda parts: st.lists(parts, max_size=3).map(tuple) | st.builds(Pair, parts, parts) | st.builds(Fixed, parts),
    max_leaves=5,
)


@given(SMALL, SMALL)
def test_keys_are_equal_exactly_for_values_that_print_alike(one: Any, other: Any) -> None:
    assert (freeze(one) == freeze(other)) == (repr(one) == repr(other))


# Where a coroutine stands


def places(handler: Callable[..., Any], *sent: Any) -> list[Any]:
    """The position after each step of a handler that is sent these values."""
    coroutine, found = handler(PORTS), []
    for value in (None, *sent):
        coroutine.send(value)
        found.append(position(coroutine))
    coroutine.close()
    return found


async def inner(ports: Any, number: int) -> Any:
    return await ports.desk.ask(number)


async def outer(ports: Any) -> Any:
    first = await inner(ports, 1)
    return first, await inner(ports, 2)


def test_the_chain_has_one_key_for_each_frame_from_the_outside_in() -> None:
    assert [[frame.code.co_name for frame in place] for place in places(outer, "x")] == [["outer", "inner"]] * 2


def test_a_key_holds_the_variables_by_name() -> None:
    outside, inside = places(outer, "x")[1]
    assert dict(outside.variables)["first"] == freeze("x")
    assert dict(inside.variables)["number"] == freeze(2)


async def captures(ports: Any) -> Any:
    mine = await ports.desk.ask(1)
    others = tuple(number for number in (1, 2) if number != mine)
    found = sum(1 for _ in filter(lambda number: number != mine, others))
    return await ports.desk.tell(found)


def test_variables_that_a_nested_function_captures_are_part_of_the_key() -> None:
    assert places(captures, 1)[1] != places(captures, 3)[1]


def test_running_the_same_again_gives_the_same_key() -> None:
    assert places(outer, "x") == places(outer, "x") != places(outer, "y")


async def generates(ports: Any) -> None:
    for _ in (None for _ in range(3)):
        await ports.desk.tell()


async def keeps_list(ports: Any) -> None:
    seen = [1]
    await ports.desk.tell(len(seen))


async def passes_list(ports: Any) -> None:
    print([1], await ports.desk.tell())


def closes_over() -> Callable[..., Any]:
    seen: list[int] = []

    async def handler(ports: Any) -> None:
        seen.append(1)
        await ports.desk.tell()

    return handler


@pytest.mark.parametrize(
    ("handler", "message"),
    [
        (keeps_list, "variable 'seen' of keeps_list holds a list"),
        (passes_list, "a temporary in passes_list holds a list"),
        (generates, "a temporary in generates holds a generator"),
        (closes_over(), "variable 'seen' of closes_over.<locals>.handler holds a list"),
    ],
)
def test_what_cannot_be_keyed_is_named_with_its_function(handler: Callable[..., Any], message: str) -> None:
    with pytest.raises(Unfreezable, match=f"^{message}$".replace("(", r"\(").replace("<", r"\<")):
        places(handler)


@types.coroutine
def pause() -> Iterator[None]:
    yield


async def waits(ports: Any) -> None:
    await pause()


def test_a_tracer_that_handles_an_exception_of_its_own_changes_no_place():
    """As debuggers do, and Hypothesis where it explains a failure."""

    def tracer(frame: Any, event: str, arg: Any) -> Any:
        try:
            raise KeyError(event)
        except KeyError:
            return tracer

    plain, before = places(waits), sys.gettrace()
    sys.settrace(tracer)
    try:
        traced = places(waits)
    finally:
        sys.settrace(before)
    assert traced == plain
