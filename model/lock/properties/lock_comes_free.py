"""Where nothing is left to happen, nobody holds the lock."""

from __future__ import annotations

from collections.abc import Iterator

from lock.module import Ports, Release, checked_write
from lock.slots import LOCK
from wakeproof import MET, Broken, Canary, Judgement, Kind, Property, View


def lock_comes_free(view: View) -> Iterator[Judgement]:
    yield Broken(f"{view[LOCK].client} has it for ever") if view[LOCK] else MET


PROPERTY = Property("lock_comes_free", str(__doc__), "a run came to its end", Kind.LIVENESS, lock_comes_free)


async def acquire_without_a_lease(ports: Ports, client: str) -> int | None:
    return await ports.lock.take(client, leased=False)


PLANTED = Release("the lock is given without a lease", checked_write, acquire_without_a_lease)
CANARY = Canary("lock_comes_free", "planted-lock_comes_free", bounds={}, faults={"answer_lost": 1})
