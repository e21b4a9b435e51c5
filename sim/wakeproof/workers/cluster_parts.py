"""One large piece of work in parts on a cluster of Dask's, as whoever does the piece has them.

A part is called by the Dask worker that has it, directly; the scheduler is asked who is there, and no more.
"""

from __future__ import annotations

import asyncio
import itertools
import logging
import os
import pickle
import tempfile
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from wakeproof.errors import PartLost
from wakeproof.workers.cluster_node import versions
from wakeproof.workers.part_node import HANDLER, Opening, open_here

ANSWERS_WITHIN_S = 10.0
CLOSES_WITHIN_S = 1.0
LOOK_EVERY_S = 5.0
"""So often the scheduler is asked whether the workers are still there that are waited for."""


class Sharing(NamedTuple):
    """Where a large proof may be parted: the scheduler's address, who is told of it, and from how many states on.

    0 of these is as many as ever.
    """

    scheduler: str
    topic: str
    states_min: int = 0


class ClusterParts:
    """As many parts as all Dask workers have threads. Whatever goes amiss is `PartLost`."""

    def __init__(self, scheduler: str, make: Callable[[bytes], Any], topic: str) -> None:
        """`make` makes a part of its setup, on a Dask worker. News are told to those who subscribed to the topic."""
        self._make, self._topic, self._turn = make, topic, 0
        self._name = Path(tempfile.mktemp(prefix="")).name + f"-{os.getpid()}"  # noqa: S306 - a name that nobody else has, and no file
        try:
            self._client = _client(scheduler)
            threads = self._client.nthreads()
        except Exception as error:  # noqa: BLE001 - of several classes, by its version
            raise PartLost(f"the scheduler does not answer ({type(error).__name__})") from None
        self._where = [address for address, count in sorted(threads.items()) for _ in range(count)]

    @property
    def count(self) -> int:
        return len(self._where)

    def open(self, setups: Sequence[bytes]) -> None:
        self._do(self._opened(setups))

    def turn(self, order: bytes) -> list[bytes]:
        self._turn += 1
        reports: list[bytes] = self._do(self._all("turn", turn=self._turn, order=order))
        return reports

    def finish(self) -> list[bytes]:
        ends: list[bytes] = self._do(self._all("finish", turn=self._turn))
        return ends

    def read(self, part: int, name: str, first: int, count: int) -> bytes:
        found: bytes = self._do(self._call(part, "read", name=name, first=first, count=count))
        return found

    def tell(self, news: str) -> None:
        with suppress(Exception):
            self._client.log_event(self._topic, news)

    def close(self) -> None:
        with suppress(Exception):
            self._client.sync(self._closed, callback_timeout=CLOSES_WITHIN_S)
        with suppress(Exception):
            self._client.close(timeout=CLOSES_WITHIN_S)

    def _do(self, work: Coroutine[Any, Any, Any]) -> Any:
        try:
            return self._client.sync(lambda: work)
        except PartLost:
            raise
        except Exception as error:  # noqa: BLE001 - whatever a connection or a worker raises
            raise PartLost(f"{type(error).__name__}: {error}") from None

    async def _opened(self, setups: Sequence[bytes]) -> None:
        numbered, openings = enumerate(zip(self._where, setups, strict=True)), list[Coroutine[Any, Any, Any]]()
        for address, parts in itertools.groupby(numbered, lambda each: each[1][0]):
            mine = {number: setup for number, (_, setup) in parts}
            opening = pickle.dumps(Opening(self._name, self._make, mine, self._where, versions()))
            openings.append(self._client.run(open_here, opening, workers=[address]))
        await asyncio.gather(*openings)

    async def _all(self, method: str, **told: Any) -> list[Any]:
        """What all parts answer; a worker that has left is not waited for."""
        calls = [asyncio.ensure_future(self._call(part, method, **told)) for part in range(self.count)]
        try:
            left = set(calls)
            while left:
                done, left = await asyncio.wait(left, timeout=LOOK_EVERY_S, return_when=asyncio.FIRST_EXCEPTION)
                for call in done:
                    call.result()
                if left and not done:
                    await self._look()
            return [call.result() for call in calls]
        finally:
            for call in calls:
                call.cancel()

    async def _look(self) -> None:
        there = await self._client.scheduler.ncores()
        if gone := [address for address in dict.fromkeys(self._where) if address not in there]:
            raise PartLost(f"the worker at {gone[0]} has left")

    async def _call(self, part: int, method: str, **told: Any) -> Any:
        there = getattr(self._client.rpc(self._where[part]), HANDLER)
        return await there(name=self._name, method=method, number=part, told=told)

    async def _closed(self) -> None:
        for address in dict.fromkeys(self._where):
            with suppress(Exception):
                await getattr(self._client.rpc(address), HANDLER)(name=self._name, method="close", number=0, told={})


def _client(scheduler: str) -> Any:
    import distributed  # noqa: PLC0415 - an extra, and heavy

    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    made: Any = distributed
    return made.Client(scheduler, timeout=ANSWERS_WITHIN_S, set_as_default=False)
