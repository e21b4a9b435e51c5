"""One large exploration on one worker and on two: `python tests/benchmarks/bench_parted.py [RELEASE [KEY=VALUE ...]]`.

The world is learned before anything is measured. Then, a few times in turn, one process explores it, one worker as the
only part, and two workers; the graphs have to be the same. Dask's workers are processes of their own. Seconds are of
the processor where it says so: that is what stands where other things run beside. What may be had at best with a core
for each is the coordinator's seconds and those of the worker with the most.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

import psutil

from wakeproof.campaign.job import machine_of
from wakeproof.checker.compiled.part import GraphPart
from wakeproof.checker.compiled.parted import STATES_MIN, PartingCosts, PartingPlan
from wakeproof.checker.explore import explore
from wakeproof.checker.graph import Graph
from wakeproof.checker.limits import Limits
from wakeproof.kernel.machine import Machine
from wakeproof.processes import words
from wakeproof.scenario.library import load_all
from wakeproof.workers.cluster import NODE_PROGRAM
from wakeproof.workers.cluster_parts import ClusterParts

SCENARIO, RELEASE, SETTINGS = "newer-wake", "decoupled", ("messages=6",)
WORKERS = (0, 1, 2)
"""0: one process, and no worker."""
ROUNDS = 3
MIB = 1 << 20


class Took(NamedTuple):
    """What one exploration took: seconds, those of the processor here and of each worker, and what was handed over."""

    wall_s: float
    here_s: float
    workers_s: tuple[float, ...]
    costs: PartingCosts | None
    digest: str

    @property
    def critical_s(self) -> float:
        """What it would take with a core for each."""
        return self.here_s + max(self.workers_s, default=0.0)


def machine_with(settings: Sequence[str], release: str = RELEASE) -> Machine:
    [scenario] = load_all([SCENARIO], settings, [release])
    return machine_of(scenario, release)


def digest_of(graph: Graph) -> str:
    """Of all edges and every 1,009th state of a graph: all are of one machine, whose codes are known."""
    digest = hashlib.sha256()
    for held in (graph.starts, graph.stops, graph.moves, graph.targets, graph.parents):
        digest.update(memoryview(held).cast("B"))
    digest.update(repr(graph.states[::1009]).encode())
    digest.update(repr((graph.ends, graph.faults_covered, [move.action.label for move in graph.all_moves])).encode())
    return digest.hexdigest()[:16]


def took(machine: Machine, parting: PartingPlan | None = None, workers: Sequence[psutil.Process] = ()) -> Took:
    before, started, here = [cpu_of(each) for each in workers], time.perf_counter(), time.process_time()
    graph = explore(machine, Limits(states=1 << 30), parting=parting)
    wall, here = time.perf_counter() - started, time.process_time() - here
    spent = tuple(cpu_of(each) - then for each, then in zip(workers, before, strict=True))
    assert parting is None or not parting.costs.lost, parting
    return Took(wall, here, spent, parting and parting.costs, digest_of(graph))


def cpu_of(process: psutil.Process) -> float:
    times = process.cpu_times()
    return times.user + times.system


@contextmanager
def cluster(count: int) -> Iterator[tuple[str, list[psutil.Process]]]:
    """A scheduler of Dask's in this process, and so many workers in processes of their own."""
    import distributed  # noqa: PLC0415 - an extra, and heavy

    with distributed.LocalCluster(
        n_workers=0, processes=False, protocol="tcp", host="127.0.0.1", dashboard_address="127.0.0.1:0"
    ) as own:
        address = own.scheduler_address
        nodes = [subprocess.Popen(words(NODE_PROGRAM, address)) for _ in range(count)]
        try:
            with distributed.Client(address, set_as_default=False) as client:
                client.wait_for_workers(count, timeout=60)
            yield address, [psutil.Process(node.pid) for node in nodes]
        finally:
            for node in nodes:
                node.kill()
                node.wait()


def measured(machine: Machine, states_min: int, count: int) -> Took:
    if not count:
        return took(machine)
    with cluster(count) as (address, workers):
        parting = PartingPlan(lambda: ClusterParts(address, GraphPart, "news"), states_min, parts_min=1)
        return took(machine, parting, workers)


def line(count: int, each: Took) -> str:
    costs = each.costs or PartingCosts()
    spent = " + ".join(f"{seconds:.2f}" for seconds in each.workers_s) or "-"
    return (
        f"| {count or 'one process'} | {each.wall_s:.2f} | {each.here_s:.2f} | {spent} | {each.critical_s:.2f} "
        f"| {costs.turns} | {costs.sent_bytes / MIB:.0f} MiB | {max(costs.states, default=0):,} |"
    )


def main() -> None:
    release, *settings = sys.argv[1:] or (RELEASE,)
    settings = settings or list(SETTINGS)
    machine = machine_with(settings, release)
    graph = explore(machine, Limits(states=1 << 30))
    world, states, edges = " ".join((SCENARIO, *settings)), len(graph.states), len(graph.targets)
    print(f"{world} on {release}: {states:,} states, {edges:,} transitions", flush=True)
    del graph
    print("| workers | seconds | CPU here | CPU of workers | with a core for each | barriers | sent | most states |")
    print("|---|---|---|---|---|---|---|---|", flush=True)
    rounds: list[dict[int, Took]] = []
    for _ in range(ROUNDS):
        rounds.append({})
        for count in WORKERS:
            rounds[-1][count] = measured(machine, min(STATES_MIN, states // 10), count)
            print(line(count, rounds[-1][count]), flush=True)
    for one, other in ((1, 2), (0, 2)):
        by_clock = sorted(found[one].wall_s / found[other].wall_s for found in rounds)
        by_cpu = sorted(found[one].critical_s / found[other].critical_s for found in rounds)
        clock, cpu = (", ".join(f"{ratio:.2f}" for ratio in each) for each in (by_clock, by_cpu))
        name = "one worker" if one else "one process"
        print(f"two workers beside {name}: {clock} times by the clock; {cpu} with a core for each")
    same = len({each.digest for found in rounds for each in found.values()}) == 1
    print(f"the graphs are {'the same' if same else 'NOT the same'}: {rounds[0][0].digest}")


if __name__ == "__main__":
    main()
