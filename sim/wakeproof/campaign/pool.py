"""Chunks on processes. Results come as they are ready; an interrupt keeps those that came."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import get_context
from typing import TypeVar

from wakeproof.errors import UserError

W = TypeVar("W")
R = TypeVar("R")


class Interrupted(Exception):
    """The user interrupted; what was computed has been handed out already."""


def run_all(
    function: Callable[[W], R],
    work: Sequence[W],
    jobs: int,
    take: Callable[[W, R], None],
    alone: Callable[[W], R] | None = None,
) -> None:
    """Call `take(item, function(item))` for each item of work, on `jobs` processes; raises `Interrupted`.

    What needs no second process stays in this one, where `alone` may do it, in the sight of whoever waits.
    """
    jobs = min(jobs, len(work))
    try:
        for item, result in _one_by_one(alone or function, work) if jobs <= 1 else _on_processes(function, work, jobs):
            take(item, result)
    except KeyboardInterrupt:
        raise Interrupted from None
    except BrokenProcessPool:
        raise UserError("a worker process died before its work was done", remedy="see what --jobs 1 says") from None


def _one_by_one(function: Callable[[W], R], work: Iterable[W]) -> Iterator[tuple[W, R]]:
    for item in work:
        yield item, function(item)


def _on_processes(function: Callable[[W], R], work: Sequence[W], jobs: int) -> Iterator[tuple[W, R]]:
    """A few chunks per worker are under way at once, so that an interrupt has little to abandon."""
    waiting = iter(work)
    with _executor(jobs) as executor:
        under_way: dict[Future[R], W] = {}
        for item in waiting:
            with _uninterrupted():
                under_way[executor.submit(function, item)] = item
            if len(under_way) >= 2 * jobs:
                yield from _finished(under_way)
        while under_way:
            yield from _finished(under_way)


def _finished(under_way: dict[Future[R], W]) -> Iterator[tuple[W, R]]:
    done, _ = wait(under_way, return_when=FIRST_COMPLETED)
    for future in [future for future in under_way if future in done]:
        yield under_way.pop(future), future.result()


@contextmanager
def _executor(jobs: int) -> Iterator[ProcessPoolExecutor]:
    """Spawned workers that leave interrupts to their parent, and do not outlive it."""
    executor = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"))
    try:
        yield executor
    except BaseException:
        workers = dict(executor._processes or {})  # noqa: SLF001 - there is no public way to end a worker at once
        for worker in workers.values():
            worker.terminate()
        executor.shutdown(cancel_futures=True)
        raise
    executor.shutdown()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """What is started in here never sees an interrupt; one that comes meanwhile reaches this process afterwards."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
