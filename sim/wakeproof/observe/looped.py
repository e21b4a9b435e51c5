"""A handler's coroutine on an event loop: ordinary asyncio, and any number of effects that are waited for at once.

What it waits for stands in the order in which it was started, but for a local effect: that halts the loop until it is
answered, so it comes first, and whoever waits for it goes on before anything else does.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Generator, Iterator
from typing import Any

from wakeproof.errors import CodePlace, CutShort, LimitReached
from wakeproof.observe.effects import CALLS, TIMER, Effect, Outcome
from wakeproof.observe.event_loop import HistoryLoop, PendingEffect
from wakeproof.observe.tracer import frame_of

_PORT, _EFFECT = "port", "effect"
_HANGS = "waits for what nothing will ever bring: no call on a port and no timer is under way"


class Looped:
    """Drives a handler and whatever tasks it starts. `waits` is what they ask for, by the numbers in `numbers`.

    `awaited` is all that was asked for so far.
    """

    def __init__(self, coroutine: Coroutine[Any, Any, Any], handler: str) -> None:
        self._coroutine, self._handler = coroutine, handler
        self._loop = HistoryLoop()
        self.awaited: list[Effect] = []
        self.numbers: tuple[int, ...] = ()
        self.waits: tuple[Effect, ...] = ()

    @property
    def coroutines(self) -> tuple[Any, ...]:
        """The handler's own, and those of its tasks that are suspended."""
        return tuple(task.get_coro() for task in self._loop.live_tasks()) or (self._coroutine,)

    def begin(self) -> None:
        """To where everything waits. As of a coroutine: `StopIteration` is its end, anything else what it raised."""
        self._go(lambda: self._loop.begin(self._coroutine))

    def learn(self, choice: int, outcome: Outcome, error: Exception | None) -> None:
        """Give one of what it waits for its outcome."""
        number = self.numbers[choice]
        self._go(lambda: self._loop.answer(number, outcome.value, error))

    def _go(self, step: Callable[[], None]) -> None:
        was_over, before = self._loop.is_ended, CALLS.awaiting
        CALLS.awaiting = self._await
        try:
            step()
        except LimitReached as reached:
            what = f"{self._handler} goes round without waiting for anything: {reached.value:,} turns of the loop"
            remedy, limit = "await a call on a port in the loop, or let it end", f"{reached.limit}={reached.value}"
            raise CutShort(what, remedy=remedy, limit=limit) from None
        finally:
            CALLS.awaiting = before
        self._look()
        if self._loop.is_ended and not was_over:
            raise StopIteration(self._loop.result())
        if not self._loop.is_ended and not self.waits and not self._loop.refused:
            raise CutShort(f"{self._handler} {_HANGS}", remedy="let something end the wait", limit="hangs")

    def _await(self, effect: Effect) -> Generator[Any, Any, Any]:
        """How a task waits for a call on a port."""
        self.awaited.append(effect)
        return (yield from self._loop.start(_PORT, {_EFFECT: effect}, halts=effect.local))

    def _look(self) -> None:
        pending, first = self._loop.pending, self._loop.halting
        self.numbers = tuple(sorted(pending, key=lambda number: (number != first, number)))
        self.waits = tuple(_effect(pending[number]) for number in self.numbers)

    def check(self) -> None:
        """Raise what the loop has refused, also where a clause has taken it."""
        if self._loop.refused:
            raise self._loop.refused[0] from None

    @property
    def clock(self) -> tuple[float, ...] | None:
        """The loop's time and how many tasks there were, where these and the handler's frames tell all that comes next.

        That is so where only the handler itself is under way, and it waits for one call on a port: nothing else is
        ready, no timer is set, no other task is left, no callback hears of its end, and the number of tasks names those
        to come. Empty as long as it stands as it would stand without a loop; None where frames do not tell.
        """
        waits_for_a_call = len(self.waits) == 1 and self.waits[0].port != TIMER
        task, *others = self._loop.live_tasks()
        is_watched = bool(getattr(task, "_callbacks", None))
        if not waits_for_a_call or others or is_watched or task.get_coro() is not self._coroutine:
            return None
        now_s, made = self._loop.time(), self._loop.made
        return (now_s, made) if now_s or made > 1 else ()

    @property
    def waiting(self) -> Iterator[Any]:
        """For each of what it waits for, the coroutine of the task that does."""
        for number in self.numbers:
            task = self._loop.starter(number)
            yield self._coroutine if task is None else task.get_coro()

    def unheard(self) -> Iterator[BaseException]:
        """What tasks have ended with that nobody has awaited, since this was asked last."""
        return (error for _, error in self._loop.unheard())

    @property
    def has_cancelled(self) -> bool:
        return self._loop.has_cancelled

    @property
    def is_over(self) -> bool:
        return all(frame_of(coroutine) is None for coroutine in self.coroutines)

    def close(self) -> None:
        """Close it, and its tasks, as a crash does."""
        self._loop.close()


def _effect(pending: PendingEffect) -> Effect:
    """A call on a port, or a timer, which is one on the world's clock."""
    if pending.of != TIMER:
        effect: Effect = pending.body[_EFFECT]
        return effect
    ms = pending.body["ms"]
    return Effect(TIMER, f"{TIMER}_{ms}ms", (ms,), local=False, made=CodePlace("", pending.at))
