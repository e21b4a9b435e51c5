"""What the papers promise of their samplers: exactly, where all draws can be gone through, else within bounds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import permutations, product
from math import comb, factorial, sqrt
from random import Random

import pytest
from draws import exactly
from toys import Toy, counts, machine, never, put

from wakeproof.checker.explore import explore
from wakeproof.checker.interleavings import continuations, orders_left
from wakeproof.checker.limits import Limits
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.rules import Action
from wakeproof.schedulers.counted import Counted
from wakeproof.schedulers.footprints import profile, weighted
from wakeproof.schedulers.partial_orders import PartialOrders
from wakeproof.schedulers.priorities import Priorities
from wakeproof.schedulers.run import Scheduler, walk
from wakeproof.schedulers.selective import SelectivelyUniform, surw, urw
from wakeproof.schedulers.strikes import FaultStrikes, drawn_strikes
from wakeproof.schedulers.uniform import Uniform

RUNS = 2_000
SURE = 4
"""So many standard deviations: by chance one set of seeds in 16,000 would lie further away, and these are fixed."""


def walks(**steps: int) -> Machine:
    """Actors who take so many steps each, whenever they like, and touch nothing of each other's."""
    rules = [Toy(f"{actor}.step", lambda v, a=actor, m=most: v[a] < m, counts(actor)) for actor, most in steps.items()]
    return machine(dict.fromkeys(steps, 0), rules)


def writers(**steps: int) -> Machine:
    """Actors who write so often to one slot that all of them share."""
    rules = [
        Toy(f"{actor}.step", lambda v, a=actor, m=most: v[a] < m, lambda v, a=actor: put(shared=a, **{a: v[a] + 1})(v))
        for actor, most in steps.items()
    ]
    return machine({"shared": "", **dict.fromkeys(steps, 0)}, rules)


def labels(of: Machine, scheduler: Scheduler) -> tuple[str, ...]:
    return tuple(taken.action.label for taken in walk(of, scheduler))


def share(
    of: Machine, scheduler_of: Callable[[Random], Scheduler], such_that: Callable[[Sequence[str]], bool]
) -> float:
    return sum(such_that(labels(of, scheduler_of(Random(seed)))) for seed in range(RUNS)) / RUNS


def near(chance: Fraction) -> object:
    return pytest.approx(float(chance), abs=SURE * sqrt(chance * (1 - chance) / RUNS))


def p_is_last(happened: Sequence[str]) -> bool:
    return happened[-1] == "p.step"


# PCT


@pytest.mark.parametrize(
    ("order", "depth"), [("pq", 1), ("ppqq", 1), ("pqp", 2), ("ppqqp", 2), ("pqpq", 3), ("pqqpq", 3), ("pqpqp", 4)]
)
def test_pct_finds_a_bug_of_depth_d_as_often_as_its_bound_at_least(order: str, depth: int) -> None:
    """The bug is one order of two actors' steps: each change of actor but that after a last step takes a drop.

    All draws are gone through: who ranks higher, and at which of the k steps each of the d-1 drops falls.
    """
    of = walks(p=order.count("p"), q=order.count("q"))
    sought, runs, found = tuple(f"{actor}.step" for actor in order), 0, 0
    for ranks in permutations((0.25, 0.75)):
        for steps in product(range(len(order)), repeat=depth - 1):
            drops = sorted((step, -2.0 - number) for number, step in enumerate(steps))
            given = iter(ranks)
            runs += 1
            found += labels(of, Priorities(lambda given=given: next(given), lambda count: 0, drops)) == sought
    assert runs == 2 * len(order) ** (depth - 1)
    assert Fraction(found, runs) >= Fraction(1, 2 * len(order) ** (depth - 1)) > 0


def test_with_a_drop_less_than_it_takes_pct_never_finds_it() -> None:
    of = walks(p=2, q=1)
    for ranks in permutations((0.25, 0.75)):
        given = iter(ranks)
        assert labels(of, Priorities(lambda given=given: next(given), lambda count: 0)) != (
            "p.step",
            "q.step",
            "p.step",
        )


# POS


@pytest.mark.parametrize("others", [1, 3, 6])
def test_by_pos_a_step_comes_after_m_independent_ones_with_one_chance_in_m_and_1(others: int) -> None:
    """p's priority is the least of m+1 independent draws. A choice at each step lets q go on m times: 1/2^m."""
    of = walks(p=1, q=others)
    assert share(of, PartialOrders, p_is_last) == near(Fraction(1, others + 1))
    assert share(of, Uniform, p_is_last) == near(Fraction(1, 2**others))


def test_by_pos_steps_that_conflict_are_drawn_against_each_other_each_time() -> None:
    """Whatever q writes conflicts with what p would write, and both are drawn anew: 1/2 each time."""
    assert share(writers(p=1, q=3), PartialOrders, p_is_last) == near(Fraction(1, 8))


# SURW


@pytest.mark.parametrize("steps", [{"p": 2, "q": 3}, {"p": 1, "q": 4}, {"p": 2, "q": 1, "r": 2}])
def test_without_a_selection_each_order_of_all_steps_is_as_likely(steps: dict[str, int]) -> None:
    orders = factorial(sum(steps.values()))
    for count in steps.values():
        orders //= factorial(count)
    chances = exactly(walks(**steps), lambda draws: urw(draws, steps), ranks=[0.1, 0.2, 0.3])
    assert len(chances) == orders and set(chances.values()) == {Fraction(1, orders)}


def busy_writers() -> Machine:
    """p writes twice and q once to what they share, q after three steps of its own, and r takes two of its own."""
    of_q = [
        Toy("q.own", lambda v: v["q"] < 3, counts("q")),
        Toy("q.step", lambda v: v["q"] == 3, put(shared="q", q=4)),
    ]
    return machine({"shared": "", "p": 0, "q": 0, "r": 0}, [
        Toy("p.step", lambda v: v["p"] < 2, lambda v: put(shared="p", p=v["p"] + 1)(v)),
        *of_q,
        Toy("r.own", lambda v: v["r"] < 2, counts("r")),
    ])  # fmt: skip


@pytest.mark.parametrize("ranks", list(permutations((0.1, 0.5, 0.9))))
def test_each_order_of_the_selected_steps_is_as_likely_whatever_else_there_is(ranks: Sequence[float]) -> None:
    of = busy_writers()
    slot = of.layout.number("shared")
    chances = exactly(
        of,
        lambda draws: SelectivelyUniform(draws, {"p": 2, "q": 1}, lambda step: slot in step.touched),
        ranks=ranks,
    )
    orders: Counter[tuple[str, ...]] = Counter()
    for run, chance in chances.items():
        orders[tuple(label for label in run if label.endswith(".step"))] += chance
    assert len(orders) == comb(3, 1) and set(orders.values()) == {Fraction(1, 3)}


def test_by_uniform_choice_those_orders_are_not_alike() -> None:
    """q has to win four draws against p and r before p's first: so the test above can fail."""
    q_first = share(busy_writers(), Uniform, lambda run: run.index("q.step") < run.index("p.step"))
    assert q_first < 0.1 < 1 / 3


def test_a_run_profiles_what_is_contended_and_each_run_selects_some_of_it() -> None:
    of = busy_writers()
    known = profile(of, walk(of, Uniform(Random(0))))
    assert dict(known.touches) == {of.layout.number("shared"): {"p": 2, "q": 1}}
    assert known.drawn(Random(1)) == of.layout.number("shared")
    assert sorted(labels(of, surw(Random(1), known))) == sorted(labels(of, Uniform(Random(1))))


def test_where_a_turn_never_comes_somebody_else_has_it() -> None:
    """q is believed to have a step more than it has: the run ends all the same."""
    chances = exactly(walks(p=1, q=1), lambda draws: urw(draws, {"p": 1, "q": 2}), ranks=[0.1, 0.2])
    assert {len(run) for run in chances} == {2}


# By exact counts


@pytest.mark.parametrize("steps", [{"p": 2, "q": 3}, {"p": 1, "q": 5}])
def test_by_counts_each_interleaving_is_as_likely(steps: dict[str, int]) -> None:
    of = walks(**steps)
    chances = exactly(of, lambda draws: counted(of, draws))
    orders = comb(sum(steps.values()), steps["p"])
    assert len(chances) == orders and set(chances.values()) == {Fraction(1, orders)}


def counted(of: Machine, random: Random) -> Counted:
    graph = explore(of)
    runs = dict(zip(graph.states, continuations(graph), strict=True))
    return Counted(random, runs.get, lambda taken: Uniform(random))


def test_each_interleaving_is_as_likely_where_some_steps_shut_out_others() -> None:
    """After p.skip nothing of q is left: 1 run against the 3 of the other branch, where SURW would have to guess."""
    of = machine({"p": 0, "q": 0}, [
        Toy("p.skip", lambda v: v["p"] == 0 and v["q"] == 0, put(p=1, q=2)),
        Toy("p.step", lambda v: v["p"] == 0, put(p=1)),
        Toy("q.step", lambda v: v["q"] < 2, counts("q")),
    ])  # fmt: skip
    chances = exactly(of, lambda draws: counted(of, draws))
    assert len(chances) == 4 and set(chances.values()) == {Fraction(1, 4)}


@pytest.mark.parametrize("states", [2, 5, 9])
def test_of_a_part_of_the_graph_each_interleaving_is_as_likely_if_surw_weighs_the_frontier(states: int) -> None:
    """Of 16 states only so many are explored; beyond them URW goes on with the steps that are left."""
    of, lengths = walks(p=3, q=3), {"p": 3, "q": 3}
    graph = explore(of, Limits(states=states))
    assert not graph.complete
    runs = dict(zip(graph.states, continuations(graph, orders_left(graph, lengths)), strict=True))
    assert runs[of.first.state] == comb(6, 3)

    def scheduler(draws: Random) -> Counted:
        return Counted(draws, runs.get, lambda taken: urw(draws, {a: n - taken[a] for a, n in lengths.items()}))

    chances = exactly(of, scheduler, ranks=[0.1, 0.2])
    assert len(chances) == comb(6, 3) and set(chances.values()) == {Fraction(1, comb(6, 3))}


def test_from_states_on_a_cycle_there_is_no_number_of_runs() -> None:
    of = machine({"n": 0}, [Toy("p.back", lambda v: True, lambda v: put(n=1 - v["n"])(v))])
    assert continuations(explore(of)) == [0, 0]


def test_a_weight_beyond_any_float_is_drawn_exactly() -> None:
    huge = 10**400
    assert [weighted(Draw(number), [huge, 1]) for number in (0, huge - 1, huge)] == [0, 0, 1]
    assert weighted(Draw(0), [0, 0]) is None


class Draw:
    """A draw that gives this number."""

    def __init__(self, number: int) -> None:
        self._number = number

    def randrange(self, width: int) -> int:
        assert self._number < width
        return self._number


# With faults


def test_a_fault_strikes_where_it_was_drawn_around_any_sampler() -> None:
    of = machine({"n": 0, "crashes": 1}, [
        Toy("p.step", lambda v: v["n"] < 2, counts("n")),
        Toy("crash", lambda v: v["crashes"], put(crashes=0), fault="crash"),
    ], [never("no crash", "crashes", 0)])  # fmt: skip
    for strike, run in enumerate([("crash", "p.step", "p.step"), ("p.step", "crash", "p.step")]):
        assert labels(of, FaultStrikes(PartialOrders(Random(0)), Random(0), [strike])) == run
    assert labels(of, FaultStrikes(PartialOrders(Random(0)), Random(0))) == ("p.step", "p.step")
    assert drawn_strikes(Random(0), 3, 10) == sorted(drawn_strikes(Random(0), 3, 10))


class Refuses:
    """A scheduler that must not be shown a fault."""

    def choose(self, state: object, enabled: Sequence[Action]) -> Action | None:
        assert not any(action.fault for action in enabled)
        return enabled[0] if enabled else None


def test_no_sampler_is_shown_a_fault() -> None:
    of = machine({"n": 0, "crashes": 1}, [
        Toy("p.step", lambda v: v["n"] < 1, counts("n")),
        Toy("crash", lambda v: v["crashes"], put(crashes=0), fault="crash"),
    ])  # fmt: skip
    assert labels(of, FaultStrikes(Refuses(), Random(0))) == ("p.step",)
