"""What each effect does to the world. One table row per call on a port; nothing here depends on the release."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from functools import partial
from typing import Any, TypeVar

from pullwake.module.messages import Acknowledged, Grant, Refused
from pullwake.module.ports import Unavailable
from pullwake.module.statements import Call, Statement, statement_of
from pullwake.module.tables import ClaimStatus, EntityStatus
from pullwake.protocol.runner import Turn
from pullwake.world import records as r
from pullwake.world import upstream
from pullwake.world.deployment import Deployment
from pullwake.world.history import Event, happened, wrote
from pullwake.world.records import Served, Task
from pullwake.world.witness import check_written, is_shipped, store_of
from wakeproof.errors import ReleaseError, blaming
from wakeproof.kernel.layout import View
from wakeproof.observe.effects import Effect, Outcome

T = TypeVar("T")


class Performer:
    """Carries out one effect of one task in one state; `result` is what the handler gets back."""

    def __init__(self, deployment: Deployment, view: View, task: Task) -> None:
        self.deployment, self.view, self.server = deployment, view, task.server
        self.context: Served = task.context

    def perform(self, effect: Effect) -> Outcome:
        with blaming(effect.made):
            done = PERFORM.get((effect.port, effect.name)) or partial(Performer.further, method=effect.name)
            return Outcome(done(self, *effect.args))

    def execute(self, call: Call) -> Any:
        statement, tables = statement_called(call), self.deployment.tables(self.view)
        result = self.deployment.witness.execute(statement, call, tables, self.view)
        check_written(self.view.writes)
        self.mark_what_was_written()
        if statement.authorizes and result:
            self.accept()
        return result

    def mark_what_was_written(self) -> None:
        """Whatever statement wrote it: a row that says running, for this wake; an active claim row, for its own."""
        wake = self.deployment.wakes.get(self.context.wake)
        row = self.view.writes.get(r.row("entities", wake.stream.entity_url)) if wake else None
        if row is not None and row.status is EntityStatus.RUNNING:
            happened(self.view, self.context.wake, Event.RUNNING)
        for slot in [slot for slot in self.view.writes if slot in self.deployment.wake_at]:
            claim = self.view.writes[slot]
            if claim is not None and claim.status is ClaimStatus.ACTIVE:
                happened(self.view, self.deployment.wake_at[slot].name, Event.CLAIMED)

    def transaction(self, name: str, *calls: Call) -> tuple[Any, ...]:
        return tuple(self.execute(call) for call in calls)

    def guarded(self, name: str, *calls: Call) -> tuple[Any, ...]:
        results: list[Any] = []
        for call in calls:
            results.append(self.execute(call))
            if results[-1] is False:
                break
        return tuple(results)

    def _known(self, wakes: Mapping[str, T], name: str, what: str) -> T:
        """What a call on upstream or the runner names; a name that nobody gave out is the release's mistake."""
        if name not in wakes:
            raise ReleaseError(
                f"a call names the {what} {name!r}, which there is not", remedy=f"pass on the {what} given"
            )
        return wakes[name]

    def claim(self, stream_path: str, runner_id: str) -> Any:
        stream = self._known(self.deployment.stream_at, stream_path, "stream")
        answer = upstream.claim(self.view, self.deployment, stream, runner_id)
        self.context = self.context._replace(wake=answer.wake_id if isinstance(answer, Grant) else NOBODY)
        return answer

    def ack(self, callback_url: str, wake_id: str, epoch: int | None, done: bool, offset: int) -> Any:
        wake = self._known(self.deployment.wakes, wake_id, "wake")
        return upstream.ack(self.view, self.deployment, wake, epoch, done=done, offset=offset)

    def release(self, callback_url: str, wake_id: str, epoch: int) -> Any:
        wake = self._known(self.deployment.wakes, wake_id, "wake")
        return upstream.release(self.view, self.deployment, wake, epoch)

    def append(self, stream_path: str) -> None:
        """A runner's own writes are no pending work: its done acks them with the rest.

        What is appended was accepted, whatever a check had said before; the check that said yes has told it already.
        """
        if not self.context.accepted:
            self.accept()

    def _store(self, method: str, *args: Any) -> Any:
        """What the server's token store answers; one of the release's own is watched."""
        kind = self.deployment.release.tokens
        store = store_of(kind, self.deployment.token_entries(self.view, self.server))
        function = getattr(kind, method)
        if is_shipped(function):
            return function(store, *args)
        before = dict(self.view.writes)
        given = self.deployment.witness.do(function, (store, *args), f"{kind.__name__}.{method}", self.view)
        self._mark_what_was_stored(method, before)
        return given

    def _mark_what_was_stored(self, method: str, before: Mapping[Any, Any]) -> None:
        """Tokens come from the world, so none but `mint` makes one."""
        changed = {slot: value for slot, value in self.view.writes.items() if before.get(slot) is not value}
        for slot, value in changed.items():
            if not isinstance(slot, tuple) or slot[0] != "token" or value is None:
                continue
            token = r.token_in(value)
            if token not in map(token_of, self.deployment.wakes):
                what = f"{method} stores the token {token!r}, which there is not"
                raise ReleaseError(what, remedy="let mint store new ones, and others only move them")
            if token == token_of(self.context.wake):
                happened(self.view, self.context.wake, Event.BEGAN)

    def mint(self, stream_path: str, consumer_id: str) -> str:
        given = token_of(self.context.wake)
        token: str = self._store("mint", stream_path, consumer_id, given)
        if token != given:
            raise ReleaseError(f"mint gives {token!r} where it was given {given!r}", remedy="hand out what it is given")
        happened(self.view, self.context.wake, Event.BEGAN)
        return token

    def owns(self, stream_path: str, consumer_id: str) -> bool:
        owned: bool = self._store("owns", stream_path, consumer_id)
        return owned

    def check(self, stream_path: str, token: str) -> bool:
        accepted: bool = self._store("check", stream_path, token)
        if accepted:
            self.accept()
        return accepted

    def accept(self) -> None:
        """A write met its judge, wherever the release keeps it, and passed."""
        self.view.events.append(r.Accepted(self.context.wake))
        self.context = self.context._replace(accepted=True)
        wrote(self.view, self.context.wake)

    def clear_stream(self, stream_path: str) -> None:
        self._store("clear_stream", stream_path)

    def further(self, *args: Any, method: str) -> Any:
        """A method that only this release's store has."""
        return self._store(method, *args)

    def post(self, wake_id: str) -> None:
        """The runner takes up a wake once; a second delivery of the same wake is answered and dropped."""
        stream = self._known(self.deployment.wakes, wake_id, "wake").stream
        slot = r.turn(wake_id)
        if self.view[slot] is None:
            start = self.view[r.subscription(stream.name)].acked
            beats = self.deployment.bounds.heartbeats
            self.view[slot] = Turn.granted(self.deployment.runners[0], start, beats)

    def nothing(self, *args: Any) -> None:
        """Seen by whoever watches, and by nobody here."""


NOBODY = ""
"""The wake of a claim that got none: whatever its handler still does is done for nobody."""

PERFORM: dict[tuple[str, str], Callable[..., Any]] = {
    ("db", "execute"): Performer.execute,
    ("db", "transaction"): Performer.transaction,
    ("db", "guarded"): Performer.guarded,
    ("upstream", "claim"): Performer.claim,
    ("upstream", "ack"): Performer.ack,
    ("upstream", "release"): Performer.release,
    ("upstream", "append"): Performer.append,
    ("tokens", "mint"): Performer.mint,
    ("tokens", "owns"): Performer.owns,
    ("tokens", "check"): Performer.check,
    ("tokens", "clear_stream"): Performer.clear_stream,
    ("runner", "post"): Performer.post,
    ("events", "on_entity_changed"): Performer.nothing,
    ("log", "swallowed"): Performer.nothing,
}

CHANGING = (("upstream", "claim"), ("upstream", "ack"), ("upstream", "release"), ("runner", "post"))
CLOCKS = {"db": "statement_ms", "upstream": "upstream_ms", "runner": "post_ms", "events": "notify_ms"}


def token_of(wake: str) -> str:
    """A token names the wake it was minted for; tokens come from here, never from the module."""
    return f"token({wake})"


def named(effect: Effect) -> str:
    """The effect's part of a label: the statement's or transaction's name, else the call's."""
    if effect.port != "db":
        return effect.name
    first, *calls = effect.args
    with blaming(effect.made):
        if effect.name == "execute":
            return statement_called(first).name
        if not isinstance(first, str) or not first.isidentifier():
            what = f"{effect.name} is given {_shortly(first)} for a name"
            raise ReleaseError(what, remedy="give a word, then the calls")
        for call in calls:
            statement_called(call)
    return first


def statement_called(call: Any) -> Statement:
    """What is sent to the database is a call of a statement that there is."""
    if not isinstance(call, Call):
        remedy = "call it: read_entity(...)" if isinstance(call, Statement) else "send what a @statement gives"
        raise ReleaseError(f"the database is sent {_shortly(call)}, which is no call of a statement", remedy=remedy)
    try:
        return statement_of(call)
    except LookupError as unknown:
        what, _, remedy = str(unknown.args[0]).partition("; ")
        raise ReleaseError(what, remedy=remedy) from None
    except TypeError as wrong:
        raise ReleaseError(str(wrong), remedy="give what the statement takes, by position or by name") from None


def _shortly(value: Any) -> str:
    return f"the statement {value.name}" if isinstance(value, Statement) else repr(value)


def changes_something(effect: Effect) -> bool:
    """Whether a lost reply differs from a call that never arrived."""
    if effect.port == "db":
        named(effect)
        return any(statement_of(part).writes for part in effect.args if isinstance(part, Call))
    return (effect.port, effect.name) in CHANGING


def failure(effect: Effect) -> Outcome:
    """What a handler learns when a call fails, before or after it took effect: it cannot tell which."""
    return Outcome.raised(Unavailable(f"{named(effect)} failed"))


def told(outcome: Outcome) -> str:
    """An outcome as a reader of a story sees it."""
    if outcome.error:
        return f"error: {' '.join(map(str, outcome.error[1]))}"
    return _plain(outcome.value)


def _plain(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return str(value).lower()
        case Enum():
            return str(value.value)
        case Grant():
            return value.wake_id
        case Refused():
            return value.code
        case Acknowledged():
            return value.code or "ok"
        case tuple() if hasattr(value, "status"):
            return str(getattr(value.status, "value", value.status))
        case tuple() if hasattr(value, "primary_stream"):
            return str(value.primary_stream)
        case tuple():
            return ", ".join(filter(None, map(_plain, value)))
    return str(value)
