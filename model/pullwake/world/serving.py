"""Agents servers: handlers in flight, one step at a time.

A remote effect has two moments: it takes effect, and the handler learns of it. They are two steps where what
the handler does next touches the token store or answers somebody; elsewhere the second cannot be seen, and the
two are one. Local effects run in the same step as what precedes them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from typing import Any, NamedTuple

from pullwake.module.messages import Grant, Reply
from pullwake.module.tables import EntityStatus
from pullwake.world import records as r
from pullwake.world.acts import Done, perform
from pullwake.world.deployment import REAP, Deployment
from pullwake.world.names import names_of
from pullwake.world.performing import CLOCKS, Performer, changes_something, failure, named, told
from pullwake.world.records import Cause, Task, TaskName
from wakeproof.errors import ReleaseError, blaming, place_of
from wakeproof.observe.effects import Effect, Outcome
from wakeproof.observe.tree import Node
from wakeproof.sites import Site
from wakeproof.world.layout import View
from wakeproof.world.rules import Action

UNHEARD = (REAP, "stop")
"""Requests whose answer changes nothing, whether it is heard or not."""

RAISED = "raised"
"""What is told of a handler in whose code an exception came up that nobody injected."""

Listener = Callable[[View, TaskName, str, Reply | None], None]


class Performed(NamedTuple):
    """A remote effect of a step: its outcome in the world (None: it never arrived), and whether it failed anyway."""

    effect: Effect
    outcome: Outcome | None
    failing: bool


class Servers:
    """Starts, advances and kills tasks. `listener` hears each answer; None is a lost connection.

    `watcher` sees each remote effect as it is performed, where somebody wants to know what a step sends.
    """

    def __init__(self, deployment: Deployment) -> None:
        self.deployment, self.tree = deployment, deployment.tree
        self.listener: Listener = _nobody
        self.watcher: Callable[[Performed], object] = _unwatched

    def node(self, task: Task) -> Node:
        return self.tree.nodes[task.node]

    def receive(self, view: View, name: TaskName, wake: str, server: int, request: Any) -> None:
        """A request arrives; a server that is down refuses the connection."""
        if self.deployment.restarts_take_time and view[r.down(server)]:
            self.deployment.tell(view, f"{name.label}.refused", f"server-{server} is down")
            self.listener(view, name, wake, None)
            return
        with self._blaming(name):
            node = self.tree.start(name.kind, request)
        self._go_on(view, name, Task(server, node, None, wake))

    def perform(self, view: View, name: TaskName, *, failing: bool = False, arrived: bool = True) -> None:
        """The task's remote effect takes effect (unless it never `arrived`), and its outcome is on the way back."""
        task: Task = view[r.task(name.label)]
        effect = self._waiting_for(task)
        performer = Performer(self.deployment, view, task)
        done = perform(performer, effect) if arrived else Done(failure(effect), (), ())
        happened = done.outcome if arrived else None
        self.watcher(Performed(effect, happened, failing))
        outcome = failure(effect) if failing else done.outcome
        label = f"{name.label}.{named(effect)}"
        suffix = " fails" if not arrived else " reply lost" if failing else ""
        names = names_of(name.label, effect, happened, suffix)
        shown, sites = "" if failing else _shown(effect, outcome), self.node(task).sites
        self.deployment.tell(view, label + suffix, shown, names=names, acts=done.acts, sees=done.sees, sites=sites)
        struck = task.struck or (failing and name.kind == "write")
        task = performer.task._replace(struck=struck)
        following = self.following(name, task.node, outcome)
        if self._seen(name, self.tree.nodes[following]):
            view[r.task(name.label)] = task._replace(outcome=outcome)
        else:
            self._go_on(view, name, task._replace(node=following), self.tree.left(task.node, outcome))

    def _seen(self, name: TaskName, following: Node) -> bool:
        """Whether anybody could tell if the handler learned of its effect later; nobody waits for a reaper's answer."""
        unheard = name.kind == REAP and following.ended is not None
        return not self.deployment.bounds.fused or (following.visible and not unheard)

    def learn(self, view: View, name: TaskName) -> None:
        """The handler learns the outcome that was on its way, and goes on."""
        task: Task = view[r.task(name.label)]
        assert task.outcome is not None
        following = self.following(name, task.node, task.outcome)
        left = self.tree.left(task.node, task.outcome)
        self._go_on(view, name, task._replace(node=following, outcome=None), left)

    def following(self, name: TaskName, node: int, outcome: Outcome) -> int:
        """Where a handler stands once it has learned this."""
        with self._blaming(name):
            return self.tree.advance(node, outcome)

    def _blaming(self, name: TaskName) -> AbstractContextManager[None]:
        """What a handler is refused for, and no line of it is named, is refused where it is defined."""
        return blaming(place_of(self.deployment.release.handlers()[name.kind]))

    def kill(self, view: View, server: int) -> None:
        """The process dies: its handlers with it, whatever they were about to do. Callers lose their connection.

        An answer that has left the server is on its way all the same; so may be a call, if any may arrive late.
        """
        for name in self.deployment.tasks.values():
            task: Task | None = view[r.task(name.label)]
            if task is not None and task.server == server and not self.travels(view, name):
                if r.ARRIVES_LATE in self.deployment.budgets and self._is_on_its_way(view, task):
                    view[r.adrift(name.label)] = task
                view[r.task(name.label)] = None
                self.listener(view, name, task.wake, None)

    def _is_on_its_way(self, view: View, task: Task) -> bool:
        """Sent, not yet in effect, and not for nothing if it comes without anybody to learn of it."""
        effect = self.node(task).effect
        return bool(view[r.budget(r.ARRIVES_LATE)] and task.outcome is None and effect and changes_something(effect))

    def arrive_late(self, view: View, name: TaskName, action: Action) -> None:
        """What a server that has died had sent takes effect now, and nobody learns of it."""
        task: Task = view[r.adrift(name.label)]
        effect = self._waiting_for(task)
        done = perform(Performer(self.deployment, view, task), effect)
        self.watcher(Performed(effect, done.outcome, failing=False))
        shown, sites = _shown(effect, done.outcome), self.node(task).sites
        parts = {"names": action.names, "acts": done.acts, "sees": done.sees, "sites": sites}
        self.deployment.tell(view, action.label, shown, **parts)

    def travels(self, view: View, name: TaskName) -> bool:
        """An answer that has left the server and was not heard yet."""
        task: Task | None = view[r.task(name.label)]
        return task is not None and task.outcome is None and self.node(task).ended is not None

    def hear(self, view: View, name: TaskName, *, lost: bool = False) -> None:
        """The answer arrives where it was asked for, or the connection is lost before."""
        task: Task = view[r.task(name.label)]
        view.cause = cause_of(name, task)
        view[r.task(name.label)] = None
        self.deployment.tell(view, f"{name.label}.answer lost" if lost else hearing(name))
        self._answer(view, name, task, None if lost else self._reply(name, self.node(task)))

    def _go_on(self, view: View, name: TaskName, task: Task, left: tuple[Site, ...] = ()) -> None:
        """Run local effects until the handler waits for a remote one, or ends: at `left`, where it has ended by now."""
        node = self._told(view, name, task)
        while node.effect is not None and node.effect.local:
            performer = Performer(self.deployment, view, task)
            done = perform(performer, node.effect)
            label, shown = f"{name.label}.{named(node.effect)}", _shown(node.effect, done.outcome)
            self.deployment.tell(view, label, shown, acts=done.acts, sees=done.sees, sites=node.sites)
            left = self.tree.left(task.node, done.outcome)
            task = performer.task._replace(node=self.following(name, task.node, done.outcome))
            node = self._told(view, name, task)
        if node.effect is not None:
            view[r.task(name.label)] = task
            return
        reply = self._reply(name, node)
        view.events.append(r.Answered(name.kind, task.wake, reply.status, task.struck))
        self.deployment.tell(view, f"{name.label}.answer", str(reply.status), sites=left)
        if r.ANSWER_LOST in self.deployment.budgets and name.kind not in UNHEARD:
            view[r.task(name.label)] = task
            return
        view[r.task(name.label)] = None
        self._answer(view, name, task, reply)

    def _answer(self, view: View, name: TaskName, task: Task, reply: Reply | None) -> None:
        with self._blaming(name):
            self.listener(view, name, task.wake, reply)

    def _reply(self, name: TaskName, node: Node) -> Reply:
        assert node.ended is not None
        reply = Reply(500) if node.ended.error else node.ended.value
        with self._blaming(name):
            if not isinstance(reply, Reply):
                raise ReleaseError(f"{name.kind} answers {reply!r}", remedy="return a Reply on every way out")
            if type(reply.status) is not int or not isinstance(reply.body, Grant | str | None):
                remedy = "give a number, and a grant, a token or nothing"
                raise ReleaseError(f"{name.kind} answers {reply!r}", remedy=remedy)
        return reply

    def _told(self, view: View, name: TaskName, task: Task) -> Node:
        """The node that a handler has come to, once it is told what exceptions came up on the way there."""
        node = self.node(task)
        for raised in node.raised:
            if not raised.excused:
                view.events.append(r.Erred(name.label, raised))
                self.deployment.tell(view, f"{name.label}.{RAISED}", str(raised), amiss=True)
        return node

    def _waiting_for(self, task: Task) -> Effect:
        effect = self.node(task).effect
        assert effect is not None and not effect.local and task.outcome is None
        return effect


class TaskRule:
    """One request's handler: it takes its effect, or learns of it."""

    idle = False

    def __init__(self, servers: Servers, name: TaskName) -> None:
        self.servers, self.name = servers, name

    def enabled(self, view: View) -> Iterable[Action]:
        task: Task | None = view[r.task(self.name.label)]
        if task is None:
            return
        if self.servers.travels(view, self.name):
            yield Action(hearing(self.name), actor_of(self.name), clock="reply_ms")
        elif task.outcome is None:
            effect = waiting(self.servers, task)
            yield Action(f"{self.name.label}.{named(effect)}", actor_of(self.name), clock=CLOCKS[effect.port])
        else:
            yield Action(f"{self.name.label}.{self._learned(task)}", actor_of(self.name), clock="reply_ms")

    def fire(self, view: View, action: Action) -> None:
        task: Task = view[r.task(self.name.label)]
        view.cause = cause_of(self.name, task)
        if self.servers.travels(view, self.name):
            self.servers.hear(view, self.name)
        elif task.outcome is None:
            self.servers.perform(view, self.name)
        else:
            self.servers.learn(view, self.name)

    def _learned(self, task: Task) -> str:
        assert task.outcome is not None
        node = self.servers.tree.nodes[self.servers.following(self.name, task.node, task.outcome)]
        return named(node.effect) if node.effect else "answer"


def waiting(servers: Servers, task: Task) -> Effect:
    effect = servers.node(task).effect
    assert effect is not None
    return effect


def hearing(name: TaskName) -> str:
    """The label of the step in which an answer is heard, where that is a step of its own."""
    return f"{name.label}.heard"


def actor_of(name: TaskName) -> str:
    """Who moves, for counting context switches: a wake and its own requests are one; what runs beside it is not."""
    beside = name.kind in ("heartbeat", "stop") or "#" in name.label
    return name.label if beside or not name.wake else name.wake


def cause_of(name: TaskName, task: Task) -> Cause:
    return Cause(name.kind, task.wake, name.stream)


def _shown(effect: Effect, outcome: Outcome) -> str:
    """The status asked for, where that is what a statement is about; else what came back."""
    call = effect.args[0] if effect.args else None
    status = next((arg.value for arg in getattr(call, "args", ()) if isinstance(arg, EntityStatus)), "")
    if status:
        return status if outcome.value else f"{status} refused"
    return told(outcome)


def _nobody(view: View, name: TaskName, wake: str, reply: Reply | None) -> None:
    raise AssertionError("a server answers before anybody listens")


def _unwatched(performed: Performed) -> None:
    """Nobody wants to know."""
