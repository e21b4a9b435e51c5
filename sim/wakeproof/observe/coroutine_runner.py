"""Handlers that are coroutine functions of this process, run through histories by driving the real coroutine.

Every new history is run twice and must ask for the same, and must leave what it was given and what it can reach as
they were (`surroundings`).

Where a history leads depends on the handler and on what it can reach, and on no world: so it is `vetted` once for all
the trees of these handlers in a process, whatever scenario they are made for, as long as nothing that they reach has
changed.
"""

from __future__ import annotations

import itertools
import sys
from collections.abc import Hashable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from wakeproof.errors import CodePlace, LimitReached, ReleaseError, place_of
from wakeproof.observe.alone import LoopWanted
from wakeproof.observe.effects import Effect, Outcome, calls_of
from wakeproof.observe.frozen import Unfreezable, freeze, may_change
from wakeproof.observe.handler_run import Handler, running
from wakeproof.observe.history import STEPS_MAX, History
from wakeproof.observe.hygiene import uses_asyncio
from wakeproof.observe.reach import OwnCode, root_of
from wakeproof.observe.runner import HandlerRunner, Handlers, HandlersElsewhere, Kinds
from wakeproof.observe.source import RunningLine, SourceLines
from wakeproof.observe.stand import Stand, difference, stand_of
from wakeproof.observe.surroundings import Surroundings, shared
from wakeproof.sites import Site

TOOLS = 6
"""So many may listen to `sys.monitoring` at once."""
VETTED_MAX = 5_000
"""Histories of one release that are kept for the trees to come: some 6 KiB each, a thousand where all scenarios ran."""
REMEDY_STATE = (
    "keep it in a local variable or behind a port: a restart would have to forget it"
    " (a constant table: a tuple or types.MappingProxyType)"
)
REMEDY_GIVEN = "make a new value of it (dataclasses.replace); a cached_property keeps its result in the value"


def runner_of(handlers: Handlers, ports: Any, kinds: Kinds = MappingProxyType({})) -> HandlerRunner:
    """Whatever runs these handlers over these ports; a coroutine has no effects of other `kinds`."""
    if isinstance(handlers, HandlersElsewhere):
        return handlers.runner(ports, kinds)
    return CoroutineRunner(handlers, ports)


class Vetted(NamedTuple):
    """Where a history leads, and in how many runs nothing was to be said against it."""

    stand: Stand
    runs: int


class CoroutineRunner:
    """Runs coroutine functions by name over stand-ins for their ports."""

    def __init__(self, handlers: Mapping[str, Handler], ports: Any) -> None:
        self.handlers, self._ports = dict(handlers), ports
        self._own = OwnCode(self.handlers.values())
        self._source = SourceLines(self._own)
        roots = frozenset(map(root_of, self.handlers.values()))
        self._surroundings = (shared(self.handlers, roots), Surroundings({"ports": ports}, roots))
        self.ports_key = _key_of_ports(ports)
        self._on_loop: set[str] = set()
        self._touched: str | None = None
        self._given: list[tuple[Any, Hashable]] = []

    keeps_memory = False

    @property
    def may_linger(self) -> bool:
        return uses_asyncio(tuple(self.handlers.values()))

    @property
    def ports(self) -> str:
        """All that can be told of its ports, the same in any process; nothing, where that is not all there is."""
        if self.ports_key is None:
            return ""
        kind, calls = self.ports_key
        return f"{kind.__module__}:{kind.__qualname__} {calls}"

    def is_like(self, other: HandlerRunner) -> bool:
        """Whether the other would answer the same: the very handlers, and ports of which all is known."""
        if not isinstance(other, CoroutineRunner):
            return False
        is_known = self.ports_key is not None and self.ports_key == other.ports_key
        return is_known and self.handlers == other.handlers

    def first_key(self, handler: str, args: tuple[Any, ...], label: str) -> Hashable:
        """Requests of whatever label: a coroutine draws no chance."""
        return (self.ports_key, (handler, freeze(args)))

    def sites(self, lines: tuple[RunningLine, ...]) -> tuple[Site, ...]:
        return self._source.sites(lines)

    def place(self, handler: str) -> CodePlace:
        return place_of(self.handlers[handler])

    def touches(self, history: History) -> bool:
        """Never: what it would keep is refused, but behind a local port, and that is the world's."""
        return False

    def within(self, history: History, choice: int, outcomes: tuple[Outcome, ...]) -> Effect | None:
        """Never any: a port's call is a step by itself."""
        return None

    def vetted(self, history: History, runs: int) -> Stand:
        """Where a history leads, by so many runs that lead to the same and leave alone what outlives them."""
        self._settle(history)
        known = self._surroundings[0].vetted
        found: Vetted | None = known.get(history.keys)
        if found is not None and found.runs >= runs and not _is_watched():
            return found.stand
        stand, *others = [self.run(history) for _ in range(runs)]
        for again in others:
            if (again.key, again.carried) != (stand.key, stand.carried):
                more = difference(stand, again) + (f"; it changes {self._touched}" if self._touched else "")
                raise ReleaseError(
                    f"{history}: the same history asked for {stand} and then for {again}{more}",
                    remedy="take time, randomness and tokens from a port, and keep nothing between calls",
                )
        self._check_untouched(history)
        if self.ports_key is not None and len(known) < VETTED_MAX:
            known[history.keys] = Vetted(stand, runs)
        return stand

    # What a run must leave alone

    def _settle(self, history: History) -> None:
        """Whatever was changed since the last run, no handler has changed it."""
        self._touched = None
        self._given = [(value, freeze(value)) for value in (history.args, *history.outcomes) if may_change(value)]
        self._surroundings[0].include(*history.args, *itertools.chain.from_iterable(history.outcomes[-1:]))
        for surroundings in self._surroundings:
            surroundings.settle()

    def _glance(self) -> None:
        """While a handler waits, so that what it puts back in the end is seen as well."""
        changes = (surroundings.changed(at_a_glance=True) for surroundings in self._surroundings)
        self._touched = self._touched or next(filter(None, changes), None)

    def _check_untouched(self, history: History) -> None:
        changes = (surroundings.changed() for surroundings in self._surroundings)
        touched = self._touched or next(filter(None, changes), None)
        if touched:
            raise ReleaseError(f"{history}: changes {touched}, which outlives the request", remedy=REMEDY_STATE)
        for value, key in self._given:
            if _key_of(value) != key:
                raise ReleaseError(f"{history}: changes what it was given, {value!r}", remedy=REMEDY_GIVEN)

    def run(self, history: History) -> Stand:
        """Run the real coroutine through a history: where it stands then, and what it asks for."""
        if len(history.outcomes) > STEPS_MAX:
            raise LimitReached("handler_steps_max", STEPS_MAX)
        try:
            return self._driven(history, looped=history.handler in self._on_loop)
        except LoopWanted:
            self._on_loop.add(history.handler)
            return self._driven(history, looped=True)

    def _driven(self, history: History, *, looped: bool) -> Stand:
        with running(self.handlers[history.handler], self._ports, history, self._own, looped=looped) as run:
            if run.ended is None:
                self._glance()
            return stand_of(run, history)


def _key_of_ports(ports: Any) -> tuple[type, tuple[Any, ...]] | None:
    """All that can be told of ports that are stand-ins one and all; None of others, which may know more than that.

    Signatures count as they are written: a default may be a list, which is no key, or 1 where that of others is True.
    """
    calls = calls_of(ports)
    if calls is None:
        return None
    return type(ports), tuple((call.port, call.method, call.local, str(call.signature)) for call in calls)


def _is_watched() -> bool:
    """Whether somebody follows each line that runs: coverage or a debugger, which must see every tree's runs."""
    monitoring = getattr(sys, "monitoring", None)  # from Python 3.12 on
    return sys.gettrace() is not None or (monitoring is not None and any(map(monitoring.get_tool, range(TOOLS))))


def _key_of(value: Any) -> Hashable:
    """The key of a value that had one; None if it has none any more."""
    try:
        return freeze(value)
    except Unfreezable:
        return None
