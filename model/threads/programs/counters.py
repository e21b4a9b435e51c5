"""Few threads, one value: account, lazy01, token_ring, din_phil, bluetooth."""

from __future__ import annotations

from threads.memory import Ports, increase, run_all
from threads.program import ASSERTION, MAIN, Program, Thread

ATOMIC = "atomic"
"""The mutex that stands for blocks which are to be atomic, as in the original."""


async def deposit(ports: Ports) -> None:
    """Money comes in, under the mutex."""
    await ports.shared.lock("m")
    await increase(ports, "balance", 2)
    await ports.shared.write("deposited", True)
    await ports.shared.unlock("m")


async def withdraw(ports: Ports) -> None:
    """Money goes out, under the mutex."""
    await ports.shared.lock("m")
    await increase(ports, "balance", -4)
    await ports.shared.write("withdrawn", True)
    await ports.shared.unlock("m")


async def check_balance(ports: Ports) -> None:
    """What it holds the balance against is wrong, so it fails wherever it comes last."""
    await ports.shared.lock("m")
    if await ports.shared.read("deposited") and await ports.shared.read("withdrawn"):
        assert await ports.shared.read("balance") == 1 - 2 - 4, "the balance is another"
    await ports.shared.unlock("m")


async def add_one(ports: Ports) -> None:
    await ports.shared.lock("m")
    await increase(ports, "data", 1)
    await ports.shared.unlock("m")


async def add_two(ports: Ports) -> None:
    await ports.shared.lock("m")
    await increase(ports, "data", 2)
    await ports.shared.unlock("m")


async def fail_at_three(ports: Ports) -> None:
    await ports.shared.lock("m")
    assert await ports.shared.read("data") < 3, "both came first"
    await ports.shared.unlock("m")


async def pass_on(ports: Ports, source: str, target: str, done: str, more: int) -> None:
    """It hands a value on to the next in the ring."""
    await ports.shared.lock(ATOMIC)
    await ports.shared.write(target, (await ports.shared.read(source) + more) % 4)
    await ports.shared.write(done, True)
    await ports.shared.unlock(ATOMIC)


async def compare_all(ports: Ports) -> None:
    """It asserts that all have the same value at the end."""
    await ports.shared.lock(ATOMIC)
    if (
        await ports.shared.read("done1")
        and await ports.shared.read("done2")
        and await ports.shared.read("done3")
        and not (
            await ports.shared.read("x1") == await ports.shared.read("x2")
            and await ports.shared.read("x2") == await ports.shared.read("x3")
        )
    ):
        raise AssertionError("the token went round in another order")
    await ports.shared.unlock(ATOMIC)


async def dine(ports: Ports, left: str, right: str, philosophers: int) -> None:
    """Both forks under one mutex, so nobody starves; the count after it is under none, and fails at the last."""
    await ports.shared.lock(ATOMIC)
    await ports.shared.lock(right)
    await ports.shared.lock(left)
    await ports.shared.unlock(left)
    await ports.shared.unlock(right)
    await ports.shared.unlock(ATOMIC)
    await increase(ports, "dined", 1)
    assert await ports.shared.read("dined") != philosophers, "all have dined"


def philosophers(count: int) -> Program:
    """So many at one table, each between two forks."""
    forks = tuple(f"fork{number}" for number in range(count))
    threads = {
        f"philosopher{number}": Thread(dine, (forks[number], forks[(number + 1) % count], count))
        for number in range(count)
    }
    return Program(
        f"{count} philosophers count how many have dined",
        Thread(run_all, (tuple(threads),)),
        threads,
        ASSERTION,
        memory={"dined": 0},
        mutexes=(ATOMIC, *forks),
    )


async def start_in_order(ports: Ports, *threads: str) -> None:
    """A main thread that waits for nobody."""
    for name in threads:
        await ports.shared.start(name)


async def release_io(ports: Ports) -> None:
    """One user less; the last one lets the driver stop."""
    await ports.shared.lock(ATOMIC)
    pending = await ports.shared.read("pending") - 1
    await ports.shared.write("pending", pending)
    await ports.shared.unlock(ATOMIC)
    if pending == 0:
        await ports.shared.write("nothing_pending", True)


async def stop_driver(ports: Ports) -> None:
    """It says that the driver is stopping, and waits for its users."""
    await ports.shared.write("stopping", True)
    await release_io(ports)
    if await ports.shared.read("nothing_pending"):
        await ports.shared.write("stopped", True)


async def use_driver(ports: Ports) -> None:
    """It looks whether the driver is stopping, and says only then that it is at work."""
    await ports.shared.start("stop")
    if not await ports.shared.read("stopping"):
        await ports.shared.lock(ATOMIC)
        await increase(ports, "pending", 1)
        await ports.shared.unlock(ATOMIC)
        assert not await ports.shared.read("stopped"), "at work on a driver that has stopped"
    await release_io(ports)
    await ports.shared.join("stop")


RING = {
    "first": Thread(pass_on, ("x3", "x1", "done1", 1)),
    "second": Thread(pass_on, ("x1", "x2", "done2", 0)),
    "third": Thread(pass_on, ("x2", "x3", "done3", 0)),
    "compare": Thread(compare_all),
}
COUNTERS = {
    "account": Program(
        "a deposit, a withdrawal, and a check that comes last",
        Thread(start_in_order, ("check", "deposit", "withdraw")),
        {"check": Thread(check_balance), "deposit": Thread(deposit), "withdraw": Thread(withdraw)},
        ASSERTION,
        memory={"balance": 1, "deposited": False, "withdrawn": False},
        mutexes=("m",),
    ),
    "lazy01": Program(
        "one adds 1, one adds 2, one fails where both came before it",
        Thread(run_all, (("one", "two", "three"),)),
        {"one": Thread(add_one), "two": Thread(add_two), "three": Thread(fail_at_three)},
        ASSERTION,
        memory={"data": 0},
        mutexes=("m",),
    ),
    "token_ring": Program(
        "three pass a number on, a fourth compares",
        Thread(start_in_order, tuple(RING)),
        RING,
        ASSERTION,
        memory={"x1": 1, "x2": 2, "x3": 1, "done1": False, "done2": False, "done3": False},
        mutexes=(ATOMIC,),
    ),
    **{f"din_phil{count}": philosophers(count) for count in range(2, 8)},
    "bluetooth": Program(
        "a driver is stopped while it is used",
        Thread(use_driver),
        {"stop": Thread(stop_driver)},
        ASSERTION,
        memory={"pending": 1, "stopping": False, "nothing_pending": False, "stopped": False},
        mutexes=(ATOMIC,),
    ),
}
assert MAIN not in RING, "a thread has a name of its own"
