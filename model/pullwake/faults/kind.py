"""What every fault kind shares: its name, its rules, its budget, and the failing of a call on a port."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from pullwake.world import records as r
from pullwake.world.deployment import Deployment
from pullwake.world.names import names_of
from pullwake.world.performing import changes_something, named
from pullwake.world.records import Task, TaskName
from pullwake.world.serving import Servers, actor_of, cause_of, waiting
from wakeproof.world.layout import View
from wakeproof.world.rules import Action, Rule


@dataclass(frozen=True, slots=True)
class FaultKind:
    """A kind of fault. `rules` builds what it adds to a world; each of its actions spends one of its budget."""

    name: str
    about: str
    rules: Callable[[Servers], Iterable[Rule]]


def allowed(deployment: Deployment, view: View, kind: str, *labels: str) -> bool:
    """The budget has some left, its window is open, and one of the step's names is one that it may strike."""
    budget = deployment.budgets[kind]
    if not budget.strikes(*labels) or not view[r.budget(kind)]:
        return False
    if deployment.bounds.faults_max and not view[r.FAULTS_LEFT]:
        return False
    return not budget.windowed or view[r.window(kind)] == 1


def spend(view: View, kind: str) -> None:
    view[r.budget(kind)] -= 1
    if r.FAULTS_LEFT in view:
        view[r.FAULTS_LEFT] -= 1


class CallFailsRule:
    """Calls on one port fail before they take effect, or after (the reply is lost) where that makes a difference."""

    idle = False

    def __init__(self, servers: Servers, name: TaskName, kind: str, port: str) -> None:
        self.servers, self.name, self.kind, self.port = servers, name, kind, port

    def enabled(self, view: View) -> Iterable[Action]:
        task: Task | None = view[r.task(self.name.label)]
        if task is None or task.outcome is not None or self.servers.travels(view, self.name):
            return
        effect = waiting(self.servers, task)
        label, names = f"{self.name.label}.{named(effect)}", names_of(self.name.label, effect)
        if effect.port != self.port or not allowed(self.servers.deployment, view, self.kind, label, *names):
            return
        ways = ("fails", "reply lost") if changes_something(effect) else ("fails",)
        for way in ways:
            failed = tuple(f"{name} {way}" for name in names)
            yield Action(
                f"{label} {way}", actor_of(self.name), fault=self.kind, instead=label, payload=way, names=failed
            )

    def fire(self, view: View, action: Action) -> None:
        view.cause = cause_of(self.name, view[r.task(self.name.label)])
        spend(view, self.kind)
        self.servers.perform(view, self.name, failing=True, arrived=action.payload == "reply lost")


def call_fails(kind: str, about: str, port: str) -> FaultKind:
    """The fault kind of one port's calls."""
    return FaultKind(
        kind,
        about,
        lambda servers: [CallFailsRule(servers, name, kind, port) for name in servers.deployment.tasks.values()],
    )
