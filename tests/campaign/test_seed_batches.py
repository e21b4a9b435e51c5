"""What runs showed adds up the same in any order and any grouping, so workers and batches change no result."""

from __future__ import annotations

from collections import Counter
from functools import reduce
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wakeproof.campaign import sample
from wakeproof.campaign.job import Job
from wakeproof.campaign.sample import SampledBreach, SampleStats, SeedBatch, batches, prepared, run_batch
from wakeproof.kernel.trace import Cost, Trace
from wakeproof.scenario.library import load_all

NAMES = ("token_owner", "lease_kept", "no_lost_work")
counts = st.dictionaries(st.sampled_from(NAMES), st.integers(1, 9)).map(Counter)
costs = st.builds(Cost, st.integers(0, 2), st.integers(0, 2), st.integers(1, 3))
# A seed runs once in a campaign: what it found is one thing wherever it turns up.
founds = st.builds(
    lambda cost, seed: SampledBreach(cost, seed, Trace((), bounds_hit=(f"{cost}{seed}",))), costs, st.integers(0, 5)
)
tallies = st.builds(
    SampleStats,
    runs=st.integers(0, 250),
    met=counts,
    broken=counts,
    limits=counts,
    found=st.dictionaries(st.sampled_from(NAMES), founds),
    seconds=st.integers(0, 9).map(float),
)


def added(*parts: SampleStats) -> SampleStats:
    def add(total: SampleStats, part: SampleStats) -> SampleStats:
        total.add(part)
        return total

    return reduce(add, parts, SampleStats())


@given(tallies, tallies)
def test_order_does_not_matter(one, other):
    assert added(one, other) == added(other, one)


@given(tallies, tallies, tallies)
def test_grouping_does_not_matter(one, other, third):
    assert added(added(one, other), third) == added(one, added(other, third)) == added(one, other, third)


@given(tallies)
def test_nothing_adds_nothing(one):
    assert added(one) == added(SampleStats(), one, SampleStats()) == one


@given(st.lists(tallies, min_size=1, max_size=4))
def test_the_simplest_breach_is_kept_whichever_comes_first(parts):
    for name, found in added(*parts).found.items():
        assert (found.cost, found.seed) == min(
            (p.found[name].cost, p.found[name].seed) for p in parts if name in p.found
        )


JOB = Job(Path("x"), (), "r")
TAKEN_TWICE = ("lock-restart", "unchecked")


def whole(scenario: str, release: str, first: int, last: int) -> SeedBatch:
    return SeedBatch(Job(load_all([scenario])[0].path, (), release), first, last)


def told(tally: SampleStats) -> dict[str, Any]:
    """All of it but the seconds."""
    return {key: value for key, value in vars(tally).items() if key != "seconds"}


@pytest.mark.parametrize("size", [1, 7, 60])
def test_how_seeds_are_cut_changes_no_result(size):
    all_at_once = told(run_batch(whole(*TAKEN_TWICE, 0, 60)))
    parts = [run_batch(whole(*TAKEN_TWICE, n, min(n + size, 60))) for n in range(0, 60, size)]
    assert told(added(*reversed(parts))) == all_at_once
    assert all_at_once["broken"]["one_holder"] > 1, "something was found, so something could differ"


def test_a_machine_that_has_run_before_gives_the_same():
    """Everything is remembered between runs; nothing of it may show."""
    batch_of_ten = whole(*TAKEN_TWICE, 50, 60)
    prepared.cache_clear()
    fresh = run_batch(batch_of_ten)
    run_batch(whole(*TAKEN_TWICE, 0, 50))
    assert told(run_batch(batch_of_ten)) == told(fresh)


@given(st.integers(0, 2_000), st.integers(1, 2_000))
def test_batches_are_the_seeds_once_each_in_order(first, count):
    seeds = [seed for part in batches(JOB, range(first, first + count)) for seed in range(part.first, part.last)]
    assert seeds == list(range(first, first + count))


def test_batches_are_of_one_size_whatever_the_workers():
    sizes = [part.last - part.first for part in batches(JOB, range(3, 3 + 2 * sample.BATCH_RUNS + 1))]
    assert sizes == [sample.BATCH_RUNS, sample.BATCH_RUNS, 1]


def test_a_run_that_hit_a_bound_is_judged_by_its_steps_alone():
    """Bounded to one wake, the second message is never acked: the bound's doing, and no lost work."""
    overrides = {"bounds.wakes_max": 1}
    path = load_all(["newer-wake"])[0].path
    tally = run_batch(SeedBatch(Job(path, tuple(overrides.items()), "decoupled"), 0, 50))
    assert tally.limits["wakes_max"] > 0
    assert not tally.broken["no_lost_work"]
