"""A worker as its parent has it: what it is given, what it answers, and what ends it."""

from __future__ import annotations

import mmap
import os
import signal
import subprocess
import sys
import tempfile
import time  # noqa: TID251 - code that does not end is known by the time that it takes; being ended is inconclusive, and no more
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from multiprocessing.connection import wait as wait_for
from typing import IO, Any, NamedTuple

import psutil

from wakeproof.errors import CutShort
from wakeproof.host_costs import ReleaseCosts
from wakeproof.observe.beats import NOWHERE, SIZE, Beat, beat_in
from wakeproof.processes import words
from wakeproof.workers import limits
from wakeproof.workers.limits import MIB, UNLIMITED, Allowed
from wakeproof.workers.worker import ASKED_TO_STOP, ASKED_WHERE, AT, DONE

PROGRAM = "wakeproof.workers.worker"
LOOK_EVERY_S = 0.05
LOOK_S_MAX = 0.25
"""More than this between two looks, and this process was stopped or starved, and so may the worker have been."""
WORDS_WITHIN_S = 2.0


@dataclass
class Delivery:
    """What a piece of work came to, a result or an error; and what hosts were asked for it in another process."""

    result: Any = None
    error: BaseException | None = None
    costs: dict[str, ReleaseCosts] = field(default_factory=dict)


@dataclass
class _Look:
    """The last look at a worker: when, at which beat, and how long it has been there."""

    beat: Beat
    at: float = 0.0
    cpu: float = 0.0
    waited: float = 0.0


class WorkerSurroundings(NamedTuple):
    """Where a worker runs: its folder, its environment, and where Python finds modules."""

    folder: str
    environment: dict[str, str]
    path: list[str]


class Worker:
    """One process; `is_over` once it has ended or been ended, and then another has to take its place.

    `was_killed`: somebody else has ended it by SIGKILL, the system for want of memory, say.
    """

    def __init__(self, share: int, surroundings: WorkerSurroundings | None = None) -> None:
        """`share` is the number of workers that have to do with the machine's memory.

        Without `surroundings` it has those of this process.
        """
        self.allowed, self.was_killed = UNLIMITED, False
        self._share = psutil.virtual_memory().total / MIB * limits.MEMORY_SHARE / share
        self._shared_file = tempfile.TemporaryFile()  # noqa: SIM115 - as long as the worker
        self._shared_file.truncate(SIZE)
        self._shared = mmap.mmap(self._shared_file.fileno(), SIZE)
        says, words_end = os.pipe()
        self._words = open(says, "rb", buffering=0)  # noqa: PTH123, SIM115 - a pipe, as long as the worker
        os.set_blocking(says, False)
        self._connection, theirs = Pipe()
        handed = (theirs.fileno(), self._shared_file.fileno(), words_end)
        self._process = subprocess.Popen(  # noqa: S603 - this program itself
            words(PROGRAM, *map(str, handed)),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            pass_fds=handed,
            start_new_session=True,
            cwd=surroundings.folder if surroundings else None,
            env=surroundings.environment if surroundings else None,
        )
        theirs.close()
        os.close(words_end)
        assert self._process.stdout is not None
        self._output: IO[bytes] = self._process.stdout
        os.set_blocking(self._output.fileno(), False)
        self._seen = psutil.Process(self._process.pid)
        self._said = bytearray()
        self._written = 0
        self._is_mute = False
        self._look = _Look(NOWHERE)
        self._on_progress: Callable[[int], None] | None = None
        self.is_over = False
        self._connection.send(surroundings.path if surroundings else sys.path)

    @property
    def is_busy(self) -> bool:
        return self._on_progress is not None

    def give(
        self,
        function: Callable[..., Any],
        item: Any,
        on_progress: Callable[[int], None] | None,
        allowed: Allowed,
        *,
        follows: bool = False,
    ) -> None:
        """A piece of work; where somebody is to hear how far it is, it takes a keyword `on_progress`.

        Of one that `follows` what was done before, what that left in memory is needed.
        """
        assert self._on_progress is None, "one piece at a time"
        self.allowed, self._mib_max = allowed, allowed.mib * limits.OVER or self._share
        self._started = time.monotonic()
        self._look = _Look(NOWHERE, self._started)
        self._on_progress = on_progress or _unheard
        with suppress(BrokenPipeError):  # it is dead, as the next look will find
            self._connection.send((function, item, on_progress is not None, follows))

    def waited_for(self) -> Iterator[Connection | int]:
        yield self._connection
        if not self._is_mute:
            yield self._output.fileno()

    def looked_at(self) -> Delivery | None:
        """The answer, once there is one; what has gone beyond a limit is ended, and that is the answer."""
        assert self._on_progress is not None
        self._listen()
        try:
            while self._connection.poll():
                kind, told, *costs = self._connection.recv()
                if kind != AT:
                    result, error = (told, None) if kind == DONE else (None, told)
                    return self._answered(Delivery(result, error, *costs))
                self._on_progress(told)
        except (EOFError, ConnectionError):
            return self._ended()
        cut = self._broken_limit()
        if cut is None:
            return None
        words = self._last_words()
        self.end()
        return self._answered(Delivery(error=cut(words)))

    def stop(self) -> None:
        """Ask for what is there so far."""
        if self._process.poll() is None:
            self._process.send_signal(ASKED_TO_STOP)

    def end(self) -> None:
        """At once; what has ended already stays so."""
        if self.is_over:
            return
        self.is_over = True
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        self._connection.close()
        self._listen()
        self._output.close()
        self._words.close()
        self._shared.close()
        self._shared_file.close()

    def said(self) -> str:
        """The beginning of what it wrote to standard output and standard error."""
        return self._said.decode(errors="replace")

    def _answered(self, answer: Delivery) -> Delivery:
        self._on_progress = None
        return answer

    def _ended(self) -> Delivery:
        """The process is gone, and nobody here has ended it."""
        words = self._read_words()
        code = self._process.wait()
        self.was_killed = code == -signal.SIGKILL
        how = f"by {signal.Signals(-code).name}" if code < 0 else f"with exit code {code}"
        self.end()
        return self._answered(Delivery(error=limits.died(words, how)))

    def _broken_limit(self) -> Callable[[str], CutShort] | None:
        """In the order of what says most."""
        now, cpu, mib = self._measured()
        look, beat = self._look, beat_in(self._shared)
        if beat != look.beat or not beat.depth:
            self._look = _Look(beat, now, cpu)
        else:
            look.waited += min(now - look.at, LOOK_S_MAX)
            look.at = now
        if cpu - self._look.cpu > limits.SEGMENT_CPU_S:
            return limits.never_ends
        if self._look.waited - limits.WORKING * (cpu - self._look.cpu) > limits.SEGMENT_WALL_S:
            return limits.waits
        if mib > self._mib_max:
            return lambda words: limits.too_large(words, self._mib_max, asked=self.allowed.mib)
        if self._written > limits.OUTPUT_MAX:
            return limits.too_loud
        asked = self.allowed.seconds
        if asked and now - self._started > asked * limits.OVER + limits.STARTING_S:
            return lambda words: limits.too_long(words, asked)
        return None

    def _measured(self) -> tuple[float, float, float]:
        """The time, the seconds of the processor that it took, and the memory that it holds in MiB."""
        try:
            times = self._seen.cpu_times()
            held = self._seen.memory_info()  # what lies in files is not held: the system takes it back when it likes
            return time.monotonic(), times.user + times.system, (held.rss - getattr(held, "shared", 0)) / MIB
        except psutil.Error:  # it has just ended
            return time.monotonic(), self._look.cpu, 0.0

    def _last_words(self) -> str:
        """Where it stands, as far as it says so in time."""
        self._process.send_signal(ASKED_WHERE)
        wait_for([self._words.fileno()], WORDS_WITHIN_S)
        time.sleep(LOOK_EVERY_S)  # the rest of what it is just saying
        return self._read_words()

    def _read_words(self) -> str:
        found = self._words.read()
        return found.decode(errors="replace") if found else ""

    def _listen(self) -> None:
        """Take what it writes, so that it never waits for a reader."""
        while not self._is_mute:
            more = self._output.read(1 << 16)
            if not more:
                self._is_mute = more is not None  # an end, where None is a pause
                break
            self._written += len(more)
            self._said += more[: max(0, (1 << 12) - len(self._said))]
            if self._written > limits.OUTPUT_MAX:
                break


def _unheard(_: int) -> None:
    pass
