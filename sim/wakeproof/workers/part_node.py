"""Parts of one large piece of work, on the Dask workers of a cluster: who has them, and how they hand bytes around.

A part is any object with methods `turn`, `finish` and `read`, made there by what the client names. Its methods run in
threads of the Dask worker, and hand bytes to parts on other workers by Dask's own connections, without the client.
"""

from __future__ import annotations

import asyncio
import pickle
import time  # noqa: TID251 - how long parts stay of which nobody has heard
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple

from wakeproof.workers.cluster_node import Versions, check_versions

IDLE_S = 900.0
"""After which parts are dropped whose client asks for nothing: it may have been killed."""
LOOK_EVERY_S = 30.0
HANDLER = "wakeproof_part"
"""The name under which a Dask worker answers for its parts."""


class Opening(NamedTuple):
    """What is to be there: parts by number, made of their setups by `make`; and the address where each part lies."""

    name: str
    make: Callable[[bytes], Any]
    setups: dict[int, bytes]
    where: Sequence[str]
    versions: Versions


class _PartsHeld:
    """The parts of one piece of work on this Dask worker, and what others have sent for their next turns."""

    def __init__(self, opening: Opening, dask_worker: Any) -> None:
        self.where, self.worker = opening.where, dask_worker
        self.parts = {number: opening.make(setup) for number, setup in opening.setups.items()}
        self.threads = ThreadPoolExecutor(max(1, len(self.parts)), thread_name_prefix="wakeproof-part")
        self.inboxes: dict[tuple[int, int], list[bytes]] = {}
        self.under_way = 0
        self.heard = time.monotonic()

    def take(self, number: int, turn: int, source: int, data: bytes) -> None:
        """What a part has sent in a turn is for the next one."""
        self._inbox(number, turn)[source] = data

    def _inbox(self, number: int, turn: int) -> list[bytes]:
        return self.inboxes.setdefault((number, turn), [b""] * len(self.where))

    async def turn(self, name: str, number: int, turn: int, order: bytes) -> bytes:
        inbox = self._inbox(number, turn - 1)
        del self.inboxes[number, turn - 1]
        report, outgoing = await self._in_thread(self.parts[number].turn, order, inbox)
        sent = [self._send(name, to, turn, number, data) for to, data in enumerate(outgoing) if data]
        await asyncio.gather(*sent)
        found: bytes = report
        return found

    async def _send(self, name: str, number: int, turn: int, source: int, data: bytes) -> None:
        address = self.where[number]
        if address == self.worker.address:
            self.take(number, turn, source, data)
        else:
            there = getattr(self.worker.rpc(address), HANDLER)
            await there(name=name, method="take", number=number, told={"turn": turn, "source": source, "data": data})

    async def finish(self, number: int, turn: int) -> bytes:
        inbox = self._inbox(number, turn)
        found: bytes = await self._in_thread(self.parts[number].finish, inbox)
        return found

    async def _in_thread(self, method: Callable[..., Any], *words: Any) -> Any:
        self.under_way += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self.threads, method, *words)
        finally:
            self.under_way -= 1
            self.heard = time.monotonic()


_HELD: dict[str, _PartsHeld] = {}


async def open_here(packed: bytes, dask_worker: Any = None) -> None:
    """Make parts on this Dask worker, in place of those by this name. Raises what keeps them from being made."""
    opening: Opening = pickle.loads(packed)  # noqa: S301 - from our own client, by a scheduler that its user named
    check_versions(opening.versions)
    dask_worker.handlers[HANDLER] = answer
    _drop(opening.name)
    _HELD[opening.name] = await asyncio.get_running_loop().run_in_executor(None, _PartsHeld, opening, dask_worker)
    _look_later(opening.name)


async def answer(name: str, method: str, number: int, told: dict[str, Any]) -> Any:
    """What a part answers to a call. Raises `KeyError` for parts that are not there."""
    if method == "close":
        _drop(name)
        return None
    held = _HELD[name]
    held.heard = time.monotonic()
    if method == "turn":
        return await held.turn(name, number, told["turn"], told["order"])
    if method == "take":
        held.take(number, told["turn"], told["source"], told["data"])
        return None
    if method == "finish":
        return await held.finish(number, told["turn"])
    return held.parts[number].read(told["name"], told["first"], told["count"])


def _drop(name: str) -> None:
    held = _HELD.pop(name, None)
    if held is not None:
        held.threads.shutdown(wait=False)


def _look_later(name: str) -> None:
    asyncio.get_running_loop().call_later(LOOK_EVERY_S, _look, name)


def _look(name: str) -> None:
    held = _HELD.get(name)
    if held is None:
        return
    if not held.under_way and time.monotonic() - held.heard > IDLE_S:
        _drop(name)
    else:
        _look_later(name)
