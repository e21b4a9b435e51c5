"""How coverage grew with runs, against counting the pairs of steps of the same runs again and again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wakeproof.campaign.coverage_rows import coverage_of, growth
from wakeproof.campaign.sample import BATCH_RUNS, SampleStats, runs_of
from wakeproof.campaign.study import Studied
from wakeproof.campaign.work import Method, Pair, Work
from wakeproof.results.coverage import Growth
from wakeproof.scenario.library import load_all
from wakeproof.schedulers.timed import TimedRun

Steps = tuple[str, str]
RUNS = 60
steps = st.tuples(st.sampled_from("abc"), st.sampled_from("abc"))
seen_by_runs = st.lists(st.frozensets(steps, min_size=1), min_size=1, max_size=60)


def first_seen(runs: Sequence[frozenset[Steps]], start: int = 0) -> dict[Steps, int]:
    return {pair: start + next(n for n, run in enumerate(runs) if pair in run) for pair in frozenset().union(*runs)}


def made(runs: Sequence[frozenset[Steps]], start: int = 0) -> SampleStats:
    return SampleStats(runs=len(runs), first_seen=first_seen(runs, start), spans={start: len(runs)})


@given(seen_by_runs, st.integers(0, 1_000))
def test_growth_is_what_the_first_runs_saw(runs, start):
    """Whatever seed they begin with."""
    for grown in growth(made(runs, start)):
        assert grown.seen == len(frozenset().union(*runs[: grown.runs]))


MARKS = {1: [1], 2: [1, 2], 7: [1, 2, 5, 7], 10: [1, 2, 5, 10], 250: [1, 2, 5, 10, 20, 50, 100, 200, 250]}


@pytest.mark.parametrize("runs", MARKS)
def test_it_is_told_at_one_two_five_and_so_on_and_at_the_last(runs):
    assert [grown.runs for grown in growth(made([frozenset({("", "a")})] * runs))] == MARKS[runs]


@given(seen_by_runs)
def test_it_never_falls_and_ends_with_all(runs):
    told = [grown.seen for grown in growth(made(runs))]
    assert told == sorted(told)
    assert told[-1] == len(frozenset().union(*runs))


def test_where_nothing_ran_nothing_is_told():
    assert list(growth(SampleStats())) == []


# Real runs


@cache
def real_runs() -> tuple[TimedRun, ...]:
    [scenario] = load_all(["lost-reply"])
    runs = runs_of(scenario, "decoupled")
    return tuple(runs.timed(seed) for seed in range(RUNS))


def pairs_of(run: TimedRun) -> frozenset[Steps]:
    return frozenset(pairwise(["", *(transition.action.label for transition in run.transitions)]))


def sampled(first: int, last: int) -> SampleStats:
    told = SampleStats()
    for seed in range(first, last):
        told.take(seed, real_runs()[seed])
    return told


def test_a_sample_knows_in_which_run_each_pair_was_first_seen():
    runs = [pairs_of(run) for run in real_runs()]
    assert sampled(0, RUNS).first_seen == first_seen(runs)
    assert len(set(sampled(0, RUNS).first_seen.values())) > 3, "it did grow"


@given(st.permutations(range(6)))
def test_batches_in_any_order_give_the_same(order):
    merged = SampleStats()
    for part in order:
        merged.add(batches()[part])
    assert merged.first_seen == sampled(0, RUNS).first_seen


@cache
def batches() -> tuple[SampleStats, ...]:
    return tuple(sampled(first, first + 10) for first in range(0, RUNS, 10))


def work(tallied: SampleStats, studied: Studied) -> Work:
    [scenario] = load_all(["lost-reply"])
    return Work(Pair(scenario, "decoupled", range(BATCH_RUNS)), Method.BOTH, sample=tallied, studied=studied)


def test_runs_by_seeds_are_told_and_else_those_by_the_clock():
    """They are the same runs where both were made, so neither is added to the other."""
    all_runs, few = sampled(0, RUNS), Studied((), sampled(0, 5))
    assert coverage_of(work(all_runs, few)).growth == tuple(growth(all_runs))
    assert coverage_of(work(SampleStats(), few)).growth == tuple(growth(few.sample))
    assert coverage_of(work(SampleStats(), Studied())).growth == ()


def test_more_runs_by_the_clock_than_by_seeds_are_not_said_to_have_seen_nothing_new():
    few, studied = sampled(0, 5), Studied((), sampled(0, RUNS))
    told = coverage_of(work(few, studied)).growth
    assert told[-1] in (Growth(5, len(few.first_seen)), Growth(RUNS, len(studied.sample.first_seen)))


def test_seeds_that_a_limit_left_out_do_not_hide_what_later_ones_saw():
    """A limit ended the first batch after five runs; the second went on with its own seeds."""
    cut = SampleStats()
    for seed, run in (*enumerate(real_runs()[:5]), *enumerate(real_runs()[5:], BATCH_RUNS)):
        cut.take(seed, run)
    assert list(growth(cut))[-1].seen == len(cut.first_seen)
