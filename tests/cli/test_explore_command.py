"""`wakeproof explore`: line by line in a pipe, on a whole terminal else, which it leaves as it was."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pytest
from calling import WAKEPROOF, call, refused
from on_a_terminal import PLAIN, Terminal

WALK = ("explore", "lock-pause", "--release", "unchecked")
TITLE = "lock-pause on unchecked  all 62 states"
PATIENCE_S, LOOK_S = 60, 0.05


class Piped(NamedTuple):
    code: int
    out: str
    err: str


def piped(folder: Path, *words: str, said: str = "", **settings: str) -> Piped:
    """A call that is told what to do through a pipe; what it says of how far it is has been left out."""
    surroundings = os.environ | settings
    done = subprocess.run(
        [WAKEPROOF, *words],
        cwd=folder,
        input=said.encode(),
        capture_output=True,
        env=surroundings,
        timeout=120,
        check=False,
    )
    return Piped(done.returncode, done.stdout.decode(), done.stderr.decode())


class OnTerminal(NamedTuple):
    at_work: subprocess.Popen[bytes]
    terminal: Terminal

    def press(self, keys: str) -> None:
        os.write(self.terminal.descriptor, keys.encode())

    def code(self) -> int:
        """Its exit code, once it has ended; what it shows is read meanwhile, or it would wait for that."""
        deadline = time.monotonic() + PATIENCE_S
        while self.at_work.poll() is None or select.select([self.terminal.descriptor], [], [], 0)[0]:
            assert time.monotonic() < deadline, self.terminal.shown[-500:]
            if select.select([self.terminal.descriptor], [], [], LOOK_S)[0]:
                self.terminal.shown += os.read(self.terminal.descriptor, 65_536)
        return self.at_work.returncode


@contextmanager
def on_terminal(folder: Path, *words: str, columns: int = 80, rows: int = 24) -> Iterator[OnTerminal]:
    """A command whose three streams are one terminal of this size, which this end keeps open to look at it."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    before = termios.tcgetattr(theirs)
    at_work = subprocess.Popen(
        [WAKEPROOF, *words],
        cwd=folder,
        env={"TERM": "xterm-256color"} | PLAIN,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    terminal = Terminal(ours)
    try:
        yield OnTerminal(at_work, terminal)
        assert termios.tcgetattr(theirs) == before, "the terminal's settings are not as they were"
    finally:
        at_work.kill()
        at_work.wait()
        os.close(theirs)
        terminal.close()


def left_as_it_was(terminal: Terminal) -> bool:
    """The other screen is left again, the cursor is shown, and no key sends more than its sign."""
    modes = dict(re.findall(rb"\x1b\[\?(\d+)([hl])", terminal.shown))
    return modes.get(b"1049") == b"l" and modes.get(b"25", b"h") == b"h" and modes.get(b"2004", b"l") == b"l"


def test_a_pipe_says_what_to_do_line_by_line(tmp_path):
    called = piped(tmp_path, *WALK, said="1\njump no_stale_write\nstate\nquit\n")
    assert called.code == 0 and "\x1b" not in called.out and called.err == ""
    assert called.out.startswith(f"{TITLE}\n")
    assert "✗ no_stale_write: a write with token 1 was taken after one with 2\n" in called.out
    assert "write(c2) is in flight on server 1\nlock: client c2, leased\n" in called.out


def test_without_any_input_it_says_where_it_begins(tmp_path):
    called = piped(tmp_path, *WALK)
    assert called.code == 0 and "1. acquire(c1).send  module.py:" in called.out and "can still break" in called.out


def test_a_command_that_means_nothing_is_told_and_makes_it_two(tmp_path):
    called = piped(tmp_path, *WALK, said="dance\n1\n")
    assert called.code == 2 and "? unknown command 'dance'" in called.out and "1. write(c1).send\n" in called.out


def test_what_is_no_text_is_no_command(tmp_path):
    words = [WAKEPROOF, *WALK]
    done = subprocess.run(
        words, cwd=tmp_path, input=b"\xff\x00\x1b[2J\n", capture_output=True, timeout=120, check=False
    )
    assert done.returncode == 2 and b"\x1b" not in done.stdout and b"? unknown command" in done.stdout


@pytest.mark.parametrize("columns", ["60", "80", "120"])
def test_lines_fit(tmp_path, columns):
    called = piped(tmp_path, *WALK, said="jump no_stale_write\nstate\npath\nhelp\n", COLUMNS=columns)
    assert called.code == 0 and max(map(len, called.out.splitlines())) <= int(columns)


def test_an_output_that_cannot_hold_our_signs_gets_plain_ones(tmp_path):
    called = piped(tmp_path, *WALK, said="jump no_stale_write\nstate\n", PYTHONIOENCODING="ascii")
    assert called.code == 0 and called.out.isascii() and "?" not in called.out


@pytest.mark.parametrize(("columns", "rows"), [(60, 24), (80, 24), (120, 30)])
def test_on_a_terminal_it_takes_the_whole_of_it_and_leaves_it_as_it_was(tmp_path, columns, rows):
    with on_terminal(tmp_path, *WALK, columns=columns, rows=rows) as walk:
        walk.terminal.read_until(b"jump")
        walk.press("\r")
        walk.terminal.read_until(rb"write\(c1\)")
        walk.press("q")
        assert walk.code() == 0
        assert b"\x1b[?1049h" in walk.terminal.shown and left_as_it_was(walk.terminal)


def test_an_interrupt_typed_or_sent_ends_it_by_its_code_and_leaves_the_terminal_as_it_was(tmp_path):
    for end, code in (("\x03", 130), (signal.SIGINT, 130), (signal.SIGTERM, 143)):
        with on_terminal(tmp_path, *WALK) as walk:
            walk.terminal.read_until(b"jump")
            walk.press(end) if isinstance(end, str) else os.killpg(walk.at_work.pid, end)
            assert walk.code() == code, (end, walk.terminal.shown[-500:])
            assert left_as_it_was(walk.terminal), walk.terminal.shown[-500:]
            assert b"Traceback" not in walk.terminal.shown and b"wakeproof: " not in walk.terminal.shown


def test_a_plain_terminal_and_whoever_wants_lines_get_lines(tmp_path):
    with on_terminal(tmp_path, *WALK, "--lines") as walk:
        walk.terminal.read_until(b"> ")
        walk.press("1\n")
        walk.terminal.read_until(rb"write\(c1\)\.send")
        walk.press("quit\n")
        assert walk.code() == 0 and b"\x1b[?1049h" not in walk.terminal.shown


def test_where_a_limit_cuts_it_short_nothing_is_said_to_be_safe(tmp_path):
    called = piped(tmp_path, *WALK, "--max-states", "10", said="jump one_holder\n")
    assert re.match(r"lock-pause on unchecked  \d+ states, cut by the limit states=10\n", called.out)
    assert "? not known (runs from here go on where nobody looked (states=10)): " in called.out
    assert "cannot break" not in called.out and "as far as was explored (states=10)" in called.out


REFUSED = [
    (("explore",), "Missing argument 'scenario'; see "),
    (("explore", "restart-before-don", "-r", "fenced"), "unknown scenario 'restart-before-don'; did you mean"),
    (("explore", "restart-before-done"), "--release: explore walks through one release; give one of: lease_nulling, "),
    (("explore", "restart-before-done", "-r", "fence"), "unknown release 'fence'; did you mean 'fenced'?"),
    (("explore", "restart-before-done", "-r", "fenced", "--set", "x"), "--set: 'x' is not a setting; write KEY=VALUE"),
    (("explore", "restart-before-done", "-r", "fenced", "--set", "messages=x"), "messages"),
    (("explore", "restart-before-done", "-r", "none.py:X"), "none.py: there is no such file"),
    (("explore", "restart-before-done", "-r", "fenced", "--max-seconds", "nan"), "'--max-seconds'"),
]


@pytest.mark.parametrize(("words", "what"), REFUSED, ids=[" ".join(row[0][1:]) for row in REFUSED])
def test_what_cannot_be_walked_through_is_refused(tmp_path, words, what):
    assert what in refused(tmp_path, *words)


def test_a_release_of_ones_own_is_walked_through_by_its_path(tmp_path):
    code = "from pullwake.releases import decoupled\nMINE = decoupled.RELEASE\n"
    (tmp_path / "mine.py").write_text(code)
    called = piped(tmp_path, "explore", "restart-before-done", "--release", "mine.py:MINE", said="1\n")
    assert called.code == 0 and called.out.startswith("restart-before-done on mine.py:MINE")


def test_help_says_how_it_is_left(tmp_path):
    assert "--lines" in call(tmp_path, "explore", "--help").out
