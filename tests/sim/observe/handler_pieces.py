"""What written handlers are made of: values, awaitables and helpers that hide something where a key could miss it."""

from __future__ import annotations

import sys
import types
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import Any, NamedTuple, Self


@dataclass(frozen=True)
class Box:
    """Frozen, and yet `object.__setattr__` and `cached_property` get in."""

    value: Any

    @cached_property
    def doubled(self) -> Any:
        return (self.value, self.value)


class Open(Box):
    """A subclass of a frozen dataclass takes any attribute but the fields."""


@dataclass(frozen=True, slots=True)
class Tight:
    value: Any


class Pair(NamedTuple):
    left: Any
    right: Any


class Marked(Pair):
    """A tuple with a dictionary of its own."""


class Colour(Enum):
    RED = 1
    BLUE = 2


class Sly(Enum):
    """All of its members are equal, if one asks them."""

    LEFT = 1
    RIGHT = 2

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sly)

    def __hash__(self) -> int:
        return 1


class Named(Exception):
    """An exception that carries more than its arguments."""

    def __init__(self, mark: Any) -> None:
        super().__init__()
        self.mark = mark


CONSTANT = Box(0)
HERE = sys.modules[__name__]


def reset() -> None:
    """As when the process began: nothing is left of what a handler keeps here."""
    vars(HERE).pop("state", None)
    for held in (vars(CONSTANT), vars(Colour.RED), vars(counter)):
        held.pop("mark", None)  # type: ignore[attr-defined] # none of these is a read-only view
    vars(CONSTANT).pop("doubled", None)
    if "mark" in vars(Box):
        del Box.mark  # type: ignore[attr-defined] # what a handler may have put there


def marked(value: Any) -> Any:
    """What somebody hung on a value, and whether it remembers anything."""
    return (getattr(value, "mark", None), "doubled" in getattr(value, "__dict__", {}))


def mark(value: Any, with_what: Any) -> Any:
    """Hang something on a value, by force if need be; a plain value takes nothing."""
    try:
        object.__setattr__(value, "mark", with_what)
    except (AttributeError, TypeError):
        return None
    return value


def told(error: Any) -> Any:
    """All that an exception tells: what it is, what it is from, which way it came."""
    if not isinstance(error, BaseException):
        return None
    lines, link = (), error.__traceback__
    while link is not None:
        lines, link = (*lines, link.tb_lineno), link.tb_next
    notes = tuple(getattr(error, "__notes__", ()))
    parts = tuple(map(repr, getattr(error, "exceptions", ())))
    causes = (repr(error.__cause__), repr(error.__context__), error.__suppress_context__)
    return (repr(error), lines, notes, parts, causes, repr(getattr(error, "mark", None)))


def from_two_places(line: Any) -> Exception:
    """One exception, raised in one of two lines."""
    try:
        if line:
            raise ValueError("x")
        raise ValueError("x")
    except ValueError as error:
        return error


def from_another(other: Any) -> Exception:
    """One exception, raised while another is handled."""
    try:
        try:
            raise KeyError(other)
        except KeyError:
            raise ValueError("x")  # noqa: B904 - the context is what is meant
    except ValueError as error:
        return error


def counter(start: Any) -> Callable[[], Any]:
    count = 0

    def bump() -> Any:
        nonlocal count
        count += 1
        return (start, count)

    return bump


def called(function: Any) -> Any:
    return function() if isinstance(function, types.FunctionType) else None


def following(iterator: Any) -> Any:
    return next(iterator, None) if isinstance(iterator, Iterator) else None


# Awaitables


@dataclass(frozen=True)
class GivesUp:
    """Awaits in a generator that counts."""

    ports: Any
    tries_max: int

    def __await__(self) -> Generator[Any, Any, Any]:
        tries = 0
        while True:
            answer = yield from self.ports.desk.ask("again").__await__()
            tries += 1
            if answer or tries > self.tries_max:
                return (answer, tries)


@dataclass(frozen=True)
class Remembers:
    """Awaits in a generator that goes on after an exception, and holds on to what it was told."""

    ports: Any
    first: Any

    def __await__(self) -> Generator[Any, Any, Any]:
        seen = self.first
        for _ in (1, 2):
            try:
                seen = yield from self.ports.desk.ask("seen").__await__()
            except ValueError as error:
                yield from self.ports.desk.tell("caught").__await__()
                seen = error.args
        return seen


@types.coroutine
def stubborn(ports: Any, tries_max: int) -> Generator[Any, Any, Any]:
    for tried in range(tries_max):
        try:
            return (yield from ports.desk.ask("stubborn").__await__())
        except ValueError:
            given_up = tried
    return given_up


@dataclass(frozen=True)
class Wraps:
    """Awaits the wrapper of a coroutine."""

    ports: Any
    value: Any

    def __await__(self) -> Any:
        return self.run().__await__()

    async def run(self) -> Any:
        first = await self.ports.desk.ask("wrapped")
        second = await self.ports.desk.ask("wrapped")
        return (self.value, first, second)


@dataclass(frozen=True)
class Listed:
    """Awaits an iterator over effects, which hands on nothing that it is sent."""

    ports: Any

    def __await__(self) -> Any:
        return iter((self.ports.desk.tell("one"),))


class Stepwise:
    """Awaits itself: an iterator whose state nobody can see."""

    def __init__(self, ports: Any) -> None:
        self.ports, self.left = ports, 2

    def __await__(self) -> Stepwise:
        return self

    def __iter__(self) -> Stepwise:
        return self

    def __next__(self) -> Any:
        self.left -= 1
        if self.left < 0:
            raise StopIteration(self.left)
        return self.ports.desk.tell("step")


async def inner(ports: Any, given: Any) -> Any:
    found = None
    for _ in ("p", "p"):
        found = await ports.desk.ask(given)
    return found


async def deeper(ports: Any, given: Any, depth: int) -> Any:
    if depth:
        return await deeper(ports, given, depth - 1)
    try:
        return (given, await ports.desk.ask("deep"))
    except ValueError:
        await ports.desk.tell("deep")
        raise


async def numbers(ports: Any) -> Any:
    for number in (1, 2):
        yield await ports.desk.ask(number)


# Contexts


@dataclass(frozen=True)
class Quiet:
    kind: type

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> bool:
        return kind is not None and issubclass(kind, self.kind)


@dataclass(frozen=True)
class Door:
    ports: Any
    name: Any

    async def __aenter__(self) -> Any:
        return await self.ports.desk.ask("open")

    async def __aexit__(self, kind: type[BaseException] | None, *rest: object) -> bool:
        await self.ports.desk.tell(self.name)
        return kind is KeyError
