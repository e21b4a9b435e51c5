"""The module under test: what a lock server and a storage do with a request, as plain `async def` over ports."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol


class Lock(Protocol):
    """What the lock server remembers: who holds the lock. A restart forgets it; the count of tokens goes on."""

    async def take(self, client: str, leased: bool = True) -> int | None:
        """A free lock is the client's from now on, and a lease runs: a larger token than all before; else None."""

    async def free(self, client: str) -> None:
        """The lock is free, if this client holds it."""


class Disk(Protocol):
    """The storage, which the lock is there to guard."""

    async def newest(self) -> int:
        """The token of the last write."""

    async def put(self, token: int) -> None:
        """Write, whatever was written before."""

    async def put_if_newer(self, token: int) -> bool:
        """Write, unless something was written with a newer token: both in one moment."""


class Ports(NamedTuple):
    lock: Lock
    disk: Disk


async def acquire(ports: Ports, client: str) -> int | None:
    """The lock server gives a free lock to whoever asks, with a token that is newer than all before."""
    return await ports.lock.take(client)


async def free(ports: Ports, client: str) -> None:
    await ports.lock.free(client)


async def write(ports: Ports, token: int) -> bool:
    """The storage trusts the lock: who writes holds it."""
    await ports.disk.put(token)
    return True


async def checked_write(ports: Ports, token: int) -> bool:
    """The storage trusts nobody: a write with an older token than the last comes too late, and is refused."""
    return await ports.disk.put_if_newer(token)


Handler = Callable[..., Coroutine[Any, Any, Any]]


@dataclass(frozen=True, slots=True)
class Release:
    """One way to write the module: a handler per kind of request."""

    about: str
    write: Handler
    acquire: Handler = acquire
    free: Handler = free

    def handlers(self) -> dict[str, Handler]:
        return {"acquire": self.acquire, "write": self.write, "free": self.free}


RELEASES = {
    "unchecked": Release("the storage takes every write", write),
    "checked": Release("the storage refuses a write whose token is older than the last", checked_write),
}
