"""The release `unchecked` of ../module.py in a process of its own, for the Python kit."""

from __future__ import annotations

from typing import Any


def boot(kit: Any) -> dict[str, Any]:
    """The handlers by name."""
    lock, disk = kit.port("lock"), kit.port("disk")

    async def acquire(client: str) -> Any:
        return await lock.take(client)

    async def write(token: int) -> Any:
        await disk.put(token)
        return True

    async def free(client: str) -> None:
        await lock.free(client)

    return {"acquire": acquire, "write": write, "free": free}
