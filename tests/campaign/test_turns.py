"""A pair's proof, directed runs and runs for figures share one machine, and no result can tell that they do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from campaigns import unheard

from wakeproof.campaign import job as jobs
from wakeproof.campaign.campaign import CampaignOutcome, campaign
from wakeproof.campaign.directed_rows import observe
from wakeproof.campaign.job import Job, last_of_turn, machine_in_turn
from wakeproof.campaign.proof import prove_job
from wakeproof.campaign.study import study_job
from wakeproof.campaign.work import Method, Pair
from wakeproof.checker.limits import Limits
from wakeproof.kernel.machine import Machine
from wakeproof.scenario.library import load_all
from wakeproof.scenario.scenario import Scenario

SCENARIOS = ("restart-before-done", "heartbeats")
"""Small ones; the first has a directed run."""


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Whose machines are built; there is never more than one at hand."""
    names, build = list[str](), jobs.machine_of

    def counted(scenario: Scenario, release: str) -> Machine:
        assert not jobs._LEARNED, "the one before was let go of"
        names.append(f"{scenario.name} on {release}")
        return build(scenario, release)

    monkeypatch.setattr(jobs, "machine_of", counted)
    yield names
    assert not jobs._LEARNED, "nothing is left"


def made(method: Method = Method.BOTH, on_progress: Any = unheard, **asked: Any) -> CampaignOutcome:
    pairs = [Pair(loaded, release, range(5)) for loaded in load_all(SCENARIOS) for release in ("decoupled", "fenced")]
    return campaign(pairs, 1, on_progress, method, **asked)


@pytest.mark.parametrize("figure_runs", [0, 4])
def test_one_machine_is_built_for_all_that_is_computed_of_a_pair(built, figure_runs):
    made(Method.PROVE, figure_runs=figure_runs)
    assert built == [f"{name} on {release}" for name in SCENARIOS for release in ("decoupled", "fenced")]


def test_an_interrupt_leaves_no_machine(built):
    def on_progress(done: int, total: int, what: str) -> None:
        if what.startswith("directed runs"):
            raise KeyboardInterrupt

    assert not made(Method.PROVE, on_progress, figure_runs=4).report.complete and len(built) == 1


def test_campaigns_share_none(built):
    """What a release's file says may be another by then."""
    for _ in range(2):
        made(Method.PROVE)
    assert len(built) == 2 * 4


def test_after_a_whole_proof_nothing_is_left_to_learn():
    """Runs by the clock and directed runs are paths in its graph."""
    [scenario] = load_all(SCENARIOS[:1])
    job, turn = Job(scenario.path, (), "decoupled"), -1
    try:
        prove_job(job, Limits(), turn=turn)
        machine = machine_in_turn(scenario, "decoupled", turn)
        before = learned(machine)
        assert observe(job, turn) and study_job(job, 20, turn=turn).studies
        assert machine_in_turn(scenario, "decoupled", turn) is machine
        assert learned(machine) == before > 50
    finally:
        jobs.forget_machine()


def learned(machine: Machine) -> int:
    return sum(each.leaves for each in (*machine.offers.remembered, *machine._steps.values()))


@pytest.mark.parametrize("name", ["restart-before-done", "slow-runner"])
def test_on_a_machine_that_has_learned_all_the_same_is_found(name):
    [scenario] = load_all([name])
    job, turn = Job(scenario.path, (), "decoupled"), -2
    try:
        shared = (prove_job(job, Limits(), turn=turn).proof, observe(job, turn), study_job(job, 20, turn=turn))
    finally:
        jobs.forget_machine()
    assert shared == (prove_job(job, Limits()).proof, observe(job), study_job(job, 20))


def test_the_last_of_a_turn_takes_its_machine_along_also_where_it_fails():
    [scenario] = load_all(SCENARIOS[:1])

    def fails(job: Job) -> None:
        assert machine_in_turn(scenario, job.release, -3) is machine_in_turn(scenario, job.release, -3)
        raise LookupError

    with pytest.raises(LookupError):
        last_of_turn(fails, Job(scenario.path, (), "decoupled"))
    assert not jobs._LEARNED
