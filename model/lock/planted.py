"""Planted bugs, one per property: a check that does not find its own proves nothing."""

from __future__ import annotations

from lock.module import Ports, Release, checked_write
from wakeproof import Canary


async def free_for_everybody(ports: Ports, client: str) -> int | None:
    """As if the lock were taken, written down nowhere."""
    token = await ports.lock.take(client)
    await ports.lock.free(client)
    return token


async def acquire_the_same_token(ports: Ports, client: str) -> int | None:
    return 1 if await ports.lock.take(client) else None


async def acquire_without_a_lease(ports: Ports, client: str) -> int | None:
    return await ports.lock.take(client, leased=False)


async def look_then_write(ports: Ports, token: int) -> bool:
    """Between the two lines a newer write may come."""
    if token < await ports.disk.newest():
        return False
    await ports.disk.put(token)
    return True


PLANTED = {
    "planted-one_holder": Release("the lock is free again at once", checked_write, free_for_everybody),
    "planted-tokens_grow": Release("every client gets the same token", checked_write, acquire_the_same_token),
    "planted-no_stale_write": Release("the storage looks first, and writes then", look_then_write),
    "planted-lock_comes_free": Release("the lock is given without a lease", checked_write, acquire_without_a_lease),
}
CANARIES = (
    Canary("one_holder", "planted-one_holder", {}, {}),
    Canary("tokens_grow", "planted-tokens_grow", {}, {}),
    Canary("no_stale_write", "planted-no_stale_write", {}, {"lease_runs_out": 1}),
    Canary("lock_comes_free", "planted-lock_comes_free", {}, {"answer_lost": 1}),
)
