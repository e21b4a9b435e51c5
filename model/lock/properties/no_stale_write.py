"""The storage takes no write whose token is older than that of a write it took before."""

from __future__ import annotations

from collections.abc import Iterator

from lock.module import Ports, Release
from lock.slots import STORED
from wakeproof import MET, Broken, Canary, Change, Judgement, Kind, Property


def no_stale_write(change: Change) -> Iterator[Judgement]:
    if STORED in change.written:
        before, token = change.before(STORED), change.after(STORED)
        yield MET if token >= before else Broken(f"a write with token {token} was taken after one with {before}")


PROPERTY = Property("no_stale_write", str(__doc__), "the storage took a write", Kind.SAFETY, no_stale_write)


async def look_then_write(ports: Ports, token: int) -> bool:
    """Between the two lines a newer write may come."""
    if token < await ports.disk.newest():
        return False
    await ports.disk.put(token)
    return True


PLANTED = Release("the storage looks first, and writes then", look_then_write)
CANARY = Canary("no_stale_write", "planted-no_stale_write", bounds={}, faults={"lease_runs_out": 1})
