"""A handler's coroutine, driven by hand: it waits for one effect at a time, and no loop is there.

That is enough for handlers that use nothing of asyncio, and it costs the least. One that asks for a loop is driven on
one instead (`looped`), from its beginning: what it asked for before is the same there.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any

from wakeproof.observe.effects import Outcome
from wakeproof.observe.tracer import frame_of

_FUTURES = "_asyncio_future_blocking"
"""What makes anything a future to asyncio; a bare `None` asks for another turn of the loop."""


class LoopWanted(Exception):
    """The handler has to be driven on an event loop."""


class Alone:
    """Drives one coroutine. `waits` is what it asks for, `awaited` all that it has asked for so far."""

    def __init__(self, coroutine: Coroutine[Any, Any, Any]) -> None:
        self._coroutine = coroutine
        self.waits: tuple[Any, ...] = ()
        self.numbers: tuple[int, ...] = ()
        self.awaited: list[Any] = []
        self._wanted = _Wanted()

    @property
    def coroutines(self) -> tuple[Coroutine[Any, Any, Any], ...]:
        return (self._coroutine,)

    @property
    def waiting(self) -> tuple[Coroutine[Any, Any, Any], ...]:
        """For each of what it waits for, the coroutine that does."""
        return self.coroutines

    @property
    def clock(self) -> tuple[float, ...]:
        """Nothing but its frames tells what comes next."""
        return ()

    def begin(self) -> None:
        """To the first effect; raises `StopIteration` where it ends, as coroutines do."""
        self._wait(lambda: self._coroutine.send(None))

    def learn(self, choice: int, outcome: Outcome, error: Exception | None) -> None:
        """Hand it an outcome, or raise one in it, to the next effect."""
        assert choice == 0, "one effect at a time"
        if error is not None:
            self._wait(lambda: self._coroutine.throw(error))
        else:
            self._wait(lambda: self._coroutine.send(outcome.value))

    def check(self) -> None:
        """Raise where it has asked for a loop, also where a clause of its own has taken what it was told then."""
        turns = any(effect is None or hasattr(effect, _FUTURES) for effect in self.waits)
        if self._wanted.asked or turns:
            raise LoopWanted

    def _wait(self, step: Callable[[], Any]) -> None:
        with self._wanted.running():
            self.waits = ()
            self.waits = (step(),)
            self.awaited.append(self.waits[0])

    def unheard(self) -> tuple[BaseException, ...]:
        """It has no tasks, so there is none that failed unheard."""
        return ()

    @property
    def has_cancelled(self) -> bool:
        return False

    @property
    def is_over(self) -> bool:
        return frame_of(self._coroutine) is None

    def close(self) -> None:
        """Close it as a crash does."""
        self._coroutine.close()


class _Wanted:
    """Stands where a running loop would, and notes that somebody has asked for one."""

    def __init__(self) -> None:
        self.asked = False

    @contextmanager
    def running(self) -> Iterator[None]:
        asyncio = sys.modules.get("asyncio")
        if asyncio is None:  # nobody has imported it, so nobody can ask
            yield
            return
        before = asyncio._get_running_loop()  # noqa: SLF001 - documented for those who write loops
        asyncio._set_running_loop(self)  # noqa: SLF001 - the same
        try:
            yield
        finally:
            asyncio._set_running_loop(before)  # noqa: SLF001 - the same

    def __getattr__(self, name: str) -> Any:
        self.asked = True
        raise RuntimeError("no running event loop")

    def __hash__(self) -> int:
        self.asked = True
        return 0
