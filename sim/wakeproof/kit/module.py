"""A module of handlers in Python, booted: its adapter `boot(kit)` is given ports and declares memory.

def boot(kit):
    store = kit.watched("tokens", TokenStore())
    database = kit.port("database")

    async def done(wake):
        row = await database.read_callback(wake)
        ...

    return {"done": done}
"""

from __future__ import annotations

import importlib.util
import inspect
import math
import sys
import types
from collections.abc import Callable, Coroutine, Iterator, Mapping
from pathlib import Path
from typing import Any

from wakeproof.errors import ReleaseError
from wakeproof.kit.memory import WatchedMemory
from wakeproof.kit.messages import DEPTH_MAX
from wakeproof.kit.values import INTEGER_MAX
from wakeproof.observe.event_loop import HistoryLoop, LoopRefusal
from wakeproof.observe.guard import Forbidden, Guard
from wakeproof.observe.reach import OwnCode, functions_of, root_of, uses

Handler = Callable[..., Coroutine[Any, Any, Any]]
_CLOCKS = ("time", "datetime")
_CLOCK_METHODS = ("now", "utcnow", "today")
_REMEDY_CLOCK = "take it from a port, or measure with asyncio.get_running_loop().time(), which timers move"
_REMEDY_VALUE = "send what JSON has: null, booleans, numbers, text, lists, dicts with text as keys"


class EffectFailed(Exception):
    """What a port's call raises when its outcome is an error; `definite`: it did not happen."""

    def __init__(self, name: str, message: str, code: str | None = None, *, definite: bool = True) -> None:
        self.name, self.code, self.definite = name, code, definite
        super().__init__(message)


class Kit:
    """What an adapter is given: ports, whose calls are effects, and memory that is put back."""

    EffectFailed = EffectFailed

    def __init__(self) -> None:
        self.memory = WatchedMemory()
        self.loop: HistoryLoop | None = None

    def port(self, name: str) -> KitPort:
        return KitPort(self, name)

    def watched(self, name: str, target: Any) -> Any:
        """Memory that outlives a request, and that a restart forgets. Use what is returned in its place."""
        return self.memory.watched(name, target)

    async def effect(self, of: str, body: Mapping[str, Any]) -> Any:
        """One effect of a kind of its own: it is pending from here until it is answered."""
        loop = self.loop
        if loop is None:
            raise Forbidden("an effect at load, where no request is served")
        try:
            sent = {key: plain(value) for key, value in body.items()}
        except ValueError as error:
            raise loop.refuse("value", f"sends {error}", _REMEDY_VALUE) from None
        return await loop.start(of, sent)


class KitPort:
    """A port of one's own: each method is an effect, answered by the world."""

    def __init__(self, kit: Kit, name: str) -> None:
        self._kit, self._name = kit, name

    def __getattr__(self, method: str) -> Callable[..., Coroutine[Any, Any, Any]]:
        if method.startswith("_"):
            raise AttributeError(method)

        async def call(*args: Any) -> Any:
            return await self._kit.effect("call", {"port": self._name, "name": method, "args": args})

        return call


class Booted:
    """A module that stands: its kit, its handlers, and its memory as it was when it had just been booted."""

    def __init__(self, source: types.ModuleType, *, is_first: bool) -> None:
        """The code of a module is looked through once, where it `is_first` booted: another boot has the same."""
        self.kit = Kit()
        self.handlers: dict[str, Handler] = dict(_booting(source)(self.kit))
        for name, handler in self.handlers.items():
            if not inspect.iscoroutinefunction(handler):
                raise LoopRefusal(
                    "handler", f"the handler '{name}' is not a coroutine function", remedy="write async def"
                )
        self.blank = self.kit.memory.dump()
        self.own = OwnCode(self.handlers.values())
        if is_first:
            refuse_clocks([*self.handlers.values(), *self.kit.memory.objects()])


def loaded(path: Path) -> types.ModuleType:
    """The file, imported; what lies beside it can be imported by it."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    if spec is None or spec.loader is None or not path.is_file():
        raise LoopRefusal("boot", f"there is no Python file '{path}'")
    source = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = source
    sys.path.insert(0, str(path.parent.resolve()))
    guard = Guard(OwnCode(()), importing=True)
    with guard.watching():
        spec.loader.exec_module(source)
    guard.check()
    return source


def _booting(source: types.ModuleType) -> Callable[[Kit], Mapping[str, Handler]]:
    boot = getattr(source, "boot", None)
    if not callable(boot):
        remedy = "write `def boot(kit)`, which returns its handlers by name"
        raise LoopRefusal("boot", "the module has no function 'boot'", where=str(source.__file__), remedy=remedy)
    return boot  # type: ignore[no-any-return] # the module says what it is


def refuse_clocks(reached: list[Any]) -> None:
    """Raise for the first function that these reach by name and that asks a real clock."""
    roots = frozenset(root_of(each if callable(each) else type(each)) for each in reached)
    waiting = [function for each in reached for function in functions_of(each, roots)][::-1]
    seen = set[types.FunctionType]()
    while waiting:
        function = waiting.pop()
        if function in seen:
            continue
        seen.add(function)
        for use in uses(function):
            if _is_clock(use.value):
                where = f"{function.__code__.co_filename}:{use.line}"
                what = f"{function.__qualname__} reads a real clock ('{use.name}')"
                raise LoopRefusal("clock", what, where=where, remedy=_REMEDY_CLOCK)
            waiting += functions_of(use.value, roots)


def _is_clock(value: Any) -> bool:
    if isinstance(value, types.BuiltinFunctionType):
        owner = getattr(value, "__self__", None)
        if isinstance(owner, type):
            return owner.__module__ in _CLOCKS and value.__name__ in _CLOCK_METHODS
        return value.__module__ == "time"
    return False


def plain(value: Any, depth: int = 0) -> Any:
    """A copy of a value that JSON has, tuples as lists; anything else is a ValueError."""
    if depth > DEPTH_MAX // 2:
        raise ValueError("a value that is nested too deep")
    if isinstance(value, list | tuple):
        return [plain(part, depth + 1) for part in value]
    if isinstance(value, dict) and all(type(key) is str for key in value):
        return {key: plain(part, depth + 1) for key, part in value.items()}
    is_number = type(value) is float and math.isfinite(value)
    if value is None or type(value) in (bool, str) or is_number or _is_small(value):
        return value
    raise ValueError(f"a value that JSON does not have: {type(value).__qualname__} {value!r:.60}")


def _is_small(value: Any) -> bool:
    return type(value) is int and abs(value) <= INTEGER_MAX


def breaches(guard: Guard, kit: Kit) -> Iterator[ReleaseError]:
    """What the module did that it may not, whether or not it went on regardless."""
    yield from guard.breaches
    yield from kit.memory.refused
    if kit.loop is not None:
        yield from kit.loop.refused
