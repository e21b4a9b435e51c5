"""The same work on a cluster of Dask's: every piece is a task, results come as they are ready.

A Dask worker that dies has its pieces done again by another one. What came of a piece is the same wherever it was done,
so results are those of one process. Which pieces there are, and in which turn, is decided here alone.
"""

from __future__ import annotations

import logging
import os
import pickle
import re
import socket
import subprocess
import sys
import tempfile
import time  # noqa: TID251 - how long to wait for a cluster that does not answer
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Any, NamedTuple, Self

from wakeproof.errors import CutShort, UserError
from wakeproof.processes import words
from wakeproof.visible import one_line
from wakeproof.workers import cluster_node as node
from wakeproof.workers.cluster_parts import Sharing
from wakeproof.workers.limits import died
from wakeproof.workers.pool import STOPS_WITHIN_S, Assignment, TurnRules, Workers, uninterrupted
from wakeproof.workers.process import Delivery
from wakeproof.world_variable import WORLD_VARIABLE

LOCAL = "local"
_ADDRESS = re.compile(r"(?:(?:tcp|tls)://)?(?P<host>[\w.-]+|\[[\da-fA-F:.]+\]):(?P<port>\d{1,5})")
NODE_PROGRAM = "wakeproof.workers.node_program"
ANSWERS_WITHIN_S = 10.0
WORKERS_WITHIN_S = 60.0
"""How long a scheduler has to answer, and how long a cluster without any worker is waited for."""
LOOK_EVERY_S = 0.05
COUNT_EVERY_S = 2.0
PART_VARIABLE = "WAKEPROOF_PART_STATES"
"""From so many states on one proof is parted among all workers."""
INSTALL = "pip install 'wakeproof[cluster]'"


class OnCluster(NamedTuple):
    """A piece that is a task by now, and the turn that it belongs to."""

    future: Any
    piece: Assignment
    turn: Iterator[Assignment]


class ClusterWorkers(Workers):
    """A context that no process started here outlives. `jobs` are the threads of all Dask workers."""

    def __init__(self, address: str, jobs: int) -> None:
        """The scheduler at this address; `local`: one of its own, with so many workers. Raises `UserError`."""
        super().__init__(jobs)
        self._address, self._nodes_asked = address, jobs
        self._stack = ExitStack()
        self._nodes: list[subprocess.Popen[bytes]] = []
        self._answered: SimpleQueue[tuple[int, int | None]] = SimpleQueue()
        """Numbers of tasks: how far one is, or None where it is done."""
        self._tasks: dict[int, OnCluster] = {}
        self._number = 0
        self._counted = self._peopled = time.monotonic()
        self._part_states = part_states()

    @property
    def is_elsewhere(self) -> bool:
        """Whether other machines may do the work, on which other code may lie."""
        return self._address != LOCAL

    @property
    def sharing(self) -> Sharing | None:
        if self.jobs == 1:
            return None
        return Sharing(self._client.scheduler.address, node.topic_of(f"{self._name}-parts"), self._part_states)

    def __enter__(self) -> Self:
        distributed = _distributed()
        self._name = Path(tempfile.mktemp(prefix="")).name + f"-{os.getpid()}"  # noqa: S306 - a name that nobody else has, and no file
        with uninterrupted():
            self._client = client = self._connected(distributed)
        try:
            self._greet(client)
        except BaseException:
            self._close()
            raise
        client.subscribe_topic(node.topic_of(self._name), self._heard)
        client.subscribe_topic(node.topic_of(f"{self._name}-parts"), _tell)
        return self

    def _connected(self, distributed: Any) -> Any:
        address = self._address
        try:
            if address == LOCAL:
                quiet = {"n_workers": 0, "dashboard_address": "127.0.0.1:0", "silence_logs": False}
                own = distributed.LocalCluster(processes=False, protocol="tcp", host="127.0.0.1", **quiet)
                self._stack.callback(own.close, timeout=2)
                address = own.scheduler_address
                self._own_address = address
                self._start_nodes()
            else:
                _ask(address)
            client = distributed.Client(address, timeout=ANSWERS_WITHIN_S, set_as_default=False)
        except Exception as error:  # noqa: BLE001 - whatever a library makes of an address that is none
            self._close()
            what = f"no scheduler of Dask's answers at '{address}' ({error or type(error).__name__})"
            raise UserError(what, where="--cluster", remedy="start one there, or say --cluster local") from None
        self._stack.callback(client.close, timeout=2)
        return client

    def _greet(self, client: Any) -> None:
        """Wait for workers, and refuse those that would compute something else."""
        until = time.monotonic() + WORKERS_WITHIN_S
        while not (self._is_joined(client) and self._is_alike(client)):
            if time.monotonic() > until:
                what = f"no worker has joined the scheduler at '{self._address}'"
                raise UserError(what, where="--cluster", remedy="start some: dask worker ADDRESS")
        self.jobs = sum(client.nthreads().values())

    def _is_joined(self, client: Any) -> bool:
        """Whether workers are there; of our own those that died on the way are started anew."""
        if self._address == LOCAL:
            self._start_nodes()
        with suppress(Exception):  # of several classes, by its version
            client.wait_for_workers(self._nodes_asked if self._address == LOCAL else 1, timeout=COUNT_EVERY_S)
            return True
        return False

    def _is_alike(self, client: Any) -> bool:
        """Whether all answered, and compute what is computed here; one that is gone by then is no answer."""
        try:
            client.run(node.check_versions, node.versions())
        except UserError:
            raise
        except OSError:
            return False
        except Exception as error:  # noqa: BLE001 - what lacks the package raises whatever its unpickling raises
            what = f"a worker of the cluster has no wakeproof like this one ({type(error).__name__}: {error})"
            raise UserError(what, where="--cluster", remedy="install there what is here") from None
        return True

    def _start_nodes(self) -> None:
        """Those that are missing of the nodes that were asked for."""
        self._nodes = [each for each in self._nodes if each.poll() is None]
        while len(self._nodes) < self._nodes_asked:
            quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
            self._nodes.append(
                subprocess.Popen(words(NODE_PROGRAM, self._own_address), start_new_session=True, **quiet)  # type: ignore[call-overload] # noqa: S603 - this program itself; each is what it is
            )

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with uninterrupted():
            for task in self._tasks.values():
                with suppress(Exception):
                    task.future.cancel()
            self._tasks.clear()
            with suppress(Exception):
                self._client.run(node.leave, self._name, wait=False)
            self._close()

    def _close(self) -> None:
        with suppress(Exception):
            self._stack.close()
        for each in self._nodes:
            each.kill()
            each.wait()

    def take_turns(
        self,
        turns: Sequence[Iterator[Assignment]],
        *,
        apart: bool = False,
        cut: Callable[[Any, CutShort], None] | None = None,
        wanted: Callable[[Any], bool] = lambda key: True,
    ) -> None:
        """As its parent's; every piece is done apart."""
        rules = TurnRules(cut, wanted)
        try:
            self._take(iter(turns), rules)
        except KeyboardInterrupt:
            self._keep_found(rules)
            raise

    def _take(self, turns: Iterator[Iterator[Assignment]], rules: TurnRules) -> None:
        waiting = True
        while waiting or self._tasks:
            while waiting and len(self._tasks) < self.jobs:
                turn = next(turns, None)
                waiting = turn is not None
                piece = rules.following(turn) if turn is not None else None
                if turn is not None and piece is not None:
                    self._submit(piece, turn)
            for task, answer, address in self._answers():
                rules.deliver(task.piece, answer)
                following = rules.following(task.turn)
                if following is not None:
                    self._submit(following, task.turn, address)

    def _submit(self, piece: Assignment, turn: Iterator[Assignment], address: str | None = None) -> None:
        """To the worker at the address, if it is there: it knows what came before in this turn."""
        self._number += 1
        number, hears = self._number, piece.on_progress is not None
        packet = node.Packet(
            client=self._name,
            number=number,
            folder=str(Path.cwd()),
            world=os.environ.get(WORLD_VARIABLE),
            path=tuple(sys.path),
            versions=node.versions(),
            work=pickle.dumps((piece.function, piece.item)),
            hears=hears,
            allowed=piece.allowed,
            follows=address is not None,
        )
        there = {} if address is None else {"workers": [address], "allow_other_workers": True}
        with uninterrupted(), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a comparison of many results is large, and goes there once
            key = f"wakeproof-{self._name}-{number}"
            future = self._client.submit(node.do_piece, pickle.dumps(packet), key=key, pure=False, **there)
            self._tasks[number] = OnCluster(future, piece, turn)
            future.add_done_callback(lambda _: self._answered.put((number, None)))

    def _answers(self) -> Iterator[tuple[OnCluster, Delivery, str | None]]:
        """What has come by the next look."""
        self._look_after()
        try:
            number, count = self._answered.get(timeout=LOOK_EVERY_S)
        except Empty:
            return
        task = self._tasks.get(number)
        if task is not None and count is None:
            with uninterrupted():
                answer, address = self._answer_of(task)
                del self._tasks[number]
                yield task, answer, address
        elif task is not None and count is not None and task.piece.on_progress is not None:
            task.piece.on_progress(count)

    def _answer_of(self, task: OnCluster) -> tuple[Delivery, str | None]:
        try:
            packed, address = task.future.result(timeout=ANSWERS_WITHIN_S)
        except Exception as error:  # noqa: BLE001 - told apart by name: the classes are an extra's
            if type(error).__name__ == "KilledWorker":
                return Delivery(error=died("", "and four of Dask's workers")), None
            raise self._gone(f"{type(error).__name__}: {error}") from None
        answer: Delivery = pickle.loads(packed)  # noqa: S301 - what our own worker made
        if answer.error is None:
            answer.result = pickle.loads(answer.result)  # noqa: S301 - the same
        return answer, address

    def _look_after(self) -> None:
        """Nodes that died are started anew; a cluster without workers is waited for, and not for ever."""
        now = time.monotonic()
        if now - self._counted < COUNT_EVERY_S:
            return
        self._counted = now
        if self._address == LOCAL:
            self._start_nodes()
        try:
            self.jobs = sum(self._client.nthreads().values())
            status = self._client.status
        except Exception as error:  # noqa: BLE001 - whatever says that nobody answers
            raise self._gone(type(error).__name__) from None
        if status != "running":
            raise self._gone(status)
        if self.jobs:
            self._peopled = now
        elif now - self._peopled > WORKERS_WITHIN_S:
            raise self._gone(f"no worker for {WORKERS_WITHIN_S:.0f} s")
        self.jobs = max(1, self.jobs)

    def _gone(self, why: str) -> UserError:
        remedy = "start it again, and give the same command: with --ledger or a cache it goes on"
        return UserError(f"the cluster at '{self._address}' is gone ({why})", where="--cluster", remedy=remedy)

    def _heard(self, event: tuple[Any, tuple[int, int]]) -> None:
        """In another thread: whoever is told is told by this process's first."""
        self._answered.put(event[1])

    def _keep_found(self, rules: TurnRules) -> None:
        """What the pieces under way have found so far, where they can tell in time."""
        until = time.monotonic() + STOPS_WITHIN_S
        with suppress(KeyboardInterrupt, UserError):
            with suppress(Exception):
                self._client.run(node.stop_pieces, self._name, wait=False)
            while self._tasks and time.monotonic() < until:
                for task, answer, _ in self._answers():
                    rules.deliver_found(task.piece, answer)


def _ask(address: str) -> None:
    """Raise whatever keeps a socket from being opened there; a client that fails later is long in going."""
    found = _ADDRESS.fullmatch(address)
    if found is None:
        raise ValueError("HOST:PORT is missing")
    socket.create_connection((found["host"].strip("[]"), int(found["port"])), timeout=ANSWERS_WITHIN_S).close()


def _distributed() -> Any:
    try:
        import distributed  # noqa: PLC0415 - an extra, and heavy
    except ImportError:
        raise UserError("Dask distributed is not installed", where="--cluster", remedy=INSTALL) from None
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    return distributed


def workers_for(cluster: str | None, jobs: int) -> Workers:
    """Processes of this machine, or a cluster of Dask's."""
    if cluster is None:
        return Workers(jobs)
    if not cluster.strip():
        raise UserError("'' is no address", where="--cluster", remedy="give ADDRESS, such as tcp://host:8786, or local")
    return ClusterWorkers(cluster, jobs)


def _tell(event: tuple[Any, str]) -> None:
    sys.stderr.write(f"wakeproof: {one_line(event[1])}\n")


def part_states() -> int:
    """What the environment asks for; 0 where it does not. Raises `UserError`."""
    told = os.environ.get(PART_VARIABLE, "")
    if told and not (told.isascii() and told.isdigit() and int(told)):
        raise UserError(f"'{told}' is no number of states", where=PART_VARIABLE, remedy="give a whole number from 1 on")
    return int(told or 0)
