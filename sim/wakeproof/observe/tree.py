"""The observation tree: the real coroutine runs once per distinct history, and is remembered by where it stands.

A handler learns only from its effects, so it is a function of the outcomes it has seen. A node is a place at
which it waits (or has ended); an edge is an outcome. Every new node is run twice and must ask for the same; a
node reached by two histories is continued from both, and they must agree.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Coroutine, Hashable
from dataclasses import dataclass, field
from typing import Any

from wakeproof.errors import LimitReached, ReleaseError
from wakeproof.observe.effects import Effect, Outcome
from wakeproof.observe.frames import Unfreezable, freeze, position

Handler = Callable[..., Coroutine[Any, Any, Any]]
NODES_MAX = 20_000
STEPS_MAX = 500


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


@dataclass(slots=True)
class Node:
    """A handler waiting for `effect`, or ended with `ended` (then `effect` is None)."""

    effect: Effect | None
    ended: Outcome | None
    histories: list[History]
    edges: dict[Outcome, int] = field(default_factory=dict)

    @property
    def visible(self) -> bool:
        """What comes next touches volatile memory or answers somebody, so learning is a moment of its own."""
        return self.effect is None or self.effect.local


class ObservationTree:
    """Nodes by number, in order of discovery; `start` and `advance` are table look-ups after the first time."""

    def __init__(self, handlers: dict[str, Handler], ports: Any) -> None:
        self._handlers, self._ports = handlers, ports
        self._starts: dict[tuple[str, tuple[Any, ...]], int] = {}
        self._interned: dict[Hashable, int] = {}
        self.nodes: list[Node] = []

    def start(self, handler: str, *args: Any) -> int:
        number = self._starts.get((handler, args))
        if number is None:
            number = self._starts[handler, args] = self._intern(History(handler, args))
        return number

    def advance(self, number: int, outcome: Outcome) -> int:
        node = self.nodes[number]
        following = node.edges.get(outcome)
        if following is None:
            reached = [self._intern(history.then(outcome)) for history in node.histories]
            if len(set(reached)) != 1:
                raise self._unlike(node.histories, [self.nodes[n] for n in reached])
            following = node.edges[outcome] = reached[0]
        return following

    def _intern(self, history: History) -> int:
        key, effect, ended = self._run(history)
        again = self._run(history)
        if again[0] != key:
            raise ReleaseError(
                f"{history}: the same history asked for {effect or ended} and then for {again[1] or again[2]}"
                f"{_difference(key, again[0])}",
                remedy="take time, randomness and tokens from a port, and keep nothing between calls",
            )
        number = self._interned.get(key)
        if number is None:
            if len(self.nodes) >= NODES_MAX:
                raise LimitReached("nodes_max", NODES_MAX)
            number = self._interned[key] = len(self.nodes)
            self.nodes.append(Node(effect, ended, [history]))
        elif len(self.nodes[number].histories) < 2 and history not in self.nodes[number].histories:
            self._check_merge(number, history)
        return number

    def _check_merge(self, number: int, history: History) -> None:
        """The second history of a node must lead where the first one led, for every outcome already seen."""
        node = self.nodes[number]
        node.histories.append(history)
        for outcome, following in list(node.edges.items()):
            if self._intern(history.then(outcome)) != following:
                raise self._unlike(node.histories, [self.nodes[following]])

    def _run(self, history: History) -> tuple[Hashable, Effect | None, Outcome | None]:
        """Run the real coroutine through a history: where it stands then, and what it asks for."""
        if len(history.outcomes) > STEPS_MAX:
            raise LimitReached("handler_steps_max", STEPS_MAX)
        coroutine = self._handlers[history.handler](self._ports, *history.args)
        try:
            effect = coroutine.send(None)
            for outcome in history.outcomes:
                effect = coroutine.throw(outcome.exception()) if outcome.error else coroutine.send(outcome.value)
            if not isinstance(effect, Effect):
                raise ReleaseError(f"{history}: awaits {effect!r}, which is no port", remedy="await ports only")
            return (_place(coroutine, history), effect), effect, None
        except StopIteration as stop:
            return _ended(Outcome(stop.value), history)
        except ReleaseError:
            raise
        except Exception as error:  # noqa: BLE001 - a server answers 500, whatever the handler raised
            return _ended(Outcome.raised(error), history)
        finally:
            _abandon(coroutine)

    @staticmethod
    def _unlike(histories: list[History], nodes: list[Node]) -> ReleaseError:
        asked = " and ".join(str(node.effect or node.ended) for node in nodes)
        return ReleaseError(
            f"{histories[0]}: two histories stand at the same place with the same values, yet go on to {asked}",
            remedy="keep what a handler knows in its local variables",
        )


def _place(coroutine: Any, history: History) -> Hashable:
    try:
        return position(coroutine)
    except Unfreezable as unfit:
        raise ReleaseError(
            f"{history}: {unfit}, which has no stable value",
            remedy="use a tuple, a NamedTuple or a frozen dataclass",
        ) from None


def _ended(outcome: Outcome, history: History) -> tuple[Hashable, None, Outcome]:
    try:
        value = freeze(outcome.value)
    except Unfreezable as unfit:
        raise ReleaseError(f"{history}: answers a {unfit}, which has no stable value") from None
    error = outcome.error and (outcome.error[0].__qualname__, repr(outcome.error[1]))
    return ("ended", value, error), None, outcome


def _abandon(coroutine: types.CoroutineType[Any, Any, Any] | Coroutine[Any, Any, Any]) -> None:
    """Close a coroutine as a crash does: whatever its `finally` blocks still ask for never reaches the world."""
    for _ in range(STEPS_MAX):
        try:
            coroutine.close()
            return
        except RuntimeError:
            continue


def _difference(first: Hashable, second: Hashable) -> str:
    """Names the first variable in which two runs of one history differ, when their effects are alike."""
    if not (isinstance(first, tuple) and isinstance(second, tuple) and first[-1] == second[-1]):
        return ""
    for mine, other in zip(first[0], second[0], strict=False):
        for (name, value), (_, changed) in zip(mine[2], other[2], strict=False):
            if value != changed:
                return f": variable '{name}' was {value[-1]!r}, then {changed[-1]!r}"
    return ""
