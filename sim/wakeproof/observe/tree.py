"""The observation tree: the real coroutine runs once per distinct history, and is remembered by where it stands.

A handler learns only from its effects, so it is a function of the outcomes it has seen. A node is a place at
which it waits (or has ended); an edge is an outcome. Every new node is run twice and must ask for the same; a
node reached by two histories is continued from both, and they must agree.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from wakeproof.errors import LimitReached, ReleaseError
from wakeproof.observe.effects import Effect, Outcome
from wakeproof.observe.frames import FrameKey, position
from wakeproof.observe.freezing import Unfreezable, freeze
from wakeproof.observe.raised import Raised
from wakeproof.observe.reach import OwnCode
from wakeproof.observe.running import Handler, running

NODES_MAX = 20_000
STEPS_MAX = 500
HISTORIES_CHECKED = 2


@dataclass(frozen=True, slots=True)
class History:
    """One way to reach a node: the handler's name, its arguments, and the outcomes it has seen."""

    handler: str
    args: tuple[Any, ...]
    outcomes: tuple[Outcome, ...] = ()

    def then(self, outcome: Outcome) -> History:
        return History(self.handler, self.args, (*self.outcomes, outcome))

    def __str__(self) -> str:
        return f"{self.handler}, step {len(self.outcomes) + 1}"


class Edge(NamedTuple):
    """An outcome, and the number of the node to which it leads."""

    outcome: Outcome
    to: int


@dataclass(slots=True)
class Node:
    """A handler waiting for `effect`, or ended with `ended` (then `effect` is None). Edges by frozen outcome.

    `raised` is what came up in the handler's own code on the last segment of the way here.
    """

    effect: Effect | None
    ended: Outcome | None
    histories: list[History]
    edges: dict[Hashable, Edge] = field(default_factory=dict)
    raised: tuple[Raised, ...] = ()

    @property
    def visible(self) -> bool:
        """What comes next touches volatile memory or answers somebody, so learning is a moment of its own."""
        return self.effect is None or self.effect.local

    def __str__(self) -> str:
        return _asked(self.effect, self.ended)


class Stand(NamedTuple):
    """Where one run through a history stands: its frames (none once ended), and what it asks for or ended with.

    `raised` belongs to it, for a place reached by hiding a bug is not the place reached without one.
    """

    frames: tuple[FrameKey, ...]
    asked: Hashable
    effect: Effect | None
    ended: Outcome | None
    raised: tuple[Raised, ...] = ()

    @property
    def key(self) -> Hashable:
        return (self.frames, self.asked, self.raised)

    def __str__(self) -> str:
        return _asked(self.effect, self.ended)


class ObservationTree:
    """Nodes by number, in order of discovery; `start` and `advance` are table look-ups after the first time."""

    def __init__(self, handlers: dict[str, Handler], ports: Any) -> None:
        self._handlers, self._ports = handlers, ports
        self._own = OwnCode(handlers.values())
        self._starts: dict[Hashable, int] = {}
        self._interned: dict[Hashable, int] = {}
        self.nodes: list[Node] = []

    def start(self, handler: str, *args: Any) -> int:
        key = (handler, freeze(args))
        number = self._starts.get(key)
        if number is None:
            number = self._starts[key] = self._intern(History(handler, args))
        return number

    def advance(self, number: int, outcome: Outcome) -> int:
        node, key = self.nodes[number], freeze(outcome)
        edge = node.edges.get(key)
        if edge is None:
            reached = [self._intern(history.then(outcome)) for history in node.histories]
            for other in reached[1:]:
                self._check_alike(node, reached[0], other)
            edge = node.edges[key] = Edge(outcome, reached[0])
        return edge.to

    def _intern(self, history: History) -> int:
        """The number of the node that a history leads to, found by running it twice."""
        stand, again = self._run(history), self._run(history)
        if again.key != stand.key:
            raise ReleaseError(
                f"{history}: the same history asked for {stand} and then for {again}{_difference(stand, again)}",
                remedy="take time, randomness and tokens from a port, and keep nothing between calls",
            )
        number = self._interned.get(stand.key)
        if number is None:
            if len(self.nodes) >= NODES_MAX:
                raise LimitReached("nodes_max", NODES_MAX)
            number = self._interned[stand.key] = len(self.nodes)
            self.nodes.append(Node(stand.effect, stand.ended, [history], raised=stand.raised))
        elif len(self.nodes[number].histories) < HISTORIES_CHECKED:
            self._check_merge(self.nodes[number], history)
        return number

    def _check_merge(self, node: Node, history: History) -> None:
        """The second history of a node must lead where the first one led, for every outcome already seen."""
        if freeze(history) in map(freeze, node.histories):
            return
        node.histories.append(history)
        for edge in list(node.edges.values()):
            self._check_alike(node, edge.to, self._intern(history.then(edge.outcome)))

    def _check_alike(self, node: Node, first: int, second: int) -> None:
        if first != second:
            asked = " and to ".join(str(self.nodes[number]) for number in (first, second))
            raise ReleaseError(
                f"{node.histories[0]}: two histories stand at {node} with the same values, yet go on to {asked}",
                remedy="keep what a handler knows in its local variables",
            )

    def _run(self, history: History) -> Stand:
        """Run the real coroutine through a history: where it stands then, and what it asks for."""
        if len(history.outcomes) > STEPS_MAX:
            raise LimitReached("handler_steps_max", STEPS_MAX)
        with running(self._handlers[history.handler], self._ports, history, self._own) as run:
            if run.ended is not None:
                return _ended(run.ended, history, run.raised)
            return _waiting(run.coroutine, run.effect, history, run.raised)


def _waiting(coroutine: Any, effect: Any, history: History, raised: tuple[Raised, ...]) -> Stand:
    if not isinstance(effect, Effect):
        raise ReleaseError(f"{history}: awaits {effect!r}, which is no port", remedy="await ports only")
    asked = _frozen(effect, f"{history}: {effect} is given")
    try:
        return Stand(position(coroutine), asked, effect, None, raised)
    except Unfreezable as unfit:
        raise _unstable(f"{history}: {unfit}") from None


def _ended(outcome: Outcome, history: History, raised: tuple[Raised, ...]) -> Stand:
    return Stand((), _frozen(outcome, f"{history}: answers"), None, outcome, raised)


def _frozen(value: Any, what: str) -> Hashable:
    try:
        return freeze(value)
    except Unfreezable as unfit:
        raise _unstable(f"{what} a {unfit}") from None


def _unstable(what: str) -> ReleaseError:
    return ReleaseError(f"{what}, which has no stable value", remedy="use a tuple, a NamedTuple or a frozen dataclass")


def _asked(effect: Effect | None, ended: Outcome | None) -> str:
    if effect:
        return str(effect)
    assert ended is not None
    return f"the answer {ended.value!r}" if ended.error is None else f"the end by {ended.error[0].__name__}"


def _difference(first: Stand, second: Stand) -> str:
    """Names the first variable in which two runs of one history differ, when their effects are alike."""
    if first.asked != second.asked:
        return ""
    for mine, other in zip(first.frames, second.frames, strict=False):
        changed = zip(mine.variables, other.variables, strict=False)
        for (name, value), (_, then) in changed:
            if value != then:
                return f": variable '{name}' of {mine.code.co_qualname} was {_plain(value)}, then {_plain(then)}"
        if mine.temporaries != other.temporaries:
            return f": a temporary in {mine.code.co_qualname} changed"
    return ""


def _plain(key: Hashable) -> str:
    """A frozen value as its reader knows it: the key without its types."""
    if not isinstance(key, tuple):
        return repr(key)
    return _plain(key[1]) if len(key) == 2 else f"({', '.join(map(_plain, key[1:]))})"
