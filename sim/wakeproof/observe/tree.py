"""The observation tree: the real coroutine runs once per distinct history, and is remembered by where it stands.

A handler learns only from its effects, so it is a function of the outcomes it has seen. A node is a place at
which it waits (or has ended); an edge is an outcome. Every new history is run twice and must ask for the same, and
must leave what it was given and what it can reach as they were (`surroundings`).

That equal keys are one place is a theorem about CPython (`frames`); it is not taken on trust. Every way of coming to
a node (the node before, and the outcome) keeps a few histories, and each of them is continued by every outcome that
is known there, or that comes to be known: all must go on alike. So each merge is checked one step deep, and a circle
is gone round `HISTORIES_A_WAY` times more than its key asks for.

Where a history leads depends on the handler and on what it can reach, and on no world: so it is `vetted` once for all
the trees of these handlers in a process, whatever scenario they are made for, as long as nothing that they reach has
changed. Numbers, merges and limits are each tree's own.
"""

from __future__ import annotations

import sys
from collections import Counter, deque
from collections.abc import Hashable
from dataclasses import dataclass, field
from itertools import chain, starmap
from typing import Any, NamedTuple

from wakeproof.errors import CutShort, LimitReached, ReleaseError
from wakeproof.observe.alone import LoopWanted
from wakeproof.observe.effects import Effect, Outcome, Port, PortCall
from wakeproof.observe.frozen import REMEDY, Unfreezable, freeze, may_change
from wakeproof.observe.handler_run import Handler, running
from wakeproof.observe.hygiene import uses_asyncio
from wakeproof.observe.raised import Raised
from wakeproof.observe.reach import OwnCode, root_of
from wakeproof.observe.source import SourceLines
from wakeproof.observe.stand import Stand, difference, in_words, stand_of
from wakeproof.observe.surroundings import Surroundings, shared
from wakeproof.observe.transcript import is_transcribed
from wakeproof.sites import Site

NODES_MAX = 20_000
STEPS_MAX = 500
HISTORIES_A_WAY = 3
TOOLS = 6
"""So many may listen to `sys.monitoring` at once."""
VETTED_MAX = 5_000
"""Histories of one release that are kept for the trees to come: some 6 KiB each, a thousand where all scenarios ran."""
REMEDY_STATE = (
    "keep it in a local variable or behind a port: a restart would have to forget it"
    " (a constant table: a tuple or types.MappingProxyType)"
)
REMEDY_GIVEN = "make a new value of it (dataclasses.replace); a cached_property keeps its result in the value"


class Learned(NamedTuple):
    """An outcome's key, and which of the effects that a handler waited for it was given to."""

    choice: int
    outcome: Hashable


@dataclass(frozen=True, slots=True)
class History:
    """One way to reach a node: the handler's name, its arguments, and the outcomes it has seen.

    `choices` say which of the effects that it waited for each outcome was given to. `keys` are frozen: of the ports,
    the handler's name and its arguments together, then of each outcome.
    """

    handler: str
    args: tuple[Any, ...]
    keys: tuple[Hashable, ...]
    outcomes: tuple[Outcome, ...] = ()
    choices: tuple[int, ...] = ()

    def then(self, outcome: Outcome, learned: Learned) -> History:
        keys, outcomes, choices = (*self.keys, learned), (*self.outcomes, outcome), (*self.choices, learned.choice)
        return History(self.handler, self.args, keys, outcomes, choices)

    def __str__(self) -> str:
        return f"{self.handler}, step {len(self.outcomes) + 1}"


class Arrival(NamedTuple):
    """How a history came to a node: from which one, by which outcome. None: it is the first step of a request."""

    node: int | None
    outcome: Hashable


class Due(NamedTuple):
    """A history that stands at a node like others, and has yet to be continued as they were: by this edge."""

    node: int
    history: History
    learned: Learned


class Edge(NamedTuple):
    """An outcome, and the number of the node to which it leads; `left` is the line of the handler's end, if it ends.

    The line is the edge's and not the node's: handlers that end alike are one node, wherever each of them returned.
    `carried` has for each effect that is waited for there which one it was before; -1 for one that has just begun.
    """

    outcome: Outcome
    to: int
    left: tuple[Site, ...] = ()
    carried: tuple[int, ...] = ()


class Awaited(NamedTuple):
    """An effect that a handler waits for, and the lines at which it does."""

    effect: Effect
    sites: tuple[Site, ...] = ()


@dataclass(slots=True)
class Node:
    """A handler that `waits` for effects, or has ended with `ended`; tasks that it started may still wait then.

    `raised` is what came up in the handler's own code on the last segment of the way here. The lines at which it waits
    are those of all histories that stand here, for they stand at the same instructions. `unseen` is what it holds that
    has no key: then only this one history stands here.
    """

    waits: tuple[Awaited, ...]
    ended: Outcome | None
    histories: list[History]
    edges: dict[Learned, Edge] = field(default_factory=dict)
    ways: Counter[Arrival] = field(default_factory=Counter)
    raised: tuple[Raised, ...] = ()
    unseen: Unfreezable | None = None

    @property
    def effect(self) -> Effect | None:
        """What it waits for first: a local effect always comes first. None where it waits for nothing."""
        return self.waits[0].effect if self.waits else None

    @property
    def sites(self) -> tuple[Site, ...]:
        """Where it waits for that."""
        return self.waits[0].sites if self.waits else ()

    def __str__(self) -> str:
        return in_words(tuple(wait.effect for wait in self.waits), self.ended)


class Vetted(NamedTuple):
    """Where a history leads, and in how many runs nothing was to be said against it."""

    stand: Stand
    runs: int


class Answer(NamedTuple):
    """What a tree was asked, and all that it knows of the handler's code by that; `runs` had to agree."""

    history: History
    stand: Stand
    runs: int


class ObservationTree:
    """Nodes by number, in order of discovery; `start` and `advance` are table look-ups after the first time.

    `answers` are kept where a transcript is open as the tree is made: by the keys of their histories, in order. They
    are not `whole` once a question had no answer: what was refused or cut short might be answered by other code.
    """

    def __init__(self, handlers: dict[str, Handler], ports: Any) -> None:
        self.handlers, self._ports = handlers, ports
        self._own = OwnCode(handlers.values())
        self._source = SourceLines(self._own)
        roots = frozenset(map(root_of, handlers.values()))
        self._surroundings = (shared(handlers, roots), Surroundings({"ports": ports}, roots))
        self._ports_key = _key_of_ports(ports)
        self._on_loop: set[str] = set()
        self._touched: str | None = None
        self._given: list[tuple[Any, Hashable]] = []
        self._starts: dict[Hashable, int] = {}
        self._interned: dict[Hashable, int] = {}
        self._outcomes: dict[Hashable, Outcome] = {}
        self._due: deque[Due] = deque()
        self.nodes: list[Node] = []
        self.answers: dict[Hashable, Answer] | None = {} if is_transcribed(self) else None
        self.whole = True

    def start(self, handler: str, *args: Any) -> int:
        key = (handler, freeze(args))
        number = self._starts.get(key)
        if number is None:
            number = self._intern(self.history(handler, args), Arrival(None, key))[0]
            self._starts[key] = number
            self._check_merges()
        return number

    def advance(self, number: int, outcome: Outcome, choice: int = 0) -> int:
        """The node that it comes to by this outcome of what it waits for, the first of these by default."""
        return self.edge(number, outcome, choice).to

    def edge(self, number: int, outcome: Outcome, choice: int = 0) -> Edge:
        node, learned = self.nodes[number], Learned(choice, freeze(outcome))
        edge = node.edges.get(learned)
        if edge is None:
            if node.unseen is not None and len(node.histories[0].outcomes) >= STEPS_MAX:
                raise _grows(node.histories[0], node.unseen)
            given = self._outcomes.setdefault(learned.outcome, outcome)
            to, left, carried = self._intern(node.histories[0].then(given, learned), Arrival(number, learned))
            edge = node.edges[learned] = Edge(given, to, left, carried)
            self._due.extend(Due(number, other, learned) for other in node.histories[1:])
            self._check_merges()
        return edge

    def left(self, number: int, outcome: Outcome, choice: int = 0) -> tuple[Site, ...]:
        """The line at which a handler ends that learns this; none where it goes on."""
        return self.edge(number, outcome, choice).left

    def history(self, handler: str, args: tuple[Any, ...]) -> History:
        """That of a request that has just arrived."""
        return History(handler, args, ((self._ports_key, (handler, freeze(args))),))

    def answer(self, history: History, runs: int) -> Stand:
        """Where a history leads; nothing is interned, so no number depends on who asks."""
        return self._vetted(history, runs)

    def lines(self, stand: Stand) -> tuple[tuple[Site, ...], ...]:
        """The lines at which a history waits for each of its effects, and last those at which its handler was left."""
        return tuple(map(self._source.sites, (*stand.lines, stand.left)))

    @property
    def uses_asyncio(self) -> bool:
        """Whether its handlers may leave tasks behind that are their own."""
        return uses_asyncio(tuple(self.handlers.values()))

    @property
    def ports(self) -> str:
        """All that can be told of its ports, the same in any process; nothing, where that is not all there is."""
        if self._ports_key is None:
            return ""
        kind, calls = self._ports_key
        return f"{kind.__module__}:{kind.__qualname__} {calls}"

    def is_like(self, other: ObservationTree) -> bool:
        """Whether the other would answer the same: the very handlers, and ports of which all is known."""
        is_known = self._ports_key is not None and self._ports_key == other._ports_key
        return is_known and self.handlers == other.handlers

    def _intern(self, history: History, way: Arrival) -> tuple[int, tuple[Site, ...], tuple[int, ...]]:
        """The number of the node that a history leads to, by running it twice; where it ended; what it carries."""
        stand = self._vetted(history, 2)
        number = self._interned.get(stand.key)
        if number is None:
            if len(self.nodes) >= NODES_MAX:
                raise LimitReached("nodes_max", NODES_MAX)
            number = self._interned[stand.key] = len(self.nodes)
            waits = tuple(starmap(Awaited, zip(stand.waits, self.lines(stand)[:-1], strict=True)))
            self.nodes.append(Node(waits, stand.ended, [], raised=stand.raised, unseen=stand.unseen))
        self._keep(number, history, way)
        return number, self._source.sites(stand.left), stand.carried

    def _keep(self, number: int, history: History, way: Arrival) -> None:
        """One more history that stands at a node; it has to go on like the others there, by every outcome known."""
        node = self.nodes[number]
        if node.ways[way] < HISTORIES_A_WAY:
            node.ways[way] += 1
            node.histories.append(history)
            self._due.extend(Due(number, history, learned) for learned in node.edges)

    def _check_merges(self) -> None:
        """Continue what stands at a node that others were continued from, until there is nothing new to continue."""
        while self._due:
            due = self._due.popleft()
            node = self.nodes[due.node]
            edge, first = node.edges[due.learned], node.histories[0]
            history, other = due.history.then(edge.outcome, due.learned), first.then(edge.outcome, due.learned)
            stand = self._vetted(history, 1)
            if self._interned.get(stand.key) != edge.to or stand.carried != edge.carried:
                raise _unlike(node, other, history, self._run(other), stand)
            self._keep(edge.to, history, Arrival(due.node, due.learned))

    def _vetted(self, history: History, runs: int) -> Stand:
        try:
            stand = self._found(history, runs)
        except BaseException:
            self.whole = False
            raise
        if self.answers is not None:
            before = self.answers.get(history.keys)
            self.answers[history.keys] = Answer(history, stand, max(runs, before.runs if before else 0))
        return stand

    def _found(self, history: History, runs: int) -> Stand:
        """Where a history leads, by so many runs that lead to the same and leave alone what outlives them."""
        self._settle(history)
        known = self._surroundings[0].vetted
        found: Vetted | None = known.get(history.keys)
        if found is not None and found.runs >= runs and not _is_watched():
            return found.stand
        stand, *others = [self._run(history) for _ in range(runs)]
        for again in others:
            if (again.key, again.carried) != (stand.key, stand.carried):
                more = difference(stand, again) + (f"; it changes {self._touched}" if self._touched else "")
                raise ReleaseError(
                    f"{history}: the same history asked for {stand} and then for {again}{more}",
                    remedy="take time, randomness and tokens from a port, and keep nothing between calls",
                )
        self._check_untouched(history)
        if self._ports_key is not None and len(known) < VETTED_MAX:
            known[history.keys] = Vetted(stand, runs)
        return stand

    # What a run must leave alone

    def _settle(self, history: History) -> None:
        """Whatever was changed since the last run, no handler has changed it."""
        self._touched = None
        self._given = [(value, freeze(value)) for value in (history.args, *history.outcomes) if may_change(value)]
        self._surroundings[0].include(*history.args, *chain.from_iterable(history.outcomes[-1:]))
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

    def _run(self, history: History) -> Stand:
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
    if not isinstance(ports, tuple) or not all(type(port) is Port for port in ports):
        return None
    calls = (value for port in ports for value in vars(port).values() if isinstance(value, PortCall))
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


def _grows(history: History, unseen: Unfreezable) -> CutShort:
    """A handler that stands at a new place each time, for nobody can say that it has stood there before."""
    what = f"{history.handler} has come to {STEPS_MAX} places, all told by their history: {unseen}"
    remedy = unseen.remedy or REMEDY
    return CutShort(what, where=unseen.where, remedy=remedy, limit=f"handler_steps={STEPS_MAX}")


def _unlike(node: Node, first: History, second: History, expected: Stand, found: Stand) -> ReleaseError:
    """What cannot be by the theorem, and so is a hole in it, or something kept where nobody looks."""
    given = first.outcomes[-1]
    learned = f"{given.value!r}" if given.error is None else f"{given.error[0].__name__}{given.error[1]!r}"
    return ReleaseError(
        f"{first}: two histories stand at {node} with the same values, yet go on to {expected} and to {found}"
        f" when they learn {learned}{difference(expected, found)}"
        f" (the one is {_outcomes_in_words(first)}, the other {_outcomes_in_words(second)})",
        remedy="keep what a handler knows in its local variables",
    )


def _outcomes_in_words(history: History) -> str:
    """The outcomes of a history, as its reader knows them."""
    return f"[{', '.join(repr(o.value) if o.error is None else o.error[0].__name__ for o in history.outcomes)}]"
