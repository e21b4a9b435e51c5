"""Hygiene: a release that reads the clock, draws, iterates a set or keeps state is named, with its line and remedy."""

from __future__ import annotations

import functools
import importlib.util
import itertools
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from pullwake.releases import RELEASES
from wakeproof.errors import ReleaseError
from wakeproof.observe.hygiene import check_handlers, check_hygiene

HERE = "# here"
PORT, ORDER, STATE = "take it from a port", "sorted(...)", "behind a port"
_names = itertools.count()


@pytest.fixture
def load(tmp_path: Path) -> Iterator[Callable[..., ModuleType]]:
    """Writes a release to a file of its own and imports it."""
    loaded: list[str] = []

    def load(source: str, name: str = "") -> ModuleType:
        name = name or f"release_{next(_names)}"
        file = tmp_path / f"{name}.py"
        file.write_text(source, encoding="utf-8")
        spec = importlib.util.spec_from_file_location(name, file)
        assert spec and spec.loader
        module = sys.modules[name] = importlib.util.module_from_spec(spec)
        loaded.append(name)
        spec.loader.exec_module(module)
        return module

    yield load
    for name in loaded:
        del sys.modules[name]


def refusal(handler: Any) -> str:
    with pytest.raises(ReleaseError) as error:
        check_hygiene([handler])
    return str(error.value)


def marked(module: ModuleType) -> str:
    """The file and line that the source marks."""
    lines = Path(str(module.__file__)).read_text(encoding="utf-8").splitlines()
    return f"{module.__file__}:{next(number for number, line in enumerate(lines, 1) if HERE in line)}: "


BROKEN = {
    "module time": (
        """
        import time
        async def handle(ports):
            await ports.ask(time.time())  # here
        """,
        ["handle reads the clock ('time.time')", PORT],
    ),
    "from time": (
        """
        from time import monotonic
        async def handle(ports):
            now = monotonic  # here
            await ports.ask(now())
        """,
        ["handle reads the clock ('monotonic')", PORT],
    ),
    "perf_counter_ns under another name": (
        """
        from time import perf_counter_ns as ticks
        async def handle(ports):
            await ports.ask(
                ticks())  # here
        """,
        ["handle reads the clock ('ticks')"],
    ),
    "datetime class": (
        """
        from datetime import datetime
        async def handle(ports):
            await ports.ask(datetime.now().isoformat())  # here
        """,
        ["handle reads the clock ('datetime.now')", PORT],
    ),
    "datetime module": (
        """
        import datetime as dt
        async def handle(ports):
            await ports.ask(dt.datetime.utcnow)  # here
        """,
        ["handle reads the clock ('dt.datetime.utcnow')"],
    ),
    "random module": (
        """
        import random
        async def handle(ports):
            await ports.ask(random.choice((1, 2)))  # here
        """,
        ["handle draws at random ('random.choice')", PORT],
    ),
    "random function": (
        """
        from random import random
        async def handle(ports):
            await ports.ask(random())  # here
        """,
        ["handle draws at random ('random')"],
    ),
    "random generator": (
        """
        from random import Random
        async def handle(ports):
            await ports.ask(Random().random())  # here
        """,
        ["handle draws at random ('Random')"],
    ),
    "kept random generator": (
        """
        import random
        RANDOM = random.Random(5)
        async def handle(ports):
            await ports.ask(RANDOM.random())  # here
        """,
        ["handle draws at random ('RANDOM')"],
    ),
    "secrets": (
        """
        from secrets import token_hex
        async def handle(ports):
            await ports.ask(token_hex())  # here
        """,
        ["handle draws at random ('token_hex')"],
    ),
    "uuid": (
        """
        import uuid
        async def handle(ports):
            await ports.ask(str(uuid.uuid4()))  # here
        """,
        ["handle draws at random ('uuid.uuid4')"],
    ),
    "environment": (
        """
        import os
        async def handle(ports):
            await ports.ask(os.environ["HOME"])  # here
        """,
        ["handle asks the operating system ('os.environ')", PORT],
    ),
    "environment by name": (
        """
        from os import environ, getpid
        async def handle(ports):
            await ports.ask(environ.get("HOME"))  # here
        """,
        ["handle asks the operating system ('environ')"],
    ),
    "process": (
        """
        from os import getpid
        async def handle(ports):
            await ports.ask(getpid())  # here
        """,
        ["handle asks the operating system ('getpid')"],
    ),
    "file": (
        """
        async def handle(ports):
            await ports.ask(open("/dev/random").read(1))  # here
        """,
        ["handle asks the operating system ('open')"],
    ),
    "a thread of asyncio's": (
        """
        import asyncio
        async def handle(ports):
            await asyncio.to_thread(len, ())  # here
        """,
        ["handle schedules by itself ('asyncio.to_thread')"],
    ),
    "a loop inside the loop": (
        """
        from asyncio import run
        async def handle(ports):
            run(ports.ask(1))  # here
        """,
        ["handle schedules by itself ('run')"],
    ),
    "a loop of its own": (
        """
        import asyncio
        async def handle(ports):
            asyncio.new_event_loop()  # here
        """,
        ["handle schedules by itself ('asyncio.new_event_loop')"],
    ),
    "a socket of asyncio's": (
        """
        import asyncio
        async def handle(ports):
            await asyncio.open_connection("here", 1)  # here
        """,
        ["handle asks the operating system ('asyncio.open_connection')"],
    ),
    "a process of asyncio's": (
        """
        import asyncio
        async def handle(ports):
            await asyncio.create_subprocess_exec("true")  # here
        """,
        ["handle asks the operating system ('asyncio.create_subprocess_exec')"],
    ),
    "a lock of asyncio's that outlives the request": (
        """
        import asyncio
        LOCK = asyncio.Lock()
        async def handle(ports):
            async with LOCK:  # here
                await ports.ask(1)
        """,
        ["handle keeps state in the module global 'LOCK'"],
    ),
    "lock": (
        """
        import threading
        LOCK = threading.Lock()
        async def handle(ports):
            with LOCK:  # here
                await ports.ask(1)
        """,
        ["handle schedules by itself ('LOCK')"],
    ),
    "import inside": (
        """
        async def handle(ports):
            import time  # here
            await ports.ask(time.time())
        """,
        ["handle imports 'time' while it runs", "import at the top of the file"],
    ),
    "in a comprehension": (
        """
        import time
        async def handle(ports):
            stamps = tuple(
                time.time() for _ in range(2))  # here
            await ports.ask(stamps)
        """,
        ["handle reads the clock ('time.time')"],
    ),
    "in a nested function": (
        """
        import time
        async def handle(ports):
            def now():
                return time.time()  # here
            await ports.ask(now())
        """,
        ["handle reads the clock ('time.time')"],
    ),
    "clock handed on": (
        """
        import time
        async def handle(ports):
            await ports.ask(max((1, 2), key=lambda _: time.time()))  # here
        """,
        ["handle reads the clock ('time.time')"],
    ),
    "loop over a set": (
        """
        async def handle(ports):
            for name in {"a", "b"}:  # here
                await ports.ask(name)
        """,
        ["handle iterates a set", ORDER],
    ),
    "loop over set()": (
        """
        async def handle(ports):
            for name in set(("a", "b")):  # here
                await ports.ask(name)
        """,
        ["handle iterates a set", ORDER],
    ),
    "set comprehension": (
        """
        async def handle(ports):
            names = tuple({name for name in ("a", "b")})  # here
            await ports.ask(names)
        """,
        ["handle depends on the order of a set", ORDER],
    ),
    "list of a set": (
        """
        async def handle(ports):
            await ports.ask(tuple(list(set(("a", "b")))))  # here
        """,
        ["handle depends on the order of a set", ORDER],
    ),
    "frozenset": (
        """
        async def handle(ports):
            await ports.ask(",".join(frozenset(("a", "b"))))  # here
        """,
        ["handle depends on the order of a set"],
    ),
    "set in a variable": (
        """
        def helper():
            names = {"a", "b"}  # here
            return ",".join(names)
        async def handle(ports):
            await ports.ask(helper())
        """,
        ["helper depends on the order of a set"],
    ),
    "sorted by something else": (
        """
        async def handle(ports):
            await ports.ask(tuple(sorted({"a", "b"}, key=len)))  # here
        """,
        ["handle depends on the order of a set"],
    ),
    "keys that two dictionaries share": (
        """
        async def handle(ports):
            for name in {"a": 1}.keys() & {"a": 2}.keys():  # here
                await ports.ask(name)
        """,
        ["handle iterates a set"],
    ),
    "set constant": (
        """
        NAMES = frozenset(("a", "b"))
        async def handle(ports):
            for name in NAMES:  # here
                await ports.ask(name)
        """,
        ["handle iterates a set"],
    ),
    "global statement": (
        """
        count = 0
        async def handle(ports):
            global count
            count += 1  # here
            await ports.ask("x")
        """,
        ["handle keeps state in the module global 'count'", STATE],
    ),
    "module list": (
        """
        SEEN = []
        async def handle(ports):
            SEEN.append(1)  # here
            await ports.ask("x")
        """,
        ["handle keeps state in the module global 'SEEN'", STATE, "a constant table: a tuple"],
    ),
    "module dict": (
        """
        CACHE = {}
        async def handle(ports):
            CACHE["x"] = await ports.ask("x")  # here
        """,
        ["handle keeps state in the module global 'CACHE'", STATE],
    ),
    "list in a tuple": (
        """
        SEEN = ([],)
        async def handle(ports):
            SEEN[0].append(1)  # here
            await ports.ask("x")
        """,
        ["handle keeps state in the module global 'SEEN'"],
    ),
    "counter": (
        """
        from itertools import count
        NUMBERS = count()
        async def handle(ports):
            await ports.ask(next(NUMBERS))  # here
        """,
        ["handle keeps state in the module global 'NUMBERS'"],
    ),
    "object": (
        """
        class Store:
            def __init__(self):
                self.seen = 0
        STORE = Store()
        async def handle(ports):
            STORE.seen += 1  # here
            await ports.ask(STORE.seen)
        """,
        ["handle keeps state in the module global 'STORE'"],
    ),
    "mutable default": (
        """
        async def handle(ports, seen=[]):  # here
            seen.append(1)
            await ports.ask("x")
        """,
        ["handle keeps state in a mutable default argument", STATE],
    ),
    "mutable default by keyword": (
        """
        async def handle(ports, *, seen=dict()):  # here
            await ports.ask("x")
        """,
        ["handle keeps state in a mutable default argument"],
    ),
    "closure": (
        """
        def make():
            seen = []
            async def handle(ports):
                seen.append(1)  # here
                await ports.ask("x")
            return handle
        handle = make()
        """,
        ["make.<locals>.handle keeps state in the enclosing variable 'seen'", STATE],
    ),
    "nonlocal": (
        """
        def make():
            count = 0
            async def handle(ports):
                nonlocal count
                count += 1  # here
                await ports.ask(count)
            return handle
        handle = make()
        """,
        ["make.<locals>.handle keeps state in the enclosing variable 'count'"],
    ),
    "class attribute written": (
        """
        class Store:
            count = 0
        async def handle(ports):
            Store.count += 1  # here
            await ports.ask("x")
        """,
        ["handle keeps state in 'Store.count'", STATE],
    ),
    "class attribute mutated": (
        """
        class Store:
            seen = []
        async def handle(ports):
            Store.seen.append(1)  # here
            await ports.ask("x")
        """,
        ["handle keeps state in the module global 'Store.seen'"],
    ),
    "class attribute behind an instance": (
        """
        class Store:
            _seen = []
            def add(self):
                self._seen.append(1)
        async def handle(ports):
            Store().add()  # here
            await ports.ask("x")
        """,
        ["handle keeps state in the class attribute 'Store._seen'"],
    ),
    "class method": (
        """
        class Store:
            count = 0
            @classmethod
            def add(cls):
                cls.count += 1  # here
                return cls.count
        async def handle(ports):
            await ports.ask(Store.add())
        """,
        ["Store.add keeps state in the class attribute 'cls.count'"],
    ),
    "type of an instance": (
        """
        class Store:
            count = 0
            def add(self):
                type(self).count = 1  # here
        async def handle(ports):
            await ports.ask(Store().add())
        """,
        ["Store.add keeps state in the class attribute"],
    ),
    "function attribute": (
        """
        async def handle(ports):
            handle.last = await ports.ask("x")  # here
        """,
        ["handle keeps state in 'handle.last'"],
    ),
    "setattr": (
        """
        async def handle(ports):
            setattr(handle, "last", await ports.ask("x"))  # here
        """,
        ["handle hides what it changes ('setattr')", "write the assignment out"],
    ),
    "cached helper": (
        """
        import functools
        @functools.cache
        def helper(number):
            return number
        async def handle(ports):
            await ports.ask(helper(1))  # here
        """,
        ["handle keeps results between calls (the cache of 'helper')", "once per history"],
    ),
    "cached method": (
        """
        import functools
        class Store:
            @functools.lru_cache(maxsize=8)
            def helper(self):
                return 1
        async def handle(ports):
            await ports.ask(Store.helper(None))  # here
        """,
        ["handle keeps results between calls (the cache of 'Store.helper')"],
    ),
    "identity of two values": (
        """
        async def handle(ports):
            first, second = await ports.ask(1), await ports.ask(2)
            if first is not second:  # here
                await ports.ask(3)
        """,
        ["handle asks whether two values are one object ('first is not second')", "compare with =="],
    ),
    "identity of a constant record": (
        """
        DEFAULT = (1, 2)
        async def handle(ports):
            await ports.ask(await ports.ask(1) is DEFAULT)  # here
        """,
        ["handle asks whether two values are one object", "compare with =="],
    ),
    "frame of an exception": (
        """
        async def handle(ports):
            try:
                await ports.ask(1)
            except ValueError as error:
                frame = error.__traceback__.tb_frame  # here
                await ports.ask(len(frame.f_code.co_name))
        """,
        ["handle looks into frames ('tb_frame')", "keep what it needs in a variable"],
    ),
    "identity by a function": (
        """
        from operator import is_
        async def handle(ports):
            await ports.ask(is_(await ports.ask(1), ()))  # here
        """,
        ["handle uses what differs between processes ('is_')", "use a key that is made of the value"],
    ),
    "id": (
        """
        async def handle(ports):
            await ports.ask(id(ports))  # here
        """,
        ["handle uses what differs between processes ('id')", "use a key that is made of the value"],
    ),
    "hash": (
        """
        async def handle(ports):
            await ports.ask(hash("x") % 2)  # here
        """,
        ["handle uses what differs between processes ('hash')"],
    ),
    "helper": (
        """
        import time
        def helper():
            return time.time()  # here
        async def handle(ports):
            await ports.ask(helper())
        """,
        ["helper reads the clock ('time.time')", PORT],
    ),
    "helper of a helper": (
        """
        import time
        def deepest():
            return time.time()  # here
        async def helper(ports):
            return await ports.ask(deepest())
        async def handle(ports):
            return await helper(ports)
        """,
        ["deepest reads the clock ('time.time')"],
    ),
    "method": (
        """
        import time
        class Helper:
            def now(self):
                return time.time()  # here
        async def handle(ports):
            await ports.ask(Helper().now())
        """,
        ["Helper.now reads the clock ('time.time')"],
    ),
    "inherited method": (
        """
        import time
        class Base:
            def now(self):
                return time.time()  # here
        class Helper(Base):
            pass
        async def handle(ports):
            await ports.ask(Helper().now())
        """,
        ["Base.now reads the clock ('time.time')"],
    ),
    "static method": (
        """
        import time
        class Helper:
            @staticmethod
            def now():
                return time.time()  # here
        async def handle(ports):
            await ports.ask(Helper.now())
        """,
        ["Helper.now reads the clock ('time.time')"],
    ),
    "property": (
        """
        import time
        from typing import NamedTuple
        class Helper(NamedTuple):
            number: int
            @property
            def now(self):
                return time.time()  # here
        async def handle(ports):
            await ports.ask(Helper(1).now)
        """,
        ["Helper.now reads the clock ('time.time')"],
    ),
    "partial": (
        """
        import functools, time
        def helper(number):
            return time.time() + number  # here
        later = functools.partial(helper, 1)
        async def handle(ports):
            await ports.ask(later())
        """,
        ["helper reads the clock ('time.time')"],
    ),
    "partial of a list": (
        """
        import functools
        def helper(seen):
            return len(seen)
        counted = functools.partial(helper, [])
        async def handle(ports):
            await ports.ask(counted())  # here
        """,
        ["handle keeps state in the module global 'counted'"],
    ),
    "decorated": (
        """
        import functools, time
        def timed(function):
            @functools.wraps(function)
            async def wrapper(ports):
                return time.time(), await function(ports)  # here
            return wrapper
        @timed
        async def handle(ports):
            await ports.ask(1)
        """,
        ["reads the clock ('time.time')"],
    ),
    "under a decorator": (
        """
        import functools, time
        def plain(function):
            @functools.wraps(function)
            async def wrapper(ports):
                return await function(ports)
            return wrapper
        @plain
        async def handle(ports):
            await ports.ask(time.time())  # here
        """,
        ["handle reads the clock ('time.time')"],
    ),
    "lambda": (
        """
        import time
        now = lambda: time.time()  # here
        async def handle(ports):
            await ports.ask(now())
        """,
        ["<lambda> reads the clock ('time.time')"],
    ),
    "handler as a method": (
        """
        import time
        class Release:
            async def done(self, ports):
                await ports.ask(time.time())  # here
        handle = Release().done
        """,
        ["Release.done reads the clock ('time.time')"],
    ),
    "handler as a partial": (
        """
        import functools, time
        async def done(number, ports):
            await ports.ask(time.time())  # here
        handle = functools.partial(done, 1)
        """,
        ["done reads the clock ('time.time')"],
    ),
    "handler as a callable object": (
        """
        import time
        class Release:
            async def __call__(self, ports):
                await ports.ask(time.time())  # here
        handle = Release()
        """,
        ["Release.__call__ reads the clock ('time.time')"],
    ),
}  # fmt: skip


def dedented(source: str) -> str:
    return "\n".join(line[8:] for line in source.splitlines())


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_rule_is_named_with_function_line_and_remedy(case: str, load: Callable[..., ModuleType]) -> None:
    source, words = BROKEN[case]
    module = load(dedented(source))
    message = refusal(module.handle)
    assert message.startswith(marked(module))
    assert [word for word in words if word not in message] == []


def test_a_helper_in_another_file_is_followed_by_name_and_through_its_module(load: Callable[..., ModuleType]) -> None:
    helpers = load("import time\ndef now():\n    return time.time()  # here\n", "release_helpers")
    by_name = load("from release_helpers import now\nasync def handle(ports):\n    await ports.ask(now())\n")
    by_module = load("import release_helpers as h\nasync def handle(ports):\n    await ports.ask(h.now())\n")
    for module in (by_name, by_module):
        assert refusal(module.handle).startswith(marked(helpers))


def test_a_clock_reached_through_another_module_is_named(load: Callable[..., ModuleType]) -> None:
    load("import time\n", "release_helpers")
    module = load("import release_helpers as h\nasync def handle(ports):\n    await ports.ask(h.time.time())  # here\n")
    assert "reads the clock ('h.time.time')" in refusal(module.handle)


KEPT = {
    "membership": 'if await ports.ask(1) in {"a", "b"}: return',
    "membership in a constant": "if await ports.ask(1) in NAMES: return",
    "not in a set": 'if await ports.ask(1) not in set(("a",)): return',
    "sorted set": 'for name in sorted(set(("b", "a"))): await ports.ask(name)',
    "size of a set": 'await ports.ask(len({"a", "b"}))',
    "sets compared": 'await ports.ask(set(("a",)) == {"b"})',
    "sorted constant": "await ports.ask(tuple(sorted(NAMES)))",
    "dictionary": 'for name in {"a": 1, "b": 2}: await ports.ask(name)',
    "constant table": "await ports.ask(TABLE[1])",
    "constant record": "await ports.ask(DEFAULT.number)",
    "record": "await ports.ask(Record(1).doubled)",
    "hashable": "await ports.ask(Keyed() == Keyed())",
    "member": "await ports.ask(Colour.RED.value)",
    "own exception": "raise Gone('x')",
    "library exception": "\n    try: await ports.ask(1)\n    except asyncio.TimeoutError: pass",
    "span of time": "await ports.ask(timedelta(seconds=3).days)",
    "fixed moment": "await ports.ask(datetime(2020, 1, 1).year)",
    "path": "await ports.ask(os.path.join('a', 'b'))",
    "local of that name": "time = ports; await time.time()",
    "attribute of that name": "await ports.time.random.choice()",
    "argument of that name": "await ports.ask(max((1,), key=lambda random: random.choice))",
    "none": "await ports.ask(await ports.ask(1) is None)",
    "no boolean": "await ports.ask(None is not await ports.ask(1) is not False)",
    "member by identity": "await ports.ask(await ports.ask(1) is Colour.RED)",
    "class by identity": "await ports.ask(type(await ports.ask(1)) is Record)",
    "sentinel": "await ports.ask(await ports.ask(1) is MISSING)",
    "equal to itself": "await ports.ask(Same() == Same())",
    "nested state": "\n    n = 0\n    def f():\n        nonlocal n\n        n += 1\n    f()\n    await ports.ask(n)",
    "default of a nested function": "\n    def more(seen=[]):\n        return seen\n    await ports.ask(len(more()))",
    "local list": "seen = []; seen.append(1); await ports.ask(len(seen))",
    "attribute of a local": "found = Loose(); found.x = 1; await ports.ask(found.x)",
    "library function": "await ports.ask(reduce(max, (1, 2)))",
}

AROUND = """
import asyncio, os, random, time
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from functools import reduce
from types import MappingProxyType
from typing import NamedTuple
NAMES = frozenset(("a", "b"))
TABLE = MappingProxyType({1: 2})
class Record(NamedTuple):
    number: int = 3
    @property
    def doubled(self):
        return self.number * 2
DEFAULT = Record()
class Colour(Enum):
    RED = 1
class Gone(Exception):
    pass
MISSING = object()
class Same:
    def __eq__(self, other):
        return self is other
    def __hash__(self):
        return 1
class Keyed:
    def __hash__(self):
        return hash(1)
@dataclass
class Loose:
    seen: list = field(default_factory=list)
"""


@pytest.mark.parametrize("case", KEPT)
def test_what_keeps_the_rules_is_let_through(case: str, load: Callable[..., ModuleType]) -> None:
    check_hygiene([load(f"{AROUND}\nasync def handle(ports):\n    {KEPT[case]}\n").handle])


@pytest.mark.parametrize("release", RELEASES)
def test_the_shipped_releases_keep_the_rules(release: str) -> None:
    check_hygiene([*RELEASES[release].handlers().values(), RELEASES[release].tokens])


def test_a_bad_handler_beside_a_shipped_release_is_found(load: Callable[..., ModuleType]) -> None:
    module = load("import time\nasync def handle(ports):\n    await ports.ask(time.time())  # here\n")
    handlers = [*RELEASES["decoupled"].handlers().values(), functools.partial(module.handle)]
    with pytest.raises(ReleaseError, match="handle reads the clock"):
        check_hygiene(handlers)


LAYERS = """
import time
NOW = 1
def step():
    return NOW
def timed():
    return time.time()
async def handle(ports):
    await ports.ask(step())
"""
CHANGES = {
    "a constant becomes the clock": ("NOW", "time", "step reads the clock"),
    "a helper is another one": ("step", "timed", "timed reads the clock"),
    "a constant becomes a list": ("NOW", "[]", "keeps state in the module global 'NOW'"),
}


@pytest.mark.parametrize("case", CHANGES)
def test_what_was_clean_is_asked_again_once_anything_that_it_reaches_is_another(
    case: str, load: Callable[..., ModuleType]
) -> None:
    module, (name, value, told) = load(LAYERS), CHANGES[case]
    check_handlers({"handle": module.handle})
    check_handlers({"handle": module.handle})
    setattr(module, name, eval(value, vars(module)))
    with pytest.raises(ReleaseError, match=told):
        check_handlers({"handle": module.handle})


def test_what_goes_with_handlers_is_asked_each_time(load: Callable[..., ModuleType]) -> None:
    handlers = {"handle": load(LAYERS).handle}
    check_handlers(handlers)
    bad = load("import time\nclass Tokens:\n    def mint(self):\n        return time.time()  # here\n")
    with pytest.raises(ReleaseError, match=r"mint reads the clock"):
        check_handlers(handlers, [bad.Tokens])


def test_a_handler_without_source_is_checked_by_its_bytecode() -> None:
    space: dict[str, Any] = {"__name__": "written_nowhere"}
    exec(
        compile("import time\nasync def handle(ports):\n    await ports.ask(time.time())\n", "/nowhere.py", "exec"),
        space,
    )
    assert refusal(space["handle"]).startswith("/nowhere.py:3: handle reads the clock")


def test_what_a_name_stands_for_is_looked_up_each_time(load):
    module = load("HELPER = len\n\n\nasync def handle(ports):\n    return HELPER(())\n")
    check_hygiene([module.handle])
    module.HELPER = time.time
    assert "handle reads the clock ('HELPER')" in refusal(module.handle)
