"""Keys of values: what a program can tell apart has two keys, also where the values say that they are equal."""

from __future__ import annotations

import datetime as dt
import inspect
import traceback
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import cached_property
from typing import Any, NamedTuple

import pytest
from toys import Ports, merged

from wakeproof.errors import ReleaseError
from wakeproof.observe.frozen import Unfreezable, freeze
from wakeproof.observe.handler_run import Handler


@dataclass(frozen=True)
class Box:
    value: Any

    @cached_property
    def doubled(self) -> Any:
        return (self.value, self.value)


class Open(Box):
    """No dataclass itself: it takes any attribute but the fields."""


class Slotted(Box):
    __slots__ = ("beside",)


class Pair(NamedTuple):
    left: Any
    right: Any


class Marked(Pair):
    """A tuple with a dictionary."""


class Backwards(Pair):
    """A tuple that shows nothing of itself."""

    def __iter__(self) -> Any:
        return iter(())


class Liar(Box):
    """A value that denies its attributes."""

    @property
    def __dict__(self) -> Any:  # type: ignore[override] # the lie
        return {}


def given(value: Any, **attributes: Any) -> Any:
    """A value with these attributes, by force."""
    for name, attribute in attributes.items():
        object.__setattr__(value, name, attribute)
    return value


def remembered() -> Box:
    box = Box(1)
    assert box.doubled
    return box


# Exceptions


def caught(raises: Callable[[], Any]) -> BaseException:
    try:
        raises()
    except BaseException as error:  # noqa: BLE001 - whatever it raises is what is asked for
        return error
    raise AssertionError


def plain() -> None:
    raise ValueError("x")


def elsewhere() -> None:
    raise ValueError("x")


def one_line_down() -> None:
    if True:  # noqa: SIM102, RUF100 - two lines of one function
        if plain:
            raise ValueError("x")
        raise ValueError("x")


def twice(line: bool) -> None:
    if line:
        raise ValueError("x")
    raise ValueError("x")


def caused() -> None:
    raise ValueError("x") from KeyError("y")


def suppressed() -> None:
    raise ValueError("x") from None


def while_handling() -> None:
    try:
        raise KeyError("y")
    except KeyError:
        raise ValueError("x")  # noqa: B904 - what is meant


def noted(*notes: str) -> ValueError:
    error = ValueError("x")
    for note in notes:
        error.add_note(note)
    return error


class Coded(OSError):
    """An exception whose C fields anybody can set."""


def with_number(number: int) -> OSError:
    error = OSError("x")
    error.errno = number
    return error


# What says that it is equal


class AllEqual(Enum):
    LEFT = 1
    RIGHT = 2

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AllEqual)

    def __hash__(self) -> int:
        return 1


class AllOne(type):
    """Its classes are equal, if one asks them."""

    def __eq__(cls, other: object) -> bool:
        return isinstance(other, AllOne)

    def __hash__(cls) -> int:
        return 1


class FirstOfAll(metaclass=AllOne):
    pass


class SecondOfAll(metaclass=AllOne):
    pass


@dataclass(frozen=True)
class FirstBox(metaclass=AllOne):
    value: Any


@dataclass(frozen=True)
class SecondBox(metaclass=AllOne):
    value: Any


def adder(amount: Any) -> Callable[[int], int]:
    return lambda value: value + amount


def described(text: str) -> Callable[[int], int]:
    function = adder(1)
    function.__doc__ = text
    return function


MOMENT = dt.datetime(2020, 10, 25, 2, 30)  # noqa: DTZ001 - one that happens twice, told apart by `fold` alone
TOLD_APART: dict[str, tuple[Any, Any]] = {
    "attribute of a subclass": (given(Open(1), tries=1), given(Open(1), tries=2)),
    "attribute or none": (Open(1), given(Open(1), tries=None)),
    "slot of a subclass": (given(Slotted(1), beside=1), given(Slotted(1), beside=2)),
    "slot filled or not": (Slotted(1), given(Slotted(1), beside=None)),
    "attribute by force": (Box(1), given(Box(1), mark=1)),
    "cached property": (Box(1), remembered()),
    "attribute that is denied": (Liar(1), given(Liar(1), mark=1)),
    "attributes in another order": (given(Open(1), a=1, b=2), given(Open(1), b=2, a=1)),
    "attribute of a tuple": (Marked(1, 2), given(Marked(1, 2), mark=1)),
    "tuple that shows nothing": (Backwards(1, 2), Backwards(1, 3)),
    "cause": (caught(suppressed), caught(caused)),
    "context": (caught(plain), caught(while_handling)),
    "cause that differs": (
        given(ValueError("x"), __cause__=KeyError(1)),
        given(ValueError("x"), __cause__=KeyError(2)),
    ),
    "suppressed context": (ValueError("x"), given(ValueError("x"), __suppress_context__=True)),
    "notes": (noted("a"), noted("b")),
    "one note more": (noted("a"), noted("a", "a")),
    "raised or not": (ValueError("x"), caught(plain)),
    "raised in another function": (caught(plain), caught(elsewhere)),
    "raised in another line": (caught(lambda: twice(True)), caught(lambda: twice(False))),
    "group": (ExceptionGroup("g", [ValueError(1)]), ExceptionGroup("g", [ValueError(2)])),
    "field that C keeps": (with_number(1), with_number(2)),
    "where a group was caught": (ExceptionGroup("g", [ValueError(1)]), ExceptionGroup("g", [caught(plain)])),
    "members that are equal": (AllEqual.LEFT, AllEqual.RIGHT),
    "classes that are equal": (FirstOfAll, SecondOfAll),
    "values of equal classes": (FirstBox(1), SecondBox(1)),
    "what a function says": (described("a"), described("b")),
    "moment in the lost hour": (MOMENT, MOMENT.replace(fold=1)),
    "one moment in two zones": (
        dt.datetime(2020, 1, 1, 12, tzinfo=dt.UTC),
        dt.datetime(2020, 1, 1, 13, tzinfo=dt.timezone(dt.timedelta(hours=1))),
    ),
    "decimal": (Decimal("1.0"), Decimal("1.00")),
    "date and moment": (dt.date(2020, 1, 1), dt.datetime(2020, 1, 1)),  # noqa: DTZ001 - one without a zone
    "complex": (0j, -0j),
    "fraction and number": (Fraction(1), 1),
    "uuid": (uuid.UUID(int=1), uuid.UUID(int=2)),
    "methods of C": (str.upper, str.lower),
}


@pytest.mark.parametrize("case", TOLD_APART)
def test_what_can_be_told_apart_has_two_keys(case: str) -> None:
    one, other = TOLD_APART[case]
    assert freeze(one) != freeze(other)


ALIKE: dict[str, Callable[[], Any]] = {
    "attributes": lambda: given(Open(1), tries=1),
    "cached property": remembered,
    "cause": lambda: given(ValueError("x"), __cause__=KeyError(1)),
    "notes": lambda: noted("a", "b"),
    "way": lambda: caught(plain),
    "moment": lambda: dt.datetime(2020, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=1), "x")),
    "span": lambda: dt.timedelta(1),
    "time": lambda: dt.time(1, tzinfo=dt.UTC),
    "decimal": lambda: Decimal("NaN"),
    "fraction": lambda: Fraction(1, 3),
    "uuid": lambda: uuid.UUID(int=5),
    "function": lambda: described("a"),
    "ellipsis": lambda: (..., NotImplemented, 1j),
}


@pytest.mark.parametrize("case", ALIKE)
def test_what_is_made_alike_has_one_key(case: str) -> None:
    make = ALIKE[case]
    assert freeze(make()) == freeze(make())
    assert hash(freeze(make())) == hash(freeze(make()))


class Text(str):  # noqa: SLOT000 - the dictionary is the point
    """With a dictionary."""


class Number(int):
    pass


class Real(float):
    pass


class Bytes(bytes):
    pass


class Moment(dt.datetime):
    pass


@dataclass(frozen=True)
class Listed(list):  # type: ignore[type-arg] # a frozen dataclass that is not frozen at all
    value: Any


@dataclass(frozen=True)
class Floating(float):
    pass


class FakeDecimal:
    """Says that it is one."""


FakeDecimal.__module__, FakeDecimal.__qualname__ = "decimal", "Decimal"


@pytest.mark.parametrize(
    "value",
    [Text("x"), Number(1), Real(1), Bytes(b"x"), Moment(2020, 1, 1), Listed(1), Floating(), FakeDecimal(), {}.keys(),
     given(Box(1), mark=[]), given(ValueError("x"), __cause__=ValueError([]))],
    ids=lambda value: type(value).__name__,
)  # fmt: skip
def test_what_may_hide_something_has_no_key(value: Any) -> None:
    with pytest.raises(Unfreezable):
        freeze(value)


def test_an_exception_that_is_its_own_cause_has_no_key_and_does_not_hang() -> None:
    error = ValueError("x")
    error.__cause__ = error
    with pytest.raises(Unfreezable, match="refers to itself"):
        freeze(error)


# Frames that an exception has passed


def fails(with_what: Any) -> None:
    raise ValueError("x")


async def asks_a_frame(ports: Ports) -> Any:
    try:
        fails(await ports.desk.ask("which"))
    except ValueError as error:
        await ports.desk.tell("now")
        return getattr(error.__traceback__.tb_next, "tb_" + "frame").f_locals["with_what"]  # type: ignore[union-attr] # it was raised


async def walks_the_frames(ports: Ports) -> Any:
    try:
        fails(await ports.desk.ask("which"))
    except ValueError as error:
        await ports.desk.tell("now")
        return [vars(type(frame))["f_locals"].__get__(frame) for frame, _ in traceback.walk_tb(error.__traceback__)][1]


async def inspects_the_frames(ports: Ports) -> Any:
    try:
        fails(await ports.desk.ask("which"))
    except ValueError as error:
        await ports.desk.tell("now")
        return str(inspect.getinnerframes(error.__traceback__)[1].frame)  # type: ignore[arg-type] # it was raised


@pytest.mark.parametrize("handler", [asks_a_frame, walks_the_frames, inspects_the_frames])
def test_nobody_asks_the_frames_that_an_exception_has_passed(handler: Handler) -> None:
    with pytest.raises(ReleaseError, match="looks into frames"):
        merged(handler, [True, None], [False, None])


async def tells_a_traceback(ports: Ports) -> Any:
    try:
        fails(await ports.desk.ask("which"))
    except ValueError as error:
        await ports.desk.tell("now")
        told = traceback.TracebackException.from_exception(error, lookup_lines=False)
        return tuple(frame.lineno for frame in told.stack)


def test_a_traceback_may_be_told_for_it_shows_what_the_key_knows() -> None:
    assert merged(tells_a_traceback, [True, None], [False, None])


# The same in handlers: what merges is where nothing is left that could be told


async def holds_a_cause(ports: Ports) -> Any:
    try:
        raise ValueError("x") from (KeyError("y") if await ports.desk.ask("which") else None)
    except ValueError as error:
        await ports.desk.tell("now")
        return repr(error.__cause__)


async def holds_a_context(ports: Ports) -> Any:
    try:
        try:
            if await ports.desk.ask("which"):
                raise KeyError("y")
        finally:
            raise ValueError("x")
    except ValueError as error:
        await ports.desk.tell("now")
        return repr(error.__context__)


async def holds_a_note(ports: Ports) -> Any:
    error = ValueError("x")
    error.add_note("yes" if await ports.desk.ask("which") else "no")
    await ports.desk.tell("now")
    return error.__notes__[0]


async def holds_a_traceback(ports: Ports) -> Any:
    try:
        twice(await ports.desk.ask("which"))
    except ValueError as error:
        await ports.desk.tell("now")
        return error.__traceback__.tb_next.tb_lineno  # type: ignore[union-attr] # it was raised one call down


async def holds_a_group(ports: Ports) -> Any:
    group = ExceptionGroup("g", [ValueError(await ports.desk.ask("which"))])
    await ports.desk.tell("now")
    return repr(group.exceptions)


async def holds_a_subclass(ports: Ports) -> Any:
    held = Open(1)
    held.tries = await ports.desk.ask("which")  # type: ignore[attr-defined] # nothing forbids it
    await ports.desk.tell("now")
    return held.tries  # type: ignore[attr-defined] # and back


async def remembers_or_not(ports: Ports) -> Any:
    held = Box(1)
    if await ports.desk.ask("which"):
        held.doubled  # noqa: B018 - reading it is what is meant
    await ports.desk.tell("now")
    return "doubled" in vars(held)


@pytest.mark.parametrize(
    "handler",
    [
        holds_a_cause,
        holds_a_context,
        holds_a_note,
        holds_a_traceback,
        holds_a_group,
        holds_a_subclass,
        remembers_or_not,
    ],
)
def test_what_a_handler_can_still_tell_keeps_its_histories_apart(handler: Handler) -> None:
    assert not merged(handler, [True], [False])
    assert merged(handler, [True], [True])


class NoHash(type):
    """Its classes are equal to all others, and have no hash."""

    def __eq__(cls, other: object) -> bool:
        return True

    __hash__ = None  # type: ignore[assignment] # what is meant


class FirstOfNone(metaclass=NoHash):
    pass


class SecondOfNone(metaclass=NoHash):
    pass


def test_classes_without_a_hash_are_told_apart_or_refused_and_break_nothing() -> None:
    assert freeze(FirstOfNone) != freeze(SecondOfNone)
    assert freeze(FirstOfNone) == freeze(FirstOfNone)
    with pytest.raises(Unfreezable):
        freeze(FirstOfNone())
