"""Pieces of work on workers. Results come as they are ready; an interrupt keeps what there is."""

from __future__ import annotations

import signal
import sys
import time  # noqa: TID251 - how long workers have to say what they found, once somebody has interrupted; what comes later is lost
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from multiprocessing.connection import wait as wait_for
from types import TracebackType
from typing import Any, NamedTuple, Self, TypeVar

from wakeproof.errors import CutShort
from wakeproof.interrupts import SIGNALS
from wakeproof.visible import one_line
from wakeproof.workers.limits import UNLIMITED, Allowed
from wakeproof.workers.process import LOOK_EVERY_S, Delivery, Worker

K = TypeVar("K")
R = TypeVar("R")
STOPS_WITHIN_S = 5.0
"""After an interrupt: how long workers have to tell what they have found so far."""


@dataclass
class Workers:
    """A context that none of its processes outlives. They are started when there is work for them, and stay.

    What needs no second process is done in this one, unless it is to be `apart`: code that may not end, or takes all
    there is, can be ended only where it has a process of its own. So can what has to keep to limits in memory.
    """

    jobs: int
    _there: list[Worker] = field(default_factory=list)
    _under_way: dict[Worker, _Piece] = field(default_factory=dict)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with uninterrupted():
            for worker in self._there[:]:
                self._leave(worker)
            self._under_way.clear()

    def run(
        self,
        function: Callable[..., R],
        work: Sequence[tuple[K, Any]],
        on_result: Callable[[K, R], None],
        *,
        apart: bool = False,
        allowed: Allowed = UNLIMITED,
        on_progress: Callable[[K, int], None] | None = None,
        cut: Callable[[K, CutShort], None] | None = None,
        wanted: Callable[[K], bool] = lambda key: True,
    ) -> None:
        """Call `on_result(key, function(item))` for each key and item of work that is still wanted.

        An interrupt is passed on once what the workers have found so far has been taken.
        `on_progress` is told how far an item is, by a `function` that takes a keyword of that name. `cut` is told of
        what had to be ended, before `on_result` would be; where nobody is, that is raised.
        """
        apart = apart or bool(allowed.mib)
        every = (_Piece(key, item, partial(on_progress, key) if on_progress else None) for key, item in work)
        pieces = (piece for piece in every if wanted(piece.key))
        given = _Given(on_result, cut, allowed)
        try:
            if apart or min(self.jobs, len(work)) > 1:
                self._on_processes(function, pieces, given)
            else:
                for piece in pieces:
                    given.deliver(piece, Delivery(_here(function, piece)))
        except KeyboardInterrupt:
            self._keep(given)
            raise

    def _on_processes(self, function: Callable[..., Any], pieces: Iterator[_Piece], given: _Given) -> None:
        waiting = True
        while waiting or self._under_way:
            while waiting and len(self._under_way) < self.jobs:
                piece = next(pieces, None)
                waiting = piece is not None
                if piece is not None:
                    with uninterrupted():
                        worker = self._idle()
                        self._under_way[worker] = piece
                        worker.give(function, piece.item, piece.on_progress, given.allowed)
            self._look(given.deliver)

    def _look(self, deliver: Callable[[_Piece, Delivery], None]) -> None:
        """Wait until something comes or it is time to look, and take the answers; no interrupt falls between."""
        wait_for([each for worker in self._under_way for each in worker.waited_for()], LOOK_EVERY_S)
        for worker in list(self._under_way):
            with uninterrupted():
                answer = worker.looked_at()
                if answer is None:
                    continue
                piece = self._under_way.pop(worker)
                if worker.is_over or worker.allowed.mib:
                    self._leave(worker)  # what one piece has left behind in memory is not the next one's
                deliver(piece, answer)

    def _idle(self) -> Worker:
        found = next((worker for worker in self._there if not worker.is_busy), None)
        if found is None:
            found = Worker(self.jobs)
            self._there.append(found)
        return found

    def _leave(self, worker: Worker) -> None:
        worker.end()
        self._there.remove(worker)
        if said := worker.said():
            sys.stderr.write(f"wakeproof: a worker wrote: {one_line(said)}\n")

    def _keep(self, given: _Given) -> None:
        """What workers have found so far, where they can tell in time; a second interrupt waits for nobody."""
        for worker in self._under_way:
            worker.stop()
        until = time.monotonic() + STOPS_WITHIN_S
        with suppress(KeyboardInterrupt):
            while self._under_way and time.monotonic() < until:
                self._look(given.deliver_found)


class _Piece(NamedTuple):
    """One piece of work: whose it is, what the function is called with, and who hears how far it is."""

    key: Any
    item: Any
    on_progress: Callable[[int], None] | None


class _Given(NamedTuple):
    """Those who are told what becomes of a piece, and what each may take."""

    on_result: Callable[[Any, Any], None]
    cut: Callable[[Any, CutShort], None] | None
    allowed: Allowed

    def deliver(self, piece: _Piece, answer: Delivery) -> None:
        if isinstance(answer.error, CutShort) and self.cut is not None:
            self.cut(piece.key, answer.error)
        elif answer.error is not None:
            raise answer.error
        else:
            self.on_result(piece.key, answer.result)

    def deliver_found(self, piece: _Piece, answer: Delivery) -> None:
        """Of what was interrupted there is nothing to be said but what it found."""
        if answer.error is None:
            with suppress(KeyboardInterrupt):  # by which whoever is told says that it was interrupted
                self.on_result(piece.key, answer.result)


def _here(function: Callable[..., R], piece: _Piece) -> R:
    return function(piece.item, on_progress=piece.on_progress) if piece.on_progress else function(piece.item)


@contextmanager
def uninterrupted() -> Iterator[None]:
    """What is started in here never sees an interrupt; one that comes meanwhile reaches this process afterwards."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
