"""SIGINT, SIGTERM and SIGHUP are one thing: an interrupt, which ends the work and keeps what was computed.

The first is raised as `KeyboardInterrupt` wherever the command is, or waits while it is `holding`. A second one waits
until what was computed is `kept`; the third is raised at once, whatever is lost. All this is so while `listening`;
elsewhere, in a library say, an interrupt is what Python makes of it.

Python ignores whatever is raised where an object ends, in its `__del__` or in the callback of a weak reference. An
interrupt that fell there comes again a moment later.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
AT_ONCE = 3
PATIENCE = b"wakeproof: what was computed is being kept; once more ends it at once\n"
INTERRUPTED = 130
AGAIN_S = 0.01
"""After so long an interrupt comes again that fell where nothing can be raised."""


class _Interrupt(KeyboardInterrupt):
    """One that was sent from outside; a release may raise its own."""


class _State:
    """Of this process: which signal came first, how many did, and whether one waits to be raised."""

    def __init__(self) -> None:
        self.listening = self.held = self.pending = self.kept = False
        self.first, self.count = int(signal.SIGINT), 0
        self.tell: Callable[[], object] | None = None
        self.hook = sys.unraisablehook

    def come(self, number: int, _frame: FrameType | None) -> None:
        self.count += 1
        if self.count == 1:
            self.first = number
        if self.count >= AT_ONCE or (not self.held and (self.count == 1 or self.kept)):
            raise _Interrupt
        self.pending = True
        if self.count > 1:
            os.write(2, PATIENCE)
        if self.tell is not None:
            self.tell()

    def come_again(self, unraisable: sys.UnraisableHookArgs) -> None:
        """Something was raised where it is ignored: an interrupt comes again, and counts once."""
        if not isinstance(unraisable.exc_value, _Interrupt):
            self.hook(unraisable)
            return
        self.count -= 1
        again = threading.Timer(AGAIN_S, os.kill, (os.getpid(), self.first))
        again.daemon = True
        again.start()

    def raise_pending(self) -> None:
        if self.pending and not self.held:
            self.pending = False
            raise KeyboardInterrupt


_state = _State()


@contextmanager
def listening() -> Iterator[None]:
    """All three are heard by this process, SIGINT also where a shell has what it put in the background ignore it.

    SIGTERM and SIGHUP that whoever started it has it ignore stay ignored: `nohup` means it.
    """
    global _state  # noqa: PLW0603 - a signal is an affair of the whole process
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    _state = _State()
    before = {name: signal.getsignal(name) for name in SIGNALS}
    for name in SIGNALS:
        if name is signal.SIGINT or before[name] is not signal.SIG_IGN:
            signal.signal(name, _state.come)
    _state.listening = True
    sys.unraisablehook = _state.come_again
    try:
        yield
    finally:
        _state.listening = False
        sys.unraisablehook = _state.hook
        for name, handler in before.items():
            signal.signal(name, handler)


def let_it_end() -> None:
    """From here on nothing is left to be cut short: while the interpreter goes, its code stays what it is."""
    for name in SIGNALS:
        signal.signal(name, signal.SIG_IGN)


def exit_code() -> int:
    """Of a command that was interrupted: as a shell tells which signal it was."""
    return 128 + _state.first


@contextmanager
def holding() -> Iterator[None]:
    """An interrupt waits until the end of this, or until something in here is `interruptible`."""
    before, _state.held = _state.held, True
    try:
        yield
    finally:
        _state.held = before
    _state.raise_pending()


@contextmanager
def interruptible() -> Iterator[None]:
    """Here, although the rest is held, an interrupt is raised, also one that has come before."""
    before, _state.held = _state.held, False
    try:
        _state.raise_pending()
        yield
    finally:
        _state.held = before


@contextmanager
def telling(tell: Callable[[], object]) -> Iterator[None]:
    """Who holds an interrupt is told of it, also of one that has come before."""
    before, _state.tell = _state.tell, tell
    try:
        if _state.pending:
            tell()
        yield
    finally:
        _state.tell = before


def is_waiting() -> bool:
    """Whether an interrupt is being held: what can be left out had better be."""
    return _state.pending


def take() -> bool:
    """Whether an interrupt was being held; it is not raised any more."""
    waited, _state.pending = _state.pending, False
    return waited


def is_kept() -> bool:
    return _state.kept


def kept() -> None:
    """What was computed is kept: from now on a second interrupt has nothing to spoil."""
    _state.kept = True


def run(runner: asyncio.Runner, work: Coroutine[Any, Any, T]) -> T:
    """As the runner does, but an interrupt cancels the work, and is raised once that has ended in its own order."""
    from asyncio import CancelledError  # noqa: PLC0415 - heavy, and every command imports this file

    if not _state.listening:
        return runner.run(work)
    loop = runner.get_loop()
    task = loop.create_task(work)
    with holding(), telling(lambda: loop.call_soon_threadsafe(task.cancel)):
        try:
            return runner.run(_ended(task))
        except CancelledError:
            if take():
                raise KeyboardInterrupt from None
            raise


async def _ended(task: asyncio.Task[T]) -> T:
    return await task
