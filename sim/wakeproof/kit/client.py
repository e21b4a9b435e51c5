"""The harness's end of the pipe: starts a host, asks it, starts it again when it died.

A request that was answered stays answered. Those that were not are asked again, one at a time, so that the one which
ends a host is known: it is answered by a refusal, `died` or `silent`, and the rest goes on.
"""

from __future__ import annotations

import os
import selectors
import shutil
import signal
import subprocess
import sys
import time  # noqa: TID251 - a host that says nothing is known by the time that it takes; that is inconclusive, and no more
from collections import deque
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import IO, NamedTuple, Self

import msgspec

from wakeproof.errors import CutShort, ReleaseError, UserError
from wakeproof.kit import messages
from wakeproof.kit.messages import Hello, HelloAsked, HostRefusal, NoMessage, Ran, RunAsked
from wakeproof.processes import bound
from wakeproof.visible import one_line

STDERR_BYTES_KEPT = 1 << 12
CHUNK_BYTES = 1 << 16
SHOWN_MAX = 200
ENDING_S = 2.0
"""How long a host has to end once its standard input has."""
DIED, SILENT = "died", "silent"
_REMEDY_OUTPUT = "a host writes nothing but messages to standard output; what is to be read goes to standard error"

Answer = Ran | HostRefusal


PASSED_ON = ("PATH", "HOME", "TMPDIR")
"""Variables that a host has as whoever calls: by them programs and files are found."""
PINNED = (("LANG", "C.UTF-8"), ("TZ", "UTC"))
"""Variables that it has alike everywhere."""


class HostStart(NamedTuple):
    """How a host is started: by which command, in which folder (None: here), with what added to its environment."""

    command: tuple[str, ...]
    folder: Path | None = None
    environment: tuple[tuple[str, str], ...] = ()


def environment_of(start: HostStart) -> dict[str, str]:
    """All variables of a host: what else is set where it is called from would change its answers, unseen."""
    passed_on = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
    return passed_on | dict(PINNED) | dict(start.environment)


class HostLimits(NamedTuple):
    """What a host may take."""

    segment_s: float = messages.SEGMENT_S
    starting_s: float = messages.STARTING_S
    in_flight: int = messages.IN_FLIGHT_MAX


class _Lost(Exception):
    """The host is gone, or says nothing; `name` is that of the refusal."""

    def __init__(self, name: str, how: str) -> None:
        self.name, self.how = name, how
        super().__init__(how)


@dataclass
class _Pipe:
    """One process of a host: bytes out, lines in."""

    process: subprocess.Popen[bytes]
    outgoing: bytearray = field(default_factory=bytearray)
    lines: deque[bytes] = field(default_factory=deque)
    said: bytearray = field(default_factory=bytearray)
    _begun: bytearray = field(default_factory=bytearray)
    _selector: selectors.BaseSelector = field(default_factory=selectors.DefaultSelector)

    def __post_init__(self) -> None:
        for stream in (self.process.stdout, self.process.stderr, self.process.stdin):
            assert stream is not None
            os.set_blocking(stream.fileno(), False)
        for stream in (self.process.stdout, self.process.stderr):
            self._selector.register(_there(stream), selectors.EVENT_READ)

    def line(self, seconds: float) -> bytes:
        """The next line of the host, while what it is sent goes out."""
        until = time.monotonic() + seconds
        while not self.lines:
            left = until - time.monotonic()
            if left <= 0:
                raise _Lost(SILENT, f"said nothing for {seconds:g} s")
            self._look(left)
        return self.lines.popleft()

    def _look(self, seconds: float) -> None:
        stdin = _there(self.process.stdin)
        if self.outgoing:
            self._selector.register(stdin, selectors.EVENT_WRITE)
        ready = [key.fileobj for key, _ in self._selector.select(seconds)]
        if self.outgoing:
            self._selector.unregister(stdin)
        if stdin in ready:
            self._write(stdin)
        if self.process.stderr in ready:
            self._hear()
        if self.process.stdout in ready:
            self._read(_there(self.process.stdout))

    def _write(self, stdin: IO[bytes]) -> None:
        with suppress(BlockingIOError, BrokenPipeError):  # it is dead, as its output will tell
            del self.outgoing[: os.write(stdin.fileno(), self.outgoing[:CHUNK_BYTES])]

    def _hear(self) -> None:
        stderr = _there(self.process.stderr)
        more = os.read(stderr.fileno(), CHUNK_BYTES)
        if not more:
            self._selector.unregister(stderr)
        self.said = (self.said + more)[-STDERR_BYTES_KEPT:]

    def _read(self, stdout: IO[bytes]) -> None:
        more = os.read(stdout.fileno(), CHUNK_BYTES)
        if not more:
            raise _Lost(DIED, self.ended())
        first, *others = more.split(b"\n")
        self._begun += first
        for other in others:
            self.lines.append(bytes(self._begun))
            self._begun = bytearray(other)
        if len(self._begun) > messages.LINE_BYTES_MAX:
            what = f"the host sends a line of more than {messages.LINE_BYTES_MAX:,} bytes"
            raise UserError(what, remedy="let it send less in one message")

    def ended(self) -> str:
        """How it ended, and what it said last on standard error."""
        code = self.end()
        how = f"ended by signal {-code}" if code < 0 else f"ended with exit code {code}"
        said = one_line(self.said.decode(errors="replace")).strip()
        return f"{how}; it wrote: {said[-SHOWN_MAX:]}" if said else how

    def end(self, seconds: float = 0.0) -> int:
        """End it, after this time at most; what has ended already stays so."""
        stdin = _there(self.process.stdin)
        with suppress(BrokenPipeError):
            stdin.close()
        try:
            code = self.process.wait(seconds or ENDING_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            code = self.process.wait()
        stderr = _there(self.process.stderr)
        with suppress(OSError, ValueError):
            self.said = (self.said + (stderr.read() or b""))[-STDERR_BYTES_KEPT:]
        self._selector.close()
        _there(self.process.stdout).close()
        stderr.close()
        return code


def _there(stream: IO[bytes] | None) -> IO[bytes]:
    assert stream is not None, "a process is started with three pipes"
    return stream


class Host:
    """A host that runs a module, as a context. `hello` is what it said of itself."""

    def __init__(
        self,
        start: Sequence[str] | HostStart,
        *,
        effects: Iterable[str] | None = None,
        limits: HostLimits | None = None,
    ) -> None:
        """`start` may be just the command."""
        self._start_as = start if isinstance(start, HostStart) else HostStart(tuple(start))
        self.command = found(self._start_as)
        self.limits = limits or HostLimits()
        self.restarts = 0
        self._asked = HelloAsked(messages.PROTOCOL, None if effects is None else sorted(effects))
        self._pipe: _Pipe | None = None
        self.hello = self._start()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the process; one that does not end with its input is ended."""
        if self._pipe is not None:
            self._pipe.end()
            self._pipe = None

    def ask(self, runs: Sequence[RunAsked]) -> list[Answer]:
        """An answer for each, in the order in which they were asked; their ids are this method's own affair."""
        numbered = {number: msgspec.structs.replace(run, id=number) for number, run in enumerate(runs)}
        answers: dict[int, Answer] = {}
        try:
            self._exchange(numbered, answers, self.limits.in_flight)
        except _Lost as lost:
            self._restart()
            if len(runs) == 1 and lost.name == SILENT:
                answers[0] = _lost(0, runs[0], lost)
        for number, run in numbered.items():
            if number not in answers:
                self._ask_alone(number, run, answers)
        return [msgspec.structs.replace(answers[number], id=run.id) for number, run in enumerate(runs)]

    def exchange_line(self, line: bytes) -> Hello | Answer:
        """The host's message in answer to any line at all."""
        pipe = self._there()
        pipe.outgoing += line
        try:
            return self._message(pipe.line(self.limits.segment_s))
        except _Lost as lost:
            self._restart()
            return HostRefusal(None, lost.name, f"the host {lost.how}", remedy=_REMEDIES[lost.name])

    def end_of_input(self) -> int | None:
        """The exit code of a host whose input has ended; none: it had to be killed. Another one takes its place."""
        pipe = self._there()
        code = pipe.end()
        self._pipe = None
        return None if code == -signal.SIGKILL else code

    def _ask_alone(self, number: int, run: RunAsked, answers: dict[int, Answer]) -> None:
        """So that it is known which one ends the host."""
        try:
            self._exchange({number: run}, answers, 1)
        except _Lost as lost:
            self._restart()
            answers[number] = _lost(number, run, lost)

    def _exchange(self, runs: dict[int, RunAsked], answers: dict[int, Answer], in_flight: int) -> None:
        pipe = self._there()
        waiting, open_ = deque(runs.items()), set[int]()
        while waiting or open_:
            while waiting and len(open_) < in_flight:
                number, run = waiting.popleft()
                pipe.outgoing += _line_for(run)
                open_.add(number)
            answer = self._message(pipe.line(self.limits.segment_s))
            if isinstance(answer, Hello) or answer.id not in open_:
                told = "hello" if isinstance(answer, Hello) else f"id {answer.id}"
                raise self._breach(f"an answer that nobody waits for ({told})", "answer each request once, by its id")
            open_.discard(answer.id)
            answers[answer.id] = answer

    def _message(self, line: bytes) -> Hello | Answer:
        try:
            return messages.message_told(line)
        except NoMessage as error:
            shown = one_line(line[:SHOWN_MAX].decode(errors="replace"))
            raise self._breach(f"'{shown}' is no message: {error}", _REMEDY_OUTPUT) from None

    def _breach(self, what: str, remedy: str) -> UserError:
        self.close()
        return UserError(f"the host does not keep to the protocol: {what}", where=self.name, remedy=remedy)

    @property
    def name(self) -> str:
        return " ".join(self.command)

    def _there(self) -> _Pipe:
        if self._pipe is None:
            self.hello = self._start()
        assert self._pipe is not None
        return self._pipe

    def _restart(self) -> None:
        """It is gone, or its answer to an old request could still come."""
        if self._pipe is not None:
            self._pipe.process.kill()
            self._pipe.end()
            self._pipe = None
        self.restarts += 1

    def _start(self) -> Hello:
        process = subprocess.Popen(  # noqa: S603 - the host that the user names is code that is run
            bound(self.command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            cwd=self._start_as.folder,
            env=environment_of(self._start_as),
        )
        self._pipe = _Pipe(process)
        self._pipe.outgoing += messages.line_of_message(self._asked)
        try:
            told = self._message(self._pipe.line(self.limits.starting_s))
        except _Lost as lost:
            self._restart()
            raise refusal_error(HostRefusal(None, lost.name, f"the host {lost.how}"), self.name) from None
        if isinstance(told, HostRefusal):
            self.close()
            raise refusal_error(told, self.name)
        if isinstance(told, Ran) or told.protocol != messages.PROTOCOL:
            raise self._breach("no hello of this version", f"answer with protocol {messages.PROTOCOL}")
        return told


_REMEDIES = {
    DIED: "let the handler return or raise; where the system ended it, give it more memory",
    SILENT: "let the handler wait for effects alone, and its loops end",
}


def _lost(number: int, run: RunAsked, lost: _Lost) -> HostRefusal:
    what = f"{run.handler}, step {len(run.history) + 1}: the host {lost.how}"
    return HostRefusal(number, lost.name, what, remedy=_REMEDIES[lost.name])


def refusal_error(told: HostRefusal, host: str) -> UserError:
    """What a host refused, as the command line tells it; what was not known to end is inconclusive."""
    if told.name == SILENT or (told.name == DIED and told.id is not None):
        return CutShort(told.what, where=told.where or host, remedy=told.remedy, limit=f"host={told.name}")
    kind = UserError if told.id is None else ReleaseError
    return kind(f"{told.what} [{told.name}]", where=told.where or host, remedy=told.remedy)


def found(start: HostStart) -> tuple[str, ...]:
    """The command with its program's path; a program that was installed beside this one is found as well."""
    if not start.command:
        raise UserError("no command that starts a host", remedy="name one: wakeproof kit host path/to/module.py")
    name, *others = start.command
    beside = str(Path(sys.executable).parent)
    known = environment_of(start).get("PATH", "")
    here = str((start.folder or Path()) / name) if os.sep in name else name
    program = shutil.which(here, path=os.pathsep.join((known, beside)))
    if program is None:
        raise UserError(f"there is no program '{name}'", remedy="install it, or give the path to it")
    return (program, *others)


def _line_for(run: RunAsked) -> bytes:
    line = messages.line_of_message(run)
    if len(line) > messages.LINE_BYTES_MAX:
        what = f"a request for '{run.handler}' is longer than {messages.LINE_BYTES_MAX:,} bytes"
        raise UserError(what, remedy="let what it is given and what it keeps in memory be smaller")
    return line
