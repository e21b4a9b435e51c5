"""Work on processes: all of it, once each; an interrupt ends it at once, and reaches nobody but the parent."""

from __future__ import annotations

import os
import signal
import time

import pytest

from wakeproof.campaign.pool import Interrupted, run_all
from wakeproof.errors import UserError


def squared(number: int) -> int:
    return number * number


def hears_interrupts(_: int) -> bool:
    return signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, [])


def long(seconds: int) -> int:
    time.sleep(seconds)
    return os.getpid()


def dies(number: int) -> int:
    os._exit(number)


def refuses(number: int) -> int:
    raise ValueError(number)


@pytest.mark.parametrize("jobs", [1, 2])
def test_each_piece_of_work_is_done_once(jobs):
    taken = []
    run_all(squared, range(9), jobs, lambda item, result: taken.append((item, result)))
    assert sorted(taken) == [(number, number * number) for number in range(9)]


def test_workers_hear_no_interrupt():
    heard = []
    run_all(hears_interrupts, range(2), 2, lambda item, result: heard.append(result))
    assert heard == [False, False]


def test_the_parent_hears_them_again():
    run_all(squared, range(2), 2, lambda item, result: None)
    assert hears_interrupts(0)


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_interrupt_ends_it_at_once(jobs):
    """The second piece would take a minute; what came before is kept."""
    taken, started = [], time.monotonic()

    def take(item: int, pid: int) -> None:
        taken.append(pid)
        raise KeyboardInterrupt

    with pytest.raises(Interrupted):
        run_all(long, [0, 60], jobs, take)
    assert len(taken) == 1 and time.monotonic() - started < 20


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_mistake_in_the_work_is_raised_here(jobs):
    with pytest.raises(ValueError, match="3"):
        run_all(refuses, [3], jobs, lambda item, result: None)


@pytest.mark.parametrize("code", [0, 3])
def test_a_worker_that_dies_is_a_failure_by_name(code):
    with pytest.raises(UserError, match="a worker process died before its work was done; see what --jobs 1 says"):
        run_all(dies, [code, code], 2, lambda item, result: None)
