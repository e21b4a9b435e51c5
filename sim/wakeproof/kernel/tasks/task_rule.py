"""What a request in flight does by itself: each of its effects takes place and is learned, and its answer is heard."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from wakeproof.kernel.layout import View
from wakeproof.kernel.rules import TIMER_CLOCK, Action
from wakeproof.kernel.tasks.request import Request, Task, hearing
from wakeproof.observe.effects import TIMER, Effect

if TYPE_CHECKING:
    from wakeproof.kernel.tasks.tasks import Tasks

PERFORMS, LEARNS, ARRIVES, FORGOTTEN = "performs", "learns", "arrives", "forgotten"
AFTER_ALL, NEVER, GIVEN_UP = " arrives after all", " never arrives", " was given up"
"""How the steps are called of which one becomes of a call that its handler has given up."""
RETURNS = " returns"
"""How the step is called in which a handler learns of one of several effects that it waits for."""


class TaskRule:
    """One request's handler: one of its effects takes place, or it learns of one; or its answer is heard."""

    idle = False

    def __init__(self, tasks: Tasks, request: Request) -> None:
        self.tasks, self.request = tasks, request

    def enabled(self, view: View) -> Iterable[Action]:
        tasks, request, world = self.tasks, self.request, self.tasks.environment
        flying = tasks.task(view, request)
        if flying is None:
            return
        actor = world.actor(request)
        if tasks.travels(view, request):
            yield Action(hearing(request), actor, clock="reply_ms")
        for number, (effect, _) in enumerate(tasks.waits(flying)):
            if flying.outcome(number) is not None:
                yield Action(self._learning(view, flying, number), actor, clock="reply_ms", payload=(LEARNS, number))
            elif effect.port == TIMER:
                label, (ms,) = tasks.label(request, flying, number), effect.args
                yield Action(label, actor, clock=TIMER_CLOCK, stretch=ms, payload=(TIMER, number))
            else:
                label, clock = tasks.label(request, flying, number), world.clocks[effect.port]
                yield Action(label, actor, clock=clock, payload=(PERFORMS, number))
        for number, sent in enumerate(flying.strays):
            yield from self._of_stray(flying, number, tasks.effect_of(sent))

    def _of_stray(self, flying: Task, number: int, effect: Effect) -> Iterator[Action]:
        """One of the two becomes of a call that was given up."""
        tasks, request, world = self.tasks, self.request, self.tasks.environment
        label, actor, clock = (
            tasks.stray_label(request, flying, number),
            world.actor(request),
            world.clocks[effect.port],
        )
        names = world.names(request.label, effect, None, AFTER_ALL)
        group = f"{label}{GIVEN_UP}"  # a label of its own: the handler may wait for the same call again
        yield Action(f"{label}{AFTER_ALL}", actor, clock, group=group, names=names, payload=(ARRIVES, number))
        yield Action(f"{label}{NEVER}", actor, clock, group=group, payload=(FORGOTTEN, number))

    def fire(self, view: View, action: Action) -> None:
        flying = self.tasks.task(view, self.request)
        assert flying is not None
        view.cause = self.tasks.environment.cause(self.request, flying)
        if action.payload is None:
            self.tasks.hear(view, self.request)
            return
        what, number = action.payload
        if what == ARRIVES:
            self.tasks.keep(view, self.request, self.tasks.arrive(view, self.request, flying, number, action))
        elif what == FORGOTTEN:
            self.tasks.budgets.tell(view, action.label)
            self.tasks.keep(view, self.request, flying.without(number))
        else:
            steps = {PERFORMS: self.tasks.perform, LEARNS: self.tasks.learn, TIMER: self.tasks.fire_timer}
            steps[what](view, self.request, number)

    def _learning(self, view: View, flying: Task, wait: int) -> str:
        """After what comes next, which the handler does in the same step; of several outcomes, after each itself."""
        outcome, node = flying.outcome(wait), self.tasks.node(flying)
        assert outcome is not None
        following = self.tasks.tree.nodes[self.tasks.following(view, self.request, flying, outcome, wait).to]
        if len(node.waits) > 1 or (flying.answered and following.effect is None):
            return f"{self.tasks.label(self.request, flying, wait)}{RETURNS}"
        named = self.tasks.named(following.effect) if following.effect else "answer"
        return f"{self.request.label}.{named}"
