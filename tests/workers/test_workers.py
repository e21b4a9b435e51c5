"""Work on processes: all of it, once each; what goes beyond a limit is ended; an interrupt keeps what there is."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import time
from pathlib import Path

import psutil
import pytest

from wakeproof.errors import CutShort, LimitReached, UserError
from wakeproof.observe.beats import in_release_code
from wakeproof.workers import limits
from wakeproof.workers.limits import Allowed
from wakeproof.workers.pool import Assignment, Workers


def run(function, items, jobs=2, *, allowed=limits.UNLIMITED, **others):
    """What each item gave, by number; those that were ended by their error."""
    given = {}
    with Workers(jobs) as workers:
        work = list(enumerate(items))
        workers.run(function, work, given.__setitem__, cut=given.__setitem__, allowed=allowed, **others)
    return given


def squared(number):
    return number * number


def named(_):
    return os.getpid()


def long(seconds):
    time.sleep(seconds)
    return os.getpid()


def heard(number, on_progress):
    on_progress(number)
    return number


def interrupted_in(seconds):
    """What it had found when it was interrupted."""
    try:
        time.sleep(seconds)
    except KeyboardInterrupt:
        return "so far"
    return "all of it"


def turns_of(taken, *turns, mib=0):
    """Turns of so many pieces each, which take what they came to as `(turn, number, process)`."""

    def turn(number, count):
        for piece in range(count):
            assert [(number, before) for before in range(piece)] == [t[:2] for t in taken if t[0] == number]
            yield Assignment(
                number, named, piece, lambda key, pid, piece=piece: taken.append((key, piece, pid)), None, Allowed(mib)
            )

    return [turn(number, count) for number, count in enumerate(turns)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_turn_is_done_by_one_worker_each_piece_after_the_one_before_was_taken(jobs):
    taken = []
    with Workers(jobs) as workers:
        workers.take_turns(turns_of(taken, 3, 0, 2, 4))
    assert sorted(each[:2] for each in taken) == [
        (n, piece) for n, count in ((0, 3), (2, 2), (3, 4)) for piece in range(count)
    ]
    assert {len({pid for turn, _, pid in taken if turn == number}) for number in (0, 2, 3)} == {1}
    assert (os.getpid() in {pid for *_, pid in taken}) is (jobs == 1)


def test_where_memory_is_limited_each_piece_has_a_process_of_its_own():
    taken = []
    with Workers(2) as workers:
        workers.take_turns(turns_of(taken, 3, mib=400), apart=True)
    assert [each[:2] for each in taken] == [(0, 0), (0, 1), (0, 2)] and len({pid for *_, pid in taken}) == 3


def test_what_is_no_longer_wanted_ends_a_turn():
    taken = []
    with Workers(2) as workers:
        workers.take_turns(turns_of(taken, 3, 3), wanted=lambda key: key == 1 or not taken)
    assert sum(turn == 1 for turn, *_ in taken) == 3 and sum(turn == 0 for turn, *_ in taken) <= 1


@pytest.mark.parametrize("jobs", [1, 2])
def test_each_piece_of_work_is_done_once(jobs):
    assert run(squared, range(9), jobs) == {number: number * number for number in range(9)}


def test_what_needs_no_second_process_is_done_here_unless_it_is_to_be_apart():
    assert run(named, [0], jobs=2) == {0: os.getpid()}
    assert run(named, [0], jobs=1, apart=True) != {0: os.getpid()}
    assert run(named, [0], jobs=1, allowed=Allowed(mib=1000)) != {0: os.getpid()}


def test_a_worker_stays_for_the_next_work_unless_memory_counts():
    for mib, count in ((0, 1), (1000, 3)):
        assert len(set(run(named, range(3), jobs=1, apart=True, allowed=Allowed(mib=mib)).values())) == count


@pytest.mark.parametrize("apart", [False, True])
def test_whoever_waits_hears_how_far_it_is(apart):
    told = []
    assert run(heard, [7], on_progress=lambda key, n: told.append((key, n)), apart=apart) == {0: 7}
    assert told == [(0, 7)]


@pytest.mark.parametrize("apart", [False, True])
def test_what_is_wanted_no_more_is_not_begun(apart):
    unwanted = {1, 3}
    assert run(squared, range(5), jobs=1, apart=apart, wanted=lambda key: key not in unwanted) == {0: 0, 2: 4, 4: 16}


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_interrupt_ends_it_and_keeps_what_came(jobs):
    """The second piece would take an hour: longer than a test may."""
    taken = []

    def on_result(key, pid):
        taken.append(pid)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), Workers(jobs) as workers:
        workers.run(long, [(0, 0), (1, 3600)], on_result)
    assert len(taken) == 1
    assert not [child for child in psutil.Process().children() if child.pid in taken]


def test_an_interrupt_has_what_a_worker_has_found_so_far():
    taken = {}

    def on_result(key, found):
        taken[key] = found
        if len(taken) == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), Workers(2) as workers:
        workers.run(interrupted_in, [("short", 3.0), ("long", 60.0)], on_result)
    assert taken == {"short": "all of it", "long": "so far"}


def refuses(error):
    raise error


ERRORS = [ValueError(3), UserError("no", where="here", remedy="do"), LimitReached("steps", 4), CutShort("c", limit="l")]


@pytest.mark.parametrize("apart", [False, True])
@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_a_mistake_in_the_work_is_raised_here_and_whole(error, apart):
    with pytest.raises(type(error)) as raised, Workers(1) as workers:
        workers.run(refuses, [(0, error)], lambda *_: None, apart=apart)
    assert str(raised.value) == str(error) and vars(raised.value).items() >= vars(error).items()


class Unsendable(Exception):
    def __init__(self, one, two):
        self.lock = sys.stdout


def raises_what_cannot_be_sent(_):
    raise Unsendable(1, 2)


def test_an_error_that_cannot_be_sent_says_what_it_says():
    with pytest.raises(RuntimeError, match="raises_what_cannot_be_sent"), Workers(1) as workers:
        workers.run(raises_what_cannot_be_sent, [(0, 0)], lambda *_: None, apart=True)


# What goes beyond a limit


def ends(code):
    os._exit(code)


def crashes(_):
    ctypes.memmove(0, 0, 1)


def is_killed(_):
    os.kill(os.getpid(), signal.SIGKILL)


def loops_in_c(_):
    with in_release_code():
        sum(iter(int, 1))


def loops_in_the_harness(seconds):
    """Its own work may take as long as it likes."""
    until = time.process_time() + seconds
    while time.process_time() < until:
        sum(range(1000))
    return "done"


def waits(_):
    with in_release_code():
        time.sleep(600)


def in_many_pieces(seconds):
    until = time.process_time() + seconds
    while time.process_time() < until:
        with in_release_code():
            sum(range(1000))
    return "done"


def grows(_):
    held = []
    while True:
        held.append(bytearray(b"x" * (1 << 20)))


def speaks(_):
    while True:
        os.write(1, b"y" * 4096)


def speaks_a_little(_):
    os.write(2, b"a word \x1b[31m of warning\n")
    return "done"


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(limits, "SEGMENT_CPU_S", 1.0)
    monkeypatch.setattr(limits, "SEGMENT_WALL_S", 2.0)
    monkeypatch.setattr(limits, "STARTING_S", 0.0)


ENDED = [
    (ends, "ended its process (with exit code 7)", "process"),
    (crashes, "ended its process (by SIGSEGV)", "process"),
    (is_killed, "ended its process (by SIGKILL)", "process"),
    (loops_in_c, "loops_in_c does not end: 1 s of the processor without a call on a port", "segment=1 s"),
    (waits, "waits waits for something that is no port, for 2 s already", "segment=2 s"),
    (speaks, "speaks writes more than 1 MiB to the terminal", "output=1 MiB"),
]


@pytest.mark.parametrize(("function", "what", "limit"), ENDED, ids=[row[0].__name__ for row in ENDED])
def test_what_does_not_end_by_itself_is_ended_by_name(function, what, limit, impatient):
    given = run(function, [7], apart=True)
    assert isinstance(given[0], CutShort) and given[0].limit == limit
    assert what in str(given[0]) and given[0].remedy


def test_it_is_said_where_it_stood(impatient):
    [error] = run(loops_in_c, [0], apart=True).values()
    assert error.where.startswith(f"{__file__}:")


def one_loops(number):
    return loops_in_c(number) if number == 1 else number


def test_the_rest_goes_on(impatient):
    given = run(one_loops, [0, 1, 2, 3], jobs=2)
    assert [isinstance(given[key], CutShort) for key in range(4)] == [False, True, False, False]


def test_what_runs_in_many_pieces_or_is_no_release_may_take_its_time(impatient):
    assert run(in_many_pieces, [2.5], apart=True) == {0: "done"}
    assert run(loops_in_the_harness, [2.5], apart=True) == {0: "done"}


def test_time_in_which_everything_stood_still_does_not_count(impatient, monkeypatch):
    """As when the user stops the whole job, and lets it go on later: between two looks lie minutes."""
    passed = iter(range(0, 10**6, 3600))
    monkeypatch.setattr("wakeproof.workers.process.time.monotonic", lambda: float(next(passed)))
    monkeypatch.setattr(limits, "SEGMENT_CPU_S", 1e9)
    monkeypatch.setattr(limits, "SEGMENT_WALL_S", 60.0)
    assert run(slow_in_a_release, [1.0], apart=True) == {0: "done"}


def slow_in_a_release(seconds):
    with in_release_code():
        time.sleep(seconds)
    return "done"


def test_memory_beyond_the_limit_and_a_tenth_is_ended():
    [error] = run(grows, [0], allowed=Allowed(mib=200)).values()
    assert isinstance(error, CutShort) and "takes more than 220 MiB of memory" in str(error)
    assert "--max-mib" in error.remedy


def test_where_no_limit_is_set_the_machine_is_one(monkeypatch):
    monkeypatch.setattr(limits, "MEMORY_SHARE", 0.02)
    [error] = run(grows, [0], apart=True).values()
    assert isinstance(error, CutShort) and "of memory" in str(error) and "--max-mib" not in error.remedy


def test_time_beyond_the_limit_and_a_tenth_is_ended(impatient):
    [error] = run(long, [60], jobs=1, apart=True, allowed=Allowed(seconds=1.0)).values()
    assert isinstance(error, CutShort) and error.limit == "seconds=1"


def test_what_a_worker_writes_is_shown_as_text_on_one_line(capsys):
    assert run(speaks_a_little, [0], apart=True) == {0: "done"}
    told = capsys.readouterr().err
    assert told.startswith("wakeproof: a worker wrote: a word ") and "\x1b" not in told and told.count("\n") == 1


# Nothing outlives its parent


def test_a_worker_ends_with_its_parent_whatever_it_is_doing(tmp_path):
    """Also in C code, and also where the parent had no time to say so."""
    pids = tmp_path / "pids"
    child = os.fork()
    if child == 0:
        try:
            with Workers(2) as workers:
                workers.run(notes_and_loops, [(0, pids), (1, pids)], lambda *_: None)
        finally:
            os._exit(0)
    found = _until(lambda: pids.exists() and [int(pid) for pid in pids.read_text().split()], 2)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    assert _until(lambda: [True] * 2 if not any(map(psutil.pid_exists, found)) else [], 2)


def notes_and_loops(path):
    with path.open("a") as file:
        file.write(f"{os.getpid()}\n")
    sum(iter(int, 1))


def _until(look, count):
    for _ in range(600):
        found = look()
        if found and len(found) == count:
            return found
        time.sleep(0.1)
    raise AssertionError("it never came")


def test_no_semaphore_and_no_tracker_is_needed():
    """What a process that is killed would leave behind."""
    before = shared()
    with Workers(2) as workers:
        workers.run(squared, [(0, 1), (1, 2)], lambda *_: None)
        children = [" ".join(child.cmdline()) for child in psutil.Process().children()]
        assert not any("resource_tracker" in line for line in children)
        assert shared() <= before


def shared():
    return set(Path("/dev/shm").glob("*"))
