"""What to write instead of what a handler may not use: by its name, else by its module, else by why it is refused.

A remedy says what the author of an ordinary asyncio handler would have to type (sim/wakeproof/kit/IDIOMS.md).
"""

from __future__ import annotations

from typing import Any

REMEDY_PORT = "take it from a port"
REMEDY_BEHIND_A_PORT = "put what it does behind a port, and await that"
REMEDY_TASK = "write asyncio.create_task(...), or put what it does behind a port, and await that"
REMEDY_LOOP = "await it: a handler runs on a loop already"
REMEDY_SPEAK = "tell it by a call on a port"
REMEDY_FILE = (
    "read it when the file is loaded, or take it from a port: a restart of the server leaves files as they are"
)
REMEDY_END = "return a reply, or raise an Exception: what ends the process ends the harness with it"
REMEDY_HOOKS = "leave signals, traces and hooks to the process that the release runs in"
_REMEDY_LOCK = "write asyncio.Lock() in the handler, or a lock behind a port where other requests wait for it"
_REMEDY_CLOCK = "take it from a port, or write asyncio.get_running_loop().time()"

_BY_NAME = {
    "time.sleep": "write await asyncio.sleep(...), a timer that the world lets fire",
    "builtins.print": REMEDY_SPEAK,
    "threading.Lock": _REMEDY_LOCK,
    "threading.RLock": _REMEDY_LOCK,
    "_thread.allocate_lock": _REMEDY_LOCK,
    "_thread.lock": _REMEDY_LOCK,
    "sys.exit": REMEDY_END,
    "os._exit": REMEDY_END,
    "os.abort": REMEDY_END,
}
_BY_MODULE = {
    "time": _REMEDY_CLOCK,
    "threading": REMEDY_TASK,
    "_thread": REMEDY_TASK,
    "concurrent": REMEDY_TASK,
    "multiprocessing": REMEDY_BEHIND_A_PORT,
    "subprocess": REMEDY_BEHIND_A_PORT,
    "socket": REMEDY_BEHIND_A_PORT,
    "asyncio.threads": REMEDY_BEHIND_A_PORT,
    "asyncio.streams": REMEDY_BEHIND_A_PORT,
    "asyncio.subprocess": REMEDY_BEHIND_A_PORT,
    "asyncio.runners": REMEDY_LOOP,
    "asyncio.events": REMEDY_LOOP,
    "logging": REMEDY_SPEAK,
    "warnings": REMEDY_SPEAK,
    "io": REMEDY_FILE,
    "_io": REMEDY_FILE,
    "tempfile": REMEDY_FILE,
    "signal": REMEDY_HOOKS,
    "_signal": REMEDY_HOOKS,
    "atexit": REMEDY_HOOKS,
}
"""A module of the standard library under the name that what it offers calls its own."""
_ALIASES = {"posix": "os", "nt": "os"}


def remedy_for(value: Any, origin: str, otherwise: str) -> str:
    """The remedy for a value that comes from this module."""
    package = origin.partition(".")[0]
    name = f"{_ALIASES.get(origin, origin)}.{getattr(value, '__name__', '')}"
    return _BY_NAME.get(name) or _BY_MODULE.get(origin) or _BY_MODULE.get(package) or otherwise
