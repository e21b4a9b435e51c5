"""However a handler ends, the host answers and goes on."""

from __future__ import annotations

import json
import sys

import pytest

from kits import HELLO
from wakeproof.kit.conformance import asked, learns
from wakeproof.kit.host import PythonHost
from wakeproof.kit.messages import HostRefusal, Ran, line_of_message

MODULE = """
import asyncio

class Mute(Exception):
    def __str__(self):
        raise ValueError("no")

def boot(kit):
    world, table = kit.port("world"), kit.watched("table", {})
    async def mute():
        raise Mute
    async def no_exception():
        raise BaseException("x")
    async def cancels_itself():
        asyncio.current_task().cancel()
        await world.read(1)
    async def half_a_pair():
        return "\\ud800"
    async def deep():
        made = []
        for _ in range(500):
            made = [made]
        return made
    async def spoils_memory():
        table["a"] = object()
        await world.read(1)
    async def goes_deep():
        return await goes_deep()
    async def fine():
        return await world.read(1)
    return {key: value for key, value in locals().items() if asyncio.iscoroutinefunction(value)}
"""
ENDS = {
    "mute": "Mute: Mute, which raises when it is asked for its message",
    "no_exception": "BaseException: x",
    "cancels_itself": "CancelledError: ",
    "half_a_pair": "[value]",
    "deep": "[value]",
    "spoils_memory": "[memory]",
    "goes_deep": "RecursionError: maximum recursion depth exceeded",
}


@pytest.fixture(scope="module")
def host(tmp_path_factory):
    path = tmp_path_factory.mktemp("odd") / "odd_ends.py"
    path.write_text(MODULE, encoding="utf-8")
    before = sys.path[:]
    made = PythonHost(path)
    made.reply(HELLO)
    yield made
    sys.path[:] = before
    del sys.modules["odd_ends"]


def told(host, handler, *steps):
    """As it crosses the pipe."""
    from wakeproof.kit.host import _line  # noqa: PLC0415 - the host's last word on what is no text

    return json.loads(_line(host.reply(line_of_message(asked(handler, steps=steps)))))


@pytest.mark.parametrize("handler", ENDS)
def test_it_is_told_and_the_host_goes_on(host, handler):
    reply = told(host, handler)
    error = (reply.get("ended") or {}).get("error")
    said = f"{error['name']}: {error['message']}" if error else f"[{reply['name']}]"
    assert said.startswith(ENDS[handler])
    assert told(host, "fine", learns(0, "as ever"))["ended"] == {"value": "as ever"}


def test_a_handler_that_is_given_other_arguments_is_refused(host):
    refusal = host.reply(line_of_message(asked("fine", 1, 2)))
    assert isinstance(refusal, HostRefusal) and refusal.name == "arguments"
    assert isinstance(host.reply(line_of_message(asked("fine"))), Ran)
