"""The observation tree: a handler runs once per distinct history, and is remembered by where it stands.

A handler learns only from its effects, so it is a function of the outcomes it has seen. A node is a place at
which it waits (or has ended); an edge is an outcome. Whoever runs the handler (`HandlerRunner`) sees to it that a
history leads to the same place each time.

That equal keys are one place is a theorem about CPython (`frames`); it is not taken on trust. Every way of coming to
a node (the node before, and the outcome) keeps a few histories, and each of them is continued by every outcome that
is known there, or that comes to be known: all must go on alike. So each merge is checked one step deep, and a circle
is gone round `HISTORIES_A_WAY` times more than its key asks for. Numbers, merges and limits are each tree's own.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from itertools import starmap
from typing import Any, NamedTuple

from wakeproof.errors import CutShort, LimitReached, ReleaseError
from wakeproof.observe.effects import Effect, Outcome
from wakeproof.observe.frozen import REMEDY, Unfreezable, freeze
from wakeproof.observe.history import STEPS_MAX, UNTOUCHED, History, Learned
from wakeproof.observe.raised import Raised
from wakeproof.observe.runner import HandlerRunner
from wakeproof.observe.stand import Stand, difference, in_words
from wakeproof.observe.transcript import is_transcribed
from wakeproof.sites import Site

NODES_MAX = 20_000
HISTORIES_A_WAY = 3


class Arrival(NamedTuple):
    """How a history came to a node: from which one, by which outcome. None: it is the first step of a request."""

    node: int | None
    outcome: Hashable


class Due(NamedTuple):
    """A history that stands at a node like others, and has yet to be continued as they were: by this edge."""

    node: int
    history: History
    learned: Learned


Memory = Callable[[], Hashable]
"""Says what the process of a handler remembers; asked only where what the handler does next uses it."""


def no_memory() -> Hashable:
    """Of whoever knows that nothing is remembered."""
    raise AssertionError("a handler uses memory where there is none")


class Start(NamedTuple):
    """The node at which a request begins, and what its process remembers then, where that was used."""

    to: int
    memory: Hashable = UNTOUCHED


class Edge(NamedTuple):
    """An outcome, and the number of the node to which it leads; `left` is the line of the handler's end, if it ends.

    The line is the edge's and not the node's: handlers that end alike are one node, wherever each of them returned.
    `carried` has for each effect that is waited for there which one it was before; -1 for one that has just begun.
    `memory` is what its process remembers after it, where that was used.
    """

    outcome: Outcome
    to: int
    left: tuple[Site, ...] = ()
    carried: tuple[int, ...] = ()
    memory: Hashable = UNTOUCHED


class Awaited(NamedTuple):
    """An effect that a handler waits for, and the lines at which it does."""

    effect: Effect
    sites: tuple[Site, ...] = ()


@dataclass(slots=True)
class Node:
    """A handler that `waits` for effects, or has ended with `ended`; tasks that it started may still wait then.

    `raised` is what came up in the handler's own code on the last segment of the way here. The lines at which it waits
    are those of all histories that stand here, for they stand at the same instructions. `unseen` is what it holds that
    has no key: then only this one history stands here. `touching` are the outcomes after which it uses memory: there an
    edge is one for each memory.
    """

    waits: tuple[Awaited, ...]
    ended: Outcome | None
    histories: list[History]
    edges: dict[Learned, Edge] = field(default_factory=dict)
    touching: set[Learned] = field(default_factory=set)
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

    def __init__(self, runner: HandlerRunner) -> None:
        self.runner = runner
        self._starts: dict[Hashable, Start] = {}
        self._interned: dict[Hashable, int] = {}
        self._outcomes: dict[Hashable, Outcome] = {}
        self._due: deque[Due] = deque()
        self.nodes: list[Node] = []
        self.answers: dict[Hashable, Answer] | None = {} if is_transcribed(self) else None
        self.whole = True

    def start(self, handler: str, *args: Any) -> int:
        """The node at which a request begins that uses no memory."""
        return self.begun(handler, args).to

    def begun(self, handler: str, args: tuple[Any, ...], label: str = "", memory: Memory = no_memory) -> Start:
        """Where a request of this label begins: chance is drawn from it, where a handler draws any."""
        key = self.runner.first_key(handler, args, label)
        start = self._starts.get(key)
        history = History(handler, args, (key,), label=label)
        if start is None and self.runner.keeps_memory and self.runner.touches(history):
            before = memory()
            key = (key, before)
            start, history = self._starts.get(key), History(handler, args, (key,), label=label, memory=before)
        if start is None:
            number, stand = self._intern(history, Arrival(None, key))
            start = self._starts[key] = Start(number, stand.memory)
            self._check_merges()
        return start

    def advance(self, number: int, outcome: Outcome, choice: int = 0) -> int:
        """The node that it comes to by this outcome of what it waits for, the first of these by default."""
        return self.edge(number, outcome, choice).to

    def touches(self, number: int, outcome: Outcome, choice: int = 0) -> bool:
        """Whether a handler that learns this uses the memory of its process before it waits again, or ends."""
        node, learned = self.nodes[number], Learned(choice, freeze(outcome))
        if not self.runner.keeps_memory or learned in node.edges:
            return False
        if learned not in node.touching and self.runner.touches(node.histories[0].then(outcome, learned)):
            node.touching.add(learned)
        return learned in node.touching

    def edge(self, number: int, outcome: Outcome, choice: int = 0, memory: Memory = no_memory) -> Edge:
        """How it goes on from there by this outcome."""
        node, learned = self.nodes[number], Learned(choice, freeze(outcome))
        edge = node.edges.get(learned)
        if edge is None and self.touches(number, outcome, choice):
            learned = learned._replace(memory=memory())
            edge = node.edges.get(learned)
        if edge is None:
            if node.unseen is not None and len(node.histories[0].outcomes) >= STEPS_MAX:
                raise _grows(node.histories[0], node.unseen)
            given = self._outcomes.setdefault(learned.outcome, outcome)
            to, stand = self._intern(node.histories[0].then(given, learned), Arrival(number, learned))
            left = self.runner.sites(stand.left)
            edge = node.edges[learned] = Edge(given, to, left, stand.carried, stand.memory)
            self._due.extend(Due(number, other, learned) for other in node.histories[1:])
            self._check_merges()
        return edge

    def within(self, number: int, choice: int, outcomes: tuple[Outcome, ...]) -> Effect | None:
        """The next effect of the step that one of those waited for opens, after so many outcomes; None: no more."""
        return self.runner.within(self.nodes[number].histories[0], choice, outcomes)

    def left(self, number: int, outcome: Outcome, choice: int = 0) -> tuple[Site, ...]:
        """The line at which a handler ends that learns this; none where it goes on."""
        return self.edge(number, outcome, choice).left

    def history(self, handler: str, args: tuple[Any, ...]) -> History:
        """That of a request that has just arrived, and uses no memory."""
        return History(handler, args, (self.runner.first_key(handler, args, ""),))

    def lines(self, stand: Stand) -> tuple[tuple[Site, ...], ...]:
        """The lines at which a history waits for each of its effects, and last those at which its handler was left."""
        return tuple(map(self.runner.sites, (*stand.lines, stand.left)))

    def answer(self, history: History, runs: int) -> Stand:
        """Where a history leads; nothing is interned by that, so no number depends on who asks."""
        try:
            stand = self.runner.vetted(history, runs)
        except BaseException:
            self.whole = False
            raise
        if self.answers is not None:
            before = self.answers.get(history.keys)
            self.answers[history.keys] = Answer(history, stand, max(runs, before.runs if before else 0))
        return stand

    def _intern(self, history: History, way: Arrival) -> tuple[int, Stand]:
        """The number of the node that a history leads to, by two runs of it, and where it stands there."""
        stand = self.answer(history, 2)
        key = _key(stand, history, way)
        number = self._interned.get(key)
        if number is None:
            if len(self.nodes) >= NODES_MAX:
                raise LimitReached("nodes_max", NODES_MAX)
            number = self._interned[key] = len(self.nodes)
            waits = tuple(starmap(Awaited, zip(stand.waits, self.lines(stand)[:-1], strict=True)))
            self.nodes.append(Node(waits, stand.ended, [], raised=stand.raised, unseen=stand.unseen))
        self._keep(number, history, way)
        return number, stand

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
            stand = self.answer(history, 1)
            key = _key(stand, history, Arrival(due.node, due.learned))
            if self._interned.get(key) != edge.to or stand.carried != edge.carried:
                raise _unlike(node, other, history, self.runner.run(other), stand)
            self._keep(edge.to, history, Arrival(due.node, due.learned))


def _key(stand: Stand, history: History, way: Arrival) -> Hashable:
    """What tells a place from others. One that its whole history would tell is told by its way there.

    Histories that stand at one node go on alike, so whatever nobody can see in a handler that has come from there by
    one outcome is the same for all of them.
    """
    return (stand.asked, stand.raised, way) if stand.more == history.keys else stand.key


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
