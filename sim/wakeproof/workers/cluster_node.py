"""What a Dask worker does for a campaign: it gives each piece of work to a process of its own, as `pool` does here.

So code that does not end, or takes all there is, ends that process and not the Dask worker. A process serves one client
alone, for a turn's machine is known by a number of that client's.
"""

from __future__ import annotations

import os
import pickle
import platform
import sys
import time  # noqa: TID251 - how long a process stays that nobody uses, and how often progress is told
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import wait as wait_for
from threading import Lock
from typing import Any, NamedTuple

from wakeproof import __version__
from wakeproof.cache.content import Undigested
from wakeproof.cache.harness import harness_digest
from wakeproof.errors import UserError
from wakeproof.workers.limits import Allowed
from wakeproof.workers.process import LOOK_EVERY_S, Delivery, Worker, WorkerSurroundings
from wakeproof.world_variable import WORLD_VARIABLE

PROGRESS_EVERY_S = 0.5
IDLE_S = 30.0
"""After which a process of a client that asks for nothing is ended."""
ATTEMPTS = 3
"""So often a piece is done whose process somebody killed."""


class Versions(NamedTuple):
    """What has to be the same wherever a piece is done: all of the harness, and Python to the last digit."""

    wakeproof: str
    python: str
    harness: str


def versions() -> Versions:
    """Those of this process."""
    try:
        harness = harness_digest()
    except Undigested as error:
        harness = str(error)
    return Versions(__version__, platform.python_version(), harness)


class Packet(NamedTuple):
    """A piece of work on its way: whose it is by name and number, where its client is, and what it runs.

    `work` is the function and its item, pickled: only the process that does it knows the modules of its client.
    """

    client: str
    number: int
    folder: str
    world: str | None
    path: tuple[str, ...]
    versions: Versions
    work: bytes
    hears: bool
    allowed: Allowed
    follows: bool


def do_piece(packed: bytes) -> tuple[bytes, str]:
    """What a piece came to, pickled as a `Delivery`, and the address of the Dask worker.

    Whatever is the matter is in there, and never raised here.
    """
    from distributed import get_worker  # noqa: PLC0415 - an extra, and there where this runs

    try:
        packet: Packet = pickle.loads(packed)  # noqa: S301 - from our own client, by a scheduler that its user named
        check_versions(packet.versions)
        answer = _done(packet)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is the client's to raise
        answer = Delivery(error=error)
    return pickle.dumps(answer), get_worker().address


def check_versions(theirs: Versions) -> None:
    """Raises `UserError` where this machine would compute something else than the client's."""
    ours = versions()
    if ours != theirs:
        differ = next(name for name in Versions._fields if getattr(ours, name) != getattr(theirs, name))
        what = f"a worker on {platform.node()} has another {differ}: {getattr(ours, differ)}"
        raise UserError(what, where="--cluster", remedy=f"install there what is here: {getattr(theirs, differ)}")


def stop_pieces(client: str) -> None:
    """Ask for what there is so far of all pieces of a client."""
    for (whose, _), worker in list(_NODE.under_way.items()):
        if whose == client:
            worker.stop()


def leave(client: str) -> None:
    """The client is gone: so are its processes."""
    _NODE.end_idle(lambda whose: whose == client)


class _Node:
    """The processes of this Dask worker: what they do, or since when they wait for the next piece of their client."""

    def __init__(self) -> None:
        self.under_way: dict[tuple[str, int], Worker] = {}
        self._idle: list[tuple[str, float, Worker]] = []
        self._lock = Lock()

    @contextmanager
    def process_for(self, packet: Packet) -> Iterator[Worker]:
        """One that this client has had before, or a new one."""
        now = time.monotonic()
        self.end_idle(lambda whose: whose != packet.client, before=now - IDLE_S)
        with self._lock:
            found = next((each for each in self._idle if each[0] == packet.client), None)
            if found is not None:
                self._idle.remove(found)
        worker = found[2] if found is not None else _started(packet)
        self.under_way[packet.client, packet.number] = worker
        try:
            yield worker
        finally:
            del self.under_way[packet.client, packet.number]
            if worker.is_over or worker.is_busy or packet.allowed.mib:
                worker.end()
            else:
                with self._lock:
                    self._idle.append((packet.client, time.monotonic(), worker))

    def end_idle(self, whose: Callable[[str], bool], before: float = float("inf")) -> None:
        with self._lock:
            over = [each for each in self._idle if whose(each[0]) and each[1] < before]
            self._idle = [each for each in self._idle if each not in over]
        for _, _, worker in over:
            worker.end()


_NODE = _Node()


def _started(packet: Packet) -> Worker:
    environment = {name: value for name, value in os.environ.items() if name != WORLD_VARIABLE}
    if packet.world is not None:
        environment[WORLD_VARIABLE] = packet.world
    path = [*dict.fromkeys((*sys.path, *packet.path))]
    try:
        return Worker(max(1, os.cpu_count() or 1), WorkerSurroundings(packet.folder, environment, path))
    except (FileNotFoundError, NotADirectoryError):
        what = f"a worker on {platform.node()} has no folder {packet.folder}"
        raise UserError(what, where="--cluster", remedy="share the folder that this is called in") from None


def _done(packet: Packet) -> Delivery:
    answer = None
    for _ in range(ATTEMPTS):
        with _NODE.process_for(packet) as worker:
            on_progress = _Telling(packet.client, packet.number) if packet.hears else None
            worker.give(perform, packet.work, on_progress, packet.allowed, follows=packet.follows)
            while (answer := worker.looked_at()) is None:
                wait_for(list(worker.waited_for()), LOOK_EVERY_S)
        if not worker.was_killed:
            break
    assert answer is not None, "a piece is attempted"
    return answer


def perform(work: bytes, **told: Any) -> bytes:
    """Do a piece, in a process of its own; the result is pickled, for whoever knows its modules."""
    function, item = pickle.loads(work)  # noqa: S301 - from our own client
    return pickle.dumps(function(item, **told))


class _Telling:
    """Tells a client how far a piece is, now and then."""

    def __init__(self, client: str, number: int) -> None:
        self._topic, self._number, self._next = topic_of(client), number, 0.0

    def __call__(self, count: int) -> None:
        now = time.monotonic()
        if now >= self._next:
            from distributed import get_worker  # noqa: PLC0415 - an extra, and there where this runs

            self._next = now + PROGRESS_EVERY_S
            get_worker().log_event(self._topic, (self._number, count))


def topic_of(client: str) -> str:
    return f"wakeproof-{client}"
