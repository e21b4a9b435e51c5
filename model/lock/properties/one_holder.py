"""The lock is given to a client only while no other works under it."""

from __future__ import annotations

from collections.abc import Iterator

from lock.module import Ports, Release, checked_write
from lock.slots import CLIENTS, Stands, client
from wakeproof import MET, Broken, Canary, Change, Judgement, Kind, Property

AT_WORK = (Stands.HOLDING, Stands.WRITING, Stands.WRITTEN)
"""Where a client stands that believes it holds the lock."""


def one_holder(change: Change) -> Iterator[Judgement]:
    for name in CLIENTS:
        if client(name) in change.written and change.after(client(name)).stands is Stands.HOLDING:
            others = (other for other in CLIENTS if other != name)
            busy = [other for other in others if change.before(client(other)).stands in AT_WORK]
            yield Broken(f"{name} was given the lock while {busy[0]} works under it") if busy else MET


PROPERTY = Property("one_holder", str(__doc__), "a client was given the lock", Kind.SAFETY, one_holder)


async def free_for_everybody(ports: Ports, client: str) -> int | None:
    """As if the lock were taken, written down nowhere."""
    token = await ports.lock.take(client)
    await ports.lock.free(client)
    return token


PLANTED = Release("the lock is free again at once", checked_write, free_for_everybody)
CANARY = Canary("one_holder", "planted-one_holder", bounds={}, faults={})
