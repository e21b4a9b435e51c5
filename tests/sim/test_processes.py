"""A child ends with its parent, however the parent ends, and whoever sees to it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from contextlib import suppress

import pytest

from wakeproof import processes

WAITS_S = 30.0
BY_KERNEL, BY_THREAD = "pass", "processes._killed_by_the_kernel = lambda: False"
CHILD = """
import sys, time
from wakeproof import processes
{by}
processes.end_with_parent({parent})
print("under way", flush=True)
time.sleep(600)
"""
PARENT = """
import os, subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", {child!r}.format(by={by!r}, parent={parent})])
print(child.pid, flush=True)
time.sleep(600)
"""


def _is_there(pid: int) -> bool:
    with suppress(ProcessLookupError):
        os.kill(pid, 0)
        return True
    return False


@pytest.mark.parametrize("by", [BY_KERNEL, BY_THREAD], ids=["by the kernel", "by a thread"])
@pytest.mark.parametrize("sent", [signal.SIGKILL, signal.SIGTERM])
def test_a_child_ends_with_its_parent(by: str, sent: int) -> None:
    words = (sys.executable, "-c", PARENT.format(child=CHILD, by=by, parent="os.getpid()"))
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        assert parent.stdout.readline() == "under way\n"
        assert _is_there(child)
        parent.send_signal(sent)
        assert parent.stdout.read() == "", "whoever holds the pipe is gone"
    gives_up = time.monotonic() + WAITS_S
    while _is_there(child) and time.monotonic() < gives_up:
        time.sleep(0.05)
    assert not _is_there(child)


@pytest.mark.parametrize("by", [BY_KERNEL, BY_THREAD], ids=["by the kernel", "by a thread"])
def test_a_parent_that_is_gone_already_is_noticed(by: str) -> None:
    nobody = 2**22 + 1  # above every process id
    ended = subprocess.run(
        (sys.executable, "-c", CHILD.format(by=by, parent=nobody)), timeout=WAITS_S, stdout=subprocess.PIPE, check=False
    )
    assert (ended.returncode, ended.stdout) == (1, b"")


def test_any_program_is_bound_before_it_starts():
    """The process stays the same one, and hears no signal that everybody is sent."""
    told = "import os, signal; print(os.getppid(), signal.getsignal(signal.SIGINT) == signal.SIG_IGN)"
    made = subprocess.run(processes.bound((sys.executable, "-c", told)), capture_output=True, text=True, check=True)
    assert made.stdout.split() == [str(os.getpid()), "True"]
