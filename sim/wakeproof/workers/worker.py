"""A worker: a process that does one piece of work after another, and answers over a socket.

It ends with its parent, which alone hears the terminal. That interrupts it by SIGUSR1, asks where it stands by SIGUSR2,
which Python answers even while C code holds the interpreter, and may end it at any moment.
"""

from __future__ import annotations

import faulthandler
import gc
import mmap
import os
import pickle
import signal
import sys
import traceback
import types
import warnings
from multiprocessing.connection import Connection
from typing import Any

from wakeproof.host_costs import costs_taken
from wakeproof.learned_here import keep_learned
from wakeproof.observe.beats import SIZE, beat_into

AT, DONE, RAISED = "at", "done", "raised"
ASKED_TO_STOP, ASKED_WHERE = signal.SIGUSR1, signal.SIGUSR2
BUG = "a bug in wakeproof, found in a worker"


def main() -> None:
    """What it is called with: the socket, the shared memory, where its last words go."""
    socket, shared, words = (int(word) for word in sys.argv[1:])
    signal.signal(ASKED_TO_STOP, _stop)
    faulthandler.register(ASKED_WHERE, file=words, all_threads=False)
    faulthandler.enable(file=words, all_threads=False)  # and where it crashes
    sys.unraisablehook = lambda _: None  # what a release's objects say as they are thrown away
    warnings.simplefilter("ignore")
    beat_into(mmap.mmap(shared, SIZE))
    with Connection(socket) as connection:
        sys.path[:] = connection.recv()
        _serve(connection)
    os._exit(0)  # a thread that a library left behind would be waited for


def _serve(connection: Connection) -> None:
    while True:
        try:
            function, item, hears, follows = connection.recv()
        except EOFError:
            return
        if not follows:
            gc.collect()  # what is no longer needed is no memory of the next piece
        _IN_HAND.append(True)
        try:
            answer = (DONE, function(item, on_progress=lambda n: connection.send((AT, n))) if hears else function(item))
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is the parent's to raise
            answer = (RAISED, _sendable(error))
        finally:
            _IN_HAND.clear()
        keep_learned()
        connection.send((*answer, costs_taken()))
        del function, item, answer


def _stop(_: int, frame: types.FrameType | None) -> None:
    """Once for each piece: what is being told of it already is told to the end."""
    if _IN_HAND:
        _IN_HAND.clear()
        raise KeyboardInterrupt


_IN_HAND: list[bool] = []


def _sendable(error: BaseException) -> BaseException:
    """With its traceback, which would be lost on the way; of one that cannot be sent, what it says."""
    text = "".join(traceback.format_exception(error))
    error.__traceback__ = error.__cause__ = error.__context__ = None
    try:
        sent: Any = pickle.loads(pickle.dumps(error))  # noqa: S301 - what was made here just now
    except Exception:  # noqa: BLE001 - an exception may hold anything
        sent = None
    if type(sent) is not type(error):
        return RuntimeError(f"{BUG}:\n{text}")
    error.add_note(f"in a worker:\n{text}")
    return error


if __name__ == "__main__":
    main()
