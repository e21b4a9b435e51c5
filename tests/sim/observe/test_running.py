"""What a handler may not do while it runs: leave a call unawaited, run for ever, speak, end the process."""

from __future__ import annotations

import asyncio
import builtins
import contextlib
import ctypes
import itertools
import linecache
import logging
import os
import pathlib
import posix
import signal
import subprocess
import sys
import threading
import warnings
from os import _exit as leave
from typing import Any

import pytest
from toys import Ports, tree_of, walk

from wakeproof.errors import ReleaseError
from wakeproof.interrupts import exit_code, listening
from wakeproof.observe import watchdog
from wakeproof.observe.handler_run import Handler


def refused(handler: Handler, *learned: Any) -> ReleaseError:
    tree = tree_of(handler)
    with pytest.raises(ReleaseError) as caught:
        walk(tree, *learned)
    return caught.value


def line_of(error: ReleaseError) -> str:
    file, _, line = error.where.rpartition(":")
    return linecache.getline(file, int(line)).strip()


# Awaiting


async def forgets(ports: Ports) -> Any:
    ports.desk.tell("news")
    return await ports.desk.ask("first")


async def forgets_where_it_asks(ports: Ports) -> Any:
    if ports.notebook.read():
        await ports.desk.ask("first")
    return 1


async def forgets_and_fails(ports: Ports) -> Any:
    found = ports.desk.ask("first")
    return await ports.desk.ask(found.answer)


async def hands_on(ports: Ports) -> Any:
    return await ports.desk.ask(ports.desk.ask("first"))


async def awaits_twice(ports: Ports) -> Any:
    asked = ports.desk.ask("first")
    return await asked, await asked


async def helps(ports: Ports) -> Any:
    return await ports.desk.ask("first")


async def forgets_its_own(ports: Ports) -> Any:
    helps(ports)
    return await ports.desk.ask("second")


async def forgets_its_own_and_fails(ports: Ports) -> Any:
    helped = helps(ports)
    return helped.answer


async def hands_its_own_on(ports: Ports) -> Any:
    helped = helps(ports)
    try:
        return await ports.desk.ask(helped)
    finally:
        helped.close()


UNAWAITED = [
    (forgets, (1,), "forgets calls desk.tell('news') and does not await it", 'ports.desk.tell("news")'),
    (forgets_where_it_asks, (1,), "calls notebook.read(1) and does not", "if ports.notebook.read():"),
    (forgets_and_fails, (), "calls desk.ask('first', False) and does not", 'found = ports.desk.ask("first")'),
    (hands_on, (), "desk.ask is given what was never awaited: desk.ask('first', False)", "return await ports.desk"),
    (awaits_twice, (1, 2), "desk.ask('first', False) and awaits it more than once", 'asked = ports.desk.ask("first")'),
    (forgets_its_own, (1,), "forgets_its_own calls helps() and does not await it", "helps(ports)"),
    (forgets_its_own_and_fails, (), "calls helps() and does not await it", "helped = helps(ports)"),
    (hands_its_own_on, (), "desk.ask is given what was never awaited: helps()", "return await ports.desk.ask(helped)"),
]


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(("handler", "learned", "what", "line"), UNAWAITED, ids=[row[0].__name__ for row in UNAWAITED])
def test_a_call_that_is_not_awaited_once_is_refused(handler, learned, what, line, capfd):
    error = refused(handler, *learned)
    assert what in error.what and line_of(error).startswith(line) and error.remedy
    assert capfd.readouterr() == ("", "")


async def awaits_later(ports: Ports) -> Any:
    first, second = ports.desk.ask("first"), ports.desk.ask("second")
    return await second, await first


async def awaits_under_a_condition(ports: Ports) -> Any:
    kept = ports.desk.ask("kept")
    if await ports.desk.ask("first"):
        return await kept
    return 0


def test_a_call_may_be_awaited_later():
    assert walk(tree_of(awaits_later), 1, 2) == 2


def test_it_is_missed_on_the_way_on_which_it_is_not_awaited():
    assert walk(tree_of(awaits_under_a_condition), True, 1) == 2
    assert "kept" in refused(awaits_under_a_condition, False).what


# Ending


async def loops(ports: Ports) -> Any:
    while True:
        pass


async def loops_in_one_line(ports: Ports) -> Any:
    while True: pass  # fmt: skip  # noqa: E701 - this is the case


async def loops_in_one_line_whatever_comes(ports: Ports) -> Any:
    while True:
        try:
            while True: pass  # fmt: skip  # noqa: E701 - this is the case
        except:  # noqa: E722 - the broadest clause of all
            pass


async def loops_in_a_helper(ports: Ports) -> Any:
    await ports.desk.ask("first")
    return spins(0)


def spins(number: int) -> Any:
    while number >= 0:
        number += 1


async def loops_over_what_does_not_end(ports: Ports) -> Any:
    await ports.desk.ask("first")
    return any(number < 0 for number in itertools.count())


async def loops_whatever_comes(ports: Ports) -> Any:
    await ports.desk.ask("first")
    while True:
        try:  # noqa: SIM105 - this is the case
            spins(0)
        except:  # noqa: E722 - the broadest clause of all
            pass


async def loops_and_keeps_what_comes(ports: Ports) -> Any:
    await ports.desk.ask("first")
    kept: Any = None
    while kept != 1:
        try:
            spins(0)
        except BaseException as error:  # noqa: BLE001 - this is the case
            kept = error


async def loops_out_of_finally(ports: Ports) -> Any:
    await ports.desk.ask("first")
    while True:
        try:
            spins(0)
        finally:
            continue  # noqa: B012 - this is the case


async def swallows_the_end(ports: Ports) -> Any:
    await ports.desk.ask("first")
    with contextlib.suppress(BaseException):
        spins(0)
    return 1


async def loops_when_it_is_closed(ports: Ports) -> Any:
    try:
        return await ports.desk.ask("first")
    finally:
        spins(0)


LOOPS = [
    (loops, ()),
    (loops_in_one_line, ()),
    (loops_in_one_line_whatever_comes, ()),
    (loops_in_a_helper, (1,)),
    (loops_over_what_does_not_end, (1,)),
    (loops_whatever_comes, (1,)),
    (loops_and_keeps_what_comes, (1,)),
    (loops_out_of_finally, (1,)),
    (swallows_the_end, (1,)),
    (loops_when_it_is_closed, ()),
]


@pytest.mark.parametrize(("handler", "learned"), LOOPS, ids=[row[0].__name__ for row in LOOPS])
def test_a_loop_that_does_not_end_is_refused_at_its_line(handler, learned, monkeypatch):
    monkeypatch.setattr(watchdog, "SECONDS_MAX", 1.0)
    error = refused(handler, *learned)
    assert "does not end: 100,000 lines or 10 s without a call on a port" in error.what
    assert error.where.startswith(f"{__file__}:") and error.remedy == "let the loop end by itself"
    assert walk(tree_of(helps), 1) == 1, "nothing of it comes later"


async def loops_long(ports: Ports) -> Any:
    for number in range(20_000):
        await_nothing(number)
    return await ports.desk.ask("first")


def await_nothing(number: int) -> int:
    return number


def test_a_long_loop_that_ends_is_fine():
    assert walk(tree_of(loops_long), 1) == 1


# Speaking


async def prints(ports: Ports) -> Any:
    print("here")


async def prints_in_disguise(ports: Ports) -> Any:
    getattr(builtins, "pr" + "int")("here")


async def prints_whatever_comes(ports: Ports) -> Any:
    with contextlib.suppress(BaseException):
        print("here", file=sys.stderr)


async def writes(ports: Ports) -> Any:
    sys.stdout.write("here")


async def writes_bytes(ports: Ports) -> Any:
    sys.stdout.buffer.write(b"here")


async def opens(ports: Ports) -> Any:
    with open(__file__):  # noqa: ASYNC230, PTH123 - this is the case
        pass


async def opens_a_path(ports: Ports) -> Any:
    pathlib.Path(__file__).read_text()  # noqa: ASYNC240 - this is the case


async def asks_somebody(ports: Ports) -> Any:
    input()  # noqa: ASYNC250 - this is the case


async def stops(ports: Ports) -> Any:
    breakpoint()  # noqa: T100 - this is the case


async def starts_a_program(ports: Ports) -> Any:
    subprocess.run(["true"], check=False)  # noqa: ASYNC221 - this is the case


async def starts_a_thread(ports: Ports) -> Any:
    threading.Thread(target=print).start()


SPEAKING = [
    (prints, "writes to the terminal"),
    (prints_in_disguise, "writes to the terminal"),
    (prints_whatever_comes, "writes to the terminal"),
    (writes, "writes to the terminal"),
    (writes_bytes, "writes to the terminal"),
    (opens, "reads or writes files ('open')"),
    (opens_a_path, "reads or writes files ('open')"),
    (asks_somebody, "speaks to the outside ('builtins.input')"),
    (stops, "speaks to the outside ('builtins.breakpoint')"),
    (starts_a_program, "starts a process or a thread ('"),
    (starts_a_thread, "starts a process or a thread ('_start_"),
]


@pytest.mark.parametrize(("handler", "what"), SPEAKING, ids=[row[0].__name__ for row in SPEAKING])
def test_what_is_no_port_is_refused(handler, what, capfd):
    error = refused(handler)
    assert f"{handler.__name__} {what}" in error.what and error.where.startswith(f"{__file__}:") and error.remedy
    assert capfd.readouterr() == ("", ""), "and nothing of it is shown"


async def warns(ports: Ports) -> Any:
    warnings.warn("here", stacklevel=1)
    return await ports.desk.ask("first")


async def uses_what_is_old(ports: Ports) -> Any:
    warnings.warn("old", DeprecationWarning, stacklevel=1)
    return await ports.desk.ask("first")


def test_a_warning_is_refused_unless_it_is_a_librarys(capfd):
    error = refused(warns)
    assert error.what.endswith("warns: here") and line_of(error) == 'warnings.warn("here", stacklevel=1)'
    assert walk(tree_of(uses_what_is_old), 1) == 1
    assert capfd.readouterr() == ("", ""), "and nothing of it is shown"


def test_the_harness_may_do_all_of_it_afterwards(capfd):
    refused(prints)
    print("here")
    assert capfd.readouterr() == ("here\n", "")
    assert os._exit is posix._exit is leave and logging.raiseExceptions


# Ending the process


class Over(BaseException):
    pass


ENDINGS = [
    SystemExit(0),
    SystemExit(4),
    SystemExit("over"),
    GeneratorExit(),
    KeyboardInterrupt(),
    asyncio.CancelledError(),
    Over("all"),
    BaseExceptionGroup("two", [SystemExit(0), GeneratorExit()]),
]


@pytest.mark.parametrize("number", range(len(ENDINGS)), ids=[type(ending).__name__ for ending in ENDINGS])
@pytest.mark.parametrize("learned", [(), (1,)])
def test_what_would_end_more_than_the_request_is_refused(number, learned):
    async def ends(ports: Ports) -> Any:
        for _ in learned:
            await ports.desk.ask("first")
        raise ENDINGS[number]

    error = refused(ends, *learned)
    assert f"ends raises {type(ENDINGS[number]).__name__}" in error.what
    assert line_of(error) == "raise ENDINGS[number]" and error.remedy.startswith("return a reply or raise an Exception")


async def exits(ports: Ports) -> Any:
    sys.exit()


async def exits_by_name(ports: Ports) -> Any:
    exit(3)


async def leaves(ports: Ports) -> Any:
    os._exit(0)


async def leaves_whatever_comes(ports: Ports) -> Any:
    with contextlib.suppress(BaseException):
        os._exit(0)


async def leaves_by_another_door(ports: Ports) -> Any:
    posix._exit(0)


async def aborts(ports: Ports) -> Any:
    os.abort()


async def kills(ports: Ports) -> Any:
    os.kill(os.getpid(), signal.SIGKILL)


async def interrupts(ports: Ports) -> Any:
    signal.raise_signal(signal.SIGINT)


async def becomes_another(ports: Ports) -> Any:
    os.execv("/bin/true", ["true"])


async def forks(ports: Ports) -> Any:
    os.fork()


async def asks_the_library(ports: Ports) -> Any:
    ctypes.CDLL(None)._exit(0)


async def asks_python(ports: Ports) -> Any:
    ctypes.pythonapi.Py_Exit(0)


async def reads_from_nowhere(ports: Ports) -> Any:
    ctypes.string_at(0)


async def takes_interrupts(ports: Ports) -> Any:
    signal.signal(signal.SIGINT, lambda *_: os._exit(0))


GONE = [
    (exits, "exits raises SystemExit"),
    (exits_by_name, "exits_by_name raises SystemExit: 3"),
    (leaves, "leaves ends the process ('_exit')"),
    (leaves_whatever_comes, "leaves_whatever_comes ends the process ('_exit')"),
    (leaves_by_another_door, "ends the process ('_exit')"),
    (aborts, "ends the process ('abort')"),
    (kills, "ends the process ('os.kill')"),
    (interrupts, "ends the process ('raise_signal')"),
    (becomes_another, "ends the process ('os.exec')"),
    (forks, "starts a process or a thread ('os.fork')"),
    (asks_python, "ends the process ('Py_Exit' of the C library)"),
    (reads_from_nowhere, "ends the process ('ctypes.string_at')"),
    (takes_interrupts, "sets what the whole process goes by ('signal')"),
    (asks_the_library, "ends the process ('_exit' of the C library)"),
]


@pytest.mark.parametrize(("handler", "what"), GONE, ids=[row[0].__name__ for row in GONE])
def test_what_would_end_the_process_is_refused(handler, what):
    error = refused(handler)
    assert what in error.what and error.where.startswith(f"{__file__}:") and error.remedy


async def exits_when_it_is_closed(ports: Ports) -> Any:
    try:
        return await ports.desk.ask("first")
    finally:
        os._exit(0)


def test_a_handler_that_is_given_up_ends_nothing():
    assert walk(tree_of(exits_when_it_is_closed)) == 0
    assert "ends the process" in refused(exits_when_it_is_closed, 1).what


# An interrupt of the user's


def interrupted(*_: object) -> None:
    raise KeyboardInterrupt


async def waits_for_it(ports: Ports) -> Any:
    spins_until_interrupted()


async def takes_it(ports: Ports) -> Any:
    with contextlib.suppress(BaseException):
        spins_until_interrupted()
    return 1


def spins_until_interrupted() -> None:
    for _ in itertools.repeat(None, 1_000_000):
        max(range(10_000))


@pytest.mark.parametrize("handler", [waits_for_it, takes_it])
def test_an_interrupt_of_the_users_is_none_of_the_releases(handler):
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        walk_interrupted(handler, signal.SIGINT)
    finally:
        signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize("handler", [waits_for_it, takes_it])
@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_nor_is_one_that_a_command_listens_to(handler, sent):
    with listening():
        walk_interrupted(handler, sent)
        assert exit_code() == 128 + sent


def walk_interrupted(handler, sent):
    timer = threading.Timer(0.5, os.kill, (os.getpid(), sent))
    timer.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            walk(tree_of(handler))
    finally:
        timer.join()
