"""What a thread may do that others notice: one method for each, and one step of the world for each call."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, Protocol


class Shared(Protocol):
    """Variables, mutexes, conditions and threads, all by name."""

    async def read(self, variable: str) -> Any: ...

    async def write(self, variable: str, value: Any) -> None: ...

    async def lock(self, mutex: str) -> None:
        """Waits until nobody holds the mutex."""

    async def unlock(self, mutex: str) -> None: ...

    async def sleep(self, condition: str, mutex: str) -> None:
        """The mutex is given up and the thread sleeps, in one moment."""

    async def wake(self, condition: str) -> None:
        """Waits until somebody has signalled the condition to this thread."""

    async def signal(self, condition: str) -> None:
        """Whoever has slept longest is to wake; where nobody sleeps it is lost."""

    async def start(self, thread: str) -> None: ...

    async def join(self, thread: str) -> None:
        """Waits until the thread has ended."""


class Ports(NamedTuple):
    shared: Shared


async def wait(ports: Ports, condition: str, mutex: str) -> None:
    """As `pthread_cond_wait`: give up the mutex and sleep, and have it again once woken. It never wakes by itself."""
    await ports.shared.sleep(condition, mutex)
    await ports.shared.wake(condition)
    await ports.shared.lock(mutex)


async def increase(ports: Ports, variable: str, by: int) -> None:
    """A read, then a write: what another thread writes in between is lost."""
    value = await ports.shared.read(variable)
    await ports.shared.write(variable, value + by)


async def run_all(ports: Ports, threads: Iterable[str]) -> None:
    """What the main thread of most programs does: start them one after another, then wait for each."""
    names = tuple(threads)
    for name in names:
        await ports.shared.start(name)
    for name in names:
        await ports.shared.join(name)
