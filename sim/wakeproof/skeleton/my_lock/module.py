"""The module under test: what a lock server and a storage do with a request, as plain `async def` over ports."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, NamedTuple, Protocol


class Lock(Protocol):
    """The memory of the lock server: who holds the lock. A restart empties it; the count of tokens is on disk."""

    async def take(self, client: str, leased: bool = True) -> int | None:
        """A free lock is the client's, with a token larger than all before; None where another client has it."""


class Disk(Protocol):
    """The storage, which the lock is there to guard."""

    async def newest(self) -> int:
        """The token of the last write."""

    async def put(self, token: int) -> None:
        """Write, whatever was written before."""

    async def put_if_newer(self, token: int) -> bool:
        """Write, unless something was written with a newer token: both in one moment."""


class Ports(NamedTuple):
    """All that a handler may reach."""

    lock: Lock
    disk: Disk


async def acquire(ports: Ports, client: str) -> int | None:
    return await ports.lock.take(client)


async def write(ports: Ports, token: int) -> bool:
    """The storage trusts the lock: whoever writes holds it."""
    await ports.disk.put(token)
    return True


async def checked_write(ports: Ports, token: int) -> bool:
    """The storage trusts nobody: a token older than the last is refused."""
    return await ports.disk.put_if_newer(token)


class Release(NamedTuple):
    """One way to write the module: a handler for each kind of request."""

    about: str
    write: Callable[..., Coroutine[Any, Any, Any]]
    acquire: Callable[..., Coroutine[Any, Any, Any]] = acquire

    def handlers(self) -> dict[str, Callable[..., Coroutine[Any, Any, Any]]]:
        return {"acquire": self.acquire, "write": self.write}


RELEASES = {
    "unchecked": Release("the storage takes every write", write),
    "checked": Release("the storage refuses a write whose token is older than the last", checked_write),
}
