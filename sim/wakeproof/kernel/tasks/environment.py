"""What a world says of its requests: who may ask for what, what an effect does, and who hears the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from traceback import walk_tb
from types import MappingProxyType
from typing import Any, NamedTuple

from wakeproof.errors import LimitReached, ReleaseError, UserError
from wakeproof.kernel.layout import Slot, View
from wakeproof.kernel.tasks.request import Request, Task
from wakeproof.observe.effects import Effect, Outcome
from wakeproof.observe.runner import Handlers, Kinds


class CallFailed(Exception):
    """What a handler sees of a call that failed: whether it took effect, nobody there can know."""


def _named(effect: Effect) -> str:
    return effect.name


def _failed(effect: Effect) -> Outcome:
    return Outcome.raised(CallFailed(f"{effect.name} failed"))


def _value_in_words(effect: Effect, outcome: Outcome) -> str:
    return "" if outcome.value is None else str(outcome.value)


def _became(value: Any) -> str:
    return "none" if value is None else "set"


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """Everything around the handlers of a world. Only the first six have to be given.

    `perform(view, request, task, effect)` carries an effect out and gives what the handler gets back, and the task's
    context from then on. `hear(view, request, context, reply)` is how whoever asked takes the answer; None is a lost
    connection. `clocks` names per remote port the class of delay of its calls.

    `memory` has for each server that may restart the slots that go with its process, and what they are afterwards;
    `failing` for each kind of fault by which calls fail the port on which they do. `kinds` says which calls on ports
    effects of other kinds come to, that a module over a pipe has: a request by HTTP, a statement. `processes` are the
    servers on which such a module may remember something (those of `memory`, where none is named); where that has
    changed, `recalled(view, server, text)` may write what a world shows of it, and `remembering(view, request, server,
    acts)` is how a step is told in which a handler uses it, by what that did to other slots, and with what result.
    `came(view, request, task, waits)` sees each handler that has come to wait for these effects, or for none where it
    has ended, and gives the task's context from then on.

    `reply(request, ended)` is the answer that a handler's end comes to, or refuses it; by default an exception is a
    lost connection. `cause`, `restarting` and `recovery` are who acts, for properties; `actor` is who moves, for
    counting context switches. `named` is an effect's part of a label, `names` are further names for patterns, `shown`
    and `shown_reply` what a reader sees of an outcome. `changes` says whether a lost reply differs from a call that
    never arrived, `failed` what a handler learns of either, `struck` what a context becomes by it.

    `unheard` kinds are those whose answer changes nothing; for `background` kinds nobody waits at all. `fused` takes
    the two moments of an effect as one where nobody can see the second. `downtime` is the clock after which a server
    that restarted answers again; empty, where it does so at once. `things` name slots in the world's words, by which
    releases are compared; calls on `outside` ports are heard elsewhere, whatever comes of them.
    """

    requests: Sequence[Request]
    handlers: Handlers
    ports: Any
    perform: Callable[[View, Request, Task, Effect], tuple[Any, Any]]
    hear: Callable[[View, Request, Any, Any], None]
    clocks: Mapping[str, str]
    kinds: Kinds = field(default_factory=lambda: MappingProxyType({}))
    processes: Sequence[int] = ()
    memory: Mapping[int, Mapping[Slot, Any]] = field(default_factory=lambda: MappingProxyType({}))
    failing: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    reply: Callable[[Request, Outcome], Any] = lambda request, ended: ended.value
    cause: Callable[[Request, Task], Any] = lambda request, task: request
    restarting: Callable[[int], Any] = lambda server: "restart"
    actor: Callable[[Request], str] = lambda request: request.label
    named: Callable[[Effect], str] = _named
    names: Callable[[str, Effect, Outcome | None, str], tuple[str, ...]] = lambda label, effect, outcome, suffix: ()
    shown: Callable[[Effect, Outcome], str] = _value_in_words
    shown_reply: Callable[[Any], str] = str
    changes: Callable[[Effect], bool] = lambda effect: True
    failed: Callable[[Effect], Outcome] = _failed
    recalled: Callable[[View, int, str | None], None] = lambda view, server, text: None
    remembering: Callable[[View, Request, int, tuple[str, ...]], tuple[str, str]] = lambda *_: ("", "")
    came: Callable[[View, Request, Task, tuple[Effect, ...]], Any] = lambda view, request, task, waits: task.context
    struck: Callable[[Request, Any], Any] = lambda request, context: context
    unheard: tuple[str, ...] = ()
    background: tuple[str, ...] = ()
    fused: bool = True
    downtime: str = ""
    recovery: Any = "recovery"
    things: Mapping[Slot, str] = field(default_factory=lambda: MappingProxyType({}))
    became: Callable[[Any], str] = _became
    outside: tuple[str, ...] = ()


class Done(NamedTuple):
    """An effect's outcome, the task's context after it, what it did outside its handler, and what it only looked at.

    Two releases are compared by what was done (`entities(entity/a) := idle`, `upstream.ack`), so it is told by what was
    touched and what that became: by no name that a release may choose.
    """

    outcome: Outcome
    context: Any
    acts: tuple[str, ...] = ()
    sees: tuple[str, ...] = ()


def carry_out(world: Environment, view: View, request: Request, task: Task, effect: Effect) -> Done:
    """Perform an effect, and say what was done.

    What a handler gives to a call may be anything. Where the world fails over it, the call is refused at its line.
    """
    before, reads = dict(view.writes), len(view.reads)
    try:
        value, context = world.perform(view, request, task, effect)
    except (UserError, LimitReached):
        raise
    except Exception as error:
        raise _cannot_take(effect, error) from error
    written = newly_written(view, before)
    sees = _seen(world, view.read_since(reads), written)
    acts = (f"{effect.port}.{effect.name}",) if effect.port in world.outside else became(world, view, written)
    return Done(Outcome(value), context, acts, sees)


def newly_written(view: View, before: Mapping[Slot, Any]) -> list[Slot]:
    """The slots that were written since `view.writes` was this."""
    return [slot for slot, value in view.writes.items() if slot not in before or before[slot] is not value]


def _cannot_take(effect: Effect, error: Exception) -> ReleaseError:
    *_, (frame, line) = walk_tb(error.__traceback__)
    at = f"{PurePath(frame.f_code.co_filename).name}:{line}"
    what = f"{effect} cannot be carried out: {type(error).__name__}: {error} (at {at} of the world)"
    return ReleaseError(what, where=effect.made.where, remedy="give each call what its port's protocol class says")


def became(world: Environment, view: View, written: Iterable[Slot]) -> tuple[str, ...]:
    """What was done to things of the world, by what they are now."""
    named = ((world.things.get(slot), slot) for slot in written)
    return tuple(f"{thing} := {world.became(view[slot])}" for thing, slot in named if thing)


def _seen(world: Environment, read: Iterable[Slot], written: Sequence[Slot]) -> tuple[str, ...]:
    named = ((slot, world.things.get(slot)) for slot in read)
    return tuple(thing for slot, thing in named if thing and slot not in written)
