"""No process of ours outlives the one that started it, in whatever way that one ended.

As a program it runs a module so: `words` are what starts it. The process is bound to its parent before it imports
anything heavy.
"""

from __future__ import annotations

import ctypes
import os
import runpy
import signal
import sys
from collections.abc import Sequence
from threading import Event, Thread

_PR_SET_PDEATHSIG = 1
_PROGRAM = "--"
_LOOKS_EVERY_S = 0.2


def end_with_parent(parent: int) -> None:
    """End this process with the process `parent` (a process id), at once and without cleaning up.

    Called first thing in a child, with what its parent told it: to ask here who the parent is would be too late where
    it has died already. The kernel sees to it on Linux, there at the end of the *thread* that started this process;
    elsewhere a thread looks from time to time.
    """
    if not _killed_by_the_kernel():
        Thread(target=_watch, args=(parent,), name="end_with_parent", daemon=True).start()
    if os.getppid() != parent:
        os._exit(1)


def _killed_by_the_kernel() -> bool:
    if sys.platform != "linux":
        return False
    return bool(ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0) == 0)


def _watch(parent: int) -> None:
    never = Event()
    while os.getppid() == parent:
        never.wait(_LOOKS_EVERY_S)
    os._exit(1)


def words(module: str, *args: str) -> tuple[str, ...]:
    """The call of a module as a process that ends with this one; nothing is imported from where it is called."""
    return (sys.executable, "-P", "-m", "wakeproof.processes", str(os.getpid()), module, *args)


def bound(command: Sequence[str]) -> tuple[str, ...]:
    """The call of any program as a process that ends with this one: at once on Linux, elsewhere with its input."""
    return (sys.executable, "-P", "-m", "wakeproof.processes", str(os.getpid()), _PROGRAM, *command)


def main() -> None:
    """Run a module, bound to the parent that is named; signals that everybody is sent are left to that one."""
    _, parent, *sys.argv = sys.argv
    for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(name, signal.SIG_IGN)
    end_with_parent(int(parent))
    if sys.argv[0] == _PROGRAM:
        os.execv(sys.argv[1], sys.argv[1:])  # noqa: S606 - the program that whoever called this was told to run
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
