"""The faults that befall any world of requests, as rules; each strike spends one of its kind's budget."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from wakeproof.kernel.layout import View
from wakeproof.kernel.rules import Action, Rule
from wakeproof.kernel.tasks.budgets import budget
from wakeproof.kernel.tasks.request import ANSWER_LOST, ARRIVES_LATE, RESTART, Request, Task, adrift, down, hearing

if TYPE_CHECKING:
    from wakeproof.kernel.tasks.tasks import Tasks

LATE = " arrives late"


class CallFailsRule:
    """Calls on one port fail before they take effect, or after (the reply is lost) where that makes a difference.

    The handler cannot tell which: an indefinite error (Maelstrom's word), for the call may have happened.
    """

    idle = False

    def __init__(self, tasks: Tasks, request: Request, kind: str, port: str) -> None:
        self.tasks, self.request, self.kind, self.port = tasks, request, kind, port

    def enabled(self, view: View) -> Iterable[Action]:
        tasks, request, world = self.tasks, self.request, self.tasks.environment
        flying = tasks.task(view, request)
        if flying is None:
            return
        for wait, effect in tasks.sent(flying).items():
            label, names = tasks.label(request, flying, wait), world.names(request.label, effect, None, "")
            if effect.port != self.port or not tasks.budgets.allowed(view, self.kind, label, *names):
                continue
            for way in ("fails", "reply lost") if world.changes(effect) else ("fails",):
                failed, actor = tuple(f"{name} {way}" for name in names), world.actor(request)
                yield Action(f"{label} {way}", actor, fault=self.kind, instead=label, payload=(wait, way), names=failed)

    def fire(self, view: View, action: Action) -> None:
        flying = self.tasks.task(view, self.request)
        assert flying is not None
        view.cause = self.tasks.environment.cause(self.request, flying)
        self.tasks.budgets.spend(view, self.kind)
        wait, way = action.payload
        self.tasks.perform(view, self.request, wait, failing=True, arrived=way == "reply lost")


class AnswerLostRule:
    """Where this kind is allowed an answer travels, and is heard in a step of its own, whose place this takes."""

    idle = False

    def __init__(self, tasks: Tasks, request: Request) -> None:
        self.tasks, self.request = tasks, request

    def enabled(self, view: View) -> Iterable[Action]:
        label = f"{self.request.label}.answer"
        if self.tasks.travels(view, self.request) and self.tasks.budgets.allowed(view, ANSWER_LOST, label):
            actor = self.tasks.environment.actor(self.request)
            yield Action(f"{label} lost", actor, fault=ANSWER_LOST, instead=hearing(self.request))

    def fire(self, view: View, action: Action) -> None:
        self.tasks.budgets.spend(view, ANSWER_LOST)
        self.tasks.hear(view, self.request, lost=True)


class ArrivesLateRule:
    """What a restart left on its way may arrive at any later time, or never. Once no more may, it is forgotten."""

    idle = False

    def __init__(self, tasks: Tasks, request: Request) -> None:
        self.tasks, self.request = tasks, request

    def enabled(self, view: View) -> Iterable[Action]:
        flying: Task | None = view[adrift(self.request.label)]
        if flying is None:
            return
        tasks, world = self.tasks, self.tasks.environment
        for number, sent in enumerate(flying.strays):
            effect, label = tasks.effect_of(sent), tasks.stray_label(self.request, flying, number)
            if tasks.budgets.allowed(view, ARRIVES_LATE, label, *world.names(self.request.label, effect, None, "")):
                names, actor = world.names(self.request.label, effect, None, LATE), world.actor(self.request)
                yield Action(f"{label}{LATE}", actor, fault=ARRIVES_LATE, names=names, payload=number)

    def fire(self, view: View, action: Action) -> None:
        flying: Task = view[adrift(self.request.label)]
        view.cause = self.tasks.environment.cause(self.request, flying)
        self.tasks.budgets.spend(view, ARRIVES_LATE)
        rest = self.tasks.arrive(view, self.request, flying, action.payload, action)
        view[adrift(self.request.label)] = rest if rest.strays else None
        if not view[budget(ARRIVES_LATE)]:
            for request in self.tasks.requests.values():
                view[adrift(request.label)] = None


class RestartRule:
    """A server process restarts at any point: its handlers die, their callers lose the connection, its memory is empty.

    `cause` is who acts, for properties.
    """

    idle = False

    def __init__(self, tasks: Tasks, server: int, cause: Any = RESTART) -> None:
        self.tasks, self.server, self.cause = tasks, server, cause

    def enabled(self, view: View) -> Iterable[Action]:
        label = f"server-{self.server}.restart"
        is_down = self.tasks.environment.downtime and view[down(self.server)]
        if self.tasks.budgets.allowed(view, RESTART, label) and not is_down:
            yield Action(label, f"server-{self.server}", fault=RESTART)

    def fire(self, view: View, action: Action) -> None:
        view.cause = self.cause
        self.tasks.budgets.spend(view, RESTART)
        self.tasks.budgets.tell(view, action.label)
        for slot, value in self.tasks.forgotten(self.server).items():
            view[slot] = value
        if self.tasks.environment.downtime:
            view[down(self.server)] = True
        self.tasks.kill(view, self.server)


class RecoveryRule:
    """A server that was restarted answers again, once its downtime is over."""

    idle = False

    def __init__(self, tasks: Tasks, server: int) -> None:
        self.tasks, self.server = tasks, server

    def enabled(self, view: View) -> Iterable[Action]:
        if view[down(self.server)]:
            yield Action(
                f"server-{self.server}.is_back", f"server-{self.server}", clock=self.tasks.environment.downtime
            )

    def fire(self, view: View, action: Action) -> None:
        view.cause = self.tasks.environment.recovery
        self.tasks.budgets.tell(view, action.label)
        view[down(self.server)] = False


def recovery_rules(tasks: Tasks) -> Iterator[Rule]:
    """For each server that restarts and is down for a while the rule by which it comes back."""
    return (RecoveryRule(tasks, server) for server in tasks.environment.memory if tasks.environment.downtime)


def fault_rules(tasks: Tasks, kind: str) -> Iterator[Rule]:
    """The rules by which this kind of fault strikes requests and servers; none, where it is the world's own."""
    world, requests = tasks.environment, tasks.requests.values()
    if kind == RESTART:
        yield from (RestartRule(tasks, server, world.restarting(server)) for server in world.memory)
    elif kind == ANSWER_LOST:
        yield from (AnswerLostRule(tasks, request) for request in requests)
    elif kind == ARRIVES_LATE:
        yield from (ArrivesLateRule(tasks, request) for request in requests)
    elif kind in world.failing:
        yield from (CallFailsRule(tasks, request, kind, world.failing[kind]) for request in requests)
