"""twostage: the second of two values follows the first, each under a mutex of its own, and not both under one."""

from __future__ import annotations

from threads.memory import Ports, run_all
from threads.program import ASSERTION, Program, Thread


async def set_in_two_stages(ports: Ports) -> None:
    """The first value under one mutex, then the second under the other."""
    await ports.shared.lock("first_mutex")
    await ports.shared.write("first", 1)
    await ports.shared.unlock("first_mutex")
    await ports.shared.lock("second_mutex")
    await ports.shared.write("second", await ports.shared.read("first") + 1)
    await ports.shared.unlock("second_mutex")


async def read_in_two_stages(ports: Ports) -> None:
    """It reads both, each under its mutex, and asserts that the second follows the first."""
    await ports.shared.lock("first_mutex")
    if await ports.shared.read("first") == 0:
        await ports.shared.unlock("first_mutex")
        return
    first = await ports.shared.read("first")
    await ports.shared.unlock("first_mutex")
    await ports.shared.lock("second_mutex")
    second = await ports.shared.read("second")
    await ports.shared.unlock("second_mutex")
    assert second == first + 1, "the second stage is not done"


def twostage(setters: int, readers: int) -> Program:
    """So many setters, so many readers."""
    threads = {f"set{number}": Thread(set_in_two_stages) for number in range(setters)}
    threads |= {f"read{number}": Thread(read_in_two_stages) for number in range(readers)}
    return Program(
        f"{setters} set two values one after another, {readers} read both",
        Thread(run_all, (tuple(threads),)),
        threads,
        ASSERTION,
        memory={"first": 0, "second": 0},
        mutexes=("first_mutex", "second_mutex"),
    )


TWOSTAGE = {
    "twostage": twostage(1, 1),
    "twostage_20": twostage(10, 10),
    "twostage_50": twostage(40, 10),
    "twostage_100": twostage(99, 1),
}
