"""What a handler asks of the outside: an effect is data, and awaiting it is the only way a handler learns anything."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from types import CoroutineType
from typing import Any, NamedTuple

from wakeproof.errors import CodePlace, suggest

TIMER = "timer"
"""The port of timers: nobody's, for the clock alone answers there."""


@dataclass(frozen=True, slots=True)
class Effect:
    """One call on a port: `port.name(*args)`. A local effect runs in the same step as what precedes it.

    A timer is one as well, on a port of its own; its argument is how many milliseconds it takes. One that `opens` a
    step is followed, in that very step, by those that the handler asks for next, until the last (`StepOutcomes`).

    `made` is the place of the call. It is for refusals: two calls of one kind are equal wherever they are made.
    """

    port: str
    name: str
    args: tuple[Any, ...]
    local: bool
    made: CodePlace = field(default=CodePlace("", ""), compare=False, repr=False)
    opens: bool = False

    def __await__(self) -> Generator[Any, Any, Any]:
        if CALLS.awaiting is not None:
            return (yield from CALLS.awaiting(self))
        return (yield self)

    def __str__(self) -> str:
        return f"{self.port}.{self.name}({', '.join(map(repr, self.args))})"


@dataclass(frozen=True, slots=True, eq=False)
class PendingCall(Effect):
    """An effect as the handler holds it before it has awaited it: like a coroutine, it is equal to nothing but itself.

    asyncio awaits each of what it is given once, and tells them apart by that. They hash by their order in the run,
    so that a set of them iterates alike in every process.
    """

    number: int = field(default=0, repr=False)
    __eq__ = object.__eq__

    def __hash__(self) -> int:
        return self.number

    @property
    def effect(self) -> Effect:
        """What is asked for, which is equal to any other call alike."""
        return Effect(self.port, self.name, self.args, self.local, self.made)


class Outcome(NamedTuple):
    """What a handler learns from an effect: a value, or an exception given as `(type, args)` so that it compares."""

    value: Any = None
    error: tuple[type[Exception], tuple[Any, ...]] | None = None

    @classmethod
    def raised(cls, error: Exception) -> Outcome:
        return cls(None, (type(error), error.args))

    def exception(self) -> Exception:
        assert self.error is not None
        kind, args = self.error
        return kind(*args)


class StepOutcomes(NamedTuple):
    """What came of several effects that are one step, such as the statements of a transaction: of each, in order."""

    outcomes: tuple[Outcome, ...]


class PortMisused(BaseException):
    """A call that no port has, or with arguments it does not take. No Exception, so that no handler swallows it."""


class Port:
    """A stand-in for one port: every public method of the protocol class returns the effect that names the call."""

    def __init__(self, name: str, protocol: type, *, local: bool = False) -> None:
        self._name = name
        for method, function in inspect.getmembers(protocol, inspect.isfunction):
            if not method.startswith("_"):
                signature = inspect.signature(function)
                setattr(self, method, PortCall(name, method, signature, local, _plain_arguments(signature)))
        self._made = True

    def __setattr__(self, name: str, value: Any) -> None:
        """A port keeps nothing: what a handler would leave there, a restart would have to forget."""
        if "_made" in vars(self):
            raise CALLS.misuse(f"the port {self._name} is given '{name}', and keeps nothing")
        super().__setattr__(name, value)

    def __delattr__(self, name: str) -> None:
        raise CALLS.misuse(f"the port {self._name} loses '{name}'")

    def __getattr__(self, method: str) -> Any:
        if method.startswith("_"):
            raise AttributeError(method)
        known = [name for name in vars(self) if not name.startswith("_")]
        raise CALLS.misuse(f"the port {self._name} has no '{method}'; {suggest(method, known)}")

    def __repr__(self) -> str:
        return f"<port {self._name}>"


def calls_of(ports: Any) -> tuple[PortCall, ...] | None:
    """Every call that there is on some ports; None where they are not stand-ins one and all."""
    if not isinstance(ports, tuple) or not all(type(port) is Port for port in ports):
        return None
    return tuple(value for port in ports for value in vars(port).values() if isinstance(value, PortCall))


class PortCall(NamedTuple):
    """One method of a port. Calls are normalised, so that keyword and positional ones are the same effect.

    `plain`: how many arguments a call has that is normal already (None: there is no telling without binding them).
    """

    port: str
    method: str
    signature: inspect.Signature
    local: bool
    plain: int | None = None

    def __call__(self, *args: Any, **kwargs: Any) -> PendingCall:
        given = args if len(args) == self.plain and not kwargs else self._bound(args, kwargs)
        for value in given:
            if isinstance(value, Effect | CoroutineType):
                raise CALLS.misuse(f"{self.port}.{self.method} is given what was never awaited: {_called(value)}")
        frame = sys._getframe(1)  # noqa: SLF001 - the documented way to whoever calls
        made = CodePlace(frame.f_code.co_qualname, f"{frame.f_code.co_filename}:{frame.f_lineno}")
        pending = PendingCall(self.port, self.method, given, self.local, made, number=len(CALLS.made))
        CALLS.made.append(pending)
        return pending

    def made_with(self, args: tuple[Any, ...], made: CodePlace, *, opens: bool = False) -> Effect:
        """The effect of a call that was made elsewhere; `TypeError` for arguments that the method does not take."""
        bound = self.signature.bind(None, *args)
        bound.apply_defaults()
        given = (*bound.args[1:], *bound.kwargs.values())
        return Effect(self.port, self.method, given, self.local, made, opens)

    def _bound(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[Any, ...]:
        try:
            bound = self.signature.bind(None, *args, **kwargs)
        except TypeError as error:
            raise CALLS.misuse(
                f"{self.port}.{self.method}{self.signature} was called with other arguments: {error}"
            ) from None
        bound.apply_defaults()
        return (*bound.args[1:], *bound.kwargs.values())


def _plain_arguments(signature: inspect.Signature) -> int | None:
    kinds = [parameter.kind for parameter in signature.parameters.values()][1:]
    return len(kinds) if all(kind is inspect.Parameter.POSITIONAL_OR_KEYWORD for kind in kinds) else None


def _called(given: Any) -> str:
    return str(given) if isinstance(given, Effect) else f"{given.__qualname__}()"


class Calls:
    """The calls on ports since the last `clear`: those that were made, and those that no port takes.

    `awaiting` is how an effect is waited for on an event loop; None where a coroutine is driven by hand.
    """

    def __init__(self) -> None:
        self.made: list[PendingCall] = []
        self.misused: list[PortMisused] = []
        self.awaiting: Callable[[Effect], Generator[Any, Any, Any]] | None = None

    def clear(self) -> None:
        self.made.clear()
        self.misused.clear()

    def misuse(self, what: str) -> PortMisused:
        """To be raised; kept as well, for a clause that takes every exception would hide it."""
        self.misused.append(PortMisused(what))
        return self.misused[-1]


CALLS = Calls()
"""Of the one handler that runs: handlers run one after another, each to where it waits."""
