"""Handlers that use asyncio as people do: for each row of sim/wakeproof/kit/IDIOMS.md (test_idioms.py runs them)."""

from __future__ import annotations

import asyncio
import contextvars
import logging
import os
import random
import signal
import socket
import subprocess
import sys
import threading
import uuid
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

SEEN = []
REQUEST = contextvars.ContextVar("REQUEST", default="none")


@dataclass
class Basket:
    things: list = field(default_factory=list)


class Handlers:
    def __init__(self, kit):
        self.read = kit.port("world").read
        self.seen, self.standing = 0, asyncio.Lock()

    async def gather(self):
        return await asyncio.gather(self.read("a"), self.read("b"))

    async def gather_alike(self):
        return await asyncio.gather(self.read("a"), self.read("a"))

    async def gather_exceptions(self):
        return [str(each) for each in await asyncio.gather(self.read("a"), self.read("b"), return_exceptions=True)]

    async def gather_fails(self):
        try:
            return await asyncio.gather(self.read("a"), self.read("b"))
        except Exception as error:
            return str(error)

    async def create_task(self):
        task = asyncio.create_task(self.read("a"))
        return [await self.read("b"), await task]

    async def task_group(self):
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(self.read(key)) for key in "ab"]
        return [task.result() for task in tasks]

    async def task_group_fails(self):
        try:
            async with asyncio.TaskGroup() as group:
                for key in "ab":
                    group.create_task(self.read(key))
        except* Exception as errors:
            said = [str(error) for error in errors.exceptions]
        return said

    async def wait_for(self):
        try:
            return await asyncio.wait_for(self.read("a"), 5)
        except TimeoutError:
            return "late"

    async def timeout(self):
        try:
            async with asyncio.timeout(0.5):
                return await self.read("a")
        except TimeoutError:
            return "late"

    async def shield(self):
        task = asyncio.create_task(self.read("a"))
        try:
            return await asyncio.wait_for(asyncio.shield(task), 5)
        except TimeoutError:
            return ["late", await task]

    async def lock(self):
        lock, seen = asyncio.Lock(), []

        async def one(key):
            async with lock:
                seen.append(await self.read(key))

        await asyncio.gather(one("a"), one("b"))
        return seen

    async def event(self):
        event = asyncio.Event()

        async def one():
            await event.wait()
            return await self.read("b")

        task = asyncio.create_task(one())
        await self.read("a")
        event.set()
        return await task

    async def condition(self):
        condition, ready = asyncio.Condition(), []

        async def one():
            async with condition:
                await condition.wait_for(lambda: ready)
                return ready[0]

        task = asyncio.create_task(one())
        value = await self.read("a")
        async with condition:
            ready.append(value)
            condition.notify_all()
        return await task

    async def semaphore(self):
        two = asyncio.Semaphore(2)

        async def one(key):
            async with two:
                return await self.read(key)

        return await asyncio.gather(*(one(key) for key in "abc"))

    async def queue(self):
        queue = asyncio.Queue()

        async def worker():
            while True:
                key = await queue.get()
                seen.append(await self.read(key))
                queue.task_done()

        seen = []
        task = asyncio.create_task(worker())
        for key in "ab":
            queue.put_nowait(key)
        await queue.join()
        task.cancel()
        return seen

    async def barrier(self):
        barrier = asyncio.Barrier(2)

        async def one(key):
            value = await self.read(key)
            await barrier.wait()
            return value

        return await asyncio.gather(one("a"), one("b"))

    async def sleep(self):
        await asyncio.sleep(0.25)
        return "slept"

    async def sleep_zero(self):
        await asyncio.sleep(0)
        return "went on"

    async def wait_first(self):
        tasks = [asyncio.create_task(self.read(key)) for key in "ab"]
        done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in pending:
            task.cancel()
        return [task.result() for task in done]

    async def as_completed(self):
        return [await each for each in asyncio.as_completed([self.read("a"), self.read("b")])]

    async def cancel(self):
        task = asyncio.create_task(self.read("a"))
        await self.read("b")
        task.cancel()
        try:
            await task
        except asyncio.CancelledError:
            return "cancelled"

    async def cancelled_cleanup(self):
        async def one():
            try:
                return await self.read("a")
            finally:
                await self.read("cleanup")

        try:
            return await asyncio.wait_for(one(), 5)
        except TimeoutError:
            return "late"

    async def background(self):
        self.task = asyncio.create_task(self.read("a"))
        await asyncio.sleep(0)
        return "answered"

    async def async_with(self):
        @asynccontextmanager
        async def row(key):
            yield await self.read(key)
            await self.read("release")

        async with row("a") as value:
            return value

    async def async_generator(self):
        async def rows():
            for key in "abc":
                yield await self.read(key)

        async for value in rows():
            return value

    async def held(self):
        keys, seen, basket = iter("ab"), {}, Basket()
        for key in keys:
            seen[key] = await self.read(key)
            basket.things.append(seen[key])
        return [seen, basket.things]

    async def context_variable(self):
        async def one(key):
            REQUEST.set(key)
            await self.read(key)
            return REQUEST.get()

        return [*await asyncio.gather(one("a"), one("b")), REQUEST.get()]

    async def call_later(self):
        loop = asyncio.get_running_loop()
        future = loop.create_future()
        loop.call_later(2, future.set_result, "fired")
        return await future

    async def loop_time(self):
        loop = asyncio.get_running_loop()
        begun = loop.time()
        while loop.time() < begun + 3:
            await asyncio.sleep(2)
        return loop.time() - begun

    async def prints(self):
        print("printed")
        logging.getLogger(__name__).error("logged")

    async def chance(self):
        return [random.random(), str(uuid.uuid4())]

    async def reraises(self):
        try:
            await self.read("a")
        except Exception as error:
            raise ValueError("wrapped") from error

    async def forgotten_error(self):
        async def fails():
            raise ValueError("unheard")

        self.task = asyncio.create_task(fails())
        await asyncio.sleep(0)

    async def to_thread(self):
        return await asyncio.to_thread(len, "a")

    async def executor(self):
        return await asyncio.get_running_loop().run_in_executor(None, len, "a")

    async def thread(self):
        threading.Thread(target=len, args=("a",)).start()

    async def threadsafe(self):
        asyncio.get_running_loop().call_soon_threadsafe(len, "a")

    async def file(self):
        with open(__file__) as file:
            return file.read()

    async def swallowed(self):
        try:
            with open(__file__) as file:
                return file.read()
        except BaseException:
            return "nothing happened"

    async def socket(self):
        socket.create_connection(("127.0.0.1", 9))

    async def connection(self):
        await asyncio.open_connection("127.0.0.1", 9)

    async def subprocess(self):
        subprocess.run(["true"], check=True)

    async def async_subprocess(self):
        await asyncio.create_subprocess_exec("true")

    async def exits(self):
        sys.exit(3)

    async def exits_at_once(self):
        os._exit(3)

    async def signals(self):
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, len)

    async def loop_in_loop(self):
        asyncio.get_running_loop().run_until_complete(asyncio.get_running_loop().create_future())

    async def round_and_round(self):
        while True:
            await asyncio.sleep(0)

    async def never_settles(self):
        await asyncio.get_running_loop().create_future()

    async def kept_in_a_global(self):
        SEEN.append(1)
        return len(SEEN)

    async def kept_by_the_app(self):
        self.seen += 1
        return self.seen

    async def lock_of_the_app(self):
        async with self.standing:
            return await self.read("a")

    async def no_json(self):
        return await self.read(object())


def boot(kit):
    handlers = Handlers(kit)
    return {name: getattr(handlers, name) for name in vars(Handlers) if not name.startswith("_")}
