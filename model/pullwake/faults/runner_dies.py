"""A runner process dies and comes back with nothing: no done will ever come for the wakes it had."""

from __future__ import annotations

from collections.abc import Iterable

from pullwake.faults.kind import FaultKind, each
from pullwake.protocol.attempt import AttemptEvent, Standing
from pullwake.protocol.runner import ALIVE, RunnerEvent
from pullwake.world import records as r
from pullwake.world.records import Cause
from pullwake.world.servers import Servers
from wakeproof.kernel.layout import View
from wakeproof.kernel.rules import Action

KIND = "runner_dies"


class RunnerDiesRule:
    """Offered while the runner has something to forget. Requests it has sent go on at their server."""

    idle = False

    def __init__(self, servers: Servers, runner: str) -> None:
        self.deployment, self.runner = servers.deployment, runner

    def enabled(self, view: View) -> Iterable[Action]:
        label = f"{self.runner}.dies"
        if self.deployment.faults.allowed(view, KIND, label) and (self._turns(view) or self._claims(view)):
            yield Action(label, self.runner, fault=KIND)

    def fire(self, view: View, action: Action) -> None:
        view.cause = Cause(KIND)
        self.deployment.faults.spend(view, KIND)
        self.deployment.tell(view, action.label)
        for wake in self._claims(view):
            slot = r.attempt(wake, self.runner)
            view[slot] = view[slot].take(AttemptEvent.DIED)
        for wake in self._turns(view):
            view[r.turn(wake)], _ = view[r.turn(wake)].take(RunnerEvent.DIED)

    def _turns(self, view: View) -> list[str]:
        turns = ((wake, view[r.turn(wake)]) for wake in self.deployment.wakes)
        return [wake for wake, turn in turns if turn and turn.runner == self.runner and turn.phase in ALIVE]

    def _claims(self, view: View) -> list[str]:
        slots = ((wake, r.attempt(wake, self.runner)) for wake in self.deployment.wakes)
        return [wake for wake, slot in slots if slot in view and view[slot].standing is Standing.SENT]


FAULT = FaultKind(
    KIND,
    "A runner dies and comes back with empty memory; for its wakes no done will ever come.",
    lambda servers: [RunnerDiesRule(servers, runner) for runner in servers.deployment.runners],
    lambda deployment, calls: each(deployment.runners, "dies"),
)
