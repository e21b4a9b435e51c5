"""Runs of the pull-wake world in one line each, so that tests state claims about what happened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import msgspec

from pullwake.module.release import Release
from pullwake.module.statements import Call, statement_of
from pullwake.module.tables import NOW, CallbackRow, ClaimRow, DispatchRow, EntityRow, Time
from pullwake.plugin import PLUGIN
from pullwake.releases import RELEASES
from pullwake.world.build import build
from pullwake.world.deployment import Deployment
from pullwake.world.settings import Bounds, Times
from wakeproof.campaign.job import machine_of
from wakeproof.constraints import parse_order
from wakeproof.kernel.layout import Layout, Slot, View
from wakeproof.kernel.machine import Machine, Situation, Transition
from wakeproof.kernel.rules import Action
from wakeproof.kernel.tasks.budgets import Budget
from wakeproof.kernel.trace import Trace, trace_of
from wakeproof.proof import prove
from wakeproof.scenario.library import load_all
from wakeproof.schedulers.directed import direct
from wakeproof.schedulers.lenient import replay_leniently, undisturbed_choice
from wakeproof.schedulers.run import run
from wakeproof.schedulers.seeded import SeededRuns

Faults = Mapping[str, int | Mapping[str, Any]]

# The shipped times leave seconds between a done and the next wake; races need them close together.
FAST = {"idle_timeout_ms": 30.0, "append_ms": (0.0, 200.0), "think_ms": (5.0, 50.0), "heartbeat_ms": (1.0, 20.0)}
SITUATIONS_MAX = 100_000
HISTORICAL = PLUGIN.groups["historical"]


def named(release: str | Release) -> Release:
    return RELEASES[release] if isinstance(release, str) else release


def budgets(faults: Faults) -> dict[str, Budget]:
    return {
        kind: msgspec.convert({"max": given} if isinstance(given, int) else dict(given), Budget)
        for kind, given in faults.items()
    }


def machine(
    release: str | Release, *, faults: Faults | None = None, times: Mapping[str, Any] | None = None, **bounds: Any
) -> Machine:
    """A world of this release; `times` matter here only for `downtime_ms`."""
    settings = msgspec.convert(bounds, Bounds)
    return Machine(build(named(release), settings, Times(**(times or {})), budgets(faults or {})))


def deployment(release: str | Release = "decoupled", *, faults: Faults | None = None, **bounds: Any) -> Deployment:
    return Deployment(named(release), msgspec.convert(bounds, Bounds), Times(), budgets(faults or {}))


def first_view(of: Deployment) -> View:
    """The deployment's first state, to be read and written freely."""
    layout = Layout(of.slots())
    return View(layout, layout.first)


def timed_runs(
    release: str | Release,
    *,
    seeds: Iterable[int] = range(100),
    times: Mapping[str, Any] = FAST,
    faults: Faults | None = None,
    **bounds: Any,
) -> list[Trace]:
    """One run by the clock for each seed."""
    delays = msgspec.structs.asdict(Times(**times))
    strikes = {kind: budget.max for kind, budget in budgets(faults or {}).items()}
    runs = SeededRuns(machine(release, faults=faults, times=times, **bounds), delays, strikes)
    return [runs.run(seed) for seed in seeds]


def broken_by_seeds(release: str | Release, **world: Any) -> dict[str, Trace]:
    """Each property that some seed breaks, with the first run that does. Arguments as for `timed_runs`."""
    broken: dict[str, Trace] = {}
    for trace in timed_runs(release, **world):
        for finding in trace.findings:
            broken.setdefault(finding.property, trace)
    return broken


def met(release: str | Release, **world: Any) -> Counter[str]:
    """How often the premise of each property was met over the seeds. Arguments as for `timed_runs`."""
    return premises(run.transitions for run in timed_runs(release, **world))


def premises(paths: Iterable[Sequence[Transition]]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for path in paths:
        for transition in path:
            counts.update(transition.step.met)
        counts.update(path[-1].to.end.met)
    return counts


@dataclass(frozen=True)
class Walk:
    """One run, to be asked what was told in it and how things stood at any of its moments."""

    machine: Machine
    path: Sequence[Transition]

    @property
    def told(self) -> list[str]:
        """Every step in order, those that run together with the line before included."""
        return [note.label for transition in self.path for note in transition.step.notes]

    def moments_of(self, request: str) -> list[str]:
        """The steps of one request, by their own names; `mint+answer` are two that run together."""
        groups = [[n.label for n in t.step.notes if n.label.startswith(f"{request}.")] for t in self.path]
        return ["+".join(label.removeprefix(f"{request}.") for label in group) for group in groups if group]

    def result(self, label: str) -> str | None:
        """What came of the step; None if it never happened."""
        notes = (note for transition in self.path for note in transition.step.notes)
        return next((note.result for note in notes if note.label == label), None)

    def after(self, label: str) -> Callable[[Slot], Any]:
        """Reads slots as they stood right after the step."""
        return self._reader(next(t.to for t in self.path if any(note.label == label for note in t.step.notes)))

    @property
    def end(self) -> Callable[[Slot], Any]:
        return self._reader(self.path[-1].to)

    def _reader(self, situation: Situation) -> Callable[[Slot], Any]:
        return lambda slot: self.machine.layout.decode(situation.state, slot)

    @property
    def execution(self) -> Trace:
        return trace_of(self.path)

    @property
    def broken(self) -> list[str]:
        """Properties broken in this run, each once."""
        return list(dict.fromkeys(finding.property for finding in self.execution.findings))

    @property
    def premises(self) -> Counter[str]:
        return premises([self.path])


def undisturbed(release: str | Release, **world: Any) -> Walk:
    """Nothing fails, and whoever moved last goes on."""
    of = machine(release, **world)
    return Walk(of, replay_leniently(of, []).transitions)


def directed(release: str | Release, *, order: Sequence[str], breaks: str = "", **world: Any) -> Walk:
    """The simplest run that keeps the order, and breaks the property if one is named."""
    of = machine(release, **world)
    found = direct(of, parse_order(order), breaks=breaks)
    run = found.breaking if breaks else found.keeping
    assert run is not None, f"no run keeps {list(order)}" + (f" and breaks {breaks}" if breaks else "")
    return Walk(of, run.transitions)


def possible(release: str | Release, *, order: Sequence[str], **world: Any) -> bool:
    """Whether any run at all keeps the order."""
    return direct(machine(release, **world), parse_order(order)).keeping is not None


def guided(release: str | Release, labels: Sequence[str], **world: Any) -> Walk:
    """An undisturbed run, but for the choices that these labels make as soon as each can be made."""
    of = machine(release, **world)
    return Walk(of, run(of, Guided(labels)).transitions)


class Guided:
    """Chooses the next of these labels as soon as it is enabled, and until then what happens undisturbed."""

    def __init__(self, labels: Sequence[str]) -> None:
        self.left, self.actor = list(labels), ""

    def choose(self, state: Situation, enabled: Sequence[Action]) -> Action | None:
        action = state.action(self.left[0]) if self.left else None
        if action is not None:
            self.left.pop(0)
        action = action or undisturbed_choice(enabled, self.actor)
        assert action or not self.left, "nothing is left to happen"
        self.actor = action.actor if action else ""
        return action


def interrupted(release: str | Release, *, after: str, by: str, **world: Any) -> Walk:
    """An undisturbed run in which `by` comes right after `after`; it goes on undisturbed."""
    of = machine(release, **world)
    labels = replay_leniently(of, []).labels
    walk = Walk(of, replay_leniently(of, [*labels[: labels.index(after) + 1], by]).transitions)
    assert by in walk.told, f"{by} cannot happen right after {after}"
    return walk


def every_situation(of: Machine) -> Iterator[Situation]:
    """Each situation that any run of a small world reaches, once."""
    seen, waiting = {of.first.state}, [of.first]
    while waiting:
        situation = waiting.pop()
        yield situation
        for action in situation.actions:
            following = situation.follow(action).to
            if following.state not in seen:
                assert len(seen) < SITUATIONS_MAX, "too large a world to visit all of it"
                seen.add(following.state)
                waiting.append(following)


def broken_anywhere(release: str | Release, **world: Any) -> set[str]:
    """The properties broken in any run of a small world."""
    broken: set[str] = set()
    for situation in every_situation(machine(release, **world)):
        steps = [situation.follow(action).step for action in situation.actions]
        ends = situation.end.findings if situation.quiet else ()
        broken |= {finding.property for finding in (*ends, *(f for step in steps for f in step.findings))}
    return broken


class HandClock:
    """Leases by a clock that tests move: `now` is in lengths of a lease."""

    def __init__(self) -> None:
        self.now = 0
        self.started: dict[tuple[str, int], int] = {}

    def start(self, consumer_id: str, epoch: int) -> Time:
        self.started[consumer_id, epoch] = self.now
        return NOW

    def run_out(self, consumer_id: str, epoch: int) -> int:
        return self.now - self.started[consumer_id, epoch]


class Rows:
    """The four tables as plain dictionaries, and their clock."""

    def __init__(self) -> None:
        self.leases = HandClock()
        self.consumer_claims: dict[tuple[str, int], ClaimRow] = {}
        self.entity_dispatch_state: dict[str, DispatchRow] = {}
        self.entities: dict[str, EntityRow] = {}
        self.consumer_callbacks: dict[str, CallbackRow] = {}


class MemoryDatabase:
    """The module's `Database` on plain dictionaries; `sent` is what it was asked, in order."""

    def __init__(self) -> None:
        self.rows = Rows()
        self.sent: list[str] = []

    async def execute(self, call: Call) -> Any:
        self.sent.append(call.statement)
        return statement_of(call).effect(self.rows, *call.args)

    async def transaction(self, name: str, *calls: Call) -> tuple[Any, ...]:
        return tuple([await self.execute(call) for call in calls])

    async def guarded(self, name: str, *calls: Call) -> tuple[Any, ...]:
        results: list[Any] = []
        while len(results) < len(calls) and False not in results:
            results.append(await self.execute(calls[len(results)]))
        return tuple(results)


def finished(coroutine: Coroutine[Any, Any, Any]) -> Any:
    """What a coroutine returns that waits for nothing but a `MemoryDatabase`."""
    try:
        waited_for = coroutine.send(None)
    except StopIteration as stop:
        return stop.value
    raise AssertionError(f"still waits for {waited_for}")


@cache
def simplest(scenario: str, release: str) -> tuple[Machine, dict[str, Trace]]:
    """The machine of a scenario as it ships, and the simplest run for each property that some run of it breaks."""
    [loaded] = load_all([scenario])
    of = machine_of(loaded, release)
    found = prove(of, {prop.name: prop.premise for prop in of.world.properties}, loaded.delays).explanations
    return of, {name: explained[0].trace for name, explained in found.items() if explained}
