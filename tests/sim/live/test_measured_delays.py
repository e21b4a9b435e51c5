"""Runs at measured latencies: what such a step took then, each as it was, and a fault at any moment."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any

import pytest
from toys import Toy, at_times, busy, counts, machine, put

from wakeproof.kernel.machine import Machine
from wakeproof.kernel.trace import Trace
from wakeproof.live.measured import Measured, measured_delays, replayed_delays
from wakeproof.scenario.live import Live, ObservedRun, Took
from wakeproof.schedulers.delays import Delays, delays_of
from wakeproof.schedulers.plan import NO_FAULTS, FaultPlan
from wakeproof.schedulers.timed import Clock

BEGAN_MS = 1_000.0
"""Any moment at which a real run began: moments of its samples are of the same clock, those of a path are not."""

SEEDS = range(200)
UNMEASURED: Mapping[str, Sequence[Took]] = {}


def kind(step: str) -> str:
    return step.partition("(")[0]


LIVE = Live(Path(), lambda *_: None, lambda action: action.label, kind, frozenset({"waits"}), {}, "crash")  # type: ignore[arg-type, return-value] - nothing is run for real


def real(took: Mapping[str, Sequence[Took]] = UNMEASURED, *, began_ms: float = BEGAN_MS) -> ObservedRun:
    return ObservedRun(took, frozenset(), began_ms, began_ms + 100.0)


def chain(*steps: str, clock: str = "soon") -> Machine:
    """These steps, one after another."""
    rules = [Toy(step, lambda v, n=n: v["n"] == n, put(n=n + 1), clock=clock) for n, step in enumerate(steps)]
    return machine({"n": 0}, rules)


ByChance = Callable[[int], Trace]
"""A run for each seed."""


def over(runs: ByChance, seed: int = 0) -> list[tuple[str, float]]:
    """Each step and when it was over, since the run began."""
    return [(label, pytest.approx(ms)) for label, ms in at_times(runs(seed))]


def delays_in(run: ObservedRun, *others: ObservedRun, **clocks: Any) -> Delays:
    known = delays_of(clocks or {"soon": 7.0, "waits": 20.0})
    return measured_delays(LIVE, known, Measured(LIVE, [run, *others]), run)


def measured(of: Machine, run: ObservedRun, *others: ObservedRun, **clocks: Any) -> ByChance:
    return by_delays(of, lambda: delays_in(run, *others, **clocks))


def by_delays(of: Machine, delays: Callable[[], Delays], plan: FaultPlan = NO_FAULTS) -> ByChance:
    clock = Clock(of)
    return lambda seed: clock.run(clock.scheduler(delays(), Random(seed), plan)).trace()


def began(at_ms: float, more: float) -> Took:
    """A step that began so long after the run, and took so much."""
    return Took(0.0, more, BEGAN_MS + at_ms + more)


OTHER = began(0, 1)
"""A step that takes time, so that it is known how slow the machine was."""


# What such a step took then


def test_where_nothing_was_measured_the_clock_stands_in():
    assert over(measured(chain("a", "b"), real({"c": [began(0, 1)]}))) == [("a", 7.0), ("b", 14.0)]


def test_what_was_measured_stands_instead_of_the_clock():
    assert over(measured(chain("a", "b"), real({"a": [began(0, 2)]}))) == [("a", 2.0), ("b", 9.0)]


def test_a_step_is_of_its_kind_whatever_it_is_of():
    assert over(measured(chain("a(w2)"), real({"a(w1)": [began(0, 2)]}))) == [("a(w2)", 2.0)]


def test_all_runs_are_measured_not_that_alone_which_is_the_template():
    assert over(measured(chain("a"), real(), real({"a": [began(0, 2)]}))) == [("a", 2.0)]


USUAL = [began(-200 + 20 * number, 2) for number in range(9)]
"""So much does such a step take as a rule: none of these is near the run."""


@pytest.mark.parametrize(("starts", "took"), [(0, 2.0), (38, 2.0), (40, 20.0), (50, 11.0), (59, 2.9), (60, 2.0)])
def test_a_step_takes_longer_while_the_machine_is_slow_and_no_longer_than_that(starts, took):
    """From 40 ms on another took ten times what it takes as a rule: who begins meanwhile shares in the rest of that."""
    run = real({"b": [*USUAL, began(40, 20)], "a": USUAL})
    of = measured(chain("first", "a"), run, soon=float(starts))
    assert over(of) == [("first", starts), ("a", starts + took)]


def test_a_run_begins_when_the_real_one_did():
    slow = real({"b": [*USUAL, began(500, 20)], "a": USUAL}, began_ms=BEGAN_MS + 500)
    assert over(measured(chain("a"), slow)) == [("a", 20.0)]
    assert over(measured(chain("a"), real(), slow)) == [("a", 2.0)]


def test_what_a_step_took_while_the_machine_was_slow_is_no_length_of_its_own():
    """Its only sample is of that time; as a rule it would have taken a tenth."""
    run = real({"b": [*USUAL, began(500, 20), began(500, 20)], "a": [began(500, 20)]})
    [(_, took)] = over(measured(chain("a"), run))
    assert took.expected == pytest.approx(8.0), "the mean speed then: 0.1 of two others and 1 of itself"


def test_what_never_came_is_no_sample():
    run = real({"a": [Took(3.0)]})
    assert over(measured(chain("a"), run)) == [("a", 7.0)]


# Those who wait


def waiting(*took: Took, waits: Any = 20.0) -> ByChance:
    return measured(chain("a", clock="waits"), real({"a": took}), waits=waits)


def test_a_timer_waits_by_its_clock_and_what_was_measured_comes_on_top():
    """As the simulated one waits, 20 ms, and not as the real one did."""
    assert over(waiting(Took(11.0, 3.0, BEGAN_MS + 14))) == [("a", 23.0)]


def test_a_timer_that_was_not_measured_waits_by_its_clock():
    assert over(waiting()) == [("a", 20.0)]


def test_a_timer_draws_anew_how_long_it_waits():
    of = waiting(began(0, 3), waits=(20.0, 40.0))
    times = [at_times(of(seed))[0][1] for seed in SEEDS]
    assert 23.0 <= min(times) < 25.0 and 41.0 < max(times) <= 43.0


def test_a_timer_is_late_by_what_was_measured_at_the_pace_of_when_it_was_due():
    run = real({"b": [*USUAL, began(20, 20)], "a": USUAL})
    assert over(measured(chain("a", clock="waits"), run)) == [("a", 40.0)]


@pytest.mark.parametrize("more", [-5.0, -20.0, -50.0])
def test_what_came_early_comes_when_it_is_due(more):
    run = real({"a": [Took(11.0, more, BEGAN_MS)], "other": [OTHER]})
    assert over(measured(chain("a", clock="waits"), run)) == [("a", 20.0)]


def test_a_step_takes_no_less_than_nothing():
    assert over(measured(chain("a"), real({"a": [began(0, -1)], "other": [OTHER]}))) == [("a", 0.0)]


# A real run once more


def replaying(of: Machine, run: ObservedRun, *others: ObservedRun, **clocks: Any) -> ByChance:
    return by_delays(of, lambda: replayed_delays(LIVE, delays_in(run, *others, **clocks), run))


def ticking(times: int, *, clock: str = "soon") -> Machine:
    return machine({"n": 0}, [Toy("a", lambda v: v["n"] < times, counts("n"), clock=clock)])


def test_each_time_a_step_occurs_it_takes_what_it_took_that_time():
    run = real({"a": [began(50, 4), began(0, 1), began(9, 2)]})
    assert over(replaying(ticking(3), run)) == [("a", 4.0), ("a", 5.0), ("a", 7.0)]


def test_whoever_waited_waits_as_long():
    run = real({"a": [Took(11.0, 3.0, BEGAN_MS), Took(2.0, -0.5, BEGAN_MS), Took(1.0, -3.0, BEGAN_MS)]})
    assert over(replaying(ticking(3, clock="waits"), run)) == [("a", 14.0), ("a", 15.5), ("a", 15.5)]


def test_what_never_came_would_have_come_when_it_was_due():
    run = real({"a": [Took(11.0)]})
    assert over(replaying(ticking(1, clock="waits"), run)) == [("a", 11.0)]


def test_beyond_what_the_run_did_a_step_takes_what_such_a_step_took():
    run, other = real({"a": [began(0, 4)]}), real({"a": [began(4, 6)]})
    assert over(replaying(ticking(2), run, other)) == [("a", 4.0), ("a", 10.0)]


def test_what_only_others_did_takes_what_it_took_them():
    assert over(replaying(chain("a", "b"), real(), real({"a": [began(0, 4)]}))) == [("a", 4.0), ("b", 11.0)]


def test_only_the_step_of_the_very_same_name_is_the_same():
    run = real({"a(w1)": [began(0, 1)], "a(w2)": [began(0, 9)]})
    assert over(replaying(chain("a(w2)", "a(w1)"), run)) == [("a(w2)", 9.0), ("a(w1)", 10.0)]


def test_a_replay_does_not_depend_on_the_seed():
    run = real({"a": [Took(11.0, 3.0, BEGAN_MS)] * 3})
    assert over(replaying(ticking(3, clock="waits"), run, waits=(1.0, 9.0)), 1) == over(
        replaying(ticking(3, clock="waits"), run, waits=(1.0, 9.0)), 2
    )


# A fault when it struck


def crashing(*steps: str) -> Machine:
    """These steps, and a crash that may come between them."""
    rules = [Toy(step, lambda v, n=n: v["n"] == n, put(n=n + 1)) for n, step in enumerate(steps)]
    crash = Toy("crash", lambda v: v["crashes"], put(crashes=0), fault="crash")
    return machine({"n": 0, "crashes": 1}, [*rules, crash])


def struck(of: Machine, *, at_ms: float, took: Mapping[str, Sequence[Took]] = UNMEASURED, **clocks: Any) -> ByChance:
    return by_delays(of, lambda: delays_in(real(took), **clocks or {"soon": 10.0}), FaultPlan(at_ms={"crash": at_ms}))


@pytest.mark.parametrize("at_ms", [0.5, 9.5, 10.5, 19.0, 29.9])
def test_the_fault_strikes_when_it_struck_and_once(at_ms):
    steps = sorted([("a", 10.0), ("b", 20.0), ("c", 30.0), ("crash", at_ms)], key=lambda step: step[1])
    assert over(struck(crashing("a", "b", "c"), at_ms=at_ms)) == steps


@pytest.mark.parametrize("at_ms", [20.1, 80.0])
def test_a_run_that_is_over_is_not_struck(at_ms):
    assert over(struck(crashing("a", "b"), at_ms=at_ms)) == [("a", 10.0), ("b", 20.0)]


def test_what_is_struck_takes_what_was_measured():
    assert over(struck(crashing("a"), at_ms=1.0, took={"a": [began(0, 3)]})) == [("crash", 1.0), ("a", 3.0)]


def busy_struck() -> ByChance:
    return struck(busy(), at_ms=20.0, send=(1.0, 5.0), work=(2.0, 20.0), beat=10.0, lease=25.0)


def test_one_seed_is_one_run():
    first, again = ([busy_struck()(seed).encoded() for seed in SEEDS] for _ in range(2))
    assert first == again
    assert len(set(first)) > 100


def test_no_other_fault_happens():
    faults = [[m.fault for m in busy_struck()(seed).steps if m.fault] for seed in SEEDS]
    assert {tuple(kinds) for kinds in faults} == {(), ("crash",)}
