"""Fault plans: drawn up front, struck where they say and nowhere else."""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import Any

import pytest
from toys import Toy, at_times, by_clock, counts, machine, put

from wakeproof.kernel.machine import Machine
from wakeproof.scenario.faults import Stalls
from wakeproof.schedulers.plan import FaultPlan, draw_plan, opportunities


def walking(steps: int = 4) -> Machine:
    """A walk of some steps; each may stumble instead (two ways), and the sky may fall before any of them."""
    rules = [Toy("sky falls", lambda v: v["skies"], put(skies=0), fault="sky")]
    for step in range(steps):
        rules.append(Toy(f"{step}", lambda v, s=step: v["n"] == s, put(n=step + 1), "walker"))
        rules += [
            Toy(
                f"{step} {way}",
                lambda v, s=step: v["n"] == s and v["stumbles"],
                put(n=step + 1, stumbles=lambda v: v["stumbles"] - 1),
                "walker",
                fault="stumble",
                instead=f"{step}",
            )
            for way in ("left", "right")
        ]
    return machine({"n": 0, "stumbles": 2, "skies": 1}, rules)


def planned(strikes: dict[str, dict[int, float]]) -> list[str]:
    return list(by_clock(walking(), {"soon": 1.0}, FaultPlan(strikes)).labels)


@pytest.mark.parametrize(
    ("ordinal", "run"),
    [(0, ["0 left", "1", "2", "3"]), (2, ["0", "1", "2 left", "3"]), (3, ["0", "1", "2", "3 left"])],
)
def test_a_fault_strikes_at_the_planned_opportunity_and_at_no_other(ordinal: int, run: list[str]) -> None:
    assert planned({"stumble": {ordinal: 0.0}}) == run


def test_a_fault_of_its_own_comes_before_the_step_and_the_step_still_happens() -> None:
    assert planned({"sky": {2: 0.0}}) == ["0", "1", "sky falls", "2", "3"]


@pytest.mark.parametrize(("draw", "way"), [(0.0, "0 left"), (0.49, "0 left"), (0.5, "0 right"), (0.99, "0 right")])
def test_the_draw_says_which_way_it_goes(draw: float, way: str) -> None:
    assert planned({"stumble": {0: draw}})[0] == way


def test_kinds_count_their_opportunities_apart() -> None:
    assert planned({"stumble": {0: 0.0, 2: 0.9}, "sky": {1: 0.0}}) == ["0 left", "sky falls", "1", "2 right", "3"]


def test_two_faults_due_at_one_step_come_in_the_order_of_the_plan() -> None:
    assert planned({"sky": {1: 0.0}, "stumble": {1: 0.0}}) == ["0", "sky falls", "1 left", "2", "3"]
    assert planned({"stumble": {1: 0.0}, "sky": {1: 0.0}}) == ["0", "1 left", "sky falls", "2", "3"]


def test_a_plan_beyond_the_end_strikes_nothing() -> None:
    assert planned({"stumble": {4: 0.0}}) == ["0", "1", "2", "3"]


def test_no_plan_no_fault() -> None:
    assert planned({}) == ["0", "1", "2", "3"]


def test_a_step_that_is_tried_again_after_its_fault_takes_its_time_again() -> None:
    of = machine({"n": 0, "losses": 1}, [
        Toy("try", lambda v: v["n"] < 1, counts("n")),
        Toy("try fails", lambda v: v["losses"], put(losses=0), "try", fault="loss", instead="try"),
    ])  # fmt: skip
    run = by_clock(of, {"soon": 5.0}, FaultPlan({"loss": {0: 0.0}}))
    assert at_times(run) == [("try fails", 5.0), ("try", 10.0)]


@pytest.mark.parametrize(("kind", "found"), [("stumble", ["0 left", "0 right"]), ("sky", ["sky falls"]), ("no", [])])
def test_opportunities_are_what_could_come_instead_or_in_between(kind: str, found: list[str]) -> None:
    first = walking().first
    step = next(action for action in first.actions if action.label == "0")
    assert [fault.label for fault in opportunities(first, step) if fault.fault == kind] == found


def test_a_fault_with_a_clock_of_its_own_is_not_planned() -> None:
    class Lease(Toy):
        def enabled(self, view: Any) -> Any:
            for action in super().enabled(view):
                object.__setattr__(action, "clock", "soon")
                yield action

    first = machine(
        {"n": 0}, [Toy("a", lambda v: True, put(n=1)), Lease("b", lambda v: True, put(n=2), fault="f")]
    ).first
    assert opportunities(first, first.actions[0]) == []


# At a moment


def at_moments(at_ms: dict[str, float], strikes: dict[str, dict[int, float]] | None = None) -> list[tuple[str, float]]:
    """Steps are over after 1, 2, 3 and 4 ms."""
    return at_times(by_clock(walking(), {"soon": 1.0}, FaultPlan(strikes or {}, at_ms=at_ms)))


WALK = [("0", 1.0), ("1", 2.0), ("2", 3.0), ("3", 4.0)]


@pytest.mark.parametrize("at", [0.0, 0.5, 1.5, 2.5, 3.999])
def test_a_fault_at_a_moment_comes_between_the_steps_before_and_after_it(at: float) -> None:
    assert at_moments({"sky": at}) == sorted([*WALK, ("sky falls", at)], key=lambda step: step[1])


@pytest.mark.parametrize("at", [4.001, 100.0])
def test_a_fault_whose_moment_comes_when_all_is_over_does_not_strike(at: float) -> None:
    assert at_moments({"sky": at}) == WALK


def test_a_fault_that_cannot_happen_at_its_moment_does_not_happen() -> None:
    """The sky fell before."""
    assert at_moments({"sky": 2.5}, {"sky": {0: 0.0}}) == [("sky falls", 1.0), *WALK]


def test_a_step_that_the_fault_at_a_moment_takes_the_place_of_does_not_happen() -> None:
    """What comes then has its whole time from that moment on."""
    assert at_moments({"stumble": 1.5}) == [("0", 1.0), ("1 left", 1.5), ("2", 2.5), ("3", 3.5)]


def test_a_fault_at_a_moment_leaves_the_opportunities_of_others_alone() -> None:
    assert at_moments({"sky": 1.5}, {"stumble": {1: 0.0}}) == [
        ("0", 1.0),
        ("sky falls", 1.5),
        ("1 left", 2.0),
        *WALK[2:],
    ]


def test_no_plan_that_is_drawn_strikes_at_a_moment() -> None:
    assert not any(draw_plan(Random(seed), {"f": 2}, {"f": 9}, Stalls(1), 5).at_ms for seed in SEEDS)
    assert FaultPlan().at_ms == {}


# Drawing

SEEDS = range(4_000)


def drawn(budget: int, seen: int) -> list[dict[int, float]]:
    return [dict(draw_plan(Random(seed), {"f": budget}, {"f": seen}).strikes.get("f", {})) for seed in SEEDS]


@pytest.mark.parametrize("seen", [1, 4, 20])
def test_every_opportunity_is_as_likely_as_any_other(seen: int) -> None:
    hits = Counter(ordinal for strikes in drawn(1, seen) for ordinal in strikes)
    reach = seen + seen // 4 + 1
    assert sorted(hits) == list(range(reach))
    expected = sum(hits.values()) / reach
    assert all(0.7 * expected < count < 1.3 * expected for count in hits.values())


def test_half_the_plans_use_the_whole_budget_and_the_rest_any_part_of_it() -> None:
    """With a budget of 2: whole 1/2 + 1/6, one and none 1/6 each (a thousand places make coinciding strikes rare)."""
    sizes = Counter(map(len, drawn(2, 800)))
    shares = {size: count / len(SEEDS) for size, count in sizes.items()}
    assert shares == pytest.approx({2: 2 / 3, 1: 1 / 6, 0: 1 / 6}, abs=0.03)


def test_a_plan_never_exceeds_its_budget() -> None:
    assert max(map(len, drawn(3, 2))) == 3


def test_a_budget_of_nothing_is_no_plan() -> None:
    assert draw_plan(Random(1), {}, {}).strikes == {}
    assert draw_plan(Random(1), {"f": 0}, {"f": 9}).strikes == {}


def test_stalls_are_drawn_over_the_steps_that_are_scheduled() -> None:
    plans = [draw_plan(Random(seed), {}, {}, Stalls(2, (20.0, 300.0)), 10).stalls_ms for seed in SEEDS]
    assert {ordinal for plan in plans for ordinal in plan} == set(range(10))
    assert max(map(len, plans)) == 2
    assert all(20.0 <= stall <= 300.0 for plan in plans for stall in plan.values())
