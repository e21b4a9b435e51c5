"""The Python host: `python -m wakeproof.kit.host path/to/module.py` serves the line protocol.

It carries out one request after the other, each from the start of its history, and keeps nothing of it but what the
module under test keeps itself: whoever asks finds that out by asking again, here, afresh and in a second process.
"""

from __future__ import annotations

import collections
import os
import platform
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any, BinaryIO

from wakeproof import __version__
from wakeproof.errors import LimitReached, ReleaseError, suggest
from wakeproof.kit import chance, messages
from wakeproof.kit.log import SaidLines
from wakeproof.kit.messages import (
    ErrorGiven,
    ErrorTold,
    HandlerEnd,
    Hello,
    HelloAsked,
    HostRefusal,
    NoMessage,
    OutcomeGiven,
    Ran,
    RunAsked,
    Told,
)
from wakeproof.kit.module import Booted, EffectFailed, breaches, loaded, plain
from wakeproof.observe.event_loop import HistoryLoop, LoopRefusal
from wakeproof.observe.guard import Forbidden, Guard
from wakeproof.observe.places import place_of_error
from wakeproof.observe.raised import chain_of

EXAMPLE = Path(__file__).with_name("example.py")
LEFT_MAX = 8
"""Runs that stay suspended while others run, as requests in flight do: what they hold (a lock) is still held."""
CAPABILITIES = ["call", "timer", "memory", "cancel"]
_KINDS = (
    ("'_start_new_thread'", "thread"),
    ("'start_new_thread'", "thread"),
    ("'_start_joinable_thread'", "thread"),
    ("starts a process or a thread", "process"),
    ("reads or writes files", "real-io"),
    ("speaks to the outside", "real-io"),
    ("writes to the terminal", "real-io"),
    ("ends the process", "process-end"),
)


class PythonHost:
    """One module, and what is asked of it, request by request."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._log = SaidLines()
        self._kinds: frozenset[str] | None = None
        self._standing: Booted | None = None
        self._source: Any = None
        self._left = collections.deque[HistoryLoop]()

    def reply(self, line: bytes) -> Told:
        """One line's answer; nothing that a line says ends the host."""
        parsed = messages.request_in(line)
        if parsed.asked is None:
            return HostRefusal(parsed.id, parsed.name, parsed.what, remedy="send a message of protocol.schema.json")
        try:
            return self._hello(parsed.asked) if isinstance(parsed.asked, HelloAsked) else self._run(parsed.asked)
        except ReleaseError as error:
            return _refusal(getattr(parsed.asked, "id", None), error)

    def _hello(self, asked: HelloAsked) -> Told:
        if asked.protocol != messages.PROTOCOL:
            what = f"protocol {asked.protocol} is not spoken here, but {messages.PROTOCOL}"
            return HostRefusal(None, "version", what, remedy="take a host and a wakeproof of one version")
        self._kinds = None if asked.effects is None else frozenset(asked.effects)
        self._standing = self._booted()
        language = f"Python {platform.python_version()}"
        known = list(CAPABILITIES)
        return Hello(messages.PROTOCOL, "wakeproof.kit.host", __version__, language, known, self._standing.blank)

    def _booted(self) -> Booted:
        with chance.drawn_from("boot"), self._log.taking():
            try:
                self._source = self._source or loaded(self._path)
                return Booted(self._source, is_first=self._standing is None)
            except ReleaseError:
                raise
            except Exception as error:
                what = f"the module does not load: {_error_in_words(error)}"
                raise LoopRefusal("boot", what, where=place_of_error(error)) from error

    def _run(self, asked: RunAsked) -> Told:
        if self._standing is None:
            return HostRefusal(asked.id, "hello", "a request before hello", remedy="say hello first")
        booted = self._booted() if asked.fresh else self._standing
        if asked.handler not in booted.handlers:
            remedy = suggest(asked.handler, booted.handlers)
            return HostRefusal(asked.id, "unknown-handler", f"there is no handler '{asked.handler}'", remedy=remedy)
        self._close_the_oldest(Guard(booted.own))
        guard, loop = Guard(booted.own), HistoryLoop(self._kinds)
        self._left.append(loop)
        try:
            with guard.watching(), self._surroundings(asked.label):
                booted.kit.loop = loop
                return self._guarded(asked, booted, guard)
        except LimitReached as error:
            what = f"goes round without waiting for anything: {error.value:,} callbacks in one segment"
            return HostRefusal(asked.id, error.limit, what, remedy="let the loop wait for an effect, or end")
        except (SystemExit, KeyboardInterrupt) as error:
            remedy = "return, or raise an Exception"
            return HostRefusal(asked.id, "process-end", f"ends the process ({_error_in_words(error)})", remedy=remedy)
        finally:
            booted.kit.loop = None

    def _close_the_oldest(self, guard: Guard) -> None:
        """Its last words change nothing that was told."""
        if len(self._left) >= LEFT_MAX:
            with guard.watching(), self._surroundings("left"):
                self._left.popleft().close()

    @contextmanager
    def _surroundings(self, label: str) -> Iterator[None]:
        with chance.drawn_from(label), self._log.taking(), redirect_stdout(self._log), redirect_stderr(self._log):
            yield

    def _guarded(self, asked: RunAsked, booted: Booted, guard: Guard) -> Told:
        try:
            return self._through(asked, booted, guard)
        except Forbidden:
            _check(guard, booted)
            raise

    def _through(self, asked: RunAsked, booted: Booted, guard: Guard) -> Told:
        kit, loop = booted.kit, booted.kit.loop
        assert loop is not None
        kit.memory.begin_run()
        kit.memory.restore(booted.blank if asked.memory is None else asked.memory)
        self._log.clear()
        try:
            handler = booted.handlers[asked.handler](*asked.args)
        except TypeError as error:
            return HostRefusal(asked.id, "arguments", f"{asked.handler}: {error}")
        loop.begin(handler)
        for step in asked.history:
            _check(guard, booted)
            if step.effect not in loop.pending:
                return _not_pending(asked.id, step.effect, loop)
            if step.memory is not None:
                kit.memory.restore(step.memory)
            kit.memory.begin_segment()
            self._log.clear()
            loop.answer(step.effect, *_outcome(step.outcome))
        _check(guard, booted)
        return self._ran(asked.id, booted, loop)

    def _ran(self, number: int, booted: Booted, loop: HistoryLoop) -> Ran:
        pending = loop.pending.values()
        waits = [{"id": effect.number, "of": effect.of, **effect.body, "at": effect.at} for effect in pending]
        ended = _end(loop) if loop.is_ended else None
        for complaint in (*loop.complaints, *(loop.unheard_errors() if ended and not waits else ())):
            self._log.add("error", complaint)
        touched = booted.kit.memory.touched()
        return Ran(
            id=number,
            waits=waits,
            ended=ended,
            dropped=list(loop.dropped),
            hangs=ended is None and not waits,
            memory=booted.kit.memory.dump(),
            touched=touched,
            said=self._log.said(),
        )


def _outcome(given: OutcomeGiven) -> tuple[Any, BaseException | None]:
    if isinstance(given.error, ErrorGiven):
        error = given.error
        return None, EffectFailed(error.name, error.message, error.code, definite=error.definite)
    return given.value, None


def _end(loop: HistoryLoop) -> HandlerEnd:
    try:
        value = loop.result()
    except Forbidden:
        raise
    except BaseException as error:  # noqa: BLE001 - a handler may raise whatever it likes
        name = error.name if isinstance(error, EffectFailed) else type(error).__name__
        injected = any(isinstance(each, EffectFailed) for each in chain_of(error))
        told = ErrorTold(name, _message(error), place_of_error(error), injected)
        return HandlerEnd(error=told)
    try:
        return HandlerEnd(plain(value))
    except ValueError as error:
        raise LoopRefusal("value", f"the handler returns {error}", remedy="return what JSON has") from None


def _message(error: BaseException) -> str:
    try:
        return str(error)
    except Exception:  # noqa: BLE001 - a class of the module's own may say nothing of itself
        return f"{type(error).__name__}, which raises when it is asked for its message"


def _check(guard: Guard, booted: Booted) -> None:
    for breach in breaches(guard, booted.kit):
        raise breach


def _not_pending(number: int, effect: int, loop: HistoryLoop) -> HostRefusal:
    pending = ", ".join(map(str, loop.pending)) or "none"
    remedy = "name an effect that the reply to the history before it waits for"
    return HostRefusal(number, "not-pending", f"effect {effect} is not pending; pending: {pending}", remedy=remedy)


def _refusal(number: int | None, error: ReleaseError) -> HostRefusal:
    kind = error.kind if isinstance(error, LoopRefusal) else ""
    name = kind or next((name for words, name in _KINDS if words in error.what), "forbidden")
    return HostRefusal(number, name, error.what, error.where, error.remedy)


def _error_in_words(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}"


def serve(host: PythonHost, requests: BinaryIO, replies: BinaryIO) -> None:
    """Answer each line until there are no more."""
    while line := requests.readline(messages.LINE_BYTES_MAX + 1):
        if len(line) > messages.LINE_BYTES_MAX:
            while line and not line.endswith(b"\n"):
                line = requests.readline(messages.LINE_BYTES_MAX)
            reply: Told = HostRefusal(None, "line", f"a line is longer than {messages.LINE_BYTES_MAX:,} bytes")
        else:
            reply = host.reply(line)
        replies.write(_line(reply))
        replies.flush()


def _line(reply: Told) -> bytes:
    try:
        line = messages.line_of_message(reply)
    except NoMessage as error:
        line = messages.line_of_message(HostRefusal(getattr(reply, "id", None), "value", str(error)))
    if len(line) > messages.LINE_BYTES_MAX:
        what = f"the reply is longer than {messages.LINE_BYTES_MAX:,} bytes"
        line = messages.line_of_message(HostRefusal(getattr(reply, "id", None), "line", what))
    return line


def run_host(path: Path | None) -> int:
    """Serve standard input until it ends. Whatever else writes to standard output goes to standard error."""
    requests, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    serve(PythonHost(path or EXAMPLE), requests, replies)
    return 0


if __name__ == "__main__":
    raise SystemExit(run_host(Path(sys.argv[1]) if sys.argv[1:] else None))
