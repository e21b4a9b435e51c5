"""A server's answer is lost on its way: all that was asked for has been done, and whoever asked hears nothing."""

from __future__ import annotations

from collections.abc import Iterable

from pullwake.faults.kind import FaultKind, allowed, spend
from pullwake.world.records import ANSWER_LOST, TaskName
from pullwake.world.serving import Servers, actor_of, hearing
from wakeproof.world.layout import View
from wakeproof.world.rules import Action


class AnswerLostRule:
    """Where this kind is allowed an answer travels, and is heard in a step of its own, whose place this takes."""

    idle = False

    def __init__(self, servers: Servers, name: TaskName) -> None:
        self.servers, self.name = servers, name

    def enabled(self, view: View) -> Iterable[Action]:
        label = f"{self.name.label}.answer"
        if self.servers.travels(view, self.name) and allowed(self.servers.deployment, view, ANSWER_LOST, label):
            yield Action(f"{label} lost", actor_of(self.name), fault=ANSWER_LOST, instead=hearing(self.name))

    def fire(self, view: View, action: Action) -> None:
        spend(view, ANSWER_LOST)
        self.servers.hear(view, self.name, lost=True)


FAULT = FaultKind(
    ANSWER_LOST,
    "A server's answer is lost on its way: what was asked for is done, and the caller loses the connection.",
    lambda servers: [AnswerLostRule(servers, name) for name in servers.deployment.tasks.values()],
)
