"""Schedulers by chance find a bug as often as theory says: the chance is worked out beside each world."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from math import sqrt
from random import Random

import pytest
from toys import Toy, counts, in_the_end, machine, put

from wakeproof.checker.explore import explore
from wakeproof.checker.probabilities import Probabilities
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.trace import Trace
from wakeproof.schedulers.priorities import pct
from wakeproof.schedulers.run import Scheduler, run
from wakeproof.schedulers.uniform import Uniform

RUNS = 1_000

SchedulerOf = Callable[[Random], Scheduler]
Buggy = Callable[[Trace], bool]


def walks(**steps: int) -> Machine:
    """Actors who take so many steps each, whenever they like."""
    rules = [Toy(f"{actor}.step", lambda v, a=actor, m=most: v[a] < m, counts(actor)) for actor, most in steps.items()]
    return machine(dict.fromkeys(steps, 0), rules)


def share(of: Machine, scheduler_of: SchedulerOf, such_that: Buggy) -> float:
    return sum(such_that(run(of, scheduler_of(Random(seed)))) for seed in range(RUNS)) / RUNS


def near(chance: Fraction) -> object:
    """Four standard deviations: one set of seeds in 16,000 would lie further away by chance, and these are fixed."""
    return pytest.approx(float(chance), abs=4 * sqrt(chance * (1 - chance) / RUNS))


def all_of_q_first(happened: Trace) -> bool:
    labels = happened.labels
    return max(n for n, label in enumerate(labels) if label == "q.step") < labels.index("p.step")


@pytest.mark.parametrize("steps", [2, 4])
def test_uniform_choice_hardly_ever_lets_one_actor_finish_first(steps: int) -> None:
    # As long as q has steps left and p has taken none, each of the two is as likely to move: 1/2 per step of q.
    assert share(walks(p=1, q=steps), Uniform, all_of_q_first) == near(Fraction(1, 2**steps))


@pytest.mark.parametrize("steps", [2, 4, 20])
def test_by_priorities_one_of_two_actors_finishes_first_half_the_time(steps: int) -> None:
    # Depth 1: no drop, so whoever ranks higher goes through; either of n = 2 is as likely: the bound 1/n is exact.
    assert share(walks(p=1, q=steps), lambda random: pct(random, depth=1, steps=steps + 1), all_of_q_first) == near(
        Fraction(1, 2)
    )


def q_falls_in(happened: Trace) -> bool:
    """After the first step of p, and before its second."""
    return happened.labels == ("p.step", "q.step", "p.step")


def test_a_bug_of_depth_two_is_found_by_priorities_as_often_as_the_bound_says() -> None:
    # n = 2 actors, k = 3 steps, d = 2. p has to rank higher (1/2) and to drop at step 1 of 0, 1, 2 (1/3): if it drops
    # at 0, q goes first; at 2, q is alone. Where q ranks higher and drops at 0, p goes through. 1/(n k^(d-1)) = 1/6.
    assert share(walks(p=2, q=1), lambda random: pct(random, depth=2, steps=3), q_falls_in) == near(Fraction(1, 6))


def test_without_a_drop_nobody_falls_in() -> None:
    assert share(walks(p=2, q=1), lambda random: pct(random, depth=1, steps=3), q_falls_in) == 0


def test_by_uniform_choice_the_same_bug_is_found_by_two_even_choices() -> None:
    # p first of two (1/2), then q of two (1/2); after that p is alone.
    assert share(walks(p=2, q=1), Uniform, q_falls_in) == near(Fraction(1, 4))


def shaky() -> Machine:
    """A step, and a fault that may come before it, after it or not at all."""
    return machine({"n": 0, "crashes": 1}, [
        Toy("p.step", lambda v: v["n"] == 0, put(n=1)),
        Toy("crash", lambda v: v["crashes"], put(crashes=0), fault="crash"),
    ])  # fmt: skip


@pytest.mark.parametrize(
    ("labels", "chance"),
    [
        # The fault is one choice of two before the step. After it, ending is as likely as the fault.
        (("crash", "p.step"), Fraction(1, 2)),
        (("p.step", "crash"), Fraction(1, 4)),
        (("p.step",), Fraction(1, 4)),
    ],
)
def test_uniform_choice_counts_a_fault_and_the_end_as_one_choice_each(
    labels: tuple[str, ...], chance: Fraction
) -> None:
    assert share(shaky(), Uniform, lambda happened: happened.labels == labels) == near(chance)


def test_a_fault_strikes_by_priorities_where_it_was_drawn() -> None:
    # One strike over k = 2 steps: at 0, before the only step, or at 1, after it; 1/2 each. Without one none ever does.
    def before(happened: Trace) -> bool:
        return happened.labels == ("crash", "p.step")

    assert share(shaky(), lambda random: pct(random, depth=1, steps=2, strikes=1), before) == near(Fraction(1, 2))
    assert share(shaky(), lambda random: pct(random, depth=1, steps=2), before) == 0


def racing() -> Machine:
    """Two that read a counter and write back one more than they read; a write that was lost is a broken run."""
    rules = []
    for name in "pq":
        rules += [
            Toy(f"{name}.read", lambda v, n=name: v[n] == -1, put(**{name: lambda v: v["total"]})),
            Toy(
                f"{name}.write", lambda v, n=name: -1 < v[n] < 9,
                put(**{"total": lambda v, n=name: v[n] + 1, name: 9}),
            ),
        ]  # fmt: skip
    return machine({"p": -1, "q": -1, "total": 0}, rules, [in_the_end("both counted", "total", 2)])


def test_uniform_choice_breaks_a_property_as_often_as_a_proof_says_that_it_is_at_risk() -> None:
    # After one read, the same actor writes at once with 1/2, and then no write is lost: 1/2 are lost.
    assert Probabilities(explore(racing())).violation_probability("both counted")[0] == 0.5
    assert share(racing(), Uniform, lambda happened: bool(happened.end)) == near(Fraction(1, 2))
