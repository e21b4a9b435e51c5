"""Which slots decide whose a state is: the choice by what is explored, and that it shows in what is sent alone."""

from __future__ import annotations

from itertools import pairwise
from math import inf, sqrt
from unittest.mock import patch

import pytest
import toys
from test_parted import in_parts, parting_of, unlike

from engines import by_compiled_loop
from wakeproof.campaign.job import machine_of
from wakeproof.checker.compiled import owning_slots as owning
from wakeproof.checker.compiled.owning_slots import SlotChoice, StepSample, choices_in, groups_of, mask_of
from wakeproof.kernel.machine import Machine
from wakeproof.scenario.library import load_all

SEEDS = range(400)


def sample(before: list[tuple[int, ...]], after: list[tuple[int, ...]]) -> StepSample:
    return StepSample(*(b"".join(bytes(row).ljust(8, b"\0") for row in rows) for rows in (before, after)), width=8)


@pytest.mark.parametrize("groups", [1, 2, 5, 10])
def test_equal_groups_are_counted(groups):
    """Pairs are drawn without putting back: of so many states the number of groups comes out a little larger."""
    states = [(number % groups, 0) for number in range(1000)]
    assert groups_of(states) == pytest.approx(groups, rel=0.01)


def test_states_that_are_all_alone_are_in_any_number_of_groups():
    assert groups_of((number, 0) for number in range(9)) == inf


@pytest.mark.parametrize("parts", [2, 3, 5])
def test_the_time_is_that_of_the_part_with_most_and_of_what_is_sent(parts):
    assert SlotChoice((0,), 0.0, inf).time(parts) == 1.0
    assert SlotChoice((0,), 0.0, 100.0).time(parts) == pytest.approx(1 + sqrt(parts - 1) / 10)
    assert SlotChoice((0,), 1.0, inf).time(parts) == pytest.approx(2 - 1 / parts)


def test_a_slot_that_seldom_changes_and_tells_states_apart_comes_first():
    """0 never changes and tells nothing apart, 1 changes at every step, 2 and 3 seldom, and 3 has more values."""
    before = [(7, seed % 5, seed % 2, seed % 9) for seed in SEEDS]
    steps = zip(SEEDS, before, strict=True)
    after = [(7, one + 1, two ^ (seed % 50 == 0), three + (seed % 50 == 1)) for seed, (_, one, two, three) in steps]
    first, both = choices_in(sample(before, after), slots=8)
    assert first.slots == (3,) and both.slots == (3, 2)
    assert first.changes == pytest.approx(8 / 400 / owning.FEWER_CHANGES)
    assert both.changes == pytest.approx(2 * first.changes)
    assert first.groups == pytest.approx(9 / owning.FEWER_GROUPS, rel=0.03)
    assert both.groups == pytest.approx(18 / owning.FEWER_GROUPS, rel=0.06)


def test_the_mask_has_a_byte_for_each_slot():
    assert mask_of((1, 9), 3).tobytes() == b"\0\xff" + bytes(7) + b"\xff" + bytes(14)


def waking() -> Machine:
    [loaded] = load_all(["newer-wake"], ["messages=2"], ["decoupled"])
    return machine_of(loaded, "decoupled")


@pytest.mark.parametrize("parts", [2, 3])
def test_on_a_shipped_world_hardly_a_step_leads_elsewhere(parts):
    every, chosen = (parting_of(parts, states_min=3_000) for _ in range(2))
    with patch("wakeproof.checker.compiled.parted.owning_slots", lambda compiled, parts: tuple(range(compiled.slots))):
        in_parts(waking(), every)
    assert unlike(in_parts(waking(), chosen), by_compiled_loop(waking())) == []
    assert 0 < chosen.costs.sent_bytes < every.costs.sent_bytes / 3


def test_parts_get_about_as_much_of_a_shipped_world():
    parting = parting_of(2, states_min=3_000)
    graph = in_parts(waking(), parting)
    one, other = parting.costs.states
    assert one + other == len(graph.states) and 0.6 < one / other < 1.6


def test_little_that_is_explored_says_nothing():
    """Then all slots decide."""
    found: list[tuple[int, ...]] = []

    def noted(*words: object) -> tuple[int, ...]:
        found.append(owning.owning_slots(*words))
        return found[-1]

    with patch("wakeproof.checker.compiled.parted.owning_slots", noted):
        in_parts(toys.busy(), parting_of(2, states_min=10))
        in_parts(toys.busy(), parting_of(1, states_min=4_000))
    assert [len(slots) for slots in found] == [len(toys.busy().layout.slots)] * 2


def test_choices_only_ever_gain():
    primes = (3, 5, 7)
    before = [tuple(seed * prime % 251 >> shift & 3 for prime in primes for shift in (0, 3)) for seed in SEEDS]
    steps = zip(SEEDS, before, strict=True)
    after = [tuple(value ^ (seed % 97 == place) for place, value in enumerate(row)) for seed, row in steps]
    choices = list(choices_in(sample(before, after), slots=8))
    assert len(choices) > 2
    assert all(one.groups < other.groups and one.changes <= other.changes for one, other in pairwise(choices))
