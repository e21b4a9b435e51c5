"""The seam between the observation tree and whatever runs a handler: *through this history, where does it stand?*

Two answer that: `CoroutineRunner` runs coroutines in this process, and a module in another process, in whatever
language, is asked over a pipe (`kit.host_runner`). The tree, and all that is built on it, knows neither.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from typing import Any, NamedTuple, Protocol, TypeAlias, runtime_checkable

from wakeproof.errors import CodePlace
from wakeproof.observe.effects import Effect, Outcome
from wakeproof.observe.handler_run import Handler
from wakeproof.observe.history import History
from wakeproof.observe.stand import Stand
from wakeproof.sites import Site


class HandlerRunner(Protocol):
    """Runs handlers through histories, each to where it waits for effects, or has ended.

    `handlers` are functions of this process, if they are; `ports` is all that can be told of its ports, the same in any
    process, and nothing where that is not all there is. `may_linger`: tasks that a handler started may go on after its
    end. `keeps_memory`: its process may remember something from one request to another, that comes back with each
    history and goes into the next.
    """

    @property
    def handlers(self) -> Mapping[str, Any]: ...
    @property
    def ports(self) -> str: ...
    @property
    def may_linger(self) -> bool: ...
    @property
    def keeps_memory(self) -> bool: ...

    def is_like(self, other: HandlerRunner) -> bool:
        """Whether the other would answer the same: the very handlers, and ports of which all is known."""

    def first_key(self, handler: str, args: tuple[Any, ...], label: str) -> Hashable:
        """What tells two starts apart: of equal keys, all that follows is equal."""

    def vetted(self, history: History, runs: int) -> Stand:
        """Where a history leads, by at least so many runs that agree; it depends on nothing but the history."""

    def touches(self, history: History) -> bool:
        """Whether the last step of a history uses the memory of its process. What that holds makes no difference: up to
        the first use of it, nothing that it does depends on it."""

    def run(self, history: History) -> Stand:
        """The same by one run that nobody checks."""

    def within(self, history: History, choice: int, outcomes: tuple[Outcome, ...]) -> Effect | None:
        """The next effect of the step that this one of the effects waited for opens, once so many outcomes of it are
        known; None where it is over."""

    def sites(self, lines: tuple[Any, ...]) -> tuple[Site, ...]:
        """The lines of a `Stand`, the release's own of them, as they are told."""

    def place(self, handler: str) -> CodePlace:
        """Where a handler is defined, for what it is refused for."""


class PortRequest(NamedTuple):
    """A call on a port of the world, which an effect of another kind comes to."""

    port: str
    name: str
    args: tuple[Any, ...] = ()


class StepPart(NamedTuple):
    """An effect that is part of a step of several: those of one `number`, from the one that opens it to the last."""

    number: int
    opens: bool = False
    closes: bool = False


def _alone(told: Mapping[str, Any]) -> StepPart | None:
    return None


class EffectKind(NamedTuple):
    """How a world reads effects of a kind that is no call on a port, and answers them: `http`, `sql`, or one's own.

    `read(told)` is the call that one comes to, by what it is told to be; None, where the world has no rule for it.
    `answer(effect, value)` is what its handler is given for that call's value: whatever JSON has, or an outcome as the
    line protocol has it (`OutcomeGiven`), such as an error of a database. `part(told)` is the step that it is part of,
    where that has several effects: a transaction is one step, from its begin to its commit.
    """

    read: Callable[[Mapping[str, Any]], PortRequest | None]
    answer: Callable[[Effect, Any], Any]
    part: Callable[[Mapping[str, Any]], StepPart | None] = _alone


Kinds: TypeAlias = Mapping[str, EffectKind]


@runtime_checkable
class HandlersElsewhere(Protocol):
    """Handlers that are no functions of this process: whoever has the ports may have them run."""

    def runner(self, ports: Any, kinds: Kinds) -> HandlerRunner: ...


Handlers: TypeAlias = Mapping[str, Handler] | HandlersElsewhere
"""What a world is given to run: coroutine functions by name, or a module elsewhere."""
