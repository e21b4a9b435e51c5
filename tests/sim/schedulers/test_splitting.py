"""Splitting estimates what a proof knows exactly, however its levels are chosen, and finds what uniform runs do not."""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt
from random import Random
from statistics import mean, stdev

import pytest
from toys import Toy, counts, machine, never, put

from threads.program import ASSERTION
from threads.programs import PROGRAMS
from threads.world import build
from wakeproof.checker.explore import explore
from wakeproof.checker.importance import levels
from wakeproof.checker.limits import Limits
from wakeproof.checker.probabilities import Probabilities
from wakeproof.kernel.machine import Machine
from wakeproof.schedulers.run import run
from wakeproof.schedulers.splitting import Splitting
from wakeproof.schedulers.uniform import Uniform

PASSES, SURE = 60, 4
"""So many standard errors: by chance one set of seeds in 16,000 would lie further away, and these are fixed."""


def patient(steps: int) -> Machine:
    """q breaks it by moving after all of p's steps: 1/2 for each of these."""
    return machine({"p": 0, "q": 0}, [
        Toy("p.step", lambda v: v["p"] < steps, counts("p")),
        Toy("q.step", lambda v: v["q"] == 0, lambda v: put(q=2 if v["p"] == steps else 1)(v)),
    ], [never("too late", "q", 2)])  # fmt: skip


def estimates(of: Machine, name: str, level: Callable[[str], int], top: int, effort: int) -> list[float]:
    splitting = Splitting(of, name, level, top)
    return [splitting.estimate(Random(seed), effort).probability for seed in range(PASSES)]


def near(found: list[float]) -> object:
    return pytest.approx(mean(found), abs=SURE * stdev(found) / sqrt(len(found)))


def by_risk(of: Machine, name: str) -> tuple[Callable[[str], int], int]:
    known = levels(explore(of), name)
    return (lambda state: known.get(state, 0)), max(known.values())


def test_a_level_is_a_factor_of_two() -> None:
    known = levels(explore(patient(12)), "too late")
    assert sorted(set(known.values())) == list(range(13))


def test_a_chance_of_one_in_4096_is_estimated_by_13_levels_of_40_runs() -> None:
    of = patient(12)
    level, top = by_risk(of, "too late")
    found = estimates(of, "too late", level, top, effort=40)
    assert near(found) == 2**-12
    assert stdev(found) < 2**-12, "one pass is right to its order of magnitude"


def test_uniform_runs_of_as_many_steps_find_nothing_near_it() -> None:
    """A pass takes some 40 runs a level, which together are no longer than 200 whole runs."""
    of = patient(12)
    level, top = by_risk(of, "too late")
    made = Splitting(of, "too late", level, top).estimate(Random(0), 40)
    assert made.breach is not None and made.steps < 200 * 13
    assert not any(run(of, Uniform(Random(seed))).broken("too late") for seed in range(200))


def test_what_breaks_it_is_a_run_of_the_machine() -> None:
    of = patient(12)
    level, top = by_risk(of, "too late")
    breach = Splitting(of, "too late", level, top).estimate(Random(0), 40).breach
    assert breach is not None
    assert [taken.action.label for taken in breach] == ["p.step"] * 12 + ["q.step"]


@pytest.mark.parametrize(
    ("level", "top"),
    [(lambda state: 0, 0), (lambda state: ord(state[0]) // 2, 3), (lambda state: 5 - ord(state[0]), 5)],
    ids=["none", "coarse", "backwards"],
)
def test_whatever_the_levels_are_the_mean_is_right(level: Callable[[str], int], top: int) -> None:
    assert near(estimates(patient(5), "too late", level, top, effort=60)) == 2**-5


@pytest.mark.parametrize("name", ["bluetooth", "reorder_5", "carter01"])
def test_a_published_program_is_as_likely_to_break_as_its_proof_says(name: str) -> None:
    of, breaks = Machine(build(PROGRAMS[name])), PROGRAMS[name].breaks
    exact = Probabilities(explore(of)).violation_probability(breaks)[0]
    level, top = by_risk(of, breaks)
    assert near(estimates(of, breaks, level, top, effort=30)) == exact


def test_a_part_of_the_graph_is_enough_to_guide_it() -> None:
    """What was not explored has the lowest level: less precise, and as right."""
    of = Machine(build(PROGRAMS["reorder_5"]))
    exact = Probabilities(explore(of)).violation_probability(ASSERTION)[0]
    known = levels(explore(of, Limits(states=700)), ASSERTION)
    assert near(estimates(of, ASSERTION, lambda state: known.get(state, 0), max(known.values()), effort=60)) == exact


def test_what_nothing_breaks_has_no_levels_and_no_chance() -> None:
    of = machine({"q": 0}, [Toy("q.step", lambda v: v["q"] == 0, put(q=1))], [never("two", "q", 2)])
    assert levels(explore(of), "two") == {}
    made = Splitting(of, "two", lambda state: 0, 0).estimate(Random(0), 10)
    assert (made.probability, made.breach) == (0.0, None)
