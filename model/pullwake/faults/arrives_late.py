"""A call that a server had sent before it died takes effect after that: whoever sent it never learns of it."""

from __future__ import annotations

from collections.abc import Iterable

from pullwake.faults.kind import FaultKind, allowed, spend
from pullwake.world import records as r
from pullwake.world.names import names_of
from pullwake.world.performing import named
from pullwake.world.records import ARRIVES_LATE, Task, TaskName
from pullwake.world.serving import Servers, actor_of, cause_of, waiting
from wakeproof.world.layout import View
from wakeproof.world.rules import Action

LATE = " arrives late"


class ArrivesLateRule:
    """What a restart left on its way may arrive at any later time, or never. Once no more may, it is forgotten."""

    idle = False

    def __init__(self, servers: Servers, name: TaskName) -> None:
        self.servers, self.deployment, self.name = servers, servers.deployment, name

    def enabled(self, view: View) -> Iterable[Action]:
        task: Task | None = view[r.adrift(self.name.label)]
        if task is None:
            return
        effect = waiting(self.servers, task)
        label = f"{self.name.label}.{named(effect)}"
        if allowed(self.deployment, view, ARRIVES_LATE, label, *names_of(self.name.label, effect)):
            names = names_of(self.name.label, effect, suffix=LATE)
            yield Action(f"{label}{LATE}", actor_of(self.name), fault=ARRIVES_LATE, names=names)

    def fire(self, view: View, action: Action) -> None:
        view.cause = cause_of(self.name, view[r.adrift(self.name.label)])
        spend(view, ARRIVES_LATE)
        self.servers.arrive_late(view, self.name, action)
        over = not view[r.budget(ARRIVES_LATE)]
        for name in self.deployment.tasks.values() if over else (self.name,):
            view[r.adrift(name.label)] = None


FAULT = FaultKind(
    ARRIVES_LATE,
    "A call that a server had sent before it died takes effect after that (needs restart).",
    lambda servers: [ArrivesLateRule(servers, name) for name in servers.deployment.tasks.values()],
)
