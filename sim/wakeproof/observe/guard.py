"""What code of a release may not do while it runs in this process: end it, start another, speak over its streams.

`os._exit` and `os.abort` tell nobody, so they are replaced while a release's code runs; the rest is heard of by
Python's audit hook. What was done is kept, so that a clause which takes every exception does not hide it.
"""

from __future__ import annotations

import atexit
import sys
import threading
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from wakeproof.errors import ReleaseError
from wakeproof.observe.instead import REMEDY_END, REMEDY_FILE, REMEDY_HOOKS, REMEDY_SPEAK
from wakeproof.observe.reach import OwnCode, is_standard

_REMEDY_START = "put what it does behind a port, and await that; in place of a thread, write asyncio.create_task(...)"
_REMEDY_ASK = "take it from a port"
_REMEDY_FRAMES = "keep what it needs in a variable: what the frames behind an exception held is no part of a place"
_FRAMES = ("tb_frame", "gi_frame", "cr_frame", "ag_frame")
_GIVE_FRAMES = frozenset(
    ("sys._getframe", "sys._current_frames", "gc.get_objects", "gc.get_referents", "gc.get_referrers")
)
_GIVE_FRAMES_AWAY = ("walk_tb", "walk_stack")
_DOES = {
    REMEDY_END: "ends the process",
    _REMEDY_START: "starts a process or a thread",
    _REMEDY_ASK: "speaks to the outside",
    REMEDY_FILE: "reads or writes files",
    REMEDY_HOOKS: "sets what the whole process goes by",
}

_SIGNALS = ("signal", "alarm", "setitimer")
_REPLACED = {
    **dict.fromkeys([(module, name) for module in ("os", "posix", "nt") for name in ("_exit", "abort")], REMEDY_END),
    **dict.fromkeys([("signal", "raise_signal"), ("_signal", "raise_signal")], REMEDY_END),
    **dict.fromkeys([(module, name) for module in ("signal", "_signal") for name in _SIGNALS], REMEDY_HOOKS),
    **dict.fromkeys([("_thread", name) for name in ("start_new_thread", "start_joinable_thread")], _REMEDY_START),
    **dict.fromkeys([("threading", name) for name in ("_start_new_thread", "_start_joinable_thread")], _REMEDY_START),
}
_HEARD = {
    **dict.fromkeys(("os.exec", "os.kill", "os.killpg", "signal.pthread_kill"), REMEDY_END),
    **dict.fromkeys(("ctypes.string_at", "ctypes.wstring_at"), REMEDY_END),
    **dict.fromkeys(("sys.addaudithook",), REMEDY_HOOKS),
    **dict.fromkeys(("os.fork", "os.forkpty", "os.posix_spawn", "os.spawn"), _REMEDY_START),
}
"""Heard of wherever a release's code runs."""
_HEARD_IN_HANDLERS = {
    **dict.fromkeys(("os.system", "subprocess.Popen", "pty.spawn"), _REMEDY_START),
    **dict.fromkeys(("builtins.input", "builtins.breakpoint"), _REMEDY_ASK),
    **dict.fromkeys(
        ("open", "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.listdir", "os.scandir"), REMEDY_FILE
    ),
    **dict.fromkeys(("socket.connect", "socket.bind", "socket.getaddrinfo", "sqlite3.connect"), _REMEDY_ASK),
}
"""Heard of in handlers alone: a file that is imported may read others."""
_C_EXITS = (
    *("_exit", "_Exit", "exit", "quick_exit", "abort", "kill", "raise", "fork", "execv", "execve", "execvp"),
    *("Py_Exit", "Py_Finalize", "Py_FinalizeEx", "Py_FatalError"),
)


class Forbidden(BaseException):
    """Something that a release's code may not do. No Exception, so that no handler swallows it."""


class Guard:
    """Watches over a release's code, from `watching` on; `breaches` are what it did that it may not."""

    def __init__(self, own: OwnCode, *, importing: bool = False) -> None:
        self._own, self._importing = own, importing
        self._heard = _HEARD if importing else _HEARD | _HEARD_IN_HANDLERS
        self._thread = threading.get_ident()
        self.breaches: list[ReleaseError] = []

    @contextmanager
    def watching(self) -> Iterator[None]:
        """For as long as this lasts. Guards may be nested; the innermost watches."""
        _listen()
        before = list(_replaceable())
        streams, register = (sys.stdout, sys.stderr), atexit.register
        try:
            for module, name, function, remedy in before:
                setattr(module, name, _asking_once(name, function, remedy))
            sys.stdout, sys.stderr = Muted(self, sys.stdout), Muted(self, sys.stderr)
            if self._importing:
                atexit.register = self._register  # type: ignore[assignment] # the same arguments, and a look at who calls
            _WATCHING.append(self)
            yield
        finally:
            if self in _WATCHING:
                _WATCHING.remove(self)
            atexit.register = register
            sys.stdout, sys.stderr = streams
            for module, name, function, _ in before:
                setattr(module, name, function)

    def check(self) -> None:
        """Raise what was done, also where the code that did it went on regardless."""
        if self.breaches:
            raise self.breaches[0] from None

    def heard(self, event: str, args: tuple[Any, ...]) -> None:
        """An event of Python's audit hook."""
        remedy = self._heard.get(event)
        if threading.get_ident() != self._thread:
            return
        if event == "ctypes.dlsym" and args[-1] in _C_EXITS and self._is_its_own_doing():
            self.forbid(f"{_DOES[REMEDY_END]} ('{args[-1]}' of the C library)", REMEDY_END)
        elif remedy is not None and not _is_pythons_own() and self._is_its_own_doing():
            self.forbid(f"{_DOES[remedy]} ('{event}')", remedy)

    def looked(self, what: str) -> None:
        """Somebody gets hold of a frame: the interpreter's own record of a function, with all that it ever knew.

        A key leaves out the frames that an exception has passed, so nobody may ask them. The standard library may:
        what it prints of a traceback is files and lines.
        """
        frame = sys._getframe(3)  # noqa: SLF001 - whoever caused the event: below this, and below the hook
        module, function = frame.f_globals.get("__name__"), frame.f_code.co_name
        gives_frames = module == "inspect" or (module == "traceback" and function in _GIVE_FRAMES_AWAY)
        if self._own.runs_in(frame) or (gives_frames and self._is_its_own_doing()):
            self.forbid(f"looks into frames ('{what}')", _REMEDY_FRAMES)

    def asked(self, name: str, remedy: str) -> None:
        """One of the replaced functions is called."""
        if self._is_its_own_doing():
            self.forbid(f"{_DOES[remedy]} ('{name}')", remedy)

    def _register(self, function: Any, *args: Any, **kwargs: Any) -> Any:
        """A module of Python's that is read for the first time may have something done in the end: logging has."""
        caller = next(_stack())
        is_read = caller.f_code.co_name == "<module>" and is_standard(caller.f_code.co_filename)
        if not is_read and self._is_its_own_doing():
            self.forbid("has something done when the process ends ('atexit.register')", REMEDY_END)
        return _REGISTER(function, *args, **kwargs)

    def wrote(self) -> None:
        """Something is written to standard output or standard error."""
        if self._is_its_own_doing():
            self.forbid("writes to the terminal", REMEDY_SPEAK)

    def forbid(self, what: str, remedy: str) -> None:
        """Keep the breach and raise it, at the line of the release's own that did it."""
        frame = next(self._own_frames(), None)
        where = f"{frame.f_code.co_filename}:{frame.f_lineno}" if frame else ""
        who = frame.f_code.co_qualname.replace("<module>", "the file") if frame else "the release"
        self.breaches.append(ReleaseError(f"{who} {what}", where=where, remedy=remedy))
        raise Forbidden(what)

    def _is_its_own_doing(self) -> bool:
        """Whether the release's own code did it, itself or by calling the standard library; not a library beside it."""
        if threading.get_ident() != self._thread:
            return False
        frame = next((frame for frame in _stack() if not is_standard(frame.f_code.co_filename)), None)
        return frame is not None and self._own.runs_in(frame)

    def _own_frames(self) -> Iterator[types.FrameType]:
        return (frame for frame in _stack() if self._own.runs_in(frame))


class Muted:
    """A stream of this process as a release's code has it: everything but writing."""

    def __init__(self, guard: Guard, stream: Any) -> None:
        self._guard, self._stream = guard, stream

    def write(self, text: Any) -> Any:
        self._guard.wrote()
        return self._stream.write(text)

    def writelines(self, lines: Any) -> None:
        self._guard.wrote()
        self._stream.writelines(lines)

    @property
    def buffer(self) -> Muted:
        return Muted(self._guard, self._stream.buffer)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


@contextmanager
def unwatched() -> Iterator[None]:
    """What the harness does itself in the middle of a release's code."""
    watching = _WATCHING[:]
    _WATCHING.clear()
    try:
        yield
    finally:
        _WATCHING[:] = watching


_WARNS = "_warn_unawaited_coroutine"
"""Python's own function that looks for the line at which a coroutine was made that nobody has awaited."""
_WATCHING: list[Guard] = []
_LISTENING: list[bool] = []
_LOOKING: list[bool] = []
_REGISTER = atexit.register
_ASKING: dict[tuple[int, str], tuple[Any, Any]] = {}
"""By a function's identity and name, itself and what stands in its place; what asks already stands in its own."""
ASKING_MAX = 1_000


def _asking(name: str, function: Callable[..., Any], remedy: str) -> Callable[..., Any]:
    """A function that asks whoever watches first; a file that imports it keeps it, and is asked for ever."""

    def ask(*args: Any, **kwargs: Any) -> Any:
        if _WATCHING:
            _WATCHING[-1].asked(name, remedy)
        return function(*args, **kwargs)

    return ask


def _asking_once(name: str, function: Any, remedy: str) -> Any:
    """The same, made once of each function; where one asks already, it stays: there is one watch at a time."""
    known = _ASKING.get((id(function), name))
    if known is None:
        if len(_ASKING) >= ASKING_MAX:
            _ASKING.clear()
        asking = _asking(name, function, remedy)
        known = _ASKING[id(function), name] = (function, asking)
        _ASKING[id(asking), name] = (asking, asking)
    return known[1]


def _listen() -> None:
    """Python keeps an audit hook for good, so there is one, and it listens only while a guard watches."""
    if not _LISTENING:
        _LISTENING.append(True)
        sys.addaudithook(_heard)


def _heard(event: str, args: tuple[Any, ...]) -> None:
    if not _WATCHING:
        return
    if event == "object.__getattr__":
        if args[1] in _FRAMES:
            _looked(args[1])
    elif event in _GIVE_FRAMES:
        _looked(event)
    elif event in _ALL_HEARD or event == "ctypes.dlsym":
        _WATCHING[-1].heard(event, args)


def _looked(what: str) -> None:
    """Whoever asks who has looked looks as well, and is not asked."""
    if not _LOOKING:
        _LOOKING.append(True)
        try:
            _WATCHING[-1].looked(what)
        finally:
            _LOOKING.clear()


_ALL_HEARD = frozenset((*_HEARD, *_HEARD_IN_HANDLERS))


def _replaceable() -> Iterator[tuple[types.ModuleType, str, Any, str]]:
    """Each with what stands there now."""
    for (module, name), remedy in _REPLACED.items():
        found = sys.modules.get(module)
        function = getattr(found, name, None)
        if found is not None and function is not None:
            yield found, name, function, remedy


def _is_pythons_own() -> bool:
    """Whether Python reads a module, which some libraries have it do late, or the line that a warning is about."""
    innermost = next(_stack(), None)
    if innermost is not None and innermost.f_code.co_filename.startswith("<frozen importlib"):
        return True
    return any(frame.f_code.co_name == _WARNS and is_standard(frame.f_code.co_filename) for frame in _stack())


def _stack() -> Iterator[types.FrameType]:
    """Whoever called into this file, innermost first."""
    frame: types.FrameType | None = sys._getframe()  # noqa: SLF001 - the documented way to the frame that is running
    while frame is not None:
        if frame.f_code.co_filename != __file__:
            yield frame
        frame = frame.f_back
