"""The await chain: whatever a handler waits through is part of where it stands, or is refused by name and line."""

from __future__ import annotations

import types
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pytest
from toys import PORTS, Ports, merged, tree_of, walk

from wakeproof.observe import frames
from wakeproof.observe.effects import Outcome
from wakeproof.observe.handler_run import Handler

# Generators in the chain


@dataclass(frozen=True)
class ThreeTimes:
    """Asks until it is answered, three times at most, counting in a generator."""

    ports: Any

    def __await__(self) -> Generator[Any, Any, Any]:
        tries = 0
        while tries < 3:
            tries += 1
            if (yield from self.ports.desk.ask("again").__await__()):
                return "answered"
        return "gave up"


async def gives_up(ports: Ports) -> Any:
    return await ThreeTimes(ports)


@types.coroutine
def three_times(ports: Any) -> Generator[Any, Any, Any]:
    for _ in range(3):
        if (yield ports.desk.ask("again")):
            return "answered"
    return "gave up"


async def gives_up_by_a_decorated_generator(ports: Ports) -> Any:
    return await three_times(ports)


@types.coroutine
def passes_on(ports: Any) -> Generator[Any, Any, Any]:
    return (yield from three_times(ports))


async def gives_up_two_generators_down(ports: Ports) -> Any:
    return await passes_on(ports)


@dataclass(frozen=True)
class Wrapped:
    """Hands on the awaiting of a coroutine, as its `__await__` gives it."""

    ports: Any

    def __await__(self) -> Any:
        return self.run().__await__()

    async def run(self) -> Any:
        for _ in range(3):
            if await self.ports.desk.ask("again"):
                return "answered"
        return "gave up"


async def gives_up_in_a_wrapped_coroutine(ports: Ports) -> Any:
    return await Wrapped(ports)


async def gives_up_in_a_wrapper_that_it_holds(ports: Ports) -> Any:
    return await passes_through(Wrapped(ports).run().__await__())


@types.coroutine
def passes_through(iterator: Any) -> Generator[Any, Any, Any]:
    return (yield from iterator)


@pytest.mark.parametrize(
    "handler",
    [
        gives_up,
        gives_up_by_a_decorated_generator,
        gives_up_two_generators_down,
        gives_up_in_a_wrapped_coroutine,
    ],
)
def test_giving_up_after_three_is_not_asking_for_ever(handler: Handler) -> None:
    tree = tree_of(handler)
    assert len({walk(tree, *[False] * tries) for tries in range(4)}) == 4
    assert tree.nodes[walk(tree, False, False, False)].ended == Outcome("gave up")
    assert tree.nodes[walk(tree, False, True)].ended == Outcome("answered")


# What cannot be looked into


async def numbers(ports: Any) -> Any:
    for number in (1, 2):
        yield await ports.desk.ask(number)


async def loops_over_a_generator(ports: Ports) -> Any:
    async for number in numbers(ports):
        await ports.desk.tell(number)


async def takes_from_a_generator(ports: Ports) -> Any:
    return await anext(numbers(ports))


async def takes_from_a_generator_or_else(ports: Ports) -> Any:
    return await anext(numbers(ports), None)


class Steps:
    """An iterator of one's own; how far it has come, it keeps to itself."""

    def __init__(self, ports: Any) -> None:
        self.ports, self.left = ports, 3

    def __await__(self) -> Steps:
        return self

    def __iter__(self) -> Steps:
        return self

    def __next__(self) -> Any:
        self.left -= 1
        if not self.left:
            raise StopIteration("gave up")
        return self.ports.desk.ask("again")


async def awaits_steps(ports: Ports) -> Any:
    return await Steps(ports)


class Sends(Steps):
    """With all that a coroutine has."""

    def send(self, value: Any) -> Any:
        return next(self)

    def throw(self, *error: Any) -> Any:
        raise error[0]

    def close(self) -> None:
        pass


async def awaits_what_sends(ports: Ports) -> Any:
    return await Sends(ports)


@pytest.mark.parametrize(
    ("handler", "held"),
    [
        (loops_over_a_generator, "a temporary in loops_over_a_generator holds a async_generator"),
        (takes_from_a_generator, "a temporary in takes_from_a_generator holds a async_generator_asend"),
        (takes_from_a_generator_or_else, "a temporary in takes_from_a_generator_or_else holds a anext_awaitable"),
        (awaits_steps, "a temporary in awaits_steps holds a Steps"),
        (awaits_what_sends, "a temporary in awaits_what_sends holds a Sends"),
        (gives_up_in_a_wrapper_that_it_holds, "variable 'iterator' of passes_through holds a coroutine_wrapper"),
    ],
)
def test_what_cannot_be_looked_into_is_told_by_its_history(handler: Handler, held: str) -> None:
    tree = tree_of(handler)
    unseen = tree.nodes[walk(tree)].unseen
    assert unseen is not None and held in str(unseen) and unseen.where.startswith(f"{__file__}:")


def test_what_to_write_instead_of_an_asynchronous_generator_is_known() -> None:
    """It is said where such a handler comes to no end."""
    tree = tree_of(loops_over_a_generator)
    unseen = tree.nodes[walk(tree)].unseen
    assert unseen is not None and "loop over what one await gave" in unseen.remedy


# Temporaries


def make(number: int) -> Callable[..., Any]:
    async def handler(ports: Any, other: Any = None) -> Any:
        if other is None:
            return await handler(ports, make(await ports.desk.ask("which")))
        return await ports.desk.tell("now"), number

    return handler


async def holds_one_of_two(ports: Ports) -> Any:
    return (made(1) if await ports.desk.ask("which") else made(2), await ports.desk.tell("now"))[0]()


def made(number: int) -> Callable[[], int]:
    return lambda: number


async def passes_itself(ports: Ports, number: int = 0) -> Any:
    if not number:
        return await passes_itself(ports, 1 + bool(await ports.desk.ask("which")))
    await ports.desk.tell("now")
    return number


async def holds_none_or_not(ports: Ports) -> Any:
    return await pair_of(ports, await ports.desk.ask("which"))


@types.coroutine
def pair_of(ports: Any, first: Any) -> Generator[Any, Any, Any]:
    left, right = (first, None) if first else (None, first)
    return (left, right, (yield ports.desk.tell("now")))


@pytest.mark.parametrize("handler", [holds_one_of_two, passes_itself, holds_none_or_not])
def test_what_lies_on_the_stack_is_part_of_the_place(handler: Handler) -> None:
    assert not merged(handler, [True], [False])


# Objects that can be told from their copies


def counter() -> Callable[[], int]:
    count = 0

    def bump() -> int:
        nonlocal count
        count += 1
        return count

    return bump


async def shares_a_cell(ports: Ports) -> Any:
    first = counter()
    second = first if await ports.desk.ask("one counter?") else counter()
    await ports.desk.tell("now")
    first()
    return second()


async def shares_an_iterator(ports: Ports) -> Any:
    first = iter((1, 2, 3))
    second = first if await ports.desk.ask("one iterator?") else iter((1, 2, 3))
    await ports.desk.tell("now")
    next(first)
    return next(second)


@dataclass(frozen=True)
class Box:
    value: Any

    @cached_property
    def doubled(self) -> Any:
        return (self.value, self.value)


async def shares_a_box(ports: Ports) -> Any:
    first = Box(1)
    second = first if await ports.desk.ask("one box?") else Box(1)
    await ports.desk.tell("now")
    object.__setattr__(first, "mark", 2)
    return getattr(second, "mark", None)


async def shares_an_error(ports: Ports) -> Any:
    first = ValueError(1)
    second = first if await ports.desk.ask("one error?") else ValueError(1)
    await ports.desk.tell("now")
    first.add_note("seen")
    return getattr(second, "__notes__", ()) and "seen"


async def shares_a_function(ports: Ports) -> Any:
    first = made(1)
    second = first if await ports.desk.ask("one function?") else made(1)
    await ports.desk.tell("now")
    vars(first)["mark"] = 2
    return getattr(second, "mark", None)


@pytest.mark.parametrize(
    ("handler", "ends"),
    [
        (shares_a_cell, (2, 1)),
        (shares_an_iterator, (2, 1)),
        (shares_a_box, (2, None)),
        (shares_an_error, ("seen", ())),
        (shares_a_function, (2, None)),
    ],
)
def test_one_object_under_two_names_is_not_two_objects(handler: Handler, ends: Sequence[Any]) -> None:
    tree = tree_of(handler)
    assert [tree.nodes[walk(tree, one, None)].ended for one in (True, False)] == [Outcome(end) for end in ends]


# Frames the theorem speaks of


def test_the_chain_ends_with_the_effect_and_holds_every_link() -> None:
    coroutine = gives_up_two_generators_down(PORTS)
    coroutine.send(None)
    assert [link.__name__ for link in frames.chain_of(coroutine)] == [
        "gives_up_two_generators_down",
        "passes_on",
        "three_times",
    ]
    coroutine.close()
