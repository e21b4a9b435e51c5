"""Handlers over a pipe, run through histories as the observation tree asks: `HandlerRunner` of a `HostedModule`.

A host tells no frames, so a place is told by its history; of handlers that have ended, by how. Calls are effects of the
world's ports by name, and a timer is one of the world's clock. What the world has no rule for is refused at its line.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import Any, NamedTuple, Protocol

from wakeproof.errors import CodePlace, CutShort, LimitReached, ReleaseError, suggest
from wakeproof.kit.messages import ErrorGiven, ErrorTold, HandlerEnd, OutcomeGiven, Ran, RunAsked, StepGiven
from wakeproof.kit.source_places import SourcePlaces
from wakeproof.kit.values import as_json, as_value
from wakeproof.observe.effects import TIMER, Effect, Outcome, PortCall, calls_of
from wakeproof.observe.frozen import Unfreezable, freeze
from wakeproof.observe.history import STEPS_MAX, History
from wakeproof.observe.raised import Raised
from wakeproof.observe.stand import Stand
from wakeproof.sites import Site

_HANGS = "waits for what nothing will ever bring: no call on a port and no timer is under way"
_BY_HISTORY = "a module in another process, of whose handlers nothing but the history is known"


class HandlerRaised(Exception):
    """How a handler ended that raised: the name of the error, and what it says."""


class AnswersRuns(Protocol):
    """What a runner needs of a `HostedModule`."""

    @property
    def adapter(self) -> Any: ...
    @property
    def folder(self) -> Any: ...
    def ask(self, run: RunAsked) -> Ran: ...


class HostWait(NamedTuple):
    """An effect that is pending, by its number within the run, and the line that started it."""

    number: int
    effect: Effect
    at: str


class HistoryEnd(NamedTuple):
    """Where a history has led: the steps that it is for a host, and what is pending."""

    steps: tuple[StepGiven, ...]
    ran: Ran
    waits: tuple[HostWait, ...]


class HostRunner:
    """Has a module's handlers run through histories, over the ports of a world."""

    may_linger = True

    def __init__(self, module: AnswersRuns, ports: Any) -> None:
        self._module = module
        calls = calls_of(ports)
        assert calls is not None, "a world that takes a module over a pipe has nothing but ports"
        self._calls: dict[str, dict[str, PortCall]] = {}
        for call in calls:
            self._calls.setdefault(call.port, {})[call.method] = call
        self._source = SourcePlaces(module.folder)
        self._reached: dict[tuple[Hashable, ...], HistoryEnd] = {}

    def first_key(self, handler: str, args: tuple[Any, ...], label: str) -> Hashable:
        """With its label: chance is drawn from it."""
        return (label, handler, freeze(args))

    def vetted(self, history: History, runs: int) -> Stand:
        return self.run(history)

    def run(self, history: History) -> Stand:
        """Asked in every way that could differ, once (`HostedModule`)."""
        _, ran, waits = self._reach(history)
        ended = None if ran.ended is None else _outcome(ran.ended)
        raised = tuple(_raised(history, ran.ended))
        asked = (None if ended is None else freeze(ended), *(freeze(wait.effect) for wait in waits))
        left = (ran.ended.error.at,) if ran.ended and isinstance(ran.ended.error, ErrorTold) else ()
        stand = Stand((), asked, tuple(wait.effect for wait in waits), ended, raised, left)
        if not waits:
            return stand
        before = history.before
        known = [] if before is None else [wait.number for wait in self._reach(before).waits]
        carried = tuple(known.index(wait.number) if wait.number in known else -1 for wait in waits)
        return stand._replace(
            more=history.keys,
            lines=tuple((wait.at,) for wait in waits),
            carried=carried if any(place >= 0 for place in carried) else (),
            unseen=Unfreezable(_BY_HISTORY, remedy="let the handler end"),
        )

    def sites(self, lines: tuple[str, ...]) -> tuple[Site, ...]:
        return self._source.sites(lines)

    def place(self, handler: str) -> CodePlace:
        return CodePlace(handler, str(self._module.adapter))

    def _reach(self, history: History) -> HistoryEnd:
        """What a host answers to a history; to the one before it, it was asked before."""
        found = self._reached.get(history.keys)
        if found is None:
            if len(history.outcomes) > STEPS_MAX:
                raise LimitReached("handler_steps_max", STEPS_MAX)
            found = self._reached[history.keys] = self._ask(history)
        return found

    def _ask(self, history: History) -> HistoryEnd:
        before, steps = history.before, tuple[StepGiven, ...]()
        if before is not None:
            past = self._reach(before)
            learned = past.waits[history.choices[-1]].number
            steps = (*past.steps, StepGiven(learned, _given(history.outcomes[-1])))
        args = [as_json(arg) for arg in history.args]
        ran = self._module.ask(RunAsked(0, history.label, history.handler, args, history=list(steps)))
        self._check(history, ran)
        waits = [self._wait(history, told) for told in ran.waits]
        return HistoryEnd(steps, ran, tuple(sorted(waits, key=lambda wait: (not wait.effect.local, wait.number))))

    def _check(self, history: History, ran: Ran) -> None:
        if ran.hangs:
            remedy = "let something end the wait"
            raise CutShort(f"{history} {_HANGS}", where=str(self._module.adapter), remedy=remedy, limit="hangs")
        if ran.touched:
            names = ", ".join(f"'{name}'" for name in ran.touched)
            what = f"{history}: uses {names} in memory, and the world keeps no memory of its servers' modules"
            raise ReleaseError(what, where=str(self._module.adapter), remedy="keep it behind a port of the world")

    def _wait(self, history: History, told: dict[str, Any]) -> HostWait:
        at, of = told.get("at") or "", told["of"]
        if of == TIMER:
            ms = told["ms"]
            return HostWait(
                told["id"], Effect(TIMER, f"{TIMER}_{ms}ms", (ms,), local=False, made=CodePlace("", at)), at
            )
        if of != "call":
            what = f"{history}: has an effect of the kind '{of}', and the world has no rule for it"
            raise ReleaseError(what, where=at, remedy=f"known: calls on its ports ({', '.join(sorted(self._calls))})")
        return HostWait(told["id"], self._call(history, told, at), at)

    def _call(self, history: History, told: dict[str, Any], at: str) -> Effect:
        port, name, args = told["port"], told["name"], tuple(map(as_value, told["args"]))
        if port not in self._calls:
            what = f"{history}: calls {port}.{name}, and the world has no port '{port}'"
            raise ReleaseError(what, where=at, remedy=suggest(port, self._calls))
        if name not in self._calls[port]:
            what = f"{history}: calls {port}.{name}, and the world has no rule for it"
            raise ReleaseError(what, where=at, remedy=suggest(name, self._calls[port]))
        call = self._calls[port][name]
        try:
            return call.made_with(args, CodePlace(history.handler, at))
        except TypeError as error:
            what = f"{history}: {port}.{name}{call.signature} was called otherwise: {error}"
            raise ReleaseError(what, where=at, remedy="see the port's protocol class") from None


def _given(outcome: Outcome) -> OutcomeGiven:
    """An injected failure is indefinite unless its class says that it is `definite`: the caller cannot know."""
    if outcome.error is None:
        return OutcomeGiven(value=as_json(outcome.value))
    kind, args = outcome.error
    definite, code = bool(getattr(kind, "definite", False)), getattr(kind, "code", None)
    return OutcomeGiven(error=ErrorGiven(definite, kind.__name__, str(args[0]) if args else "", code))


def _outcome(ended: HandlerEnd) -> Outcome:
    if isinstance(ended.error, ErrorTold):
        return Outcome(None, (HandlerRaised, (ended.error.name, ended.error.message)))
    return Outcome(as_value(ended.value))


def _raised(history: History, ended: HandlerEnd | None) -> Iterator[Raised]:
    """The exception that ended a handler; excused, where it is an injected failure as it was given."""
    if ended is not None and isinstance(ended.error, ErrorTold):
        name, message, at = ended.error.name, ended.error.message, ended.error.at
        failures = [_given(outcome).error for outcome in history.outcomes if outcome.error]
        excused = any(
            isinstance(each, ErrorGiven) and (each.name, each.message) == (name, message) for each in failures
        )
        yield Raised(f"{name}: {message}" if message else name, at, history.handler, swallowed=False, excused=excused)
