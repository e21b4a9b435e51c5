"""reorder: setters write a, then b; a checker that comes between sees one without the other."""

from __future__ import annotations

from threads.memory import Ports, run_all
from threads.program import ASSERTION, Program, Thread


async def set_both(ports: Ports) -> None:
    await ports.shared.write("a", 1)
    await ports.shared.write("b", -1)


async def check(ports: Ports) -> None:
    """Both as they were, or both set; what is looked at, and how often, is what C's `&&` and `||` look at."""
    if await ports.shared.read("a") == 0 and await ports.shared.read("b") == 0:
        return
    assert await ports.shared.read("a") == 1 and await ports.shared.read("b") == -1, "half of it is set"


def reorder(setters: int, checkers: int) -> Program:
    """So many setters, so many checkers."""
    threads = {f"set{number}": Thread(set_both) for number in range(setters)}
    threads |= {f"check{number}": Thread(check) for number in range(checkers)}
    return Program(
        f"{setters} set a and b, {checkers} check that both are set or none is",
        Thread(run_all, (tuple(threads),)),
        threads,
        ASSERTION,
        memory={"a": 0, "b": 0},
    )


REORDER = {
    "reorder_3": reorder(2, 1),
    "reorder_4": reorder(3, 1),
    "reorder_5": reorder(4, 1),
    "reorder_10": reorder(9, 1),
    "reorder_20": reorder(10, 10),
    "reorder_50": reorder(40, 10),
    "reorder_100": reorder(99, 1),
}
