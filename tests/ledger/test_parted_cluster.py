"""One large proof is parted among workers of a cluster: results are those of one process, whoever dies meanwhile."""

from __future__ import annotations

import pytest
from calling import call, process, refused
from kept_explorations import contents, lock_of
from test_campaigns_that_go_on import timeless

from engines import differences
from wakeproof.campaign.job import machine_of
from wakeproof.checker.compiled.part import GraphPart
from wakeproof.checker.compiled.parted import PartingPlan
from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import Limits
from wakeproof.errors import UserError
from wakeproof.scenario.library import load_all
from wakeproof.workers.cluster import PART_VARIABLE, ClusterWorkers
from wakeproof.workers.cluster_parts import ClusterParts

STATES_MIN = 5_000


@pytest.fixture(scope="module")
def workers():
    with ClusterWorkers("local", 3) as workers:
        yield workers


@pytest.fixture(scope="module")
def scenario(tmp_path_factory):
    return lock_of(tmp_path_factory.mktemp("lock"), 2)


def explored(scenario: str, parting: PartingPlan | None = None) -> Graph:
    (loaded,) = load_all([scenario])
    return explore(machine_of(loaded, "checked"), Limits(states=1 << 30), parting=parting)


class Watched(ClusterParts):
    """Parts of which something happens in some turn."""

    def __init__(self, workers: ClusterWorkers, happens: dict[int, object]) -> None:
        super().__init__(workers.sharing.scheduler, GraphPart, workers.sharing.topic)
        self.happens = happens

    def turn(self, order: bytes) -> list[bytes]:
        happening = self.happens.pop(self._turn, None)
        if happening is not None:
            happening()
        return super().turn(order)


def on_workers(workers: ClusterWorkers, **happens: object) -> PartingPlan:
    left = {int(turn[1:]): happening for turn, happening in happens.items()}
    return PartingPlan(lambda: Watched(workers, left), STATES_MIN, parts_min=2)


def test_the_graph_is_that_of_one_process(workers, scenario):
    parting = on_workers(workers)
    graph, alone = explored(scenario, parting), explored(scenario)
    assert parting.costs.collected_bytes and parting.costs.sent_bytes and parting.costs.lost == []
    assert [name for name in differences(graph, alone) if name != "states"] == []
    assert contents(graph).keys() == contents(alone).keys()


def test_a_worker_that_dies_loses_nothing_but_time(workers, scenario, capfd):
    parting = on_workers(workers, t3=workers._nodes[1].kill)
    graph = explored(scenario, parting)
    assert parting.costs.collected_bytes and len(parting.costs.lost) == 1
    assert [name for name in differences(graph, explored(scenario)) if name != "states"] == []
    assert "wakeproof: a part of a proof is lost (" in capfd.readouterr().err


@pytest.mark.parametrize("told", ["none", "0", "-1", "1.5", "²"])
def test_a_number_of_states_that_is_none_is_refused(tmp_path, monkeypatch, told):
    monkeypatch.setenv(PART_VARIABLE, told)
    said = refused(tmp_path, "run", "lock-pause", "--cluster", "local")
    assert said == f"{PART_VARIABLE}: '{told}' is no number of states; give a whole number from 1 on"
    with pytest.raises(UserError):
        ClusterWorkers("local", 2)


@pytest.mark.slow
@pytest.mark.parametrize("jobs", [1, 2, 3, 5])
@pytest.mark.parametrize("command", ["prove newer-wake -r decoupled -r lease_nulling --set messages=3"])
def test_a_proof_on_any_number_of_workers_is_the_same_to_the_byte(tmp_path, monkeypatch, jobs, command):
    call(tmp_path, *command.split(), "--no-cache", "--out", "alone")
    monkeypatch.setenv(PART_VARIABLE, str(STATES_MIN))
    words = [*command.split(), "--no-cache", "--cluster", "local", "-j", str(jobs), "--out", "parted"]
    called = process(tmp_path, *words)
    assert "Traceback" not in called.err and "lost" not in called.err, called
    assert timeless(tmp_path / "parted") == timeless(tmp_path / "alone")
