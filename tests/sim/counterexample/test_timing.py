"""Runs on the clock: the least stall that a run needs, where, when its steps happen, and what no timing allows."""

from __future__ import annotations

import math
import signal
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import combinations_with_replacement, pairwise, product
from random import Random
from types import MappingProxyType
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from toys import Toy, arming, counts, machine, once, put, unfolding

from shares import SCENARIOS as EACH_TIME
from shares import share
from wakeproof.campaign.job import machine_of
from wakeproof.counterexample import timing as module
from wakeproof.counterexample.timing import Stall, Timing, timing_of
from wakeproof.kernel.machine import Machine, Transition
from wakeproof.kernel.rules import Action
from wakeproof.scenario.library import load_all, scenario_paths
from wakeproof.scenario.scenario import Scenario
from wakeproof.schedulers.delays import Delay
from wakeproof.schedulers.replay import replay
from wakeproof.schedulers.seeded import SeededRuns
from wakeproof.schedulers.timers import change, grouped

SEEDS = range(60)
MICROSECOND = 0.001
SCENARIOS = sorted(scenario_paths())
STALLING = [scenario.name for scenario in load_all([]) if scenario.file.stalls.max]
Delays = Mapping[str, Delay]


def laid(machine: Machine, labels: Sequence[str], delays: Delays) -> Timing:
    return timing_of(machine, replay(machine, labels).transitions, delays)


def stalls(timing: Timing) -> dict[str, float] | str:
    """How long each step hangs, in all."""
    hung: dict[str, float] = {}
    for label, ms in timing.stalls:
        hung[label] = hung.get(label, 0.0) + ms
    return hung if timing.possible else "impossible"


# What the timed driver does needs no stall but those it drew


def scenario(name: str, *settings: str) -> Scenario:
    [loaded] = load_all([name], settings)
    return loaded


def timed(of: Scenario, seeds: Iterable[int], *, hang: bool = False) -> Iterator[tuple[float, Timing]]:
    """Runs by the clock, each laid on the clock, and how long their steps were let hang in all."""
    machine = machine_of(of, "decoupled")
    runs = SeededRuns(machine, of.delays, of.budgets, *([of.file.stalls] if hang else []))
    for seed in seeds:
        run, plan = runs.run(seed), runs.plan(Random(seed))
        yield sum(plan.stalls_ms.values()), timing_of(machine, run.transitions, of.delays)


def unstalled(of: Scenario, seeds: Iterable[int]) -> bool:
    return all(timing.possible and not timing.stalls for _, timing in timed(of, seeds))


def stalled_no_more_than_drawn(of: Scenario, seeds: Iterable[int]) -> bool:
    runs = timed(of, seeds, hang=True)
    return all(timing.possible and timing.stall_ms <= drawn_ms + MICROSECOND for drawn_ms, timing in runs)


@pytest.mark.parametrize("name", share(SCENARIOS, EACH_TIME))
def test_a_run_in_which_no_step_hung_needs_no_stall(name: str) -> None:
    assert unstalled(scenario(name), SEEDS)


@pytest.mark.slow
@pytest.mark.parametrize("name", SCENARIOS)
def test_no_run_of_very_many_in_which_no_step_hung_needs_a_stall(name: str) -> None:
    assert unstalled(scenario(name), range(1_000))


@pytest.mark.parametrize("name", STALLING)
def test_a_run_in_which_steps_hung_needs_no_more_than_they_did(name: str) -> None:
    assert stalled_no_more_than_drawn(scenario(name), SEEDS)


def test_a_lease_that_runs_out_late_because_nobody_looked_needs_no_stall() -> None:
    assert unstalled(scenario("crash-inside-release", "idle_timeout_ms=40000"), range(3))


def test_a_lease_keeps_its_time_whatever_hangs() -> None:
    slow = scenario("slow-runner", "think_ms=35000", "stalls.max=3")
    assert stalled_no_more_than_drawn(slow, range(5))


# Stalls worked out by hand. Milliseconds; a number is both the least and the most


def route(number: int, stretch: int = 1) -> Toy:
    """One of two ways to send a request; it is sent once."""
    label = f"a.send@{number}"
    return Toy(label, lambda v: not v["sent"], put(sent=1), clock="a", group="a.send", stretch=stretch)


ROUTES = (route(0), route(1))
LOST = (
    Toy("a.ask", lambda v: not v["asked"], put(asked=1), clock="a"),
    Toy("a.ask fails", lambda v: not v["asked"], put(asked=1), "a", fault="loss", instead="a.ask"),
)
CRASH = once("server.crash", fault="crash")
SLOTS = {"sent": 0, "asked": 0, "beats": 0, "gone": 0}


def beaten(view: Any) -> None:
    counts("beats")(view)
    arming("t.out")(view)


TIMER = (
    once("c.start", clock="none", also=arming("t.out")),
    Toy("c.beat", lambda v: v["c.start"] and not v["beats"], beaten, clock="beat"),
    once("t.out", "c.start", clock="lease"),
)


class Case(NamedTuple):
    """A path through a toy world, and the stalls that it needs."""

    toys: tuple[Toy, ...]
    path: str
    delays: Delays
    needs: Mapping[str, float] | str = MappingProxyType({})


A, B, C = (once(f"{name}.x", clock=name) for name in "abc")
FIRST = once("s.x", clock="s")
THEN_A, THEN_B = (once(f"{name}.x", "s.x", clock=name) for name in "ab")
UNTIL_B = Toy("a.x", lambda v: not v["b.x"] and not v["gone"], put(gone=1), clock="a")
FOUR_TIMES = once("a.x", clock="a", stretch=4)
WORK = once("w.x", "c.start", clock="w")
MORE = once("a.x", "w.x", clock="a")
LATE_LOOK = once("t.out", "c.start", "w.x", clock="lease")

CASES = {
    "in time": Case((A, B), "a.x b.x", {"a": (1, 5), "b": (3, 8)}),
    "in time, the other way round": Case((A, B), "b.x a.x", {"a": (1, 5), "b": (3, 8)}),
    "at the very same moment": Case((A, B), "b.x a.x", {"a": (1, 5), "b": 5}),
    "one": Case((A, B), "b.x a.x", {"a": (1, 5), "b": 15}, {"a.x": 10}),
    "fractions": Case((A, B), "b.x a.x", {"a": (0.2, 2.005), "b": 15.007}, {"a.x": 13.002}),
    "longer than any clock counts": Case((A, B), "a.x b.x", {"a": (1, 5), "b": (1, 1e306)}),
    "two at once": Case((A, B, C), "b.x a.x c.x", {"a": (1, 5), "b": 15, "c": (1, 7)}, {"a.x": 10, "c.x": 8}),
    "one that spares two": Case(
        (FIRST, THEN_A, THEN_B, C),
        "s.x c.x a.x b.x",
        {"s": (1, 2), "a": (1, 5), "b": (1, 5), "c": 20},
        {"s.x": 13},
    ),
    "one after the other": Case((FIRST, THEN_A, C), "s.x a.x c.x", {"s": 20, "a": 3, "c": (1, 4)}, {"c.x": 19}),
    "a least delay pushes": Case((FIRST, THEN_A, C), "s.x a.x c.x", {"s": (1, 9), "a": (7, 9), "c": 6}, {"c.x": 2}),
    "stretched, in time": Case((FOUR_TIMES, B), "b.x a.x", {"a": (1, 5), "b": 20}),
    "stretched, late": Case((FOUR_TIMES, B), "b.x a.x", {"a": (1, 5), "b": 25}, {"a.x": 5}),
    "stretched, not before": Case((FOUR_TIMES, B), "a.x b.x", {"a": (2, 5), "b": 5}, {"b.x": 3}),
    "alternatives, in time": Case((*ROUTES, B), "b.x a.send@0", {"a": (1, 5), "b": 3}),
    "given up in time": Case((UNTIL_B, B), "b.x", {"a": (1, 5), "b": 5}),
    "given up late": Case((UNTIL_B, B), "b.x", {"a": (1, 5), "b": 15}, {"a.x": 10}),
    "given up before it could be": Case((UNTIL_B, B), "b.x", {"a": (9, 9), "b": 1}),
    "pending at the end": Case((A, B), "b.x", {"a": (1, 5), "b": 15}, {"a.x": 10}),
    "not yet due at the end": Case((A, B), "b.x", {"a": (1, 25), "b": 15}),
    "not even possible at the end": Case((A, B), "b.x", {"a": 25, "b": 15}),
    "a fault between, at any time": Case((A, CRASH, B), "a.x server.crash b.x", {"a": (1, 5), "b": 3}),
    "a fault in place, in time": Case((*LOST, B), "b.x a.ask+fails", {"a": (1, 5), "b": 3}),
    "a fault in place, not before": Case((*LOST, B), "a.ask+fails b.x", {"a": (5, 9), "b": (1, 2)}, {"b.x": 3}),
    "a timer": Case((*TIMER, A), "c.start t.out a.x", {"a": (1, 5), "beat": 99, "lease": 25}, {"a.x": 20}),
    "a timer that starts over": Case(
        (*TIMER, A), "c.start c.beat t.out a.x", {"a": (1, 5), "beat": 10, "lease": 25}, {"a.x": 30}
    ),
    "a timer that starts over by a step that hung": Case(
        (*TIMER, A), "c.start a.x c.beat t.out", {"a": 15, "beat": 10, "lease": 25}, {"c.beat": 5}
    ),
    "what arms a timer may hang": Case(
        (*TIMER, A), "c.start a.x t.out", {"a": 30, "beat": 99, "lease": 25}, {"c.start": 5}
    ),
    "no timer hangs": Case((*TIMER, WORK), "c.start w.x t.out", {"w": 30, "beat": 99, "lease": 25}, "impossible"),
    "no timer hangs, at the end": Case((*TIMER, WORK), "c.start w.x", {"w": 30, "beat": 99, "lease": 25}, "impossible"),
    "what is no timer does": Case((A, B), "a.x b.x", {"a": 30, "b": 25}, {"b.x": 5}),
    "alternatives, late": Case((*ROUTES, B), "b.x a.send@0", {"a": (1, 5), "b": 15}, {"a.send@0": 10}),
    "alternatives, one of which could wait": Case((route(0), route(1, stretch=4), B), "b.x", {"a": (1, 5), "b": 15}),
    "a fault in place, late": Case((*LOST, B), "b.x a.ask+fails", {"a": (1, 5), "b": 15}, {"a.ask": 10}),
    "a timer that starts over too late": Case(TIMER, "c.start c.beat t.out", {"beat": 30, "lease": 25}, "impossible"),
    "a timer looked at too late does not wait": Case(
        (TIMER[0], LATE_LOOK, WORK, MORE), "c.start w.x a.x t.out", {"w": 30, "a": 10, "lease": 25}, "impossible"
    ),
    "a timer looked at too late": Case((TIMER[0], LATE_LOOK, WORK), "c.start w.x t.out", {"w": 30, "lease": 25}),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_least_stalls(case: Case) -> None:
    labels = [label.replace("+", " ") for label in case.path.split()]
    assert stalls(laid(unfolding(*case.toys, **SLOTS), labels, {"none": 0, **case.delays})) == case.needs


# Leases

LEASES = (
    once("a.start", clock="start", also=arming("a.out")),
    once("b.start", "a.start", clock="start", also=arming("b.out")),
    once("a.out", "a.start", clock="lease"),
    once("b.out", "b.start", clock="lease"),
)


@pytest.mark.parametrize(
    ("first", "second", "delays", "possible"),
    [
        ("a.out", "b.out", {"start": (1, 5), "lease": 25}, True),
        ("b.out", "a.out", {"start": (1, 5), "lease": 25}, False),
        ("b.out", "a.out", {"start": (1, 5), "lease": (20, 25)}, True),
        ("b.out", "a.out", {"start": (6, 9), "lease": (20, 25)}, False),
    ],
)
def test_of_two_leases_of_one_length_the_later_does_not_run_out_first(
    first: str, second: str, delays: Delays, *, possible: bool
) -> None:
    timing = laid(unfolding(*LEASES), ["a.start", "b.start", first, second], delays)
    assert timing.possible is possible
    assert bool(timing.times_ms) is possible
    assert not timing.stalls


@pytest.mark.parametrize("leases", [2, 8, 9, 40])
def test_however_many_leases_ran_out_before_anybody_looked_none_needs_a_stall(leases: int) -> None:
    names, delays = [f"{number}.out" for number in range(leases)], {"none": 0.0, "w": 30.0, "lease": 25.0}
    start = once("c.start", clock="none", also=arming(*names))
    looked = unfolding(start, WORK, *(once(name, "c.start", "w.x", clock="lease") for name in names))
    assert stalls(timing_of(looked, SeededRuns(looked, delays, {}).run(0).transitions, delays)) == {}


def either_way(times: int) -> tuple[Machine, list[Transition], Delays]:
    """Again and again a lease that nobody lets in before it is over: its start must hang, or what it waits for."""
    toys, labels, after = list[Toy](), list[str](), tuple[str, ...]()
    for n in range(times):
        toys += [
            once(f"c{n}.start", *after, clock="none", also=arming(f"t{n}.out")),
            once(f"w{n}.x", *after, clock="w"),
            once(f"a{n}.x", *after, clock="a"),
            once(f"t{n}.out", f"c{n}.start", f"w{n}.x", clock="lease"),
        ]
        labels += [f"c{n}.start", f"w{n}.x", f"a{n}.x", f"t{n}.out"]
        after = (f"t{n}.out",)
    of = unfolding(*toys)
    return of, replay(of, labels).transitions, {"none": 0.0, "w": 30.0, "a": 40.0, "lease": 25.0}


@pytest.mark.parametrize("times", [1, 3])
def test_of_both_ways_that_a_late_lease_can_go_the_cheaper_is_told(times: int) -> None:
    timing = timing_of(*either_way(times))
    assert stalls(timing) == {f"w{n}.x": 10.0 for n in range(times)}


def test_past_the_limit_it_is_not_known_and_not_called_impossible(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SOLUTIONS_MAX", 4)
    assert timing_of(*either_way(1)).possible
    timing = timing_of(*either_way(3))
    assert (timing.possible, str(timing)) == (None, "It is not known whether the clock allows it.")


@pytest.mark.parametrize("answers", [0, 1, 4])
def test_where_no_time_is_left_it_is_not_known(answers: int) -> None:
    asked = iter([""] * answers)
    timing = timing_of(*either_way(3), over=lambda: next(asked, "seconds=5"))
    assert timing.possible is None


@st.composite
def late_waits(draw: st.DrawFn) -> tuple[list[module._Wait], int]:
    """Steps in order; work that may hang between some of them, and timers offered late."""
    steps = draw(st.integers(3, 6))
    waits = list(module._in_order(steps))
    for _ in range(draw(st.integers(0, 4))):
        since, step = sorted(draw(st.lists(st.integers(-1, steps - 1), min_size=2, max_size=2, unique=True)))
        least = draw(st.integers(0, 6))
        waits.append(module._Wait(since, step, least, least + draw(st.integers(0, 3)), "w", stalls=draw(st.booleans())))
    for _ in range(draw(st.integers(1, 5))):
        armed, offered, step = sorted(draw(st.lists(st.integers(-1, steps - 1), min_size=3, max_size=3, unique=True)))
        least = draw(st.integers(0, 6))
        most = least + draw(st.integers(0, 2))
        waits.append(module._Wait(armed, step, least, most, "t", stalls=False, offered=offered))
    return waits, steps


@given(late_waits())
@settings(max_examples=300)
def test_settling_what_is_broken_finds_what_settling_everything_in_every_way_finds(
    drawn: tuple[list[module._Wait], int],
) -> None:
    waits, steps = drawn
    late = [number for number, wait in enumerate(waits) if wait.offered is not None]
    search = module._Least(waits, steps, lambda: "")
    ways = (search.solved(dict(zip(late, way, strict=True))) for way in product((False, True), repeat=len(late)))
    every = [solved.stall for solved in ways if solved.times]
    found = module._Least(waits, steps, lambda: "").over(late)
    assert (found.stall_ms * 1000 if found.possible else None) == (pytest.approx(min(every)) if every else None)


# How it is said


@pytest.mark.parametrize(
    ("timing", "said"),
    [
        (Timing(possible=False), "No timing of this scenario allows it."),
        (Timing(possible=None), "It is not known whether the clock allows it."),
        (Timing(possible=True), "Can happen at normal latencies."),
        (
            Timing(possible=True, stalls=(Stall("a.x", 10.0), Stall("b.x", 0.125))),
            "Needs a stall of 10.125 ms: a.x 10 ms, b.x 0.125 ms.",
        ),
    ],
)
def test_a_timing_says_how_much_and_where(timing: Timing, said: str) -> None:
    assert str(timing) == said


# Any schedule at all, judged by going through it as the timed driver would


class Pending(NamedTuple):
    """Alternatives one of which was sent on its way, the time since when, and when it last was armed."""

    actions: tuple[Action, ...]
    since: float


class Schedule:
    """A path with given times: what it takes to let its steps happen then."""

    def __init__(self, machine: Machine, path: Sequence[Transition], delays: Delays) -> None:
        self.machine, self.path, self.delays = machine, path, delays
        self.timers = {label for transition in path for label in transition.step.arms}
        self.first = [tuple(group) for group in grouped(machine.first.actions)]

    def stall(self, times: Sequence[float]) -> float:
        """How much later than allowed its steps come, in all; infinite where no stall makes it possible."""
        if any(later < sooner for sooner, later in pairwise((0, *times))):
            return math.inf
        self.armed: dict[str, float] = {}
        self.pending, self.situation = [Pending(group, 0) for group in self.first], self.machine.first
        late = sum(self._taken(transition, now) for transition, now in zip(self.path, times, strict=True))
        return late + sum(self._late(waiting, times[-1] if times else 0) for waiting in self.pending)

    def _taken(self, transition: Transition, now: float) -> float:
        action, arms, late = transition.action, transition.step.arms, 0.0
        appeared, vanished = change(self.situation.actions, action, arms, transition.to.actions)
        self.situation = transition.to
        for waiting in [p for p in self.pending if any(a in vanished for a in p.actions)]:
            self.pending.remove(waiting)
            mine = tuple(a for a in waiting.actions if a is action or a.label == action.instead)
            late += self._late(Pending(mine or waiting.actions, waiting.since), now)
            if mine and now < self._due(mine[0], waiting.since)[0] - MICROSECOND / 2:
                return math.inf
        self.armed.update(dict.fromkeys(arms, now))
        self.pending += [Pending(group, now) for group in appeared]
        return late

    def _late(self, waiting: Pending, now: float) -> float:
        """Of alternatives the one that was sent is not known: it is the one that could wait longest."""
        over = min(now - self._due(action, waiting.since)[1] for action in waiting.actions)
        if over < MICROSECOND / 2:
            return 0.0
        return math.inf if waiting.actions[0].label in self.timers else over

    def _due(self, action: Action, since: float) -> tuple[float, float]:
        """When it happens, at the soonest and at the latest; a timer that is over happens as soon as it can."""
        assert action.clock is not None
        delay = self.delays[action.clock]
        bounds = delay if isinstance(delay, tuple) else (delay, delay)
        armed = self.armed.get(action.label, since)
        least, most = (max(since, armed + bound * action.stretch) for bound in bounds)
        return least, most

    def least(self, horizon: int) -> float:
        """The least over all whole milliseconds: with bounds in whole milliseconds no fraction does better."""
        steps = len(self.path)
        return min(map(self.stall, combinations_with_replacement(range(horizon + 1), steps)))


def wandered(machine: Machine, seed: int) -> list[Transition]:
    """A run without a clock: any enabled action may be next, at any time."""
    random, path, situation = Random(seed), list[Transition](), machine.first
    while not situation.quiet and len(path) < 60:
        path.append(situation.follow(random.choice(situation.actions)))
        situation = path[-1].to
    return path


def costs_as_told(machine: Machine, path: Sequence[Transition], delays: Delays) -> bool:
    """Whether the stalls told are those of the times told, which are in order and within all bounds."""
    timing = timing_of(machine, path, delays)
    if not timing.possible:
        return not timing.times_ms
    told = sum(stall.ms for stall in timing.stalls)
    assert told == timing.stall_ms
    assert all(stall.ms > 0 for stall in timing.stalls)
    return Schedule(machine, path, delays).stall(timing.times_ms) == pytest.approx(told, abs=MICROSECOND)


@pytest.mark.parametrize("name", share(SCENARIOS, EACH_TIME))
def test_the_times_of_any_run_keep_its_bounds_but_for_the_stalls_told(name: str) -> None:
    of = scenario(name)
    machine = machine_of(of, "decoupled")
    assert all(costs_as_told(machine, wandered(machine, seed), of.delays) for seed in range(25))


# The least there is, against every schedule in whole milliseconds


class Thing(NamedTuple):
    """It happens once: after another or from the start, perhaps only until yet another has; it arms timers."""

    after: int | None
    until: int | None
    least: int
    spread: int
    arms: tuple[int, ...]
    ways: int
    lost: bool


def thing(number: int, **allowed: bool) -> st.SearchStrategy[Thing]:
    """One of at most four things; none of the world's harder corners unless it is allowed."""
    return st.builds(
        Thing,
        after=st.none() | st.integers(0, number - 1) if number else st.none(),
        until=st.none() | st.sampled_from([other for other in range(4) if other != number]),
        least=st.integers(0, 2),
        spread=st.integers(0, 1),
        arms=st.lists(st.integers(0, 3), max_size=2).map(tuple) if allowed.get("timers") else st.just(()),
        ways=st.integers(1, 2) if allowed.get("alternatives") else st.just(1),
        lost=st.booleans() if allowed.get("faults") else st.just(False),
    )


def things(**allowed: bool) -> st.SearchStrategy[list[Thing]]:
    return st.integers(2, 4).flatmap(lambda count: st.tuples(*(thing(n, **allowed) for n in range(count))).map(list))


def toys_of(number: int, its: Thing, *, timers: Sequence[int]) -> Iterator[Toy]:
    label, actor, clock = f"{number}.x", str(number), str(number)

    def when(view: Any) -> bool:
        until = its.until is not None and f"{its.until}.x" in view and view[f"{its.until}.x"]
        return not view[label] and (its.after is None or view[f"{its.after}.x"]) and not until

    def then(view: Any) -> None:
        view[label] = 1
        arming(*(f"{timer}.x" for timer in timers))(view)

    if its.ways == 1:
        yield Toy(label, when, then, actor, clock)
    else:
        yield from (Toy(f"{label}@{way}", when, then, actor, clock, group=label) for way in (0, 1))
    if its.lost:
        yield Toy(f"{label} fails", when, then, actor, fault="loss", instead=label)


def world_of(drawn: Sequence[Thing], *, armed: Sequence[bool]) -> tuple[Machine, Delays]:
    """A thing that is armed is a timer that starts when it becomes possible."""
    toys: list[Toy] = []
    for number, its in enumerate(drawn):
        starts = [other for other, then in enumerate(drawn) if armed[other] and then.after == number]
        toys += toys_of(number, its, timers=[*starts, *(other for other in its.arms if other < len(drawn))])
    delays = {str(number): (float(its.least), float(its.least + its.spread)) for number, its in enumerate(drawn)}
    return machine(dict.fromkeys((f"{number}.x" for number in range(len(drawn))), 0), toys), delays


def walked(of: Machine, turns: Sequence[int]) -> list[Transition]:
    path, situation = list[Transition](), of.first
    for turn in turns:
        if situation.actions:
            path.append(situation.follow(situation.actions[turn % len(situation.actions)]))
            situation = path[-1].to
    return path


FLAGS = st.tuples(*[st.booleans()] * 4)
TURNS = st.lists(st.integers(0, 11), min_size=1, max_size=4)


@contextmanager
def within(*, seconds: float) -> Iterator[None]:
    """What goes on for ever is interrupted, and fails."""

    def over(number: int, frame: object) -> None:
        raise AssertionError("goes on and on")

    before = signal.signal(signal.SIGALRM, over)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def no_schedule_does_with_less(drawn: Sequence[Thing], armed: Sequence[bool], turns: Sequence[int]) -> None:
    of, delays = world_of(drawn, armed=armed)
    path = walked(of, turns)
    with within(seconds=5):
        timing = timing_of(of, path, delays)
    told = timing.stall_ms if timing.possible else math.inf
    assert told == Schedule(of, path, delays).least(horizon=sum(its.least + its.spread for its in drawn))


@given(things(), FLAGS, TURNS)
def test_no_schedule_does_with_less(drawn: list[Thing], armed: tuple[bool, ...], turns: list[int]) -> None:
    no_schedule_does_with_less(drawn, armed, turns)


@pytest.mark.parametrize("allowed", ["alternatives", "faults", "timers"])
def test_no_schedule_does_with_less_in_the_hard_corners(allowed: str) -> None:
    given(things(**{allowed: True}), FLAGS, TURNS)(no_schedule_does_with_less)()


def test_timers_that_contradict_each_other_are_soon_found_impossible() -> None:
    none = Thing(after=None, until=None, least=0, spread=0, arms=(), ways=1, lost=False)
    contrary = [none._replace(spread=1, arms=(2,)), none._replace(least=2, arms=(0,)), none]
    no_schedule_does_with_less(contrary, [False] * 3, turns=[1, 0])
