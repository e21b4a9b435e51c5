"""Chances on cycles against exact fractions: however seldom a walk gets out, however closely states are knit."""

from __future__ import annotations

from fractions import Fraction
from random import Random

import pytest
from fractions_solved import solved
from hypothesis import given, settings
from hypothesis import strategies as st

from wakeproof.checker import elimination
from wakeproof.checker.elimination import Elimination, Walk, surrounded
from wakeproof.checker.limits import Stopped

DIGITS = Fraction(1, 10**12)
"""How near a figure must be, in parts of itself."""


def choices(walk: Walk, state: int) -> Fraction:
    return Fraction(walk.out[state]) + sum(map(Fraction, walk.onward[state].values()))


def exact_values(walk: Walk, paid: list[float]) -> list[Fraction]:
    size = len(walk.out)
    return solved(
        [
            [(choices(walk, s) if s == t else Fraction(0)) - Fraction(walk.onward[s].get(t, 0)) for t in range(size)]
            + [Fraction(paid[s])]
            for s in range(size)
        ]
    )


def exact_visits(walk: Walk, arriving: list[float]) -> list[Fraction]:
    size = len(walk.out)
    return solved(
        [
            [(choices(walk, t) if s == t else Fraction(0)) - Fraction(walk.onward[s].get(t, 0)) for s in range(size)]
            + [Fraction(arriving[t])]
            for t in range(size)
        ]
    )


def near(found: list[float], exact: list[Fraction], within: Fraction = DIGITS) -> bool:
    """Every figure by itself: a small one is as right as a large one."""
    return all(abs(Fraction(f) - e) <= within * e for f, e in zip(found, exact, strict=True))


def right(walk: Walk, paid: list[float], arriving: list[float]) -> bool:
    solution = Elimination(walk)
    return near(solution.values(paid), exact_values(walk, paid)) and near(
        solution.visits(arriving), exact_visits(walk, arriving)
    )


def ring(size: int, out: dict[int, float]) -> Walk:
    return Walk([{(s + 1) % size: 1.0} for s in range(size)], [out.get(s, 0.0) for s in range(size)])


def falling_back(size: int) -> Walk:
    """Heads lead on, tails lead back to the first: it takes about 2 ** size throws to get out."""
    onward = [{0: 1.0, s + 1: 1.0} if 0 < s < size - 1 else {1: 1.0} if not s else {0: 1.0} for s in range(size)]
    return Walk(onward, [0.0] * (size - 1) + [1.0])


def grid(side: int) -> Walk:
    """Right or down, and round again at the borders; out at one corner."""
    at = [(row, column) for row in range(side) for column in range(side)]
    onward = [{(r + 1) % side * side + c: 1.0, r * side + (c + 1) % side: 1.0} for r, c in at]
    return Walk(onward, [0.0] * (side * side - 1) + [1.0])


def knit(size: int, ways: int, seed: int = 0) -> Walk:
    """Each leads to some at random, and round: no order keeps the edges few."""
    random, onward = Random(seed), [{(s + 1) % size: 1.0} for s in range(size)]
    for state, row in enumerate(onward):
        for other in random.sample(range(size), ways):
            if other != state:
                row[other] = row.get(other, 0.0) + 1.0
    return Walk(onward, [float(not state % 97) for state in range(size)])


@st.composite
def walks(draw: st.DrawFn) -> tuple[Walk, list[float], list[float]]:
    """Up to eight states that all get out; chances may be as small as one in 10 ** 15."""
    size = draw(st.integers(1, 8))
    weight = st.sampled_from((1.0, 1.0, 2.0, 5.0, 1e-6, 1e-15, 1e9))
    onward: list[dict[int, float]] = []
    for state in range(size):
        others = [other for other in range(size) if other != state]
        onward.append(draw(st.dictionaries(st.sampled_from(others), weight)) if others else {})
    out = draw(st.lists(st.just(0.0) | weight, min_size=size, max_size=size))
    walk = Walk(onward, out)
    for state in surrounded(walk):
        out[state] = 1e-12
    paid = [draw(st.sampled_from((0.0, 0.5, 1.0))) * each for each in out]
    return walk, paid, draw(st.lists(st.sampled_from((0.0, 0.0, 1.0, 0.3)), min_size=size, max_size=size))


@given(walks())
@settings(max_examples=150)
def test_any_walk_is_as_exact_fractions_have_it(drawn: tuple[Walk, list[float], list[float]]) -> None:
    assert right(*drawn)


@given(walks())
@settings(max_examples=100)
def test_so_is_a_dense_block(drawn: tuple[Walk, list[float], list[float]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(elimination, "FEW", 0)
        patch.setattr(elimination, "SPARSE", 0.0)
        assert right(*drawn)


@pytest.mark.parametrize("out", [1e-12, 1e-200])
def test_a_cycle_that_is_nearly_closed(out: float) -> None:
    """The sum of what leaves a state is small, and no small difference of what nearly is 1."""
    walk = Walk([{1: 1.0}, {0: 1.0}], [out, 3 * out])
    assert right(walk, [out, 0.0], [1.0, 0.0])
    assert Elimination(walk).values([out, 0.0])[0] == pytest.approx(1 / 4, rel=1e-12)


@pytest.mark.parametrize("size", [10, 40, 60])
def test_falling_back_again_and_again(size: int) -> None:
    walk = falling_back(size)
    assert right(walk, walk.out, [1.0] + [0.0] * (size - 1))
    assert Elimination(walk).values(walk.out) == [1.0] * size


@pytest.mark.parametrize(("walk", "ways"), [(knit(60, 3), 3), (grid(6), 2), (ring(40, {3: 1.0, 9: 2.0}), 1)])
def test_cycles_within_cycles(walk: Walk, ways: int) -> None:
    assert right(walk, [out / 2 for out in walk.out], [1.0] + [0.0] * (len(walk.out) - 1))


def test_what_is_too_small_to_be_told_from_nothing_is_not_said() -> None:
    with pytest.raises(Stopped, match="chance_min"):
        Elimination(falling_back(1_200))
    with pytest.raises(Stopped, match="chance_min"):
        Elimination(Walk([{1: 1.0}, {0: 1.0}], [1e-300, 0.0]))


def test_a_block_that_is_too_large_is_not_said_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(elimination, "DENSE_MAX", 50)
    with pytest.raises(Stopped, match="dense_max=50"):
        Elimination(knit(400, 5))


def test_where_no_time_is_left_it_stops() -> None:
    def over() -> None:
        raise Stopped("seconds=1")

    with pytest.raises(Stopped, match="seconds=1"):
        Elimination(ring(3, {0: 1.0}), over)


@pytest.mark.parametrize(
    ("walk", "kept"),
    [
        (Walk([{1: 1.0}, {0: 1.0}], [0.0, 0.0]), {0, 1}),
        (Walk([{1: 1.0}, {0: 1.0}], [0.0, 1.0]), set()),
        (Walk([{1: 1.0, 2: 1.0}, {0: 1.0}, {2: 1.0}], [1.0, 0.0, 0.0]), {2}),
    ],
)
def test_from_where_no_walk_gets_out_is_seen(walk: Walk, kept: set[int]) -> None:
    assert surrounded(walk) == kept


def residual(walk: Walk, values: list[float], paid: list[float]) -> float:
    """By how much the equations are missed, in parts of what stands on either side."""
    worst = 0.0
    for state, onward in enumerate(walk.onward):
        left = float(choices(walk, state)) * values[state]
        right_ = paid[state] + sum(weight * values[other] for other, weight in onward.items())
        worst = max(worst, abs(left - right_) / max(left, right_, 1e-300))
    return worst


@pytest.mark.parametrize("walk", [ring(10_000, {0: 1.0}), grid(100), knit(4_000, 1)], ids=["ring", "grid", "knit"])
def test_thousands_of_states(walk: Walk) -> None:
    paid = [out * (state % 2) for state, out in enumerate(walk.out)]
    found = Elimination(walk).values(paid)
    assert residual(walk, found, paid) < 1e-12


def test_the_same_walk_gives_the_same_digits() -> None:
    walk = knit(300, 3)
    assert Elimination(walk).values(walk.out) == Elimination(walk).values(walk.out)
