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
from wakeproof.host_costs import add_costs
from wakeproof.interrupts import SIGNALS
from wakeproof.visible import one_line
from wakeproof.workers.cluster_parts import Sharing
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
    _under_way: dict[Worker, _UnderWay] = field(default_factory=dict)

    @property
    def is_elsewhere(self) -> bool:
        """Whether other machines do the work."""
        return False

    @property
    def sharing(self) -> Sharing | None:
        """Where one large piece of work may be done in parts by several workers; None: by one."""
        return None

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
        turns = [
            iter([Assignment(key, function, item, on_result, on_progress and partial(on_progress, key), allowed)])
            for key, item in work
        ]
        self.take_turns(turns, apart=apart or bool(allowed.mib), cut=cut, wanted=wanted)

    def take_turns(
        self,
        turns: Sequence[Iterator[Assignment]],
        *,
        apart: bool = False,
        cut: Callable[[Any, CutShort], None] | None = None,
        wanted: Callable[[Any], bool] = lambda key: True,
    ) -> None:
        """As `run`: what is assigned in one turn is done by one worker, one after another, while that can be.

        A turn is asked for its next assignment when the result of the one before has been taken.
        """
        given = TurnRules(cut, wanted)
        try:
            if apart or min(self.jobs, len(turns)) > 1:
                self._on_processes(iter(turns), given)
            else:
                for turn in turns:
                    while (piece := given.following(turn)) is not None:
                        given.deliver(piece, Delivery(_here(piece)))
        except KeyboardInterrupt:
            self._keep(given)
            raise

    def _on_processes(self, turns: Iterator[Iterator[Assignment]], given: TurnRules) -> None:
        waiting = True
        while waiting or self._under_way:
            while waiting and len(self._under_way) < self.jobs:
                turn = next(turns, None)
                waiting = turn is not None
                piece = given.following(turn) if turn is not None else None
                if turn is not None and piece is not None:
                    with uninterrupted():
                        self._give(self._idle(), piece, turn)
            self._look(given)

    def _give(self, worker: Worker, piece: Assignment, turn: Iterator[Assignment], *, follows: bool = False) -> None:
        self._under_way[worker] = _UnderWay(piece, turn)
        worker.give(piece.function, piece.item, piece.on_progress, piece.allowed, follows=follows)

    def _look(self, given: TurnRules, *, last: bool = False) -> None:
        """Wait until something comes or it is time to look, and take the answers; no interrupt falls between.

        Turns go on, unless this is the `last` that is taken.
        """
        wait_for([each for worker in self._under_way for each in worker.waited_for()], LOOK_EVERY_S)
        for worker in list(self._under_way):
            with uninterrupted():
                answer = worker.looked_at()
                if answer is None:
                    continue
                piece, turn = self._under_way.pop(worker)
                is_left = worker.is_over or bool(worker.allowed.mib)
                if is_left:
                    self._leave(worker)  # what one piece has left behind in memory is not the next one's
                if last:
                    given.deliver_found(piece, answer)
                    continue
                given.deliver(piece, answer)
                following = given.following(turn)
                if following is not None:
                    self._give(self._idle() if is_left else worker, following, turn, follows=not is_left)

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

    def _keep(self, given: TurnRules) -> None:
        """What workers have found so far, where they can tell in time; a second interrupt waits for nobody."""
        for worker in self._under_way:
            worker.stop()
        until = time.monotonic() + STOPS_WITHIN_S
        with suppress(KeyboardInterrupt):
            while self._under_way and time.monotonic() < until:
                self._look(given, last=True)


class Assignment(NamedTuple):
    """One piece of work: whose it is, what is called with what, who takes the result and hears how far it is."""

    key: Any
    function: Callable[..., Any]
    item: Any
    on_result: Callable[[Any, Any], None]
    on_progress: Callable[[int], None] | None = None
    allowed: Allowed = UNLIMITED


class _UnderWay(NamedTuple):
    """What a worker has in hand, and the turn that it belongs to."""

    piece: Assignment
    turn: Iterator[Assignment]


class TurnRules(NamedTuple):
    """Who is told of what had to be ended, and what is still wanted."""

    cut: Callable[[Any, CutShort], None] | None
    wanted: Callable[[Any], bool]

    def following(self, turn: Iterator[Assignment]) -> Assignment | None:
        """The next of a turn; one that is not wanted any more ends it."""
        piece = next(turn, None)
        return piece if piece is not None and self.wanted(piece.key) else None

    def deliver(self, piece: Assignment, answer: Delivery) -> None:
        add_costs(answer.costs)
        if isinstance(answer.error, CutShort) and self.cut is not None:
            self.cut(piece.key, answer.error)
        elif answer.error is not None:
            raise answer.error
        else:
            piece.on_result(piece.key, answer.result)

    def deliver_found(self, piece: Assignment, answer: Delivery) -> None:
        """Of what was interrupted there is nothing to be said but what it found."""
        add_costs(answer.costs)
        if answer.error is None:
            with suppress(KeyboardInterrupt):  # by which whoever is told says that it was interrupted
                piece.on_result(piece.key, answer.result)


def _here(piece: Assignment) -> Any:
    return (
        piece.function(piece.item, on_progress=piece.on_progress) if piece.on_progress else piece.function(piece.item)
    )


@contextmanager
def uninterrupted() -> Iterator[None]:
    """What is started in here never sees an interrupt; one that comes meanwhile reaches this process afterwards."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
