"""wronglock: one looks twice at what it believes to hold, while others change it under another mutex."""

from __future__ import annotations

from threads.memory import Ports, increase, run_all
from threads.program import ASSERTION, Program, Thread


async def increase_and_look(ports: Ports) -> None:
    """It reads a value twice under its mutex, and asserts that nobody changed it."""
    await ports.shared.lock("data_mutex")
    before = await ports.shared.read("data")
    await increase(ports, "data", 1)
    assert await ports.shared.read("data") == before + 1, "somebody else was at it"
    await ports.shared.unlock("data_mutex")


async def increase_under_another(ports: Ports) -> None:
    await ports.shared.lock("other_mutex")
    await increase(ports, "data", 1)
    await ports.shared.unlock("other_mutex")


def wronglock(others: int) -> Program:
    """One that looks, and so many others."""
    threads = {"look": Thread(increase_and_look)}
    threads |= {f"other{number}": Thread(increase_under_another) for number in range(others)}
    return Program(
        f"one increases data under its mutex, {others} under another",
        Thread(run_all, (tuple(threads),)),
        threads,
        ASSERTION,
        memory={"data": 0},
        mutexes=("data_mutex", "other_mutex"),
    )


WRONGLOCK = {"wronglock_3": wronglock(3), "wronglock": wronglock(7)}
