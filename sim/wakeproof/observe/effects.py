"""What a handler asks of the outside: an effect is data, and awaiting it is the only way a handler learns anything."""

from __future__ import annotations

import inspect
from collections.abc import Generator
from dataclasses import dataclass
from typing import Any, NamedTuple

from wakeproof.errors import suggest


@dataclass(frozen=True, slots=True)
class Effect:
    """One call on a port: `port.name(*args)`. A local effect runs in the same step as what precedes it."""

    port: str
    name: str
    args: tuple[Any, ...]
    local: bool

    def __await__(self) -> Generator[Effect, Any, Any]:
        return (yield self)

    def __str__(self) -> str:
        return f"{self.port}.{self.name}({', '.join(map(repr, self.args))})"


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


class PortMisused(BaseException):
    """A call that no port has, or with arguments it does not take. No Exception, so that no handler swallows it."""


class Port:
    """A stand-in for one port: every public method of the protocol class returns the effect that names the call."""

    def __init__(self, name: str, protocol: type, *, local: bool = False) -> None:
        self._name = name
        for method, function in inspect.getmembers(protocol, inspect.isfunction):
            if not method.startswith("_"):
                setattr(self, method, PortCall(name, method, inspect.signature(function), local))
        self._made = True

    def __setattr__(self, name: str, value: Any) -> None:
        """A port keeps nothing: what a handler would leave there, a restart would have to forget."""
        if "_made" in vars(self):
            raise PortMisused(f"the port {self._name} is given '{name}', and keeps nothing")
        super().__setattr__(name, value)

    def __delattr__(self, name: str) -> None:
        raise PortMisused(f"the port {self._name} loses '{name}'")

    def __getattr__(self, method: str) -> Any:
        if method.startswith("_"):
            raise AttributeError(method)
        known = [name for name in vars(self) if not name.startswith("_")]
        raise PortMisused(f"the port {self._name} has no '{method}'; {suggest(method, known)}")

    def __repr__(self) -> str:
        return f"<port {self._name}>"


class PortCall(NamedTuple):
    """One method of a port. Calls are normalised, so that keyword and positional ones are the same effect."""

    port: str
    method: str
    signature: inspect.Signature
    local: bool

    def __call__(self, *args: Any, **kwargs: Any) -> Effect:
        try:
            bound = self.signature.bind(None, *args, **kwargs)
        except TypeError as error:
            raise PortMisused(f"{self.port}.{self.method}{self.signature} was called otherwise: {error}") from None
        bound.apply_defaults()
        return Effect(self.port, self.method, (*bound.args[1:], *bound.kwargs.values()), self.local)
