"""What a report, a comparison and a study say past a limit: that something is not known, and never that it is so."""

from __future__ import annotations

import signal
import threading
import time
from itertools import count
from random import Random
from types import SimpleNamespace
from typing import Any

import msgspec
import pytest
from campaigns import proved

from wakeproof.campaign import study
from wakeproof.campaign.campaign import campaign
from wakeproof.campaign.comparison import Side, _led, _parting
from wakeproof.campaign.job import Job, machine_of
from wakeproof.campaign.sample import SampledBreach, Unshrunk, prepared, shrink_breach
from wakeproof.campaign.study import study_job
from wakeproof.campaign.work import Method, Pair
from wakeproof.checker import limits as limits_module
from wakeproof.checker.explore import explore
from wakeproof.checker.limits import Limits
from wakeproof.counterexample import shrink
from wakeproof.errors import LimitReached
from wakeproof.live import predict
from wakeproof.mutants import trial
from wakeproof.report.changes import why_base_does_not
from wakeproof.report.evidence import facts
from wakeproof.report.judged import CiOutcome, judged
from wakeproof.results.change import changed
from wakeproof.results.schema import (
    ChangeWord,
    Compared,
    CounterexampleSummary,
    Parting,
    Report,
    Result,
    comparison_exit_code,
)
from wakeproof.scenario.library import load_all
from wakeproof.schedulers import run as run_module
from wakeproof.schedulers.delays import delays_of
from wakeproof.schedulers.directed import direct
from wakeproof.schedulers.timed import Clock


def scenario(name: str, *settings: str) -> Any:
    [loaded] = load_all([name], settings)
    return loaded


def row(verdict: str = "violated", release: str = "head", **known: Any) -> Result:
    told = {"scenario": "s", "property": "p", "expected": None, "because": "", "driver": "exhaustive"}
    return Result(verdict=verdict, release=release, **(told | known))


def found(**known: Any) -> CounterexampleSummary:
    return CounterexampleSummary(file="counterexamples/x.json", faults=0, steps=3, story=(), **known)


# The shrinker


def test_what_was_shrunk_to_the_end_of_its_replays_is_not_said_to_be_minimal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shrink, "REPLAYS_MAX", 5)
    monkeypatch.setattr("wakeproof.checker.explore.LOOK_EVERY", 64)
    of = scenario("newer-wake")
    outcome = campaign([Pair(of, "decoupled", range(0))], 1, lambda *_: None, Method.PROVE, Limits(states=3_500))
    [bad] = [each for each in outcome.report.results if each.property == "token_owner"]
    assert bad.counterexample is not None and not bad.counterexample.minimal
    assert bad.counterexample.limit == "replays_max=5"
    said = next(facts(bad, bad.counterexample))
    assert said.endswith("the shortest failing run found before a limit was reached (replays_max=5).")


def test_a_breach_of_runs_by_seeds_says_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    of = scenario("newer-wake")
    job = Job(of.path, of.overrides, "decoupled")
    seeded = prepared(job)
    runs = [seeded.run(seed) for seed in range(40)]
    broken = next(run for run in runs if run.broken("token_owner"))
    monkeypatch.setattr(shrink, "REPLAYS_MAX", 2)
    shorter = shrink_breach(Unshrunk(job, "token_owner", SampledBreach(broken.cost, 0, broken.up_to("token_owner"))))
    assert shorter.explained is not None and shorter.explained.limit == "replays_max=2"


def test_what_is_minimal_says_so_whatever_else_was_cut_short() -> None:
    assert "This is the shortest failing run." in next(facts(row(), found(minimal=True, limit="seconds=5")))


# The clock


def test_a_timing_that_is_not_known_is_said_as_it_is() -> None:
    told = list(facts(row(), found(stall_ms=None, timing="It is not known whether the clock allows it.")))
    assert told[-1] == "It is not known whether the clock allows it."


# Comparisons


def test_base_that_comes_to_no_end_is_not_said_to_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    of = scenario("newer-wake")
    machine = machine_of(of, "decoupled")
    labels = proved("newer-wake", "decoupled")["token_owner"].ways[0].choices
    whole = _led(machine, labels)
    assert whole is not None and whole.broken("token_owner")
    monkeypatch.setattr(run_module, "STEPS_MAX", 3)
    assert _led(machine_of(of, "decoupled"), labels) is None
    parting = _parting(Side(of, ("decoupled", "decoupled")), labels, "token_owner")
    assert (parting.breaks, parting.drawing) == (None, None)


def test_that_it_is_not_known_is_told() -> None:
    compared = Compared("violated", None, "", (), "", Parting(0, "", "", None))
    [line] = why_base_does_not(row(change=ChangeWord.SAME, compared=compared))
    assert line.endswith("comes to no end along these choices, so whether it breaks it is not known.")


CUT = {"limit": "seconds=5"}


@pytest.mark.parametrize(("base", "head"), [(CUT, {}), ({}, CUT), (CUT, CUT)])
def test_broken_in_ways_that_nobody_knows_is_open(base: dict[str, str], head: dict[str, str]) -> None:
    before, after = row(release="base", **base), row(**head)
    change, why, _ = changed(after, before)
    assert change == ChangeWord.OPEN and why.startswith(
        "whether it breaks in a new way is not known, for a limit was hit"
    )
    after = msgspec.structs.replace(after, change=change, compared=Compared("violated", None, "", (), why))
    report = Report(wakeproof="", results=(before, after), base="base", head="head")
    assert comparison_exit_code(report) == 3
    assert [each.outcome for each in judged(report)][1] is CiOutcome.ERROR
    assert why in list(why_base_does_not(after))


def test_the_same_and_seen_whole_is_no_news() -> None:
    before, after = row(release="base"), row(change=ChangeWord.SAME)
    assert comparison_exit_code(Report(wakeproof="", results=(before, after), base="base", head="head")) == 0


# Mutants


def test_a_directed_run_that_nobody_knows_of_is_neither_had_before_nor_lost_now(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    of = next(each for each in load_all([]) if each.file.directed)
    graph = explore(machine_of(of, "decoupled"), Limits(states=10))

    def gives_up(*_: Any, **__: Any) -> Any:
        return direct(machine_of(of, "decoupled"), *_[1:], **__, places_max=1)

    monkeypatch.setattr(trial, "direct", gives_up)
    names = frozenset(of.file.directed)
    assert trial.directed(graph, of, unknown=False) == frozenset() and trial.directed(graph, of, unknown=True) == names


# Studies


def test_a_study_whose_runs_come_to_no_end_names_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_module, "STEPS_MAX", 3)
    of = scenario("restart-before-done")
    studies = study_job(Job(of.path, of.overrides, "decoupled"), 5).studies
    assert {(each.runs, each.limit) for each in studies} == {(0, "steps_max=3")}


def test_a_study_that_made_all_its_runs_names_none() -> None:
    of = scenario("happy-path")
    studies = study_job(Job(of.path, of.overrides, "decoupled"), 2).studies
    assert {(each.runs, each.limit) for each in studies} == {(2, "")} and len(studies) == len(study.FACTORS)


# A limit of the observation tree in the midst of an exploration


def test_a_limit_reached_by_a_rule_ends_the_exploration_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    of = scenario("newer-wake")
    machine = machine_of(of, "decoupled")
    known = machine.step_of
    left = iter(range(200))

    def step_of(action: Any) -> Any:
        if next(left, None) is None:
            raise LimitReached("nodes_max", 20_000)
        return known(action)

    monkeypatch.setattr(machine, "step_of", step_of)
    graph = explore(machine)
    assert graph.limit == "nodes_max=20000" and not graph.complete and len(graph.moves) == len(graph.targets)


# The time of all of it


@pytest.mark.parametrize("looks", [5, 20, 60])
def test_the_seconds_are_those_of_the_whole_proof(looks: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A look moves the clock by a second: the limit falls into a pass after the exploration, and ends them all."""
    clock = count(1)
    monkeypatch.setattr(limits_module, "time", SimpleNamespace(perf_counter=lambda: next(clock)))
    of = scenario("newer-wake")
    outcome = campaign([Pair(of, "decoupled", range(0))], 1, lambda *_: None, Method.PROVE, Limits(seconds=looks))
    assert next(clock) <= looks + 3
    cut = [each for each in outcome.report.results if each.limit]
    assert cut and {each.limit for each in cut} == {f"seconds={looks:g}"}
    assert all("raise it" in each.because for each in cut if each.verdict == "inconclusive")


def test_an_interrupt_after_the_exploration_keeps_what_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sent once the first pass over the graph has begun, as a terminal sends it."""
    from wakeproof.checker import probabilities as measures  # noqa: PLC0415 - only to know when it begins

    order = measures.topological

    def slow(graph: Any) -> Any:
        threading.Timer(0.05, signal.raise_signal, [signal.SIGINT]).start()
        time.sleep(0.5)
        return order(graph)

    monkeypatch.setattr(measures, "topological", slow)
    of = scenario("newer-wake")
    outcome = campaign([Pair(of, "decoupled", range(0))], 1, lambda *_: None, Method.PROVE)
    rows = {each.property: each for each in outcome.report.results}
    assert not outcome.report.complete
    assert rows["token_owner"].verdict == "violated" and rows["token_owner"].counterexample is not None
    assert rows["claim_owner"].verdict == "inconclusive" and rows["claim_owner"].because.startswith("interrupted")


# Live runs, predicted


def test_a_predicted_run_without_an_end_is_one_that_was_cut_short(monkeypatch: pytest.MonkeyPatch) -> None:
    of = scenario("happy-path")
    clock = Clock(machine_of(of, "decoupled"))

    def ended() -> bool:
        return predict._run(clock, clock.scheduler(delays_of(of.delays), Random(0))) is not None

    assert ended()
    monkeypatch.setattr(run_module, "STEPS_MAX", 3)
    assert not ended()
