"""Ends what does not end by itself: raises in the code that runs, again and again until no clause takes it any more."""

from __future__ import annotations

import threading
import types
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from signal import ITIMER_VIRTUAL, SIGVTALRM, setitimer, signal

SECONDS_MAX = 10.0
"""Of this process's own time, for one segment of a handler: what counts lines does not see a loop without any."""
AGAIN_SECONDS = 0.01

_HERE = str(Path(__file__).parent)
_SET_HANDLER = getattr(signal, "__wrapped__", signal)
"""C's own, which leaves the numbers of signals alone. What a guard puts in its place asks who calls, each time."""


class Endless(BaseException):
    """Code of a release that does not end. No Exception, so that few handlers swallow it.

    `taken` is called once nobody holds it any more: where a clause has taken it, that is when it should come again.
    """

    def __init__(self, taken: Callable[[], object]) -> None:
        self._taken = taken

    def __del__(self) -> None:
        self._taken()


class Watchdog:
    """`noticed` is told in which frame the time ran out. Only a process's first thread can be interrupted so."""

    def __init__(self, noticed: Callable[[types.FrameType], object], taken: Callable[[], object]) -> None:
        self._noticed, self._taken = noticed, taken
        self._is_able = threading.current_thread() is threading.main_thread()

    @contextmanager
    def watching(self) -> Iterator[None]:
        if not self._is_able:
            yield
            return
        before = _SET_HANDLER(SIGVTALRM, self._ring)
        setitimer(ITIMER_VIRTUAL, SECONDS_MAX, AGAIN_SECONDS)
        try:
            yield
        finally:
            setitimer(ITIMER_VIRTUAL, 0)
            _SET_HANDLER(SIGVTALRM, before)

    def hurry(self) -> None:
        """It is known already that this does not end."""
        if self._is_able:
            setitimer(ITIMER_VIRTUAL, AGAIN_SECONDS, AGAIN_SECONDS)

    def _ring(self, _: int, frame: types.FrameType | None) -> None:
        """Not in the harness's own code, which is on its way out."""
        if frame is not None and not frame.f_code.co_filename.startswith(_HERE):
            self._noticed(frame)
            raise Endless(self._taken)
