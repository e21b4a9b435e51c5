"""Ordinary asyncio through one history: what is ready runs, and whatever comes from outside is a pending effect.

The loop has no selector, no thread and no clock. It runs callbacks in the order in which they became ready, until none
is left; then the effects that are pending are a function of the outcomes that were given so far, for there is nothing
else that a callback could depend on. A timer is an effect: it fires when its outcome is given. The loop's time is
the least that is consistent with the timers that have fired, so a deadline that was slept through has passed.

An effect that halts the loop is answered before anything else runs: whoever waits for it goes on as if it had never
waited, which is what a call does that only looks into memory.

Effects are numbered in the order in which they were started, from 0, within the history.
"""

from __future__ import annotations

import asyncio
import itertools
import sys
from collections import deque
from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import Context
from typing import Any, NamedTuple, NoReturn

from wakeproof.errors import LimitReached, ReleaseError
from wakeproof.observe.effects import TIMER, Effect
from wakeproof.observe.guard import Forbidden
from wakeproof.observe.in_order import in_order
from wakeproof.observe.places import place_of_caller

CALLBACKS_MAX = 50_000
"""Callbacks between two outcomes; more of them, and the handler goes round without waiting for anything."""
PENDING_MAX = 1_000
"""Effects that one history may have pending at once."""
CLOSE_ROUNDS_MAX = 100

_THREAD, _IO, _PROCESS, _SIGNAL, _NESTED = "thread", "real-io", "process", "signal", "nested-loop"
_DOES = {
    _THREAD: ("uses a thread", "await it, or put it behind a port: threads run in no order that can be repeated"),
    _IO: ("reaches the outside", "take it from a port, so that the world answers it"),
    _PROCESS: ("starts a process", "take it from a port, so that the world answers it"),
    _SIGNAL: ("hears signals", "leave signals to the process that the module runs in"),
    _NESTED: ("runs a loop inside the loop", "await it instead"),
}
_REFUSED = {
    **dict.fromkeys(("run_in_executor", "call_soon_threadsafe", "set_default_executor"), _THREAD),
    **dict.fromkeys(("getaddrinfo", "getnameinfo", "create_connection", "create_server", "sendfile"), _IO),
    **dict.fromkeys(("create_unix_connection", "create_unix_server", "create_datagram_endpoint"), _IO),
    **dict.fromkeys(("start_tls", "connect_accepted_socket", "connect_read_pipe", "connect_write_pipe"), _IO),
    **dict.fromkeys(("add_reader", "remove_reader", "add_writer", "remove_writer"), _IO),
    **dict.fromkeys(("sock_recv", "sock_recv_into", "sock_recvfrom", "sock_recvfrom_into", "sock_sendall"), _IO),
    **dict.fromkeys(("sock_sendto", "sock_connect", "sock_accept", "sock_sendfile"), _IO),
    **dict.fromkeys(("subprocess_shell", "subprocess_exec"), _PROCESS),
    **dict.fromkeys(("add_signal_handler", "remove_signal_handler"), _SIGNAL),
    **dict.fromkeys(("run_forever", "run_until_complete", "shutdown_default_executor"), _NESTED),
}


class LoopRefusal(ReleaseError):
    """Something that this loop does not do, named; `kind` is its name in one word."""

    def __init__(self, kind: str, what: str, *, where: str = "", remedy: str = "") -> None:
        self.kind = kind
        super().__init__(what, where=where, remedy=remedy)

    def __reduce__(self) -> Any:
        return _refusal, (self.kind, self.what, self.where, self.remedy)


def _refusal(kind: str, what: str, where: str, remedy: str) -> LoopRefusal:
    return LoopRefusal(kind, what, where=where, remedy=remedy)


class PendingEffect(NamedTuple):
    """An effect that was started and not answered: `of` its kind, `body` what it asks, `at` the line of its start."""

    number: int
    of: str
    body: Mapping[str, Any]
    at: str


class _Numbered:
    """Sets of tasks iterate in the order of creation, where asyncio's own go by addresses in memory."""

    number = 0

    def __hash__(self) -> int:
        return self.number


class _Task(_Numbered, asyncio.Task[Any]):
    pass


class _EffectFuture(_Numbered, asyncio.Future[Any]):
    """What a coroutine awaits for an effect; cancelled, the effect is dropped: nobody hears its outcome."""

    drop: Callable[[], None]

    def cancel(self, msg: Any | None = None) -> bool:
        cancelled = super().cancel(msg)
        if cancelled:
            self.drop()
        return cancelled


_LOOP: Any = asyncio.AbstractEventLoop
"""Its types call abstract what asyncio itself leaves to raise; those methods are refused by name below."""


class HistoryLoop(_LOOP):  # type: ignore[misc] # see _LOOP
    """Runs a coroutine through a history: `begin`, then `answer` for each outcome; `pending` is what it waits for."""

    def __init__(self, kinds: frozenset[str] | None = None) -> None:
        """`kinds` are those of the effects that somebody will answer; None: all of them."""
        self._kinds = kinds
        self.pending: dict[int, PendingEffect] = {}
        self.dropped: list[int] = []
        self.refused: list[LoopRefusal] = []
        self.complaints: list[str] = []
        self._ready: deque[asyncio.Handle] = deque()
        self._waiting: dict[int, _EffectFuture | asyncio.TimerHandle] = {}
        self._timers: dict[asyncio.TimerHandle, int] = {}
        self._starters: dict[int, asyncio.Task[Any] | None] = {}
        self._tasks: list[_Task] = []
        self._numbers, self._effects = itertools.count(1), itertools.count()
        self._now_s = 0.0
        self._factory: Any = None
        self._main: asyncio.Task[Any] | None = None
        self._is_over = False
        self.halting: int | None = None

    # --- through a history ---

    def begin(self, handler: Coroutine[Any, Any, Any]) -> None:
        """Run it to where everything waits for effects."""
        assert self._main is None, "one handler a loop"
        self._main = self.create_task(handler)
        self._drain()

    def answer(self, number: int, value: Any = None, error: BaseException | None = None) -> None:
        """Give a pending effect its outcome, and run to where everything waits again."""
        self._settle(number, value, error)
        self._drain()

    @property
    def is_ended(self) -> bool:
        return self._main is not None and self._main.done()

    def result(self) -> Any:
        """What the handler returned; raises what it raised."""
        assert self._main is not None and self._main.done()
        return self._main.result()

    def start(self, of: str, body: Mapping[str, Any], *, halts: bool = False) -> asyncio.Future[Any]:
        """Start an effect; its future is answered by `answer`. Where it `halts`, nothing else runs before that."""
        self._check_alive()
        future = _EffectFuture(loop=self)
        future.number = next(self._numbers)
        number = self._pend(of, body)
        future.drop = lambda: self._drop(number)
        self._waiting[number] = future
        self.halting = number if halts else self.halting
        return future

    @property
    def made(self) -> int:
        """How many tasks there have been, the handler's own included."""
        return len(self._tasks)

    def live_tasks(self) -> Iterator[asyncio.Task[Any]]:
        """Those that have not ended, in the order in which they were created."""
        return (task for task in self._tasks if not task.done())

    @property
    def has_cancelled(self) -> bool:
        """Whether a task was cancelled: it may never have come to await what it was given."""
        return any(task.cancelled() for task in self._tasks)

    def starter(self, number: int) -> asyncio.Task[Any] | None:
        """The task in which a pending effect was started."""
        return self._starters.get(number)

    def unheard(self) -> Iterator[tuple[int, BaseException]]:
        """What tasks ended with that nobody has awaited, each with its number, in the order of creation; told once."""
        for number, task in enumerate(self._tasks):
            if task is not self._main and task.done() and getattr(task, "_log_traceback", False):
                error = task.exception()
                assert error is not None
                yield number, error

    def unheard_errors(self) -> Iterator[str]:
        """The same in words."""
        for number, error in self.unheard():
            name = self._tasks[number].get_name()
            yield f"{name}: exception was never retrieved: {type(error).__name__}: {error}"

    def close(self) -> None:
        """Throw away what is suspended, in the order of creation; whatever it still asks for is refused."""
        self._is_over = True
        with self._running():
            for task in self._tasks:
                _forget(task, "_log_destroy_pending")
                if task.done():
                    _forget(task, "_log_traceback")
                else:
                    _close(task.get_coro())

    def _settle(self, number: int, value: Any, error: BaseException | None) -> None:
        assert self.halting in (None, number), "what halts the loop is answered first"
        effect, waiting, before = self.pending.pop(number), self._waiting.pop(number), len(self._ready)
        if isinstance(waiting, asyncio.TimerHandle):
            del self._timers[waiting]
            self._now_s = max(self._now_s, waiting.when())
            self._ready.append(waiting)
        elif error is not None:
            waiting.set_exception(error)
        else:
            assert effect.of != TIMER
            waiting.set_result(value)
        if self.halting == number:
            self.halting = None
            self._ready.rotate(len(self._ready) - before)  # whoever waited for it comes next

    def _drain(self) -> None:
        self.dropped.clear()
        with self._running():
            for _ in range(CALLBACKS_MAX):
                if not self._ready or self.refused or self.halting is not None:
                    return
                handle = self._ready.popleft()
                if not handle.cancelled():
                    handle._run()  # noqa: SLF001 - what a loop does with a handle (asyncio.BaseEventLoop._run_once)
        raise LimitReached("callbacks", CALLBACKS_MAX)

    @contextmanager
    def _running(self) -> Iterator[None]:
        """As the running loop, which takes what is left of asynchronous generators."""
        before, hooks = asyncio._get_running_loop(), sys.get_asyncgen_hooks()  # noqa: SLF001 - documented for those who write loops
        asyncio._set_running_loop(self)  # noqa: SLF001 - the same
        sys.set_asyncgen_hooks(firstiter=None, finalizer=self._finish_generator)
        try:
            with in_order():
                yield
        finally:
            sys.set_asyncgen_hooks(*hooks)
            asyncio._set_running_loop(before)  # noqa: SLF001 - the same

    def _finish_generator(self, generator: Any) -> None:
        if not self._is_over:
            self.create_task(generator.aclose())

    def _pend(self, of: str, body: Mapping[str, Any]) -> int:
        number = next(self._effects)
        if self._kinds is not None and of not in self._kinds:
            raise self.refuse("effect", f"has an effect of a kind that nothing answers: '{of}'", "leave it out")
        if len(self.pending) >= PENDING_MAX:
            raise self.refuse(
                "pending", f"has more than {PENDING_MAX} effects pending at once", "start fewer at once (a Semaphore)"
            )
        self.pending[number] = PendingEffect(number, of, body, place_of_caller())
        self._starters[number] = asyncio.current_task(self)
        return number

    def _drop(self, number: int) -> None:
        if self.pending.pop(number, None) is not None:
            self._waiting.pop(number)
            self.dropped.append(number)

    def _check_alive(self) -> None:
        if self._is_over:
            raise Forbidden("this run is over")

    def refuse(self, kind: str, what: str, remedy: str) -> Forbidden:
        """To be raised; kept as well, for a clause that takes every exception would hide it."""
        self.refused.append(LoopRefusal(kind, what, where=place_of_caller(), remedy=remedy))
        return Forbidden(what)

    # --- what asyncio asks of a loop ---

    def call_soon(self, callback: Callable[..., Any], *args: Any, context: Context | None = None) -> asyncio.Handle:
        handle = asyncio.Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_later(
        self, delay: float, callback: Callable[..., Any], *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        return self.call_at(self._now_s + delay, callback, *args, context=context)

    def call_at(
        self, when: float, callback: Callable[..., Any], *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """A timer of no length is ready; any other is an effect."""
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        if when <= self._now_s:
            self._ready.append(handle)
            return handle
        self._check_alive()
        number = self._pend(TIMER, {"ms": _milliseconds(when - self._now_s)})
        self._waiting[number], self._timers[handle] = handle, number
        return handle

    def _timer_handle_cancelled(self, handle: asyncio.TimerHandle) -> None:
        number = self._timers.pop(handle, None)
        if number is not None:
            self._drop(number)

    def time(self) -> float:
        return self._now_s

    def create_future(self) -> asyncio.Future[Any]:
        return asyncio.Future(loop=self)

    def create_task(self, coro: Any, *, name: Any = None, context: Context | None = None, **more: Any) -> _Task:
        """Numbered and named within this run: asyncio's own counter goes through the whole process."""
        number = next(self._numbers)
        coro = _awaited(coro) if isinstance(coro, Effect) else coro
        more.pop("eager_start", None)  # Python 3.14's; a task of this loop starts when its turn comes
        task = _Task(coro, loop=self, name=name or f"Task-{number}", context=context)
        task.number = number
        self._tasks.append(task)
        return task

    def set_task_factory(self, factory: Any) -> None:
        if factory is not None:
            raise self.refuse("forbidden", "sets a task factory", "leave tasks as asyncio makes them")

    def get_task_factory(self) -> Any:
        return None

    def call_exception_handler(self, context: dict[str, Any]) -> None:
        """An error that nobody awaits. What is said when an object is thrown away depends on the garbage collector."""
        error = context.get("exception")
        if not self._is_over and not isinstance(error, Forbidden):
            self.complaints.append(f"{context['message']}" + (f": {type(error).__name__}: {error}" if error else ""))

    def default_exception_handler(self, context: dict[str, Any]) -> None:
        self.call_exception_handler(context)

    def set_exception_handler(self, handler: Any) -> None:
        raise self.refuse("forbidden", "sets an exception handler", "catch it where it is raised")

    def get_exception_handler(self) -> Any:
        return None

    def get_debug(self) -> bool:
        return False

    def set_debug(self, enabled: bool) -> None:
        """What asyncio says in debug mode depends on how long things take."""

    def is_running(self) -> bool:
        return not self._is_over

    def is_closed(self) -> bool:
        return self._is_over

    def stop(self) -> NoReturn:
        raise self.refuse(_NESTED, "stops the loop", "return from the handler")


async def _awaited(effect: Effect) -> Any:
    """A call on a port is a coroutine to whoever wrote the handler."""
    return await effect


def _refusing(name: str, kind: str) -> Callable[..., NoReturn]:
    what, remedy = _DOES[kind]

    def refused(self: HistoryLoop, *args: Any, **kwargs: Any) -> NoReturn:
        raise self.refuse(kind, f"{what} ('{name}')", remedy)

    return refused


for _name, _kind in _REFUSED.items():
    setattr(HistoryLoop, _name, _refusing(_name, _kind))


def _milliseconds(seconds: float) -> float:
    """As they were written: 0.1 s is 100 ms, and no more digits than a float of seconds can mean."""
    ms = round(seconds * 1000, 6)
    return int(ms) if ms == int(ms) else ms


def _forget(task: _Task, warning: str) -> None:
    """What the task would say when it is thrown away: it depends on when that is, and has been told or is meant."""
    setattr(task, warning, False)


def _close(coroutine: Any) -> None:
    """Close what is suspended; one that awaits in its `finally` is closed again until it gives up."""
    for _ in range(CLOSE_ROUNDS_MAX):
        with suppress(BaseException):  # whatever it does once its run is over changes nothing that was told
            coroutine.close()
            return
