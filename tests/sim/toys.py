"""Toy worlds and toy handlers in a line or two each, so that the harness is tested without any model."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any, NamedTuple, Protocol

from wakeproof.kernel.layout import Note, View
from wakeproof.kernel.machine import Machine, Situation, Transition
from wakeproof.kernel.properties import MET, Broken, Kind, Property
from wakeproof.kernel.rules import Action, World
from wakeproof.kernel.trace import Cost, Trace, cost_of
from wakeproof.observe.coroutine_runner import CoroutineRunner
from wakeproof.observe.effects import Effect, Outcome, Port
from wakeproof.observe.frozen import freeze
from wakeproof.observe.handler_run import Handler
from wakeproof.observe.tree import ObservationTree
from wakeproof.schedulers.delays import Delay, delays_of
from wakeproof.schedulers.plan import NO_FAULTS, FaultPlan
from wakeproof.schedulers.seeded import SeededRuns
from wakeproof.schedulers.timed import Clock


class Desk(Protocol):
    """The one remote port of the toy handlers."""

    async def ask(self, question: Any, *more: Any, urgent: bool = False) -> Any: ...
    async def tell(self, news: Any = "nothing") -> Any: ...


class Notebook(Protocol):
    """The one local port."""

    async def read(self, page: int = 1) -> Any: ...


class Ports(NamedTuple):
    desk: Any
    notebook: Any


PORTS = Ports(Port("desk", Desk), Port("notebook", Notebook, local=True))


def tree_of(handler: Handler) -> ObservationTree:
    return ObservationTree(CoroutineRunner({"handler": handler}, PORTS))


def outcome(value: Any) -> Outcome:
    return Outcome.raised(value) if isinstance(value, Exception) else Outcome(value)


def walk(tree: ObservationTree, *values: Any) -> int:
    """The node after a handler has learned these values (an exception is raised in it)."""
    number = tree.start("handler")
    for value in values:
        number = tree.advance(number, outcome(value))
    return number


def merged(handler: Handler, first: Sequence[Any], second: Sequence[Any]) -> bool:
    """Whether two histories lead to one node."""
    tree = tree_of(handler)
    return walk(tree, *first) == walk(tree, *second)


def plainly(handler: Handler, values: Sequence[Any]) -> list[Any]:
    """What a handler asks and answers, by running it straight through: effects, then how it ended, frozen."""
    coroutine, asked = handler(PORTS), []
    try:
        for value in (None, *values):
            waited = coroutine.throw(value) if isinstance(value, Exception) else coroutine.send(value)
            asked.append(waited.effect)
    except StopIteration as stop:
        asked.append(Outcome(stop.value))
    except Exception as error:  # noqa: BLE001 - an ending like any other
        asked.append(Outcome.raised(error))
    finally:
        _silence(coroutine)
    return [freeze(part) for part in asked]


def _silence(coroutine: Any) -> None:
    while True:
        try:
            return coroutine.close()
        except Exception:  # noqa: BLE001 - `finally` blocks that go on
            continue


def by_tree(tree: ObservationTree, values: Sequence[Any]) -> list[Any]:
    """The same by walking the observation tree."""
    nodes = [tree.nodes[tree.start("handler")]]
    for value in values:
        if nodes[-1].effect is None:
            break
        nodes.append(tree.nodes[tree.advance(tree.nodes.index(nodes[-1]), outcome(value))])
    return [freeze(node.effect or node.ended) for node in nodes]


# Worlds


@dataclass(frozen=True)
class Toy:
    """A rule that offers one action where `when` holds, and then does what `then` says."""

    label: str
    when: Callable[[Any], Any]
    then: Callable[[Any], Any]
    actor: str = ""
    clock: str | None = "soon"
    fault: str | None = None
    instead: str | None = None
    group: str | None = None
    stretch: int = 1
    idle: bool = False

    def enabled(self, view: Any) -> Iterator[Action]:
        if self.when(view):
            yield Action(
                self.label,
                self.actor or self.label.partition(".")[0],
                clock=None if self.fault else self.clock,
                stretch=self.stretch,
                fault=self.fault,
                instead=self.instead,
                group=self.group,
            )

    def fire(self, view: Any, action: Action) -> None:
        self.then(view)


def put(**values: Any) -> Callable[[Any], None]:
    """A `then` that writes these slots; a function of the view gives the value."""

    def then(view: Any) -> None:
        for slot, value in values.items():
            view[slot] = value(view) if callable(value) else value

    return then


def counts(slot: str, by: int = 1) -> Callable[[Any], None]:
    return put(**{slot: lambda view: view[slot] + by})


def machine(
    slots: Mapping[str, Any], rules: Iterable[Any], properties: Iterable[Property] = (), **bounds: str
) -> Machine:
    return Machine(World(slots, tuple(rules), tuple(properties), bounds))


def never(name: str, slot: str, value: Any) -> Property:
    """Safety: this slot is never given this value. Its premise: the slot is written."""

    def check(change: Any) -> Iterator[Any]:
        if slot in change.written:
            yield Broken(f"{slot} is {value}") if change.after(slot) == value else MET

    return Property(name, f"{slot} is never {value}", f"{slot} is written", Kind.SAFETY, check)


def in_the_end(name: str, slot: str, value: Any) -> Property:
    """Liveness: this slot has this value where everything has run out."""

    def check(view: Any) -> Iterator[Any]:
        yield MET if view[slot] == value else Broken(f"{slot} stays {view[slot]}")

    return Property(name, f"{slot} is {value} in the end", "always", Kind.LIVENESS, check)


# The same rules by brute force, on dictionaries: no memory, no states, no codes


@dataclass
class Plain:
    """A view for brute force."""

    values: dict[str, Any]
    notes: list[Note] = field(default_factory=list)
    events: list[Any] = field(default_factory=list)
    arms: list[str] = field(default_factory=list)
    cause: Any = None

    def __getitem__(self, slot: str) -> Any:
        return self.values[slot]

    def __setitem__(self, slot: str, value: Any) -> None:
        self.values[slot] = value


Frozen = tuple[Any, ...]


def brute_force(slots: Mapping[str, Any], rules: Sequence[Any]) -> dict[Frozen, dict[str, Frozen]]:
    """The whole state graph: values of the slots, and for each label where it leads."""
    graph: dict[Frozen, dict[str, Frozen]] = {}
    waiting = [dict(slots)]
    while waiting:
        state = waiting.pop()
        key = tuple(state.values())
        if key not in graph:
            graph[key] = {}
            for rule, action in offered(state, rules):
                after = Plain(dict(state))
                rule.fire(after, action)
                graph[key][action.label] = tuple(after.values.values())
                waiting.append(after.values)
    return graph


def offered(state: dict[str, Any], rules: Sequence[Any]) -> list[tuple[Any, Action]]:
    busy = [(rule, a) for rule in rules if not rule.idle for a in rule.enabled(Plain(dict(state)))]
    if any(action.fault is None for _, action in busy):
        return busy
    return busy + [(rule, a) for rule in rules if rule.idle for a in rule.enabled(Plain(dict(state)))]


def graph_of(machine: Machine) -> dict[Frozen, dict[str, Frozen]]:
    """The state graph that the machine builds, in the same form."""
    return {
        values(machine, s): {a.label: values(machine, s.follow(a).to) for a in s.actions} for s in everywhere(machine)
    }


def values(machine: Machine, situation: Situation) -> Frozen:
    return tuple(machine.layout.decode(situation.state, slot) for slot in machine.layout.slots)


def everywhere(machine: Machine) -> list[Situation]:
    """Every situation, each once."""
    found, waiting = {machine.first.state: machine.first}, [machine.first]
    while waiting:
        situation = waiting.pop()
        for action in situation.actions:
            following = situation.follow(action).to
            if following.state not in found:
                found[following.state] = following
                waiting.append(following)
    return list(found.values())


def all_runs(machine: Machine, *, steps_max: int = 12) -> Iterator[list[Transition]]:
    """Every run of a small world without cycles, to where nothing is left but faults, and on through those."""
    waiting: list[tuple[Situation, list[Transition]]] = [(machine.first, [])]
    while waiting:
        situation, path = waiting.pop()
        assert len(path) <= steps_max, "too large a toy"
        if situation.quiet:
            yield path
        waiting += ((t.to, [*path, t]) for t in map(situation.follow, situation.actions))


def cost(path: Iterable[Transition]) -> Cost:
    return cost_of((step.action.actor, step.action.fault) for step in path)


def labels(path: Iterable[Transition]) -> list[str]:
    return [transition.action.label for transition in path]


def breaks(path: Sequence[Transition], name: str) -> bool:
    found = itertools.chain(*(t.step.findings for t in path), path[-1].to.end.findings if path else ())
    return any(finding.property == name for finding in found)


def view_of(machine: Machine) -> View:
    return View(machine.layout, machine.first.state)


def asked(node: Any) -> str:
    assert isinstance(node.effect, Effect)
    return str(node.effect)


# A world with a little of everything: routes, heartbeats, a lease, retries, a fault of each sort

BUSY_DELAYS = {"send": (1.0, 5.0), "work": (2.0, 20.0), "beat": 10.0, "lease": 25.0}
BUSY_BUDGETS = {"crash": 1, "loss": 2}


def busy() -> Machine:
    """Two clients send a request each to one of two servers; the work is lost in a crash, or its answer on the way."""
    return machine(
        {"state-a": "new", "state-b": "new", "at-a": -1, "at-b": -1, "beats": 0, "crash": 1, "loss": 2, "tries": 0},
        [rule for name in "ab" for rule in _client(name)] + [_crash(server) for server in (0, 1)],
        [in_the_end("a served", "state-a", "done"), never("three tries", "tries", 3)],
    )


def _client(name: str) -> Iterator[Toy]:
    state, at, lease = f"state-{name}", f"at-{name}", f"lease({name}).runs_out"

    def sent(server: int) -> Callable[[Any], None]:
        def then(view: Any) -> None:
            put(**{state: "sent", at: server, "tries": lambda v: v["tries"] + 1})(view)
            view.arms.append(lease)

        return then

    def beaten(view: Any) -> None:
        counts("beats")(view)
        view.arms.append(lease)

    for server in (0, 1):
        label, ready = f"{name}.send", lambda v: v[state] == "new" and v["tries"] < 5
        yield Toy(f"{label}@server-{server}", ready, sent(server), clock="send", group=label)
    yield Toy(f"{name}.work", lambda v: v[state] == "sent", put(**{state: "done"}), clock="work")
    yield Toy(f"{name}.beat", lambda v: v[state] == "sent" and v["beats"] < 3, beaten, clock="beat")
    yield Toy(lease, lambda v: v[state] in ("sent", "dead"), put(**{state: "new"}), "upstream", clock="lease")
    yield Toy(
        f"{name}.work reply lost",
        lambda v: v[state] == "sent" and v["loss"],
        put(**{state: "dead", "loss": lambda v: v["loss"] - 1}),
        name,
        fault="loss",
        instead=f"{name}.work",
    )


def _crash(server: int) -> Toy:
    def then(view: Any) -> None:
        view["crash"] = 0
        view.tell(Note(f"server-{server}.crash"))
        for name in "ab":
            if view[f"at-{name}"] == server and view[f"state-{name}"] == "sent":
                view[f"state-{name}"] = "dead"
                view.tell(Note(f"{name}.dies", "lost"))

    return Toy(f"server-{server}.crash", lambda v: v["crash"], then, f"server-{server}", fault="crash")


def busy_traces(seeds: Iterable[int]) -> list[bytes]:
    runs = SeededRuns(busy(), BUSY_DELAYS, BUSY_BUDGETS)
    return [runs.run(seed).encoded() for seed in seeds]


def by_clock(
    machine: Machine, delays: Mapping[str, Delay], plan: FaultPlan = NO_FAULTS, random: Random | None = None
) -> Trace:
    """The run by the clock in which these faults strike."""
    clock = Clock(machine)
    return clock.run(clock.scheduler(delays_of(delays), random or Random(0), plan)).trace()


def at_times(run: Trace) -> list[tuple[str, float]]:
    """Each step and when it happened."""
    return [(step.label, step.at_ms or 0.0) for step in run.steps]


# Worlds in which each thing happens once


def once(label: str, *after: str, also: Callable[[Any], None] | None = None, **options: Any) -> Toy:
    """It happens once, after all of these have; its own label is the slot that says so."""

    def then(view: Any) -> None:
        view[label] = 1
        if also:
            also(view)

    return Toy(label, lambda v: not v[label] and all(v[other] for other in after), then, **options)


def unfolding(*toys: Toy, properties: Iterable[Property] = (), **slots: Any) -> Machine:
    """A world of these alone, and of the slots that they need besides their labels."""
    return machine({**dict.fromkeys((toy.label for toy in toys), 0), **slots}, toys, properties)


def arming(*timers: str) -> Callable[[Any], None]:
    """The clocks of these start over."""
    return lambda view: view.arms.extend(timers)
