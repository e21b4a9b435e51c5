"""Threads that wait for each other, or for nobody: deadlock01, carter01, phase01, sync01, sync02, arithmetic_prog."""

from __future__ import annotations

from threads.memory import Ports, increase, run_all, wait
from threads.program import ASSERTION, DEADLOCK, Program, Thread


async def take_two(ports: Ports, first: str, second: str, by: int) -> None:
    """Two mutexes in this order, and a change under both."""
    await ports.shared.lock(first)
    await ports.shared.lock(second)
    await increase(ports, "counter", by)
    await ports.shared.unlock(second)
    await ports.shared.unlock(first)


async def enter_class(ports: Ports, count: str) -> None:
    """The first of a class keeps the other class out, the last lets it in; the room is taken with the door in hand."""
    await ports.shared.lock("door")
    await increase(ports, count, 1)
    if await ports.shared.read(count) == 1:
        await ports.shared.lock("room")
    await ports.shared.unlock("door")
    await ports.shared.lock("door")
    await increase(ports, count, -1)
    if await ports.shared.read(count) == 0:
        await ports.shared.unlock("room")
    await ports.shared.unlock("door")


async def do_nothing(ports: Ports) -> None:
    """As two threads of the original: it has ended as soon as it is started."""


async def never_give_up(ports: Ports) -> None:
    """The second time it takes x, it keeps it."""
    await ports.shared.lock("x")
    await ports.shared.unlock("x")
    await ports.shared.lock("x")
    for _ in range(2):
        await ports.shared.lock("y")
        await ports.shared.unlock("y")


async def produce(ports: Ports, times: int) -> None:
    """It adds one as soon as there is nothing."""
    for _ in range(times):
        await ports.shared.lock("m")
        while await ports.shared.read("number") > 0:
            await wait(ports, "empty", "m")
        await increase(ports, "number", 1)
        await ports.shared.unlock("m")
        await ports.shared.signal("full")


async def consume(ports: Ports, times: int, by: int) -> None:
    """It takes away as soon as there is something."""
    for _ in range(times):
        await ports.shared.lock("m")
        while await ports.shared.read("number") == 0:
            await wait(ports, "full", "m")
        if by:
            await increase(ports, "number", -by)
        await ports.shared.unlock("m")
        await ports.shared.signal("empty")


async def consume_and_total(ports: Ports, times: int) -> None:
    """As a consumer, and it adds up what it took."""
    for turn in range(times):
        await ports.shared.lock("m")
        while await ports.shared.read("number") == 0:
            await wait(ports, "full", "m")
        await increase(ports, "total", turn)
        await increase(ports, "number", -1)
        await ports.shared.unlock("m")
        await ports.shared.signal("empty")
    await increase(ports, "total", times)
    await ports.shared.write("finished", True)


async def total_up(ports: Ports, times: int) -> None:
    """It asserts that the total is none of what it always is."""
    await run_all(ports, ("produce", "consume"))
    if await ports.shared.read("finished"):
        assert await ports.shared.read("total") != times * (times + 1) // 2, "the total is what it should be"


def handed_over(about: str, number: int, produced: Thread, consumed: Thread) -> Program:
    """A value that one thread hands to another, so many times."""
    return Program(
        about,
        Thread(run_all, (("produce", "consume"),)),
        {"produce": produced, "consume": consumed},
        DEADLOCK,
        memory={"number": number},
        mutexes=("m",),
        conditions=("empty", "full"),
    )


MUTEXES = {
    "deadlock01": Program(
        "two take two mutexes, each in its own order",
        Thread(run_all, (("up", "down"),)),
        {"up": Thread(take_two, ("a", "b", 1)), "down": Thread(take_two, ("b", "a", -1))},
        DEADLOCK,
        memory={"counter": 1},
        mutexes=("a", "b"),
    ),
    "carter01": Program(
        "two classes share a room, and wait for it with the door in hand",
        Thread(run_all, (("a1", "b1", "a2", "b2"),)),
        {
            "a1": Thread(enter_class, ("a",)), "b1": Thread(enter_class, ("b",)),
            "a2": Thread(do_nothing), "b2": Thread(do_nothing),
        },
        DEADLOCK,
        memory={"a": 0, "b": 0},
        mutexes=("door", "room"),
    ),
    "phase01": Program(
        "two take a mutex that the first of them keeps",
        Thread(run_all, (("one", "two"),)),
        {"one": Thread(never_give_up), "two": Thread(never_give_up)},
        DEADLOCK,
        mutexes=("x", "y"),
    ),
    "sync01": handed_over(
        "one waits for room that nobody makes", 1, Thread(produce, (1,)), Thread(consume, (1, 0))
    ),
    "sync02": handed_over(
        "one hands over twice what the other takes but once more", 2, Thread(produce, (2,)), Thread(consume, (2, 1))
    ),
    "arithmetic_prog": Program(
        "a total that is asserted to be wrong",
        Thread(total_up, (3,)),
        {"produce": Thread(produce, (3,)), "consume": Thread(consume_and_total, (3,))},
        ASSERTION,
        memory={"number": 0, "total": 0, "finished": False},
        mutexes=("m",),
        conditions=("empty", "full"),
    ),
}  # fmt: skip
