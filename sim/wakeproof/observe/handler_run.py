"""A real coroutine, run through one history: what it waits for then, or how it ended. What it may not do is refused."""

from __future__ import annotations

import sys
import types
import warnings
from collections.abc import Callable, Coroutine, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any, Protocol

from wakeproof.errors import CutShort, LimitReached, ReleaseError
from wakeproof.observe.alone import Alone
from wakeproof.observe.beats import in_release_code
from wakeproof.observe.effects import CALLS, Outcome, PortMisused
from wakeproof.observe.frozen import Unfreezable, freeze
from wakeproof.observe.guard import Forbidden, Guard
from wakeproof.observe.instead import REMEDY_SPEAK
from wakeproof.observe.raised import Raised, is_raised_by, origin, text_of
from wakeproof.observe.reach import OwnCode
from wakeproof.observe.source import RunningLine
from wakeproof.observe.tracer import LINES_MAX, Tracer
from wakeproof.observe.watchdog import SECONDS_MAX, Endless

Handler = Callable[..., Coroutine[Any, Any, Any]]
Step = Callable[[], Any]
CLOSINGS_MAX = 500

_LIBRARIES_OWN = (DeprecationWarning, PendingDeprecationWarning, FutureWarning, ImportWarning, ResourceWarning)
_AWAITS = ("does not await it", "awaits it more than once")
_REMEDY_END = "return a reply or raise an Exception: what ends the process ends the harness with it"


class Past(Protocol):
    """What a run needs of a history: the handler's name and arguments, the outcomes that it has seen, and of what.

    `choices` say which of the effects it waited for each outcome was given to.
    """

    @property
    def handler(self) -> str: ...
    @property
    def args(self) -> tuple[Any, ...]: ...
    @property
    def outcomes(self) -> tuple[Outcome, ...]: ...
    @property
    def choices(self) -> tuple[int, ...]: ...


class Driven(Protocol):
    """A coroutine and whoever drives it.

    `waits` is what it waits for, `numbers` names each of these within the run, and `waiting` has for each the coroutine
    that waits. `clock` is what tells a place apart besides its frames; None where these do not tell. A task of it that
    was cancelled (`has_cancelled`) may never have come to await what it was given.

    `begin` and `learn` raise `StopIteration` where it ends, as coroutines do, and whatever it raised. `check` raises
    what has to end the run, also where a clause of the handler's has taken it.
    """

    awaited: list[Any]

    @property
    def waits(self) -> tuple[Any, ...]: ...
    @property
    def numbers(self) -> tuple[int, ...]: ...
    @property
    def coroutines(self) -> tuple[Any, ...]: ...
    @property
    def waiting(self) -> Iterable[Any]: ...
    @property
    def clock(self) -> tuple[float, ...] | None: ...
    @property
    def has_cancelled(self) -> bool: ...
    @property
    def is_over(self) -> bool: ...
    def begin(self) -> None: ...
    def learn(self, choice: int, outcome: Outcome, error: Exception | None) -> None: ...
    def check(self) -> None: ...
    def unheard(self) -> Iterable[BaseException]: ...
    def close(self) -> None: ...


class HandlerRun:
    """A handler at the end of a history: what its `driven` coroutine waits for, and how it has `ended`, if it has.

    `raised` is what its last segment raised; `left` is where its own code was left last, once it has ended. `before`
    are the numbers of the effects that it waited for before the last segment, where it runs on a loop.
    """

    def __init__(self, handler: Handler, ports: Any, past: Past, own: OwnCode, *, looped: bool = False) -> None:
        self._handler, self._ports, self._past, self._own, self._looped = handler, ports, past, own, looped
        self._guard = Guard(own)
        self._tracer = Tracer(own)
        self.driven: Driven | None = None
        self.before: tuple[int, ...] = ()
        self.ended: Outcome | None = None
        self.raised: tuple[Raised, ...] = ()
        self.left: tuple[RunningLine, ...] = ()
        self._cut: ReleaseError | None = None

    def go(self) -> None:
        """Through the history, to where it waits or has ended; only the last segment is traced.

        Unless a bug that is older than that is still being handled: then where it was raised has to be seen as well.
        """
        with _warnings() as warned:
            with suppress(Endless), self._guard.watching():
                if not self._through(traced=False):
                    self._through(traced=True)
            self._tracer.forget()  # what hangs on an exception goes with it, so that Python misses what was not awaited
            self._check(warned)
        if self.ended is not None:
            self.left = self._tracer.left
            self._check_awaited(warned)

    def _through(self, *, traced: bool) -> bool:
        """Whether the last segment was enough."""
        self.forget()
        steps: list[Step] = [self._begin]
        steps += (partial(self._learn, *given) for given in zip(self._past.choices, self._past.outcomes, strict=True))
        for step in steps[:-1]:
            self._segment(step, traced=traced)
            if self._cut is not None or self._guard.breaches:
                return True
        if not traced and self._tracer.unsettled(self._coroutines):
            return False
        self.before = self.driven.numbers if self.driven is not None else ()
        self._segment(steps[-1], traced=True)
        return True

    def _segment(self, step: Step, *, traced: bool) -> None:
        """To where it waits again, or ends."""
        try:
            if traced:
                self._tracer.traced(self._coroutines, step)
            else:
                step()
            self._settle()
        except StopIteration as stop:
            self.ended = Outcome(stop.value)
            self._settle()
        except (PortMisused, Forbidden, Endless) as error:
            self._cut = ended_by(error, self._own)  # told in better words where it was found, in most cases
        except (ReleaseError, LimitReached):
            raise
        except Exception as error:  # noqa: BLE001 - a server answers 500, whatever the handler raised
            self.ended = _by(error)
            self._settle(error)
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt) and not is_raised_by(error, self._own.runs_in):
                raise
            self._guard.breaches.append(ended_by(error, self._own))

    def _settle(self, ended: Exception | None = None) -> None:
        """What was raised on the way."""
        self.raised = self._tracer.segment(self._coroutines, ended)
        if self.driven is not None and self.ended is not None:
            self.raised += self._tracer.unheard(self.driven.unheard())

    @property
    def _coroutines(self) -> tuple[Any, ...]:
        return self.driven.coroutines if self.driven is not None else ()

    def _begin(self) -> None:
        """The coroutine is made, and takes its first step."""
        coroutine = self._new_coroutine()
        self.driven = _on_loop(coroutine, self._past.handler) if self._looped else Alone(coroutine)
        self.driven.begin()

    def _new_coroutine(self) -> Coroutine[Any, Any, Any]:
        try:
            coroutine = self._handler(self._ports, *self._past.args)
        except TypeError as error:
            link = error.__traceback__
            if link is not None and link.tb_next is not None:
                raise
            raise ReleaseError(
                f"{self._past.handler} cannot be called: {error}", remedy="let it take the ports and the request"
            ) from None
        if not isinstance(coroutine, Coroutine):
            raise ReleaseError(
                f"{self._past.handler} is not an async def", remedy="write 'async def', and await the ports"
            )
        return coroutine

    def _learn(self, choice: int, outcome: Outcome) -> None:
        """Hand an outcome to the waiting handler."""
        assert self.driven is not None
        error = self._tracer.injected(outcome.exception()) if outcome.error else None
        self.driven.learn(choice, outcome, error)

    # What it may not do

    def _check(self, warned: list[warnings.WarningMessage]) -> None:
        """Raise what was found on the way, also where a clause of the handler's has taken it."""
        tracer = self._tracer
        if tracer.interrupt is not None:
            raise tracer.interrupt
        if self.driven is not None:
            self.driven.check()
        self._guard.check()
        for misused in CALLS.misused:
            where, _ = origin(misused, self._own.runs_in)
            raise ReleaseError(
                f"{self._past}: {misused}", where=where, remedy="see the port's protocol class"
            ) from None
        self._check_end(tracer)
        if self._cut is not None:
            raise self._cut
        for one in warned:
            if one.source is None and not issubclass(one.category, _LIBRARIES_OWN) and self._own.is_in(one.filename):
                where = f"{one.filename}:{one.lineno}"
                raise ReleaseError(f"{self._past}: warns: {one.message}", where=where, remedy=REMEDY_SPEAK)

    def _check_end(self, tracer: Tracer) -> None:
        check_cut(tracer)

    def _check_awaited(self, warned: list[warnings.WarningMessage]) -> None:
        """Every call on a port is awaited once, and so is every coroutine of the release's own."""
        assert self.driven is not None
        for effect in CALLS.made:
            times = sum(effect is awaited for awaited in self.driven.awaited)
            if times > 1 or (not times and not self.driven.has_cancelled):
                raise _unawaited(effect.made.function, effect.made.where, f"calls {effect} and {_AWAITS[times > 1]}")
        for one in warned:
            if isinstance(one.source, types.CoroutineType):
                made_in, line, function = (one.source.cr_origin or (("", 0, "the release"),))[0]
                called = f"{one.source.__qualname__}()"
                raise _unawaited(function, f"{made_in}:{line}", f"calls {called} and {_AWAITS[False]}")

    def forget(self) -> None:
        """As before the first step."""
        self._tracer.forget()
        CALLS.clear()
        self.abandon()
        self.driven, self.ended = None, None

    def abandon(self) -> None:
        """Close the coroutine as a crash does: whatever its `finally` blocks still ask for never reaches the world."""
        if self.driven is None:
            return
        tracer = Tracer(self._own)
        for _ in range(CLOSINGS_MAX):
            if self.driven is None or self.driven.is_over or tracer.endless is not None:
                break
            try:
                with _warnings(), Guard(self._own).watching():
                    tracer.traced(self._coroutines, self.driven.close)
            except BaseException as error:
                if isinstance(error, KeyboardInterrupt) and not is_raised_by(error, self._own.runs_in):
                    raise
        else:
            raise ReleaseError(
                f"{self._past}: keeps running after it was closed", remedy="catch Exception, not BaseException"
            )
        self._check_end(tracer)


@contextmanager
def running(handler: Handler, ports: Any, past: Past, own: OwnCode, *, looped: bool = False) -> Iterator[HandlerRun]:
    """A handler as it stands at the end of a history, driven alone or on an event loop; it is given up afterwards."""
    with in_release_code():
        run = HandlerRun(handler, ports, past, own, looped=looped)
        try:
            run.go()
            yield run
        finally:
            run.forget()


@contextmanager
def _warnings() -> Iterator[list[warnings.WarningMessage]]:
    """What Python would say of coroutines that nobody awaits, and where each was made; nothing is shown."""
    depth = sys.get_coroutine_origin_tracking_depth()
    sys.set_coroutine_origin_tracking_depth(1)
    try:
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            yield warned
    finally:
        sys.set_coroutine_origin_tracking_depth(depth)


def _on_loop(coroutine: Coroutine[Any, Any, Any], handler: str) -> Driven:
    from wakeproof.observe.looped import Looped  # noqa: PLC0415 - asyncio is heavy, and few handlers need it

    return Looped(coroutine, handler)


def _unawaited(function: str, where: str, what: str) -> ReleaseError:
    return ReleaseError(f"{function} {what}", where=where, remedy="write 'await' in front of it, and once")


def check_cut(tracer: Tracer) -> None:
    """Raise where it did not end by itself, or had no memory left: how much there is is the machine's affair."""
    if tracer.endless is not None:
        raise never_ends(*tracer.endless)
    if tracer.exhausted is not None:
        function, where = tracer.exhausted
        what = f"{_who(function)} asks for more memory than there is"
        raise CutShort(what, where=where, remedy="let it hold less", limit="memory")


def never_ends(function: str, where: str) -> CutShort:
    """Of a loop in Python; one in C is ended from outside, where it has a process of its own."""
    what = f"{_who(function)} does not end: {LINES_MAX:,} lines or {SECONDS_MAX:g} s without a call on a port"
    return CutShort(what, where=where, remedy="let the loop end by itself", limit=f"segment={SECONDS_MAX:g} s")


def ended_by(error: BaseException, own: OwnCode) -> ReleaseError:
    """The refusal of an exception that is meant to end more than a request."""
    where, function = origin(error, own.runs_in)
    return ReleaseError(f"{_who(function)} raises {text_of(error)}", where=where, remedy=_REMEDY_END)


def _who(function: str) -> str:
    return {"": "the release", "<module>": "the file"}.get(function, function)


def _by(error: Exception) -> Outcome:
    """The end by an exception; where what it carries cannot be compared, what it says stands for it."""
    try:
        freeze(error.args)
    except Unfreezable:
        return Outcome(None, (type(error), (text_of(error),)))
    return Outcome.raised(error)
