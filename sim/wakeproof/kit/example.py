"""The standard handlers that every kit ships, and that `wakeproof kit check` drives (PROTOCOL.md lists them).

They are also what an adapter looks like.
"""

from __future__ import annotations

import asyncio
import logging
from typing import Any

COUNTED: list[int] = []
"""State that nobody has declared, planted: the check has to find it."""
LOG = logging.getLogger(__name__)


class Shelf:
    """What this module keeps in memory between requests."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}

    def get(self, key: str) -> Any:
        return self.values.get(key)

    def put(self, key: str, value: Any) -> None:
        self.values[key] = value


class Handlers:
    """Over one port and one object in memory; every public method is a handler."""

    def __init__(self, kit: Any) -> None:
        self.world, self.store = kit.port("world"), kit.watched("store", Shelf())
        self.failure: Any = kit.EffectFailed

    async def sequence(self, key: str) -> list[Any]:
        first = await self.world.read(key)
        return [first, await self.world.write(key, first)]

    async def both(self, first: str, second: str) -> list[Any]:
        return list(await asyncio.gather(self.world.read(first), self.world.read(second)))

    async def first(self, one: str, other: str) -> Any:
        tasks = [asyncio.create_task(self.world.read(key)) for key in (one, other)]
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        return next(task.result() for task in tasks if task in done)

    async def caught(self, key: str) -> list[str]:
        try:
            await self.world.read(key)
        except self.failure as error:
            return [error.name, str(error)]
        return []

    async def uncaught(self, key: str) -> Any:
        return await self.world.read(key)

    async def remembers(self, key: str, value: Any) -> list[Any]:
        before = self.store.get(key)
        await self.world.read(key)
        after = self.store.get(key)
        self.store.put(key, value)
        return [before, after]

    async def sleeps(self, ms: float) -> str:
        await asyncio.sleep(ms / 1000)
        return "slept"

    async def in_time(self, key: str, ms: float) -> Any:
        try:
            async with asyncio.timeout(ms / 1000):
                return await self.world.read(key)
        except TimeoutError:
            return "late"

    async def background(self, key: str) -> str:
        task = asyncio.create_task(self.world.read(key))
        task.set_name("background")
        await asyncio.sleep(0)
        return "answered"

    async def hangs(self) -> None:
        await asyncio.Event().wait()

    async def logs(self, text: str) -> None:
        LOG.warning(text)

    async def echo(self, value: Any) -> Any:
        return await self.world.read(value)

    async def many(self, count: int) -> list[Any]:
        return list(await asyncio.gather(*(self.world.read(number) for number in range(count))))

    async def draws(self) -> float:
        import random  # noqa: PLC0415 - shown here because it is what this handler is about

        return random.random()  # noqa: TID251 - what the kit draws from the label

    async def counts(self) -> int:
        COUNTED.append(1)
        return len(COUNTED)

    async def opens(self) -> str:
        with open(__file__, encoding="utf-8") as file:  # noqa: PTH123, ASYNC230 - planted: the kit refuses it
            return file.readline()


def boot(kit: Any) -> dict[str, Any]:
    """The handlers by name."""
    handlers = Handlers(kit)
    return {name: getattr(handlers, name) for name in vars(Handlers) if not name.startswith("_")}
