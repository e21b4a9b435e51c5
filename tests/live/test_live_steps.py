"""The steps of a real run are those of a simulated one, under the same names; replayed, it breaks what it broke."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from random import Random
from typing import Any, NamedTuple

import msgspec
import pytest

from pullwake.live.timings import TIMERS
from pullwake.plugin import PLUGIN
from wakeproof.kernel.machine import Machine, Transition
from wakeproof.kernel.tasks.budgets import Budget
from wakeproof.live.predict import Predictor
from wakeproof.live.results import ReplayedRuns, rows
from wakeproof.scenario.library import load_all
from wakeproof.scenario.live import Asked, LiveOutcome
from wakeproof.schedulers.delays import delays_of
from wakeproof.schedulers.plan import FaultPlan
from wakeproof.schedulers.seeded import SeededRuns
from wakeproof.schedulers.timed import Clock

LIVE = PLUGIN.live
RELEASES = ("decoupled", "fenced")
SEEDS = range(200)
SURE = ("notify_ms=[60, 80]", "append_ms=[60, 100]", "think_ms=[40, 50]", "idle_timeout_ms=1", "heartbeats=0")
"""The next message comes while the done before it notifies, and is worked when that is over: wide margins decide."""

FIRST = re.compile(r"\((m1|w1)\b")
TOGETHER = {"decoupled": {"write.check"}, "fenced": {"callback.mint"}}
"""Looks into the token store: the simulation takes them together with what the handler does next."""

UNDER_RESTARTS = {
    "claim.redelivery_ms": "upstream offers a wake again whose claim was lost: a timer, drawn from the settings",
    "lease.runs_out": "upstream's own clock; the lease is as long as the settings say",
    "reap.lease_ms": "the reaper looks by its own clock, for no run in particular",
    "reap.on_entity_changed": "the reaper acts, for no run in particular",
}
"""What only comes of a restart, so that no calm run measures it: the clock of the settings stands in."""


class Lives(NamedTuple):
    """A real run of a release: what was asked, and what was seen."""

    asked: Asked
    lived: LiveOutcome

    @property
    def measured(self) -> set[str]:
        """Steps that came about."""
        return {step for run in self.lived.seen for step, kept in run.took.items() if any(took.at_ms for took in kept)}


def tell_nobody(*_: object) -> None:
    pass


def asked_of(release: str, *settings: str) -> Asked:
    [chosen] = load_all([str(LIVE.scenario)], settings)
    return Asked(release, chosen.bounds, chosen.times, 24, 4, 0.0, 0.0, 0.0, 0)


def live(release: str, *settings: str) -> Lives:
    asked = asked_of(release, *settings)
    return Lives(asked, LIVE.run(asked, tell_nobody))


@pytest.fixture(scope="module")
def plain() -> Mapping[str, Lives]:
    """As `wakeproof live` runs a release unless it is told otherwise."""
    return {release: live(release) for release in RELEASES}


@pytest.fixture(scope="module")
def racing() -> Lives:
    return live("decoupled", *SURE)


def simulated(lives: Lives, run: Callable[[Machine, Mapping[str, Any], int], Sequence[Transition]]) -> set[str]:
    """Steps that take time in simulated runs of the same world, where moments are told apart."""
    bounds = msgspec.structs.replace(lives.asked.bounds, **LIVE.apart)
    machine = Machine(PLUGIN.build(lives.asked.release, bounds, lives.asked.times, {"restart": Budget(max=1)}))
    delays = msgspec.structs.asdict(lives.asked.times)
    taken = (step.action for seed in SEEDS for step in run(machine, delays, seed))
    return {LIVE.step_of(action) for action in taken if action.clock is not None}


def kinds(steps: set[str]) -> set[str]:
    return {LIVE.kind_of(step) for step in steps}


def calm(machine: Machine, delays: Mapping[str, Any], seed: int) -> Sequence[Transition]:
    return SeededRuns(machine, delays, {}).run(seed).transitions


def struck(machine: Machine, delays: Mapping[str, Any], seed: int) -> Sequence[Transition]:
    clock, plan = Clock(machine), FaultPlan(at_ms={LIVE.restart: 2.0 * seed})
    return clock.run(clock.scheduler(delays_of(delays), Random(seed), plan)).transitions


@pytest.mark.parametrize("release", RELEASES)
def test_every_step_that_takes_time_was_measured_under_its_name(plain, racing, release):
    lives = plain[release]
    measured = lives.measured | (racing.measured if release == racing.asked.release else set())
    assert kinds(simulated(lives, calm)) <= kinds(measured)


@pytest.mark.parametrize("release", RELEASES)
def test_whatever_is_measured_is_a_step_of_the_simulation_or_part_of_one(plain, release):
    lives = plain[release]
    assert kinds(lives.measured) - kinds(simulated(lives, calm)) == TOGETHER[release]


@pytest.mark.parametrize("release", RELEASES)
def test_a_step_for_the_first_wake_has_the_very_name_of_the_simulated_one(plain, release):
    """Of later wakes any run may have more than those that are simulated here."""
    lives = plain[release]
    first = {step for step in lives.measured if FIRST.search(step) and LIVE.kind_of(step) not in TOGETHER[release]}
    assert len(kinds(first)) > 15
    assert first <= simulated(lives, calm) | simulated(lives, struck)


def test_only_what_comes_of_restarts_is_not_measured(plain):
    found = [kinds(simulated(lives, struck)) - kinds(simulated(lives, calm)) for lives in plain.values()]
    assert set().union(*found) == UNDER_RESTARTS.keys()


def test_the_timers_of_a_live_run_are_clocks_of_the_settings():
    assert {*TIMERS} <= {*msgspec.structs.asdict(asked_of("fenced").times)}


@pytest.mark.parametrize("release", RELEASES)
def test_who_waits_on_purpose_is_told_apart_from_what_came_on_top(plain, release):
    """Each wait is as the settings say: nothing of a scheduler's lateness is in it."""
    lives = plain[release]
    for clock, kind in (("append_ms", "append"), ("notify_ms", "done.on_entity_changed"), ("think_ms", "read")):
        least, most = getattr(lives.asked.times, clock)
        waits = [took.waited for took in samples(lives, kind)]
        assert all(least <= ms <= most for ms in waits), clock
        assert max(waits) - min(waits) > (most - least) / 4, clock


def samples(lives: Lives, kind: str) -> Iterator:
    for run in lives.lived.seen:
        for step, kept in run.took.items():
            if LIVE.kind_of(step) == kind:
                yield from kept


def replays(lives: Lives) -> dict[str, ReplayedRuns]:
    predictor = Predictor(PLUGIN, LIVE, lives.asked, lives.lived)
    nothing = predictor.drawn(0, tell_nobody)
    told = rows(lives.lived, nothing, predictor.replayed(tell_nobody), nothing)
    return {row.property: row.replayed for row in told}


def test_races_that_wide_margins_decide_are_replayed_as_they_went(racing):
    told = replays(racing)
    assert {name: row for name, row in told.items() if not row.real == row.again == row.same} == {}
    assert {row.runs for row in told.values()} == {len(racing.lived.seen)}
    assert {"token_owner", "rightful_writer", "no_lost_work"} <= {name for name, row in told.items() if row.real}


def test_a_replay_of_what_broke_nothing_breaks_nothing(plain):
    assert {(row.real, row.again) for row in replays(plain["fenced"]).values()} == {(0, 0)}


def interrupted_at(runs: int) -> Callable[..., None]:
    def on_progress(done: int, *_: object) -> None:
        if done >= runs:
            raise KeyboardInterrupt

    return on_progress


def test_what_was_predicted_before_an_interrupt_is_kept_and_nothing_is_predicted_after_it(racing):
    predictor = Predictor(PLUGIN, LIVE, *racing)
    assert predictor.drawn(300, interrupted_at(200)).runs == 200
    assert (predictor.complete, predictor.drawn(300, tell_nobody).runs) == (False, 0)


def test_of_a_live_run_that_was_interrupted_nothing_is_predicted(racing):
    predictor = Predictor(PLUGIN, LIVE, racing.asked, racing.lived._replace(complete=False))
    assert (predictor.complete, predictor.replayed(tell_nobody).runs) == (False, 0)
