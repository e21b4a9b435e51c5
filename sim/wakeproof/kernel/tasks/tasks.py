"""Requests in flight, one step at a time.

A remote effect has two moments: it takes effect, and the handler learns of it. They are two steps where what the
handler does next touches volatile memory or answers somebody. Elsewhere they are one: to learn changes nothing but
where the handler itself stands, so it commutes with every step of anybody else, and a step that such a mover follows
may be taken together with it (Lipton, "Reduction", CACM 18(12), 1975). So does a restart: it forgets the handler,
before it has learned or after. Local effects run in the same step as what precedes them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from typing import Any

from wakeproof.errors import CutShort, blaming, place_of
from wakeproof.kernel.layout import Slot, View
from wakeproof.kernel.rules import Action, Rule
from wakeproof.kernel.tasks.budgets import Budget, Budgets, budget
from wakeproof.kernel.tasks.environment import Done, Environment, carry_out
from wakeproof.kernel.tasks.faults import fault_rules, recovery_rules
from wakeproof.kernel.tasks.request import (
    ANSWER_LOST,
    ARRIVES_LATE,
    RAISED,
    Answered,
    Erred,
    Performed,
    Request,
    Task,
    adrift,
    down,
    hearing,
    task,
)
from wakeproof.observe.effects import Effect, Outcome
from wakeproof.observe.tree import Node, ObservationTree
from wakeproof.sites import Site

LOCAL_CALLS_MAX = 1_000
"""Calls on local ports in one step. The tree goes round a loop of them for ever: it stands where it has stood."""


class Tasks:
    """Starts, advances and kills the requests of a world.

    `watcher` sees each remote effect as it is performed, where somebody wants to know what a step sends.
    """

    def __init__(self, environment: Environment, allowed: Budgets | Mapping[str, Budget]) -> None:
        self.environment = environment
        self.budgets = allowed if isinstance(allowed, Budgets) else Budgets(allowed)
        self.tree = ObservationTree(dict(environment.handlers), environment.ports)
        self.requests = {request.label: request for request in environment.requests}
        self.watcher: Callable[[Performed], object] = _unwatched

    def slots(self) -> dict[Slot, Any]:
        """Every slot that requests need, with its first value."""
        slots: dict[Slot, Any] = {task(label): None for label in self.requests}
        if self.environment.downtime:
            slots |= {down(server): False for server in self.environment.memory}
        return slots | ({adrift(label): None for label in self.requests} if ARRIVES_LATE in self.budgets else {})

    def rules(self) -> Iterator[Rule]:
        """For each request its handler goes on, and whatever the allowed faults of requests and servers may do."""
        yield from (TaskRule(self, request) for request in self.requests.values())
        yield from recovery_rules(self)
        for kind in self.budgets.kinds:
            yield from fault_rules(self, kind)

    def task(self, view: View, request: Request) -> Task | None:
        """A request, where it is in flight."""
        found: Task | None = view[task(request.label)]
        return found

    def node(self, task: Task) -> Node:
        return self.tree.nodes[task.node]

    def receive(self, view: View, request: Request, server: int, given: Any, context: Any = None) -> None:
        """A request arrives; a server that is down refuses the connection."""
        if self.environment.downtime and view[down(server)]:
            self.budgets.tell(view, f"{request.label}.refused", f"server-{server} is down")
            self.environment.hear(view, request, context, None)
            return
        with self.blaming(request):
            node = self.tree.start(request.kind, given)
        self._go_on(view, request, Task(server, node, None, context))

    def perform(self, view: View, request: Request, *, failing: bool = False, arrived: bool = True) -> None:
        """The task's remote effect takes effect (unless it never `arrived`), and its outcome is on the way back."""
        world, flying = self.environment, self._flying(view, request)
        effect = self.waiting_for(flying)
        done = (
            carry_out(world, view, request, flying, effect) if arrived else Done(world.failed(effect), flying.context)
        )
        happened = done.outcome if arrived else None
        self.watcher(Performed(effect, happened, failing))
        outcome = world.failed(effect) if failing else done.outcome
        suffix = " fails" if not arrived else " reply lost" if failing else ""
        self.budgets.tell(
            view,
            f"{request.label}.{world.named(effect)}{suffix}",
            "" if failing else world.shown(effect, outcome),
            names=world.names(request.label, effect, happened, suffix),
            acts=done.acts,
            sees=done.sees,
            sites=self.node(flying).sites,
        )
        context = world.struck(request, done.context) if failing else done.context
        following = self.following(request, flying.node, outcome)
        if self._is_seen(request, self.tree.nodes[following]):
            view[task(request.label)] = flying._replace(outcome=outcome, context=context)
        else:
            left = self.tree.left(flying.node, outcome)
            self._go_on(view, request, flying._replace(node=following, context=context), left)

    def _is_seen(self, request: Request, following: Node) -> bool:
        """Whether anybody could tell if the handler learned of its effect later."""
        unseen = request.kind in self.environment.background and following.ended is not None
        return not self.environment.fused or (following.visible and not unseen)

    def learn(self, view: View, request: Request) -> None:
        """The handler learns the outcome that was on its way, and goes on."""
        flying = self._flying(view, request)
        assert flying.outcome is not None
        following = self.following(request, flying.node, flying.outcome)
        left = self.tree.left(flying.node, flying.outcome)
        self._go_on(view, request, flying._replace(node=following, outcome=None), left)

    def following(self, request: Request, node: int, outcome: Outcome) -> int:
        """Where a handler stands once it has learned this."""
        with self.blaming(request):
            return self.tree.advance(node, outcome)

    def blaming(self, request: Request) -> AbstractContextManager[None]:
        """What a handler is refused for, and no line of it is named, is refused where it is defined."""
        return blaming(place_of(self.environment.handlers[request.kind]))

    def kill(self, view: View, server: int) -> None:
        """The process dies: its handlers with it, whatever they were about to do. Callers lose their connection.

        An answer that has left the server is on its way all the same; so may be a call, if any may arrive late.
        """
        for request in self.requests.values():
            flying = self.task(view, request)
            if flying is not None and flying.server == server and not self.travels(view, request):
                if ARRIVES_LATE in self.budgets and self._is_on_its_way(view, flying):
                    view[adrift(request.label)] = flying
                view[task(request.label)] = None
                self.environment.hear(view, request, flying.context, None)

    def _is_on_its_way(self, view: View, flying: Task) -> bool:
        """Sent, not yet in effect, and not for nothing if it comes without anybody to learn of it."""
        effect = self.node(flying).effect
        if not view[budget(ARRIVES_LATE)] or flying.outcome is not None or effect is None:
            return False
        return self.environment.changes(effect)

    def arrive_late(self, view: View, request: Request, action: Action) -> None:
        """What a server that has died had sent takes effect now, and nobody learns of it."""
        flying: Task = view[adrift(request.label)]
        effect = self.waiting_for(flying)
        done = carry_out(self.environment, view, request, flying, effect)
        self.watcher(Performed(effect, done.outcome, failing=False))
        shown, sites = self.environment.shown(effect, done.outcome), self.node(flying).sites
        parts = {"names": action.names, "acts": done.acts, "sees": done.sees, "sites": sites}
        self.budgets.tell(view, action.label, shown, **parts)

    def travels(self, view: View, request: Request) -> bool:
        """An answer that has left the server and was not heard yet."""
        flying = self.task(view, request)
        return flying is not None and flying.outcome is None and self.node(flying).ended is not None

    def hear(self, view: View, request: Request, *, lost: bool = False) -> None:
        """The answer arrives where it was asked for, or the connection is lost before."""
        flying = self._flying(view, request)
        view.cause = self.environment.cause(request, flying)
        view[task(request.label)] = None
        self.budgets.tell(view, f"{request.label}.answer lost" if lost else hearing(request))
        self._answer(view, request, flying, None if lost else self._reply(request, self.node(flying)))

    def _go_on(self, view: View, request: Request, flying: Task, left: tuple[Site, ...] = ()) -> None:
        """Run local effects until the handler waits for a remote one, or ends: at `left`, where it has ended by now."""
        world, node, calls = self.environment, self._after_telling(view, request, flying), 0
        while node.effect is not None and node.effect.local:
            calls += 1
            if calls > LOCAL_CALLS_MAX:
                raise _never_waits(request, node)
            done = carry_out(world, view, request, flying, node.effect)
            label, shown = f"{request.label}.{world.named(node.effect)}", world.shown(node.effect, done.outcome)
            self.budgets.tell(view, label, shown, acts=done.acts, sees=done.sees, sites=node.sites)
            left = self.tree.left(flying.node, done.outcome)
            following = self.following(request, flying.node, done.outcome)
            flying = flying._replace(node=following, context=done.context)
            node = self._after_telling(view, request, flying)
        if node.effect is not None:
            view[task(request.label)] = flying
            return
        reply = self._reply(request, node)
        view.events.append(Answered(request, reply, flying.context))
        self.budgets.tell(view, f"{request.label}.answer", world.shown_reply(reply), sites=left)
        if ANSWER_LOST in self.budgets and request.kind not in world.unheard:
            view[task(request.label)] = flying
            return
        view[task(request.label)] = None
        self._answer(view, request, flying, reply)

    def _answer(self, view: View, request: Request, flying: Task, reply: Any) -> None:
        with self.blaming(request):
            self.environment.hear(view, request, flying.context, reply)

    def _reply(self, request: Request, node: Node) -> Any:
        assert node.ended is not None
        with self.blaming(request):
            return self.environment.reply(request, node.ended)

    def _after_telling(self, view: View, request: Request, flying: Task) -> Node:
        """The node that a handler has come to, once it is told what exceptions came up on the way there."""
        node = self.node(flying)
        for raised in node.raised:
            if not raised.excused:
                view.events.append(Erred(request, raised))
                self.budgets.tell(view, f"{request.label}.{RAISED}", str(raised), amiss=True)
        return node

    def _flying(self, view: View, request: Request) -> Task:
        flying = self.task(view, request)
        assert flying is not None, f"{request.label} is not in flight"
        return flying

    def waiting_for(self, flying: Task) -> Effect:
        """The remote effect that a handler waits for."""
        effect = self.node(flying).effect
        assert effect is not None and not effect.local and flying.outcome is None
        return effect


class TaskRule:
    """One request's handler: it takes its effect, or learns of it; or its answer is heard."""

    idle = False

    def __init__(self, tasks: Tasks, request: Request) -> None:
        self.tasks, self.request = tasks, request

    def enabled(self, view: View) -> Iterable[Action]:
        tasks, request, world = self.tasks, self.request, self.tasks.environment
        flying = tasks.task(view, request)
        if flying is None:
            return
        if tasks.travels(view, request):
            yield Action(hearing(request), world.actor(request), clock="reply_ms")
        elif flying.outcome is None:
            effect = tasks.waiting_for(flying)
            yield Action(
                f"{request.label}.{world.named(effect)}", world.actor(request), clock=world.clocks[effect.port]
            )
        else:
            yield Action(f"{request.label}.{self._learned(flying)}", world.actor(request), clock="reply_ms")

    def fire(self, view: View, action: Action) -> None:
        flying = self.tasks.task(view, self.request)
        assert flying is not None
        view.cause = self.tasks.environment.cause(self.request, flying)
        if self.tasks.travels(view, self.request):
            self.tasks.hear(view, self.request)
        elif flying.outcome is None:
            self.tasks.perform(view, self.request)
        else:
            self.tasks.learn(view, self.request)

    def _learned(self, flying: Task) -> str:
        assert flying.outcome is not None
        node = self.tasks.tree.nodes[self.tasks.following(self.request, flying.node, flying.outcome)]
        return self.tasks.environment.named(node.effect) if node.effect else "answer"


def _unwatched(performed: Performed) -> None:
    """Nobody wants to know."""


def _never_waits(request: Request, node: Node) -> CutShort:
    site = next(iter(node.sites), None)
    what = f"{site.function if site else request.kind} does not end: {LOCAL_CALLS_MAX:,} calls on local ports in a row"
    where, limit = f"{site.file}:{site.line}" if site else "", f"local_calls={LOCAL_CALLS_MAX}"
    return CutShort(what, where=where, remedy="let the loop end by itself", limit=limit)
