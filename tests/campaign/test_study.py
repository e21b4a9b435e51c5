"""Figures by the clock are of the runs that the same seeds give, and no verdict rests on them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import msgspec
import pytest
from campaigns import unheard

from wakeproof.api import compare
from wakeproof.campaign import parts
from wakeproof.campaign.campaign import CampaignOutcome, campaign
from wakeproof.campaign.job import Job, machine_of
from wakeproof.campaign.proof import prove_job
from wakeproof.campaign.sample import SampleStats, runs_of
from wakeproof.campaign.study import FACTORS, Studied, _recovered, _study, scaled, study_job
from wakeproof.campaign.work import Method, Pair
from wakeproof.checker.limits import Limits
from wakeproof.kernel.layout import View
from wakeproof.kernel.machine import Machine
from wakeproof.kernel.properties import MET, Broken, Judgement, Kind, Property
from wakeproof.kernel.rules import Action, World
from wakeproof.proof import Proof
from wakeproof.results.schema import Report, encode
from wakeproof.scenario.library import load_all
from wakeproof.schedulers.replay import replay
from wakeproof.schedulers.seeded import SeededRuns
from wakeproof.schedulers.timed import TimedRun
from wakeproof.testing.check import check_called
from wakeproof.verdict import Verdict

SCENARIO, RELEASE, RUNS = "slow-runner", "decoupled", 15
"""Later latencies take its runs another way: what is told of one factor is not true of the next."""


@cache
def studied() -> Studied:
    [scenario] = load_all([SCENARIO])
    return study_job(Job(scenario.path, (), RELEASE), RUNS)


def test_there_is_a_study_for_each_factor():
    assert [(s.scenario, s.release, s.factor, s.runs) for s in studied().studies] == [
        (SCENARIO, RELEASE, factor, RUNS) for factor in FACTORS
    ]


def test_at_factor_one_they_are_the_runs_of_the_same_seeds():
    [scenario] = load_all([SCENARIO])
    seeded, plain = runs_of(scenario, RELEASE), SampleStats()
    runs = [seeded.timed(seed) for seed in range(RUNS)]
    for seed, run in enumerate(runs):
        plain.take(seed, run)
    study, told = studied().studies[0], studied()
    assert (study.broken, told.sample.first_seen, told.sample.runs) == (dict(plain.broken), plain.first_seen, RUNS)
    assert study.struck == sum(any(t.action.fault for t in run.transitions) for run in runs) > 0


def test_at_a_longer_one_they_are_the_runs_of_a_machine_and_a_clock_of_their_own():
    """What the clock of the factors before had worked out changes none of them."""
    [scenario] = load_all([SCENARIO])
    machine, plain = machine_of(scenario, RELEASE), SampleStats()
    seeded = SeededRuns(machine, scaled(scenario, 16), scenario.budgets, scenario.file.stalls)
    for seed in range(RUNS):
        plain.take(seed, seeded.timed(seed))
    study = studied().studies[FACTORS.index(16)]
    assert study.broken == dict(sorted(plain.broken.items()))
    assert study.broken != studied().studies[0].broken, "something broke, and something could differ"


UNBREAKABLE = {"fenced": True, "decoupled": False}


@pytest.mark.parametrize("release", UNBREAKABLE)
def test_where_nothing_is_violated_in_a_whole_graph_nothing_can_break(release):
    assert proof_of(release).unbreakable is UNBREAKABLE[release]


def test_what_a_limit_left_out_may_break():
    proof = proof_of("fenced", states=50)
    assert {each.verdict for each in proof.verdicts.values()} == {Verdict.INCONCLUSIVE}
    assert not proof.unbreakable


def test_a_bound_that_cuts_runs_short_leaves_open_what_they_would_have_broken():
    [scenario] = load_all(["newer-wake"], ["wakes_max=1"])
    proof = prove_job(Job(scenario.path, scenario.overrides, "fenced"), Limits()).proof
    assert proof.bounds_hit and not proof.unbreakable


def test_a_premise_that_is_never_met_breaks_nothing():
    [scenario] = load_all(["happy-path"], ["messages=1"])
    proof = prove_job(Job(scenario.path, scenario.overrides, "decoupled"), Limits()).proof
    assert Verdict.INCONCLUSIVE in {each.verdict for each in proof.verdicts.values()} and proof.unbreakable


def proof_of(release: str, **limits: int) -> Proof:
    [scenario] = load_all([SCENARIO])
    return prove_job(Job(scenario.path, (), release), Limits(**limits)).proof


def test_where_nothing_is_run_nothing_would_have_broken():
    [scenario] = load_all([SCENARIO])
    job = Job(scenario.path, (), "fenced")
    run, spared = study_job(job, 4).studies, study_job(job, 4, longer=False).studies
    assert [(each.factor, each.broken) for each in run] == [(factor, {}) for factor in FACTORS]
    assert spared == run[:1]


def test_only_the_latencies_of_the_model_grow():
    [scenario] = load_all([SCENARIO])
    before, after = scenario.delays, scaled(scenario, 4)
    grown = {clock for clock in before if after[clock] != before[clock]}
    assert grown == {clock for clock in scenario.kind.latencies if before[clock] not in (0, (0, 0))}
    assert {"think_ms", "idle_timeout_ms", "lease_ms", "retry_ms"} <= set(before) - grown
    assert after["network_ms"] == tuple(4 * ms for ms in before["network_ms"]), "a range grows at both ends"
    assert scaled(scenario, 1) == before


# Runs by hand: ann walks to where the property wants her, slipping back to the start on the way


class Walk:
    """The one rule of her world."""

    idle = False

    def enabled(self, view: View) -> Iterator[Action]:
        if view["at"] < 3:
            yield Action("ann.walks", "ann", clock="soon")
        if view["at"]:
            yield Action("slip", "ann", fault="slip")

    def fire(self, view: View, action: Action) -> None:
        view["at"] = 0 if action.fault else view["at"] + 1


def walking(goal: int, **bounds: str) -> Machine:
    def check(view: View) -> Iterator[Judgement]:
        yield MET if view["at"] == goal else Broken("elsewhere")

    slots = {"at": 0, **dict.fromkeys(bounds, True)}
    arrives = Property("goal", "she arrives", "always", Kind.LIVENESS, check)
    return Machine(World(slots, (Walk(),), (arrives,), bounds))


def run(goal: int, **steps: float) -> TimedRun:
    return timed(walking(goal), **steps)


def timed(machine: Machine, **steps: float) -> TimedRun:
    """Steps as `w1=5.0, s1=7.0, ...`: she walks, or slips, at that time."""
    labels = ["ann.walks" if name.startswith("w") else "slip" for name in steps]
    return TimedRun(replay(machine, labels).transitions, list(steps.values()))


RECOVERED: dict[str, tuple[TimedRun, list[Any]]] = {
    "no fault, nothing to recover from": (run(3, w1=1.0, w2=2.0, w3=3.0), []),
    "from the fault to the end": (run(3, w1=1.0, s1=2.0, w2=4.0, w3=5.0, w4=9.5), [7.5]),
    "from the last fault": (run(3, w1=1.0, s1=2.0, w2=4.0, s2=6.0, w3=7.0, w4=8.0, w5=9.0), [3.0]),
    "the fault is the end": (run(0, w1=1.0, s1=2.0), [0.0]),
    "a property is broken at the end": (run(2, w1=1.0, s1=2.0, w2=4.0, w3=5.0, w4=9.5), [None]),
}


@pytest.mark.parametrize("why", RECOVERED)
def test_recovery_is(why):
    happened, expected = RECOVERED[why]
    assert list(_recovered(happened)) == expected


def test_a_run_that_a_bound_cut_short_has_not_recovered():
    cut = timed(walking(2, over="walks_max"), w1=1.0, s1=2.0, w2=4.0, w3=5.0, w4=9.5)
    assert cut.trace().bounds_hit
    assert list(_recovered(cut)) != [7.5]


STRUCK: dict[str, tuple[list[float | None], tuple[int, int, tuple[float, ...]]]] = {
    "nothing struck": ([], (0, 0, ())),
    "none recovered": ([None, None], (2, 2, ())),
    "one of two never did": ([None, 10.04], (2, 1, (10.0, 10.0, 10.0))),
    "ten, in any order": ([float(10 - n) for n in range(10)], (10, 0, (5.0, 9.0, 10.0))),
    "eleven": ([float(n) for n in range(11)], (11, 0, (5.0, 9.0, 10.0))),
}


@pytest.mark.parametrize("why", STRUCK)
def test_a_study_tells_how_many_were_struck_and_lost_and_the_times_of_the_others(why):
    ends, expected = STRUCK[why]
    told = _study("s", "r", 1, SampleStats(runs=99), ends)
    assert (told.struck, told.lost, told.recovery_ms) == expected


@pytest.mark.parametrize("count", [1, 10, 11, 21])
def test_nine_in_ten_take_no_longer_than_is_told(count):
    assert_nine_in_ten(count)


@pytest.mark.parametrize("count", [2, 5, 12, 19])
def test_nine_in_ten_take_no_longer_than_is_told_whatever_their_number(count):
    assert_nine_in_ten(count)


def assert_nine_in_ten(count: int) -> None:
    times = [float(n) for n in range(count)]
    most = _study("s", "r", 1, SampleStats(runs=count), times).recovery_ms[1]
    assert sum(time <= most for time in times) >= 0.9 * count


# Beside the verdicts


@cache
def outcome(figure_runs: int, jobs: int = 1, method: Method = Method.BOTH) -> CampaignOutcome:
    pairs = [Pair(loaded, RELEASE, range(20)) for loaded in load_all(["status-failure-restart-retry", "happy-path"])]
    return campaign(pairs, jobs, unheard, method, figure_runs=figure_runs)


def timeless(report: Report) -> Report:
    rows = tuple(msgspec.structs.replace(row, seconds=0.0) for row in report.results)
    return msgspec.structs.replace(report, results=rows)


def without_figures(report: Report) -> Report:
    covered = tuple(msgspec.structs.replace(row, growth=()) for row in report.coverage)
    return msgspec.structs.replace(timeless(report), coverage=covered, studies=())


@pytest.mark.parametrize("method", [Method.BOTH, Method.SEEDS])
def test_figures_change_nothing_else(method):
    plain, drawn = outcome(0, method=method), outcome(15, method=method)
    assert without_figures(plain.report) == without_figures(drawn.report)
    assert plain.counterexamples == drawn.counterexamples != {}
    proved = method is Method.BOTH
    factors = {"status-failure-restart-retry": FACTORS, "happy-path": FACTORS[:1] if proved else FACTORS}
    told = [(study.scenario, study.factor) for study in drawn.report.studies]
    assert (plain.report.studies, told) == ((), [(name, factor) for name in factors for factor in factors[name]])


NO_PAGE: dict[str, Callable[[pytest.FixtureRequest], Any]] = {
    "a campaign that is not asked for figures": lambda request: campaign(locks(), 1, unheard),
    "api.compare": lambda request: compare("unchecked", "checked", ["lock-pause"]),
    "the pytest plugin": lambda request: check_called(
        request.node, {"scenario": ["lock-pause"], "release": ["checked"]}
    ),
}


def locks() -> list[Pair]:
    return [Pair(loaded, "checked", range(20)) for loaded in load_all(["lock-pause"])]


@pytest.mark.parametrize("who", NO_PAGE)
def test_no_run_is_made_for_figures_where_no_page_shows_them(who, request, monkeypatch):
    def refused(job: Job, *asked: Any, **told: Any) -> Studied:
        raise AssertionError(f"runs for figures of {job.path.stem}")

    monkeypatch.setattr(parts, "study_job", refused)
    with pytest.raises(AssertionError, match="runs for figures of lock-pause"):
        campaign(locks(), 1, unheard, figure_runs=1)
    NO_PAGE[who](request)


def test_the_same_bytes_with_any_number_of_workers():
    alone, together = (encode(timeless(outcome(15, jobs).report)) for jobs in (1, 2))
    assert alone == together
