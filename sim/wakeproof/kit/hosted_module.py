"""A module that runs in hosts: what it answers to a history is asked once, in every way that could differ.

Two processes have it. Each new history is asked on the one's standing module, once more after an earlier one, on a
module that was booted afresh, and in the other process; and the earlier one has to be answered as it was. The earlier
ones take turns, in rounds that grow: what was asked first is asked again and again, after ever more others. What was
answered stays known for as long as this process lives, whatever becomes of the hosts; a module that was found to hide
something is refused from then on, whichever history showed it.
"""

from __future__ import annotations

import atexit
from collections import deque
from collections.abc import Callable, Iterable
from contextlib import ExitStack, nullcontext
from pathlib import Path
from typing import Any, Protocol

import msgspec

from wakeproof.errors import ReleaseError
from wakeproof.host_costs import CostCounter, not_counted
from wakeproof.kit.agreement import HIDDEN, agreed
from wakeproof.kit.client import Host, HostLimits, HostStart, refusal_error
from wakeproof.kit.host_runner import HostRunner
from wakeproof.kit.messages import Hello, HostRefusal, Ran, RunAsked
from wakeproof.observe.runner import Kinds

KINDS = ("call", "timer")
"""The kinds of effect that any world answers: calls on its ports, and timers."""


class KnownRuns(Protocol):
    """What a module has answered before, in whatever process: its hello, and runs as they were asked for."""

    def hello(self) -> Hello | None: ...
    def keep_hello(self, hello: Hello) -> None: ...
    def load(self, kinds: Iterable[str]) -> dict[bytes, Ran]: ...
    def keep(self, kinds: Iterable[str], known: dict[bytes, Ran]) -> None: ...


class HostedModule:
    """Handlers that a host has (`HandlersElsewhere`). Its processes start when it is asked for the first time.

    Of what is `kept` nothing is asked: no process is started where all is known. What is new is asked after others that
    are known, as ever, which have to be answered as they were.

    `adapter` is the file that refusals name, and `folder` the one from which source files are told. A process that is
    started again loads the module again, so its files have to be what they were: `is_current`. What is asked is counted
    by the `counter`.
    """

    def __init__(
        self,
        start: HostStart,
        adapter: Path,
        folder: Path,
        limits: HostLimits | None = None,
        is_current: Callable[[], bool] = lambda: True,
        kept: KnownRuns | None = None,
        counter: CostCounter | None = None,
    ) -> None:
        self.start, self.adapter, self.folder = start, adapter, folder
        self._limits, self._is_current, self._counter = limits, is_current, counter
        self._known: dict[bytes, Ran] = {}
        self._asked: list[tuple[RunAsked, Ran]] = []
        self._hosts: tuple[Host, Host] | None = None
        self._stack, self._restarts = ExitStack(), 0
        self._round = deque[tuple[RunAsked, Ran]]()
        self._hidden: HostRefusal | None = None
        self._kinds = set(KINDS)
        self._kept, self._hello, self._is_loaded, self._is_new = kept, kept.hello() if kept else None, False, False
        atexit.register(self.close)

    def runner(self, ports: Any, kinds: Kinds) -> HostRunner:
        if not self._kinds.issuperset(kinds):
            self.keep()
            self._kinds |= set(kinds)
            self._is_loaded = False
            self.close()  # a host is told which kinds will be answered as it starts
        return HostRunner(self, ports, kinds)

    def hello(self) -> Hello:
        """What its host says of itself."""
        return self._hello or self._started()[0].hello

    def ask(self, run: RunAsked) -> Ran:
        """Where a history leads. Raises `ReleaseError` for what is refused, `CutShort` for a host that died or hung."""
        if self._hidden is not None:
            raise refusal_error(self._hidden, str(self.adapter))
        if not self._is_loaded:
            self._load()
        key = msgspec.json.encode(run)
        found = self._known.get(key)
        if found is not None:
            if self._counter:
                self._counter.add(is_known=True)
        else:
            with self._counter.asked() if self._counter else nullcontext():
                found = self._known[key] = self._agreed(run)
            self._asked.append((run, found))
            self._is_new = True
        return found

    def _load(self) -> None:
        """What was answered before is asked again in its turn, like anything that was answered here."""
        self._is_loaded = True
        for key, ran in (self._kept.load(self._kinds) if self._kept else {}).items():
            if key not in self._known:
                self._known[key] = ran
                self._asked.append((msgspec.json.decode(key, type=RunAsked), ran))

    def keep(self) -> None:
        """Write down what was answered, where that is kept."""
        if self._kept and self._is_new:
            self._is_new = False
            self._kept.keep(self._kinds, self._known)

    def restarts(self) -> int:
        """How often a host was started again."""
        return sum(host.restarts for host in self._hosts or ())

    def close(self) -> None:
        """End its processes; they are started again where they are needed."""
        self._hosts, self._restarts = None, 0
        self._stack.close()

    def _agreed(self, run: RunAsked) -> Ran:
        is_new = self._hosts is None
        try:
            (answer,) = agreed(*self._started(), [run], self._earlier())
        except BaseException:
            self.close()  # what was asked may be answered yet, and would be taken for the answer to something else
            raise
        is_new, self._restarts = is_new or self.restarts() > self._restarts, self.restarts()
        if is_new and self._known and not self._is_current():
            what = "its files have changed since it was asked first, and a host was started again"
            raise ReleaseError(what, where=str(self.adapter), remedy="run it again")
        if isinstance(answer, HostRefusal):
            self._hidden = answer if answer.name == HIDDEN else None
            raise refusal_error(answer, str(self.adapter))
        return answer

    def _earlier(self) -> list[tuple[RunAsked, Ran]]:
        """One that is asked again. A round has all that were asked before it began."""
        if not self._round:
            self._round.extend(self._asked)
        return [self._round.popleft()] if self._round else []

    def _started(self) -> tuple[Host, Host]:
        if self._hosts is None:
            with not_counted(), ExitStack() as stack:
                self._hosts = stack.enter_context(self._host()), stack.enter_context(self._host())
                self._stack = stack.pop_all()
            if self._kept and self._hello is None:
                self._kept.keep_hello(self._hosts[0].hello)
            self._hello = self._hosts[0].hello
        return self._hosts

    def _host(self) -> Host:
        return Host(self.start, effects=self._kinds, limits=self._limits)
