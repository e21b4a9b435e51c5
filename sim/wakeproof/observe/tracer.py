"""The tracer that a handler runs under: it sees each exception in the release's own code, and who takes it.

An exception is swallowed where a clause took it, the handler has left that clause, and nothing that was raised from
it ends the request. Python tells of a clause by what it handles (`sys.exception()`) at the lines that run in it.
"""

from __future__ import annotations

import contextlib
import gc
import opcode
import sys
import types
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from wakeproof.observe.clauses import is_narrow, is_narrow_for
from wakeproof.observe.guard import unwatched
from wakeproof.observe.raised import BUGS, Raised, among, chain_of, is_at_raise, leaves_of, raised
from wakeproof.observe.reach import OwnCode
from wakeproof.observe.source import RunningLine
from wakeproof.observe.watchdog import Endless, Watchdog

LINES_MAX = 100_000
"""Lines of the release's own in one segment, between two calls on a port."""
Trace = Callable[[types.FrameType, str, Any], Any]
_LEAVES = tuple(opcode.opmap[name] for name in ("RETURN_VALUE", "RETURN_CONST") if name in opcode.opmap)
_PAUSES = (opcode.opmap["YIELD_VALUE"], opcode.opmap["RESUME"])
"""Where a frame stands that waits: Python 3.13 has gone one instruction further than those before it."""
_SUPPRESS = contextlib.suppress.__exit__.__code__


@dataclass(slots=True, eq=False)
class Bug:
    """An exception of a kind that only a bug raises; `taken_in` is the frame whose clause has taken it, if one has.

    `narrow`: that clause names what it takes. `replaced`: another exception was raised in it since.
    """

    error: BaseException
    taken_in: types.FrameType | None = None
    narrow: bool = False
    replaced: bool = False


class Tracer:
    """Traces a handler, segment by segment; a tracer that is there already goes on seeing everything.

    `lines` have been run in the release's own code. `endless` is where that became too many, `exhausted` where no
    memory was left, `interrupt` what the user sent meanwhile: all of them also where a clause has taken them. `left` is
    where a frame of its own code was left last: in the end that is the handler's.
    """

    def __init__(self, release: OwnCode) -> None:
        self._release = release
        self.lines = 0
        self.endless: tuple[str, str] | None = None
        self.exhausted: tuple[str, str] | None = None
        self.interrupt: KeyboardInterrupt | None = None
        self.left: tuple[RunningLine, ...] = ()
        self._raised_by_hand: list[BaseException] = []
        self._bugs: list[Bug] = []
        self._injected: list[BaseException] = []
        self._before: Any = None
        self._ours: Trace = self._called
        self._watchdog = Watchdog(self._never_ends, self._trace_again)
        self._is_tracing = False

    def traced(self, coroutines: Iterable[Any], step: Callable[[], Any]) -> Any:
        """What a step of some coroutines gives; the whole of it is traced."""
        self._before = sys.gettrace()
        with self._watchdog.watching():
            if self._before is None:
                self._enter(coroutines)
            self._is_tracing = True
            sys.settrace(self._ours)
            try:
                return step()
            finally:
                self._is_tracing = False
                sys.settrace(self._before)

    def _enter(self, coroutines: Iterable[Any]) -> None:
        """A frame into which an exception is thrown need not be announced."""
        for frame in map(frame_of, _links(coroutines)):
            if frame is not None and self._release.runs_in(frame):
                frame.f_trace = self._local

    def unsettled(self, coroutines: Iterable[Any]) -> bool:
        """Whether one that is suspended is in the middle of handling a bug: where it was raised has to be traced."""
        chains = (link for error in _handled(coroutines) for link in chain_of(error))
        return any(self._is_bug(link) for link in chains if not among(link, self._injected))

    def injected(self, error: Exception) -> Exception:
        """An exception that the world is about to raise in the handler."""
        self._injected.append(error)
        return error

    def segment(self, coroutines: Iterable[Any], ended: BaseException | None = None) -> tuple[Raised, ...]:
        """What has been raised since it was asked last: bugs that are swallowed by now, and the end by an exception."""
        self.lines = 0
        swallowed = self._swallowed(coroutines, ended) if self._bugs else []
        found = [raised(bug.error, self._release.runs_in, swallowed=True, excused=False) for bug in swallowed]
        if ended is not None:
            found.append(raised(ended, self._release.runs_in, swallowed=False, excused=self._excused(ended)))
        return tuple(found)

    def unheard(self, errors: Iterable[BaseException]) -> tuple[Raised, ...]:
        """Bugs that ended a task which nobody has awaited: as good as swallowed."""
        bugs = [error for error in errors if self._is_bug(error) and not among(error, self._injected)]
        return tuple(raised(bug, self._release.runs_in, swallowed=True, excused=False) for bug in bugs)

    def forget(self) -> None:
        """Let go of the exceptions, and of the frames that hang on them."""
        self.lines = 0
        self._bugs.clear()
        self._injected.clear()
        self._raised_by_hand.clear()

    # What became of an exception

    def _swallowed(self, coroutines: Iterable[Any], ended: BaseException | None) -> list[Bug]:
        """The bugs whose clause is over; these are settled. Those still being handled may yet be raised again."""
        open_errors = [*_handled(coroutines), *([ended] if ended is not None else [])]
        chains = [link for error in open_errors for link in chain_of(error)]
        over = [bug for bug in self._bugs if not among(bug.error, chains)]
        self._bugs = [bug for bug in self._bugs if among(bug.error, chains)]
        return [bug for bug in over if bug.taken_in is not None and not bug.narrow]

    def _excused(self, ended: BaseException) -> bool:
        """An injected failure, or what comes from one with no bug on the way but such as were looked for by name."""
        if among(ended, self._injected):
            return True
        chain = chain_of(ended)
        looked_for = [bug.error for bug in self._bugs if bug.narrow]
        others = [link for link in chain if not among(link, self._injected) and not among(link, looked_for)]
        return len(others) < len(chain) and self._any_injected(chain) and not any(map(self._is_bug, others))

    def _any_injected(self, chain: list[BaseException]) -> bool:
        return any(among(link, self._injected) for link in chain)

    def _is_bug(self, error: BaseException) -> bool:
        return any(isinstance(leaf, BUGS) and not self._release.has(type(leaf)) for leaf in leaves_of(error))

    # Events, as Python tells them

    def _called(self, frame: types.FrameType, event: str, arg: Any) -> Any:
        """A frame begins, or goes on."""
        before = self._chained(self._before, frame, event, arg)
        if self._release.runs_in(frame):
            return self._local if before is None else self._both(before)
        if self._bugs and frame.f_code is _SUPPRESS:
            self._suppressed(frame)
        return before

    def _both(self, before: Any) -> Trace:
        """Ours, and after it the local trace function of whoever traced before."""

        def both(frame: types.FrameType, event: str, arg: Any) -> Any:
            nonlocal before
            self._local(frame, event, arg)
            before = self._chained(before, frame, event, arg)
            return both

        return both

    def _chained(self, trace: Any, frame: types.FrameType, event: str, arg: Any) -> Any:
        """Call another trace function; some take the place of whoever calls them, and have to give it back."""
        if trace is None:
            return None
        with unwatched():
            found = trace(frame, event, arg)
        if sys.gettrace() is not self._ours:
            sys.settrace(self._ours)
        return found

    def _local(self, frame: types.FrameType, event: str, arg: Any) -> Any:
        if event == "line":
            self.lines += 1
            if self.lines > LINES_MAX:
                self._cut_short(frame)
            if self._bugs:
                self._handles(frame)
        elif event == "exception":
            self._raised(frame, arg[1])
        elif event == "return":
            self.left = (RunningLine(frame.f_code, frame.f_lineno or 0, frame.f_globals),)
            if self._bugs:
                self._left(frame, arg)
        return self._local

    def _cut_short(self, frame: types.FrameType) -> None:
        """Here, and at every further line: some clause may take it, but none may go on."""
        self._never_ends(frame)
        self._watchdog.hurry()
        raise Endless(self._trace_again)

    def _trace_again(self) -> None:
        """Python never again calls a trace function that has raised, unless it is set anew."""
        if self._is_tracing:
            for frame in _stack():
                if self._release.runs_in(frame):
                    frame.f_trace = self._local
            sys.settrace(self._ours)

    def _never_ends(self, frame: types.FrameType) -> None:
        """Where time ran out, as the release's own code knows it."""
        at = next((each for each in _stack(frame) if self._release.runs_in(each)), None)
        if self.endless is None and at is not None:
            self.endless = _place(at)

    def _raised(self, frame: types.FrameType, error: BaseException) -> None:
        """Raised here, or come here from a call: no clause has it now. What another was taken for goes on as this."""
        if isinstance(error, KeyboardInterrupt) and not among(error, self._raised_by_hand):
            if is_at_raise(frame.f_code, frame.f_lasti):
                self._raised_by_hand.append(error)
            else:
                self.interrupt = error
        for bug in self._bugs:
            if bug.error is error:
                bug.taken_in, bug.narrow, bug.replaced = None, False, False
                return
            bug.replaced |= bug.taken_in is frame
        if type(error) is MemoryError and self.exhausted is None and not is_at_raise(frame.f_code, frame.f_lasti):
            self.exhausted = _place(frame)
        if not among(error, self._injected) and self._is_bug(error):
            self._bugs.append(Bug(error))

    def _handles(self, frame: types.FrameType) -> None:
        """A line runs: if an exception is being handled, it has been taken by the clause (or `finally`) around it."""
        handled = sys.exception()
        for bug in self._bugs:
            if bug.error is handled:
                bug.taken_in, bug.replaced = frame, False
                with unwatched():
                    bug.narrow = is_narrow_for(frame, frame.f_lineno, bug.error)

    def _suppressed(self, frame: types.FrameType) -> None:
        """`contextlib.suppress` is asked about an exception."""
        kinds, error = frame.f_locals["self"]._exceptions, frame.f_locals["excinst"]  # noqa: SLF001 - it tells nobody what it suppresses
        for bug in self._bugs:
            if bug.error is error and isinstance(error, kinds):
                bug.taken_in, bug.narrow = frame, is_narrow(kinds)

    def _left(self, frame: types.FrameType, value: Any) -> None:
        """A frame is left: by returning, by waiting, or by the exception that was raised in it last."""
        instruction = frame.f_code.co_code[frame.f_lasti]
        if instruction in _LEAVES or (instruction in _PAUSES and value is not None):
            return
        for bug in self._bugs:
            if bug.taken_in is frame and not bug.replaced:
                bug.taken_in = None


def _place(frame: types.FrameType) -> tuple[str, str]:
    return frame.f_code.co_qualname, f"{frame.f_code.co_filename}:{frame.f_lineno}"


def _stack(frame: types.FrameType | None = None) -> Iterator[types.FrameType]:
    """A frame and those that wait for it, innermost first; the one that runs if none is given."""
    frame = frame or sys._getframe()  # noqa: SLF001 - the documented way to the frame that is running
    while frame is not None:
        yield frame
        frame = frame.f_back


def _handled(coroutines: Iterable[Any]) -> Iterator[BaseException]:
    """The exceptions that suspended coroutines are in the middle of handling; those in variables are over."""
    for link in _links(coroutines):
        held = [value for value in gc.get_referents(link) if isinstance(value, BaseException)]
        frame = frame_of(link) if held else None
        variables = list(frame.f_locals.values()) if frame is not None else []
        for error in held:
            at = next((number for number, value in enumerate(variables) if value is error), None)
            if at is None:
                yield error
            else:
                del variables[at]


def _links(coroutines: Iterable[Any]) -> Iterator[Any]:
    """What suspended coroutines are made of: each itself, and what it waits for in turn."""
    for coroutine in coroutines:
        link = coroutine
        while link is not None:
            yield link
            link = next((getattr(link, name) for name in _WAITS_FOR if hasattr(link, name)), None)


def frame_of(link: Any) -> types.FrameType | None:
    """The frame of a link that is suspended; none once it has ended."""
    return next((getattr(link, name) for name in _FRAMES if hasattr(link, name)), None)


_WAITS_FOR, _FRAMES = ("cr_await", "gi_yieldfrom", "ag_await"), ("cr_frame", "gi_frame", "ag_frame")
