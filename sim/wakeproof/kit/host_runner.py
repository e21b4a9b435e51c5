"""Handlers over a pipe, run through histories as the observation tree asks: `HandlerRunner` of a `HostedModule`.

A host tells no frames, so a place is told by its history; of handlers that have ended, by how. Calls are effects of the
world's ports by name, and a timer is one of the world's clock. What the world has no rule for is refused at its line.
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol

from wakeproof.errors import CodePlace, CutShort, LimitReached, ReleaseError, UserError, suggest
from wakeproof.kit.messages import ErrorGiven, ErrorTold, HandlerEnd, Hello, OutcomeGiven, Ran, RunAsked, StepGiven
from wakeproof.kit.source_places import SourcePlaces
from wakeproof.kit.values import as_json, as_value
from wakeproof.observe.effects import TIMER, Effect, Outcome, PortCall, StepOutcomes, calls_of
from wakeproof.observe.frozen import Unfreezable, freeze
from wakeproof.observe.history import STEPS_MAX, UNTOUCHED, History
from wakeproof.observe.raised import Raised
from wakeproof.observe.runner import EffectKind, HandlerRunner, Kinds, PortRequest, StepPart
from wakeproof.observe.stand import Stand
from wakeproof.sites import Site

SHOWN_MAX = 120
"""Characters that are told of an effect."""
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
    def hello(self) -> Hello: ...
    def ask(self, run: RunAsked) -> Ran: ...


class HostWait(NamedTuple):
    """An effect that is pending, by its number within the run, and the line that started it.

    `kind` says how it is answered, where it is no call on a port; `part` of which step of several it is.
    """

    number: int
    effect: Effect
    at: str
    kind: EffectKind | None = None
    part: StepPart | None = None

    def answer(self, outcome: Outcome) -> Outcome:
        """An outcome as its handler is given it."""
        if self.kind is None or outcome.error is not None:
            return outcome
        return Outcome(self.kind.answer(self.effect, outcome.value))


class HistoryEnd(NamedTuple):
    """Where a history has led: the steps that it is for a host, and what the host said."""

    steps: tuple[StepGiven, ...]
    ran: Ran


class HostRunner:
    """Has a module's handlers run through histories, over the ports of a world."""

    may_linger = True
    keeps_memory = True
    ports = ""
    """Nothing is kept to be asked again: the files of a module have a digest, and no history outlives a change."""

    @property
    def handlers(self) -> Mapping[str, Any]:
        """None of this process."""
        return {}

    def is_like(self, other: HandlerRunner) -> bool:
        return False

    def __init__(self, module: AnswersRuns, ports: Any, kinds: Kinds = MappingProxyType({})) -> None:
        self._module, self._kinds = module, kinds
        calls = calls_of(ports)
        if calls is None:
            raise UserError(
                "a module over a pipe calls ports by name", remedy="give the world a tuple of Port(...) alone"
            )
        self._calls: dict[str, dict[str, PortCall]] = {}
        for call in calls:
            self._calls.setdefault(call.port, {})[call.method] = call
        self._source = SourcePlaces(module.folder)
        self._reached: dict[tuple[Hashable, ...], HistoryEnd] = {}
        self._waiting: dict[tuple[Hashable, ...], tuple[HostWait, ...]] = {}

    def first_key(self, handler: str, args: tuple[Any, ...], label: str) -> Hashable:
        """With its label: chance is drawn from it."""
        return (label, handler, freeze(args))

    def vetted(self, history: History, runs: int) -> Stand:
        return self.run(history)

    def touches(self, history: History) -> bool:
        """By running it on memory as the step before left it; one that is refused on that may be one that uses it."""
        try:
            return bool(self._reach(history).ran.touched)
        except ReleaseError:
            if not self._module.hello().memory:
                raise
            return True

    def run(self, history: History) -> Stand:
        """Asked in every way that could differ, once (`HostedModule`)."""
        ran, waits = self._reach(history).ran, self._waits(history)
        ended = None if ran.ended is None else _outcome(ran.ended)
        raised = tuple(_raised(history, ran.ended))
        asked = (None if ended is None else freeze(ended), *(freeze(wait.effect) for wait in waits))
        left = (ran.ended.error.at,) if ran.ended and isinstance(ran.ended.error, ErrorTold) else ()
        effects, memory = tuple(wait.effect for wait in waits), self._remembered(ran) if ran.touched else UNTOUCHED
        stand = Stand((), asked, effects, ended, raised, left, memory=memory)
        if not waits:
            return stand
        before = history.before
        known = [] if before is None else [wait.number for wait in self._waits(before)]
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
        before = history.before
        if before is None:
            return self._ran_through(history, ())
        learned, outcome = self._waits(before)[history.choices[-1]], history.outcomes[-1]
        parts = outcome.value.outcomes if isinstance(outcome.value, StepOutcomes) else (outcome,)
        waits = self._step(before, learned, parts[:-1])
        return self._answered(before, waits, parts, self._given_memory(history.memory_before))

    def within(self, history: History, choice: int, outcomes: tuple[Outcome, ...]) -> Effect | None:
        """It is closed by one that says so: what comes of that is learned later, with whatever memory there is then."""
        waits = self._step(history, self._waits(history)[choice], outcomes)
        return waits[-1].effect if len(waits) > len(outcomes) else None

    def _step(self, history: History, first: HostWait, outcomes: Sequence[Outcome]) -> list[HostWait]:
        """The effects of one step, as far as these outcomes lead, and the next of them where there is one."""
        waits = [first]
        for count in range(1, len(outcomes) + 1):
            if waits[-1].part is None or waits[-1].part.closes:
                break
            end = self._answered(history, waits, outcomes[:count], None)
            waits.append(self._next_part(history, first, waits, end.ran))
        return waits

    def _next_part(self, history: History, first: HostWait, waits: Sequence[HostWait], ran: Ran) -> HostWait:
        """Whoever is in the middle of a step waits for nothing but the rest of it, and leaves memory alone."""
        assert first.part is not None, "a step of one effect has no next"
        known = {told["id"] for told in self._reach(history).ran.waits} | {wait.number for wait in waits}
        begun = [self._wait(history, told) for told in ran.waits if told["id"] not in known]
        rest = [wait for wait in begun if wait.part is not None and wait.part.number == first.part.number]
        others = [f"waits for {wait.effect.port}.{wait.effect.name}" for wait in begun if wait not in rest]
        others += ["uses memory of its process"] if ran.touched else []
        others += [] if rest else ["does not end it"]
        if others:
            what = f"{history}: opens a step of several effects ({first.effect.name}), and {others[0]} before its end"
            remedy = "wait for nothing but statements between begin and commit, and do the rest before or after"
            raise ReleaseError(what, where=waits[-1].at, remedy=remedy)
        return min(rest, key=lambda wait: wait.number)

    def _answered(
        self, history: History, waits: Sequence[HostWait], outcomes: Sequence[Outcome], memory: dict[str, Any] | None
    ) -> HistoryEnd:
        """Where it leads that each of these effects came to its outcome; memory is put back before the first."""
        steps = self._reach(history).steps
        for number, (wait, outcome) in enumerate(zip(waits, outcomes, strict=True)):
            answered = _outcome_given(wait.answer(outcome))
            steps = (*steps, StepGiven(wait.number, answered, None if number else memory))
        return self._ran_through(history, steps)

    def _ran_through(self, history: History, steps: tuple[StepGiven, ...]) -> HistoryEnd:
        args = [as_json(arg) for arg in history.args]
        memory = None if history.memory is None else self._given_memory(history.memory)
        run = RunAsked(0, history.label, history.handler, args, memory=memory, history=list(steps))
        return HistoryEnd(steps, self._module.ask(run))

    def _given_memory(self, memory: Hashable) -> dict[str, Any] | None:
        """As a host is given it: None, where it makes no difference."""
        if memory == UNTOUCHED:
            return None
        found: dict[str, Any] = self._module.hello().memory if memory is None else json.loads(str(memory))
        return found

    def _remembered(self, ran: Ran) -> str | None:
        """What a module remembers, as a world keeps it: text, or None for what it remembers when it is booted."""
        text, blank = (json.dumps(each, sort_keys=True) for each in (ran.memory, self._module.hello().memory))
        return None if text == blank else text

    def _waits(self, history: History) -> tuple[HostWait, ...]:
        """What is waited for there, local effects first."""
        found = self._waiting.get(history.keys)
        if found is None:
            ran = self._reach(history).ran
            if ran.hangs:
                remedy = "let something end the wait"
                raise CutShort(f"{history} {_HANGS}", where=str(self._module.adapter), remedy=remedy, limit="hangs")
            waits = sorted(
                (self._wait(history, told) for told in ran.waits),
                key=lambda wait: (not wait.effect.local, wait.number),
            )
            found = self._waiting[history.keys] = tuple(waits)
        return found

    def _wait(self, history: History, told: dict[str, Any]) -> HostWait:
        at, of = told.get("at") or "", told["of"]
        if of == TIMER:
            ms = told["ms"]
            return HostWait(
                told["id"], Effect(TIMER, f"{TIMER}_{ms}ms", (ms,), local=False, made=CodePlace("", at)), at
            )
        if of == "call":
            request = PortRequest(told["port"], told["name"], tuple(map(as_value, told["args"])))
            return HostWait(told["id"], self._call(history, request, at), at)
        kind = self._kinds.get(of)
        meant = kind.read(MappingProxyType(told)) if kind else None
        if meant is None:
            what = f"{history}: has an effect of the kind '{of}' ({_in_words(told)}), and the world has no rule for it"
            known = (*(f"calls on {port}" for port in sorted(self._calls)), *sorted(self._kinds))
            raise ReleaseError(what, where=at, remedy=f"known: {', '.join(known)}")
        assert kind is not None, "nothing else reads an effect of a kind"
        part = kind.part(MappingProxyType(told))
        opens = part is not None and part.opens
        return HostWait(told["id"], self._call(history, meant, at, opens=opens), at, kind, part)

    def _call(self, history: History, request: PortRequest, at: str, *, opens: bool = False) -> Effect:
        port, name, args = request
        if port not in self._calls:
            what = f"{history}: calls {port}.{name}, and the world has no port '{port}'"
            raise ReleaseError(what, where=at, remedy=suggest(port, self._calls))
        if name not in self._calls[port]:
            what = f"{history}: calls {port}.{name}, and the world has no rule for it"
            raise ReleaseError(what, where=at, remedy=suggest(name, self._calls[port]))
        call = self._calls[port][name]
        try:
            return call.made_with(args, CodePlace(history.handler, at), opens=opens)
        except TypeError as error:
            what = f"{history}: {port}.{name}{call.signature} was called with other arguments: {error}"
            raise ReleaseError(what, where=at, remedy="see the port's protocol class") from None


def _in_words(told: Mapping[str, Any]) -> str:
    """What an effect of another kind says of itself, but for where it is from."""
    parts = (str(value) for key, value in told.items() if key not in ("id", "of", "at") and value)
    return " ".join(" ".join(parts).split())[:SHOWN_MAX]


def _outcome_given(outcome: Outcome) -> OutcomeGiven:
    """An injected failure is indefinite unless its class says that it is `definite`: the caller cannot know."""
    if isinstance(outcome.value, OutcomeGiven):
        return outcome.value
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
    """The exception that ended a handler; excused, where an injected failure led to it."""
    if ended is not None and isinstance(ended.error, ErrorTold):
        name, message, at = ended.error.name, ended.error.message, ended.error.at
        excused = ended.error.injected and any(map(_has_failed, history.outcomes))
        yield Raised(f"{name}: {message}" if message else name, at, history.handler, swallowed=False, excused=excused)


def _has_failed(outcome: Outcome) -> bool:
    """By the world's doing: what a database refuses is an outcome like any other."""
    parts = outcome.value.outcomes if isinstance(outcome.value, StepOutcomes) else (outcome,)
    return any(part.error is not None for part in parts)
