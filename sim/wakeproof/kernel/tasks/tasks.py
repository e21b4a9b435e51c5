"""Requests in flight, one step at a time.

A remote effect has two moments: it takes effect, and the handler learns of it. They are two steps where what the
handler does next touches volatile memory or answers somebody. Elsewhere they are one: to learn changes nothing but
where the handler itself stands, so it commutes with every step of anybody else, and a step that such a mover follows
may be taken together with it (Lipton, "Reduction", CACM 18(12), 1975). So does a restart: it forgets the handler,
before it has learned or after. Local effects run in the same step as what precedes them.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from functools import partial
from typing import Any

from wakeproof.errors import blaming
from wakeproof.kernel.layout import Slot, View
from wakeproof.kernel.rules import Action, Rule
from wakeproof.kernel.tasks import refusals
from wakeproof.kernel.tasks.budgets import Budget, Budgets, budget
from wakeproof.kernel.tasks.environment import Done, Environment, became, carry_out, newly_written
from wakeproof.kernel.tasks.faults import fault_rules, recovery_rules
from wakeproof.kernel.tasks.request import (
    ANSWER_LOST,
    ARRIVES_LATE,
    GONE,
    RAISED,
    Answered,
    Erred,
    Performed,
    Request,
    Returning,
    Stray,
    Task,
    adrift,
    down,
    hearing,
    remembered,
    task,
)
from wakeproof.kernel.tasks.task_rule import TaskRule
from wakeproof.kernel.tasks.together import carry_out_step, with_reply_lost
from wakeproof.observe.coroutine_runner import runner_of
from wakeproof.observe.effects import TIMER, Effect, Outcome
from wakeproof.observe.history import UNTOUCHED
from wakeproof.observe.tree import Awaited, Edge, Node, ObservationTree
from wakeproof.sites import Site


class Tasks:
    """Starts, advances and kills the requests of a world.

    `watcher` sees each remote effect as it is performed, where somebody wants to know what a step sends.
    """

    def __init__(self, environment: Environment, allowed: Budgets | Mapping[str, Budget]) -> None:
        self.environment = environment
        self.budgets = allowed if isinstance(allowed, Budgets) else Budgets(allowed)
        self.runner = runner_of(environment.handlers, environment.ports, environment.kinds)
        self.tree = ObservationTree(self.runner)
        self.requests = {request.label: request for request in environment.requests}
        self.watcher: Callable[[Performed], object] = _unwatched
        self._may_linger = self.runner.may_linger
        self._processes = (environment.processes or tuple(environment.memory)) if self.runner.keeps_memory else ()

    def slots(self) -> dict[Slot, Any]:
        """Every slot that requests need, with its first value."""
        slots: dict[Slot, Any] = {task(label): None for label in self.requests}
        slots |= {remembered(server): None for server in self._processes}
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
        if self._may_linger and self.task(view, request) is not None:
            raise refusals.comes_again(request)
        with self.blaming(request):
            memory = partial(self._memory, view, request, server)
            start = self.tree.begun(request.kind, (given,), request.label, memory)
        self._remember(view, request, server, start.memory)
        self._go_on(view, request, Task(server, start.to, (), context))

    def perform(
        self, view: View, request: Request, wait: int = 0, *, failing: bool = False, arrived: bool = True
    ) -> None:
        """One of the task's remote effects takes effect (unless it never `arrived`); its outcome is on the way back."""
        world, flying = self.environment, self._flying(view, request)
        effect = self.waiting_for(flying, wait)
        if arrived:
            done = carry_out_step(world, self.tree, view, request, flying, wait, effect)
        else:
            done = Done(world.failed(effect), flying.context)
        happened = done.outcome if arrived else None
        self.watcher(Performed(effect, happened, failing))
        outcome = with_reply_lost(done.outcome, world.failed(effect)) if failing else done.outcome
        suffix = " fails" if not arrived else " reply lost" if failing else ""
        self.budgets.tell(
            view,
            f"{self.label(request, flying, wait)}{suffix}",
            "" if failing else world.shown(effect, outcome),
            names=world.names(request.label, effect, happened, suffix),
            acts=done.acts,
            sees=done.sees,
            sites=self.node(flying).waits[wait].sites,
        )
        context = world.struck(request, done.context) if failing else done.context
        performed = flying._replace(context=context)
        if self._is_seen(view, request, flying, wait, outcome):
            returning = sorted((*flying.returning, Returning(wait, outcome)), key=lambda each: each.wait)
            view[task(request.label)] = performed._replace(returning=tuple(returning))
        else:
            self._take(view, request, performed, Returning(wait, outcome))

    def _is_seen(self, view: View, request: Request, flying: Task, wait: int, outcome: Outcome) -> bool:
        """Whether anybody could tell if the handler learned of its effect later.

        The handler itself can, where it waits for something else as well: that may come first.
        """
        if not self.environment.fused or len(self.node(flying).waits) > 1:
            return True
        with self.blaming(request):
            if self.tree.touches(flying.node, outcome, wait):
                return True
        following = self.tree.nodes[self.following(view, request, flying, outcome, wait).to]
        if following.effect is not None and following.effect.local:
            return True
        return following.ended is not None and not flying.answered and request.kind not in self.environment.background

    def learn(self, view: View, request: Request, wait: int = 0) -> None:
        """The handler learns an outcome that was on its way, and goes on."""
        flying = self._flying(view, request)
        outcome = flying.outcome(wait)
        assert outcome is not None
        self._take(view, request, flying, Returning(wait, outcome))

    def fire_timer(self, view: View, request: Request, wait: int) -> None:
        """A timer that the handler has set comes to its end."""
        flying = self._flying(view, request)
        self.budgets.tell(view, self.label(request, flying, wait), sites=self.node(flying).waits[wait].sites)
        self._take(view, request, flying, Returning(wait, Outcome()))

    def _take(self, view: View, request: Request, flying: Task, learned: Returning) -> None:
        """The handler goes on from what it has learned."""
        edge = self.following(view, request, flying, learned.outcome, learned.wait)
        self._remember(view, request, flying.server, edge.memory)
        self._go_on(view, request, self._moved(view, request, flying, edge, learned.wait), edge.left)

    def _moved(self, view: View, request: Request, flying: Task, edge: Edge, learned: int) -> Task:
        """A task that has come to another node.

        What it waits for still keeps what is on its way. A call that it has given up was sent all the same: who cancels
        a request cannot take it back, so it may take effect at any later time, or never.
        """
        places = {before: now for now, before in enumerate(edge.carried) if before >= 0}
        assert learned not in places, "an effect is learned once"
        still = (Returning(places[each.wait], each.outcome) for each in flying.returning if each.wait in places)
        given_up = (
            Stray(flying.node, wait)
            for wait, effect in self.sent(flying).items()
            if wait != learned and wait not in places and self.environment.changes(effect)
        )
        returning = tuple(sorted(still, key=lambda each: each.wait))
        moved = flying._replace(node=edge.to, returning=returning, strays=(*flying.strays, *given_up))
        ended = set(range(len(self.node(flying).waits))).difference(places, [learned])
        begun = set(range(len(self.node(moved).waits))).difference(places.values())
        view.arms += self._started_over(request, (flying, ended), (moved, begun)) if ended else ()
        return moved

    def _started_over(self, request: Request, *waits: tuple[Task, Iterable[int]]) -> list[str]:
        """The names of what begins where something of the same name ended: on the clock it starts over."""
        ended, begun = ({self.label(request, flying, wait) for wait in of} for flying, of in waits)
        return sorted(ended & begun)

    def following(self, view: View, request: Request, flying: Task, outcome: Outcome, wait: int = 0) -> Edge:
        """How a handler goes on once it has learned this."""
        with self.blaming(request):
            return self.tree.edge(flying.node, outcome, wait, partial(self._memory, view, request, flying.server))

    def _memory(self, view: View, request: Request, server: int) -> Hashable:
        """What the module of a request remembers on its server."""
        if server not in self._processes:
            raise refusals.uses_memory(request, server)
        memory: Hashable = view[remembered(server)]
        return memory

    def _remember(self, view: View, request: Request, server: int, memory: Hashable) -> None:
        """What a handler leaves in the memory that it has used, and what shows of that."""
        if memory == UNTOUCHED:
            return
        assert memory is None or isinstance(memory, str), "memory is kept as text"
        world, before = self.environment, dict(view.writes)
        if view[remembered(server)] != memory:
            view[remembered(server)] = memory
            world.recalled(view, server, memory)
        acts = became(world, view, newly_written(view, before))
        name, result = world.remembering(view, request, server, acts)
        if name:
            self.budgets.tell(view, f"{request.label}.{name}", result, acts=acts)

    def forgotten(self, server: int) -> dict[Slot, Any]:
        """What a restart of a server leaves in the slots that go with its process."""
        of_process = {remembered(server): None} if server in self._processes else {}
        return dict(self.environment.memory[server]) | of_process

    def blaming(self, request: Request) -> AbstractContextManager[None]:
        """What a handler is refused for, and no line of it is named, is refused where it is defined."""
        return blaming(self.runner.place(request.kind))

    def kill(self, view: View, server: int) -> None:
        """The process dies: its handlers with it, whatever they were about to do. Callers lose their connection.

        An answer that has left the server is on its way all the same; so may be a call, if any may arrive late.
        """
        for request in self.requests.values():
            flying = self.task(view, request)
            if flying is None or flying.server != server:
                continue
            may_arrive = ARRIVES_LATE in self.budgets and view[budget(ARRIVES_LATE)]
            if may_arrive and (strays := self._strays(flying)):
                view[adrift(request.label)] = flying._replace(strays=strays)
            if not self.travels(view, request):
                view[task(request.label)] = None
                if not flying.answered:
                    self.environment.hear(view, request, flying.context, None)
            elif self.waits(flying) or flying.strays:
                view[task(request.label)] = flying._replace(server=GONE, strays=())

    def _strays(self, flying: Task) -> tuple[Stray, ...]:
        """What is under way as its process dies, but for what comes to nothing where nobody learns of it."""
        sent = (
            Stray(flying.node, wait) for wait, effect in self.sent(flying).items() if self.environment.changes(effect)
        )
        return (*flying.strays, *sent)

    def effect_of(self, stray: Stray) -> Effect:
        return self.tree.nodes[stray.node].waits[stray.wait].effect

    def sent(self, flying: Task) -> dict[int, Effect]:
        """The remote effects that a handler waits for and that have not taken effect, by their order there."""
        waits = enumerate(self.waits(flying))
        effects = ((number, wait.effect) for number, wait in waits if flying.outcome(number) is None)
        return {number: effect for number, effect in effects if effect.port != TIMER}

    def under_way(self, flying: Task) -> Iterator[Effect]:
        """All that was sent and has not taken effect, whether anybody waits for it or not."""
        yield from self.sent(flying).values()
        yield from map(self.effect_of, flying.strays)

    def waits(self, flying: Task) -> tuple[Awaited, ...]:
        """All that a handler waits for that is running still."""
        return () if flying.server == GONE else self.node(flying).waits

    def arrive(self, view: View, request: Request, flying: Task, stray: int, action: Action) -> Task:
        """What was sent takes effect now, and nobody learns of it; the task without it."""
        sent = flying.strays[stray]
        effect, sites = self.effect_of(sent), self.tree.nodes[sent.node].waits[sent.wait].sites
        at = flying._replace(node=sent.node)
        done = carry_out_step(self.environment, self.tree, view, request, at, sent.wait, effect)
        self.watcher(Performed(effect, done.outcome, failing=False))
        shown = self.environment.shown(effect, done.outcome)
        parts = {"names": action.names, "acts": done.acts, "sees": done.sees, "sites": sites}
        self.budgets.tell(view, action.label, shown, **parts)
        return flying.without(stray)

    def keep(self, view: View, request: Request, flying: Task) -> None:
        """Write a task down, for as long as anything of it goes on."""
        is_over = flying.heard and not self.waits(flying) and not flying.strays
        view[task(request.label)] = None if is_over else flying

    def travels(self, view: View, request: Request) -> bool:
        """An answer that has left the server and was not heard yet."""
        flying = self.task(view, request)
        return flying is not None and flying.answered and not flying.heard

    def hear(self, view: View, request: Request, *, lost: bool = False) -> None:
        """The answer arrives where it was asked for, or the connection is lost before."""
        flying = self._flying(view, request)
        view.cause = self.environment.cause(request, flying)
        self._linger(view, request, flying)
        self.budgets.tell(view, f"{request.label}.answer lost" if lost else hearing(request))
        self._answer(view, request, flying, None if lost else self._reply(request, self.node(flying)))

    def _go_on(self, view: View, request: Request, flying: Task, left: tuple[Site, ...] = ()) -> None:
        """Run local effects until the handler waits for a remote one, or ends: at `left`, where it has ended by now."""
        world, node, calls = self.environment, self._after_telling(view, request, flying), 0
        while node.effect is not None and node.effect.local:
            calls += 1
            if calls > refusals.LOCAL_CALLS_MAX:
                raise refusals.never_waits(request, node)
            done = carry_out(world, view, request, flying, node.effect)
            label, shown = f"{request.label}.{world.named(node.effect)}", world.shown(node.effect, done.outcome)
            self.budgets.tell(view, label, shown, acts=done.acts, sees=done.sees, sites=node.sites)
            edge = self.following(view, request, flying, done.outcome)
            self._remember(view, request, flying.server, edge.memory)
            left, flying = edge.left, self._moved(view, request, flying, edge, 0)._replace(context=done.context)
            node = self._after_telling(view, request, flying)
        effects = tuple(wait.effect for wait in node.waits)
        flying = flying._replace(context=world.came(view, request, flying, effects))
        if node.ended is None or flying.answered:
            self.keep(view, request, flying)
            return
        reply = self._reply(request, node)
        view.events.append(Answered(request, reply, flying.context))
        self.budgets.tell(view, f"{request.label}.answer", world.shown_reply(reply), sites=left)
        flying = flying._replace(answered=True)
        if ANSWER_LOST in self.budgets and request.kind not in world.unheard:
            view[task(request.label)] = flying
            return
        self._linger(view, request, flying)
        self._answer(view, request, flying, reply)

    def _linger(self, view: View, request: Request, flying: Task) -> None:
        """Whoever asked has heard the answer; what the handler has started and nobody awaits may go on."""
        if self.waits(flying) and not self._may_linger:
            raise refusals.lingers(request)
        self.keep(view, request, flying._replace(heard=True))

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

    def waiting_for(self, flying: Task, wait: int = 0) -> Effect:
        """One of the remote effects that a handler waits for."""
        effect = self.node(flying).waits[wait].effect
        assert not effect.local and flying.outcome(wait) is None
        return effect

    def label(self, request: Request, flying: Task, wait: int) -> str:
        """What the step is called in which an effect that is waited for takes place."""
        return self._label(request, [each.effect for each in self.node(flying).waits[: wait + 1]])

    def stray_label(self, request: Request, flying: Task, stray: int) -> str:
        """The same for one that nobody waits for."""
        return self._label(request, list(map(self.effect_of, flying.strays[: stray + 1])))

    def _label(self, request: Request, effects: Sequence[Effect]) -> str:
        """That of the last, which is told by its order from others before it that are called alike."""
        names = [self.named(effect) for effect in effects]
        again = names.count(names[-1])
        return f"{request.label}.{names[-1]}{f' ({again})' if again > 1 else ''}"

    def named(self, effect: Effect) -> str:
        return effect.name if effect.port == TIMER else self.environment.named(effect)


def _unwatched(performed: Performed) -> None:
    """Nobody wants to know."""
